// SPDX-License-Identifier: GPL-3.0-or-later
// The search box of the real window: what it shows, how it is used by keys, and that it leaves input methods alone.
#include <gui/officewindow.h>

#include <record/recordtype.h>
#include <ui/list/filterbar.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/recentsearches.h>
#include <ui/shell/searchbox.h>
#include <ui/shell/searchdelegate.h>
#include <ui/shell/searchresults.h>

#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTextLayout>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestSearchBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }

    void groupsByKind();
    void highlightsWhatWasTyped_data();
    void highlightsWhatWasTyped();
    void goesByKeys();
    void showsAll();
    void escapeCloses();
    void nothingFound();
    void saysThatItIsSimilar();
    void recentSearches();
    void lastAnswerCounts();
    void enterBeforeTheAnswer();
    void typedBeforeTheOfficeIsOpen();
    void inputMethod_data();
    void inputMethod();
    void panelStaysInTheWindow();
    void saysWhatItShows();
    void badInput_data();
    void badInput();
    void cutsTexts_data();
    void cutsTexts();

private:
    void key(Qt::Key key) { QTest::keyClick(m_box, key); }
    void type(const QString &text);
    void compose(const QString &preedit, const QString &commit = {});
    SearchEntry current() const
    {
        const QModelIndex index = m_box->answers()->currentIndex();
        return index.isValid() ? m_box->results().at(index.row()) : SearchEntry{SearchEntry::Type::Hint, {}, {}, {}, {}, {}};
    }
    bool isShown() const { return m_box->answers()->isVisible(); }
    QStringList texts(SearchEntry::Type type) const;
    QString title(Page page) const;

    std::unique_ptr<OfficeWindow> m_office;
    SearchBox *m_box = nullptr;
};

void TestSearchBox::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestSearchBox::init()
{
    m_office = std::make_unique<OfficeWindow>(u"sample"_s);
    QVERIFY(m_office->show());
    QVERIFY(QTest::qWaitForWindowActive(&m_office->window()));
    m_box = m_office->window().findChild<SearchBox *>();
    m_box->setFocus(Qt::ShortcutFocusReason);
}

void TestSearchBox::type(const QString &text)
{
    m_box->setText(text);
    QTRY_VERIFY(isShown());
    m_office->settle();
}

void TestSearchBox::compose(const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(m_box, &event);
}

QStringList TestSearchBox::texts(SearchEntry::Type type) const
{
    QStringList found;
    for (int row = 0; row < m_box->results().rowCount(); ++row) {
        if (m_box->results().at(row).type == type)
            found << m_box->results().at(row).text;
    }
    return found;
}

void TestSearchBox::groupsByKind()
{
    type(u"重庆"_s);
    const QStringList headings = texts(SearchEntry::Type::Heading);
    QVERIFY(headings.size() > 1);
    QCOMPARE(headings.first(), u"Partners"_s);
    QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), headings.size());
    auto asked = m_office->session().office().read([](Office &office) { return search(office, u"重庆"_s, u"en"_s); });
    asked.waitForFinished();
    const Found found = asked.result();
    // Below each heading its own kind, no more than asked for, and the count of all that there are.
    Kind kind = Kind::Organisation;
    int hits = 0;
    for (int row = 0; row < m_box->results().rowCount(); ++row) {
        const SearchEntry &entry = m_box->results().at(row);
        if (entry.type == SearchEntry::Type::Heading) {
            kind = entry.kind;
            hits = 0;
            QCOMPARE(entry.detail, Language().number(qint64(found.counts.value(kind))));
        } else {
            QCOMPARE(entry.kind, kind);
            hits += entry.type == SearchEntry::Type::Hit;
        }
        QVERIFY(hits <= SearchResults::mostOfOneKind);
        QCOMPARE(bool(m_box->results().flags(m_box->results().index(row)) & Qt::ItemIsSelectable),
                 entry.isChoice());
    }
}

void TestSearchBox::highlightsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("part");
    QTest::newRow("the label itself") << u"Chongqing University of P"_s
                                      << u"Chongqing University of Posts and Telecommunications"_s << u"Chongqing"_s;
    QTest::newRow("another script") << u"重庆邮电"_s << u"重庆邮电大学"_s << u"重庆邮电"_s;
    QTest::newRow("an acronym, in another case") << u"cqupt"_s << u"CQUPT"_s << u"CQUPT"_s;
}

void TestSearchBox::highlightsWhatWasTyped()
{
    QFETCH(QString, typed);
    type(typed);
    const SearchEntry entry = current();
    QCOMPARE(entry.text, u"Chongqing University of Posts and Telecommunications"_s);
    const QString matched = entry.detail.isEmpty() ? entry.text : entry.detail;
    QTEST(matched, "shown");
    QVERIFY(!entry.parts.isEmpty());
    QTEST(matched.mid(entry.parts.first().start, entry.parts.first().length), "part");
}

