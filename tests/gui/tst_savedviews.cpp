// SPDX-License-Identifier: GPL-3.0-or-later
// Views of a list in the real window: shown, changed, saved, renamed, deleted, and there again tomorrow.
#include <gui/officewindow.h>

#include <query/views.h>
#include <ui/edit/dateedit.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>
#include <ui/list/viewbutton.h>
#include <ui/list/viewforms.h>
#include <ui/shell/messagebar.h>

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestSavedViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }

    void builtInViews_data();
    void builtInViews();
    void asksForAPeriod();
    void leavesAView();
    void savesAndRestores();
    void marksChanges();
    void renamesAndDeletes();
    void refusesTheSameName();
    void mine();
    void onlyForMe();
    void followsTheLanguage();
    void readOnlyOffice();

private:
    void openList(Page page);
    QAction *item(const QString &text);
    void choose(const QString &text);
    void save(const QString &name, bool isMine = false);
    QStringList texts();
    QPushButton *button(const QString &text);
    int rows() { m_office->settle(); return m_model->rowCount(); }
    int expected(const ListQuery &query);

    std::unique_ptr<OfficeWindow> m_office;
    RecordListPage *m_list = nullptr;
    ViewButton *m_views = nullptr;
    FilterBar *m_filter = nullptr;
    RecordListModel *m_model = nullptr;
};

void TestSavedViews::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestSavedViews::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
    openList(Page::Agreements);
}

void TestSavedViews::openList(Page page)
{
    m_office->window().openPage(page);
    m_office->settle();
    m_list = qobject_cast<RecordListPage *>(m_office->window().room(page));
    m_views = m_list->findChild<ViewButton *>();
    m_filter = m_list->findChild<FilterBar *>();
    m_model = m_list->findChild<RecordListModel *>();
    QVERIFY(m_views && m_filter && m_model);
}

