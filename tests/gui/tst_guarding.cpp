// SPDX-License-Identifier: GPL-3.0-or-later
// The window when the disk fails while something is saved, when a file does not open as it should, and before a person
// is erased.
#include "officewindow.h"

#include <store/backup.h>
#include <store/faultyvfs.h>
#include <ui/edit/drafts.h>
#include <ui/edit/recordeditor.h>
#include <ui/history/erasedialog.h>
#include <ui/history/rescuedialog.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/protectionhelp.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

static constexpr int patience = 60000;  // ms, for a machine that is busy

class TestGuarding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { faulty::install(); }
    void init();
    void cleanup() { m_office.reset(); }

    void fullDisk_data();
    void fullDisk();
    void waysOn_data();
    void waysOn();
    void readsWhatIsThere();
    void erasesAPerson();
    void tellsHowToEncryptTheDisk();

private:
    QAction *item(const QString &text) const;
    static QPushButton *button(QWidget *parent, const QString &text);
    MessageBar *bar() const { return m_office->window().findChild<MessageBar *>(); }
    std::unique_ptr<OfficeWindow> m_office;
};

void TestGuarding::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
    m_office->settle();
}

QPushButton *TestGuarding::button(QWidget *parent, const QString &text)
{
    const QList<QPushButton *> buttons = parent->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *each) {
        return each->isVisibleTo(parent) && each->text() == text;
    });
    return found == buttons.end() ? nullptr : *found;
}

void TestGuarding::fullDisk_data()
{
    QTest::addColumn<faulty::Fault>("fault");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("full") << faulty::Fault::DiskFull << u"no room left"_s;
    QTest::newRow("broken") << faulty::Fault::InputOutput << u"failed at this moment"_s;
}

void TestGuarding::fullDisk()
{
    QFETCH(faulty::Fault, fault);
    QFETCH(QString, sentence);
    Record record;
    record.kind = Kind::Organisation;
    record.set(u"type"_s, Value(u"university"_s));
    QPointer<RecordEditor> editor = RecordEditor::create(m_office->session(), record, &m_office->window());
    m_office->settle();
    auto *line = editor->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"University of the Full Disk"_s);
    QSignalSpy saved(editor, &RecordEditor::saved);
    faulty::arm(1, fault, true);
    editor->save();
    const auto says = [&] {
        const QList<QLabel *> labels = editor->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(sentence); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), patience);
    QVERIFY(faulty::hasFailed());
    faulty::disarm();
    QCOMPARE(saved.size(), 0);
    QVERIFY(editor->isVisible() && editor->hasUnsavedChanges());
    QCOMPARE(line->text(), u"University of the Full Disk"_s);
    editor->save();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
    auto findings = m_office->session().office().read([](Office &office) { return office.check(); });
    QTRY_VERIFY_WITH_TIMEOUT(findings.isFinished(), patience);
    QVERIFY(findings.result().isEmpty());
}

void TestGuarding::waysOn_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("hasBackup");
    QTest::addColumn<bool>("hasWays");
    const QByteArray magic("SQLite format 3\0", 16);
    QTest::newRow("empty, with a backup") << QByteArray() << true << true;
    QTest::newRow("empty") << QByteArray() << false << false;
    QTest::newRow("cut off") << magic << false << true;
    QTest::newRow("cut off, with a backup") << magic << true << true;
}

void TestGuarding::waysOn()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, hasBackup);
    QFETCH(bool, hasWays);
    const QString path = m_office->folder() + u"/broken.pdesk"_s;
    QVERIFY(QFile::copy(m_office->path(), path));
    if (hasBackup)
        QVERIFY(Backups(path).write(Backup::Reason::Daily).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    m_office->session().open(path);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->isVisible() && bar()->accessibleName().contains(u"broken.pdesk"_s), patience);
    QPushButton *more = button(bar(), u"What can be done…"_s);
    QCOMPARE(more != nullptr, hasWays);
    if (!more)
        return;
    more->click();
    auto *dialog = m_office->window().findChild<RescueDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(button(dialog, u"Restore this backup…"_s)->isEnabled(), hasBackup, patience);
    QCOMPARE(button(dialog, u"Rescue into a new file…"_s)->isEnabled(), true);
    QVERIFY(!button(dialog, u"Open read-only"_s)->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(m_office->isOpen(), patience);  // what was open is open again
}

/// Damage deep in a file shows when it is backed up; what there is can be looked at.
void TestGuarding::readsWhatIsThere()
{
    const QString path = m_office->path();
    Q_EMIT m_office->session().rescueRequested(path, {Error::Kind::Damaged, Text::verbatim(u"Damaged."_s), {}});
    auto *dialog = m_office->window().findChild<RescueDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"Open read-only"_s)->isEnabled(), patience);
    button(dialog, u"Open read-only"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_office->session().office().isOpen() && m_office->session().office().isReadOnly(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_office->isOpen(), patience);
}

