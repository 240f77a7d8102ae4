// SPDX-License-Identifier: GPL-3.0-or-later
// Records from files, and what is asked of an office.
#include "offices.h"
#include "targets.h"

#include <exchange/officefiles.h>
#include <exchange/officejson.h>
#include <exchange/recordjson.h>
#include <exchange/tableimport.h>
#include <query/listquery.h>
#include <search/search.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pd;

namespace fuzz {

namespace {

const CodeTables &tables()
{
    static const std::shared_ptr<const CodeTables> loaded = CodeTables::load();
    return *loaded;
}

} // namespace

void tableImport(const QByteArray &input)
{
    Office &office = smallOffice();
    auto table = openTable(written("table.csv", input), {});
    if (!table)
        return;
    const Kind kind = input.size() % 2 ? Kind::Organisation : Kind::Agreement;
    const auto plan = planImport(office, *table->rows,
                                 {.kind = kind, .language = Language::of(QStringLiteral("en")), .today = QDate(2026, 3, 2)},
                                 tables());
    if (!plan)
        return;
    require(plan->count(PlannedRow::State::New) <= plan->changes.changes.size(), "every new row is in the change set");
    const auto applied = office.apply(plan->changes);
    if (applied && !plan->changes.changes.isEmpty())
        require(office.undo().has_value(), "an import can be undone");
}

void recordJson(const QByteArray &input)
{
    const QJsonObject object = QJsonDocument::fromJson(input).object();
    if (const auto kind = kindOfJson(object); kind) {
        if (const auto record = recordFromJson(*kind, object, {{QStringLiteral("a"), RecordId(-1)}}); record)
            problems(*record);
    }
    const auto changes = changesFromJson(object, [](RecordId id) { return smallOffice().read(id); });
    if (!changes || changes->set.changes.isEmpty())
        return;
    if (smallOffice().apply(changes->set))
        require(smallOffice().undo().has_value(), "a change set can be undone");
}

void officeJson(const QByteArray &input)
{
    static std::unique_ptr<Office> office = emptyOffice("json.pdesk");
    const auto count = [] {
        qsizetype all = 0;
        for (const Kind kind : kinds)
            all += office->readAll(kind).size();
        return all;
    };
    const auto read = importOffice(*office, written("office.json", input));
    if (!read) {
        require(count() == 0, "nothing of an office that does not fit is written");
        return;
    }
    require(office->check().isEmpty(), "an office that was read is in order");
    office.reset();
    office = emptyOffice("json.pdesk");
}

void officeFiles(const QByteArray &input)
{
    const QString folder = scratch("files");
    QDir().mkpath(folder);
    written("files/1.jsonl", input);
    static std::unique_ptr<Office> office = emptyOffice("files.pdesk");
    if (const auto files = readOfficeFiles(folder); files && office->apply(files->records) && !files->records.changes.isEmpty()) {
        require(office->check().isEmpty(), "an office that was built is in order");
        office.reset();
        office = emptyOffice("files.pdesk");
    }
}

void searching(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input.left(500));
    Office &office = smallOffice();
    const Found found = search(office, text, QStringLiteral("zh"));
    for (const Hit &hit : found.hits) {
        for (const Span &part : hit.parts)
            require(part.start >= 0 && part.length > 0 && part.start + part.length <= hit.matched.size(),
                    "what is highlighted lies in the text");
    }
    ListQuery query;
    query.kind = Kind::Organisation;
    query.match = text;
    query.language = QStringLiteral("en");
    query.today = QDate(2026, 3, 2);
    query.where = {{text.section(QLatin1Char(' '), 0, 0), Condition::Op::AnyOf, {text.section(QLatin1Char(' '), 1)}}};
    const auto refused = listIds(office, query);
    query.where = {{QStringLiteral("name"), Condition::Op::Matches, {text}}};
    const auto ids = listIds(office, query);
    require(ids.has_value(), "a list can be filtered by any text");
}

} // namespace fuzz
