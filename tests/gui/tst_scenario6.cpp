// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario 6: a programme is approved, takes its first students, and is held against the target of its institute.
#include <gui/printingjourney.h>

#include <ui/charts/chartpanel.h>
#include <ui/charts/chartspage.h>
#include <ui/edit/countgrid.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/drafts.h>
#include <ui/edit/textedits.h>
#include <ui/programmes/programmetree.h>
#include <ui/programmes/programmetreemodel.h>

#include <QClipboard>
#include <QTableWidget>
#include <QTreeView>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestScenario6 : public PrintingJourney
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { end(); }

    void recordsAnIntake();
    void wrongPartsAreDoubted_data();
    void wrongPartsAreDoubted();
    void shrinkingCountsAreSaidAndKept();
    void retentionAndDegrees();

private:
    /// The cells of a day, in the order of the measures: applied, admitted, registered, enrolled ….
    QList<NumberEdit *> cells() { return editor()->findChild<CountGrid *>()->findChildren<NumberEdit *>(); }
    bool approve(const QString &number);

    const QString m_institute = u"Nanshan Joint Institute"_s, m_programme = u"IoT Engineering"_s;
};

void TestScenario6::init()
{
    QVERIFY(start(u"sample"_s));
    QVERIFY(setToday(u"2026-03-02"_s));
}

/// The first approval of the programme in the editor.
bool TestScenario6::approve(const QString &number)
{
    RowTable *approvals = rows(u"approvals"_s);
    const int row = addRow(approvals);
    return type(approvals->cell(row, u"authority"_s), u"Ministry of Education"_s)
        && type(approvals->cell(row, u"number"_s), number);
}

void TestScenario6::recordsAnIntake()
{
    // The institute with its target, 1,650 in four intakes.
    QVERIFY(create(Page::Programmes));
    QVERIFY(call(m_institute));
    QVERIFY(turn(field(u"type"_s), u"joint_institute"_s));
    RowTable *targets = partRows(Kind::Target);
    QVERIFY(targets);
    int row = addRow(targets);
    QVERIFY(type(targets->cell(row, u"students"_s), u"1650"_s));
    QVERIFY(type(targets->cell(row, u"first_intake"_s), u"2025"_s));
    QVERIFY(type(targets->cell(row, u"intakes"_s), u"4"_s));
    QVERIFY(isSaved());
    const RecordId institute = named(Kind::Programme, m_institute);
    QVERIFY2(pane(Page::Programmes, institute).contains(u"0 of 1,650 students, 0.0% · 413 a year needed in the 4 intakes left"_s), qPrintable(pane(Page::Programmes, institute)));

    // The programme: its number is read, not refused.
    QVERIFY(create(Page::Programmes));
    QVERIFY(call(m_programme));
    QVERIFY(turn(field(u"type"_s), u"dual_degree"_s));
    QVERIFY(pick(field(u"parent"_s), m_institute));
    QVERIFY(turn(field(u"level"_s), u"bachelor"_s));
    row = addRow(rows(u"participants"_s));
    QVERIFY(pick(rows(u"participants"_s)->cell(row, u"organisation"_s), u"Far Eastern Federal"_s));
    QVERIFY(approve(u"MOE50RU2A20259999N"_s));
    QVERIFY(isSaved());
    const RecordId programme = named(Kind::Programme, m_programme);
    for (const auto &[code, parts] : {std::pair(u"en"_s, QStringList{u"Chongqing"_s, u"Russia"_s, u"Undergraduate"_s, u"2025"_s, u"9999"_s}),
                                      std::pair(u"ru"_s, QStringList{u"Чунцин"_s, u"Россия"_s, u"2025"_s, u"9999"_s}),
                                      std::pair(u"zh"_s, QStringList{u"重庆"_s, u"俄罗斯"_s, u"2025"_s, u"9999"_s})}) {
        m_office->speak(code);
        const QString text = pane(Page::Programmes, programme);
        for (const QString &part : parts)
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    }
    m_office->speak(u"en"_s);

    // The cohort of 2025: 100 admitted.
    QVERIFY(create(Page::Students));
    QVERIFY(pick(field(u"programme"_s), m_programme));
    QVERIFY(type(field(u"intake"_s), u"2025"_s));
    QVERIFY(type(cells()[1], u"100"_s));
    QVERIFY(isSaved());
    const RecordId cohort = newest(Kind::Cohort);
    QCOMPARE(parts(cohort, Kind::Count).size(), 1);
    QCOMPARE(parts(cohort, Kind::Count).first().text("measure"_L1), u"admitted"_s);

    // The pane of the institute, its line in the tree, the chart.
    const QString reached = u"100 of 1,650 students, 6.1%"_s, needed = u"517 a year needed in the 3 intakes left"_s;
    QString text = pane(Page::Programmes, institute);
    QVERIFY2(text.contains(reached) && text.contains(needed), qPrintable(text));
    RecordListPage *list = page(Page::Programmes);
    auto *tree = list->findChild<ProgrammeTree *>();
    list->showAs(tree);
    m_office->settle();
    const auto line = [tree](const QString &name) {
        const QAbstractItemModel *model = tree->tree()->model();
        return model->match(model->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchRecursive | Qt::MatchContains).value(0);
    };
    QTRY_VERIFY(line(m_institute).isValid());
    const QModelIndex shown = line(m_institute).siblingAtColumn(ProgrammeTreeModel::Target);
    QCOMPARE(shown.data().toString(), u"100 of 1,650 (6.1%)"_s);
    QVERIFY(shown.data(Qt::ToolTipRole).toString().contains(u"517"_s));
    QCOMPARE(line(m_programme).siblingAtColumn(ProgrammeTreeModel::Admitted).data().toString(), u"100"_s);
    list->showAs(nullptr);

    if (readsPaper()) {
        const QString sheet = printed(Page::Programmes, institute, u"Programme &sheet…"_s, {u"zh"_s});
        for (const QString &part : {u"合作办学项目表"_s, u"100 / 1,650"_s, u"6.1%"_s, u"1,550"_s, u"517"_s, u"IoT Engineering"_s, u"2025年至2028年"_s})
            QVERIFY2(sheet.contains(part), qPrintable(part + u" in "_s + sheet));
    }

    window().openPage(Page::Charts);
    auto *charts = qobject_cast<ChartsPage *>(window().room(Page::Charts));
    charts->choose(ChartsPage::Which::Target);
    m_office->settle();
    const auto figures = [charts, this] {
        QTableWidget *table = charts->numbers();
        for (int i = 0; i < table->rowCount(); ++i) {
            if (table->item(i, 0)->text().contains(m_institute)) {
                QStringList cells;
                for (int column = 1; column < table->columnCount(); ++column)
                    cells << table->item(i, column)->text();
                return cells.join(u' ');
            }
        }
        return QString();
    };
    QTRY_VERIFY2(figures().startsWith(u"1,650 100 6.1% 1,550"_s) && figures().contains(u"517"_s), qPrintable(figures()));
    QVERIFY(charts->panel()->data().categories.join(u' ').contains(m_institute));

    // Taken back in one step each.
    QVERIFY(undo());
    QVERIFY(parts(cohort, Kind::Count).isEmpty());
    QVERIFY(pane(Page::Programmes, institute).contains(u"0 of 1,650"_s));
    QVERIFY(undo());
    QVERIFY(named(Kind::Programme, m_programme).isNull());
    QVERIFY(undo());
    QVERIFY(named(Kind::Programme, m_institute).isNull());
}

