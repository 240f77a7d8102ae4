// SPDX-License-Identifier: GPL-3.0-or-later
#include "../query/smalloffice.h"
#include "pdftools.h"

#include <exchange/officefiles.h>
#include <report/paginator.h>
#include <report/summary.h>

#include <QTest>

using namespace pd;
using namespace pd::report;
using namespace Qt::StringLiterals;

namespace {

/// Everything a report says, in reading order.
QStringList textsOf(const Report &report)
{
    QStringList texts{report.title, report.subtitle};
    struct Reader
    {
        QStringList &texts;
        void operator()(const Heading &b) { texts << b.text; }
        void operator()(const Paragraph &b) { texts << b.text; }
        void operator()(const Facts &b)
        {
            for (const auto &[label, value] : b.lines) {
                if (!value.isEmpty())
                    texts << label << value;
            }
        }
        void operator()(const KeyNumbers &b)
        {
            for (const auto &number : b.numbers) {
                if (!number.value.isEmpty())
                    texts << QString(number.value + u' ' + number.caption);
            }
        }
        void operator()(const Table &b)
        {
            for (const Table::Column &column : b.columns)
                texts << column.title;
            for (const QStringList &row : b.rows)
                texts << row;
            texts << b.totals;
        }
        void operator()(const Chart &b) { texts << b.data.title; }
        void operator()(const Timeline &) {}  // a summary has none
        void operator()(const Space &) {}
        void operator()(const PageBreak &) {}
    };
    Reader reader{texts};
    for (const Block &block : report.blocks)
        std::visit(reader, block);
    return texts << report.closing;
}

QStringList headings(const Report &report, int level = 1)
{
    QStringList texts;
    for (const Block &block : report.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            texts << heading->text;
    }
    return texts;
}

const Table *tableWith(const Report &report, const QString &column)
{
    for (const Block &block : report.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (const Table::Column &c : table->columns) {
            if (c.title == column)
                return table;
        }
    }
    return nullptr;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatIsThere();
    void emptyPartsAreLeftOut();
    void sectionsAreChosen();
    void personalDataStaysOut();
    void severalPartners();
    void missingPartner();
    void letterheadFromSettings();
    void practiceIsMarked();
    void threeLanguagesOnPaper_data();
    void threeLanguagesOnPaper();
    void markupOnPaper();

private:
    Result<Report> summary(const QList<RecordId> &partners, const QString &language = u"en"_s,
                           const QStringList &sections = {}, bool withPersonalData = false)
    {
        return partnershipSummary(m_small->office(),
                                  {.partners = partners,
                                   .language = Language::of(language),
                                   .today = testDay,
                                   .withPersonalData = withPersonalData,
                                   .sections = sections},
                                  *m_tables);
    }

    std::unique_ptr<SmallOffice> m_small;
    std::shared_ptr<const CodeTables> m_tables;
    RecordId m_own, m_fefu, m_bare;
};

void TestSummary::initTestCase()
{
    m_tables = CodeTables::load();
    m_small = std::make_unique<SmallOffice>();
    SmallOffice &o = *m_small;
    m_own = o.organisation(u"Own Office University"_s, "CN", true);
    QVERIFY(o.office().setSetting(u"current_institution"_s, QString::number(m_own.value)));
    QVERIFY(o.office().setSetting(u"user"_s, u"Li Hua"_s));

    Record fefu;
    fefu.kind = Kind::Organisation;
    fefu.names = {{u"en"_s, NameKind::Official, u"Far Eastern Federal University"_s},
                  {u"ru"_s, NameKind::Official, u"Дальневосточный федеральный университет"_s},
                  {u"zh"_s, NameKind::Official, u"远东联邦大学"_s},
                  {u"en"_s, NameKind::Acronym, u"FEFU"_s},
                  {u"ru"_s, NameKind::Acronym, u"ДВФУ"_s}};
    m_fefu = o.add(fefu, {{"type", code("university")},
                          {"country", code("RU")},
                          {"city", code("vladivostok")},
                          {"stage", code("active")},
                          {"partner_since", date("2019")}});
    m_bare = o.organisation(u"Bare University"_s, "TH");

    const RecordId source = o.add(Kind::Source, u"The joint institute opens"_s,
                                  {{"publisher", u"Campus News"_s}, {"date", date("2025-11-05")}});
    o.agreement(u"OLD-1"_s, {m_own, m_fefu}, {{"signed_own", date("2015-01-01")}, {"signed_partner", date("2015-01-01")},
                                          {"effective", date("2015-01-01")}, {"expires", date("2020-01-01")}});
    o.agreement(u"NEW-2"_s, {m_own, m_fefu},
                {{"signed_own", date("2025-05-01")}, {"signed_partner", date("2025-05-02")},
                 {"effective", date("2025-06-01")}, {"expires", date("2030-06-01")},
                 {"sources", QList<RecordId>{source}}});
    const RecordId institute = o.programme(u"Joint Institute"_s, {m_own, m_fefu}, {{"launched", date("2025-09")}});
    const RecordId programme = o.programme(u"Internet of Things"_s, {m_own, m_fefu},
                                           {{"parent", institute}, {"pattern", u"4+0"_s},
                                            {"discipline", code("cn-ug:080905")}, {"launched", date("2025-09")}});
    o.add(Kind::Target, {}, {{"programme", institute}, {"students", 1650}, {"first_intake", 2025}, {"intakes", 4}});
    const RecordId cohort = o.cohort(programme, 2025, "cn-ug:080905");
    o.count(cohort, "admitted", "2025-10-01", 100);
    const RecordId visit = o.visit(u"Delegation of FEFU"_s, m_fefu, {m_own}, "2025-11-04",
                                   {{"status", code("completed")}});
    o.add(Kind::Outcome, u"To open a laboratory"_s, {{"visit", visit}, {"kind", code("decision")}});
    o.add(Kind::Outcome, u"To send the curricula"_s,
          {{"visit", visit}, {"kind", code("promise")}, {"due", date("2026-02-20")}});
    o.add(Kind::Outcome, u"To send the photographs"_s,
          {{"visit", visit}, {"kind", code("promise")}, {"due", date("2025-12-01")}, {"done", date("2025-11-20")}});
    o.add(Kind::FollowUp, u"Ask for the stamp"_s, {{"about", m_fefu}, {"due", date("2026-04-01")}});
    o.add(Kind::Figure, u"Students of the university"_s,
          {{"about", m_fefu}, {"value", 21000.0}, {"qualifier", code("about")}, {"as_of", date("2025")},
           {"source", source}});
    o.add(Kind::Flow, {}, {{"year", date("2024/2025")}, {"from", m_own}, {"to", m_fefu}, {"participants", 12}});
    o.add(Kind::Flow, {}, {{"year", date("2024/2025")}, {"from", m_fefu}, {"to", m_own}, {"participants", 5}});
    Record person;
    person.kind = Kind::Person;
    person.names = {{u"en"_s, NameKind::Official, u"Ivan Petrov"_s}};
    person.set(QLatin1String("positions"),
               Rows{Row{{u"organisation"_s, Value(m_fefu)}, {u"title"_s, Value(u"Vice-Rector"_s)}}});
    person.set(QLatin1String("contacts"),
               Rows{Row{{u"way"_s, Value(u"email"_s)}, {u"value"_s, Value(u"petrov@fefu.example"_s)}}});
    o.add(person);
}

void TestSummary::saysWhatIsThere()
{
    const auto report = summary({m_fefu});
    QVERIFY(report);
    QCOMPARE(report->title, u"Partnership summary"_s);
    QCOMPARE(report->subtitle, u"Far Eastern Federal University"_s);
    QCOMPARE(report->fileName, u"Partnership summary – FEFU – en"_s);
    QCOMPARE(headings(*report),
             (QStringList{u"The partner"_s, u"Cooperation"_s, u"Agreements"_s, u"Programmes"_s, u"Students"_s,
                          u"Visits"_s, u"Open promises and follow-ups"_s, u"Contacts"_s, u"Figures from sources"_s}));
    const QStringList texts = textsOf(*report);
    for (const QString &expected :
         {u"Far Eastern Federal University (FEFU)"_s, u"Дальневосточный федеральный университет (ДВФУ)"_s,
          u"远东联邦大学"_s, u"Vladivostok, Russia"_s, u"100 / 1,650 (6.1%)"_s, u"Ivan Petrov"_s, u"Vice-Rector"_s,
          u"about 21,000"_s, u"[1]"_s, u"Sources"_s, u"Prepared by Li Hua"_s, u"As of 2 March 2026"_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected + u" is not in:\n"_s + texts.join(u'\n')));
    QVERIFY(texts.join(u'\n').contains(u"1. The joint institute opens. Campus News, 5 November 2025"_s));

    // What is in force comes first, days left only for it.
    const Table *agreements = tableWith(*report, u"Days left"_s);
    QVERIFY(agreements);
    QCOMPARE(agreements->rows.at(0).first(), u"NEW-2"_s);
    QCOMPARE(agreements->rows.at(0).last(), u"1,552"_s);
    QCOMPARE(agreements->rows.at(1).first(), u"OLD-1"_s);
    QCOMPARE(agreements->rows.at(1).last(), QString());

    const Table *visits = tableWith(*report, u"Outcomes"_s);
    QVERIFY(visits);
    QVERIFY(visits->rows.first().last().contains(u"Decision: To open a laboratory"_s));

    // Done promises are not open; overdue ones say so and come first.
    const Table *promises = tableWith(*report, u"What"_s);
    QVERIFY(promises);
    QCOMPARE(promises->rows.size(), 2);
    QCOMPARE(promises->rows.at(0).first(), u"To send the curricula"_s);
    QVERIFY(promises->rows.at(0).last().startsWith(u"Overdue by 10 day"_s));
    QCOMPARE(promises->rows.at(1).first(), u"Ask for the stamp"_s);

    const Table *flows = tableWith(*report, u"Outgoing"_s);
    QVERIFY(flows);
    QCOMPARE(flows->rows.size(), 1);
    QCOMPARE(flows->rows.first().mid(flows->rows.first().size() - 2), (QStringList{u"12"_s, u"5"_s}));
    QVERIFY(texts.contains(u"Balance, outgoing less incoming: 7"_s));
}

void TestSummary::emptyPartsAreLeftOut()
{
    const auto report = summary({m_bare});
    QVERIFY(report);
    QCOMPARE(headings(*report), QStringList{u"The partner"_s});
    const QStringList texts = textsOf(*report);
    for (const QString &label : {u"Website"_s, u"Founded"_s, u"Name in Russian"_s, u"Sources"_s})
        QVERIFY2(!texts.contains(label), qPrintable(label));
}

void TestSummary::sectionsAreChosen()
{
    const auto report = summary({m_fefu}, u"en"_s, {u"visits"_s, u"agreements"_s});
    QVERIFY(report);
    QCOMPARE(headings(*report), (QStringList{u"Agreements"_s, u"Visits"_s}));
    for (const auto &[key, title] : summarySections())
        QVERIFY(summary({m_fefu}, u"en"_s, {key}).has_value());
}

void TestSummary::personalDataStaysOut()
{
    QVERIFY(!textsOf(*summary({m_fefu})).join(u'\n').contains(u"petrov@"_s));
    QVERIFY(textsOf(*summary({m_fefu}, u"en"_s, {}, true)).join(u'\n').contains(u"petrov@fefu.example"_s));
}

void TestSummary::severalPartners()
{
    const auto report = summary({m_fefu, m_bare});
    QVERIFY(report);
    QCOMPARE(headings(*report, 0), (QStringList{u"Bare University"_s, u"Far Eastern Federal University"_s}));
    QCOMPARE(std::count_if(report->blocks.cbegin(), report->blocks.cend(),
                           [](const Block &b) { return std::holds_alternative<PageBreak>(b); }),
             1);
    const auto russian = summary({m_fefu, m_bare}, u"ru"_s);
    QCOMPARE(headings(*russian, 0).first(), u"Дальневосточный федеральный университет"_s);
}

void TestSummary::missingPartner()
{
    const auto report = summary({m_fefu, RecordId(999999)});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::NotFound);
    QVERIFY(!summary({}));
}

