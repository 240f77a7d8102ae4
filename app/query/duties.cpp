// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/duties.h>

#include <query/duepapers.h>
#include <record/vocabulary.h>
#include <rules/progress.h>
#include <rules/proposal.h>

#include <QSet>

#include <optional>

namespace pd::derived {

namespace {

using Source = Owed::Source;

const QString reportKey = QStringLiteral("report");

/// Of each: record, line, due, done, who, officer, what the officer follows whoever is named, text, about.
QString linesOf(Source source)
{
    switch (source) {
    case Source::FollowUp:
        return QStringLiteral("SELECT t.id, -1, t.due, t.done, t.who, t.officer, 1 AS isFollowed, NULL, t.about FROM follow_up t"
                              " CROSS JOIN record r ON r.id = t.id AND r.deleted IS NULL WHERE 1");
    case Source::Promise:
        // What the partner promised is for the officer of the visit to ask for.
        return QStringLiteral("SELECT t.id, -1, t.due, t.done, t.who, v.officer, t.side = 'partner' AS isFollowed, NULL,"
                              " coalesce(t.\"with\", t.visit) FROM outcome t"
                              " CROSS JOIN record r ON r.id = t.id AND r.deleted IS NULL LEFT JOIN visit v ON v.id = t.visit"
                              " WHERE (t.due IS NOT NULL OR t.kind = 'promise') AND NOT EXISTS (SELECT 1 FROM follow_up f"
                              "  JOIN record g ON g.id = f.id AND g.deleted IS NULL WHERE f.id = t.became)");
    case Source::PlanItem:
        return QStringLiteral("SELECT t.record, t.line, t.due, t.done, t.who, a.officer, 0 AS isFollowed, t.\"text\", NULL"
                              " FROM agreement_work_plan t JOIN agreement a ON a.id = t.record"
                              " CROSS JOIN record r ON r.id = t.record AND r.deleted IS NULL WHERE t.done IS NULL");
    case Source::Paper:
        return QStringLiteral("SELECT t.record, t.line, t.due, t.done, t.who, v.officer, 0 AS isFollowed, t.\"check\", NULL"
                              " FROM visit_checks t JOIN visit v ON v.id = t.record AND v.status IS NOT 'cancelled'"
                              " CROSS JOIN record r ON r.id = t.record AND r.deleted IS NULL WHERE t.done IS NULL"
                              " AND NOT (t.\"check\" = 'report' AND v.report_done IS NOT NULL)");
    case Source::Report:
    case Source::Renewal: break;  // are in no line
    }
    return {};
}

bool isWithin(OwedQuery::Span span, const PartialDate &due, qint64 days)
{
    switch (span) {
    case OwedQuery::Span::All: return true;
    case OwedQuery::Span::Overdue: return due.isDated() && days < 0;
    case OwedQuery::Span::Week: return due.isDated() && days >= 0 && days <= 7;
    case OwedQuery::Span::Month: return due.isDated() && days >= 0 && days <= 30;
    }
    return false;
}

Result<void> addLines(QList<Duty> &found, const Day &day, Source source, const OwedQuery &query, const QString &user)
{
    QString sql = linesOf(source);
    if (query.isMine)
        sql = QStringLiteral("SELECT * FROM (%1) WHERE who = ? OR (officer = ? AND (who IS NULL OR isFollowed))").arg(sql);
    auto lines = day.select(sql, query.isMine ? QVariantList{user, user} : QVariantList());
    if (!lines)
        return tl::unexpected(lines.error());
    const auto date = [&lines](int column) {
        const QVariant stored = lines->value(column);
        return stored.isNull() ? PartialDate() : PartialDate::fromString(stored.toString()).value_or(PartialDate());
    };
    while (lines->next()) {
        const PartialDate due = date(2);
        const qint64 days = due.isDated() ? day.today.daysTo(due.latest()) : 0;
        if (!isWithin(query.span, due, days) || rules::taskState(due, date(3), day.today) == u"done")
            continue;
        const QString who = lines->value(4).toString();
        found << Duty{source, {RecordId(lines->value(0).toLongLong()), lines->value(1).toInt()}, due, days,
                      who.isEmpty() ? lines->value(5).toString() : who, lines->value(7).toString(),
                      RecordId(lines->value(8).toLongLong())};
    }
    return {};
}

/// Of visits that are over, where no line says who writes the report and until when.
Result<void> addReports(QList<Duty> &found, Office &office, const Day &day, const OwedQuery &query, const QString &user)
{
    const RecordType &type = recordType(Kind::Visit);
    const QStringList keys{QStringLiteral("status"), QStringLiteral("starts"), QStringLiteral("ends")};
    auto lines = day.select(QStringLiteral("SELECT v.id, v.status, v.starts, v.ends FROM visit v"
                                           " CROSS JOIN record r ON r.id = v.id AND r.deleted IS NULL"
                                           " WHERE v.report_done IS NULL AND v.status IS NOT 'cancelled' AND (? IS NULL OR v.officer = ?)"
                                           " AND NOT EXISTS (SELECT 1 FROM visit_checks c WHERE c.record = v.id AND c.\"check\" = 'report')"),
                            {user, user});
    if (!lines)
        return tl::unexpected(lines.error());
    QList<RecordId> over;
    const QDate oldest = day.today.addYears(-1);
    while (lines->next()) {
        Record visit;
        visit.kind = Kind::Visit;
        for (qsizetype i = 0; i < keys.size(); ++i)
            visit.set(keys[i], fromColumn(*type.find(keys[i]), lines->value(int(i) + 1)));
        const PartialDate last = visit.date(visit.has(QLatin1String("ends")) ? QLatin1String("ends") : QLatin1String("starts"));
        if (rules::isReportMissing(visit, day.today) && last.isDated() && last.latest().addMonths(6) >= oldest)
            over << RecordId(lines->value(0).toLongLong());
    }
    if (over.isEmpty())
        return {};
    const OfficeRules rules = officeRules(office);
    for (const Record &visit : office.read(over)) {
        for (const rules::Paper &paper : duePapers(office, rules, visit)) {
            const qint64 days = day.today.daysTo(paper.due);
            if (paper.rule.subject == reportKey && paper.due >= oldest && isWithin(query.span, PartialDate(paper.due), days))
                found << Duty{Source::Report, {visit.id}, PartialDate(paper.due), days, visit.text(QLatin1String("officer")), reportKey, {}};
        }
    }
    return {};
}

Result<void> addRenewals(QList<Duty> &found, const Day &day, const QHash<qint64, Agreement> &agreements, const OwedQuery &query,
                         const QString &user)
{
    QSet<qint64> renewed;
    for (const Agreement &agreement : agreements) {
        if (agreement.standing != u"terminated" && agreement.standing != u"archived")
            renewed << agreement.predecessor;
    }
    QHash<RecordId, QDate> due;
    for (auto it = agreements.cbegin(); it != agreements.cend(); ++it) {
        if (!rules::isInForce(it->standing))
            continue;
        const auto by = rules::decideBy(it->facts, renewed.contains(it.key()), day.today);
        if (by && day.today.daysTo(*by) <= day.warningDays && isWithin(query.span, PartialDate(*by), day.today.daysTo(*by)))
            due.insert(RecordId(it.key()), *by);
    }
    auto lines = day.select(QStringLiteral("SELECT id, officer FROM agreement WHERE id IN (SELECT value FROM json_each(?))"
                                           " AND (? IS NULL OR officer = ?)"),
                            {idList(due.keys()), user, user});
    if (!lines)
        return tl::unexpected(lines.error());
    while (lines->next()) {
        const RecordId id(lines->value(0).toLongLong());
        found << Duty{Source::Renewal, {id}, PartialDate(due[id]), day.today.daysTo(due[id]), lines->value(1).toString(), {}, {}};
    }
    return {};
}

void nameOwnPapers(QList<Duty> &found, Office &office, const Language &language)
{
    std::optional<OfficeRules> rules;
    for (Duty &duty : found) {
        if (duty.source != Source::Paper || vocabulary::check.find(duty.text))
            continue;
        if (!rules)
            rules = officeRules(office);
        duty.text = paperNamed(*rules, duty.text, language);
    }
}

} // namespace

Result<QList<Duty>> duties(Office &office, const Day &day, const QHash<qint64, Agreement> &agreements, const OwedQuery &query,
                           const Language &language)
{
    const QString user = query.isMine ? office.setting(QStringLiteral("user")) : QString();  // null: anybody
    if (query.isMine && user.isEmpty())
        return QList<Duty>();
    QList<Duty> found;
    for (const Source source : {Source::FollowUp, Source::Promise, Source::PlanItem, Source::Paper, Source::Report, Source::Renewal}) {
        if (query.source && *query.source != source)
            continue;
        const Result<void> added = source == Source::Report ? addReports(found, office, day, query, user)
            : source == Source::Renewal                     ? addRenewals(found, day, agreements, query, user)
                                                            : addLines(found, day, source, query, user);
        if (!added)
            return tl::unexpected(added.error());
    }
    nameOwnPapers(found, office, language);
    return found;
}

bool isSooner(const Duty &a, const Duty &b)
{
    return a.due.isDated() && b.due.isDated() ? a.days < b.days : a.due.isDated() && !b.due.isDated();
}

QString words(const Duty &duty, const QString &label, const Language &language)
{
    if (duty.source == Source::Renewal)
        return language.text(phrase("Owed", "Decide on the renewal"));
    if (duty.text.isEmpty())
        return label;
    const Term *check = kindOf(duty.source) == Kind::Visit ? vocabulary::check.find(duty.text) : nullptr;
    return check ? language.text(check->label) : duty.text;
}

Result<QHash<RecordId, Label>> labels(const Day &day, const QList<RecordId> &ids, const Language &language)
{
    auto lines = day.select(QStringLiteral("SELECT record, text, sort_key FROM label WHERE language = ?"
                                           " AND record IN (SELECT value FROM json_each(?))"),
                            {language.code(), idList(ids)});
    if (!lines)
        return tl::unexpected(lines.error());
    QHash<RecordId, Label> found;
    while (lines->next())
        found.insert(RecordId(lines->value(0).toLongLong()), {lines->value(1).toString(), lines->value(2).toByteArray()});
    return found;
}

} // namespace pd::derived
