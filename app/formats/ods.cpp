// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets, as LibreOffice writes them.
#include <formats/archive.h>
#include <formats/book.h>

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace pd::workbook {
namespace {

QString attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &a : xml.attributes())
        if (a.name() == name)
            return a.value().toString();
    return {};
}

int repetition(const QXmlStreamReader &xml, QLatin1String name)
{
    return std::max(1, attribute(xml, name).toInt());
}

/// "PT14H30M00S" as 14:30.
QString timeText(const QString &duration)
{
    static const QRegularExpression form(QStringLiteral("^PT(\\d+)H(\\d+)M([\\d.,]+)S$"));
    const auto match = form.match(duration);
    return match.hasMatch()
                 ? QStringLiteral("%1:%2").arg(match.captured(1), 2, u'0').arg(match.captured(2), 2, u'0')
                 : duration;
}

class Content
{
public:
    Content(QIODevice *device, Book &book)
        : m_xml(device)
        , m_book(book)
    {
    }

    void read()
    {
        QString style;
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == QLatin1String("style"))
                style = attribute(m_xml, QLatin1String("name"));
            else if (m_xml.name() == QLatin1String("table-properties")
                     && attribute(m_xml, QLatin1String("display")) == QLatin1String("false"))
                m_hiddenStyles << style;
            else if (m_xml.name() == QLatin1String("table"))
                readTable();
        }
        if (m_xml.hasError())
            throw Stop(Outcome::Damaged);
    }

private:
    void readTable()
    {
        const QString style = attribute(m_xml, QLatin1String("style-name"));
        SheetCells *cells = m_book.append({.name = attribute(m_xml, QLatin1String("name")),
                                           .isHidden = m_hiddenStyles.contains(style)});
        if (!cells)
            return m_xml.skipCurrentElement();
        int row = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("table"))
                return;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == QLatin1String("table-row")) {
                const int count = repetition(m_xml, QLatin1String("number-rows-repeated"));
                readRow(*cells, row, count);
                row = std::min(row + count, mostRows);
            } else if (m_xml.name() == QLatin1String("shapes")) {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readRow(SheetCells &cells, int row, int rows)
    {
        int column = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("table-row"))
                return;
            if (token != QXmlStreamReader::StartElement)
                continue;
            const int columns = repetition(m_xml, QLatin1String("number-columns-repeated"));
            const int spanned = repetition(m_xml, QLatin1String("number-rows-spanned"));
            const bool isCovered = m_xml.name() == QLatin1String("covered-table-cell");
            const QString text = cellText();
            if (!text.isEmpty() && !isCovered)
                for (int r = 0; r < rows; ++r)
                    for (int c = 0; c < columns; ++c)
                        cells.setText(row + r, column + c, text.toStdString());
            if (spanned > 1)
                cells.merge(row, row + std::min(spanned, mostRows) - 1, column);
            column = std::min(column + columns, mostColumns);
        }
    }

    /// What the cell holds, rather than how it is shown; reads up to its end.
    QString cellText()
    {
        const QString type = attribute(m_xml, QLatin1String("value-type"));
        const QString value = attribute(m_xml, QLatin1String("value"));
        QString date = attribute(m_xml, QLatin1String("date-value"));
        const QString truth = attribute(m_xml, QLatin1String("boolean-value"));
        const QString time = attribute(m_xml, QLatin1String("time-value"));
        const QString shown = paragraphs();
        if (type == QLatin1String("date"))
            return date.replace(QLatin1String("T00:00:00"), QString())
                    .replace(QLatin1Char('T'), QLatin1Char(' '))
                    .left(16);
        if (type == QLatin1String("boolean"))
            return truth.toUpper();
        if (type == QLatin1String("time"))
            return timeText(time);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || type == QLatin1String("string"))
            return shown;
        return type == QLatin1String("percentage") ? percentText(number) : numberText(number);
    }

    QString paragraphs()
    {
        QString text;
        const QString outer = m_xml.name().toString();
        int depth = 0, count = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == outer)
                break;
            if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("p"))
                --depth;
            if (token == QXmlStreamReader::Characters && depth > 0)
                text += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == QLatin1String("p")) {
                ++depth;
                if (count++ > 0)
                    text += QLatin1Char('\n');
            } else if (m_xml.name() == QLatin1String("s")) {
                text += QString(std::min(repetition(m_xml, QLatin1String("c")), 1000), QLatin1Char(' '));
            } else if (m_xml.name() == QLatin1String("tab")) {
                text += QLatin1Char('\t');
            } else if (m_xml.name() == QLatin1String("line-break")) {
                text += QLatin1Char('\n');
            } else if (m_xml.name() == QLatin1String("annotation")
                       || m_xml.name() == QLatin1String("frame")) {
                m_xml.skipCurrentElement();
            }
        }
        return text;
    }

    QXmlStreamReader m_xml;
    Book &m_book;
    QStringList m_hiddenStyles;
};

} // namespace

void readOds(const Archive &archive, Book &book)
{
    const QByteArray type = archive.open(QStringLiteral("mimetype"))->read(200);
    if (!type.startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        throw Stop(Outcome::NoWorkbook);
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    constexpr qint64 enough = 1 << 20;
    if (archive.has(manifest) && archive.open(manifest)->read(enough).contains("encryption-data"))
        throw Stop(Outcome::Encrypted);
    const auto content = archive.open(QStringLiteral("content.xml"));
    Content(content.get(), book).read();
}

} // namespace pd::workbook