void TestSummary::letterheadFromSettings()
{
    Office &office = m_small->office();
    QCOMPARE(letterhead(office, Language::of(u"en"_s)).institution, u"Own Office University"_s);
    QVERIFY(office.setSetting(u"letterhead.institution.en"_s, u"Own University"_s));
    QVERIFY(office.setSetting(u"letterhead.institution.zh"_s, u"本大学"_s));
    QVERIFY(office.setSetting(u"letterhead.classification.en"_s, u"For internal use"_s));
    const Letterhead head = letterhead(office, Language::of(u"en"_s));
    QCOMPARE(head.institution, u"Own University"_s);
    QCOMPARE(head.institutionOther, u"本大学"_s);  // an institution in China
    QCOMPARE(head.classification, u"For internal use"_s);
    QVERIFY(head.logo.isNull());
    QCOMPARE(letterhead(office, Language::of(u"zh"_s)).institutionOther, u"Own University"_s);
    QVERIFY(letterhead(office, Language::of(u"zh"_s)).classification.isEmpty());
}

void TestSummary::practiceIsMarked()
{
    QVERIFY(!textsOf(*summary({m_bare})).contains(u"Practice office: fictional data"_s));
    QVERIFY(m_small->office().setSetting(u"is_practice"_s, u"1"_s));
    QVERIFY(textsOf(*summary({m_bare})).contains(u"Practice office: fictional data"_s));
    QVERIFY(m_small->office().setSetting(u"is_practice"_s, {}));
}

