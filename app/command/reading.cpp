// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.h>
#include <command/listing.h>

#include <exchange/csv.h>
#include <exchange/exporting.h>
#include <exchange/recordindex.h>
#include <record/json.h>
#include <search/search.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace pd::command {
namespace {

/// Rows are read and printed in portions, so that a long list does not lie in memory as a whole.
constexpr qsizetype portion = 2000;

QStringList cellsOf(const ListRow &row, bool asLabels)
{
    if (asLabels)
        return row.texts;
    QStringList cells;
    for (const Value &value : row.values)
        cells << toCell(value);
    return cells;
}

QJsonObject objectOf(const ListRow &row, const QStringList &columns, bool asLabels)
{
    QJsonObject object;
    for (qsizetype i = 0; i < columns.size(); ++i)
        object.insert(columns[i], asLabels ? QJsonValue(row.texts.value(i)) : toJson(row.values.value(i)));
    return object;
}

/// Records that refer to this one, by kind.
QJsonObject relatedTo(const Office &office, RecordId id, const QString &language)
{
    const QList<Office::Reference> references = office.references(id);
    QList<RecordId> ids;
    for (const Office::Reference &reference : references)
        ids << reference.id;
    const QHash<RecordId, QString> labels = office.labels(ids, language);
    QMap<QString, QJsonArray> byKind;
    for (const Office::Reference &reference : references)
        byKind[kindKey(reference.kind)].append(
                QJsonObject{{QStringLiteral("id"), reference.id.value},
                            {QStringLiteral("name"), labels.value(reference.id)},
                            {QStringLiteral("field"), reference.field}});
    QJsonObject related;
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
        related.insert(it.key(), it.value());
    return related;
}

QString actionKey(Change::Action action)
{
    switch (action) {
    case Change::Action::Create:
        return QStringLiteral("create");
    case Change::Action::Update:
        return QStringLiteral("update");
    case Change::Action::Delete:
        return QStringLiteral("delete");
    case Change::Action::Restore:
        return QStringLiteral("restore");
    }
    return {};
}

QString namesCell(const Names &names)
{
    QStringList texts;
    for (const Name &name : names)
        texts << QStringLiteral("%1.%2: %3").arg(name.language, nameKindKey(name.kind), name.text);
    return texts.join(QLatin1String("; "));
}

struct Found
{
    std::unique_ptr<Office> office;
    RecordId id;
    Kind kind;
};

/// The office and the record that KIND ID names.
Result<Found> find(Session &session, const Call &call)
{
    const auto kind = kindOf(call.words[0]);
    if (!kind)
        return tl::unexpected(kind.error());
    auto office = session.openToRead();
    if (!office)
        return tl::unexpected(office.error());
    const auto id = resolveId(**office, *kind, call.words[1], session.language().code());
    if (!id)
        return tl::unexpected(id.error());
    return Found{std::move(*office), *id, *kind};
}

} // namespace

Status listRecords(Session &session, const Call &call)
{
    const auto kind = kindOf(call.words.first());
    if (!kind)
        return tl::unexpected(kind.error());
    const QString format = call.has("format") ? call.option("format") : QStringLiteral("tsv");
    if (!QStringList{QStringLiteral("tsv"), QStringLiteral("csv"), QStringLiteral("json")}.contains(format))
        return usage(phrase("CommandLine", "There is no format “%1”; choose tsv, csv or json.").arg(format));
    const auto office = session.openToRead();
    if (!office)
        return tl::unexpected(office.error());
    const auto listing = listingOf(session, call, *kind, **office);
    if (!listing)
        return tl::unexpected(listing.error());
    const auto ids = listIds(**office, listing->query);
    if (!ids)
        return tl::unexpected(ids.error());

    const bool asLabels = call.has("labels"), isJson = format == QLatin1String("json");
    const auto line = [&](const QStringList &cells) {
        return format == QLatin1String("csv") ? csvRow(harmless(cells)) : tsvRow(cells);
    };
    if (!isJson)
        session.print(line(listing->headers));
    QJsonArray objects;
    for (qsizetype from = 0; from < ids->size(); from += portion) {
        const auto rows = listRows(**office, *kind, ids->mid(from, portion), listing->columns, session.language(),
                                   listing->query.today, session.tables());
        if (!rows)
            return tl::unexpected(rows.error());
        for (const ListRow &row : *rows) {
            if (isJson)
                objects.append(objectOf(row, listing->columns, asLabels));
            else
                session.print(line(cellsOf(row, asLabels)));
        }
    }
    if (isJson)
        session.print(QJsonDocument(objects).toJson());
    return done;
}

