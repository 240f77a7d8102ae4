// SPDX-License-Identifier: GPL-3.0-or-later
// A ministry's table of students becomes counts, by field and by origin.
#include "rordirectory.h"

#include <exchange/enrolmenttable.h>
#include <query/enrolment.h>

#include <QBuffer>

using namespace pdtest;

class TestEnrolmentTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_tables = CodeTables::load(); }
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
    }
    void cleanup() { m_office.reset(); }

    void headers_data();
    void headers();
    void counts();
    void refusals();
    void aNewerEdition();
    void keys();
    void underATitle();
    void ministry_data();
    void ministry();

private:
    Result<EnrolmentPlan> plan(QIODevice &device)
    {
        CsvReader reader(&device);
        const auto header = reader.next();
        const auto columns = header && *header ? EnrolmentColumns::of(**header) : std::nullopt;
        if (!columns)
            return failure(Error::Kind::Invalid, Text::verbatim(u"The header is not known."_s));
        TableImport options = m_options;
        options.headerRow = reader.row();
        return planEnrolment(*m_office, reader, *columns, options, *m_tables);
    }
    EnrolmentPlan imported(const QByteArray &text)
    {
        QBuffer buffer;
        buffer.setData(text);
        buffer.open(QIODevice::ReadOnly);
        const EnrolmentPlan planned = PD_VALUE(plan(buffer));
        PD_VALUE(m_office->apply(planned.plan.changes));
        return planned;
    }
    /// Persons of the counts with a split, by its part.
    QMap<QString, qint64> sums(const QString &split, const QString &key)
    {
        QMap<QString, qint64> found;
        for (const Record &count : m_office->readAll(Kind::Count)) {
            if (count.text("split"_L1) == split)
                found[key.isEmpty() ? QString() : count.value(key).toText()] += count.integer("persons"_L1);
        }
        return found;
    }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
    std::shared_ptr<const CodeTables> m_tables;
    TableImport m_options{.kind = Kind::Count, .source = u"students.csv"_s, .today = QDate(2026, 3, 2)};
};

void TestEnrolmentTable::headers_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("traditional, a line end")
        << QStringList{u"學年度"_s, u"學校名稱"_s, u"等級別"_s, u"等級別\n名稱"_s, u"國別名稱"_s, u"科系名稱"_s, u"學生總計"_s} << true;
    QTest::newRow("simplified") << QStringList{u"学年"_s, u"学校"_s, u"国别"_s, u"专业"_s, u"总计"_s} << true;
    QTest::newRow("English") << QStringList{u"Academic year"_s, u"School"_s, u"Country"_s, u"Field"_s, u"Students"_s} << true;
    QTest::newRow("Russian") << QStringList{u"Учебный год"_s, u"Вуз"_s, u"Страна"_s, u"Направление"_s, u"Всего"_s} << true;
    QTest::newRow("counts of cohorts") << QStringList{u"Of"_s, u"What"_s, u"As of"_s, u"Persons"_s} << false;
    QTest::newRow("no country") << QStringList{u"學年度"_s, u"學校名稱"_s, u"科系名稱"_s, u"學生總計"_s} << false;
}

void TestEnrolmentTable::headers()
{
    QFETCH(QStringList, header);
    QFETCH(bool, isKnown);
    QCOMPARE(EnrolmentColumns::of(header).has_value(), isKnown);
}

static const QByteArray small = QByteArray(
    "學年度,學校名稱,等級別,\"等級別\n名稱\",國別名稱,科系代碼,科系名稱,學生總計,男學生,女學生\n"
    "108,國立政治大學,B,學士(四年),印尼,06132045,資訊科學系,3,2,1\n"
    "108,國立政治大學,B,學士(四年),俄羅斯,06132045,資訊科學系,2,0,2\n"
    "108,國立政治大學,M,碩士,俄羅斯,06132045,資訊科學系,5,5,0\n"
    "108,國立政治大學,M,碩士,日本,03122045,外交學系,0,0,0\n");

