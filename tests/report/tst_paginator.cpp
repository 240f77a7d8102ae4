// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftools.h"

#include <report/columns.h>
#include <report/paginator.h>
#include <report/typesetting.h>

#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace pd::report;
using namespace Qt::StringLiterals;
using What = Piece::What;

namespace {

class PlainChart : public ChartPainter
{
public:
    void paint(QPainter &painter, const QRectF &rect, const ChartData &data, const Language &,
               double) const override
    {
        painter.drawRect(rect);
        SetText(data.title, style::small, rect.width()).paint(painter, rect.topLeft());
    }
};

Table table(int rows, int linesPerRow = 1)
{
    Table content{.columns = {{u"Number"_s}, {u"Agreement"_s, 3}, {u"Days left"_s, 1, true}}, .rows = {}};
    for (int i = 0; i < rows; ++i) {
        QStringList lines;
        for (int line = 0; line < linesPerRow; ++line)
            lines << u"line %1 of row %2"_s.arg(line).arg(i);
        content.rows << QStringList{u"A-%1"_s.arg(i), lines.join(u'\n'), QString::number(i)};
    }
    return content;
}

Report reportOf(const QList<Block> &blocks)
{
    Report report;
    report.title = u"Agreement register"_s;
    report.subtitle = u"The Office of Finland"_s;
    report.letterhead.institution = u"Example University"_s;
    report.letterhead.classification = u"For internal use"_s;
    report.blocks = blocks;
    report.closing = {u"Sources"_s, u"1. A source"_s, u"As of 2 March 2026"_s};
    report.day = QDate(2026, 3, 2);
    return report;
}

QList<Piece> laidOut(const Report &report, int *pages = nullptr)
{
    const PlainChart charts;
    Paginator paginator(report, Language::of(u"en"_s), &charts);
    const int count = paginator.layout(defaultPage());
    if (pages)
        *pages = count;
    return paginator.pieces();
}

const double pageHeight = (297 - 36) / 25.4 * 72;

} // namespace

class TestPaginator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layoutHolds_data();
    void layoutHolds();
    void paragraphsKeepTwoLines();
    void tallRowsBreak();
    void pageBreaksAndSpace();
    void emptyThingsTakeNoRoom();
    void chartsNeedAPainter();
    void columnsFit_data();
    void columnsFit();
    void columnsKeepWordsWhole();
    void emptyColumnsGo();
    void fileNames_data();
    void fileNames();
    void pdfReads_data();
    void pdfReads();
    void pdfRefused_data();
    void pdfRefused();
    void pdfKeepsWhatWasThere();
};

void TestPaginator::layoutHolds_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("lines");
    // Every place at which a page can end.
    for (int rows = 1; rows < 46; ++rows)
        QTest::addRow("%d rows", rows) << rows << 1;
    for (int lines = 2; lines < 9; ++lines)
        QTest::addRow("rows of %d lines", lines) << 12 << lines;
    QTest::addRow("many pages") << 400 << 2;
}

