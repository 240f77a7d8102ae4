// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/refusedrows.h>

#include <exchange/csv.h>
#include <exchange/exporting.h>
#include <exchange/xlsxfile.h>

#include <QSaveFile>

namespace pd {

Result<int> writeRefused(const RefusedRows &rows, const QString &path, const Language &language)
{
    const bool isWorkbook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    if (!isWorkbook && !path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return failure(Error::Kind::Usage, phrase("Import", "Rows are saved as .csv or .xlsx."));
    const Text problem = phrase("Import", "The file “%1” cannot be written.").arg(path);
    QList<QStringList> lines{rows.headers + QStringList{language.text(refusalHeader())}};
    for (const RefusedRows::Line &line : rows.lines) {
        QStringList cells = line.cells;
        cells.resize(rows.headers.size());
        lines << cells + QStringList{line.reason};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::NoRights, problem, file.errorString());
    bool isWritten = true;
    if (isWorkbook) {
        isWritten = writeXlsxRows(&file, lines);
    } else {
        file.write("\xEF\xBB\xBF");
        for (QStringList &line : lines) {
            for (QString &cell : line)
                cell = harmlessCell(cell);
            file.write(csvRow(line));
        }
    }
    if (!isWritten || !file.commit())
        return failure(Error::Kind::NoRights, problem, file.errorString());
    return int(rows.lines.size());
}

} // namespace pd
