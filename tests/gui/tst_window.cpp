// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven as a person drives it: keys, menus, clicks.
#include <gui/officewindow.h>

#include <record/recordtype.h>
#include <ui/charts/chartpanel.h>
#include <ui/charts/chartspage.h>
#include <ui/detail/readingpane.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/recordeditor.h>
#include <ui/followups/owedmodel.h>
#include <ui/home/duelist.h>
#include <ui/home/totalbutton.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/recentfiles.h>
#include <ui/shell/searchbox.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QListView>

#include <algorithm>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

namespace {

bool hasScript(const QString &text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.script() == script; });
}

void compose(QWidget *widget, const QString &preedit, const QString &commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(widget, &event);
}

/// The action of the menu bar with a shortcut.
QAction *action(const MainWindow &window, const QKeySequence &shortcut)
{
    for (QAction *one : window.findChildren<QAction *>()) {
        if (one->shortcut() == shortcut)
            return one;
    }
    return nullptr;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void goesByKeys_data();
    void goesByKeys();
    void searchOpensRecord_data();
    void searchOpensRecord();
    void compositionTouchesNothing();
    void filterWaitsForComposition();
    void sortsByHeader();
    void facetMakesChip();
    void choosesColumns();
    void selectionSurvives();
    void copiesRows();
    void createsUndoesRedoes();
    void undoTextFollowsLanguage();
    void deletesWithUndo();
    void homeOpensList();
    void barOpensCohorts();
    void recentOffices();
    void wrongFiles_data();
    void wrongFiles();
    void keepsSettings();
    void restoresWindow();
    void attachesFile();
    void readOnlyOffice();
    void noSqlOnThisThread();

private:
    void start(const QString &office = u"practice"_s);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    RecordListPage *page(Page page);
    QTableView *table(Page of) { return page(of)->findChild<QTableView *>(); }
    RecordListModel *model(Page of) { return page(of)->findChild<RecordListModel *>(); }
    QString title(Page of);
    QStringList labels(Page of);
    MessageBar *bar() { return m_office->window().findChild<MessageBar *>(); }
    QString message();
    template <typename Work>
    auto ask(Work work);

    std::unique_ptr<OfficeWindow> m_office;
    MainWindow *m_window = nullptr;
};

void TestWindow::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestWindow::init()
{
    start();
}

void TestWindow::cleanup()
{
    m_window = nullptr;
    m_office.reset();
}

void TestWindow::start(const QString &office)
{
    m_office.reset();
    m_office = std::make_unique<OfficeWindow>(office);
    QVERIFY(m_office->show());
    m_window = &m_office->window();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window, key, modifiers);
}

RecordListPage *TestWindow::page(Page page)
{
    m_window->openPage(page);
    m_office->settle();
    return qobject_cast<RecordListPage *>(m_window->room(page));
}

/// What the reading pane is about.
QString TestWindow::title(Page of)
{
    return m_window->room(of)->findChild<ReadingPane *>()->browser()->accessibleDescription();
}

QStringList TestWindow::labels(Page of)
{
    const RecordListModel *rows = model(of);
    QStringList labels;
    auto found = m_office->session().office().read(
        [ids = rows->ids()](Office &office) { return office.labels(ids, u"en"_s); });
    found.waitForFinished();
    const QHash<RecordId, QString> byId = found.result();
    for (const RecordId id : rows->ids())
        labels << byId.value(id);
    return labels;
}

QString TestWindow::message()
{
    return bar()->isVisible() ? bar()->accessibleName() : QString();
}

template <typename Work>
auto TestWindow::ask(Work work)
{
    auto found = m_office->session().office().read(std::move(work));
    found.waitForFinished();
    return found.result();
}

void TestWindow::goesByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Page>("page");
    for (int i = 0; i < 9; ++i)
        QTest::addRow("Ctrl+%d", i + 1) << Qt::Key(Qt::Key_1 + i) << Page(i);
    QTest::newRow("Ctrl+0") << Qt::Key_0 << Page::FollowUps;
}

void TestWindow::goesByKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(Page, page);
    m_window->openPage(page == Page::Home ? Page::Charts : Page::Home);
    this->key(key);
    QCOMPARE(m_window->page(), page);
    QVERIFY(m_window->room(page)->isVisible());
}

