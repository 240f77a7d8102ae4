// SPDX-License-Identifier: GPL-3.0-or-later
// Backups by command.
#include <command/commands.h>

#include <exchange/csv.h>
#include <exchange/recordindex.h>
#include <store/backup.h>
#include <store/erasing.h>
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

Status erasePerson(Session &session, const Call &call)
{
    const auto kind = kindOf(call.words[0]);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind != Kind::Person)
        return usage(phrase("CommandLine", "Only persons are erased; other records are deleted."));
    const bool isDryRun = call.has("dry-run");
    const auto office = isDryRun ? session.openToRead() : session.openToWrite();
    if (!office)
        return tl::unexpected(office.error());
    const auto person = resolveId(**office, *kind, call.words[1], session.language().code());
    if (!person)
        return tl::unexpected(person.error());
    const auto erased = isDryRun ? (*office)->erasePlan(*person) : (*office)->erase(*person);
    if (!erased)
        return tl::unexpected(erased.error());
    const std::pair<QString, int> counts[] = {
        {QStringLiteral("documents"), erased->documents}, {QStringLiteral("references"), erased->references},
        {QStringLiteral("texts"), erased->texts}, {QStringLiteral("changes"), erased->changes},
        {QStringLiteral("backups"), erased->backups}};
    for (const auto &[what, count] : counts)
        session.print(tsvRow({what, QString::number(count)}));
    // What stays for somebody to look through.
    for (const Erasure::Mention &mention : erased->mentions) {
        const QString where = mention.record.isNull() ? QString() : QString::number(mention.record.value);
        session.print(tsvRow({QStringLiteral("mention"), where, mention.excerpt}));
    }
    for (const RecordId paper : erased->papers)
        session.print(tsvRow({QStringLiteral("document"), QString::number(paper.value)}));
    return done;
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
