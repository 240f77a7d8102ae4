// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/duepapers.h>

#include <language/language.h>
#include <record/vocabulary.h>
#include <rules/progress.h>

#include <algorithm>

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

QString paperNamed(const OfficeRules &rules, const QString &paper, const Language &language)
{
    for (const rules::Rule &rule : rules.lines) {
        if (rule.sort == rules::Rule::Sort::Paper && rule.subject.isEmpty() && rule.label.values().contains(paper))
            return rule.label.value(language.code(), paper);
    }
    return paper;
}

Record withPapersNamed(const Office &office, Record visit, const Language &language)
{
    const QString key = QStringLiteral("check");
    Rows papers = visit.value(QLatin1String("checks")).toRows();
    const bool hasOwn = std::any_of(papers.cbegin(), papers.cend(), [&key](const Row &row) {
        return !vocabulary::check.find(row.value(key).toText());
    });
    if (!hasOwn)
        return visit;
    const OfficeRules rules = officeRules(office);
    for (Row &row : papers)
        row.insert(key, Value(paperNamed(rules, row.value(key).toText(), language)));
    visit.set(QLatin1String("checks"), papers);
    return visit;
}

} // namespace pd