QAction *TestSavedViews::item(const QString &text)
{
    Q_EMIT m_views->menu()->aboutToShow();
    const QList<QAction *> actions = m_views->menu()->actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void TestSavedViews::choose(const QString &text)
{
    QAction *action = item(text);
    QVERIFY2(action && action->isEnabled(), qPrintable(text));
    action->trigger();
    m_office->settle();
}

QStringList TestSavedViews::texts()
{
    Q_EMIT m_views->menu()->aboutToShow();
    QStringList texts;
    for (const QAction *action : m_views->menu()->actions())
        texts << action->text();
    return texts;
}

QPushButton *TestSavedViews::button(const QString &text)
{
    for (QPushButton *one : m_list->findChildren<QPushButton *>()) {
        if (one->text() == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void TestSavedViews::save(const QString &name, bool isMine)
{
    choose(u"Save as a view…"_s);
    auto *form = m_list->findChild<ViewNameForm *>();
    QVERIFY(form);
    QTRY_VERIFY(form->findChild<QLineEdit *>()->hasFocus());
    QVERIFY(!button(u"Save"_s)->isEnabled());
    form->findChild<QLineEdit *>()->insert(name);
    if (isMine)
        form->findChild<QCheckBox *>()->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_views->current() && m_views->current()->title.verbatimText() == name);
    QTRY_VERIFY(!m_list->findChild<ViewNameForm *>());
}

int TestSavedViews::expected(const ListQuery &query)
{
    auto asked = m_office->session().office().read([query, today = m_office->session().today()](Office &office) {
        ListQuery ofToday = query;
        ofToday.today = today;
        const auto ids = listIds(office, ofToday);
        return ids ? int(ids->size()) : -1;
    });
    asked.waitForFinished();
    return asked.result();
}

void TestSavedViews::builtInViews_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("3") << Page::Agreements << u"Expiring in 3 months"_s << u"expiring_3"_s;
    QTest::newRow("6") << Page::Agreements << u"Expiring in 6 months"_s << u"expiring_6"_s;
    QTest::newRow("12") << Page::Agreements << u"Expiring in 12 months"_s << u"expiring_12"_s;
    QTest::newRow("no agreement") << Page::Partners << u"No agreement in force"_s << u"no_agreement"_s;
    QTest::newRow("no activity") << Page::Partners << u"No activity in 24 months"_s << u"no_activity"_s;
    QTest::newRow("no report") << Page::Visits << u"Without report"_s << u"no_report"_s;
    QTest::newRow("no approval") << Page::Programmes << u"Without approval"_s << u"no_approval"_s;
}

void TestSavedViews::builtInViews()
{
    QFETCH(Page, page);
    QFETCH(QString, name);
    QFETCH(QString, key);
    openList(page);
    const int all = rows();
    choose(name);
    View view;
    for (const View &each : pd::builtInViews(m_list->kind()))
        view = each.key == key ? each : view;
    QCOMPARE(rows(), expected(view.query));
    QVERIFY2(rows() > 0 && rows() < all, "the practice office shows what the view is for");
    QCOMPARE(m_views->text(), name);
    QVERIFY(!m_views->isChanged());
    QVERIFY(item(name)->isChecked());
    QCOMPARE(m_model->columns(), view.columns);
    // Every chip reads as people write: no key, no code, no relative day.
    for (const QPushButton *chip : m_filter->findChildren<QPushButton *>()) {
        for (const char *raw : {"_", "..", "today", "+3m", "true", "not yes"})
            QVERIFY2(!chip->text().contains(QLatin1String(raw)), qPrintable(chip->text()));
    }
}

void TestSavedViews::asksForAPeriod()
{
    choose(u"In force in a period"_s);
    auto *form = m_list->findChild<ViewPeriodForm *>();
    QVERIFY(form && form->isVisible());
    QVERIFY(!m_filter->isFiltering());
    const QList<DateEdit *> days = form->findChildren<DateEdit *>();
    QCOMPARE(days.size(), 2);
    QCOMPARE(days[0]->value().toDate(), PartialDate(m_office->session().today()));
    days[0]->setValue(PartialDate::year(2022));
    days[1]->setValue(PartialDate::month(2023, 6));
    button(u"Show"_s)->click();
    QTRY_VERIFY(!m_list->findChild<ViewPeriodForm *>());
    ListQuery query;
    query.kind = Kind::Agreement;
    query.where = {{u"in_force"_s, Condition::Op::AnyOf, {u"2022..2023-06"_s}}};
    QCOMPARE(rows(), expected(query));
    QCOMPARE(m_views->text(), u"In force in a period"_s);
    QVERIFY(!m_views->isChanged());

    // Asked again, from what is shown; one end left open; Escape leaves it as it is.
    choose(u"In force in a period"_s);
    form = m_list->findChild<ViewPeriodForm *>();
    QCOMPARE(form->findChildren<DateEdit *>()[0]->value().toDate().earliest(), QDate(2022, 1, 1));
    form->findChildren<DateEdit *>()[0]->setValue({});
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!m_list->findChild<ViewPeriodForm *>());
    QCOMPARE(rows(), expected(query));
    choose(u"In force in a period"_s);
    m_list->findChild<ViewPeriodForm *>()->findChildren<DateEdit *>()[0]->setValue({});
    button(u"Show"_s)->click();
    query.where[0].values = {u"..2023-06-30"_s};  // the form shows days
    QTRY_COMPARE(m_filter->conditions(), query.where);
    QCOMPARE(rows(), expected(query));
}

void TestSavedViews::leavesAView()
{
    const QStringList before = m_model->columns();
    const int all = rows();
    choose(u"Expiring in 3 months"_s);
    QVERIFY(m_model->columns() != before);
    choose(u"All records"_s);
    QCOMPARE(m_model->columns(), before);
    QCOMPARE(rows(), all);
    QCOMPARE(m_views->text(), u"Views"_s);
    choose(u"Expiring in 12 months"_s);
    button(u"Clear filters"_s)->click();
    QCOMPARE(rows(), all);
    QCOMPARE(m_model->columns(), before);
    QVERIFY(!m_views->current());
    // A link from elsewhere is no view either; and columns of a view are not those of the list tomorrow.
    choose(u"Expiring in 6 months"_s);
    ListQuery query;
    query.kind = Kind::Agreement;
    query.match = u"a"_s;
    m_office->window().openList(query);
    QVERIFY(!m_views->current());
    choose(u"Expiring in 6 months"_s);
    delete m_list;
    MainWindow next(m_office->session());
    QCOMPARE(next.room(Page::Agreements)->findChild<RecordListModel *>()->columns(), before);
}

void TestSavedViews::savesAndRestores()
{
    m_filter->setFilter(u"university"_s, {{u"standing"_s, Condition::Op::AnyOf, {u"in_force"_s}}});
    m_model->setColumns({u"name"_s, u"days_left"_s, u"type"_s});
    auto *table = m_list->findChild<QTableView *>();
    table->horizontalHeader()->moveSection(2, 1);
    table->sortByColumn(1, Qt::DescendingOrder);
    const int found = rows();
    QVERIFY(found > 0);
    save(u"Университеты 大学 & co"_s);
    QVERIFY2(m_views->text().startsWith(u"Университеты 大学 && co"), qPrintable(m_views->text()));
    QVERIFY(!m_views->isChanged());
    choose(u"All records"_s);
    QVERIFY(rows() > found);
    choose(u"Университеты 大学 && co"_s);
    QCOMPARE(rows(), found);
    QCOMPARE(m_filter->match(), u"university"_s);
    QCOMPARE(m_model->columns(), (QStringList{u"name"_s, u"type"_s, u"days_left"_s}));
    QCOMPARE(m_model->query().sort, (QList<SortKey>{{u"days_left"_s, true}}));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);

    // It travels with the file: another window on it has it.
    m_office->session().open(m_office->path());
    m_office->settle();
    QTRY_VERIFY(m_office->session().office().isOpen());
    openList(Page::Agreements);
    QVERIFY(item(u"Университеты 大学 && co"_s));
    QVERIFY(!item(u"Университеты 大学 && co"_s)->isChecked());
    choose(u"Университеты 大学 && co"_s);
    QCOMPARE(rows(), found);
    openList(Page::Visits);
    QVERIFY(!item(u"Университеты 大学 && co"_s));
}

