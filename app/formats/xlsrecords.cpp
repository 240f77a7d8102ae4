// SPDX-License-Identifier: GPL-3.0-or-later
#include <formats/xlsrecords.h>

#include <QMap>
#include <QSet>
#include <QtEndian>

#include <cmath>
#include <cstring>

namespace pd::workbook {
namespace {

/// Numbers of a file, little-endian; 0 beyond its end.
template <typename Number>
Number at(const QByteArray &bytes, qsizetype place)
{
    const bool isInside = place >= 0 && place + qsizetype(sizeof(Number)) <= bytes.size();
    return isInside ? qFromLittleEndian<Number>(bytes.constData() + place) : Number(0);
}

/// The parts of a compound file: sectors that follow each other through a table.
class CompoundFile
{
public:
    explicit CompoundFile(const QByteArray &file)
        : m_file(file)
        , m_sector(qsizetype(1) << at<quint16>(file, 30))
    {
        constexpr qsizetype smallest = 64, largest = 1 << 16;
        if (!file.startsWith("\xD0\xCF\x11\xE0") || m_sector < smallest || m_sector > largest)
            return;
        QByteArray places = file.mid(76, 109 * 4); // of the table's own sectors; the first ones stand in the head
        QSet<quint32> seen;
        for (quint32 next = at<quint32>(file, 68); isSector(next) && !seen.contains(next);) {
            seen << next;
            const QByteArray more = sector(next);
            places += more.left(m_sector - 4);
            next = at<quint32>(more, m_sector - 4);
        }
        for (qsizetype i = 0; i < places.size(); i += 4)
            if (const quint32 place = at<quint32>(places, i); isSector(place) && m_table.size() < file.size())
                m_table += sector(place);
    }

    /// A stream by its name; empty where there is none.
    QByteArray stream(const QString &name) const
    {
        const QByteArray directory = chain(at<quint32>(m_file, 48));
        constexpr qsizetype entry = 128;
        for (qsizetype i = 0; i + entry <= directory.size(); i += entry) {
            const int length = at<quint16>(directory, i + 64) / 2 - 1;
            QString found;
            for (int c = 0; c < length && c < 32; ++c)
                found += QChar(at<quint16>(directory, i + 2 * c));
            const quint32 size = at<quint32>(directory, i + 120);
            if (found != name)
                continue;
            const quint32 first = at<quint32>(directory, i + 116);
            return (size < at<quint32>(m_file, 56) ? shortChain(directory, first) : chain(first)).left(size);
        }
        return {};
    }

private:
    bool isSector(quint32 number) const
    {
        constexpr quint32 most = 0xFFFFFFFA; // above are marks
        return number < most && (qsizetype(number) + 1) * m_sector < m_file.size();
    }
    QByteArray sector(quint32 number) const { return m_file.mid((qsizetype(number) + 1) * m_sector, m_sector); }
    QByteArray chain(quint32 first) const
    {
        QByteArray bytes;
        for (quint32 next = first; isSector(next) && bytes.size() <= m_file.size();
             next = qsizetype(next) * 4 + 4 <= m_table.size() ? at<quint32>(m_table, qsizetype(next) * 4) : 0xFFFFFFFE)
            bytes += sector(next);
        return bytes;
    }

    /// Short streams lie in small sectors of one stream, that of the first entry.
    QByteArray shortChain(const QByteArray &directory, quint32 first) const
    {
        constexpr qsizetype small = 64;
        const QByteArray all = chain(at<quint32>(directory, 116)), table = chain(at<quint32>(m_file, 60));
        QByteArray bytes;
        for (quint32 next = first; qsizetype(next) * small < all.size() && bytes.size() <= all.size();
             next = qsizetype(next) * 4 + 4 <= table.size() ? at<quint32>(table, qsizetype(next) * 4) : 0xFFFFFFFE)
            bytes += all.mid(qsizetype(next) * small, small);
        return bytes;
    }