void TestPaginator::layoutHolds()
{
    QFETCH(int, rows);
    QFETCH(int, lines);
    const QList<Block> blocks{Heading{u"First"_s}, table(rows, lines), Heading{u"Second"_s}, Paragraph{u"Text"_s},
                              Heading{u"Third"_s}, Heading{u"Below it"_s, 2}, table(3), Heading{u"Fourth"_s},
                              Facts{{{u"Label"_s, u"Value"_s}, {u"Other"_s, u"Value"_s}}}, Heading{u"Fifth"_s},
                              Chart{{}, 60}};
    int pages = 0;
    const QList<Piece> pieces = laidOut(reportOf(blocks), &pages);
    QCOMPARE(pieces.last().page, pages - 1);

    QList<int> rowsSeen;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        QVERIFY2(piece.top + piece.height <= pageHeight - 20, "the foot of the page is free");
        const bool isLastOnPage = i + 1 == pieces.size() || pieces.at(i + 1).page != piece.page;
        if (!isLastOnPage)
            QVERIFY(pieces.at(i + 1).top >= piece.top + piece.height);
        if (piece.what == What::Heading || piece.what == What::TableHead || piece.what == What::Title)
            QVERIFY2(!isLastOnPage, "a heading is never last on a page");
        const bool isFirstOnPage = i == 0 || pieces.at(i - 1).page != piece.page;
        if (piece.what == What::Row)
            QVERIFY2(!isFirstOnPage, "the head of the table is repeated");
        if (piece.what == What::Row && piece.block == 1) {
            QCOMPARE(pieces.at(i - 1).block, 1);
            rowsSeen << piece.row;
        }
    }
    QCOMPARE(rowsSeen.size(), rows);  // whole and once
    QVERIFY(std::is_sorted(rowsSeen.cbegin(), rowsSeen.cend()));

    const QList<Piece> again = laidOut(reportOf(blocks));
    QCOMPARE(again.size(), pieces.size());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QCOMPARE(again.at(i).page, pieces.at(i).page);
        QCOMPARE(again.at(i).top, pieces.at(i).top);
    }
}

void TestPaginator::paragraphsKeepTwoLines()
{
    const QString text = u"The partnership began with a visit in the spring and has grown since. "_s.repeated(6);
    for (int rows = 10; rows < 40; ++rows) {
        const QList<Piece> pieces = laidOut(reportOf({table(rows), Paragraph{text}}));
        QMap<int, int> linesByPage;
        for (const Piece &piece : pieces) {
            if (piece.what == What::Lines)
                ++linesByPage[piece.page];
        }
        for (const int lines : linesByPage)
            QVERIFY2(lines >= 2, qPrintable(u"%1 rows above"_s.arg(rows)));
    }
}

void TestPaginator::tallRowsBreak()
{
    Table content = table(2);
    content.rows[1][1] = u"word\n"_s.repeated(200);
    const QList<Piece> pieces = laidOut(reportOf({content}));
    int lines = 0;
    int parts = 0;
    for (const Piece &piece : pieces) {
        if (piece.what != What::Row || piece.row != 1)
            continue;
        lines += piece.lines;
        ++parts;
        QVERIFY(piece.top + piece.height <= pageHeight - 20);
    }
    QVERIFY(parts > 3);
    QVERIFY(lines >= 200);
}

void TestPaginator::pageBreaksAndSpace()
{
    int pages = 0;
    const QList<Piece> pieces = laidOut(
        reportOf({Paragraph{u"a"_s}, PageBreak{}, Space{30}, Paragraph{u"b"_s}, PageBreak{}, Heading{u"c"_s, 0},
                  Paragraph{u"d"_s}}),
        &pages);
    QCOMPARE(pages, 3);
    for (const Piece &piece : pieces) {
        if (piece.what == What::Lines && piece.block == 3) {
            QCOMPARE(piece.page, 1);
            QVERIFY2(piece.top < 40, "no room at the top of a page");
        }
    }
}

void TestPaginator::emptyThingsTakeNoRoom()
{
    Report report = reportOf({Paragraph{}, Facts{{{u"Website"_s, {}}}}, Table{}, KeyNumbers{{{{}, u"visits"_s}}}});
    report.letterhead = {};
    report.title.clear();
    report.subtitle.clear();
    report.closing.clear();
    int pages = 0;
    QVERIFY(laidOut(report, &pages).isEmpty());
    QCOMPARE(pages, 1);

    const QList<Piece> pieces = laidOut(reportOf({Facts{{{u"a"_s, u"1"_s}, {u"b"_s, {}}, {u"c"_s, u"3"_s}}}}));
    QCOMPARE(std::count_if(pieces.cbegin(), pieces.cend(), [](const Piece &p) { return p.what == What::Fact; }), 2);
}

