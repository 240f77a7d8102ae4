// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/table.h>

#include <exchange/csv.h>
#include <exchange/encoding.h>
#include <exchange/workbook/workbook.h>

#include <QFile>
#include <QFileInfo>

namespace pd {
namespace {

/// A CSV reader and the file it reads.
class CsvFile : public Table
{
public:
    CsvFile(std::unique_ptr<QFile> file, const TableFormat &format)
        : m_file(std::move(file))
        , m_reader(m_file.get(), format.separator, format.encoding)
    {
    }

    Result<std::optional<QStringList>> next() override { return m_reader.next(); }
    int row() const override { return m_reader.row(); }
    const CsvReader &reader() const { return m_reader; }

private:
    std::unique_ptr<QFile> m_file;
    CsvReader m_reader;
};

/// What calls itself a workbook and is a page or an XML file, as some web systems give it.
bool isMarkup(const QByteArray &beginning)
{
    const QByteArray text = beginning.left(200).trimmed().toLower();
    return text.startsWith("<?xml") || text.startsWith("<html") || text.startsWith("<!doctype")
        || text.startsWith("<table") || text.startsWith("\xEF\xBB\xBF<");
}

} // namespace

Result<OpenTable> openTable(const QString &path, const TableFormat &format)
{
    if (!QFileInfo(path).isFile())
        return failure(Error::Kind::Missing, phrase("File", "There is no file “%1”.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(Error::Kind::NoRights, phrase("File", "The file “%1” cannot be read.").arg(path),
                       file->errorString());
    const QByteArray beginning = file->peek(512);
    if (isWorkbook(beginning))
        return openWorkbook(path, format.sheet);
    if (isMarkup(beginning))
        return failure(Error::Kind::Invalid,
                       phrase("Table",
                              "This is a web page or an XML file, not a table. Open it in a spreadsheet "
                              "program and save it as XLSX or CSV."));
    if (!format.sheet.isEmpty())
        return failure(Error::Kind::Usage, phrase("Table", "A text file has no sheets."));
    if (!format.encoding.isEmpty() && !isEncoding(format.encoding))
        return failure(Error::Kind::Usage,
                       phrase("Table", "There is no encoding “%1”.").arg(format.encoding));
    auto csv = std::make_unique<CsvFile>(std::move(file), format);
    const TableFormat found{.encoding = csv->reader().encoding(), .separator = csv->reader().separator()};
    return OpenTable{.rows = std::move(csv), .format = found};
}

} // namespace pd