    const QByteArray m_file;
    qsizetype m_sector;
    QByteArray m_table;
};

enum Type : quint16 {
    Formula = 0x0006,
    End = 0x000A,
    DateMode = 0x0022,
    BoundSheet = 0x0085,
    RoundedNumbers = 0x00BD,
    ExtendedFormat = 0x00E0,
    MergedCells = 0x00E5,
    Number = 0x0203,
    String = 0x0207,
    RoundedNumber = 0x027E,
    Format = 0x041E,
    Begin = 0x0809
};

/// Calls take(type, data) for each record of a part, until its end.
template <typename Take>
void eachRecord(const QByteArray &book, qsizetype from, const Take &take)
{
    int depth = 0; // charts lie inside sheets
    for (qsizetype place = from; place >= 0 && place + 4 <= book.size();) {
        const quint16 type = at<quint16>(book, place), length = at<quint16>(book, place + 2);
        if (place + 4 + length > book.size())
            return;
        depth += type == Begin ? 1 : type == End ? -1 : 0;
        if (depth == 1 || type == Begin)
            take(type, book.mid(place + 4, length));
        if (depth <= 0)
            return;
        place += 4 + length;
    }
}

/// A text with a mark whether its characters have one byte or two.
std::string text(const QByteArray &data, qsizetype length, qsizetype from)
{
    const bool isWide = at<quint8>(data, from) & 1;
    const QByteArray bytes = data.mid(from + 1, isWide ? 2 * length : length);
    QString found;
    for (qsizetype i = 0; isWide && i + 1 < bytes.size(); i += 2)
        found += QChar(at<quint16>(bytes, i));
    return (isWide ? found : QString::fromLatin1(bytes)).toStdString();
}

void readResult(const QByteArray &data, XlsRecords::SheetRecords &sheet)
{
    constexpr quint16 isNoNumber = 0xFFFF;
    XlsRecords::Result result{.row = at<quint16>(data, 0), .column = at<quint16>(data, 2),
                              .format = quint32(at<quint16>(data, 4)) + 1};
    enum { Text, Boolean };
    if (at<quint16>(data, 12) != isNoNumber) {
        const quint64 bits = at<quint64>(data, 6);
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        if (!std::isfinite(number))
            return;
        result.value = number;
    } else if (at<quint8>(data, 6) == Text) {
        result.value = std::string(); // it follows in a record of its own
    } else if (at<quint8>(data, 6) == Boolean) {
        result.value = at<quint8>(data, 8) != 0;
    } else {
        return; // an error, or nothing
    }
    sheet.results.push_back(result);
}

void readMerged(const QByteArray &data, XlsRecords::SheetRecords &sheet)
{
    const int count = at<quint16>(data, 0);
    for (int i = 0; i < count && 2 + 8 * i + 8 <= data.size(); ++i) {
        const XlsRecords::Merged merged{at<quint16>(data, 2 + 8 * i), at<quint16>(data, 4 + 8 * i),
                                        at<quint16>(data, 6 + 8 * i)};
        if (merged.lastRow > merged.firstRow)
            sheet.merged.push_back(merged);
    }
}

/// The formats of a number, or of several beside each other.
void readFormats(quint16 type, const QByteArray &data, const std::vector<NumberFormat> &formats,
                 XlsRecords::SheetRecords &sheet)
{
    constexpr qsizetype first = 4, each = 6;
    const int row = at<quint16>(data, 0), column = at<quint16>(data, 2);
    const qsizetype count = type == RoundedNumbers ? (data.size() - first - 2) / each : 1;
    for (qsizetype i = 0; i < count && first + i * each + 2 <= data.size(); ++i) {
        const uint32_t format = uint32_t(at<quint16>(data, first + i * each)) + 1;
        if (format < formats.size() && (formats[format].isPercent || formats[format].digits > 1))
            sheet.formatted.push_back({row, column + int(i), format});
    }
}

XlsRecords::SheetRecords readSheet(const QByteArray &book, qsizetype from, const std::vector<NumberFormat> &formats)
{
    XlsRecords::SheetRecords sheet;
    eachRecord(book, from, [&sheet, &formats](quint16 type, const QByteArray &data) {
        if (type == Formula && data.size() >= 20)
            readResult(data, sheet);
        else if (type == String && !sheet.results.empty()
                 && std::holds_alternative<std::string>(sheet.results.back().value))
            sheet.results.back().value = text(data, at<quint16>(data, 0), 2);
        else if (type == MergedCells)
            readMerged(data, sheet);
        else if (type == Number || type == RoundedNumber || type == RoundedNumbers)
            readFormats(type, data, formats, sheet);
    });
    return sheet;
}

} // namespace

XlsRecords XlsRecords::of(const QByteArray &file)
{
    constexpr quint16 sinceExcel97 = 0x0600;
    const QByteArray book = CompoundFile(file).stream(QStringLiteral("Workbook"));
    XlsRecords records;
    if (at<quint16>(book, 0) != Begin || at<quint16>(book, 4) != sinceExcel97)
        return records;
    struct Place
    {
        qsizetype from;
        bool isHidden;
    };
    std::vector<Place> places;
    std::vector<quint16> formatOfCells;
    QMap<quint16, NumberFormat> own;
    eachRecord(book, 0, [&](quint16 type, const QByteArray &data) {
        constexpr quint8 isWorksheet = 0;
        if (type == BoundSheet && at<quint8>(data, 5) == isWorksheet)
            places.push_back({qsizetype(at<quint32>(data, 0)), (at<quint8>(data, 4) & 3) != 0});
        else if (type == ExtendedFormat)
            formatOfCells.push_back(at<quint16>(data, 2));
        else if (type == Format)
            own.insert(at<quint16>(data, 0), NumberFormat::ofCode(text(data, at<quint16>(data, 2), 4)));
        else if (type == DateMode)
            records.is1904 = at<quint16>(data, 0) == 1;
    });
    records.formats.push_back({}); // of cells that say none
    for (const quint16 format : formatOfCells)
        records.formats.push_back(own.contains(format) ? own.value(format) : NumberFormat::builtin(format));
    for (const Place &place : places) {
        records.sheets.push_back(readSheet(book, place.from, records.formats));
        records.sheets.back().isHidden = place.isHidden;
    }
    for (SheetRecords &sheet : records.sheets)
        for (Result &result : sheet.results)
            if (result.format >= records.formats.size())
                result.format = 0;
    return records;
}

} // namespace pd::workbook
