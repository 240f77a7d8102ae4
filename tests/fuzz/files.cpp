// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks and office files.
#include "offices.h"
#include "targets.h"

#include <formats/book.h>
#include <query/zipwriter.h>
#include <store/salvage.h>

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace pd;

namespace fuzz {

namespace {

void readBook(const QString &path, void (*read)(const QString &, workbook::Book &))
{
    static const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    try {
        workbook::Book book{QString()};
        read(path, book);
        book.write(nowhere);
    } catch (const workbook::Stop &) {
        // refused, with its reason
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What stands in <worksheet>.
void xlsxSheet(const QByteArray &input)
{
    readBook(written("sheet.xlsx", zipArchive(xlsxParts({{"One", "", input}}))), workbook::readArchive);
}

/// Parts of a workbook, each behind a line with its name; what is not named is as it should be.
void xlsxBook(const QByteArray &input)
{
    QList<ZipPart> parts = xlsxParts({{"One", "", "<sheetData><row><c t=\"s\"><v>0</v></c><c s=\"1\"><v>45000</v></c></row></sheetData>"}});
    const qsizetype mark = input.indexOf('\n');
    const QByteArray name = "xl/" + input.left(mark), content = mark < 0 ? QByteArray() : input.mid(mark + 1);
    bool isThere = false;
    for (ZipPart &part : parts) {
        if (part.name == name) {
            part.content = content;
            isThere = true;
        }
    }
    if (!isThere)
        parts << ZipPart{name, content};
    readBook(written("book.xlsx", zipArchive(parts)), workbook::readArchive);
}

void odsContent(const QByteArray &input)
{
    readBook(written("book.ods", zipArchive({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                            {"META-INF/manifest.xml", "<manifest:manifest/>"},
                                            {"content.xml", input}})),
             workbook::readArchive);
}

void archive(const QByteArray &input)
{
    readBook(written("book.zip", input), workbook::readArchive);
}

void xls(const QByteArray &input)
{
    readBook(written("book.xls", input), workbook::readXls);
}

/// Opened for reading, the file stays as it is.
void office(const QByteArray &input)
{
    const QByteArray bytes = damagedOffice(input);
    const QString path = written("office.pdesk", bytes);
    if (const auto opened = Office::open(path, {.isReadOnly = true})) {
        (*opened)->readAll(Kind::Organisation);
        (*opened)->check();
    }
    require(bytesOf(path) == bytes, "an office that is read stays as it is");
}

void salvageOffice(const QByteArray &input)
{
    const QByteArray bytes = damagedOffice(input);
    const QString path = written("damaged.pdesk", bytes), saved = scratch("saved.pdesk");
    QFile::remove(saved);
    const auto report = salvage(path, saved);
    require(bytesOf(path) == bytes, "a damaged office stays as it is");
    require(report.has_value() == QFile::exists(saved), "there is a new office when something was saved");
}

} // namespace fuzz