void TestPaginator::chartsNeedAPainter()
{
    const Report report = reportOf({Chart{{}, 60}, table(2)});
    const auto charts = [](const QList<Piece> &pieces) {
        return std::count_if(pieces.cbegin(), pieces.cend(), [](const Piece &p) { return p.what == What::Chart; });
    };
    QCOMPARE(charts(laidOut(report)), 1);
    Paginator without(report, Language::of(u"en"_s), nullptr);
    without.layout(defaultPage());
    QCOMPARE(charts(without.pieces()), 0);
}

void TestPaginator::columnsFit_data()
{
    QTest::addColumn<Table>("content");
    QTest::newRow("few short ones") << table(3);
    Table wide = table(3);
    wide.rows[0][1] = u"many words in one cell "_s.repeated(30);
    QTest::newRow("one long cell") << wide;
    Table unbroken = table(3);
    unbroken.rows[0][1] = u"x"_s.repeated(500);
    unbroken.rows[1][0] = u"y"_s.repeated(500);
    QTest::newRow("words longer than the page") << unbroken;
    Table many{.columns = {}, .rows = {QStringList()}};
    for (int i = 0; i < 30; ++i) {
        many.columns << Table::Column{u"Column"_s};
        many.rows[0] << u"content"_s;
    }
    QTest::newRow("thirty columns") << many;
}

void TestPaginator::columnsFit()
{
    QFETCH(Table, content);
    const double page = 480;
    const QList<double> widths = columnWidths(content, page);
    QCOMPARE(widths.size(), content.columns.size());
    double sum = columnGap * double(widths.size() - 1);
    for (const double width : widths) {
        QVERIFY(width > 0);
        sum += width;
    }
    QVERIFY2(sum <= page + 0.01, qPrintable(QString::number(sum)));
}

void TestPaginator::columnsKeepWordsWhole()
{
    Table content{.columns = {{u"Programme"_s, 3}, {u"Status"_s}, {u"Approval"_s, 2}, {u"Level"_s}}, .rows = {}};
    content.rows << QStringList{u"A programme with a long name that has to wrap in any case, whatever happens"_s,
                                u"Completed"_s, u"An authority with a long name and a number that goes on"_s,
                                u"Bachelor's"_s};
    const QList<double> widths = columnWidths(content, 320);
    for (int i = 0; i < widths.size(); ++i)
        QVERIFY(widths.at(i) >= minimumWidth(content.rows.first().at(i), style::cell) - 0.01);
}

void TestPaginator::emptyColumnsGo()
{
    Table content = table(2);
    content.rows[0][1].clear();
    content.rows[1][1].clear();
    content.totals = {u"Total"_s, u"lost"_s, u"1"_s};
    const Table kept = withoutEmptyColumns(content);
    QCOMPARE(kept.columns.size(), 2);
    QCOMPARE(kept.rows.at(1), (QStringList{u"A-1"_s, u"1"_s}));
    QCOMPARE(kept.totals, (QStringList{u"Total"_s, u"1"_s}));
}

void TestPaginator::fileNames_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringList{u"Справка о партнёрстве"_s, u"ДВФУ"_s, u"ru"_s}
                           << u"Справка о партнёрстве – ДВФУ – ru"_s;
    QTest::newRow("refused") << QStringList{u"A/B\\C:D*E?F\"G<H>I|J"_s} << u"A B C D E F G H I J"_s;
    QTest::newRow("controls, empty parts, dots") << QStringList{u"..a\n\tb"_s, QString(), u" c "_s} << u"a b – c"_s;
    QTest::newRow("long") << QStringList{u"я"_s.repeated(100)} << QString(u"я"_s.repeated(59) + u'…');
}

void TestPaginator::fileNames()
{
    QFETCH(QStringList, parts);
    QTEST(proposedFileName(parts), "name");
}

