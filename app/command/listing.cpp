// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/listing.h>

#include <query/views.h>

namespace pd::command {
namespace {

QStringList split(const QString &list)
{
    QStringList parts = list.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

/// The view of --view; one that shows everything without it.
Result<View> viewOf(Office &office, Kind kind, const Call &call)
{
    if (!call.has("view"))
        return View{};
    if (const auto view = findView(office, kind, call.option("view")))
        return *view;
    return usage(phrase("CommandLine", "There is no view “%1” of %2; there are: %3.")
                         .arg(call.option("view"))
                         .arg(kindKey(kind))
                         .arg(viewNames(office, kind).join(QLatin1String(", "))));
}

/// id, name and what the window shows, or the columns of --columns; those of the view else.
Result<QStringList> columnsOf(const RecordType &type, const Call &call, const View &view)
{
    if (call.has("columns")) {
        const QStringList columns = split(call.option("columns"));
        for (const QString &key : columns)
            if (!isColumn(type, key))
                return unknownKey(type, key);
        return columns.isEmpty()
                     ? Result<QStringList>(usage(phrase("CommandLine", "--columns names no column.")))
                     : columns;
    }
    QStringList columns{QStringLiteral("id"), QStringLiteral("name")};
    for (const QString &key : view.columns.isEmpty() ? defaultColumns(type) : view.columns)
        if (!columns.contains(key))
            columns << key;
    return columns;
}

Result<QList<SortKey>> sortOf(const RecordType &type, const QString &keys)
{
    QList<SortKey> sort;
    for (const QString &part : split(keys)) {
        const bool isDescending = part.startsWith(QLatin1Char('-'));
        const QString key = isDescending ? part.mid(1) : part;
        if (!isColumn(type, key))
            return unknownKey(type, key);
        sort << SortKey{key, isDescending};
    }
    return sort;
}

QString header(const RecordType &type, const QString &key, const Language &language)
{
    if (const Field *field = type.find(key))
        return language.text(field->label);
    return key == QLatin1String("name") ? language.text(phrase("Import", "Name")) : key;
}

} // namespace

Result<Listing> listingOf(Session &session, const Call &call, Kind kind, Office &office)
{
    const RecordType &type = recordType(kind);
    const auto sort = sortOf(type, call.option("sort"));
    if (!sort)
        return tl::unexpected(sort.error());
    const auto view = viewOf(office, kind, call);
    if (!view)
        return tl::unexpected(view.error());
    const auto columns = columnsOf(type, call, *view);
    if (!columns)
        return tl::unexpected(columns.error());
    auto query = session.list(kind, office);
    if (!query)
        return tl::unexpected(query.error());
    query->where = view->query.where + query->where;
    query->match = view->query.match;
    query->sort = sort->isEmpty() ? view->query.sort : *sort;
    QStringList headers = *columns;
    if (call.has("labels"))
        for (QString &key : headers)
            key = header(type, key, session.language());
    return Listing{*query, *columns, headers};
}

} // namespace pd::command
