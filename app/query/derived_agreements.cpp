// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/derived.h>

#include <QSet>

namespace pd::derived {

namespace {

using Agreements = QHash<qint64, Agreement>;

PartialDate date(const QVariant &stored)
{
    return stored.isNull() ? PartialDate()
                           : PartialDate::fromString(stored.toString()).value_or(PartialDate());
}

/// All live agreements; set-based, and no more columns than the rules need.
Result<Agreements> readAgreements(const Day &day)
{
    Agreements agreements;
    auto lines = day.select(QStringLiteral("SELECT a.id, signed_own, signed_partner, effective, expires, "
                                           "open_ended, auto_renewal, renewal_months,"
                                           " notice_days, predecessor FROM agreement a CROSS JOIN record r "
                                           "ON r.id = a.id AND r.deleted IS NULL"));
    if (!lines)
        return tl::unexpected(lines.error());
    while (lines->next()) {
        Agreement &agreement = agreements[lines->value(0).toLongLong()];
        agreement.facts.signedOwn = date(lines->value(1));
        agreement.facts.signedPartner = date(lines->value(2));
        agreement.facts.effective = date(lines->value(3));
        agreement.facts.expires = date(lines->value(4));
        agreement.facts.openEnded = lines->value(5).toBool();
        agreement.facts.autoRenewal = lines->value(6).toBool();
        agreement.facts.renewalMonths = lines->value(7).toInt();
        agreement.facts.noticeDays = lines->value(8).toInt();
        agreement.predecessor = lines->value(9).toLongLong();
    }
    auto steps = day.select(
            QStringLiteral("SELECT record, step, date FROM agreement_steps ORDER BY record, line"));
    if (!steps)
        return tl::unexpected(steps.error());
    while (steps->next()) {
        if (const auto at = agreements.find(steps->value(0).toLongLong()); at != agreements.end())
            at->facts.steps << rules::AgreementFacts::Step{steps->value(1).toString(), date(steps->value(2))};
    }
    auto parties = day.select(QStringLiteral("SELECT record, signed FROM agreement_parties"));
    if (!parties)
        return tl::unexpected(parties.error());
    while (parties->next()) {
        if (const auto at = agreements.find(parties->value(0).toLongLong()); at != agreements.end())
            at->facts.partySignatures << date(parties->value(1));
    }
    return agreements;
}

/// What an agreement in force replaces, and what that replaced, is succeeded.
QSet<qint64> succeeded(const Agreements &agreements)
{
    QSet<qint64> found;
    for (const Agreement &agreement : agreements) {
        if (!rules::isInForce(agreement.standing))
            continue;
        qint64 id = agreement.predecessor;
        while (id && !found.contains(id)) {
            found << id;
            const auto at = agreements.constFind(id);
            id = at == agreements.constEnd() ? 0 : at->predecessor;
        }
    }
    return found;
}

Result<void> writePartners(const Day &day)
{
    if (auto done = fillPartners(day, Kind::Agreement); !done)
        return done;
    return sql::runAll(day.connection,
                       {QStringLiteral("INSERT OR IGNORE INTO %1 (record, field, position, code)"
                                       " SELECT l.record, 'partner_country', l.position, o.country FROM %2 l"
                                       " JOIN organisation o ON o.id = l.target WHERE l.field = 'partners' "
                                       "AND o.country IS NOT NULL"
                                       " ORDER BY l.record, l.position")
                                .arg(codeTable(Kind::Agreement), linkTable(Kind::Agreement))});
}

} // namespace

Result<Agreements> agreements(const Day &day)
{
    auto read = readAgreements(day);
    if (!read)
        return read;
    Agreements &agreements = *read;
    for (Agreement &agreement : agreements)
        agreement.standing = rules::standing(agreement.facts, day.today, day.warningDays);
    for (const qint64 id : succeeded(agreements)) {
        const auto at = agreements.find(id);
        if (at == agreements.end())
            continue;
        at->facts.isSucceeded = true;
        at->standing = rules::standing(at->facts, day.today, day.warningDays);
    }
    return read;
}

Result<void> fillAgreements(const Day &day)
{
    const auto agreements = derived::agreements(day);
    if (!agreements)
        return tl::unexpected(agreements.error());
    const auto owed = derived::owed(day, Kind::Agreement);
    if (!owed)
        return tl::unexpected(owed.error());
    Lines lines(day, Kind::Agreement,
                {QStringLiteral("standing"), QStringLiteral("days_left"), QStringLiteral("signed"),
                 QStringLiteral("valid_from"), QStringLiteral("valid_until"), QStringLiteral("owed")});
    const auto kept = [](const PartialDate &found) {
        return found.isNull() ? QVariant() : QVariant(found.toString());
    };
    for (auto it = agreements->cbegin(); it != agreements->cend(); ++it) {
        const std::optional<qint64> left = rules::daysLeft(it->facts, day.today);
        const PartialDate start = rules::startOfValidity(it->facts, day.today);
        const std::optional<QDate> end =
                start.isNull() ? std::nullopt : rules::endOfValidity(it->facts, day.today);
        lines.add(it.key(), {it->standing, left ? QVariant(*left) : QVariant(), kept(rules::signedOn(it->facts)),
                             kept(start),
                             end ? sql::isoDay(*end) : QVariant(),
                             owed->contains(it.key()) ? sql::isoDay(owed->value(it.key())) : QVariant()});
    }
    if (auto written = lines.state(); !written)
        return written;
    return writePartners(day);
}

} // namespace pd::derived
