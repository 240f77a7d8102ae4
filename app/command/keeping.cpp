// SPDX-License-Identifier: GPL-3.0-or-later
// Backups by command.
#include <command/commands.h>

#include <exchange/csv.h>
#include <store/backup.h>
#include <store/salvage.h>

namespace pd::command {
namespace {

/// How many records of each kind an office holds.
Status printCounts(Session &session, const QString &office)
{
    const auto contents = Backups(office).describe(office);
    if (!contents)
        return tl::unexpected(contents.error());
    for (auto it = contents->records.cbegin(); it != contents->records.cend(); ++it)
        session.print(tsvRow({kindKey(it.key()), QString::number(it.value())}));
    return done;
}

} // namespace

Status backUp(Session &session, const Call &call)
{
    const auto database = session.database();
    if (!database)
        return tl::unexpected(database.error());
    if (const auto copied = copyOffice(*database, call.words.first()); !copied)
        return tl::unexpected(copied.error());
    return printCounts(session, call.words.first());
}

Status restore(Session &session, const Call &call)
{
    const auto database = session.database();
    if (!database)
        return tl::unexpected(database.error());
    const auto restored = Backups(*database).restore(call.words.first());
    if (!restored)
        return tl::unexpected(restored.error());
    return printCounts(session, *database);
}

Status rescue(Session &session, const Call &call)
{
    const auto database = session.database();
    if (!database)
        return tl::unexpected(database.error());
    const auto report = salvage(*database, call.words.first());
    if (!report)
        return tl::unexpected(report.error());
    const QList<Text> lines = report->lines();
    for (const Text &line : lines)
        session.print(session.language().text(line));
    return done;
}

} // namespace pd::command
