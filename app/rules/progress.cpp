// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/progress.h>

#include <algorithm>

namespace pd::rules {

static bool hasBegun(const PartialDate &date, QDate today)
{
    return !date.isNull() && (!date.isDated() || date.earliest() <= today);
}

static bool hasEnded(const PartialDate &date, QDate today)
{
    return !date.isNull() && (!date.isDated() || date.latest() < today);
}

QString programmeState(const Record &programme, bool hasCohorts, QDate today)
{
    if (hasEnded(programme.date(QLatin1String("closed")), today))
        return QStringLiteral("closed");
    const PartialDate launched = programme.date(QLatin1String("launched"));
    if (!launched.isNull() && !hasBegun(launched, today))
        return QStringLiteral("planned");
    if (hasCohorts)
        return QStringLiteral("running");
    return launched.isNull() ? QStringLiteral("planned") : QStringLiteral("recruiting");
}

bool isApproved(const Rows &approvals, QDate today)
{
    return std::any_of(approvals.begin(), approvals.end(), [today](const Row &row) {
        const PartialDate date = row.value(QStringLiteral("date")).toDate();
        const PartialDate until = row.value(QStringLiteral("valid_until")).toDate();
        return row.value(QStringLiteral("kind")).toText() != QLatin1String("preparatory")
            && (date.isNull() || hasBegun(date, today)) && (!until.isDated() || until.latest() >= today);
    });
}

QString taskState(const PartialDate &due, const PartialDate &done, QDate today)
{
    constexpr int soon = 14;
    if (hasBegun(done, today))
        return QStringLiteral("done");
    if (!due.isDated() || due.latest() > today.addDays(soon))
        return QStringLiteral("open");
    return due.latest() < today ? QStringLiteral("overdue") : QStringLiteral("due_soon");
}

TargetProgress targetProgress(qint64 target, int firstIntake, int intakes, const QMap<int, qint64> &admitted)
{
    TargetProgress progress;
    progress.target = target;
    const int end = firstIntake + intakes;
    int next = firstIntake;
    for (auto it = admitted.lowerBound(firstIntake); it != admitted.cend() && it.key() < end; ++it) {
        progress.actual += it.value();
        next = it.key() + 1;
    }
    progress.fraction = target > 0 ? double(progress.actual) / double(target) : 0;
    progress.left = std::max<qint64>(0, target - progress.actual);
    progress.intakesLeft = std::max(0, end - next);
    if (progress.intakesLeft > 0)
        progress.perIntake = (progress.left + progress.intakesLeft - 1) / progress.intakesLeft;
    return progress;
}

std::optional<qint64> latest(const QList<CountFact> &totals, const QString &measure, QDate asOf)
{
    const CountFact *found = nullptr;
    for (const CountFact &fact : totals) {
        if (fact.measure == measure && fact.asOf <= asOf && (!found || found->asOf <= fact.asOf))
            found = &fact;
    }
    return found ? std::optional(found->persons) : std::nullopt;
}

std::optional<Enrolment> enrolment(const QList<CountFact> &totals, QDate asOf)
{
    if (const auto enrolled = latest(totals, QStringLiteral("enrolled"), asOf))
        return Enrolment{*enrolled, false};
    if (const auto admitted = latest(totals, QStringLiteral("admitted"), asOf))
        return Enrolment{*admitted, true};
    return std::nullopt;
}

Attainment attainment(const QList<QList<CountFact>> &cohorts, QDate asOf)
{
    struct Share
    {
        qint64 part = 0, whole = 0;
        void add(std::optional<qint64> of, std::optional<qint64> all)
        {
            part += of && all ? *of : 0;
            whole += of && all ? *all : 0;
        }
        std::optional<double> value() const
        {
            return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
        }
    };
    Share kept, graduates, dual;
    for (const QList<CountFact> &counts : cohorts) {
        const auto count = [&](const char *measure) { return latest(counts, QLatin1String(measure), asOf); };
        const auto admitted = count("admitted"), withdrew = count("withdrew"), graduated = count("graduated");
        kept.add(admitted && withdrew ? *admitted - *withdrew : count("enrolled"), admitted);
        graduates.add(graduated, admitted);
        dual.add(count("dual_degree"), graduated);
    }
    return {kept.value(), graduates.value(), dual.value()};
}

std::optional<double> scienceShare(const QMap<QString, qint64> &byChineseCategory)
{
    qint64 all = 0, science = 0;
    for (auto it = byChineseCategory.cbegin(); it != byChineseCategory.cend(); ++it) {
        if (it.key().isEmpty())
            continue;
        all += it.value();
        if (it.key() >= QLatin1String("07") && it.key() <= QLatin1String("10"))
            science += it.value();
    }
    return all > 0 ? std::optional(double(science) / double(all)) : std::nullopt;
}

bool isReportMissing(const Record &visit, QDate today)
{
    const QString status = visit.text(QLatin1String("status"));
    if (status == QLatin1String("cancelled") || visit.has(QLatin1String("report_done")))
        return false;
    if (status == QLatin1String("completed"))
        return true;
    const PartialDate ends = visit.date(QLatin1String("ends"));
    const PartialDate last = ends.isDated() ? ends : visit.date(QLatin1String("starts"));
    return last.isDated() && last.latest() < today;
}

QString visitDirection(const Record &visit, RecordId own)
{
    const bool isOurs = visit.reference(QLatin1String("from")) == own;
    const bool isHere = visit.value(QLatin1String("hosts")).toReferences().contains(own);
    if (own.isNull() || (!isOurs && !isHere))
        return {};
    if (visit.text(QLatin1String("mode")) == QLatin1String("online"))
        return QStringLiteral("online");
    return isOurs ? QStringLiteral("out") : QStringLiteral("in");
}

} // namespace pd::rules