void TestWindow::searchOpensRecord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("Chinese, through an input method") << u"重庆邮电"_s;
    QTest::newRow("short Chinese name") << u"重邮"_s;
    QTest::newRow("acronym") << u"cqupt"_s;
    QTest::newRow("Russian") << u"чунцинский университет почт"_s;
}

void TestWindow::searchOpensRecord()
{
    QFETCH(QString, typed);
    start(u"sample"_s);
    key(Qt::Key_K);
    auto *box = m_window->findChild<SearchBox *>();
    QCOMPARE(QApplication::focusWidget(), box);
    compose(box, {}, typed);
    QListView *answers = box->answers();
    QTRY_VERIFY(answers->isVisible());
    QTRY_VERIFY(answers->currentIndex().isValid());
    QCOMPARE(QApplication::focusWidget(), box);
    key(Qt::Key_Return, Qt::NoModifier);
    QTRY_COMPARE(m_window->page(), Page::Partners);
    QVERIFY(!answers->isVisible());
    QVERIFY(box->text().isEmpty());
    QTRY_COMPARE(title(Page::Partners), u"Chongqing University of Posts and Telecommunications"_s);
    QTRY_COMPARE(page(Page::Partners)->selection().size(), 1);
}

void TestWindow::compositionTouchesNothing()
{
    key(Qt::Key_K);
    auto *box = m_window->findChild<SearchBox *>();
    QListView *answers = box->answers();
    for (const QString &typed : {u"u"_s, u"un"_s, u"univ"_s}) {
        compose(box, typed);
        m_office->settle();
        QVERIFY(!answers->isVisible());
        QCOMPARE(QApplication::focusWidget(), box);
    }
    compose(box, {}, u"University"_s);
    QTRY_VERIFY(answers->isVisible());
    QCOMPARE(QApplication::focusWidget(), box);
    QVERIFY(!answers->isWindow());
    QCOMPARE(answers->focusPolicy(), Qt::NoFocus);
    key(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(!answers->isVisible());
}

void TestWindow::filterWaitsForComposition()
{
    RecordListPage *list = page(Page::Partners);
    const int all = model(Page::Partners)->rowCount();
    QVERIFY(all > 20);
    key(Qt::Key_F);
    auto *text = list->findChild<FilterBar *>()->findChild<QLineEdit *>();
    QCOMPARE(QApplication::focusWidget(), text);
    compose(text, u"agrar"_s);
    m_office->settle();
    QCOMPARE(model(Page::Partners)->rowCount(), all);
    compose(text, {}, u"Agrarian"_s);
    QTRY_VERIFY(model(Page::Partners)->rowCount() < all);
    QVERIFY(model(Page::Partners)->rowCount() > 0);
    QCOMPARE(QApplication::focusWidget(), text);
    key(Qt::Key_Escape, Qt::NoModifier);
    QTRY_COMPARE(model(Page::Partners)->rowCount(), all);
}

void TestWindow::sortsByHeader()
{
    page(Page::Partners);
    QHeaderView *header = table(Page::Partners)->horizontalHeader();
    const int name = int(model(Page::Partners)->columns().indexOf(u"name"_s));
    const QPoint spot(header->sectionViewportPosition(name) + 8, header->height() / 2);
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, spot);
        m_office->settle();
        return labels(Page::Partners);
    };
    const QStringList once = click();
    QStringList sorted = once;
    const Language english = Language::of(u"en"_s);
    std::stable_sort(sorted.begin(), sorted.end(), [&english](const QString &a, const QString &b) {
        return english.sortKey(a) < english.sortKey(b);
    });
    const bool isUp = header->sortIndicatorOrder() == Qt::AscendingOrder;
    if (!isUp)
        std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(once, sorted);
    const QStringList twice = click();
    std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(twice, sorted);
    QCOMPARE(header->sortIndicatorOrder() == Qt::AscendingOrder, !isUp);
}

