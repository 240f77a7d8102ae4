// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of all kinds, read as Excel shows them: what a cell looks like, with all its digits. Formats that only round a
// number or name a currency leave the value as it is, for that is what an import wants; days come as ISO dates, a cell
// merged over rows stands in each of them, and rows that a filter hides are read.
#include <exchange/table.h>
#include <language/language.h>
#include <query/zipwriter.h>
#include <workbookreader.h>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(PD_SOURCE_DIR "/../shared/data/messy/xlsx/");

/// The filled cells of a sheet by their places, as A1; an error says why there are none.
struct Cells
{
    QMap<QString, QString> filled;
    QString error;
    QList<Sheet> sheets;
};

QString columnName(qsizetype column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((column - 1) % 26)));
    return name;
}

Cells cellsOf(const QString &path, const QString &sheet = {})
{
    Cells cells;
    const auto table = openTable(path, {.sheet = sheet});
    if (!table)
        return {{}, Language().text(table.error().message), {}};
    cells.sheets = table->sheets;
    for (;;) {
        const auto row = table->rows->next();
        if (!row)
            cells.error = Language().text(row.error().message);
        if (!row || !*row)
            return cells;
        for (qsizetype i = 0; i < (*row)->size(); ++i) {
            if (!(*row)->at(i).isEmpty())
                cells.filled.insert(QString(columnName(i) % QString::number(table->rows->row())), (*row)->at(i));
        }
    }
}

} // namespace

class TestWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asShown_data();
    void asShown();
    void allAreLookedAt();
    void hidden();
    void formats();
    void openDocument();
};

