// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commandline.h>

#include <command/commands.h>

#include <QFileInfo>

#include <algorithm>

namespace pd::command {
namespace {

Command command(const char *name, const char *words, int fewest, int most, const char *options,
                const Text &summary, Status (*run)(Session &, const Call &))
{
    return {QString::fromLatin1(name),
            QString::fromLatin1(words),
            fewest,
            most,
            QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts),
            summary,
            run};
}

// clang-format off: a table
const QList<Command> &commands()
{
    static const QList<Command> all{
        command("sample", "[FILE]", 0, 1, "",
                phrase("CommandLine", "Write the sample office to the file of --database."), writeSample),
        command("practice", "[FILE]", 0, 1, "",
                phrase("CommandLine", "Write the practice office to the file of --database."), writePractice),
        command("kinds", "", 0, 0, "",
                phrase("CommandLine", "List the kinds of records."), listKinds),
        command("fields", "KIND", 1, 1, "",
                phrase("CommandLine", "List the fields of a kind with their types and codes."), listFields),
        command("list", "KIND", 1, 1,
                "view=KEY where=EXPR sort=KEY[,-KEY] columns=KEY,... format=tsv|csv|json labels",
                phrase("CommandLine", "List records."), listRecords),
        command("show", "KIND ID", 2, 2, "",
                phrase("CommandLine", "Show one record as JSON."), showRecord),
        command("search", "TEXT", 1, 1, "kind=KIND limit=N",
                phrase("CommandLine", "Find records by any of their names."), searchText),
        command("apply", "FILE.json", 1, 1, "",
                phrase("CommandLine", "Create, update, delete and link records."), applyFile),
        command("import", "KIND|office|directory FILE", 2, 2,
                "map=COLUMN=KEY sheet=NAME encoding=NAME day-order=dmy|mdy duplicates=skip|update|add create-missing dry-run",
                phrase("CommandLine", "Read a table into records, an office written by export, or a register of "
                                      "institutions (ROR) into the directory."), importFile),
        command("export", "KIND|office FILE.csv|.xlsx|.json|.vcf|.ics", 2, 2,
                "view=KEY where=EXPR sort=KEY[,-KEY] columns=KEY,... labels",
                phrase("CommandLine", "Write records to a file."), exportFile),
        command("report", "summary|balance|digest|expiry|register|visit-programme|background|visit-report|journal|programme [KIND ID]", 1, 3,
                "output=FILE.pdf report-language=en|ru|zh|ru,zh where=EXPR from=DAY to=DAY",
                phrase("CommandLine", "Print a report to a PDF file."), printReport),
        command("chart", "enrolment|target", 1, 1,
                "output=FILE.png|.pdf|.csv classification=isced|cn|ru measure=CODE from=YEAR to=YEAR where=EXPR",
                phrase("CommandLine", "Draw a chart, or write its numbers."), drawChart),
        command("check", "", 0, 0, "",
                phrase("CommandLine", "Check the file of an office."), checkOffice),
        command("undo", "", 0, 0, "",
                phrase("CommandLine", "Undo the last change."), undoLast),
        command("redo", "", 0, 0, "",
                phrase("CommandLine", "Redo what was undone."), redoLast),
        command("history", "KIND ID", 2, 2, "",
                phrase("CommandLine", "List the changes of a record."), showHistory),
        command("backup", "FILE", 1, 1, "",
                phrase("CommandLine", "Write the whole office to a new file."), backUp),
        command("restore", "FILE", 1, 1, "",
                phrase("CommandLine", "Put a backup in the place of the office, which is backed up first."), restore),
        command("erase", "person ID", 2, 2, "dry-run",
                phrase("CommandLine", "Take a person out of records, history and, later, backups for good."), erasePerson),
        command("salvage", "FILE", 1, 1, "",
                phrase("CommandLine", "Read what can be read of a damaged office into a new file."), rescue)};
    return all;
}
// clang-format on

QString synopsis(const Command &command)
{
    QString line = command.name;
    if (!command.words.isEmpty())
        line += QLatin1Char(' ') + command.words;
    for (const QString &option : command.options) {
        const QString value = option.section(QLatin1Char('='), 1);
        line += QStringLiteral(" [--%1%2%3]")
                        .arg(option.section(QLatin1Char('='), 0, 0),
                             value.isEmpty() ? QString() : QStringLiteral(" "), value);
    }
    return line;
}

void printHelp(const Call &call, const Language &language, QTextStream &out)
{
    if (!call.command) {
        out << language.text(
                phrase("CommandLine", "Partnership Desk keeps the partners of an international office."))
            << "\n\npartnership-desk [FILE]\n    " << language.text(phrase("CommandLine", "Open the window."))
            << '\n';
    }
    for (const Command &command : commands())
        if (command.run && (!call.command || call.command == &command))
            out << synopsis(command) << "\n    " << language.text(command.summary) << '\n';
    out << language.text(phrase("CommandLine", "With every command:"))
        << " --database FILE, --language en|ru|zh, --today DAY, --help, --version\n";
}

/// Exactly one line, whatever a file name or a value in the message holds.
QString oneLine(const QString &message)
{
    return message.simplified();
}

bool isWindowArgument(const QString &argument)
{
    // Single-dash long options belong to Qt (-platform, -style …); two dashes are ours.
    return argument.size() > 2 && argument.startsWith(QLatin1Char('-'))
        && !argument.startsWith(QLatin1String("--"));
}

/// The arguments without those that Qt's own application class reads.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("-platform"),
                                       QStringLiteral("-style"),
                                       QStringLiteral("-stylesheet"),
                                       QStringLiteral("-display"),
                                       QStringLiteral("-geometry"),
                                       QStringLiteral("-qwindowgeometry"),
                                       QStringLiteral("-qwindowtitle"),
                                       QStringLiteral("-qwindowicon"),
                                       QStringLiteral("-platformpluginpath"),
                                       QStringLiteral("-platformtheme"),
                                       QStringLiteral("-session"),
                                       QStringLiteral("-fontengine")};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!isWindowArgument(arguments[i]))
            rest << arguments[i];
    }
    return rest;
}

} // namespace

