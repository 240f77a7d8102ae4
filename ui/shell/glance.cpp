// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/glance.h>

namespace pd::ui {

OfficeSettings OfficeSettings::of(Office &office)
{
    const QDate fixed = QDate::fromString(office.setting(QStringLiteral("today")), Qt::ISODate);
    return {fixed.isValid() ? fixed : QDate::currentDate(), office.setting(QStringLiteral("is_practice")) == u"1",
            office.setting(QStringLiteral("user")), office.currentInstitution()};
}

std::optional<Glance> Glance::at(const QString &path, const Language &language, HomeOf whose)
{
    const auto office = Office::open(path, {.isReadOnly = true});
    if (!office)
        return {};
    const OfficeSettings settings = OfficeSettings::of(**office);
    const auto home = homeSummary(**office, settings.today, language, HomeSummary::linesOfSection,
                                  settings.user.isEmpty() ? HomeOf::Everybody : whose);
    if (!home)
        return {};
    return Glance{path, language, settings, *home};
}

} // namespace pd::ui
