// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/intakecounts.h>

#include <algorithm>

namespace pd {

namespace {

const QLatin1String measureKey("measure"), dayKey("as_of"), personsKey("persons"), splitKey("split");

bool isTotal(const Record &count, const QString &measure)
{
    return !count.has(splitKey) && count.text(measureKey) == measure;
}

/// Each under the one before it; a circle of mistaken references ends.
QList<RecordId> withParts(const Office &office, RecordId programme)
{
    QList<RecordId> found{programme};
    for (qsizetype i = 0; i < found.size(); ++i) {
        for (const RecordId part : office.referring(found[i], Kind::Programme, QStringLiteral("parent"), {})) {
            if (!found.contains(part))
                found << part;
        }
    }
    return found;
}

} // namespace

Result<QList<ProgrammeIntakes>> programmeIntakes(Office &office, RecordId programme, const Language &language)
{
    const QList<RecordId> ids = withParts(office, programme);
    const QHash<RecordId, QString> labels = office.labels(ids, language.code());
    QList<ProgrammeIntakes> found;
    for (const RecordId id : ids) {
        ProgrammeIntakes of{id, labels.value(id), {}};
        for (const Record &cohort : office.read(office.parts(id, Kind::Cohort)))
            of.intakes << Intake{cohort, office.read(office.parts(cohort.id, Kind::Count))};
        for (Intake &intake : of.intakes)
            std::sort(intake.counts.begin(), intake.counts.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
        std::stable_sort(of.intakes.begin(), of.intakes.end(),
                         [](const Intake &a, const Intake &b) { return a.year() < b.year(); });
        found << of;
    }
    std::sort(found.begin() + 1, found.end(), [&language](const ProgrammeIntakes &a, const ProgrammeIntakes &b) {
        return language.sortKey(a.label) < language.sortKey(b.label);
    });
    if (const auto error = office.lastError())
        return tl::unexpected(*error);
    return found;
}

std::optional<Record> countOn(const QList<Record> &counts, const QString &measure, QDate day)
{
    const Record *found = nullptr;
    for (const Record &count : counts) {
        const PartialDate taken = count.date(dayKey);
        if (isTotal(count, measure) && taken.isDated() && taken.earliest() <= day
            && (!found || found->date(dayKey).earliest() <= taken.earliest()))
            found = &count;
    }
    return found ? std::optional(*found) : std::nullopt;
}

QList<Record> withCount(QList<Record> counts, const QString &measure, const PartialDate &day, qint64 persons)
{
    // The one that is shown: of two of one day the later.
    const auto same = std::find_if(counts.rbegin(), counts.rend(), [&](const Record &count) {
        return isTotal(count, measure) && count.date(dayKey) == day;
    });
    if (same != counts.rend()) {
        same->set(personsKey, Value(persons));
        return counts;
    }
    Record count;
    count.kind = Kind::Count;
    count.set(measureKey, Value(measure));
    count.set(dayKey, day);
    count.set(personsKey, Value(persons));
    counts << count;
    return counts;
}

void addIntake(ChangeSet &set, const Intake &before, const Intake &after)
{
    const RecordId cohort = before.cohort.id.isValid() ? before.cohort.id : set.add(after.cohort);
    for (const Record &count : after.counts) {
        const auto was = std::find_if(before.counts.cbegin(), before.counts.cend(),
                                      [&count](const Record &one) { return one.id == count.id; });
        if (count.id.isNull()) {
            Record created = count;
            created.set(QLatin1String("of"), cohort);
            set.add(created);
        } else if (was != before.counts.cend() && *was != count) {
            set.changes << Change::update(*was, count);
        }
    }
}

} // namespace pd
