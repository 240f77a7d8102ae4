// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.h>

#include <exchange/csv.h>
#include <exchange/directoryfile.h>
#include <exchange/enrolmenttable.h>
#include <exchange/officefiles.h>
#include <exchange/officejson.h>
#include <exchange/recordjson.h>
#include <exchange/tableimport.h>
#include <store/files.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace pd::command {
namespace {

Status buildFrom(Session &session, const Call &call, const QString &folder)
{
    QString path = call.words.value(0);
    if (!path.isEmpty() && call.has("database"))
        return usage(phrase("CommandLine", "Name the file once: after the command or with --database."));
    if (path.isEmpty()) {
        const auto database = session.database();
        if (!database)
            return tl::unexpected(database.error());
        path = *database;
    }
    const auto counts = buildOffice(path, folder);
    if (!counts)
        return tl::unexpected(counts.error());
    for (auto it = counts->begin(); it != counts->end(); ++it)
        session.print(tsvRow({kindKey(it.key()), QString::number(it.value())}));
    return done;
}

Result<TableImport::Duplicates> duplicatesOf(const Call &call)
{
    using enum TableImport::Duplicates;
    const QString word = call.option("duplicates");
    if (!call.has("duplicates"))
        return Ask;
    if (word == QLatin1String("skip"))
        return Skip;
    if (word == QLatin1String("update"))
        return Update;
    if (word == QLatin1String("add"))
        return Add;
    return usage(phrase("CommandLine", "--duplicates takes skip, update or add."));
}

Result<DayOrder> dayOrderOf(const Call &call)
{
    const QString word = call.option("day-order");
    if (!call.has("day-order"))
        return DayOrder::Unknown;
    if (word == QLatin1String("dmy"))
        return DayOrder::DayFirst;
    if (word == QLatin1String("mdy"))
        return DayOrder::MonthFirst;
    return usage(phrase("CommandLine", "--day-order takes dmy or mdy."));
}

Result<QMap<QString, QString>> mapOf(const Call &call)
{
    QMap<QString, QString> map;
    for (const QString &entry : call.all("map")) {
        const qsizetype at = entry.lastIndexOf(QLatin1Char('='));
        if (at < 1)
            return usage(phrase("CommandLine", "--map takes COLUMN=KEY."));
        map.insert(entry.left(at), entry.mid(at + 1));
    }
    return map;
}

QJsonArray toJson(const ImportPlan &plan, PlannedRow::State state, const Session &session)
{
    QJsonArray rows;
    for (const PlannedRow &row : plan.rows)
        if (row.state == state && !row.reason.isEmpty())
            rows.append(QJsonObject{{QStringLiteral("row"), row.row},
                                    {QStringLiteral("column"), row.column},
                                    {QStringLiteral("reason"), session.language().text(row.reason)}});
    return rows;
}

/// What each row would change, or may be.
QJsonArray details(const ImportPlan &plan, const Office &office, const Session &session)
{
    QJsonArray rows;
    for (const PlannedRow &row : plan.rows) {
        QJsonArray candidates;
        for (const Candidate &candidate : row.candidates)
            if (candidate.id.isValid())
                candidates.append(
                        QJsonObject{{QStringLiteral("id"), candidate.id.value},
                                    {QStringLiteral("name"), office.label(candidate.id, session.language().code())},
                                    {QStringLiteral("score"), candidate.score}});
        if (row.state == PlannedRow::State::Update)
            rows.append(QJsonObject{{QStringLiteral("row"), row.row},
                                    {QStringLiteral("id"), row.record.value},
                                    {QStringLiteral("fields"), QJsonArray::fromStringList(row.fields)}});
        else if (row.state == PlannedRow::State::Duplicate)
            rows.append(QJsonObject{{QStringLiteral("row"), row.row}, {QStringLiteral("candidates"), candidates}});
    }
    return rows;
}

QJsonObject toJson(const ImportPlan &plan, const Session &session)
{
    using enum PlannedRow::State;
    QJsonArray missing;
    for (const Record &record : plan.missing)
        missing.append(QJsonObject{{QStringLiteral("kind"), kindKey(record.kind)},
                                   {QStringLiteral("name"), session.language().name(record.names)}});
    QJsonArray refused = toJson(plan, Refused, session);
    for (const QJsonValue row : toJson(plan, Duplicate, session))
        refused.append(row);
    return {{QStringLiteral("read"), plan.size()},
            {QStringLiteral("added"), plan.count(New)},
            {QStringLiteral("updated"), plan.count(Update)},
            {QStringLiteral("skipped"), plan.count(Same) + plan.count(LeftOut)},
            {QStringLiteral("created_with_them"), missing},
            {QStringLiteral("no_longer_there"), plan.gone.size()},
            {QStringLiteral("changed"), plan.isWritten || !plan.changes.changes.isEmpty()},
            {QStringLiteral("left_out"), toJson(plan, LeftOut, session)},
            {QStringLiteral("warnings"), toJson(plan, New, session)},
            {QStringLiteral("refused"), refused}};
}

Result<TableImport> importOf(Session &session, const Call &call)
{
    const auto kind = kindOf(call.words[0]);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto duplicates = duplicatesOf(call);
    if (!duplicates)
        return tl::unexpected(duplicates.error());
    const auto map = mapOf(call);
    if (!map)
        return tl::unexpected(map.error());
    const auto dayOrder = dayOrderOf(call);
    if (!dayOrder)
        return tl::unexpected(dayOrder.error());
    return TableImport{.kind = *kind,
                       .map = *map,
                       .duplicates = *duplicates,
                       .createsMissing = call.has("create-missing"),
                       .isDryRun = call.has("dry-run"),
                       .language = session.language(),
                       .dayOrder = *dayOrder};
}

/// An office written by `export office` into one without records, which is made when there is none.
Status importWhole(Session &session, const Call &call)
{
    const auto path = session.database();
    if (!path)
        return tl::unexpected(path.error());
    auto office = QFileInfo::exists(*path) ? Office::open(*path) : Office::create(*path);
    if (!office)
        return tl::unexpected(office.error());
    const auto read = importOffice(**office, call.words[1]);
    if (!read)
        return tl::unexpected(read.error());
    session.print(QJsonDocument(QJsonObject{{QStringLiteral("read"), *read},
                                            {QStringLiteral("added"), *read},
                                            {QStringLiteral("updated"), 0},
                                            {QStringLiteral("skipped"), 0},
                                            {QStringLiteral("refused"), QJsonArray()}})
                          .toJson());
    return done;
}

/// A register of institutions into the user's directory; no office has to do with it.
Status importInstitutions(Session &session, const Call &call)
{
    for (const char *option : {"map", "sheet", "encoding", "day-order", "duplicates", "dry-run"})
        if (call.has(option))
            return notAvailable(QStringLiteral("import directory --%1").arg(QLatin1String(option)));
    const auto done = importDirectory(call.words[1], Directory::path());
    if (!done)
        return tl::unexpected(done.error());
    QJsonArray refused;
    for (const DirectoryImport::Refusal &refusal : done->refused)
        refused.append(QJsonObject{{QStringLiteral("row"), refusal.row},
                                   {QStringLiteral("column"), refusal.column},
                                   {QStringLiteral("reason"), session.language().text(refusal.reason)}});
    QJsonObject countries;
    for (auto it = done->countries.cbegin(); it != done->countries.cend(); ++it)
        countries.insert(it.key(), it.value());
    session.print(QJsonDocument(QJsonObject{{QStringLiteral("read"), done->read},
                                            {QStringLiteral("added"), done->added},
                                            {QStringLiteral("updated"), done->updated},
                                            {QStringLiteral("skipped"), done->same},
                                            {QStringLiteral("countries"), countries},
                                            {QStringLiteral("refused"), refused}})
                          .toJson());
    return refused.isEmpty() ? command::done : someRefused;
}

Result<OpenTable> tableOf(const Call &call)
{
    const bool isTabbed = call.words[1].endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
    return openTable(call.words[1], {.encoding = call.option("encoding"),
                                     .separator = isTabbed ? u'\t' : u'\0',
                                     .sheet = call.option("sheet")});
}

/// What 03/04/2025 is in each column; of text, which is read quickly, all rows tell.
DayOrders dayOrdersOf(const Call &call)
{
    DayOrders orders;
    if (const auto table = tableOf(call))
        for (auto row = table->rows->next(); row && *row; row = table->rows->next())
            orders.add(**row);
    return orders;
}

/// A ministry's table of students, when the file is one.
Result<std::optional<EnrolmentPlan>> enrolmentOf(Session &session, const Call &call, Office &office,
                                                 TableImport options)
{
    if (options.kind != Kind::Count || !options.map.isEmpty())
        return std::nullopt;
    QList<TableRows::Line> beginning;
    if (const auto table = tableOf(call))
        for (auto row = table->rows->next(); row && *row && beginning.size() < headWithin; row = table->rows->next())
            beginning.append({table->rows->row(), **row});
    const auto head = enrolmentHead(beginning, 0);
    if (!head)
        return std::nullopt;
    const auto table = tableOf(call);
    if (!table)
        return tl::unexpected(table.error());
    options.headerRow = head->row;
    auto enrolment = planEnrolment(office, *table->rows, *EnrolmentColumns::of(head->headers), options, session.tables());
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    if (!options.isDryRun && !enrolment->plan.changes.changes.isEmpty())
        if (const auto applied = office.apply(enrolment->plan.changes); !applied)
            return tl::unexpected(applied.error());
    return std::move(*enrolment);
}

/// Undo and redo alike: what it was, in words.
Status step(Session &session, std::optional<LoggedSet> (Office::*what)() const,
            Result<Applied> (Office::*take)(), const Text &nothing)
{
    const auto office = session.openToWrite();
    if (!office)
        return tl::unexpected(office.error());
    const std::optional<LoggedSet> set = ((**office).*what)();
    if (!set)
        return failure(Error::Kind::NotFound, nothing);
    if (const auto taken = ((**office).*take)(); !taken)
        return tl::unexpected(taken.error());
    session.print(session.language().text(description(*set, session.language().code())));
    return done;
}

} // namespace

