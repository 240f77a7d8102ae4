// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report/pdftools.h"

#include <report/paginator.h>
#include <ui/charts/chartpainter.h>
#include <ui/charts/drawing/seriescolours.h>

#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;
using report::ChartData;

namespace {

ChartData enrolment(int disciplines, int years)
{
    ChartData data;
    data.title = u"Enrolment by discipline"_s;
    data.footnote = u"Hatched: admitted."_s;
    for (int d = 0; d < disciplines; ++d)
        data.categories << u"Discipline %1"_s.arg(d);
    for (int y = 0; y < years; ++y) {
        ChartData::Series series;
        series.name = series.key = QString::number(2020 + y);
        for (int d = 0; d < disciplines; ++d) {
            series.values << 100 + 10 * d + y;
            series.hatched << (y == years - 1 ? 40 : 0);
        }
        data.series << series;
    }
    return data;
}

ChartData target()
{
    ChartData data;
    data.form = ChartData::Form::TargetBars;
    data.title = u"Target and actual"_s;
    data.categories = {u"Joint Institute of the Office"_s, u"Physics"_s, u"Physics"_s};
    data.series = {{u"Target"_s, {1650, 120, 0}}, {u"Actual"_s, {100, 150, 7}}};
    return data;
}

ChartData flows()
{
    ChartData data;
    data.form = ChartData::Form::Flows;
    data.decimals = 1;
    data.title = u"Exchange balance"_s;
    data.categories = {u"2023/24"_s, u"2024/25"_s, u"2025/26"_s};
    data.series = {{u"Out"_s, {6, 0, 9}, {}, u"out"_s}, {u"In"_s, {4, 8.5, 7}, {}, u"in"_s},
                   {u"So far"_s, {2, -6.5, -4.5}, {}, u"so_far"_s}};
    return data;
}

} // namespace

class TestChartPainter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paperHoldsVectorsAndTexts_data();
    void paperHoldsVectorsAndTexts();
    void coloursAreDistinct();
    void unmappedIsGrey();
    void emptyChartSaysSo();
    void sizesDoNotBreakIt();
};

void TestChartPainter::paperHoldsVectorsAndTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("en") << u"en"_s << u"100 / 1,650 (6.1%)"_s;
    QTest::newRow("zh") << u"zh"_s << u"1,650"_s;
    QTest::newRow("ru") << u"ru"_s << u"Joint Institute of the Office"_s;
}

void TestChartPainter::paperHoldsVectorsAndTexts()
{
    if (!pd::testing::hasPdfTools())
        QSKIP("poppler-utils is not installed");
    QFETCH(QString, language);
    QFETCH(QString, numbers);
    report::Report report;
    report.title = u"Charts"_s;
    report.blocks << report::Chart{enrolment(12, 6), 110} << report::Chart{target(), 60}
                  << report::Chart{flows(), 60};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"charts.pdf"_s);
    const QtChartPainter painter;
    QVERIFY(writePdf(report, Language::of(language), &painter, path, report::defaultPage()));
    QCOMPARE(pd::testing::imagesIn(path), 0);
    const QString text = pd::testing::textOf(path);
    for (const QString &part : {u"Enrolment by discipline"_s, u"Discipline 11"_s, u"2025"_s, u"Hatched: admitted."_s,
                                u"Joint Institute of the Office"_s, u"Actual"_s, u"2024/25"_s, u"So far"_s, numbers})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void TestChartPainter::coloursAreDistinct()
{
    ChartData data;
    for (const QString &key : {u"01"_s, u"02"_s, u"03"_s, u"04"_s, u"05"_s, u"06"_s, u"07"_s, u"08"_s, u"09"_s,
                               u"10"_s, u"15"_s, u"29"_s, u"43"_s, u"57"_s})
        data.series << ChartData::Series{key, {1}, {}, key};
    for (const QColor &base : {QColor(Qt::white), QColor(0x20, 0x20, 0x20)}) {
        const QList<QColor> colours = seriesColours(data, base);
        for (qsizetype i = 0; i < colours.size(); ++i)
            QVERIFY(colours.indexOf(colours.at(i)) == i);
    }
    // Years run from light to dark on white.
    const QList<QColor> years = seriesColours(enrolment(1, 6), Qt::white);
    for (qsizetype i = 1; i < years.size(); ++i)
        QVERIFY(qGray(years.at(i).rgb()) < qGray(years.at(i - 1).rgb()));
}

void TestChartPainter::unmappedIsGrey()
{
    ChartData data;
    data.series = {{u"Engineering"_s, {1}, {}, u"07"_s}, {u"Unmapped"_s, {1}, {}, {}}};
    QVERIFY(seriesColours(data, Qt::white).at(0).saturation() > 50);
    QVERIFY(seriesColours(data, Qt::white).at(1).saturation() < 10);
}

void TestChartPainter::emptyChartSaysSo()
{
    if (!pd::testing::hasPdfTools())
        QSKIP("poppler-utils is not installed");
    ChartData data;
    data.emptyText = u"No counts to show."_s;
    report::Report report;
    report.blocks << report::Chart{data, 40};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.pdf"_s);
    const QtChartPainter painter;
    QVERIFY(writePdf(report, Language::of(u"en"_s), &painter, path, report::defaultPage()));
    QVERIFY(pd::testing::textOf(path).contains(data.emptyText));
}

void TestChartPainter::sizesDoNotBreakIt()
{
    const QtChartPainter painter;
    for (const QSize &size : {QSize(1, 1), QSize(40, 20), QSize(300, 200), QSize(900, 500)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter onto(&image);
        painter.paint(onto, QRectF(QPointF(), size), enrolment(11, 5), Language::of(u"ru"_s), 8);
        painter.paint(onto, QRectF(QPointF(), size), target(), Language::of(u"zh"_s), 8);
        painter.paint(onto, QRectF(QPointF(), size), flows(), Language::of(u"en"_s), 8);
        onto.end();
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));  // white whatever was there
    }
}

QTEST_MAIN(TestChartPainter)
#include "tst_chartpainter.moc"
