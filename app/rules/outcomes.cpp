// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/outcomes.h>

#include <algorithm>

namespace pd::rules {

namespace {

constexpr QLatin1String kindKey("kind"), doneKey("done"), becameKey("became"), withKey("with");

Record followUp(const Record &promise, const Record &visit)
{
    Record made;
    made.kind = Kind::FollowUp;
    made.names = promise.names;
    made.set(QLatin1String("about"), promise.has(withKey) ? promise.value(withKey) : Value(visit.id));
    for (const char *key : {"who", "due"})
        made.set(QLatin1String(key), promise.value(QLatin1String(key)));
    if (promise.text(QLatin1String("side")) != QLatin1String("partner"))
        made.set(QLatin1String("officer"), promise.value(QLatin1String("who")));
    return made;
}

Record agreement(const Record &signing, const Record &visit, RecordId own)
{
    Record made;
    made.kind = Kind::Agreement;
    made.names = signing.names;
    made.set(QLatin1String("type"), QStringLiteral("other"));
    QList<RecordId> parties{own};
    if (const RecordId with = signing.reference(withKey); !with.isNull())
        parties << with;
    else
        parties << visit.reference(QLatin1String("from")) << visit.value(QLatin1String("hosts")).toReferences();
    QList<RecordId> named;
    Rows rows;
    for (const RecordId party : std::as_const(parties)) {
        if (!party.isNull() && !named.contains(party))
            rows << Row{{QStringLiteral("organisation"), Value(party)}};
        named << party;
    }
    made.set(QLatin1String("parties"), rows);
    PartialDate day = signing.date(doneKey);
    if (day.isNull() && visit.text(QLatin1String("status")) == QLatin1String("completed"))
        day = visit.has(QLatin1String("ends")) ? visit.date(QLatin1String("ends")) : visit.date(QLatin1String("starts"));
    made.set(QLatin1String("signed_own"), day);
    made.set(QLatin1String("signed_partner"), day);
    made.set(QLatin1String("areas"), signing.value(QLatin1String("areas")));
    made.set(QLatin1String("disciplines"), signing.value(QLatin1String("disciplines")));
    made.set(QLatin1String("visit"), visit.id);
    return made;
}

} // namespace

std::optional<Record> becoming(const Record &outcome, const Record &visit, RecordId own)
{
    if (outcome.has(becameKey))
        return {};
    if (outcome.text(kindKey) == QLatin1String("promise") && !outcome.has(doneKey))
        return followUp(outcome, visit);
    if (outcome.text(kindKey) == QLatin1String("signing"))
        return agreement(outcome, visit, own);
    return {};
}

bool isOwed(const Record &outcome)
{
    return outcome.text(kindKey) == QLatin1String("promise") && !outcome.has(doneKey) && !outcome.has(becameKey);
}

} // namespace pd::rules
