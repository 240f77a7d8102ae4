// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/duepapers.h>

#include <rules/progress.h>

namespace pd {

QList<rules::Paper> duePapers(Office &office, const OfficeRules &rules, const Record &visit)
{
    const RecordId own = office.currentInstitution();
    QList<RecordId> partners = visit.value(QLatin1String("hosts")).toReferences() << visit.reference(QLatin1String("from"));
    partners.removeAll(own);
    QStringList countries;
    for (const Record &partner : office.read(partners))
        countries << partner.text(QLatin1String("country"));
    return rules::papersDue(rules.lines, {rules.set, rules::visitDirection(visit, own), countries},
                            visit.date(QLatin1String("starts")), visit.date(QLatin1String("ends")));
}

} // namespace pd