void TestWorkbooks::asShown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet"); ///< empty: the first visible one that holds something
    QTest::addColumn<int>("filled");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *file, const char *sheet, int filled, const char *cells) {
        QTest::addRow("%s %s", file, sheet)
            << QString::fromLatin1(file) << QString::fromLatin1(sheet) << filled << QString::fromUtf8(cells);
    };
    const char five[] = "A1=1|B1=2|C1=3|A2=2|B2=4|C2=6|A3=3|B3=6|C3=9|A4=4|B4=8|C4=12|A5=5|B5=10|C5=15";
    const char regions[] = "A1=Region|B1=Item|C1=Volume|D1=Month|A2=East|B2=Apple|C2=9000|D2=July"
                           "|A51=East|C51=6000|D51=February";
    row("libxlsxwriter/array_formula01.xlsx", "", 9, "A1=0|B1=0|C1=0|A2=0|B2=0|C2=0|A3=0|B3=0|C3=0");
    row("libxlsxwriter/autofilter00.xlsx", "", 204, regions);
    row("libxlsxwriter/autofilter01.xlsx", "", 204, regions);
    row("libxlsxwriter/autofilter02.xlsx", "", 204, regions);
    row("libxlsxwriter/autofilter03.xlsx", "", 204, regions);
    row("libxlsxwriter/autofilter04.xlsx", "", 204, regions);
    row("libxlsxwriter/chart_bar01.xlsx", "", 15, five);
    row("libxlsxwriter/chart_bar02.xlsx", "", 1, "A1=Foo");
    row("libxlsxwriter/chart_bar03.xlsx", "", 15, five);
    row("libxlsxwriter/chart_pie01.xlsx", "", 6, "A1=2|B1=60|A2=4|B2=30|A3=6|B3=10");
    row("libxlsxwriter/chart_pie02.xlsx", "", 6, "A1=2|B1=60|A2=4|B2=30|A3=6|B3=10");
    row("libxlsxwriter/comment01.xlsx", "", 1, "A1=Foo");
    row("libxlsxwriter/comment02.xlsx", "", 1, "A1=Foo");
    row("libxlsxwriter/data_validation01.xlsx", "", 0, "");
    row("libxlsxwriter/data_validation02.xlsx", "", 0, "");
    row("libxlsxwriter/data_validation03.xlsx", "", 0, "");
    row("libxlsxwriter/data_validation07.xlsx", "", 0, "");
    row("libxlsxwriter/data_validation08.xlsx", "", 0, "");
    row("libxlsxwriter/date_1904_01.xlsx", "", 6,
        "A1=1900-01-01|A2=1902-09-26|A3=1913-09-08|A4=1927-05-18|A5=2173-10-14|A6=4637-11-26");
    row("libxlsxwriter/date_1904_02.xlsx", "", 6,
        "A1=1904-01-01|A2=1906-09-27|A3=1917-09-09|A4=1931-05-19|A5=2177-10-15|A6=4641-11-27");
    row("libxlsxwriter/defined_name01.xlsx", "", 2, "F1=Auto|G1=Filter");
    row("libxlsxwriter/defined_name02.xlsx", "", 0, "");
    row("libxlsxwriter/escapes03.xlsx", "", 3, "A1=Foo|A2=Bar|A3=ab\"<>'cdefg");
    row("libxlsxwriter/escapes04.xlsx", "", 1, "A1=http://www.perl.com/?a=1&b=2");
    row("libxlsxwriter/format01.xlsx", "", 2, "A1=Foo|A2=123");
    row("libxlsxwriter/format02.xlsx", "", 2, "A1=Foo|B1=Bar");
    row("libxlsxwriter/format06.xlsx", "", 5, "A1=1.2222|A2=1.2222|A3=1.2222|A4=1.2222|A5=1.2222");
    row("libxlsxwriter/format07.xlsx", "", 5, "A1=1.2222|A2=1.2222|A3=1.2222|A4=1.2222|A5=1.2222");
    row("libxlsxwriter/format08.xlsx", "", 0, "");
    row("libxlsxwriter/format09.xlsx", "", 0, "");
    row("libxlsxwriter/hide01.xlsx", "", 0, "");
    row("libxlsxwriter/hyperlink01.xlsx", "", 1, "A1=http://www.perl.org/");
    row("libxlsxwriter/hyperlink02.xlsx", "", 5,
        "A1=http://www.perl.org/|D4=http://www.perl.org/|B6=http://www.cpan.org/"
        "|A8=http://www.perl.org/|F12=http://www.cpan.org/");
    row("libxlsxwriter/hyperlink03.xlsx", "", 5,
        "A1=http://www.perl.org/|D4=http://www.perl.org/|B6=http://www.cpan.org/"
        "|A8=http://www.perl.org/|F12=http://www.cpan.org/");
    row("libxlsxwriter/hyperlink04.xlsx", "", 7,
        "A1=Sheet2!A1|A3=Sheet2!A1:A5|A5=Some text|E12=Sheet1!J1|G17=Some text|A18=Sheet2!A1"
        "|A20=More text");
    row("libxlsxwriter/hyperlink05.xlsx", "", 4,
        "A1=http://www.perl.org/|A3=Perl home|A5=Perl home|A7=CPAN");
    row("libxlsxwriter/merge_range01.xlsx", "", 1, "B2=Foo");
    row("libxlsxwriter/properties01.xlsx", "", 1,
        "A1=Select 'Office Button -> Prepare -> Properties' to see the file properties.");
    row("libxlsxwriter/properties02.xlsx", "", 0, "");
    row("libxlsxwriter/protect01.xlsx", "", 3, "A1=1|A2=2|A3=3");
    row("libxlsxwriter/protect02.xlsx", "", 3, "A1=1|A2=2|A3=3");
    row("libxlsxwriter/quote_name01.xlsx", "", 15, five);
    row("libxlsxwriter/quote_name02.xlsx", "", 15, five);
    row("libxlsxwriter/rich_string01.xlsx", "", 3, "A1=Foo|A2=Bar|A3=abcdefg");
    row("libxlsxwriter/rich_string02.xlsx", "", 3, "A1=Foo|A2=Bar|A3=abcdefg");
    row("libxlsxwriter/rich_string03.xlsx", "", 3, "A1=Foo|A2=Bar|A3=abcdefg");
    row("libxlsxwriter/shared_strings01.xlsx", "", 125, "A10=\t|A11=\n|A33= |A34=!|A39=&|A49=0|A61=<");
    row("libxlsxwriter/simple01.xlsx", "", 2, "A1=Hello|A2=123");
    row("libxlsxwriter/simple02.xlsx", "", 2, "A1=Foo|A2=123");
    row("libxlsxwriter/simple03.xlsx", "", 2, "A1=Foo|A2=123");
    row("libxlsxwriter/simple04.xlsx", "", 2, "A1=12:00|A2=2013-01-27");
    row("libxlsxwriter/simple05.xlsx", "", 7, "A1=Foo|A2=Foo|A3=Foo|A4=Foo|A5=Foo|A6=Foo|A7=Foo");
    row("libxlsxwriter/tab_color01.xlsx", "", 1, "A1=Foo");
    row("libxlsxwriter/table01.xlsx", "", 4, "C3=Column1|D3=Column2|E3=Column3|F3=Column4");
    row("libxlsxwriter/table02.xlsx", "", 12,
        "B3=Column1|C3=Column2|D3=Column3|E3=Column4|G10=Column1|H10=Column2|I10=Column3|J10=Column4"
        "|C18=Column1|D18=Column2|E18=Column3|F18=Column4");
    row("libxlsxwriter/table03.xlsx", "", 5,
        "A1=http://perl.com/|C3=Column1|D3=Column2|E3=Column3|F3=Column4");
    row("libxlsxwriter/types02.xlsx", "", 2, "A1=TRUE|A2=FALSE");
    row("libxlsxwriter/types08.xlsx", "", 2, "A1=TRUE|A2=FALSE");
    row("tabulator/adjust_floating_point_error.xlsx", "", 24,
        "A1=Sample Name|B1=peak PO4|C1=actual PO4 (formula)|D1=actual PO4 (values)"
        "|A2=P-1-94-AR P21 16-20cm Pi split 3|B2=60.565|C2=242.26|D2=242.26"
        "|A3=W-2-98-NC TF1 0-4cm Total P split 1|B3=68.665|C3=274.66|D3=274.66"
        "|A4=W-2-98-NC TF1 0-4cm Total P split 2|B4=72.965|C4=291.86|D4=291.86"
        "|A5=TT013-06MC 10-12cm Total P split 3|B5=12.1|C5=968|D5=968"
        "|A6=TT013-06MC 24-26cm Pi split 2|B6=21.5|C6=1720|D6=1720");
    row("tabulator/issue320.xlsx", "", 1646,
        "A7=Afghanistan|A12=Country|L12=%|E13=Apr 2020|F13=38928000|G13=30725560"
        "|H13=78.9292026304973%|J13=Apr 2020 - May 2020|L13=29%|N13=36%|U13=10857425");
    row("tabulator/merged-cells.xlsx", "", 3, "A1=data|A2=data|A3=data");
    row("tabulator/multiline-headers.xlsx", "", 21,
        "A1=Region|B1=Caloric contribution|C1=Cumulative impact of changes on cost of food basket"
        "|A2=Region|B2=Caloric contribution|C2=Cumulative impact of changes on cost of food basket"
        "|A3=Region|B3=Caloric contribution|C3=Cumulative impact of changes on cost of food basket"
        "|A4=Region|B4=Caloric contribution|C4=from previous quarter|D4=from baseline (%)|A5=Region"
        "|B5=(%)|C5=from previous quarter|D5=from baseline (%)|A6=A|B6=B|C6=C|D6=D");
    row("tabulator/number_format_multicode.xlsx", "", 4,
        "A1=col1|A2=4.51119775197299|A3=-9.03233986479077|A4=15.7929464439101");
    row("tabulator/preserve-formatting-percentage.xlsx", "", 8,
        "A1=col1|B1=col2|A2=123|B2=52%|A3=456|B3=30%|A4=789|B4=6%");
    row("tabulator/preserve-formatting.xlsx", "", 23,
        "A1=empty|B1=0|C1=0.00|D1=0.0000|E1=0.00000|F1=0.0000#|G1=m/d/yy|H1=d-mmm|I1=mm/dd/yy"
        "|J1=mmddyy|K1=mmddyyam/pmdd|L1=at_symbol|B2=1000.5577|C2=1000.5577|D2=1000.5577"
        "|E2=1000.5577|F2=1000.5577|G2=2040-05-20|H2=2040-05-20|I2=2040-05-20|J2=2040-05-20"
        "|K2=2040-05-20|L2=259.153");
    row("tabulator/sheet2.xlsx", "", 6, "A1=id|B1=name|A2=1|B2=english|A3=2|B3=中国人");
    row("tabulator/sheets.xlsx", "", 4, "A1=id|B1=name|A2=1|B2=london");
    row("tabulator/skip-rows.xlsx", "", 6, "A1=Table 1|A2=A|B2=B|A3=8|B3=9|B4=TOTAL");
    row("tabulator/test_scientific_notation.xlsx", "", 2, "A1=scientific_notation|A2=4.27335427525861E-07");
    row("tabulator/merged-cells-boolean.xls", "", 3, "A1=TRUE|A2=TRUE|A3=TRUE");
    row("tabulator/merged-cells.xls", "", 3, "A1=data|A2=data|A3=data");
    row("tabulator/sheet2.xls", "", 6, "A1=id|B1=name|A2=1|B2=english|A3=2|B3=中国人");
    row("tabulator/table-with-booleans.xls", "", 6, "A1=id|B1=boolean|A2=1|B2=TRUE|A3=2|B3=FALSE");
    row("tabulator/table-with-ints-floats-dates.xls", "", 12,
        "A1=Int|B1=Float|C1=Date|A2=2013|B2=3.3|C2=2009-08-16|A3=1997|B3=5.6|C3=2009-09-20|A4=1969"
        "|B4=11.7|C4=2012-08-23");
    row("libxlsxwriter/chart_bar02.xlsx", "Sheet2", 15, five);
    row("libxlsxwriter/quote_name01.xlsx", "Sheet\"4", 15, five);
    row("libxlsxwriter/quote_name01.xlsx", "Sheet&8", 15, five);
    row("libxlsxwriter/quote_name02.xlsx", "S'heet'2", 15, five);
    row("libxlsxwriter/simple02.xlsx", "Sheet3", 3, "B2=Foo|B3=Bar|C4=234");
    row("libxlsxwriter/format01.xlsx", "Sheet3", 3, "B2=Foo|B3=Bar|C4=234");
    row("libxlsxwriter/simple03.xlsx", "Data Sheet", 0, "");
    row("libxlsxwriter/hide01.xlsx", "Sheet2", 0, "");
    row("libxlsxwriter/hyperlink03.xlsx", "Sheet2", 3,
        "C2=http://www.google.com/|C5=http://www.cpan.org/|C7=http://www.perl.org/");
    row("libxlsxwriter/table02.xlsx", "Sheet2", 10,
        "I4=Column1|J4=Column2|K4=Column3|L4=Column4|C16=Column1|H16=Column6");
    row("tabulator/sheets.xlsx", "Sheet2", 4, "A1=id|B1=name|A2=2|B2=paris");
    row("tabulator/sheets.xlsx", "Sheet3", 4, "A1=id |B1=name|A2=3|B2=rome");
    row("tabulator/sheet2.xlsx", "Sheet1", 0, "");
}