QString TestSearchBox::title(Page page) const
{
    const auto *list = qobject_cast<RecordListPage *>(m_office->window().room(page));
    const QList<RecordId> selected = list->selection();
    if (selected.size() != 1)
        return {};
    auto label = m_office->session().office().read([id = selected.first()](Office &o) { return o.label(id, u"en"_s); });
    label.waitForFinished();
    return label.result();
}

void TestSearchBox::goesByKeys()
{
    type(u"重庆"_s);
    // Down visits every choice and no heading, and stays at the end; Up goes back.
    QList<int> rows{m_box->answers()->currentIndex().row()};
    for (;;) {
        key(Qt::Key_Down);
        const int row = m_box->answers()->currentIndex().row();
        QVERIFY(m_box->results().at(row).isChoice());
        if (row == rows.last())
            break;
        QVERIFY(row > rows.last());
        rows << row;
    }
    int choices = 0;
    for (int row = 0; row < m_box->results().rowCount(); ++row)
        choices += m_box->results().at(row).isChoice();
    QCOMPARE(rows.size(), choices);
    while (rows.size() > 1) {
        rows.removeLast();
        key(Qt::Key_Up);
        QCOMPARE(m_box->answers()->currentIndex().row(), rows.last());
    }
    // Page Down goes to the next kind.
    const Kind first = current().kind;
    key(Qt::Key_PageDown);
    QVERIFY(current().kind != first);
    QCOMPARE(m_box->results().at(m_box->answers()->currentIndex().row() - 1).type, SearchEntry::Type::Heading);
    key(Qt::Key_PageUp);
    QCOMPARE(current().kind, first);
    QCOMPARE(QApplication::focusWidget(), m_box);
    key(Qt::Key_Down);
    const QString second = current().text;
    key(Qt::Key_Return);
    QVERIFY(!isShown());
    QVERIFY(m_box->text().isEmpty());
    QTRY_COMPARE(title(Page::Partners), second);
}

void TestSearchBox::showsAll()
{
    type(u"chongqing"_s);
    int row = 0;
    while (m_box->results().at(row).type != SearchEntry::Type::ShowAll)
        ++row;
    const SearchEntry entry = m_box->results().at(row);
    QCOMPARE(entry.kind, Kind::Organisation);
    QVERIFY2(entry.text.contains(u"Partners"), qPrintable(entry.text));
    m_box->answers()->scrollTo(m_box->results().index(row));
    QTest::mouseClick(m_box->answers()->viewport(), Qt::LeftButton, {},
                      m_box->answers()->visualRect(m_box->results().index(row)).center());
    QTRY_COMPARE(m_office->window().page(), Page::Partners);
    const QWidget *list = m_office->window().room(Page::Partners);
    QCOMPARE(list->findChild<FilterBar *>()->match(), u"chongqing"_s);
    auto *rows = list->findChild<RecordListModel *>();
    const int count = entry.text.section(u' ', 2, 2).toInt();
    QVERIFY(count > 1);
    QTRY_COMPARE(rows->rowCount(), count);
    QCOMPARE(RecentSearches().list(), QStringList{u"chongqing"_s});
}

void TestSearchBox::escapeCloses()
{
    type(u"cqupt"_s);
    key(Qt::Key_Escape);
    QVERIFY(!isShown());
    QCOMPARE(m_box->text(), u"cqupt"_s);
    key(Qt::Key_Down);
    QTRY_VERIFY(isShown());
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
    QVERIFY(!isShown());
    QVERIFY(RecentSearches().list().isEmpty());
}

void TestSearchBox::nothingFound()
{
    type(u"qqqwwwzzz"_s);
    QCOMPARE(m_box->results().rowCount(), 1);
    QCOMPARE(m_box->results().at(0).type, SearchEntry::Type::Hint);
    QVERIFY(!m_box->results().at(0).text.contains(u'\n'));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(m_office->window().page(), Page::Home);
    QVERIFY(RecentSearches().list().isEmpty());
    m_office->speak(u"ru"_s);
    QTRY_VERIFY(isShown());
    QCOMPARE(m_box->results().rowCount(), 1);
}

void TestSearchBox::saysThatItIsSimilar()
{
    type(u"Chongqnig"_s);  // a slip of the finger
    QVERIFY(m_box->results().rowCount() > 2);
    QCOMPARE(m_box->results().at(0).type, SearchEntry::Type::Hint);
    QCOMPARE(m_box->results().at(1).type, SearchEntry::Type::Heading);
    QCOMPARE(current().type, SearchEntry::Type::Hit);
    type(u"Chongqing"_s);
    QCOMPARE(m_box->results().at(0).type, SearchEntry::Type::Heading);
}