Status showRecord(Session &session, const Call &call)
{
    const auto found = find(session, call);
    if (!found)
        return tl::unexpected(found.error());
    const auto today = session.today(*found->office);
    if (!today)
        return tl::unexpected(today.error());
    const auto records = readDerived(*found->office, {found->id}, *today);
    if (!records)
        return tl::unexpected(records.error());
    if (records->isEmpty())
        return failure(Error::Kind::NotFound,
                       phrase("Find", "There is no %1 “%2”.").arg(call.words[0]).arg(call.words[1]));
    Record record = records->first();
    QJsonObject derived;
    for (const Field &field : recordType(record.kind).fields) {
        if (!field.isDerived)
            continue;
        derived.insert(field.key, toJson(record.value(field.key)));
        record.values.remove(field.key);
    }
    QJsonObject object = toJson(record);
    object.insert(QStringLiteral("derived"), derived);
    object.insert(QStringLiteral("related"), relatedTo(*found->office, record.id, session.language().code()));
    session.print(QJsonDocument(object).toJson());
    return done;
}

Status searchText(Session &session, const Call &call)
{
    Wanted wanted;
    if (call.has("kind")) {
        const auto named = kindOf(call.option("kind"));
        if (!named)
            return tl::unexpected(named.error());
        wanted.kinds = {*named};
    }
    bool isNumber = true;
    if (call.has("limit"))
        wanted.limit = call.option("limit").toInt(&isNumber);
    if (!isNumber || wanted.limit < 1)
        return usage(phrase("CommandLine", "--limit takes a whole number of at least 1."));
    const auto office = session.openToRead();
    if (!office)
        return tl::unexpected(office.error());
    const pd::Found found = search(**office, call.words.first(), session.language().code(), wanted);
    for (const Hit &hit : found.hits)
        session.print(tsvRow({kindKey(hit.kind), QString::number(hit.id.value), hit.label, hit.matched}));
    return done;
}

Status showHistory(Session &session, const Call &call)
{
    const auto found = find(session, call);
    if (!found)
        return tl::unexpected(found.error());
    for (const HistoryEntry &entry : found->office->history(found->id)) {
        const QStringList start{entry.at.toString(Qt::ISODate), entry.who, actionKey(entry.action),
                                entry.isUndone ? QStringLiteral("undone") : QStringLiteral("done")};
        if (entry.fields.isEmpty())
            session.print(tsvRow(start + QStringList{QString(), QString(), QString()}));
        for (const HistoryEntry::FieldChange &change : entry.fields) {
            const bool isNames = change.key == QLatin1String("names");
            session.print(tsvRow(
                    start
                    + QStringList{change.key, isNames ? namesCell(entry.namesBefore) : toCell(change.before),
                                  isNames ? namesCell(entry.namesAfter) : toCell(change.after)}));
        }
    }
    return done;
}

Status checkOffice(Session &session, const Call &)
{
    const auto office = session.openToRead();
    if (!office)
        return tl::unexpected(office.error());
    const QList<Text> findings = (*office)->check();
    for (const Text &finding : findings)
        session.print(session.language().text(finding));
    if (findings.isEmpty())
        return done;
    return failure(Error::Kind::Damaged,
                   phrase("CommandLine", "The check found %n problem(s).", nullptr, findings.size()));
}

} // namespace pd::command
