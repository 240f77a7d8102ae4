// SPDX-License-Identifier: GPL-3.0-or-later
// Office Open XML, also its Strict form: elements are known by their names, whatever the namespace is called.
// Read here and not through liborcus: its version in Debian passes over inline strings, booleans of formulas
// and errors, and unpacks a sheet whole.
#include <formats/archive.h>
#include <formats/book.h>

#include <QDate>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace pd::workbook {
namespace {

/// Excel writes characters that XML cannot hold as _x000D_, and an underscore before such a word as _x005F_.
QString unescaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype end = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        plain += QStringView(text).mid(end, match.capturedStart() - end);
        const QChar c(match.captured(1).toUShort(nullptr, 16));
        if (!c.isNull())
            plain += c;
        end = match.capturedEnd();
    }
    return plain + text.mid(end);
}

/// An attribute by its name, in whatever namespace.
QString attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &a : xml.attributes())
        if (a.name() == name)
            return a.value().toString();
    return {};
}

bool isTrue(const QString &text)
{
    return text == QLatin1String("1") || text == QLatin1String("true");
}

/// Calls visit at every start of an element.
template<typename Visit>
void forEachElement(QXmlStreamReader &xml, Visit visit)
{
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            visit();
    if (xml.hasError())
        throw Stop(Outcome::Damaged);
}

/// "worksheets/sheet1.xml" beside "xl/workbook.xml".
QString resolved(const QString &target, const QString &part)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    QStringList path = part.split(QLatin1Char('/'));
    path.removeLast();
    for (const QString &step : target.split(QLatin1Char('/'))) {
        if (step == QLatin1String("..") && !path.isEmpty())
            path.removeLast();
        else if (step != QLatin1String("."))
            path << step;
    }
    return path.join(QLatin1Char('/'));
}

/// Where a part's relations lead.
struct Relation
{
    QString id, type, target;
};
QList<Relation> relations(const Archive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString path =
            part.left(slash + 1) + QLatin1String("_rels/") + part.mid(slash + 1) + QLatin1String(".rels");
    if (!archive.has(path))
        return {};
    QList<Relation> found;
    const auto device = archive.open(path);
    QXmlStreamReader xml(device.get());
    forEachElement(xml, [&] {
        if (xml.name() == QLatin1String("Relationship"))
            found << Relation{attribute(xml, QLatin1String("Id")),
                              attribute(xml, QLatin1String("Type")).section(QLatin1Char('/'), -1),
                              resolved(attribute(xml, QLatin1String("Target")), part)};
    });
    return found;
}

QString targetOf(const QList<Relation> &relations, QLatin1String type)
{
    for (const Relation &relation : relations)
        if (relation.type == type)
            return relation.target;
    return {};
}

void readStyles(const Archive &archive, const QString &part, Book &book)
{
    QHash<size_t, NumberFormat> own;
    const auto device = archive.open(part);
    QXmlStreamReader xml(device.get());
    bool isOfCells = false;
    forEachElement(xml, [&] {
        if (xml.name() == QLatin1String("numFmt")) {
            own.insert(attribute(xml, QLatin1String("numFmtId")).toUInt(),
                       NumberFormat::ofCode(attribute(xml, QLatin1String("formatCode")).toStdString()));
        } else if (xml.name() == QLatin1String("cellXfs") || xml.name() == QLatin1String("cellStyleXfs")) {
            isOfCells = xml.name() == QLatin1String("cellXfs");
        } else if (isOfCells && xml.name() == QLatin1String("xf")) {
            const size_t id = attribute(xml, QLatin1String("numFmtId")).toUInt();
            book.formats.push_back(own.contains(id) ? own.value(id) : NumberFormat::builtin(id));
        } else if (xml.name() == QLatin1String("cellStyles")) {
            isOfCells = false;
        }
    });
}

/// The text of a shared or inline string up to its end: of all its runs, without the reading aids.
QString stringItem(QXmlStreamReader &xml)
{
    QString text;
    const QString outer = xml.name().toString();
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == outer)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("rPh"))
            xml.skipCurrentElement();
        else if (xml.name() == QLatin1String("t"))
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return unescaped(text);
}

QList<uint32_t> readStrings(const Archive &archive, const QString &part, Strings &strings)
{
    QList<uint32_t> places;
    const auto device = archive.open(part);
    QXmlStreamReader xml(device.get());
    forEachElement(xml, [&] {
        if (xml.name() == QLatin1String("si"))
            places << strings.add(stringItem(xml).toStdString());
    });
    return places;
}

struct Place
{
    int row = -1, column = -1;
};

/// "AB12" as row and column from 0; -1 for what is missing.
Place placeOf(QStringView reference)
{
    Place place;
    qsizetype i = 0;
    int column = 0;
    for (; i < reference.size() && reference[i].isLetter(); ++i)
        column = std::min(column * 26 + (reference[i].toUpper().unicode() - u'A' + 1), 1 << 20);
    place.column = column - 1;
    bool isNumber = false;
    const int row = reference.mid(i).toInt(&isNumber);
    place.row = isNumber ? row - 1 : -1;
    return place;
}

class SheetReader
{
public:
    SheetReader(QIODevice *device, const QList<uint32_t> &strings, SheetCells &cells)
        : m_xml(device)
        , m_strings(strings)
        , m_cells(cells)
    {
    }