void TestEnrolmentTable::counts()
{
    const EnrolmentPlan done = imported(small);
    QCOMPARE(done.sums.students, 10);
    QCOMPARE(done.sums.women, 3);
    QCOMPARE(done.sums.men, 7);
    QCOMPARE(done.plan.count(PlannedRow::State::New), 3);
    QCOMPARE(done.plan.count(PlannedRow::State::LeftOut), 1);
    QCOMPARE(m_office->readAll(Kind::Organisation).size(), 1);
    QCOMPARE(m_office->readAll(Kind::Programme).size(), 2);
    QCOMPARE(m_office->readAll(Kind::Cohort).size(), 2);
    QCOMPARE(sums({}, {}).value({}), 10);
    QCOMPARE(sums(u"country"_s, u"country"_s), (QMap<QString, qint64>{{u"ID"_s, 3}, {u"RU"_s, 7}}));
    QCOMPARE(sums(u"sex"_s, u"sex"_s), (QMap<QString, qint64>{{u"female"_s, 3}, {u"male"_s, 7}}));
    const Record cohort = m_office->readAll(Kind::Cohort).first();
    QCOMPARE(cohort.integer("intake"_L1), 2019);
    QCOMPARE(cohort.text("discipline"_L1), u"isced:061"_s);
    QCOMPARE(cohort.text("level"_L1), u"bachelor"_s);
    QCOMPARE(m_office->readAll(Kind::Source).size(), 1);

    const QStringList before = contents(*m_office);
    const EnrolmentPlan again = imported(small);
    QVERIFY(again.plan.changes.changes.isEmpty());
    QCOMPARE(again.plan.count(PlannedRow::State::Same), 3);
    QCOMPARE(contents(*m_office), before);
}

void TestEnrolmentTable::refusals()
{
    const EnrolmentPlan done = imported("學年度,學校名稱,國別名稱,科系名稱,學生總計\n"
                                        "108,甲,印尼,系,many\n108,甲,Atlantis,系,3\nsoon,甲,印尼,系,3\n108,,印尼,系,3\n"
                                        "108,甲,印尼,系,4\n");
    QCOMPARE(done.plan.count(PlannedRow::State::Refused), 4);
    QCOMPARE(done.sums.students, 4);
    QCOMPARE(done.plan.rows[0].column, u"學生總計"_s);
    QCOMPARE(done.plan.rows[1].column, u"國別名稱"_s);
    QCOMPARE(done.plan.rows[2].row, 4);
    QCOMPARE(sums({}, {}).value({}), 4);
}

void TestEnrolmentTable::aNewerEdition()
{
    imported(small);
    QByteArray newer = small;
    newer.replace("俄羅斯,06132045,資訊科學系,2,0,2", "俄羅斯,06132045,資訊科學系,4,2,2");
    const EnrolmentPlan done = imported(newer);
    QCOMPARE(done.plan.count(PlannedRow::State::Update), 1);
    QCOMPARE(done.plan.count(PlannedRow::State::Same), 2);
    QCOMPARE(sums({}, {}).value({}), 12);
    QCOMPARE(sums(u"country"_s, u"country"_s).value(u"RU"_s), 9);
    QCOMPARE(m_office->readAll(Kind::Cohort).size(), 2);
    PD_VALUE(m_office->undo());
    QCOMPARE(sums({}, {}).value({}), 10);
}

/// The columns as a person may choose them.
void TestEnrolmentTable::keys()
{
    const QStringList header{u"學年度"_s, u"學校名稱"_s, u"備註"_s, u"國別名稱"_s, u"科系名稱"_s, u"學生總計"_s};
    const QStringList keys = EnrolmentColumns::of(header)->keys();
    QVERIFY(keys[2].isEmpty() && !keys[0].isEmpty());
    const EnrolmentColumns again = PD_VALUE(EnrolmentColumns::byKeys(header, keys));
    QCOMPARE(again.keys(), keys);
    QVERIFY(again.missing(Language()).isEmpty());
    QStringList twice = keys;
    twice[2] = keys[5];
    QVERIFY(!EnrolmentColumns::byKeys(header, twice));
    twice[2] = twice[5] = QString();
    QCOMPARE(PD_VALUE(EnrolmentColumns::byKeys(header, twice)).missing(Language::of(u"en"_s)), QStringList{u"Students"_s});
    QCOMPARE(EnrolmentColumns::targets(Language()).size(), 9);
}

