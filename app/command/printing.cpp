// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.h>
#include <command/listing.h>

#include <exchange/csv.h>
#include <exchange/exporting.h>
#include <exchange/officejson.h>
#include <record/vocabulary.h>
#include <report/chartfile.h>
#include <report/enrolmentchart.h>
#include <store/files.h>

#include <QFileInfo>

#include <algorithm>

namespace pd::command {

Result<QString> outputEnding(const Call &call, const QStringList &allowed)
{
    const QString ending = QFileInfo(call.option("output")).suffix().toLower();
    if (!allowed.contains(ending))
        return usage(phrase("CommandLine", "Name the file with --output; it ends in .%1.")
                             .arg(allowed.join(QLatin1String(", ."))));
    return ending;
}

namespace {

Status exportWhole(Session &session, const Call &call)
{
    const auto isGiven = [&call](const char *option) { return call.has(option); };
    const auto ofLists = {"view", "where", "sort", "columns", "labels"};
    if (!call.words[1].endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
        || std::any_of(ofLists.begin(), ofLists.end(), isGiven))
        return usage(phrase("CommandLine", "A whole office is written to a file that ends in .json."));
    const auto office = session.openToRead();
    if (!office)
        return tl::unexpected(office.error());
    const auto written = exportOffice(**office, call.words[1]);
    if (!written)
        return tl::unexpected(written.error());
    session.print(QString::number(*written));
    return done;
}

// ---- charts

struct ChartRequest
{
    bool isTarget = false;
    EnrolmentQuery query;
};

Result<int> yearOf(const Call &call, const char *option, int otherwise)
{
    bool isNumber = true;
    const int year = call.has(option) ? call.option(option).toInt(&isNumber) : otherwise;
    if (!isNumber)
        return usage(phrase("CommandLine", "“%1” is no year.").arg(call.option(option)));
    return year;
}

Result<ChartRequest> requestOf(const Session &session, const Call &call)
{
    ChartRequest request;
    const QString name = call.words.first();
    request.isTarget = name == QLatin1String("target");
    if (!request.isTarget && name != QLatin1String("enrolment")) {
        static const QStringList later{QStringLiteral("funnel"), QStringLiteral("flows"),
                                       QStringLiteral("agreements"), QStringLiteral("visits")};
        if (later.contains(name))
            return notAvailable(QStringLiteral("chart ") + name);
        return usage(phrase("CommandLine", "There is no chart “%1”; choose enrolment or target.").arg(name));
    }
    if (call.has("classification")) {
        const auto classification = classificationFromKey(call.option("classification"));
        if (!classification)
            return usage(phrase("CommandLine", "--classification takes isced, cn or ru."));
        request.query.classification = *classification;
    }
    if (call.has("measure")) {
        request.query.measure = call.option("measure");
        if (!vocabulary::measure.find(request.query.measure))
            return usage(phrase("CommandLine", "There is no measure “%1”; `fields count` lists them.")
                                 .arg(request.query.measure));
    }
    const auto from = yearOf(call, "from", 0), to = yearOf(call, "to", 9999);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    if (*from > *to)
        return usage(phrase("CommandLine", "--from lies after --to."));
    request.query.fromYear = *from;
    request.query.toYear = *to;
    request.query.language = session.language();
    return request;
}

Status writeCells(const QString &path, const QList<QStringList> &rows)
{
    const auto written = replaceFile(path, [&](QIODevice *file) {
        for (const QStringList &row : rows)
            if (file->write(csvRow(harmless(row))) < 0)
                return false;
        return true;
    });
    return written.map([] { return done; });
}

Status paintChart(Session &session, const QString &path, const report::ChartData &chart)
{
    if (!session.charts())
        return failure(Error::Kind::Internal, phrase("CommandLine", "Charts cannot be drawn here."));
    return report::writeChart(chart, session.language(), session.charts(), path).map([] { return done; });
}

} // namespace

Status exportFile(Session &session, const Call &call)
{
    if (call.words[0] == QLatin1String("office"))
        return exportWhole(session, call);
    const auto kind = kindOf(call.words[0]);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto office = session.openToRead();
    if (!office)
        return tl::unexpected(office.error());
    const bool hasColumns = call.has("columns") || call.has("labels");
    const QString ending = call.words[1].section(QLatin1Char('.'), -1).toLower();
    if (hasColumns && ending != QLatin1String("csv") && ending != QLatin1String("xlsx"))
        return usage(phrase("CommandLine", "--columns and --labels are for .csv and .xlsx; other files are always complete."));
    const auto listing = listingOf(session, call, *kind, **office);
    if (!listing)
        return tl::unexpected(listing.error());
    ExportNotes notes{.language = session.language(), .day = listing->query.today, .filters = call.all("where")};
    if (call.has("view"))
        notes.filters.prepend(call.option("view"));
    if (hasColumns)
        notes.columns = {listing->columns, listing->headers, call.has("labels"), &session.tables()};
    const auto written = exportRecords(**office, listing->query, call.words[1], notes);
    if (!written)
        return tl::unexpected(written.error());
    session.print(QString::number(*written));
    return done;
}

Status drawChart(Session &session, const Call &call)
{
    const auto ending =
            outputEnding(call, {QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("csv")});
    if (!ending)
        return tl::unexpected(ending.error());
    auto request = requestOf(session, call);
    if (!request)
        return tl::unexpected(request.error());
    const auto office = session.openToRead();
    if (!office)
        return tl::unexpected(office.error());
    const auto list = session.list(request->isTarget ? Kind::Target : Kind::Cohort, **office);
    if (!list)
        return tl::unexpected(list.error());

    const QString path = call.option("output");
    const bool isCsv = *ending == QLatin1String("csv");
    if (request->isTarget) {
        const auto rows = targets(**office, list->where, list->today, session.language());
        if (!rows)
            return tl::unexpected(rows.error());
        return isCsv ? writeCells(path, report::targetCells(*rows))
                     : paintChart(session, path, report::targetChart(*rows, session.language()));
    }
    request->query.where = list->where;
    request->query.asOf = list->today;
    const auto table = enrolmentByDiscipline(**office, request->query, session.tables());
    if (!table)
        return tl::unexpected(table.error());
    return isCsv ? writeCells(path, report::enrolmentCells(*table, session.language()))
                 : paintChart(session, path,
                              report::enrolmentChart(*table, session.language(), request->query.measure));
}

} // namespace pd::command