void TestWindow::facetMakesChip()
{
    RecordListPage *list = page(Page::Partners);
    auto *filter = list->findChild<FilterBar *>();
    const int all = model(Page::Partners)->rowCount();
    QMenu *menu = nullptr;
    for (const auto *button : filter->findChildren<QToolButton *>())
        menu = button->accessibleName() == u"Filter by value" ? button->menu() : menu;
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QTRY_VERIFY(menu->actions().size() > 2 && menu->actions().constFirst()->menu());
    QAction *value = nullptr;
    int expected = 0;
    for (const QAction *facet : menu->actions()) {
        for (QAction *one : facet->menu()->actions()) {
            const int count = one->text().section(u'(', -1).section(u')', 0, 0).toInt();
            if (count > 1 && count < all && !value) {
                value = one;
                expected = count;
            }
        }
    }
    QVERIFY(value);
    value->trigger();
    QTRY_COMPARE(model(Page::Partners)->rowCount(), expected);
    QCOMPARE(filter->conditions().size(), 1);
    QPushButton *chip = nullptr;
    for (QPushButton *button : filter->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(u"Remove this condition"))
            chip = button;
    }
    QVERIFY(chip && chip->isVisible());
    chip->click();
    QTRY_COMPARE(model(Page::Partners)->rowCount(), all);
    QVERIFY(!filter->isFiltering());
}

void TestWindow::choosesColumns()
{
    RecordListPage *list = page(Page::Partners);
    const QStringList before = model(Page::Partners)->columns();
    const auto menu = [list] {
        for (const auto *button : list->findChildren<QToolButton *>()) {
            if (button->menu() && button->accessibleName() == u"Choose columns")
                return button->menu();
        }
        return static_cast<QMenu *>(nullptr);
    };
    QVERIFY(menu());
    Q_EMIT menu()->aboutToShow();
    QString added;
    for (QAction *one : menu()->actions()) {
        if (one->isCheckable() && !one->isChecked() && added.isEmpty()) {
            added = one->text();
            one->trigger();
        }
    }
    QCOMPARE(model(Page::Partners)->columns().size(), before.size() + 1);
    const QString key = model(Page::Partners)->columns().constLast();
    QCOMPARE(model(Page::Partners)->columnTitle(key), added);
    QVERIFY(!before.contains(key));
    menu()->actions().constLast()->trigger();
    QCOMPARE(model(Page::Partners)->columns(), before);
}

void TestWindow::selectionSurvives()
{
    RecordListPage *list = page(Page::Partners);
    const RecordId id = model(Page::Partners)->idAt(7);
    list->select(id);
    m_office->settle();
    QCOMPARE(list->selection(), QList<RecordId>{id});
    table(Page::Partners)->sortByColumn(0, Qt::DescendingOrder);
    m_office->settle();
    QCOMPARE(list->selection(), QList<RecordId>{id});

    const Record before = ask([id](Office &office) { return office.read(QList<RecordId>{id}); }).value(0);
    Record after = before;
    after.set(u"website"_s, u"https://example.org"_s);
    ChangeSet set;
    set.changes << Change::update(before, after);
    m_office->session().apply(set, m_window);
    m_office->settle();
    QCOMPARE(list->selection(), QList<RecordId>{id});
    m_office->speak(u"zh"_s);
    QCOMPARE(list->selection(), QList<RecordId>{id});
    m_window->openPage(Page::Home);
    QCOMPARE(page(Page::Partners)->selection(), QList<RecordId>{id});
}

/// Also those that have never been in sight.
void TestWindow::copiesRows()
{
    page(Page::Students);
    const RecordListModel *rows = model(Page::Students);
    QVERIFY(rows->rowCount() > 100);
    QApplication::clipboard()->clear();
    table(Page::Students)->setFocus();
    table(Page::Students)->selectAll();
    QTest::keySequence(table(Page::Students), QKeySequence::Copy);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.takeLast(), QString());  // every row ends with its line
    const QString head = lines.takeFirst();
    QCOMPARE(head.section(u'\t', 0, 0), rows->columnTitle(rows->columns().first()));
    const QStringList named = labels(Page::Students);
    QCOMPARE(lines.size(), named.size());
    const int name = int(rows->columns().indexOf(u"name"_s));
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i].section(u'\t', name, name), named[i].simplified());
}

