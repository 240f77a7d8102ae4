// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/duties.h>

#include <algorithm>
#include <tuple>

namespace pd {

Kind kindOf(Owed::Source source)
{
    switch (source) {
    case Owed::Source::FollowUp: return Kind::FollowUp;
    case Owed::Source::Promise: return Kind::Outcome;
    case Owed::Source::PlanItem:
    case Owed::Source::Renewal: return Kind::Agreement;
    case Owed::Source::Paper:
    case Owed::Source::Report: return Kind::Visit;
    }
    return Kind::FollowUp;
}

Result<QList<Owed>> owed(Office &office, const OwedQuery &query, QDate today, const Language &language)
{
    using derived::Duty;
    const derived::Day day = derived::dayOf(office, today);
    using Source = Owed::Source;
    const bool asksForAgreements = query.source.value_or(Source::Renewal) == Source::Renewal;
    const auto agreements = asksForAgreements ? derived::agreements(day) : QHash<qint64, derived::Agreement>();
    if (!agreements)
        return tl::unexpected(agreements.error());
    const auto found = derived::duties(office, day, *agreements, query, language);
    if (!found)
        return tl::unexpected(found.error());

    QHash<RecordId, QList<RecordId>> partners;
    QMap<Kind, QList<RecordId>> holders;
    QList<RecordId> named;
    for (const Duty &duty : *found) {
        named << duty.place.record;
        if (duty.about.isValid())
            partners.insert(duty.place.record, {duty.about});
        else if (const Kind kind = kindOf(duty.source); kind == Kind::Agreement || kind == Kind::Visit)
            holders[kind] << duty.place.record;
    }
    for (const auto &[kind, ids] : holders.asKeyValueRange()) {
        constexpr qsizetype atOnce = 10'000;  // a statement has an end
        for (qsizetype from = 0; from < ids.size(); from += atOnce) {
            const auto theirs = derived::partners(day, kind, ids.mid(from, atOnce));
            if (!theirs)
                return tl::unexpected(theirs.error());
            partners.insert(*theirs);
        }
    }
    for (const QList<RecordId> &each : std::as_const(partners))
        named += each;
    const auto labels = derived::labels(day, named, language);
    if (!labels)
        return tl::unexpected(labels.error());

    QHash<QString, QByteArray> owners;
    struct Entry { const Duty *duty; Owed owed; QByteArray key; };
    QList<Entry> entries;
    entries.reserve(found->size());
    for (const Duty &duty : *found) {
        const derived::Label label = labels->value(duty.place.record);
        QStringList concerned;
        for (const RecordId partner : partners.value(duty.place.record))
            concerned << labels->value(partner).text;
        if (query.order == OwedQuery::Order::Owner && !owners.contains(duty.who))
            owners.insert(duty.who, language.sortKey(duty.who));
        entries << Entry{&duty, {duty.source, duty.place, derived::words(duty, label.text, language), label.text,
                          language.list(concerned), duty.who, duty.due, duty.days}, label.sortKey};
    }
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        const Owed &one = a.owed, &other = b.owed;
        if (query.order == OwedQuery::Order::Owner && one.who != other.who) {
            const QByteArray first = owners.value(one.who), second = owners.value(other.who);
            return one.who.isEmpty() || other.who.isEmpty() ? other.who.isEmpty()
                                                            : std::tie(first, one.who) < std::tie(second, other.who);
        }
        if (derived::isSooner(*a.duty, *b.duty) || derived::isSooner(*b.duty, *a.duty))
            return derived::isSooner(*a.duty, *b.duty);
        if (a.key != b.key)
            return a.key < b.key;
        return std::pair(one.place.record, one.place.line) < std::pair(other.place.record, other.place.line);
    });
    QList<Owed> list;
    list.reserve(entries.size());
    for (const Entry &entry : std::as_const(entries))
        list << entry.owed;
    return list;
}

} // namespace pd