Start start(const QStringList &arguments)
{
    Start result;
    result.arguments = arguments;
    const QString word = firstWord(arguments, commands());
    const bool isCommand = std::any_of(commands().begin(), commands().end(),
                                       [&](const Command &command) { return command.name == word; });
    const QStringList ours = withoutQtOptions(arguments);
    const bool isFile = ours.size() == 1 && !ours.first().startsWith(QLatin1Char('-'))
                     && (ours.first().endsWith(QLatin1String(".pdesk"), Qt::CaseInsensitive)
                         || QFileInfo::exists(ours.first()) || ours.first().contains(QLatin1Char('/')));
    if (!isCommand && (ours.isEmpty() || isFile)) {
        result.file = ours.value(0);
        return result;
    }
    result.mode = Start::Mode::Command;
    result.needsGui = word == QLatin1String("report") || word == QLatin1String("chart");
    return result;
}

int run(const QStringList &arguments, const report::ChartPainter *charts, QTextStream &out, QTextStream &err)
{
    const Language language = languageOf(arguments);
    const auto call = parse(arguments, commands());
    Status status = done;
    if (!call)
        status = tl::unexpected(call.error());
    else if (call->wantsVersion)
        out << "Partnership Desk " << PD_VERSION << '\n';
    else if (call->wantsHelp)
        printHelp(*call, language, out);
    else {
        Session session(*call, language, charts, out);
        status = call->command->run(session, *call);
    }
    out.flush();
    if (status && out.status() == QTextStream::WriteFailed)
        status = failure(Error::Kind::DiskFull, phrase("CommandLine", "The output cannot be written."));
    if (status)
        return *status;
    err << oneLine(language.text(status.error().message)) << '\n';
    err.flush();
    return status.error().kind == Error::Kind::Usage ? wrongUsage : failed;
}

} // namespace pd::command