void TestSavedViews::marksChanges()
{
    m_filter->setFilter({}, {{u"standing"_s, Condition::Op::AnyOf, {u"in_force"_s}}});
    save(u"In force"_s);
    QVERIFY(!item(u"Save the changes"_s)->isEnabled());
    const auto isMarked = [this] { return m_views->isChanged() && m_views->text() == u"In force *"; };
    m_filter->setFilter(u"a"_s, m_filter->conditions());
    QVERIFY(isMarked());
    QVERIFY(m_views->accessibleName().contains(u"changed"));
    m_filter->setFilter({}, m_filter->conditions());
    QVERIFY(!m_views->isChanged());
    m_list->findChild<QTableView *>()->horizontalHeader()->moveSection(1, 2);
    QVERIFY(isMarked());
    m_list->findChild<QTableView *>()->horizontalHeader()->moveSection(2, 1);
    QVERIFY(!m_views->isChanged());
    m_filter->setFilter({}, {{u"standing"_s, Condition::Op::AnyOf, {u"expired"_s}}});
    QVERIFY(isMarked());
    const int found = rows();
    choose(u"Save the changes"_s);
    QTRY_VERIFY(!m_views->isChanged());
    choose(u"All records"_s);
    choose(u"In force"_s);
    QCOMPARE(rows(), found);
    QCOMPARE(m_filter->conditions().first().values, QStringList{u"expired"_s});
    // A built-in one can be changed for now, not for good.
    choose(u"Expiring in 3 months"_s);
    m_filter->setFilter(u"a"_s, m_filter->conditions());
    QVERIFY(m_views->isChanged());
    QVERIFY(!item(u"Save the changes"_s) && !item(u"Rename…"_s) && !item(u"Delete this view"_s));
}

