// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/summary.h>

namespace pd::report {

namespace {

/// The language of the country an institution is in, for the second line of its letterhead.
QString homeLanguage(const Record &institution)
{
    const QString country = institution.text(QLatin1String("country"));
    return country == u"CN" ? QStringLiteral("zh")
         : country == u"RU" ? QStringLiteral("ru")
                            : QStringLiteral("en");
}

} // namespace

Letterhead letterhead(const Office &office, const Language &language)
{
    const RecordId own = office.currentInstitution();
    Record institution;
    if (own.isValid()) {
        if (auto read = office.read(own))
            institution = *read;
    }
    const auto setting = [&office](const char *part, const QString &code) {
        return office.setting(QString(QStringLiteral("letterhead.") + QLatin1String(part) + u'.' + code));
    };
    const auto nameIn = [&](const QString &code) {
        const QString name = setting("institution", code);
        return name.isEmpty() ? displayName(institution.names, code) : name;
    };

    Letterhead head;
    const QString code = language.code();
    const QString home = homeLanguage(institution);
    head.institution = nameIn(code);
    if (const QString other = nameIn(home == code ? QStringLiteral("en") : home); other != head.institution)
        head.institutionOther = other;
    head.address = setting("address", code);
    head.classification = setting("classification", code);
    if (const QString logo = office.setting(QStringLiteral("letterhead.logo")); !logo.isEmpty()) {
        if (const auto content = office.content(logo))
            head.logo = QImage::fromData(*content);
    }
    return head;
}

} // namespace pd::report
