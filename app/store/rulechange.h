// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/changeset.h>

namespace pd {

/// A change of the settings that hold an office's rules (rules::ruleSettings), by key; empty goes back to what is
/// shipped. It belongs to no record, is written with any change set, and is undone and logged like the others; its
/// history is that of no record, Office::history({}).
inline Change changeOfRules(const QMap<QString, QString> &settings)
{
    Change change{.action = Change::Action::Update};
    for (auto it = settings.begin(); it != settings.end(); ++it)
        change.values.insert(it.key(), Value(it.value()));
    return change;
}

/// Whether a logged set is one of rules.
inline bool isOfRules(const LoggedSet &set)
{
    return set.action == ChangeSet::Action::Edit && set.record.isNull();
}

} // namespace pd
