// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/command: the list that --view, --where, --sort, --columns and --labels describe.
#pragma once

#include <command/arguments.h>
#include <command/session.h>

namespace pd::command {

struct Listing
{
    ListQuery query;
    QStringList columns;  ///< of --columns, of the view, or id, name and what the window shows
    QStringList headers;  ///< their keys, with --labels what people call them
};
Result<Listing> listingOf(Session &session, const Call &call, Kind kind, Office &office);

} // namespace pd::command
