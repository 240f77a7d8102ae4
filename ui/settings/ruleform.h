// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/officerules.h>
#include <ui/edit/smallform.h>

namespace pd::ui {

/// Asks for what one line of the rules says; of a line that is shipped, for all but what it is about. others: the lines
/// beside it. changed is given the line when it is right.
SmallForm *askForRule(Session &session, const rules::Rule &rule, const QList<rules::Rule> &others, QWidget *parent,
                      std::function<void(const rules::Rule &)> changed);

} // namespace pd::ui