void TestWindow::createsUndoesRedoes()
{
    page(Page::Partners);
    const int all = model(Page::Partners)->rowCount();
    const auto isListed = [this] { return labels(Page::Partners).contains(u"Quiet Harbour University"_s); };
    key(Qt::Key_N);
    QPointer<RecordEditor> editor;
    QTRY_VERIFY(editor = m_window->findChild<RecordEditor *>());
    QTRY_COMPARE(QApplication::activeWindow(), editor);
    QTest::keyClicks(QApplication::focusWidget(), u"Quiet Harbour University"_s);
    auto *type = qobject_cast<QComboBox *>(editor->findChild<FieldEditor *>(u"type"_s)->focusProxy());
    type->setFocus();
    QTest::keyClicks(type, u"Univ"_s);
    QTest::keyClick(type, Qt::Key_Tab);
    auto *country = editor->findChild<FieldEditor *>(u"country"_s)->findChild<QLineEdit *>();
    country->setFocus();
    QTest::keyClicks(country, u"Russia"_s);
    QTest::keyClick(country, Qt::Key_Tab);
    key(Qt::Key_S);
    QTRY_VERIFY(!editor);
    QTRY_COMPARE(model(Page::Partners)->rowCount(), all + 1);
    QVERIFY(isListed());
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window);
    key(Qt::Key_Z);
    QTRY_COMPARE(model(Page::Partners)->rowCount(), all);
    QVERIFY(!isListed());
    QTRY_VERIFY(action(*m_window, QKeySequence::Redo)->isEnabled());
    QTest::keySequence(m_window, QKeySequence::Redo);
    QTRY_COMPARE(model(Page::Partners)->rowCount(), all + 1);
    QVERIFY(isListed());
}

void TestWindow::undoTextFollowsLanguage()
{
    QAction *undo = action(*m_window, QKeySequence::Undo);
    QVERIFY(undo);
    QVERIFY(!undo->isEnabled());
    Record record;
    record.kind = Kind::Organisation;
    record.names = {{u"en"_s, NameKind::Official, u"Quiet Harbour University"_s},
                    {u"ru"_s, NameKind::Official, u"Университет Тихая Гавань"_s}};
    record.set(u"type"_s, u"university"_s);
    record.set(u"country"_s, u"RU"_s);
    ChangeSet set;
    set.add(record);
    m_office->session().apply(set, m_window);
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY2(undo->text().contains(u"New partner") && undo->text().contains(u"Quiet Harbour"), qPrintable(undo->text()));
    m_office->speak(u"ru"_s);
    QVERIFY2(undo->text().contains(u"Тихая Гавань"), qPrintable(undo->text()));
    QVERIFY2(!hasScript(undo->text(), QChar::Script_Latin), qPrintable(undo->text()));
    m_office->speak(u"zh"_s);
    QVERIFY(hasScript(undo->text(), QChar::Script_Han));
    m_office->speak(u"en"_s);
    QVERIFY(undo->text().contains(u"New partner"));
}

void TestWindow::deletesWithUndo()
{
    RecordListPage *list = page(Page::FollowUps);
    list->showAs(nullptr);
    m_office->settle();
    const int all = model(Page::FollowUps)->rowCount();
    const RecordId id = list->selection().value(0);
    QVERIFY(id.isValid());
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->text() == u"&Delete record")
            one->trigger();
    }
    QTRY_COMPARE(model(Page::FollowUps)->rowCount(), all - 1);
    QTRY_VERIFY(bar()->isVisible());
    auto *undo = bar()->findChild<QPushButton *>();
    QVERIFY(undo->isVisible());
    QCOMPARE(undo->text(), u"Undo"_s);
    m_office->speak(u"ru"_s);
    QVERIFY(hasScript(undo->text(), QChar::Script_Cyrillic));
    QVERIFY(hasScript(message(), QChar::Script_Cyrillic));
    undo->click();
    QTRY_COMPARE(model(Page::FollowUps)->rowCount(), all);
    QVERIFY(model(Page::FollowUps)->rowOf(id) >= 0);
    QVERIFY(!bar()->isVisible());
}

void TestWindow::homeOpensList()
{
    m_window->openPage(Page::Home);
    m_office->settle();
    auto *list = m_window->room(Page::Home)->findChild<DueList *>();
    QTest::mouseClick(m_window->room(Page::Home)->findChildren<TotalButton *>().constFirst(), Qt::LeftButton);
    QCOMPARE(m_window->page(), Page::Partners);
    m_office->settle();
    const int partners = model(Page::Partners)->rowCount();
    const Result<HomeSummary> found = ask([today = m_office->session().today()](Office &office) {
        return homeSummary(office, today, Language::of(u"en"_s), 6);
    });
    QVERIFY(found.has_value());
    const HomeSummary &summary = *found;
    QCOMPARE(partners, summary.totals.constFirst().count);
    const auto *rows = qobject_cast<DueModel *>(list->model());
    int headings = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QUrl target = rows->rows()[row].target;
        if (target.scheme() != u"section")
            continue;
        ++headings;
        m_window->openPage(Page::Home);
        list->setFocus();
        list->setCurrentIndex(rows->index(row));
        QTest::keyClick(list, Qt::Key_Return);
        m_office->settle();
        const HomeSummary::Section &section = summary.sections[target.path().toInt()];
        const QList<RecordListPage *> lists = m_window->findChildren<RecordListPage *>();
        const auto shown = std::find_if(lists.begin(), lists.end(), [](QWidget *one) { return one->isVisible(); });
        QVERIFY2(shown != lists.end(), qPrintable(section.key));
        if (section.owed)
            QCOMPARE((*shown)->findChild<OwedModel *>()->rowCount(), section.total);
        else
            QCOMPARE((*shown)->findChild<RecordListModel *>()->rowCount(), section.total);
    }
    QVERIFY(headings >= 4);
}

