// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/command: the commands, one function each. They print to the session and give the exit
// status.
#pragma once

#include <command/session.h>

namespace pd::command {

// describing.cpp
Status listKinds(Session &session, const Call &call);
Status listFields(Session &session, const Call &call);
// reading.cpp
Status listRecords(Session &session, const Call &call);
Status showRecord(Session &session, const Call &call);
Status searchText(Session &session, const Call &call);
Status showHistory(Session &session, const Call &call);
Status checkOffice(Session &session, const Call &call);
// writing.cpp
Status writeSample(Session &session, const Call &call);
Status writePractice(Session &session, const Call &call);
Status applyFile(Session &session, const Call &call);
Status importFile(Session &session, const Call &call);
Status undoLast(Session &session, const Call &call);
Status redoLast(Session &session, const Call &call);
// keeping.cpp
Status backUp(Session &session, const Call &call);
Status restore(Session &session, const Call &call);
Status erasePerson(Session &session, const Call &call);
Status rescue(Session &session, const Call &call);
// reporting.cpp
Status printReport(Session &session, const Call &call);
// printing.cpp
/// The ending of --output when it is one of those allowed.
Result<QString> outputEnding(const Call &call, const QStringList &allowed);
Status exportFile(Session &session, const Call &call);
Status drawChart(Session &session, const Call &call);

} // namespace pd::command
