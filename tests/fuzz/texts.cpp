// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and what stands in their cells.
#include "targets.h"

#include <exchange/columns.h>
#include <exchange/csv.h>
#include <exchange/datecells.h>
#include <exchange/encoding.h>
#include <exchange/exporting.h>
#include <exchange/plaincells.h>
#include <language/fold.h>
#include <language/searchkeys.h>

#include <QBuffer>

#include <cmath>

using namespace pd;

namespace fuzz {

void csv(const QByteArray &input)
{
    QByteArray bytes = input;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(&device);
    QByteArray again;
    QList<QStringList> rows;
    for (auto row = reader.next(); row && *row; row = reader.next()) {
        rows << **row;
        again += csvRow(**row);
        for (const QString &cell : **row)
            require(plainCell(harmlessCell(cell)) == cell, "the mark of a harmless cell comes off");
    }
    require(!reader.next().value_or(std::nullopt), "nothing is read behind the end");
    // What was written is read as it was.
    QBuffer second(&again);
    second.open(QIODevice::ReadOnly);
    CsvReader other(&second, u',', QStringLiteral("UTF-8"));
    for (const QStringList &row : rows) {
        const bool isSeparatorLine = &row == &rows.first() && row.first().startsWith(QLatin1String("sep="), Qt::CaseInsensitive);
        const bool isMark = &row == &rows.first() && row.first().startsWith(QChar(0xfeff));
        if (isSeparatorLine || isMark)
            return;
        for (const QString &cell : row) {
            if (!cell.isValidUtf16())
                return;
        }
        const auto found = other.next();
        require(found && *found && **found == row, "a row that is written is read as it was");
    }
}

void encoding(const QByteArray &input)
{
    QByteArray bytes = input;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const QString found = detectEncoding(&device);
    require(device.pos() == 0, "the device is where it was");
    require(found.isEmpty() || isEncoding(found), "an encoding that is found can be read");
    for (const QString &name : {found, QStringLiteral("GB18030"), QStringLiteral("UTF-16LE"), QStringLiteral("Big5")}) {
        device.seek(0);
        TextInput text(&device, name);
        qsizetype length = 0;
        for (QString part = text.read(); !part.isEmpty(); part = text.read())
            length += part.size();
        require(length <= 2 * bytes.size() + 2, "a text is not longer than its bytes");
    }
}

void columns(const QByteArray &input)
{
    const QList<QByteArray> lines = input.left(4000).split('\n');
    QList<QStringList> rows;
    for (const QByteArray &line : lines.mid(0, 12))
        rows << QString::fromUtf8(line).split(QLatin1Char('\t'));
    const RecordType &type = recordType(kinds[input.size() % std::size(kinds)]);
    const Language language = Language::of(QStringLiteral("en"));
    const int header = headerRow(type, rows, {}, language);
    require(header >= -1 && header < rows.size(), "the header is one of the rows");
    if (header < 0)
        return;
    const auto found = tableColumns(type, rows[header], {}, language, rows.mid(header + 1));
    require(!found || found->size() == rows[header].size(), "every header has its column");
}

void dateCells(const QByteArray &input)
{
    const QString cell = QString::fromUtf8(input.left(2000));
    if (const auto date = dateFromCell(cell)) {
        require(!date->isNull() || cell.trimmed().isEmpty(), "a date that is read is one");
        const auto stored = PartialDate::fromString(date->toString());
        require(stored && *stored == *date, "a date that is stored is read as it was");
    }
    if (const auto validity = validityFromCell(cell)) {
        require(validity->months >= 0 && validity->months < 12000, "a term is one that people live");
        if (validity->from.isDated() && validity->months > 0)
            lastOf(validity->from, validity->months);
    }
}

void plainCells(const QByteArray &input)
{
    const QString cell = QString::fromUtf8(input.left(2000));
    for (const bool isWhole : {false, true}) {
        if (const auto number = numberFromCell(cell, isWhole))
            require(std::isfinite(*number), "a number that is read is one");
    }
    truthFromCell(cell);
    for (const QString &address : emailsFromCell(cell))
        require(address.contains(QLatin1Char('@')) && !address.contains(QLatin1Char(' ')), "an address looks like one");
    require(countryFromCell(cell).size() <= 2, "a country is a code");
    for (const Name &name : namesFromCell(cell, QStringLiteral("en")))
        require(!name.text.trimmed().isEmpty() && !name.language.isEmpty(), "a name has a text and a language");
}

void partialDates(const QByteArray &input)
{
    const auto date = PartialDate::fromString(QString::fromUtf8(input));
    if (!date)
        return;
    const auto again = PartialDate::fromString(date->toString());
    require(again && *again == *date, "a date that is stored is read as it was");
    if (date->isDated())
        require(date->earliest().isValid() && date->latest() >= date->earliest(), "a date has its days in order");
    for (const QString &code : Language::codes())
        require(!Language::of(code).date(*date).isEmpty() || date->isNull(), "a date can be shown");
}

void names(const QByteArray &input)
{
    const QString name = QString::fromUtf8(input.left(1000));
    const QStringList keys = searchKeys(name);
    for (const QString &key : keys)
        require(!key.isEmpty(), "no key is empty");
    require(keys == searchKeys(name), "the keys of a name are always the same");
    for (const QString &word : typedWords(name))
        require(!queryKeys(word).isEmpty(), "a word that was typed is looked for");
}

} // namespace fuzz
