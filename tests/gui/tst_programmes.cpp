// SPDX-License-Identifier: GPL-3.0-or-later
// Programmes in the real window: as a tree of institutes, programmes and intakes, by keyboard.
#include <gui/officewindow.h>

#include <ui/detail/readingpane.h>
#include <ui/edit/recordeditor.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>
#include <ui/programmes/programmetree.h>
#include <ui/programmes/programmetreemodel.h>

#include <QApplication>
#include <QLoggingCategory>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestProgrammes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }

    void institutesAboveTheirProgrammes();
    void bothTerms();
    void byKeys();
    void followsTheListAndTheOffice();

private:
    QTreeView *tree() const { return m_page->findChild<ProgrammeTree *>()->tree(); }
    QModelIndex line(const QString &text) const
    {
        const QModelIndexList found = tree()->model()->match(tree()->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                                             Qt::MatchRecursive | Qt::MatchContains);
        return found.value(0);
    }
    QString cell(const QModelIndex &line, ProgrammeTreeModel::Column column) const
    {
        return line.siblingAtColumn(column).data().toString();
    }
    void shot(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("PD_SHOTS"); !folder.isEmpty())
            m_office->window().grab().save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<OfficeWindow> m_office;
    RecordListPage *m_page = nullptr;
};

void TestProgrammes::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestProgrammes::init()
{
    m_office = std::make_unique<OfficeWindow>(u"sample"_s);
    QVERIFY(m_office->show());
    m_office->window().openPage(Page::Programmes);
    m_office->settle();
    m_page = qobject_cast<RecordListPage *>(m_office->window().room(Page::Programmes));
    m_page->showAs(m_page->findChild<ProgrammeTree *>());
    m_office->settle();
    QTRY_VERIFY(tree()->isVisible() && tree()->model()->rowCount() > 0);
}

/// The joint institute of the sources: its target, what was reached of it, and what each intake that is left needs.
void TestProgrammes::institutesAboveTheirProgrammes()
{
    const QModelIndex things = line(u"Internet of Things"_s);
    QVERIFY(things.isValid() && things.parent().isValid());
    QVERIFY2(tree()->isExpanded(things.parent()), "an institute shows its programmes");
    QCOMPARE(cell(things.parent(), ProgrammeTreeModel::Target), u"100 of 1,650 (6.1%)"_s);
    QVERIFY(things.parent().siblingAtColumn(ProgrammeTreeModel::Target).data(Qt::ToolTipRole).toString().contains(u"517"_s));
    QCOMPARE(cell(things, ProgrammeTreeModel::Admitted), u"100"_s);
    QVERIFY(!cell(things, ProgrammeTreeModel::State).isEmpty());
    QVERIFY(!cell(things, ProgrammeTreeModel::Approval).isEmpty());
    const QModelIndex intake = tree()->model()->index(0, 0, things);
    QCOMPARE(cell(intake, ProgrammeTreeModel::Name), u"Intake 2025"_s);
    QCOMPARE(cell(intake, ProgrammeTreeModel::Admitted), u"100"_s);
    for (const QString &code : {u"en"_s, u"ru"_s, u"zh"_s}) {
        m_office->speak(code);
        QTRY_COMPARE(tree()->model()->columnCount(), int(ProgrammeTreeModel::ColumnCount));
        shot(u"tree-"_s + code);
    }
}

/// The Chinese and the Russian term of the same thing, whatever language the window speaks.
void TestProgrammes::bothTerms()
{
    tree()->setCurrentIndex(line(u"Internet of Things"_s).parent());
    for (const QString &code : Language::codes()) {
        m_office->speak(code);
        const auto *pane = m_page->findChild<ReadingPane *>();
        QTRY_VERIFY(pane->browser()->toPlainText().contains(u"中外合作办学机构"_s));
        QVERIFY(pane->browser()->toPlainText().contains(u"Совместный институт"_s));
    }
}

void TestProgrammes::byKeys()
{
    tree()->setFocus();
    tree()->setCurrentIndex(line(u"Internet of Things"_s));
    m_office->settle();
    const QList<RecordId> programme = m_page->selection();
    QCOMPARE(programme.size(), 1);
    QTest::keyClick(tree(), Qt::Key_Right);
    QTRY_VERIFY(tree()->isExpanded(tree()->currentIndex()));
    QTest::keyClick(tree(), Qt::Key_Down);
    m_office->settle();
    QCOMPARE(cell(tree()->currentIndex(), ProgrammeTreeModel::Name), u"Intake 2025"_s);
    QCOMPARE(m_page->selection(), programme);  // the pane shows the programme of an intake
    QTest::keyClick(tree(), Qt::Key_Return);
    const auto editors = [this] { return m_office->window().findChildren<RecordEditor *>(); };
    QTRY_COMPARE(editors().size(), 1);
    m_office->settle();
    editors().first()->close();
    QTRY_VERIFY(editors().isEmpty());
    QTest::keyClick(tree(), Qt::Key_Left);
    QTest::keyClick(tree(), Qt::Key_Left);
    QTRY_VERIFY(!tree()->isExpanded(tree()->currentIndex()));
}

/// The same filter; what a person opened stays open when the records change.
void TestProgrammes::followsTheListAndTheOffice()
{
    const int all = tree()->model()->rowCount();
    tree()->setExpanded(line(u"Internet of Things"_s), true);
    Record programme;
    programme.kind = Kind::Programme;
    programme.names = {{u"en"_s, NameKind::Official, u"Aardvark studies"_s}};
    programme.set(u"type"_s, u"joint_programme"_s);
    programme.set(u"participants"_s, Rows{{{u"organisation"_s, m_office->session().ownInstitution()}}});
    ChangeSet set;
    set.add(programme);
    m_office->session().apply(set, this);
    QTRY_COMPARE(tree()->model()->rowCount(), all + 1);
    QVERIFY(line(u"Aardvark"_s).isValid());
    QVERIFY(tree()->isExpanded(line(u"Internet of Things"_s)));
    m_page->findChild<FilterBar *>()->setFilter(u"aardvark"_s, {});
    QTRY_COMPARE(tree()->model()->rowCount(), 1);
    m_page->findChild<FilterBar *>()->clear();
    QTRY_COMPARE(tree()->model()->rowCount(), all + 1);
}

QTEST_MAIN(TestProgrammes)

#include "tst_programmes.moc"
