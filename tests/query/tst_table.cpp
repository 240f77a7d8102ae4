// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/csv.h>
#include <exchange/table.h>
#include <language/language.h>

#include <query/oldworkbook.h>
#include <query/zipwriter.h>
#include <workbookreader.h>

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <iconv.h>

using namespace pd;

namespace {

using Rows = QList<QStringList>;

QString english(const Text &text)
{
    return Language::of(QStringLiteral("en")).text(text);
}

QByteArray encoded(const QString &text, const char *encoding)
{
    QByteArray from = text.toUtf8(), to(from.size() * 4 + 16, Qt::Uninitialized);
    char *in = from.data(), *out = to.data();
    size_t inLeft = size_t(from.size()), outLeft = size_t(to.size());
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    const bool isDone = iconv(converter, &in, &inLeft, &out, &outLeft) != size_t(-1);
    iconv_close(converter);
    to.truncate(out - to.data());
    return isDone ? to : QByteArray();
}

QString shared(const char *path)
{
    return QStringLiteral(PD_SOURCE_DIR "/../shared/data/") + QString::fromUtf8(path);
}

/// A file that is shorter when it is read than it said.
class Shrinking : public QBuffer
{
public:
    qint64 size() const override { return QBuffer::size() * 2; }
};

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void separators_data();
    void separators();
    void longText();
    void shrunk();
    void cells();
    void strict();
    void dates1904();
    void sheets_data();
    void sheets();
    void openDocument();
    void refused_data();
    void refused();
    void oldWorkbooks();
    void charterList();
    void foreignStudents_data();
    void foreignStudents();

private:
    QString write(const QByteArray &content, const char *name = "table") const;
    Rows rows(const QString &path, const TableFormat &format = {}, QString *error = nullptr) const;

    QTemporaryDir m_directory;
};

QString TestTable::write(const QByteArray &content, const char *name) const
{
    QFile file(m_directory.filePath(QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

Rows TestTable::rows(const QString &path, const TableFormat &format, QString *error) const
{
    const auto table = openTable(path, format);
    Rows all;
    if (!table && error)
        *error = english(table.error().message);
    while (table) {
        const auto row = table->rows->next();
        if (!row && error)
            *error = english(row.error().message);
        if (!row || !*row)
            break;
        all << **row;
    }
    return all;
}

void TestTable::encodings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("found");
    const QString russian = QStringLiteral("Название;Страна\nДальневосточный федеральный университет;Россия\n"
                                           "Московский физико-технический институт;Россия\n");
    const QString simplified = QStringLiteral("学校名称,国家\n重庆邮电大学,中国\n哈尔滨工业大学,中国\n");
    const QString traditional = QStringLiteral("學校名稱,國家\n國立臺灣大學,臺灣\n國立清華大學,臺灣\n");
    const QString western =
            QStringLiteral("Nom;Pays\nUniversité de Liège;Belgique\nÉcole supérieure;Côte d’Ivoire\n");
    const auto row = [](const QString &text, const char *encoding, const char *found) {
        QTest::newRow(encoding) << text << QByteArray(encoding) << QString::fromLatin1(found);
    };
    row(russian, "UTF-8", "UTF-8");
    row(russian, "WINDOWS-1251", "WINDOWS-1251");
    row(russian, "KOI8-R", "KOI8-R");
    row(russian, "CP866", "IBM866");
    row(simplified, "GB18030", "GB18030");
    row(traditional, "BIG5", "Big5");
    row(western, "WINDOWS-1252", "WINDOWS-1252");
    row(russian, "UTF-16", "UTF-16LE");
    row(simplified, "UTF-16LE", "UTF-16LE");
    row(simplified, "UTF-16BE", "UTF-16BE");
}

void TestTable::encodings()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, encoding);
    QFETCH(const QString, found);
    const QByteArray bytes = encoded(text, encoding.constData());
    QVERIFY(!bytes.isEmpty());
    const QString path = write(bytes);
    const auto table = openTable(path, {});
    QVERIFY2(table, table ? "" : qPrintable(english(table.error().message)));
    QCOMPARE(table->format.encoding.toUpper(), found.toUpper());
    Rows expected;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        expected << line.split(QChar(table->format.separator));
    QCOMPARE(expected.first().size(), 2);
    QString error;
    QCOMPARE(rows(path, {}, &error), expected);
    QCOMPARE(rows(path, {.encoding = QString::fromLatin1(encoding)}, &error), expected);
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void TestTable::separators_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("separator");
    const auto row = [](const char *name, const char *text, const char *separator) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(separator);
    };
    row("comma", "a,b\nc,d\n", ",");
    row("decimal commas", "name;rate\nA;1,5\nB;2,5\n", ";");
    row("bar", "a|b|c\n1|2|3\n", "|");
    row("tab", "a\tb, c\td\n1\t2\t3\n", "\t");
    row("caret", "a^b\nc^d\n", "^");
    row("title above", "Partners, 2025, all\nname;country;city\nA;CN;x\nB;RU;y\n", ";");
    row("said", "sep=|\na,b|c\n", "|");
    row("none", "name\nA\nB\n", ",");
}