void TestGuarding::erasesAPerson()
{
    m_office->window().openPage(Page::People);
    m_office->settle();
    auto *list = qobject_cast<RecordListPage *>(m_office->window().room(Page::People));
    auto everybody = m_office->session().office().read([](Office &office) { return office.readAll(Kind::Person); });
    QTRY_VERIFY_WITH_TIMEOUT(everybody.isFinished(), patience);
    const QList<Record> people = everybody.result();
    QVERIFY(people.size() > 2);
    const Record person = people.first();
    list->select(person.id);
    m_office->settle();
    QCOMPARE(list->selection(), QList<RecordId>{person.id});
    const Drafts drafts(m_office->path());
    Change typed{.action = Change::Action::Update, .kind = Kind::Person, .id = person.id};
    typed.values.insert(u"notes"_s, Value(u"half typed"_s));
    QVERIFY(drafts.write({Drafts::nameFor(Kind::Person, person.id), QDateTime::currentDateTimeUtc(), Kind::Person,
                          person.id, {typed}}));

    // A text in which a part of the name stands is named, and leads there.
    const auto partOf = [](const Record &one) {
        for (const Name &name : one.names) {
            if (const auto part = partOfName(name.text))
                return name.text.section(u' ', name.language == "ru"_L1 ? 0 : -1, name.language == "ru"_L1 ? 0 : -1);
        }
        return QString();
    };
    const QString part = partOf(person);
    QVERIFY(!part.isEmpty());
    Record source;
    source.kind = Kind::Source;
    source.names << Name{u"en"_s, NameKind::Official, QString(u"Letter of A. "_s + part)};
    ChangeSet changes;
    changes.add(source);
    m_office->session().apply(changes, nullptr);
    m_office->settle();

    QAction *erase = item(u"Erase person…"_s);
    QVERIFY(erase && erase->isEnabled());
    erase->trigger();
    QPointer<EraseDialog> dialog = m_office->window().findChild<EraseDialog *>();
    QVERIFY(dialog);
    QPushButton *agree = button(dialog, u"Erase for good"_s);
    QVERIFY(agree);
    QTRY_VERIFY_WITH_TIMEOUT(agree->isEnabled(), patience);
    const auto *text = dialog->findChild<QLabel *>();
    QVERIFY2(text->text().contains(u"cannot be undone"_s) && text->text().contains(u"1 draft"_s), qPrintable(text->text()));
    const auto *places = dialog->findChild<QListWidget *>();
    const auto isNamed = [&](int row) { return places->item(row)->text().contains(part); };
    QVERIFY(places->isVisible());
    int named = 0;
    for (int row = 0; row < places->count(); ++row)
        named += isNamed(row);
    QVERIFY2(named > 0, qPrintable(part));
    QSignalSpy shown(&m_office->session(), &Session::showRequested);
    for (int row = 0; row < places->count() && shown.isEmpty(); ++row) {
        if (isNamed(row))
            Q_EMIT dialog->findChild<QListWidget *>()->itemActivated(places->item(row));
    }
    QCOMPARE(shown.size(), 1);
    for (const QString &code : {u"ru"_s, u"zh"_s, u"en"_s}) {
        m_office->speak(code);
        QVERIFY(!text->text().contains(u'%'));
    }
    agree->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    QTRY_VERIFY_WITH_TIMEOUT(bar()->accessibleName().contains(u"The person was erased"_s), patience);
    auto left = m_office->session().office().read([id = person.id](Office &office) {
        return std::pair(office.kindOf(id).has_value(), office.check().size());
    });
    QTRY_VERIFY_WITH_TIMEOUT(left.isFinished(), patience);
    QCOMPARE(left.result(), std::pair(false, qsizetype(0)));
    QVERIFY(drafts.list().isEmpty());
    m_office->settle();
    QVERIFY(!list->selection().contains(person.id));
}

void TestGuarding::tellsHowToEncryptTheDisk()
{
    QAction *help = item(u"Protecting your data"_s);
    QVERIFY(help && help->isEnabled());
    help->trigger();
    QPointer<ProtectionHelp> page = m_office->window().findChild<ProtectionHelp *>();
    QVERIFY(page && page->isVisible());
    for (const QString &code : {u"ru"_s, u"zh"_s, u"en"_s}) {
        m_office->speak(code);
        const QString text = page->findChild<QTextBrowser *>()->toPlainText();
        for (const QString &word : {u"BitLocker"_s, u"LUKS"_s, u"FileVault"_s})
            QVERIFY2(text.contains(word), qPrintable(code + u' ' + word));
    }
    page->close();
    QTRY_VERIFY_WITH_TIMEOUT(!page, patience);
}

QAction *TestGuarding::item(const QString &text) const
{
    const QList<QAction *> actions = m_office->window().findChildren<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](QAction *action) { return QString(action->text()).remove(u'&') == text; });
    return found == actions.end() ? nullptr : *found;
}

QTEST_MAIN(TestGuarding)
#include "tst_guarding.moc"