    void read()
    {
        forEachElement(m_xml, [&] {
            if (m_xml.name() == QLatin1String("row")) {
                const int row = attribute(m_xml, QLatin1String("r")).toInt();
                m_place = {row > 0 ? row - 1 : m_place.row + 1, -1};
            } else if (m_xml.name() == QLatin1String("c")) {
                readCell();
            } else if (m_xml.name() == QLatin1String("mergeCell")) {
                const QString range = attribute(m_xml, QLatin1String("ref"));
                const Place first = placeOf(range.section(QLatin1Char(':'), 0, 0));
                const Place last = placeOf(range.section(QLatin1Char(':'), 1));
                if (last.row > first.row)
                    m_cells.merge(first.row, last.row, first.column);
            }
        });
    }

private:
    void readCell()
    {
        QString type;
        uint32_t format = 0;
        ++m_place.column;
        for (const QXmlStreamAttribute &a : m_xml.attributes()) {
            if (a.name() == QLatin1String("r"))
                m_place = placeOf(a.value());
            else if (a.name() == QLatin1String("t"))
                type = a.value().toString();
            else if (a.name() == QLatin1String("s"))
                format = a.value().toUInt();
        }
        QString value, inlined;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("c"))
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == QLatin1String("v"))
                value = m_xml.readElementText();
            else if (m_xml.name() == QLatin1String("is"))
                inlined = stringItem(m_xml);
            else
                m_xml.skipCurrentElement();
        }
        take(type, value, inlined);
        if (format)
            m_cells.setFormat(m_place.row, m_place.column, format);
    }

    void take(const QString &type, const QString &value, const QString &inlined)
    {
        const auto [row, column] = m_place;
        if (type == QLatin1String("inlineStr")) {
            if (!inlined.isEmpty())
                m_cells.setText(row, column, inlined.toStdString());
        } else if (value.isEmpty()) {
            return;
        } else if (type == QLatin1String("s")) {
            const qsizetype index = value.toInt();
            if (index < 0 || index >= m_strings.size())
                throw Stop(Outcome::Damaged);
            m_cells.setText(row, column, m_strings[index]);
        } else if (type == QLatin1String("b")) {
            m_cells.setBoolean(row, column, isTrue(value));
        } else if (type == QLatin1String("d")) { // only in Strict workbooks
            const QString day = value.section(QLatin1Char('T'), 0, 0),
                          time = value.section(QLatin1Char('T'), 1, 1);
            const bool isMidnight = time.isEmpty() || time.startsWith(QLatin1String("00:00:00"));
            m_cells.setText(row, column,
                            (isMidnight ? day : day + QLatin1Char(' ') + time.left(5)).toStdString());
        } else if (type.isEmpty() || type == QLatin1String("n")) {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (isNumber)
                m_cells.setNumber(row, column, number);
            else
                m_cells.setText(row, column, value.toStdString());
        } else { // str, e
            m_cells.setText(row, column, unescaped(value).toStdString());
        }
    }

    QXmlStreamReader m_xml;
    const QList<uint32_t> &m_strings;
    SheetCells &m_cells;
    Place m_place;
};

} // namespace

void readXlsx(const Archive &archive, Book &book)
{
    const QString part = targetOf(relations(archive, {}), QLatin1String("officeDocument"));
    if (part.isEmpty() || !archive.has(part))
        throw Stop(Outcome::NoWorkbook);
    if (part.endsWith(QLatin1String(".bin")))
        throw Stop(Outcome::Binary);
    const QList<Relation> links = relations(archive, part);

    QList<std::pair<Sheet, QString>> sheets;
    const auto device = archive.open(part);
    QXmlStreamReader xml(device.get());
    bool isWorkbook = false;
    forEachElement(xml, [&] {
        isWorkbook = isWorkbook || xml.name() == QLatin1String("workbook");
        if (!isWorkbook)
            throw Stop(Outcome::NoWorkbook);
        if (xml.name() == QLatin1String("workbookPr"))
            book.is1904 = isTrue(attribute(xml, QLatin1String("date1904")));
        if (xml.name() != QLatin1String("sheet"))
            return;
        const QString id = attribute(xml, QLatin1String("id")),
                      state = attribute(xml, QLatin1String("state"));
        const bool isHidden = !state.isEmpty() && state != QLatin1String("visible");
        for (const Relation &link : links)
            if (link.id == id)
                sheets.append({Sheet{attribute(xml, QLatin1String("name")), isHidden},
                               link.type == QLatin1String("worksheet") ? link.target : QString()});
    });

    if (const QString styles = targetOf(links, QLatin1String("styles")); archive.has(styles))
        readStyles(archive, styles, book);
    QList<uint32_t> strings;
    if (const QString shared = targetOf(links, QLatin1String("sharedStrings")); archive.has(shared))
        strings = readStrings(archive, shared, book.strings());
    for (const auto &[sheet, target] : std::as_const(sheets)) {
        SheetCells *cells = book.append(sheet);
        if (!cells || target.isEmpty()) // a sheet may be a chart
            continue;
        const auto content = archive.open(target);
        SheetReader(content.get(), strings, *cells).read();
    }
}

} // namespace pd::workbook