Status writeSample(Session &session, const Call &call)
{
    return buildFrom(session, call, QStringLiteral(":/offices/sample"));
}

Status writePractice(Session &session, const Call &call)
{
    return buildFrom(session, call, QStringLiteral(":/offices/practice"));
}

Status applyFile(Session &session, const Call &call)
{
    if (const auto database = session.database(); !database)
        return tl::unexpected(database.error());
    const auto bytes = readFile(call.words.first());
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parsed);
    if (!document.isObject())
        return failure(Error::Kind::Invalid,
                       phrase("CommandLine", "“%1” holds no JSON object.").arg(call.words.first()),
                       parsed.errorString());
    const auto office = session.openToWrite();
    if (!office)
        return tl::unexpected(office.error());
    auto changes = changesFromJson(document.object(), [&](RecordId id) { return (*office)->read(id); });
    if (!changes)
        return tl::unexpected(changes.error());
    changes->set.who = (*office)->setting(QStringLiteral("user"));
    if (changes->set.changes.isEmpty())
        return done;
    const auto applied = (*office)->apply(changes->set);
    if (!applied)
        return tl::unexpected(applied.error());
    for (const Change &change : std::as_const(changes->set.changes)) {
        const bool isNew = change.action == Change::Action::Create;
        const RecordId id = isNew ? applied->created.value(change.id.value) : change.id;
        session.print(tsvRow(
                {changes->keys.value(change.id.value, kindKey(change.kind)), QString::number(id.value)}));
    }
    return done;
}