void TestTable::separators()
{
    QFETCH(const QByteArray, text);
    const auto table = openTable(write(text), {});
    QVERIFY(table);
    QTEST(QString(QChar(table->format.separator)), "separator");
}

/// Only a late byte tells the encoding; a mark that stands in the way is gone.
void TestTable::longText()
{
    const QByteArray ascii("plain,text\n");
    const QString path =
            write(ascii.repeated(30000) + encoded(QStringLiteral("Россия,Москва\nКитай,Пекин\n"), "CP1251"));
    QString error;
    const Rows all = rows(path, {}, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(all.size(), 30002);
    QCOMPARE(all.last(), (QStringList{QStringLiteral("Китай"), QStringLiteral("Пекин")}));
    rows(path, {.encoding = QStringLiteral("UTF-8")}, &error);
    QVERIFY2(error.contains(QStringLiteral("Line 30001")), qPrintable(error));
}

void TestTable::shrunk()
{
    Shrinking device;
    device.setData("a,b\nc,d\n");
    device.open(QIODevice::ReadOnly);
    CsvReader reader(&device);
    Result<std::optional<QStringList>> row = std::nullopt;
    do
        row = reader.next();
    while (row && *row);
    QVERIFY(!row);
    QVERIFY2(english(row.error().message).contains(QStringLiteral("shorter")),
             qPrintable(english(row.error().message)));
}

void TestTable::cells()
{
    const QByteArray content =
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>名称</t></is></c><c r=\"B1\" "
            "t=\"inlineStr\"><is>"
            "<r><t>two </t></r><r><t>runs</t></r></is></c></row>"
            "<row r=\"3\"><c r=\"A3\"><v>274.66000000000003</v></c><c r=\"B3\" s=\"1\"><v>45965</v></c>"
            "<c r=\"C3\" s=\"2\"><v>45962</v></c><c r=\"D3\" s=\"3\"><v>59</v></c><c r=\"E3\" "
            "t=\"b\"><v>1</v></c>"
            "<c r=\"F3\"><f>1+1</f><v>2</v></c><c r=\"G3\" t=\"str\"><f>\"a\"</f><v>a</v></c></row>"
            "<row r=\"4\"><c r=\"B4\" s=\"1\"><v>45965.5</v></c></row></sheetData>"
            "<mergeCells count=\"2\"><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"A1:A2\"/></mergeCells>";
    QString error;
    const Rows all = rows(write(zipArchive(xlsxParts({{"One", "", content}}))), {}, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    const Rows expected{
            {s("名称"), s("two runs")},
            {s("名称")},
            {s("274.66"), s("2025-11-04"), s("2025-11"), s("1900-02-28"), s("TRUE"), s("2"), s("a")},
            {s("274.66"), s("2025-11-04")}};
    QCOMPARE(all, expected);
}

void TestTable::strict()
{
    const QByteArray content("<sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>2025-11-04T00:00:00</v></c>"
                             "<c r=\"B1\" t=\"e\"><v>#N/A</v></c><c r=\"C1\" "
                             "t=\"b\"><f>1=2</f><v>0</v></c></row></sheetData>");
    const Rows all = rows(write(zipArchive(
            xlsxParts({{"One", "", content}}, {}, "http://purl.oclc.org/ooxml/spreadsheetml/main"))));
    QCOMPARE(all, (Rows{{QStringLiteral("2025-11-04"), QStringLiteral("#N/A"), QStringLiteral("FALSE")}}));
}

void TestTable::dates1904()
{
    const QByteArray content(
            "<sheetData><row r=\"1\"><c r=\"A1\" s=\"3\"><v>44503</v></c></row></sheetData>");
    const Rows all =
            rows(write(zipArchive(xlsxParts({{"One", "", content}}, "<workbookPr date1904=\"1\"/>"))));
    QCOMPARE(all, (Rows{{QStringLiteral("2025-11-04")}}));
}

void TestTable::sheets_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("first");
    QTest::newRow("first visible that holds something") << QString() << QStringLiteral("third");
    QTest::newRow("hidden, by name") << QStringLiteral("Hidden") << QStringLiteral("first");
    QTest::newRow("case aside") << QStringLiteral("last") << QStringLiteral("fourth");
    QTest::newRow("none such") << QStringLiteral("Nothing") << QString();
}

void TestTable::sheets()
{
    QFETCH(const QString, wanted);
    const auto sheet = [](const char *name, const char *attributes, const char *text) {
        const QByteArray cell = *text ? QByteArray("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>") + text
                                                + "</t></is></c></row>"
                                      : QByteArray();
        return XlsxSheet{name, attributes, "<sheetData>" + cell + "</sheetData>"};
    };
    const QString path =
            write(zipArchive(xlsxParts({sheet("Hidden", "state=\"hidden\"", "first"), sheet("Empty", "", ""),
                                        sheet("Data", "", "third"), sheet("Last", "", "fourth")})));
    const auto table = openTable(path, {.sheet = wanted});
    if (wanted == QLatin1String("Nothing")) {
        QVERIFY(!table);
        QVERIFY(table.error().kind == Error::Kind::Usage);
        return;
    }
    QVERIFY2(table, table ? "" : qPrintable(english(table.error().message)));
    QCOMPARE(table->sheets.size(), 4);
    QVERIFY(table->sheets[0].isHidden && !table->sheets[2].isHidden);
    const auto row = table->rows->next();
    QVERIFY(row && *row);
    QTEST((*row)->first(), "first");
    QCOMPARE(table->rows->row(), 1);
}

void TestTable::openDocument()
{
    const QByteArray content =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
            "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.2\">"
            "<office:automatic-styles><style:style style:name=\"ta2\" "
            "style:family=\"table\"><style:table-properties "
            "table:display=\"false\"/></style:style></"
            "office:automatic-styles><office:body><office:spreadsheet>"
            "<table:table table:name=\"Notes\" table:style-name=\"ta2\"><table:table-row><table:table-cell "
            "office:value-type=\"string\"><text:p>hidden</text:p></table:table-cell></table:table-row></"
            "table:table>"
            "<table:table table:name=\"Лист1\"><table:table-row><table:table-cell "
            "office:value-type=\"string\"><text:p>Имя"
            "</text:p></table:table-cell><table:table-cell office:value-type=\"float\" "
            "office:value=\"1.5\"><text:p>1,5"
            "</text:p></table:table-cell><table:table-cell office:value-type=\"date\" "
            "office:date-value=\"2025-11-04\"><text:p>04.11.25</text:p></table:table-cell></table:table-row>"
            "</table:table></office:spreadsheet></office:body></office:document-content>";
    const QByteArray manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest "
                                "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>";
    const auto parts = [&](const QByteArray &list) {
        return QList<ZipPart>{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                              {"content.xml", content},
                              {"META-INF/manifest.xml", list}};
    };
    QString error;
    const Rows all = rows(write(zipArchive(parts(manifest))), {}, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(all, (Rows{{QStringLiteral("Имя"), QStringLiteral("1.5"), QStringLiteral("2025-11-04")}}));
    QByteArray locked = manifest;
    rows(write(zipArchive(parts(locked.replace("/>", "><manifest:encryption-data/></manifest:manifest>")))),
         {}, &error);
    QVERIFY2(error.contains(QStringLiteral("password")), qPrintable(error));
}

void TestTable::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, const char *says) {
        QTest::newRow(name) << bytes << QString::fromLatin1(says);
    };
    QByteArray rubbish;
    for (int i = 0; i < 5000; ++i)
        rubbish += char((i * 7919) >> 3);
    row("rubbish", rubbish, "");
    row("rubbish called a zip", "PK\x03\x04" + rubbish, "damaged");
    row("rubbish called an OLE file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + rubbish, "");
    row("renamed document",
        zipArchive(
                {{"_rels/.rels",
                  "<Relationships><Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                  "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"},
                 {"word/document.xml",
                  "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>"}}),
        "no workbook");
    row("other archive", zipArchive({{"readme.txt", "hello"}}), "no workbook");
    row("encrypted",
        "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(600, '\0')
                + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
        "password");
    QList<ZipPart> bomb = xlsxParts({{"A", "", "<sheetData/>"}});
    bomb.last().claimed = 0xF0000000;
    row("bomb", zipArchive(bomb), "too large");
    row("million columns",
        zipArchive(xlsxParts(
                {{"A", "", "<sheetData><row r=\"1\"><c r=\"BDWGN1\"><v>1</v></c></row></sheetData>"}})),
        "columns");
    row("row of a million cells", QByteArray(1000000, ','), "16384");
    row("cell of 100 MB", "a,b\n\"" + QByteArray(100 << 20, 'x') + "\",c\n", "too long");
    row("page", "<html><table><tr><td>1</td></tr></table></html>", "web page");
    const QByteArray whole = zipArchive(xlsxParts({{"A", "", "<sheetData/>"}}));
    row("cut archive", whole.left(whole.size() / 2), "damaged");
    row("cut sheet", zipArchive(xlsxParts({{"A", "", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v"}})),
        "damaged");
}

void TestTable::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    QString error;
    rows(write(bytes), {}, &error);
    QVERIFY2(!error.isEmpty() && error.contains(says), qPrintable(error));
}

/// What libfreexl does not give: results of formulas, merged cells, hidden sheets.
void TestTable::oldWorkbooks()
{
    const QString path = write(oldWorkbook());
    const auto opened = openTable(path, {});
    QVERIFY(opened);
    QCOMPARE(opened->sheets.size(), 2);
    QVERIFY(opened->sheets[0].isHidden && !opened->sheets[1].isHidden);
    QCOMPARE(opened->format.sheet, QStringLiteral("Open"));
    QString error;
    const Rows all = rows(path, {}, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(all, (Rows{{QStringLiteral("name"), QStringLiteral("notes"), QStringLiteral("country")},
                        {QStringLiteral("Uni Один"), QStringLiteral("3"), QStringLiteral("RU")},
                        {QStringLiteral("Uni Two"), QStringLiteral("5"), QStringLiteral("RU")}}));
    // Changed or cut anywhere, it is read or refused in a sentence.
    const QByteArray whole = oldWorkbook();
    for (qsizetype at = 0; at < whole.size(); at += whole.size() / 12) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 0x55);
        error.clear();
        rows(write(changed), {}, &error);
        const Rows cut = rows(write(whole.left(at)), {}, &error);
        QVERIFY(!error.isEmpty() || !cut.isEmpty());
    }
}

void TestTable::charterList()
{
    const QString path = shared("partners/eche_2025-12-19.xlsx");
    if (!QFile::exists(path))
        QSKIP("The list of charters is not here");
    QString error;
    const Rows all = rows(path, {}, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(all.size(), 6132);
    QCOMPARE(all[1].size(), 12);
    int spain = 0;
    const qsizetype country = all[1].indexOf(QStringLiteral("Country Cd"));
    for (qsizetype i = 2; i < all.size(); ++i)
        spain += all[i].value(country).trimmed() == QLatin1String("ES");
    QCOMPARE(spain, 1874);
}

void TestTable::foreignStudents_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("rowCount");
    QTest::addColumn<int>("students");
    QTest::newRow("2015") << shared("enrolment/tw_moe_foreign_students_2015.csv") << 7516 << 15792;
    QTest::newRow("2019") << shared("enrolment/tw_moe_foreign_students_2019.csv") << 10474 << 31811;
}

void TestTable::foreignStudents()
{
    QFETCH(const QString, path);
    QFETCH(const int, rowCount);
    if (!QFile::exists(path))
        QSKIP("The enrolment files are not here");
    QString error;
    const Rows all = rows(path, {}, &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QCOMPARE(all.size(), rowCount + 1);
    // One header has a line break inside.
    QVERIFY(all.first().contains(QStringLiteral("等級別\n名稱"))
            || all.first().contains(QStringLiteral("等級別\r\n名稱")));
    const qsizetype total = all.first().indexOf(QStringLiteral("學生總計"));
    int students = 0;
    for (const QStringList &row : all.mid(1))
        students += row.value(total).toInt();
    QTEST(students, "students");
}

PD_WORKBOOK_TEST_MAIN(TestTable)
#include "tst_table.moc"