void TestPaginator::pdfReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("day");
    QTest::newRow("en") << u"en"_s << u"Office of offices, first affiliation"_s << u"2 March 2026"_s;
    QTest::newRow("ru") << u"ru"_s << u"Справка о партнёрстве"_s << u"2 марта 2026"_s;
    QTest::newRow("zh") << u"zh"_s << u"大学、人文、工业、高等、车马食长门风龙方文日月"_s << u"2026年3月2日"_s;
}

void TestPaginator::pdfReads()
{
    if (!pd::testing::hasPdfTools())
        QSKIP("poppler-utils is not installed");
    QFETCH(QString, language);
    QFETCH(QString, title);
    QFETCH(QString, day);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const PlainChart charts;
    ChartData chart;
    chart.title = u"Chart of the offices"_s;
    Report report = reportOf({Heading{title}, table(60), Facts{{{u"Empty label"_s, {}}, {u"Full"_s, u"value"_s}}},
                              Chart{chart, 50}});
    const Language in = Language::of(language);
    const auto pages = writePdf(report, in, &charts, path, defaultPage());
    QVERIFY(pages);
    const QStringList texts = pd::testing::pagesOf(path);
    QCOMPARE(texts.size(), *pages);
    QVERIFY(*pages >= 2);
    QVERIFY(texts.first().contains(title));
    QVERIFY(texts.first().contains(u"The Office of Finland"_s));
    QVERIFY(texts.first().contains(u"For internal use"_s));
    QVERIFY(texts.last().contains(u"Chart of the offices"_s));
    QVERIFY(texts.last().contains(u"1. A source"_s));
    for (int page = 0; page < texts.size(); ++page) {
        const QString &text = texts.at(page);
        const QString foot = in.text(phrase("Report", "Page %1 of %2")
                                         .arg(QString::number(page + 1))
                                         .arg(QString::number(*pages)));
        QVERIFY2(text.contains(foot), qPrintable(foot));
        QVERIFY(text.contains(day));
        QVERIFY(text.contains(u"Example University"_s));
        QVERIFY(!text.contains(u"Empty label"_s));
        QVERIFY(!text.contains(u'\t'));
        if (text.contains(u"A-"_s))
            QVERIFY2(text.contains(u"Days left"_s), "every page of a table has its head");
    }
    QCOMPARE(pd::testing::imagesIn(path), 0);
    const QStringList fonts = pd::testing::output(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(u"\\byes\\s+\\w+\\s+yes\\b"_s)), qPrintable(font));
    const QString info = pd::testing::output(u"pdfinfo"_s, {path});
    QVERIFY(info.contains(u"Agreement register – The Office of Finland"_s));
    QVERIFY(info.contains(u"A4"_s));
}

void TestPaginator::pdfRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no such folder") << u"none/report.pdf"_s << Error::Kind::Missing;
    QTest::newRow("a folder") << u"."_s << Error::Kind::NoRights;
    QTest::newRow("a file for a folder") << u"file/report.pdf"_s << Error::Kind::Missing;
}

void TestPaginator::pdfRefused()
{
    QFETCH(QString, name);
    QFETCH(Error::Kind, kind);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto pages = writePdf(reportOf({Paragraph{u"text"_s}}), Language::of(u"en"_s), nullptr,
                                QDir(folder.path()).filePath(name), defaultPage());
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, kind);
    QVERIFY(!pages.error().message.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"file"_s});
}

void TestPaginator::pdfKeepsWhatWasThere()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const Language language = Language::of(u"en"_s);
    QVERIFY(writePdf(reportOf({Paragraph{u"first"_s}}), language, nullptr, path, defaultPage()));
    QVERIFY(writePdf(reportOf({table(100)}), language, nullptr, path, defaultPage()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"report.pdf"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF-"));
    QVERIFY(content.trimmed().endsWith("%%EOF"));
}

QTEST_MAIN(TestPaginator)
#include "tst_paginator.moc"
