// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/duties.h>

#include <record/vocabulary.h>
#include <rules/progress.h>

namespace pd::derived {

namespace {

using Source = Owed::Source;

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
                              " CROSS JOIN record r ON r.id = t.record AND r.deleted IS NULL WHERE t.done IS NULL");
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

Result<void> add(QList<Duty> &found, const Day &day, Source source, const OwedQuery &query, const QString &user)
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

} // namespace

Result<QList<Duty>> duties(const Day &day, const OwedQuery &query, const QString &user)
{
    QList<Duty> found;
    for (const Source source : {Source::FollowUp, Source::Promise, Source::PlanItem, Source::Paper}) {
        if (query.source && *query.source != source)
            continue;
        if (auto added = add(found, day, source, query, user); !added)
            return tl::unexpected(added.error());
    }
    return found;
}

bool isSooner(const Duty &a, const Duty &b)
{
    return a.due.isDated() && b.due.isDated() ? a.days < b.days : a.due.isDated() && !b.due.isDated();
}

QString words(const Duty &duty, const QString &label, const Language &language)
{
    if (duty.place.line < 0)
        return label;
    const Term *check = duty.source == Source::Paper ? vocabulary::check.find(duty.text) : nullptr;
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