void TestSearchBox::recentSearches()
{
    QVERIFY(!isShown());  // nothing was looked for yet
    for (const char *text : {"cqupt", "hse", "CQUPT"}) {
        type(QString::fromLatin1(text));
        QVERIFY(m_box->answers()->currentIndex().isValid());
        key(Qt::Key_Return);
        m_box->setFocus(Qt::ShortcutFocusReason);
    }
    QCOMPARE(RecentSearches().list(), (QStringList{u"CQUPT"_s, u"hse"_s}));
    m_office->window().setFocus();
    QVERIFY(!isShown());
    m_box->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(isShown());
    QCOMPARE(texts(SearchEntry::Type::Recent), (QStringList{u"CQUPT"_s, u"hse"_s}));
    QVERIFY(!m_box->answers()->currentIndex().isValid());
    key(Qt::Key_Return);  // nothing is chosen
    QVERIFY(isShown());
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(current().text, u"hse"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_box->text(), u"hse"_s);
    QTRY_VERIFY(!texts(SearchEntry::Type::Hit).isEmpty());
    m_box->clear();
    QVERIFY(isShown());
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Down);
    QCOMPARE(current().type, SearchEntry::Type::Forget);
    key(Qt::Key_Return);
    QVERIFY(!isShown());
    QVERIFY(RecentSearches().list().isEmpty());

    for (int i = 0; i < 30; ++i)
        RecentSearches().add(QString::number(i));
    QCOMPARE(RecentSearches().list().size(), RecentSearches::most);
    QCOMPARE(RecentSearches().list().first(), u"29"_s);
    RecentSearches().add(u"   \n"_s);
    QCOMPARE(RecentSearches().list().first(), u"29"_s);
}

/// However many questions are under way, what is shown belongs to the last one.
void TestSearchBox::lastAnswerCounts()
{
    for (const char *text : {"c", "cq", "chongqing", "h", "hs"})
        m_box->setText(QString::fromLatin1(text));
    m_box->setText(u"cqupt"_s);
    m_office->settle();
    QVERIFY(isShown());
    QCOMPARE(current().text, u"Chongqing University of Posts and Telecommunications"_s);
    m_box->setText(u"hse"_s);
    m_box->clear();
    m_office->settle();
    QVERIFY(!isShown());
}

void TestSearchBox::enterBeforeTheAnswer()
{
    type(u"hse"_s);
    m_box->setText(u"cqupt"_s);
    key(Qt::Key_Return);
    QTRY_COMPARE(title(Page::Partners), u"Chongqing University of Posts and Telecommunications"_s);
    QVERIFY(m_box->text().isEmpty());
}

void TestSearchBox::typedBeforeTheOfficeIsOpen()
{
    OfficeThread &office = m_office->session().office();
    office.close();
    QTRY_VERIFY(!office.isOpen());
    m_box->setText(u"CQUPT"_s);
    m_office->settle();
    QVERIFY(!isShown());
    m_office->session().open(m_office->path());
    m_box->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(isShown());
    QCOMPARE(m_box->text(), u"CQUPT"_s);
    QTRY_COMPARE(current().type, SearchEntry::Type::Hit);
}

void TestSearchBox::inputMethod_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("empty box") << QString();
    QTest::newRow("after a first word") << u"cqupt"_s;
    QTest::newRow("recent searches in sight") << QString();
}

void TestSearchBox::inputMethod()
{
    QFETCH(QString, before);
    RecentSearches().add(u"hse"_s);
    m_office->window().setFocus();
    m_box->setFocus(Qt::ShortcutFocusReason);
    QVERIFY(isShown());
    if (!before.isEmpty())
        type(before);
    QSignalSpy shown(&m_office->session(), &Session::showRequested);
    for (const QString &preedit : {u"c"_s, u"ch"_s, u"chong"_s, u"chong'qing"_s, u"重庆"_s}) {
        compose(preedit);
        m_office->settle();
        QVERIFY(!isShown());
        QCOMPARE(QApplication::focusWidget(), m_box);
        QCOMPARE(m_box->text(), before);
        // What an input method lets through while it composes is not for the list.
        for (const Qt::Key through : {Qt::Key_Return, Qt::Key_Down, Qt::Key_Up}) {
            key(through);
            QVERIFY(!isShown());
        }
    }
    QVERIFY(shown.isEmpty());
    compose({}, u"重庆"_s);
    QTRY_VERIFY(isShown());
    QCOMPARE(m_box->text(), QString(before + u"重庆"_s));
    QCOMPARE(QApplication::focusWidget(), m_box);
    // A composition that is given up leaves the text as it was, and shows its answers again.
    compose(u"zz"_s);
    QVERIFY(!isShown());
    compose({});
    QTRY_VERIFY(isShown());
    QCOMPARE(m_box->text(), QString(before + u"重庆"_s));
}

