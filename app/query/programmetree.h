// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>
#include <rules/progress.h>

namespace pd {

/// One line of the tree of programmes: an institute, a programme, or an intake of one.
struct ProgrammeNode
{
    Kind kind = Kind::Programme; ///< or Cohort
    RecordId id;
    int parent = -1;             ///< its place among the nodes; -1: at the top
    QList<int> children = {};    ///< programmes by their names, then intakes by year
    bool isFound = true;         ///< false: only above one that the list has found
    QString label = {};
    QString state = {};             ///< code of vocabulary::programmeState; empty for intakes
    QString stateText = {};
    bool isApproved = false;
    PartialDate approvedUntil = {};
    std::optional<rules::TargetProgress> target = {};
    qint64 planned = 0, admitted = 0, enrolled = 0;
};
/// These programmes, the institutes above them, and their intakes; parents before their children.
Result<QList<ProgrammeNode>> programmeTree(Office &office, const QList<RecordId> &ids, const Language &language,
                                           QDate today, const CodeTables &tables);

} // namespace pd
