// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of agreements on paper.
#include "pdftools.h"

#include <query/smalloffice.h>

#include <report/paginator.h>
#include <report/timelinereport.h>

#include <QTest>

using namespace pd;
using namespace pd::report;
using namespace Qt::StringLiterals;
using What = Piece::What;

class TestTimelineReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyPageHasItsHead();
    void paperReads_data();
    void paperReads();
    void drawnOverAnyPeriod_data();
    void drawnOverAnyPeriod();
    void saysThatThereIsNothing();

private:
    RecordId agreement(const QString &number, RecordId partner, const char *from, const char *until,
                       SmallOffice::Values more = {})
    {
        Record record;
        record.kind = Kind::Agreement;
        record.set(u"number"_s, number);
        record.set(u"type"_s, u"framework"_s);
        record.set(u"parties"_s, SmallOffice::rows("organisation", {m_own, partner}));
        for (const auto &[key, value] : more)
            record.set(QLatin1String(key), value);
        for (const char *key : {"signed_own", "signed_partner", "effective"})
            record.set(QLatin1String(key), date(from));
        if (*until)
            record.set(u"expires"_s, date(until));
        return m_small->add(record);
    }
    Report report(const QList<RecordId> &ids, const Language &language = {}, QDate from = {2025, 3, 1}, int months = 36)
    {
        auto made = timelineReport(m_small->office(), {ids, from, months, language, testDay}, *m_tables);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
    static QPageLayout across()
    {
        QPageLayout page = defaultPage();
        page.setOrientation(QPageLayout::Landscape);
        return page;
    }

    std::unique_ptr<SmallOffice> m_small;
    std::shared_ptr<const CodeTables> m_tables = CodeTables::load();
    RecordId m_own, m_partner;
};

void TestTimelineReport::init()
{
    m_small = std::make_unique<SmallOffice>();
    m_own = m_small->organisation(u"Own University"_s, "CN", true);
    m_partner = m_small->organisation(u"Bay University"_s, "RU");
    QVERIFY(m_small->office().setSetting(u"current_institution"_s, QString::number(m_own.value)));
}

void TestTimelineReport::everyPageHasItsHead()
{
    QList<RecordId> ids;
    for (int i = 0; i < 70; ++i)
        ids << agreement(u"A-%1"_s.arg(i), m_partner, "2024-01-01", "2027-12-31");
    const Report made = report(ids);
    Paginator paginator(made, Language(), nullptr);
    const int pages = paginator.layout(across());
    QVERIFY2(pages > 2, qPrintable(QString::number(pages)));
    const double bottom = across().paintRect(QPageLayout::Point).height() - 20;
    QList<int> rows, headed;
    for (qsizetype i = 0; i < paginator.pieces().size(); ++i) {
        const Piece &piece = paginator.pieces().at(i);
        QVERIFY(piece.top + piece.height <= bottom);
        if (piece.what == What::TimelineHead)
            headed << piece.page;
        if (piece.what == What::Lane) {
            QVERIFY2(headed.contains(piece.page), "the months stand above the first bar of a page");
            rows << piece.row;
        }
    }
    QCOMPARE(rows.size(), ids.size());
    QVERIFY(std::is_sorted(rows.cbegin(), rows.cend()));
}

void TestTimelineReport::paperReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("en") << u"en"_s
                        << QStringList{u"Renewed"_s, u"Expiring"_s, u"Under negotiation"_s, u"open-ended"_s, u"Bay University"_s,
                                       u"1 March 2021 – 31 May 2026"_s, u"Today, 2 March 2026"_s,
                                       u"No agreement in force"_s, u"Amended"_s, u"Being prepared"_s, u"Last day for notice"_s};
    QTest::addRow("ru") << u"ru"_s << QStringList{u"Bay University"_s, u"31 мая 2026"_s, u"2 марта 2026"_s};
    QTest::addRow("zh") << u"zh"_s << QStringList{u"Bay University"_s, u"2026年5月31日"_s, u"2026年3月2日"_s};
}

void TestTimelineReport::paperReads()
{
    if (!testing::hasPdfTools())
        QSKIP("poppler-utils are not installed");
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    const RecordId first = agreement(u"A"_s, m_partner, "2016-01-01", "2020-12-31");
    const Value amended = Rows{Row{{u"step"_s, Value(u"amended"_s)}, {u"date"_s, Value(date("2023-05-01"))}}};
    const RecordId second =
            agreement(u"B"_s, m_partner, "2021-03-01", "2026-05-31",
                      {{"predecessor", first}, {"steps", amended}, {"notice_days", Value(qint64(30))}});
    const RecordId open = agreement(u"C"_s, m_partner, "2022-01-01", "", {{"open_ended", Value(true)}});
    const RecordId draft = m_small->agreement(u"D"_s, {m_own, m_partner},
                                              {{"effective", date("2026-09-01")}, {"expires", date("2031-08-31")},
                                               {"steps", Rows{Row{{u"step"_s, Value(u"negotiation"_s)},
                                                                  {u"date"_s, Value(date("2025-12-01"))}}}}});
    const QList<RecordId> ids{second, open, draft};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"timeline.pdf"_s);
    const Language speaks = Language::of(language);
    const auto pages = writePdf(report(ids, speaks, QDate(2019, 9, 15), 108), speaks, nullptr, path, across());
    QVERIFY(pages);
    QCOMPARE(*pages, 1);
    const QString text = testing::output(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).simplified();
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word + u": "_s + text));
    for (const char *year : {"2025", "2026", "2027"})
        QVERIFY(text.contains(QLatin1String(year)));
    QCOMPARE(testing::imagesIn(path), 0);
    if (const QString kept = qEnvironmentVariable("PD_KEEP_PDF"); !kept.isEmpty())
        QFile::copy(path, kept + u'/' + language + u".pdf"_s);
}

void TestTimelineReport::drawnOverAnyPeriod_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::addRow("a month") << QDate(2026, 3, 1) << 1;
    QTest::addRow("a quarter") << QDate(2026, 1, 31) << 3;
    QTest::addRow("twenty years") << QDate(2016, 2, 29) << 240;
    QTest::addRow("long ago") << QDate(1990, 1, 1) << 36;
    QTest::addRow("far ahead") << QDate(2060, 6, 1) << 36;
}

void TestTimelineReport::drawnOverAnyPeriod()
{
    QFETCH(QDate, from);
    QFETCH(int, months);
    const RecordId one = agreement(u"A"_s, m_partner, "2021-03-01", "2026-05-31");
    const Report made = report({one}, Language(), from, months);
    QTemporaryDir folder;
    QVERIFY(writePdf(made, Language(), nullptr, folder.filePath(u"a.pdf"_s), across()));
    const auto timeline = std::find_if(made.blocks.cbegin(), made.blocks.cend(),
                                       [](const Block &block) { return std::holds_alternative<Timeline>(block); });
    QVERIFY(timeline != made.blocks.cend());
    QCOMPARE(std::get<Timeline>(*timeline).from, QDate(from.year(), from.month(), 1));
}

void TestTimelineReport::saysThatThereIsNothing()
{
    const Report made = report({});
    Paginator paginator(made, Language(), nullptr);
    QCOMPARE(paginator.layout(across()), 1);
    for (const Piece &piece : paginator.pieces())
        QVERIFY(piece.what != What::Lane && piece.what != What::TimelineHead);
    QVERIFY(std::holds_alternative<Paragraph>(made.blocks.first()));
}

QTEST_MAIN(TestTimelineReport)

#include "tst_timelinereport.moc"
