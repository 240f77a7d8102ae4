// SPDX-License-Identifier: GPL-3.0-or-later
// Several people and one office: who is editing, asking for it, handing over; a second start with the same file.
#include "officewindow.h"

#include <store/editinglock.h>
#include <ui/edit/recordeditor.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/colleagues.h>
#include <ui/shell/doorbell.h>
#include <ui/shell/messagebar.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

static constexpr int patience = 60000;  // ms, for a machine that is busy

class TestTogether : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_other.reset();
        m_office.reset();
    }

    void readsWhileSomebodyEdits();
    void handsOver();
    void holdsOnlyWhileTyping();
    void savingWaitsForNobody();
    void seesWhatOthersWrite_data();
    void seesWhatOthersWrite();
    void secondStartRings();

private:
    MessageBar *bar() const { return m_office->window().findChild<MessageBar *>(); }
    QString lockFile() const { return m_office->path() + u".editing"_s; }
    RecordEditor *typeSomething();
    static QPushButton *button(QWidget *parent, const QString &text);
    bool canWrite() const;

    std::unique_ptr<OfficeWindow> m_office;
    std::unique_ptr<EditingLock> m_other;  ///< the other program's; by its own token it is nobody here
};

void TestTogether::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
    m_other = std::make_unique<EditingLock>(m_office->path());
}

QPushButton *TestTogether::button(QWidget *parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *each) {
        return each->isVisible() && each->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

bool TestTogether::canWrite() const
{
    const QList<QAction *> actions = m_office->window().findChildren<QAction *>();
    return std::any_of(actions.begin(), actions.end(), [](QAction *action) {
        return QString(action->text()).remove(u'&') == u"New record…"_s && action->isEnabled();
    });
}

RecordEditor *TestTogether::typeSomething()
{
    Record record;
    record.kind = Kind::Organisation;
    record.set(u"type"_s, Value(u"university"_s));
    RecordEditor *editor = RecordEditor::create(m_office->session(), record, &m_office->window());
    m_office->settle();
    auto *line = editor->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"Typed University"_s);
    return editor;
}

void TestTogether::readsWhileSomebodyEdits()
{
    m_office->window().openPage(Page::Partners);
    m_office->settle();
    QVERIFY(canWrite());
    QVERIFY(m_other->take().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(m_office->session().isReadOnly(), patience);
    QVERIFY(!canWrite());
    const QString name = m_office->session().colleagues().holder()->user;
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible() && bar()->accessibleName().contains(name), patience);
    QPushButton *ask = button(bar(), u"Ask to edit"_s);
    QVERIFY(ask);
    ask->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_other->look().asking.has_value(), patience);
    QCOMPARE(m_other->look().asking->user, name);  // the same user here
    m_other->give();
    QTRY_VERIFY_WITH_TIMEOUT(!m_office->session().isReadOnly(), patience);
    QVERIFY(canWrite());
    QTRY_VERIFY_WITH_TIMEOUT(bar()->accessibleName().contains(u"You can edit now"_s), patience);
    QVERIFY(!QFileInfo::exists(m_office->path() + u".asking"_s));
}

void TestTogether::handsOver()
{
    QPointer<RecordEditor> editor = typeSomething();
    QTRY_VERIFY_WITH_TIMEOUT(m_other->look().holder.has_value(), patience);
    QVERIFY(m_other->ask().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(button(bar(), u"Hand over…"_s), patience);
    button(bar(), u"Hand over…"_s)->click();
    // What was typed is not thrown away unasked.
    QTRY_VERIFY_WITH_TIMEOUT(button(editor, u"Discard"_s), patience);
    QVERIFY(m_other->look().holder.has_value());
    button(editor, u"Discard"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_other->look().holder, patience);
    QVERIFY(m_other->take().has_value());
}

void TestTogether::holdsOnlyWhileTyping()
{
    QVERIFY(!QFileInfo::exists(lockFile()));
    RecordEditor *editor = typeSomething();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lockFile()), patience);
    auto *line = editor->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(!editor->hasUnsavedChanges(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(lockFile()), patience);
    QTest::keyClicks(line, u"Again University"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(lockFile()), patience);
    QSignalSpy saved(editor, &RecordEditor::saved);
    editor->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(lockFile()), patience);
}

/// Two began at once: who saves second is told by whom, keeps what was typed, and may try again.
void TestTogether::savingWaitsForNobody()
{
    QVERIFY(m_other->take().has_value());
    QPointer<RecordEditor> editor = typeSomething();
    QSignalSpy saved(editor, &RecordEditor::saved);
    editor->save();
    const auto says = [&] {
        const QList<QLabel *> labels = editor->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
            return label->text().contains(u"has been changing this office"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), patience);
    QCOMPARE(saved.size(), 0);
    QVERIFY(editor->hasUnsavedChanges());
    m_other->give();
    editor->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
}

void TestTogether::seesWhatOthersWrite_data()
{
    QTest::addColumn<bool>("isReadOnly");
    QTest::newRow("may edit") << false;
    QTest::newRow("reads only") << true;
}

/// Another program's change is in the list without anybody doing anything here.
void TestTogether::seesWhatOthersWrite()
{
    QFETCH(bool, isReadOnly);
    QSignalSpy opened(&m_office->session(), &Session::officeOpened);  // the rooms of the office before are gone then
    m_office->session().open(m_office->path(), {.isReadOnly = isReadOnly});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QCOMPARE(m_office->session().isReadOnly(), isReadOnly);
    m_office->window().openPage(Page::Partners);
    m_office->settle();
    auto *list = qobject_cast<RecordListPage *>(m_office->window().room(Page::Partners));
    const auto *table = list->findChild<QTableView *>();
    QVERIFY(table);
    const int before = table->model()->rowCount();
    QVERIFY(before > 0);
    Record record;
    record.kind = Kind::Organisation;
    record.set(u"type"_s, Value(u"university"_s));
    record.names << Name{u"en"_s, NameKind::Official, u"Aardvark University"_s};
    ChangeSet set{.action = ChangeSet::Action::Edit, .who = u"Anna"_s, .changes = {}};
    set.add(record);
    const auto other = Office::open(m_office->path());
    QVERIFY(other.has_value());
    QVERIFY((*other)->apply(set).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), before + 1, patience);
}

void TestTogether::secondStartRings()
{
    const QString path = m_office->path(), link = m_office->folder() + u"/link.pdesk"_s;
    QVERIFY(QFile::link(path, link));
    QVERIFY(!Doorbell::ring(path));
    Doorbell bell;
    bell.listenFor(path);
    QSignalSpy rung(&bell, &Doorbell::rung);
    for (const QString &name : {path, link}) {
        QProcess second;
        second.setProcessChannelMode(QProcess::ForwardedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"token"_s);
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(PD_PROGRAM), {name});
        QTRY_VERIFY_WITH_TIMEOUT(second.state() == QProcess::NotRunning, patience);
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(rung.size(), 1);
        QCOMPARE(rung.takeFirst().first().toByteArray(), QByteArray("token"));
    }
    bell.listenFor({});
    QVERIFY(!Doorbell::ring(path));
    m_office->window().showMinimized();
    m_office->window().comeForward({});
    QVERIFY(m_office->window().isVisible() && !m_office->window().isMinimized());
}

QTEST_MAIN(TestTogether)
#include "tst_together.moc"