void TestWindow::barOpensCohorts()
{
    m_window->openPage(Page::Charts);
    m_office->settle();
    auto *charts = qobject_cast<ChartsPage *>(m_window->room(Page::Charts));
    const report::ChartData data = charts->panel()->data();
    int series = -1, category = -1;
    for (int s = 0; s < data.series.size() && series < 0; ++s) {
        for (int c = 0; c < data.series[s].values.size() && series < 0; ++c) {
            if (data.series[s].values[c] > 0) {
                series = s;
                category = c;
            }
        }
    }
    QVERIFY(series >= 0);
    Q_EMIT charts->panel()->barClicked(series, category);
    QCOMPARE(m_window->page(), Page::Students);
    m_office->settle();
    const int shown = model(Page::Students)->rowCount();
    QVERIFY(shown > 0);
    QVERIFY(shown < ask([](Office &office) { return office.readAll(Kind::Cohort).size(); }));
}

void TestWindow::recentOffices()
{
    const QString other = m_office->folder() + u"/other.pdesk"_s;
    QVERIFY(Office::create(other).has_value());
    m_office->session().open(other);
    QTRY_COMPARE(m_office->session().office().path(), other);
    QTRY_COMPARE(RecentFiles().last(), other);
    QMenu *recent = nullptr;
    for (QMenu *menu : m_window->findChildren<QMenu *>())
        recent = menu->title() == u"Open &recent" ? menu : recent;
    QVERIFY(recent);
    Q_EMIT recent->aboutToShow();
    QStringList paths;
    for (const QAction *one : recent->actions())
        paths << one->toolTip();
    QVERIFY(paths.contains(other));
    QVERIFY(paths.contains(m_office->path()));
    for (QAction *one : recent->actions()) {
        if (one->toolTip() == m_office->path()) {
            one->trigger();
            break;
        }
    }
    QTRY_COMPARE(m_office->session().office().path(), m_office->path());
    QTRY_COMPARE(RecentFiles().last(), m_office->path());
    QVERIFY(QFile::remove(other));
    QVERIFY(!RecentFiles().list().contains(other));
}

void TestWindow::wrongFiles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ru", "zh"}) {
        for (const char *what : {"missing", "text", "folder", "newer", "foreign", "cut off", "empty"})
            QTest::addRow("%s, %s", what, language) << QString::fromLatin1(what) << QString::fromLatin1(language);
    }
}

void TestWindow::wrongFiles()
{
    QFETCH(QString, what);
    QFETCH(QString, language);
    const QString path = m_office->folder() + u"/wrong.pdesk"_s;
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const auto run = [&path](const QString &sql) {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"wrong"_s);
        database.setDatabaseName(path);
        const bool isDone = database.open() && QSqlQuery(database).exec(sql);
        database.close();
        return isDone;
    };
    if (what == u"text")
        QVERIFY(write(QByteArray("This is a letter, not an office.\n").repeated(200)));
    else if (what == u"empty")
        QVERIFY(write({}));
    else if (what == u"folder")
        QVERIFY(QDir().mkdir(path));
    else if (what == u"newer")
        QVERIFY(Office::create(path).has_value() && run(u"PRAGMA user_version = 9999"_s));
    else if (what == u"foreign")
        QVERIFY(run(u"CREATE TABLE t (a)"_s));
    else if (what == u"cut off") {
        QVERIFY(Office::create(path).has_value());
        QVERIFY(QFile::resize(path, 5000));
    }
    QSqlDatabase::removeDatabase(u"wrong"_s);
    m_office->speak(language);
    page(Page::Partners);
    m_office->session().open(path);
    QTRY_VERIFY(!message().isEmpty());
    const QString said = message();
    QVERIFY2(said.size() < 250 && !said.contains(u'\n'), qPrintable(said));
    QVERIFY2(language != u"ru" || hasScript(said, QChar::Script_Cyrillic), qPrintable(said));
    QVERIFY2(language != u"zh" || hasScript(said, QChar::Script_Han), qPrintable(said));
    QTRY_COMPARE(m_office->session().office().path(), m_office->path());
    QTRY_VERIFY(m_office->session().office().isOpen());
    QTRY_VERIFY(m_window->room(Page::Partners)->isVisible());
    m_office->settle();
    QVERIFY(model(Page::Partners)->rowCount() > 20);
    QVERIFY(!RecentFiles().list().contains(path));
    QCOMPARE(message(), said);
}