void TestSavedViews::renamesAndDeletes()
{
    m_filter->setFilter(u"university"_s, {});
    const int found = rows();
    save(u"First"_s);
    choose(u"Rename…"_s);
    auto *form = m_list->findChild<ViewNameForm *>();
    QTRY_VERIFY(form->findChild<QLineEdit *>()->hasFocus());
    QCOMPARE(form->findChild<QLineEdit *>()->selectedText(), u"First"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Second"_s);
    button(u"Save"_s)->click();
    QTRY_COMPARE(m_views->text(), u"Second"_s);
    QVERIFY(item(u"Second"_s) && !item(u"First"_s));
    choose(u"Delete this view"_s);
    QTRY_VERIFY(!item(u"Second"_s));
    QVERIFY(!m_views->current() && !m_filter->isFiltering());
    auto *bar = m_office->window().findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->accessibleName().contains(u"Second"), qPrintable(bar->accessibleName()));
    bar->findChild<QPushButton *>()->click();
    QTRY_VERIFY(item(u"Second"_s));
    QTRY_COMPARE(m_views->text(), u"Second"_s);
    QCOMPARE(rows(), found);
}

void TestSavedViews::refusesTheSameName()
{
    m_filter->setFilter(u"a"_s, {});
    save(u"Name"_s);
    choose(u"All records"_s);
    choose(u"Save as a view…"_s);
    QTRY_VERIFY(m_list->findChild<ViewNameForm *>()->findChild<QLineEdit *>()->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"name"_s);
    button(u"Save"_s)->click();
    auto *bar = m_office->window().findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->accessibleName().contains(u"name"), qPrintable(bar->accessibleName()));
    QCOMPARE(texts().filter(u"name"_s, Qt::CaseInsensitive).count(), 1);
}

void TestSavedViews::mine()
{
    auto officers = m_office->session().office().read([](Office &office) {
        QMap<QString, int> counts;
        for (const Record &record : office.readAll(Kind::Agreement))
            ++counts[record.text(QLatin1String("officer"))];
        counts.remove({});
        return counts;
    });
    officers.waitForFinished();
    const QMap<QString, int> counts = officers.result();
    QVERIFY(counts.size() > 1);
    m_office->session().setUser(counts.firstKey());
    m_office->settle();
    QToolButton *mine = nullptr;
    for (QToolButton *one : m_filter->findChildren<QToolButton *>())
        mine = one->text() == u"Mine" ? one : mine;
    QVERIFY(mine && mine->isVisible());
    mine->click();
    QCOMPARE(rows(), counts.first());
    save(u"What I do"_s);
    // The view means whoever uses it.
    m_office->session().setUser(counts.lastKey());
    choose(u"All records"_s);
    choose(u"What I do"_s);
    QCOMPARE(rows(), counts.last());
    QVERIFY(mine->isChecked());
    m_office->session().setUser({});
    m_office->settle();
    QCOMPARE(rows(), 0);
    openList(Page::Students);
    for (QToolButton *one : m_filter->findChildren<QToolButton *>())
        QVERIFY(one->text() != u"Mine" || one->isHidden());
}

void TestSavedViews::onlyForMe()
{
    m_office->session().setUser(u"Anna"_s);
    m_office->settle();
    m_filter->setFilter(u"a"_s, {});
    save(u"Private"_s, true);
    QVERIFY(item(u"Private (only for me)"_s));
    m_office->session().setUser(u"Boris"_s);
    m_office->settle();
    QVERIFY(!item(u"Private (only for me)"_s));
    m_office->session().setUser(u"Anna"_s);
    m_office->settle();
    QVERIFY(item(u"Private (only for me)"_s));
}

void TestSavedViews::followsTheLanguage()
{
    choose(u"Expiring in 3 months"_s);
    const QString english = m_views->text();
    m_office->speak(u"ru"_s);
    const Language russian = Language::of(u"ru"_s);
    QCOMPARE(m_views->text(), russian.text(pd::builtInViews(Kind::Agreement).first().title));
    m_office->speak(u"en"_s);
    QCOMPARE(m_views->text(), english);
}

void TestSavedViews::readOnlyOffice()
{
    m_filter->setFilter(u"a"_s, {});
    save(u"Kept"_s);
    m_office->session().open(m_office->path(), {.isReadOnly = true});
    QTRY_VERIFY(m_office->session().isReadOnly());
    m_office->settle();
    openList(Page::Agreements);
    choose(u"Kept"_s);
    QVERIFY(m_filter->isFiltering());
    for (const QString &text : {u"Save as a view…"_s, u"Save the changes"_s, u"Rename…"_s, u"Delete this view"_s})
        QVERIFY2(item(text) && !item(text)->isEnabled(), qPrintable(text));
}

QTEST_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