void TestScenario6::wrongPartsAreDoubted_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("doubt");
    QTest::newRow("a province that is none") << u"MOE99RU2A20259999N"_s << u"“99” is no code of a province."_s;
    QTest::newRow("a country that is none") << u"MOE50QQ2A20259999N"_s << u"“QQ” is no code of a country or region."_s;
    QTest::newRow("a year to come") << u"MOE50RU2A20279999N"_s << u"“2027” is no year of an approval."_s;
}

void TestScenario6::wrongPartsAreDoubted()
{
    QFETCH(QString, number);
    QFETCH(QString, doubt);
    QVERIFY(create(Page::Programmes));
    QVERIFY(call(m_programme));
    QVERIFY(turn(field(u"type"_s), u"joint_programme"_s));
    QVERIFY(approve(number));
    QTRY_VERIFY2(said(editor()).contains(doubt), qPrintable(said(editor())));
    QVERIFY(isSaved());
    const QString text = pane(Page::Programmes, named(Kind::Programme, m_programme));
    QVERIFY2(text.contains(doubt) && text.contains(number), qPrintable(text));
}

/// What shrinks is said beside the counts that were typed, and what is left unsaved comes back.
void TestScenario6::shrinkingCountsAreSaidAndKept()
{
    QVERIFY(create(Page::Students));
    QVERIFY(pick(field(u"programme"_s), u"Internet of Things"_s));
    QVERIFY(type(field(u"intake"_s), u"2024"_s));
    QWidget *day = editor()->findChild<CountGrid *>()->findChild<DateEdit *>()->focusProxy();
    day->setFocus();
    QGuiApplication::clipboard()->setText(u"2024-09-10\t2025-09-10\n250\t240"_s);
    QTest::keySequence(day, QKeySequence::Paste);
    QTRY_VERIFY2(said(editor()).contains(u"250"_s) && said(editor()).contains(u"240"_s), qPrintable(said(editor())));
    QTRY_VERIFY_WITH_TIMEOUT(!Drafts(m_office->path()).list().isEmpty(), 20000);
    QVERIFY(isSaved());  // a doubt refuses nothing
    QCOMPARE(parts(newest(Kind::Cohort), Kind::Count).size(), 2);
    QVERIFY(Drafts(m_office->path()).list().isEmpty());
}

/// How the students of a programme fared, in its pane.
void TestScenario6::retentionAndDegrees()
{
    QVERIFY(create(Page::Students));
    QVERIFY(pick(field(u"programme"_s), u"Sino-Thai undergraduate"_s));
    QVERIFY(type(field(u"intake"_s), u"2020"_s));
    const QStringList counts{u"300"_s, u"80"_s, u"79"_s, u"76"_s, u"4"_s, u"60"_s, u"45"_s};
    for (qsizetype i = 0; i < counts.size(); ++i)
        QVERIFY(type(cells()[i], counts[i]));
    QVERIFY(isSaved());
    const QString text = pane(Page::Programmes, named(Kind::Programme, u"Sino-Thai undergraduate dual degree programme in English"_s));
    for (const QString &line : {u"Stayed, of those admitted"_s, u"95.0%"_s, u"Graduated, of those admitted"_s, u"75.0%"_s,
                                u"Dual degrees, of graduates"_s})
        QVERIFY2(text.contains(line), qPrintable(line + u" in "_s + text));
    QCOMPARE(text.count(u"75.0%"_s), 2);  // 60 of 80, 45 of 60
}

QTEST_MAIN(TestScenario6)

#include "tst_scenario6.moc"