void TestWindow::keepsSettings()
{
    const auto dialog = [this] {
        auto made = std::make_unique<SettingsDialog>(m_office->session(), m_window);
        made->show();
        m_office->settle();
        return made;
    };
    const auto edit = [](QDialog &in, const QString &name) {
        for (auto *line : in.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name && line->isVisible())
                return line;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    {
        const auto settings = dialog();
        edit(*settings, u"Your name"_s)->setText(u"О. Петрова"_s);
        edit(*settings, u"Institution"_s)->setText(u"Example University, International Office"_s);
        settings->findChild<QSpinBox *>()->setValue(120);
        settings->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QTRY_VERIFY(!settings->isVisible());
    }
    QTRY_COMPARE(m_office->session().user(), u"О. Петрова"_s);
    QCOMPARE(ask([](Office &office) { return office.setting(u"warning_days"_s); }), u"120"_s);
    QCOMPARE(ask([](Office &office) { return office.setting(u"letterhead.institution.en"_s); }),
             u"Example University, International Office"_s);
    const auto again = dialog();
    QCOMPARE(edit(*again, u"Your name"_s)->text(), u"О. Петрова"_s);
    QCOMPARE(again->findChild<QSpinBox *>()->value(), 120);
    edit(*again, u"Your name"_s)->setText(u"nobody"_s);
    again->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QCOMPARE(m_office->session().user(), u"О. Петрова"_s);
}

void TestWindow::restoresWindow()
{
    m_window->resize(1180, 760);
    RecordListPage *list = page(Page::Visits);
    RecordListModel *rows = model(Page::Visits);
    QStringList columns = rows->columns();
    columns.removeLast();
    rows->setColumns(columns);
    QHeaderView *header = table(Page::Visits)->horizontalHeader();
    const QPoint edge(header->sectionViewportPosition(1) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(20, 0));
    QTest::mouseMove(header->viewport(), edge + QPoint(41, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(41, 0));
    const int width = header->sectionSize(0);
    QVERIFY(width > edge.x() + 20);
    QVERIFY(m_window->close());
    delete list;  // as the end of the program would
    MainWindow next(m_office->session());
    next.show();
    QCOMPARE(next.size(), QSize(1180, 760));
    QCOMPARE(next.page(), Page::Visits);
    const auto *again = next.room(Page::Visits)->findChild<RecordListModel *>();
    QCOMPARE(again->columns(), columns);
    QCOMPARE(next.room(Page::Visits)->findChild<QTableView *>()->columnWidth(0), width);
}

void TestWindow::attachesFile()
{
    const QByteArray bytes = QByteArray("scan of an agreement \0 with a zero", 34).repeated(1000);
    const QString path = m_office->folder() + u"/Соглашение 协议.bin"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    RecordListPage *list = page(Page::Agreements);
    const RecordId owner = list->selection().value(0);
    auto *pane = list->findChild<ReadingPane *>();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(pane->rect().center(), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(pane, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(pane->rect().center(), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(pane, &drop);
    const auto attached = [&] { return ask([owner](Office &office) { return office.parts(owner, Kind::Document); }); };
    QTRY_VERIFY(!attached().isEmpty());
    const RecordId id = attached().constLast();
    QTRY_VERIFY(pane->browser()->toHtml().contains(u"record:document/%1"_s.arg(id.value)));
    QVERIFY(pane->browser()->toPlainText().contains(u"Соглашение 协议"_s));

    const QString copy = m_office->folder() + u"/copy.bin"_s;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&copy] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(copy);
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        }
    });
    answer.start(20);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Q_EMIT pane->browser()->anchorClicked(QUrl(u"record:document/%1"_s.arg(id.value)));
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction *> offered = menu->actions();
    const auto save = std::find_if(offered.begin(), offered.end(),
                                   [](const QAction *action) { return action->text() == u"Save as…"; });
    QVERIFY(save != offered.end());
    (*save)->trigger();
    QTRY_VERIFY(QFile::exists(copy));
    QFile read(copy);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), bytes);
}

