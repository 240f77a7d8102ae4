// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/exporting.h>

#include <exchange/columns.h>
#include <exchange/csv.h>
#include <record/json.h>
#include <store/files.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace pd {
namespace {

bool writeCsv(QIODevice *file, const RecordType &type, const QList<Record> &records)
{
    const QList<TableColumn> columns = exportColumns(type, records);
    QStringList headers;
    for (const TableColumn &column : columns)
        headers << column.header;
    bool isWritten = file->write(csvRow(headers)) > 0;
    for (const Record &record : records) {
        QStringList cells;
        for (const TableColumn &column : columns)
            cells << columnCell(column, record);
        isWritten = isWritten && file->write(csvRow(cells)) > 0;
    }
    return isWritten;
}

bool writeJson(QIODevice *file, const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(toJson(record));
    return file->write(QJsonDocument(array).toJson()) > 0;
}

} // namespace

Result<int> exportRecords(Office &office, const ListQuery &query, const QString &path)
{
    const bool isCsv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    if (!isCsv && !path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return failure(Error::Kind::Usage,
                       phrase("Export", "The name of the file must end in .csv or .json."));
    const auto ids = listIds(office, query);
    if (!ids)
        return tl::unexpected(ids.error());
    const QList<Record> records = readDerived(office, *ids, query.today);
    const auto written = replaceFile(path, [&](QIODevice *file) {
        return isCsv ? writeCsv(file, recordType(query.kind), records) : writeJson(file, records);
    });
    if (!written)
        return tl::unexpected(written.error());
    return int(records.size());
}

} // namespace pd
