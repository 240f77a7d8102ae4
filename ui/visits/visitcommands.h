// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QObject>

namespace pd::ui {

/// What is done with a visit in one go.
class VisitCommands : public QObject
{
    Q_OBJECT
public:
    VisitCommands(Session &session, QObject *parent);

    /// Adds the checks and papers that are due by the rules, with their days, where the visit has none of that sort yet. They
    /// are for the visit's officer.
    void addPapers(RecordId id);
    /// Makes of every promise of a visit a follow-up and of every signing an agreement, linked both ways; of an outcome
    /// the same for that one.
    void carryOn(RecordId id);

private:
    Session &m_session;
};

} // namespace pd::ui
