// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

/// One part of a zip archive. claimed: the size that the directory gives, where it is not the true one.
struct ZipPart
{
    QByteArray name, content;
    qint64 claimed = -1;
};

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320u : 0u);
    }
    return ~crc;
}

/// An archive of parts that are stored as they are.
inline QByteArray zipArchive(const QList<ZipPart> &parts)
{
    const auto number = [](auto value) {
        const auto little = qToLittleEndian(value);
        return QByteArray(reinterpret_cast<const char *>(&little), sizeof(little));
    };
    QByteArray archive, directory;
    for (const ZipPart &part : parts) {
        const quint32 stored = quint32(part.content.size());
        const quint32 size = part.claimed < 0 ? stored : quint32(part.claimed);
        const auto head = [&](quint32 unpacked) -> QByteArray {
            return number(quint16(20)) + number(quint16(0)) + number(quint16(0)) + number(quint32(0x21 << 16))
                 + number(crc32(part.content)) + number(stored) + number(unpacked)
                 + number(quint16(part.name.size())) + number(quint16(0));
        };
        directory += "PK\x01\x02" + number(quint16(20)) + head(size) + number(quint16(0)) + number(quint16(0))
                   + number(quint16(0)) + number(quint32(0)) + number(quint32(archive.size())) + part.name;
        archive += "PK\x03\x04" + head(size) + part.name + part.content;
    }
    const quint32 start = quint32(archive.size());
    return archive + directory + "PK\x05\x06" + number(quint32(0)) + number(quint16(parts.size()))
         + number(quint16(parts.size())) + number(quint32(directory.size())) + number(start)
         + number(quint16(0));
}

/// An XLSX of sheets (name, attributes of its entry, XML inside <worksheet>).
struct XlsxSheet
{
    QByteArray name, attributes, content;
};
inline QList<ZipPart>
xlsxParts(const QList<XlsxSheet> &sheets, const QByteArray &properties = {},
          const QByteArray &space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main")
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/";
    const QByteArray type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QByteArray types = head + "<Types xmlns=\"" + package
                     + "content-types\"><Default Extension=\"rels\" ContentType=\""
                     + "application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                       "PartName=\"/xl/workbook.xml\" ContentType=\""
                     + type + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + type
                     + "styles+xml\"/>";
    QByteArray entries, links;
    QList<ZipPart> parts;
    int number = 0;
    for (const XlsxSheet &sheet : sheets) {
        const QByteArray n = QByteArray::number(++number);
        types += "<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"" + type
               + "worksheet+xml\"/>";
        entries += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\" "
                 + sheet.attributes + "/>";
        links += "<Relationship Id=\"rId" + n + "\" Type=\"" + relations
               + "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
        parts << ZipPart{"xl/worksheets/sheet" + n + ".xml",
                         head + "<worksheet xmlns=\"" + space + "\">" + sheet.content + "</worksheet>"};
    }
    // Formats of cells: 0 general, 1 a day, 2 a month, 3 one of Excel's own (14), 4 percent, 5 zeros in front, 6 money.
    const QByteArray styles =
            head + "<styleSheet xmlns=\"" + space
            + "\"><numFmts count=\"4\"><numFmt numFmtId=\"164\" "
              "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
              "<numFmt numFmtId=\"165\" formatCode=\"mmm\\ yyyy\"/><numFmt numFmtId=\"166\" "
              "formatCode=\"000000\"/><numFmt numFmtId=\"167\" formatCode=\"#,##0.00\\ &quot;₽&quot;\"/>"
              "</numFmts><cellXfs count=\"7\">"
              "<xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"165\" "
              "applyNumberFormat=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"10\" "
              "applyNumberFormat=\"1\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs></styleSheet>";
    return QList<ZipPart>{{"[Content_Types].xml", types + "</Types>"},
                          {"_rels/.rels",
                           head + "<Relationships xmlns=\"" + package
                                   + "relationships\"><Relationship Id=\"rId1\" Type=\"" + relations
                                   + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                          {"xl/workbook.xml", head + "<workbook xmlns=\"" + space + "\" xmlns:r=\""
                                                      + relations + "\">" + properties + "<sheets>" + entries
                                                      + "</sheets></workbook>"},
                          {"xl/_rels/workbook.xml.rels",
                           head + "<Relationships xmlns=\"" + package + "relationships\">" + links
                                   + "<Relationship Id=\"rIdS\" Type=\"" + relations
                                   + "/styles\" Target=\"styles.xml\"/></Relationships>"},
                          {"xl/styles.xml", styles}}
         + parts;
}