void TestWorkbooks::asShown()
{
    QFETCH(const QString, file);
    QFETCH(const QString, sheet);
    QFETCH(const QString, cells);
    if (!QFile::exists(folder + file))
        QSKIP("The workbooks are not beside the project.");
    const Cells read = cellsOf(folder + file, sheet);
    QCOMPARE(read.error, QString());
    QTEST(int(read.filled.size()), "filled");
    for (const QString &cell : cells.split(u'|', Qt::SkipEmptyParts)) {
        const QString place = cell.section(u'=', 0, 0), text = cell.section(u'=', 1);
        QVERIFY2(read.filled.value(place) == text,
                 qPrintable(QString(place % u" shows "_s % text % u", read was "_s % read.filled.value(place))));
    }
}

void TestWorkbooks::allAreLookedAt()
{
    if (!QFile::exists(folder))
        QSKIP("The workbooks are not beside the project.");
    QFile here(QStringLiteral(PD_SOURCE_DIR "/tests/query/tst_workbooks.cpp"));
    QVERIFY(here.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(here.readAll());
    for (QDirIterator files(folder, {u"*.xls*"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString name = files.next().mid(folder.size());
        QVERIFY2(source.contains(QString(u"row(\"" % name % u'"')), qPrintable(name));
    }
}

void TestWorkbooks::hidden()
{
    if (!QFile::exists(folder))
        QSKIP("The workbooks are not beside the project.");
    QStringList sheets;
    for (const Sheet &sheet : cellsOf(folder + u"libxlsxwriter/hide01.xlsx"_s).sheets)
        sheets << (sheet.isHidden ? QString(u'(' % sheet.name % u')') : sheet.name);
    QCOMPARE(sheets, (QStringList{u"Sheet1"_s, u"(Sheet2)"_s, u"Sheet3"_s}));
}

/// What is more than looks: 52%, and the zeros of 000123.
void TestWorkbooks::formats()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"formats.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipArchive(xlsxParts({{"One", "",
                                      "<sheetData><row r=\"1\"><c r=\"A1\" s=\"4\"><v>0.52</v></c><c r=\"B1\" "
                                      "s=\"4\"><v>0.07</v></c><c r=\"C1\" s=\"4\"><v>1.2345</v></c></row>"
                                      "<row r=\"2\"><c r=\"A2\" s=\"5\"><v>123</v></c><c r=\"B2\" s=\"5\"><v>1234567"
                                      "</v></c><c r=\"C2\" s=\"5\"><v>1.5</v></c><c r=\"D2\" s=\"5\" t=\"str\"><v>x</v>"
                                      "</c></row><row r=\"3\"><c r=\"A3\" s=\"6\"><v>1234.567</v></c></row>"
                                      "</sheetData>"}})));
    file.close();
    const Cells read = cellsOf(file.fileName());
    QCOMPARE(read.error, QString());
    QCOMPARE(read.filled, (QMap<QString, QString>{{u"A1"_s, u"52%"_s},
                                                  {u"B1"_s, u"7%"_s},
                                                  {u"C1"_s, u"123.45%"_s},
                                                  {u"A2"_s, u"000123"_s},
                                                  {u"B2"_s, u"1234567"_s},
                                                  {u"C2"_s, u"1.5"_s},
                                                  {u"D2"_s, u"x"_s},
                                                  {u"A3"_s, u"1234.567"_s}}));
}

void TestWorkbooks::openDocument()
{
    const QByteArray content =
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"x\" xmlns:table=\"t\"><office:body>"
        "<office:spreadsheet><table:table table:name=\"One\"><table:table-row><table:table-cell "
        "office:value-type=\"percentage\" office:value=\"0.52\"><text:p>52,00 %</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"currency\" office:value=\"1234.567\"><text:p>1 234,57 ₽</text:p>"
        "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
        "</office:document-content>";
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"formats.ods"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipArchive({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}));
    file.close();
    const Cells read = cellsOf(file.fileName());
    QCOMPARE(read.error, QString());
    QCOMPARE(read.filled, (QMap<QString, QString>{{u"A1"_s, u"52%"_s}, {u"B1"_s, u"1234.567"_s}}));
}

PD_WORKBOOK_TEST_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
