// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as spreadsheets and word processors put them on the clipboard.
#include <exchange/tablerows.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestPastedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
};

void TestPastedPages::pages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("rows"); // cells divided by bars, rows by slashes
    const auto row = [](const char *name, const char *page, const char *rows) {
        QTest::newRow(name) << QString::fromUtf8(page) << QString::fromUtf8(rows);
    };
    row("Excel",
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!-- td {mso-number-format:General;} -->"
        "</style></head><body>\n<!--StartFragment-->\n<table border=0 style='border-collapse:collapse'>"
        "<col width=64 span=2><tr height=20><td height=20 class=xl65 width=64>Name</td>\n  <td>City</td></tr>"
        "<tr><td align=right>A &amp; B&nbsp;</td><td>Омск<br>\n   центр</td></tr>\n<!--EndFragment--></table></body>",
        "Name|City/A & B|Омск⏎центр");
    row("Word: paragraphs in cells",
        "<div><TABLE class=MsoTableGrid><TR><TD><P class=MsoNormal><B>Name</B><o:p></o:p></P></TD><TD><P>Note</P></TD>"
        "</TR><TR><TD><p>重庆大学</p></TD><TD><p>one</p><p>two</p></TD></TR></TABLE></div>",
        "Name|Note/重庆大学|one⏎two");
    row("LibreOffice: marks in words",
        "<table><tr><td><font face=\"Noto\">Цена&#160;&#x20ac;</font></td><th>a&lt;b</th></tr></table>", "Цена €|a<b");
    row("merged over rows",
        "<table><tr><td rowspan=2>RU</td><td>A</td></tr><tr><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>",
        "RU|A/RU|B/C|D");
    row("merged over columns", "<table><tr><td colspan='2'>Title</td></tr><tr><td>A</td><td>B</td></tr></table>",
        "Title|/A|B");
    row("merged over both", "<table><tr><td rowspan=2 colspan=2>X</td><td>1</td></tr><tr><td>2</td></tr></table>",
        "X||1/X||2");
    row("a table in a cell", "<table><tr><td>A<table><tr><td>x</td></tr></table></td><td>B</td></tr></table>", "Ax|B");
    row("never closed", "<table><tr><td>A<td>B<tr><td>C<td>D</table>", "A|B/C|D");
    row("no table", "<p>Name</p>", "from text");
    row("one cell", "<table><tr><td>A</td></tr></table>", "from text");
    row("nothing", "", "from text");
    row("rubbish", "<table><<<tr <td a=\"<\">&&&#xffffff;&#0;&#xd800;", "from text");
}

void TestPastedPages::pages()
{
    QFETCH(QString, page);
    const auto rows = rowsOfClipboard(page, u"from text"_s);
    QVERIFY(rows);
    QStringList lines;
    for (const TableRows::Line &line : rows->lines)
        lines << line.cells.join(u'|').replace(u'\n', u'⏎').replace(u"⏎x"_s, u"x"_s);
    QTEST(lines.join(u'/'), "rows");
}

QTEST_GUILESS_MAIN(TestPastedPages)
#include "tst_pastedpages.moc"
