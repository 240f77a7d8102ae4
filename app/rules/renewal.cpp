// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/renewal.h>

#include <rules/validity.h>

namespace pd::rules {

/// The last day of a stretch that begins on another day and is as long as this one: by whole months where it is.
static QDate asLong(const Validity &old, QDate from)
{
    const QDate first = *old.from, after = old.until->addDays(1);
    const int months = (after.year() - first.year()) * 12 + after.month() - first.month();
    const bool isWhole = first.addMonths(months) == after;
    return isWhole ? from.addMonths(months).addDays(-1) : from.addDays(first.daysTo(*old.until));
}

Record renewal(const Record &agreement, QDate today)
{
    Record draft;
    draft.kind = Kind::Agreement;
    draft.names = agreement.names;
    for (const char *key : {"type", "level", "legal_weight", "open_ended", "auto_renewal", "renewal_months", "notice_days",
                            "languages", "areas", "disciplines", "officer", "own_unit"})
        draft.set(QLatin1String(key), agreement.value(QLatin1String(key)));
    Rows parties = agreement.value(QLatin1String("parties")).toRows();
    for (Row &party : parties)
        party.remove(QStringLiteral("signed"));
    draft.set(QLatin1String("parties"), parties);
    draft.set(QLatin1String("predecessor"), agreement.id);
    draft.set(QLatin1String("steps"), Rows{{{QStringLiteral("step"), QStringLiteral("draft")},
                                            {QStringLiteral("date"), PartialDate(today)}}});
    const std::optional<Validity> old = validity(agreementFacts(agreement), today);
    if (old && old->until && *old->until >= today) {
        const QDate from = old->until->addDays(1);
        draft.set(QLatin1String("effective"), PartialDate(from));
        if (old->from)
            draft.set(QLatin1String("expires"), PartialDate(asLong(*old, from)));
    }
    return draft;
}

Record renewedTerm(const Record &term, RecordId agreement)
{
    Record copy = term;
    copy.id = {};
    copy.revision = 0;
    copy.set(QLatin1String("agreement"), agreement);
    copy.set(QLatin1String("first_year"), Value());
    copy.set(QLatin1String("last_year"), Value());
    return copy;
}

QString nextStep(const QString &standing)
{
    static const QHash<QString, QString> next{{QStringLiteral("draft"), QStringLiteral("internal_review")},
                                              {QStringLiteral("internal_review"), QStringLiteral("clearance")},
                                              {QStringLiteral("clearance"), QStringLiteral("negotiation")},
                                              {QStringLiteral("negotiation"), QStringLiteral("signed_own")},
                                              {QStringLiteral("awaiting_own"), QStringLiteral("signed_own")},
                                              {QStringLiteral("awaiting_partner"), QStringLiteral("signed_partner")},
                                              {QStringLiteral("signed"), QStringLiteral("effective")},
                                              {QStringLiteral("in_force"), QStringLiteral("amended")},
                                              {QStringLiteral("expiring"), QStringLiteral("extension")},
                                              {QStringLiteral("suspended"), QStringLiteral("resumed")}};
    return next.value(standing);
}

Record withStep(Record agreement, const Row &step)
{
    Rows steps = agreement.value(QLatin1String("steps")).toRows();
    steps << step;
    agreement.set(QLatin1String("steps"), steps);
    const QString code = step.value(QStringLiteral("step")).toText();
    for (const auto key : {QLatin1String("signed_own"), QLatin1String("signed_partner"), QLatin1String("effective")}) {
        if (code == key && !agreement.has(key))
            agreement.set(key, step.value(QStringLiteral("date")));
    }
    return agreement;
}

} // namespace pd::rules