void TestWindow::readOnlyOffice()
{
    m_office->session().open(m_office->path(), {.isReadOnly = true});
    QTRY_VERIFY(m_office->session().isReadOnly());
    m_office->settle();
    RecordListPage *list = page(Page::Partners);
    QVERIFY(model(Page::Partners)->rowCount() > 20);
    QVERIFY(!list->selection().isEmpty());
    QVERIFY(!action(*m_window, QKeySequence::New)->isEnabled());
    QVERIFY(!action(*m_window, QKeySequence::Undo)->isEnabled());
    QVERIFY(!action(*m_window, QKeySequence(Qt::Key_F2))->isEnabled());
    for (const QAction *one : m_window->findChildren<QAction *>())
        QVERIFY(one->text() != u"&Delete record" || !one->isEnabled());
    for (const QPushButton *button : list->findChildren<QPushButton *>())
        QVERIFY2(button->isHidden() || !button->isEnabled()
                     || (button->text() != u"New" && button->text() != u"Edit"), qPrintable(button->text()));
    Record record;
    record.kind = Kind::Source;
    record.names = {{u"en"_s, NameKind::Official, u"A source"_s}};
    ChangeSet set;
    set.add(record);
    m_office->session().apply(set, m_window);
    QTRY_VERIFY(!message().isEmpty());
}

void TestWindow::noSqlOnThisThread()
{
    struct Statements
    {
        std::atomic<int> elsewhere = 0, here = 0;
        QString last;
    };
    // Shared: the threads have statements to run while they close, after this test is over.
    const auto seen = std::make_shared<Statements>();
    Office::Options options;
    options.onStatement = [seen, gui = QThread::currentThread()](const QString &sql) {
        if (QThread::currentThread() == gui) {
            ++seen->here;
            seen->last = sql;
        } else {
            ++seen->elsewhere;
        }
    };
    Session &session = m_office->session();
    QSignalSpy opened(&session, &Session::officeOpened);
    session.open(m_office->path(), options);
    QTRY_VERIFY(!opened.isEmpty());
    for (int i = 0; i < pageCount; ++i) {
        m_window->openPage(Page(i));
        m_office->settle();
        for (QMenu *menu : m_window->room(Page(i))->findChildren<QMenu *>())
            Q_EMIT menu->aboutToShow();
        m_office->settle();
        if (auto *list = qobject_cast<RecordListPage *>(m_window->room(Page(i)))) {
            table(Page(i))->sortByColumn(0, Qt::DescendingOrder);
            list->findChild<FilterBar *>()->setFilter(u"a"_s, {});
            m_office->settle();
            key(Qt::Key_F2, Qt::NoModifier);
            m_office->settle();
            for (RecordEditor *editor : m_window->findChildren<RecordEditor *>())
                editor->close();
        }
    }
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
        Q_EMIT menu->aboutToShow();
    m_office->speak(u"zh"_s);
    auto *box = m_window->findChild<SearchBox *>();
    box->setText(u"university"_s);
    m_office->settle();
    Record record;
    record.kind = Kind::FollowUp;
    record.names = {{u"en"_s, NameKind::Official, u"Call them"_s}};
    record.set(u"due"_s, PartialDate(QDate(2026, 3, 5)));
    ChangeSet set;
    set.add(record);
    session.apply(set, m_window);
    m_office->settle();
    session.office().undo();
    session.office().redo();
    m_office->settle();
    session.refreshSettings();
    SettingsDialog settings(session, m_window);
    settings.show();
    m_window->room(Page::Charts);
    Q_EMIT session.printSummaryRequested({});
    m_office->settle();
    QVERIFY2(seen->elsewhere > 500, qPrintable(QString::number(seen->elsewhere)));
    QVERIFY2(seen->here == 0, qPrintable(u"%1 statements, the last: %2"_s.arg(seen->here).arg(seen->last)));
    session.office().close();
    QTRY_VERIFY(!session.office().isOpen());
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
