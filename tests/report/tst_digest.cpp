// SPDX-License-Identifier: GPL-3.0-or-later
// The digest of a period; of the sample office it is the one that its source tells (fact F38).
#include "../query/smalloffice.h"
#include "pdftools.h"

#include <exchange/officefiles.h>
#include <report/digest.h>
#include <report/paginator.h>

#include <QTest>

using namespace pd;
using namespace pd::report;
using namespace Qt::StringLiterals;

namespace {

QStringList headings(const Report &report, int level)
{
    QStringList texts;
    for (const Block &block : report.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (heading && heading->level == level)
            texts << heading->text;
    }
    return texts;
}

/// The rows of the tables below a heading.
QList<QStringList> rowsBelow(const Report &report, const QString &title)
{
    QList<QStringList> rows;
    bool isBelow = false;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            isBelow = heading->text == title;
        if (const auto *table = std::get_if<Table>(&block); table && isBelow)
            rows += table->rows;
    }
    return rows;
}

bool names(const QList<QStringList> &rows, const QString &text)
{
    return std::any_of(rows.begin(), rows.end(), [&](const QStringList &row) {
        return std::any_of(row.begin(), row.end(), [&](const QString &cell) { return cell.contains(text); });
    });
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void winterOfTheSource();
    void countriesChoose();
    void threeLanguages_data();
    void threeLanguages();
    void successivePeriodsAddUp();
    void pastPrintsAsItWas();
    void emptyAndWrongPeriods();

private:
    Result<Report> digest(Office &office, QDate from, QDate to, const QString &language = u"en"_s,
                          const QString &country = {})
    {
        DigestOptions options{.from = from, .to = to, .language = Language::of(language), .today = testDay};
        if (!country.isEmpty()) {
            for (const Record &one : office.readAll(Kind::Organisation)) {
                if (one.text(QLatin1String("country")) == country)
                    options.partners << one.id;
            }
            options.about = country;
        }
        return periodDigest(office, options, *m_tables);
    }
    std::unique_ptr<Office> built(const QString &name)
    {
        const QString path = m_folder.filePath(name + u".pdesk"_s);
        if (!buildOffice(path, u":/offices/"_s + name))
            return nullptr;
        auto office = Office::open(path);
        return office ? std::move(*office) : nullptr;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const CodeTables> m_tables;
    std::unique_ptr<Office> m_sample, m_practice;
};

void TestDigest::initTestCase()
{
    m_tables = CodeTables::load();
    m_sample = built(u"sample"_s);
    m_practice = built(u"practice"_s);
    QVERIFY(m_sample && m_practice);
}

void TestDigest::winterOfTheSource()
{
    const auto made = digest(*m_sample, QDate(2022, 11, 1), QDate(2023, 3, 16), u"en"_s, u"CN"_s);
    QVERIFY(made);
    QCOMPARE(made->subtitle, u"CN, 1 November 2022 – 16 March 2023"_s);
    QCOMPARE(made->day, QDate(2023, 3, 16));
    QCOMPARE(headings(*made, 1),
             QStringList({u"New partners"_s, u"Agreements"_s, u"Visits"_s, u"Events"_s}));
    // F31, F36: the partner agreement with JITRI of November, the talks of February, a new partner.
    QVERIFY(names(rowsBelow(*made, u"New partners"_s), u"China Petroleum University"_s));
    QVERIFY(names(rowsBelow(*made, u"Agreements"_s), u"Partnership agreement of SPbPU and JITRI"_s));
    QVERIFY(names(rowsBelow(*made, u"Visits"_s), u"Talks of the SPbPU Nanjing office"_s));
    // F33, F34, F35: talks of the winter and what is planned for the end of March.
    const QList<QStringList> events = rowsBelow(*made, u"Events"_s);
    for (const QString &event : {u"Shandong Railway University on the working plan"_s, u"Open Door Day"_s,
                                 u"Harbin Cambridge University"_s, u"Publication of the digest"_s})
        QVERIFY2(names(events, event), qPrintable(event));
    QCOMPARE(events.size(), 6);
    // F35: what is being negotiated is told as such, not as signed.
    QVERIFY(headings(*made, 2).contains(u"In preparation and under way"_s));
    QVERIFY(names(rowsBelow(*made, u"Agreements"_s), u"Negotiation"_s));
    // F37: known by its year alone, and therefore said, not counted.
    const auto *last = std::get_if<Paragraph>(&made->blocks.last());
    QVERIFY(last && last->text.contains(u"RSF–NSFC"_s));
    QVERIFY(made->closing.filter(u"Winter 2023 Results"_s).size() == 1);
}

void TestDigest::countriesChoose()
{
    const QDate from(2022, 11, 1), to(2023, 3, 16);
    const auto everywhere = digest(*m_sample, from, to), thai = digest(*m_sample, from, to, u"en"_s, u"TH"_s);
    QVERIFY(everywhere && thai);
    QVERIFY(names(rowsBelow(*everywhere, u"Agreements"_s), u"JITRI"_s));
    QVERIFY(rowsBelow(*thai, u"Agreements"_s).isEmpty());
    QVERIFY(headings(*thai, 1).isEmpty());
}

void TestDigest::threeLanguages_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestDigest::threeLanguages()
{
    QFETCH(QString, language);
    const auto made = digest(*m_practice, QDate(2025, 9, 1), QDate(2025, 12, 31), language);
    QVERIFY(made);
    QVERIFY(made->fileName.endsWith(language));
    const QString path = m_folder.filePath(language + u".pdf"_s);
    const auto pages = writePdf(*made, Language::of(language), nullptr, path, defaultPage());
    QVERIFY2(pages, pages ? "" : qPrintable(Language().text(pages.error().message)));
    QVERIFY(*pages >= 2);
    // The same content in each: as many headings and rows.
    const auto english = digest(*m_practice, QDate(2025, 9, 1), QDate(2025, 12, 31));
    QCOMPARE(made->blocks.size(), english->blocks.size());
}

void TestDigest::successivePeriodsAddUp()
{
    const auto rows = [this](QDate from, QDate to) {
        const auto made = digest(*m_practice, from, to);
        return made ? rowsBelow(*made, u"Visits"_s).size() : -1;
    };
    const qsizetype half = rows(QDate(2025, 7, 1), QDate(2025, 12, 31));
    QVERIFY(half > 0);
    QCOMPARE(rows(QDate(2025, 7, 1), QDate(2025, 9, 30)) + rows(QDate(2025, 10, 1), QDate(2025, 12, 31)), half);
}

/// A later count of the same cohort does not change what a digest of the past says; a correction of it does.
void TestDigest::pastPrintsAsItWas()
{
    SmallOffice small;
    const RecordId own = small.organisation(u"Own Office University"_s, "CN", true);
    const RecordId partner = small.organisation(u"Far Partner"_s, "RU");
    QVERIFY(small.office().setSetting(u"current_institution"_s, QString::number(own.value)));
    Record programme;
    programme.kind = Kind::Programme;
    programme.names = {{u"en"_s, NameKind::Official, u"Internet of Things"_s}};
    const RecordId ofProgramme = small.add(programme, {{"type", code("joint_programme")},
        {"participants", Value(Rows{{{u"organisation"_s, Value(own)}}, {{u"organisation"_s, Value(partner)}}})}});
    Record cohort;
    cohort.kind = Kind::Cohort;
    const RecordId ofCohort = small.add(cohort, {{"programme", Value(ofProgramme)}, {"intake", Value(qint64(2025))}});
    const auto counted = [&](const char *day, qint64 persons) {
        Record count;
        count.kind = Kind::Count;
        return small.add(count, {{"of", Value(ofCohort)}, {"measure", code("admitted")}, {"as_of", date(day)},
                                 {"persons", Value(persons)}});
    };
    const RecordId first = counted("2025-09-10", 100);
    const auto admitted = [&] {
        const auto made = digest(small.office(), QDate(2025, 7, 1), QDate(2025, 9, 30));
        return made ? rowsBelow(*made, u"Students"_s).value(0) : QStringList();
    };
    QCOMPARE(admitted(), QStringList({u"Internet of Things"_s, u"2025"_s, u"100"_s}));
    counted("2025-10-15", 93);
    QCOMPARE(admitted().last(), u"100"_s);
    const Record was = small.office().read(first).value();
    Record corrected = was;
    corrected.set(QLatin1String("persons"), Value(qint64(98)));
    ChangeSet set;
    set.changes << Change::update(was, corrected);
    QVERIFY(small.office().apply(set));
    QCOMPARE(admitted().last(), u"98"_s);
    QVERIFY(small.office().undo());
    QCOMPARE(admitted().last(), u"100"_s);
}

void TestDigest::emptyAndWrongPeriods()
{
    const auto empty = digest(*m_sample, QDate(1990, 1, 1), QDate(1990, 3, 31));
    QVERIFY(empty);
    QVERIFY(headings(*empty, 1).isEmpty());
    QCOMPARE(empty->blocks.size(), 1);
    const auto turned = digest(*m_sample, QDate(2026, 2, 1), QDate(2026, 1, 1));
    QVERIFY(!turned);
    QCOMPARE(turned.error().kind, Error::Kind::Invalid);
    QVERIFY(!digest(*m_sample, QDate(), QDate(2026, 1, 1)));
}

QTEST_MAIN(TestDigest)

#include "tst_digest.moc"