void TestSummary::threeLanguagesOnPaper_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("en") << u"en"_s << QStringList{u"Far Eastern Federal University"_s, u"2 March 2026"_s, u"6.1%"_s};
    QTest::newRow("ru") << u"ru"_s << QStringList{u"Дальневосточный федеральный университет"_s, u"2 марта 2026"_s};
    QTest::newRow("zh") << u"zh"_s << QStringList{u"远东联邦大学"_s, u"2026年3月2日"_s, u"俄罗斯"_s};
}

void TestSummary::threeLanguagesOnPaper()
{
    if (!pd::testing::hasPdfTools())
        QSKIP("poppler-utils is not installed");
    QFETCH(QString, language);
    QFETCH(QStringList, expected);
    const auto report = summary({m_fefu}, language);
    QVERIFY(report);
    QTemporaryDir folder;
    const QString path = folder.filePath(QString(report->fileName + u".pdf"_s));
    QVERIFY(writePdf(*report, Language::of(language), nullptr, path, defaultPage()));
    const QString text = pd::testing::textOf(path);
    for (const QString &part : expected)
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(text.contains(Language::of(language).text(phrase("Report", "Partnership summary"))));
}

/// Names that look like markup stand on the page as they are, and bring no picture and no link with them.
void TestSummary::markupOnPaper()
{
    if (!pd::testing::hasPdfTools())
        QSKIP("poppler-utils is not installed");
    const QString name = u"<b>x</b><img src=file:///etc/passwd>"_s;
    const RecordId partner = m_small->organisation(name, "TH");
    m_small->agreement(u"<i>7</i>"_s, {m_own, partner}, {{"effective", date("2025-06-01")}, {"notes", u"<a href=x>y</a>"_s}});
    const auto report = summary({partner});
    QVERIFY(report);
    QVERIFY2(!report->fileName.contains(u'<') && !report->fileName.contains(u'/'), qPrintable(report->fileName));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"markup.pdf"_s);
    QVERIFY(writePdf(*report, Language::of(u"en"_s), nullptr, path, defaultPage()));
    const QString text = pd::testing::textOf(path).remove(u' ').remove(u'\n');
    QVERIFY2(text.contains(QString(name).remove(u' ')), qPrintable(text));
    QVERIFY(text.contains(u"<i>7</i>"));
    QCOMPARE(pd::testing::imagesIn(path), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/URI"));
}

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
