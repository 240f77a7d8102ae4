// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>
#include <rules/progress.h>

namespace pd {

struct EnrolmentQuery
{
    Classification classification = Classification::Isced;
    QString measure = QStringLiteral("enrolled");
    int fromYear = 0, toYear = 9999;
    QList<Condition> where = {};   ///< on cohorts
    QDate asOf;
    Language language;
};

/// Students by discipline group and intake year. One cell per group and year that has a cohort.
struct EnrolmentTable
{
    struct Cell
    {
        QString code;          ///< two digits of the classification; empty: unmapped
        QString label;
        int year = 0;          ///< intake year
        qint64 persons = 0;
        qint64 standIn = 0;    ///< of these, admitted standing in for enrolled (hatched)
        bool isDerived = false; ///< at least one cohort came through the cross-walk
        QList<RecordId> cohorts;
    };
    QList<Cell> cells;         ///< by code, unmapped last, then year
    QStringList codes;
    QList<int> years;
    qint64 total = 0;
    std::optional<double> scienceShare;  ///< 理工农医, always by the Chinese categories
};
Result<EnrolmentTable> enrolmentByDiscipline(Office &office, const EnrolmentQuery &query, const CodeTables &tables);

/// Target and actual of each target, programmes under an institute counted together.
struct TargetRow
{
    RecordId target, programme;
    QString label;
    int firstIntake = 0, intakes = 0;
    rules::TargetProgress progress;
};
Result<QList<TargetRow>> targets(Office &office, const QList<Condition> &where, QDate asOf, const Language &language);

/// Totals of a cohort's counts (rows without a split), for one or many cohorts.
Result<QHash<RecordId, QList<rules::CountFact>>> countFacts(Office &office, const QList<RecordId> &cohorts);

} // namespace pd
