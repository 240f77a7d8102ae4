// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/officerules.h>

namespace pd {

OfficeRules officeRules(const Office &office)
{
    QHash<QString, QString> settings;
    Statement lines(office.connection(), QStringLiteral("SELECT key, value FROM setting"));
    for (lines.run(); lines.next();)
        settings.insert(lines.text(0), lines.text(1));
    const auto setting = [&settings](const QString &key) { return settings.value(key); };
    const QString country = office.connection()
                                .value(QStringLiteral("SELECT country FROM organisation WHERE id = ?"), office.currentInstitution())
                                .toString();
    return {rules::officeRules(setting), rules::ruleSet(country, setting), country};
}

} // namespace pd