void TestSearchBox::panelStaysInTheWindow()
{
    type(u"chongqing"_s);
    QWidget *panel = m_box->answers()->parentWidget();
    QVERIFY(!panel->isWindow());
    QCOMPARE(panel->window(), &m_office->window());
    QCOMPARE(panel->focusPolicy(), Qt::NoFocus);
    QCOMPARE(m_box->answers()->focusPolicy(), Qt::NoFocus);
    for (const QSize &size : {QSize(1280, 800), QSize(860, 420), QSize(1700, 1000)}) {
        m_office->window().resize(size);
        QTRY_VERIFY(m_office->window().rect().contains(panel->geometry()));
        QVERIFY(panel->height() > 60);
    }
    QTest::mousePress(m_box->answers()->viewport(), Qt::LeftButton, {}, QPoint(40, 8));  // a heading
    QTest::mouseRelease(m_box->answers()->viewport(), Qt::LeftButton, {}, QPoint(40, 8));
    QVERIFY(isShown());
    QCOMPARE(QApplication::focusWidget(), m_box);
    m_office->window().setFocus();
    QVERIFY(!isShown());
}

void TestSearchBox::saysWhatItShows()
{
    QCOMPARE(m_box->answers()->accessibleName(), u"Search results"_s);
    type(u"chongqing"_s);
    const QString said = m_box->answers()->accessibleDescription();
    QVERIFY2(said.section(u' ', 0, 0).toInt() > 1 && said.contains(u"result"), qPrintable(said));
    QCOMPARE(m_box->accessibleDescription(), said);
    for (int row = 0; row < m_box->results().rowCount(); ++row) {
        const QString spoken = m_box->results().index(row).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(m_box->results().at(row).text));
    }
    type(u"qqqwwwzzz"_s);
    QCOMPARE(m_box->accessibleDescription(), m_box->results().at(0).text);
    key(Qt::Key_Escape);
    QVERIFY(m_box->accessibleDescription().isEmpty());
}

void TestSearchBox::badInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"'\"`“”''"_s;
    QTest::newRow("wildcards") << u"%_*?[a]"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d));
    QTest::newRow("ten thousand characters") << QString(10000, u'a');
    QTest::newRow("emoji") << u"🎓 university"_s;
    QTest::newRow("right to left") << u"جامعة القاهرة"_s;
    QTest::newRow("blanks") << u"  \t "_s;
    QTest::newRow("zero width") << QString(u"\u200b\u200e\ufeff"_s);
}

void TestSearchBox::badInput()
{
    QFETCH(QString, text);
    m_box->setText(text);
    m_office->settle();
    m_office->window().grab();
    key(Qt::Key_Down);
    m_office->settle();
    QCOMPARE(QApplication::focusWidget(), m_box);
    m_box->setText(u"cqupt"_s);
    QTRY_VERIFY(isShown());
    QTRY_COMPARE(current().text, u"Chongqing University of Posts and Telecommunications"_s);
}

void TestSearchBox::cutsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("percent");
    const QString name = u"Chongqing University of Posts and Telecommunications, School of Software Engineering"_s;
    for (const int percent : {15, 30, 50, 80, 100}) {
        QTest::addRow("beginning, %d %%", percent) << name << 0 << 9 << percent;
        QTest::addRow("middle, %d %%", percent) << name << 34 << 8 << percent;
        QTest::addRow("end, %d %%", percent) << name << int(name.size()) - 11 << 11 << percent;
        QTest::addRow("all of it, %d %%", percent) << name << 0 << int(name.size()) << percent;
        QTest::addRow("no blanks, %d %%", percent) << QString(60, u'重') << 30 << 2 << percent;
    }
}

/// What was typed is in sight in whatever width, and is what it was.
void TestSearchBox::cutsTexts()
{
    QFETCH(QString, text);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(int, percent);
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text) * percent / 100;
    const CutText cut = cutText(text, {{start, length}}, QApplication::font(), width);
    QVERIFY2(metrics.horizontalAdvance(cut.text) <= width, qPrintable(cut.text));
    if (percent == 100)
        QCOMPARE(cut.text, text);
    if (length == text.size())
        return;
    QCOMPARE(cut.parts.size(), 1);
    const QString part = cut.text.mid(cut.parts[0].start, cut.parts[0].length);
    const QString whole = text.mid(start, length);
    QVERIFY2(whole.startsWith(part.left(4)) && part.size() >= qMin(length, 2), qPrintable(cut.text + u" | "_s + part));
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