/// Titles above, blank rows between, a sum below; a row that somebody leaves out; one that a newer edition lacks.
void TestEnrolmentTable::underATitle()
{
    const QList<QStringList> cells{{u"外国留学生"_s},
                                   {u"學年度"_s, u"學校名稱"_s, u"國別名稱"_s, u"科系名稱"_s, u"學生總計"_s},
                                   {u"108"_s, u"甲"_s, u"印尼"_s, u"系"_s, u"3"_s},
                                   {u"108"_s, u"甲"_s, u"日本"_s, u"系"_s, u"4"_s},
                                   {u"合計"_s, {}, {}, {}, u"7"_s}};
    TableRows rows;
    for (qsizetype i = 0; i < cells.size(); ++i)
        rows.lines.append({int(i + 1), cells[i]});
    const auto head = enrolmentHead(rows.lines, 0);
    QVERIFY(head);
    QCOMPARE(head->row, 2);
    TableImport options = m_options;
    options.headerRow = head->row;
    const auto planned = [&] {
        RowsInMemory table(rows, {});
        return planEnrolment(*m_office, table, *EnrolmentColumns::of(head->headers), options, *m_tables);
    };
    const EnrolmentPlan first = PD_VALUE(planned());
    QCOMPARE(first.sums.students, 7);
    QCOMPARE(first.sums.countries, (QMap<QString, qint64>{{u"ID"_s, 3}, {u"JP"_s, 4}}));
    QCOMPARE(first.sums.years, (QMap<int, qint64>{{2019, 7}}));
    QCOMPARE(first.plan.count(PlannedRow::State::LeftOut), 1);
    QCOMPARE(first.plan.rows[0].after.integer("persons"_L1), 3);
    PD_VALUE(m_office->apply(first.plan.changes));
    options.decisions.insert(4, {.what = RowDecision::What::LeaveOut});
    const EnrolmentPlan second = PD_VALUE(planned());
    QCOMPARE(second.sums.students, 3);
    QCOMPARE(second.plan.count(PlannedRow::State::LeftOut), 2);
    QCOMPARE(second.plan.gone.size(), 1);
    QVERIFY(!second.plan.labels.value(second.plan.gone.first()).isEmpty());
}

void TestEnrolmentTable::ministry_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<qint64>("students");
    QTest::addColumn<qint64>("men");
    QTest::addColumn<qint64>("russians");
    QTest::addColumn<QString>("field");
    QTest::addColumn<qint64>("inField");
    QTest::newRow("2015") << u"2015"_s << 7516 << qint64(15792) << qint64(8255) << qint64(-1) << u"isced:06"_s << qint64(312);
    QTest::newRow("2019") << u"2019"_s << 10474 << qint64(31811) << qint64(16364) << qint64(159) << u"isced:061"_s
                          << qint64(2352);
}

void TestEnrolmentTable::ministry()
{
    QFETCH(QString, file);
    QFETCH(int, rows);
    QFETCH(qint64, students);
    QFETCH(qint64, men);
    QFETCH(qint64, russians);
    QFETCH(QString, field);
    QFETCH(qint64, inField);
    QFile table(sharedFile(u"enrolment/tw_moe_foreign_students_%1.csv"_s.arg(file)));
    if (!table.open(QIODevice::ReadOnly))
        QSKIP("The ministry's tables of students are not beside the project.");
    const EnrolmentPlan done = PD_VALUE(plan(table));
    QStringList refused;
    for (const PlannedRow &row : done.plan.rows) {
        if (row.state == PlannedRow::State::Refused)
            refused << english(row.reason);
    }
    refused.removeDuplicates();
    QVERIFY2(refused.isEmpty(), qPrintable(refused.join(u'\n')));
    QCOMPARE(done.plan.rows.size(), rows);
    QCOMPARE(done.sums.students, students);
    QCOMPARE(done.sums.men, men);
    QCOMPARE(done.sums.women, students - men);
    PD_VALUE(m_office->apply(done.plan.changes));

    QHash<RecordId, QString> fields;
    for (const Record &cohort : m_office->readAll(Kind::Cohort))
        fields.insert(cohort.id, cohort.text("discipline"_L1));
    qint64 all = 0, byCountry = 0, fromRussia = 0, counted = 0, ofMen = 0;
    for (const Record &count : m_office->readAll(Kind::Count)) {
        const QString split = count.text("split"_L1);
        const qint64 persons = count.integer("persons"_L1);
        all += split.isEmpty() ? persons : 0;
        counted += split.isEmpty() && fields.value(count.reference("of"_L1)) == field ? persons : 0;
        byCountry += split == "country"_L1 ? persons : 0;
        fromRussia += split == "country"_L1 && count.text("country"_L1) == "RU"_L1 ? persons : 0;
        ofMen += count.text("sex"_L1) == "male"_L1 ? persons : 0;
    }
    QCOMPARE(all, students);
    QCOMPARE(byCountry, students);
    QCOMPARE(ofMen, men);
    QCOMPARE(counted, inField);
    if (russians >= 0)
        QCOMPARE(fromRussia, russians);
    const EnrolmentTable chart = PD_VALUE(enrolmentByDiscipline(
        *m_office, {.asOf = m_options.today, .language = Language::of(u"en"_s)}, *m_tables));
    QCOMPARE(chart.total, students);

    QVERIFY(table.seek(0));
    QVERIFY(PD_VALUE(plan(table)).plan.changes.changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestEnrolmentTable)
#include "tst_enrolmenttable.moc"