Status importFile(Session &session, const Call &call)
{
    if (call.words[0] == QLatin1String("office"))
        return importWhole(session, call);
    if (call.words[0] == QLatin1String("directory"))
        return importInstitutions(session, call);
    auto options = importOf(session, call);
    if (!options)
        return tl::unexpected(options.error());
    if (const auto database = session.database(); !database)
        return tl::unexpected(database.error());
    const auto table = tableOf(call);
    if (!table)
        return tl::unexpected(table.error());
    const auto office = options->isDryRun ? session.openToRead() : session.openToWrite();
    if (!office)
        return tl::unexpected(office.error());
    const auto today = session.today(**office);
    if (!today)
        return tl::unexpected(today.error());
    if (table->sheets.isEmpty())
        options->dayOrders = dayOrdersOf(call);
    options->source = QFileInfo(call.words[1]).fileName();
    options->today = *today;
    const auto enrolment = enrolmentOf(session, call, **office, *options);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    const auto plan = *enrolment ? Result<ImportPlan>((*enrolment)->plan)
                                 : importTable(**office, *table->rows, *options, session.tables());
    if (!plan)
        return tl::unexpected(plan.error());
    QJsonObject result = toJson(*plan, session);
    if (*enrolment) {
        result.insert(QStringLiteral("students"), (*enrolment)->sums.students);
        result.insert(QStringLiteral("women"), (*enrolment)->sums.women);
        result.insert(QStringLiteral("men"), (*enrolment)->sums.men);
    }
    if (plan->dayOrder != DayOrder::Unknown)
        result.insert(QStringLiteral("day_order"), plan->dayOrder == DayOrder::DayFirst ? QStringLiteral("dmy")
                                                                                       : QStringLiteral("mdy"));
    if (options->isDryRun)
        result.insert(QStringLiteral("rows"), details(*plan, **office, session));
    session.print(QJsonDocument(result).toJson());
    const bool hasRefusals = plan->count(PlannedRow::State::Refused) + plan->count(PlannedRow::State::Duplicate) > 0;
    return hasRefusals ? someRefused : done;
}

Status undoLast(Session &session, const Call &)
{
    return step(session, &Office::undoable, &Office::undo,
                phrase("CommandLine", "There is nothing to undo."));
}

Status redoLast(Session &session, const Call &)
{
    return step(session, &Office::redoable, &Office::redo,
                phrase("CommandLine", "There is nothing to redo."));
}

} // namespace pd::command
