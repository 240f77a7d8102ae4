// SPDX-License-Identifier: GPL-3.0-or-later
// History, changes, recycle bin and backups as people meet them.
#include "officewindow.h"

#include <ui/history/backupsdialog.h>
#include <ui/history/changesdialog.h>
#include <ui/history/historydialog.h>
#include <ui/history/recyclebindialog.h>
#include <ui/history/rescuedialog.h>
#include <ui/list/recordlistpage.h>

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace pd;
using namespace pd::ui;

namespace {

QPushButton *button(QWidget &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QStringList row(const TableDialog &dialog, int at)
{
    QStringList cells;
    for (int column = 0; column < dialog.table()->columnCount(); ++column) {
        const QTableWidgetItem *item = dialog.table()->item(at, column);
        cells << (item ? item->text() : QString());
    }
    return cells;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<OfficeWindow>();
        QVERIFY(m_window->show());
        m_window->window().openPage(Page::Partners);
        m_window->settle();
        auto *list = qobject_cast<RecordListPage *>(m_window->window().room(Page::Partners));
        QVERIFY(!list->selection().isEmpty());
        m_partner = list->selection().first();
    }
    void cleanup() { m_window.reset(); }

    void bringsBackAValue();
    void bringsBackARecord();
    void listsChanges();
    void restoresFromTheBin();
    void removesForGood();
    void backsUpAndGoesBack();
    void keepsOutOfReadOnly();
    void waysOnFromADamagedOffice();

private:
    Record read(RecordId id)
    {
        Record record;
        bool isThere = false;
        m_window->session().office().read([id](Office &office) { return office.read(id).value_or(Record()); })
            .then(&m_window->session(), [&](const Record &found) {
                record = found;
                isThere = true;
            });
        (void)QTest::qWaitFor([&] { return isThere; }, 20000);
        return record;
    }
    void set(const char *key, const Value &value)
    {
        const Record before = read(m_partner);
        Record after = before;
        after.set(QLatin1String(key), value);
        ChangeSet changes;
        changes.changes << Change::update(before, after);
        m_window->session().apply(changes, nullptr);
        m_window->settle();
    }
    template <typename Dialog, typename... Arguments>
    Dialog *opened(Arguments... arguments)
    {
        auto *dialog = new Dialog(m_window->session(), arguments..., &m_window->window());
        dialog->show();
        m_window->settle();
        return dialog;
    }

    std::unique_ptr<OfficeWindow> m_window;
    RecordId m_partner;
};

void TestHistory::bringsBackAValue()
{
    set("city", QStringLiteral("chongqing"));
    set("city", QStringLiteral("shanghai"));
    auto *dialog = opened<HistoryDialog>(Kind::Organisation, m_partner);
    const QStringList first = row(*dialog, 0);
    QVERIFY2(first.contains(QStringLiteral("Chongqing")) && first.contains(QStringLiteral("Shanghai")),
             qPrintable(first.join(u'|')));  // as people read it
    const int before = dialog->table()->rowCount();
    dialog->table()->selectRow(0);
    button(*dialog, QStringLiteral("Bring back the value before"))->click();
    QTRY_COMPARE(dialog->table()->rowCount(), before + 1);  // a change of its own
    QCOMPARE(read(m_partner).value(QStringLiteral("city")).toText(), QStringLiteral("chongqing"));
}

void TestHistory::bringsBackARecord()
{
    const Record then = read(m_partner);
    set("city", QStringLiteral("chongqing"));
    set("website", QStringLiteral("https://example.org/later"));
    auto *dialog = opened<HistoryDialog>(Kind::Organisation, m_partner);
    dialog->table()->selectRow(1);
    button(*dialog, QStringLiteral("Bring back the record as it was before"))->click();
    QTRY_COMPARE(read(m_partner).value(QStringLiteral("website")), then.value(QStringLiteral("website")));
    QCOMPARE(read(m_partner).value(QStringLiteral("city")), then.value(QStringLiteral("city")));
    m_window->settle();
    // The entry of the creation has nothing before it.
    dialog->table()->selectRow(dialog->table()->rowCount() - 1);
    QVERIFY(!button(*dialog, QStringLiteral("Bring back the value before"))->isEnabled());
}

void TestHistory::listsChanges()
{
    set("city", QStringLiteral("chongqing"));
    auto *dialog = opened<ChangesDialog>();
    QVERIFY(dialog->table()->rowCount() >= 2);
    QVERIFY(row(*dialog, 0).last().startsWith(QStringLiteral("Edit")));
    m_window->session().office().undo();
    QTRY_VERIFY(row(*dialog, 0).last().endsWith(QStringLiteral("undone since")));
    dialog->table()->selectRow(0);
    button(*dialog, QStringLiteral("History of the record"))->click();
    QTRY_VERIFY(m_window->window().findChild<HistoryDialog *>());
    QTRY_VERIFY(m_window->window().findChild<HistoryDialog *>()->table()->rowCount() > 0);
    // Russian and Chinese reach it too.
    const QString english = dialog->windowTitle();
    m_window->speak(QStringLiteral("zh"));
    QTRY_VERIFY(dialog->windowTitle() == english || !dialog->windowTitle().isEmpty());
}

void TestHistory::restoresFromTheBin()
{
    Record record;
    record.kind = Kind::Source;
    record.names << Name{QStringLiteral("en"), NameKind::Official, QStringLiteral("A source to delete")};
    ChangeSet changes;
    changes.add(record);
    RecordId id;
    m_window->session().apply(changes, &m_window->session(),
                              [&](const Applied &applied) { id = applied.touched.first(); });
    QTRY_VERIFY(!id.isNull());
    m_window->session().remove(Kind::Source, {id});
    m_window->settle();
    auto *dialog = opened<RecycleBinDialog>();
    QCOMPARE(dialog->table()->rowCount(), 1);
    QCOMPARE(row(*dialog, 0)[1], QStringLiteral("A source to delete"));
    button(*dialog, QStringLiteral("Restore"))->click();
    QTRY_COMPARE(dialog->table()->rowCount(), 0);
    QCOMPARE(read(id).id, id);
    QVERIFY(!button(*dialog, QStringLiteral("Restore"))->isEnabled());
}

void TestHistory::removesForGood()
{
    Record record;
    record.kind = Kind::Source;
    record.names << Name{QStringLiteral("en"), NameKind::Official, QStringLiteral("A source to remove")};
    ChangeSet changes;
    changes.add(record);
    RecordId id;
    m_window->session().apply(changes, &m_window->session(),
                              [&](const Applied &applied) { id = applied.touched.first(); });
    QTRY_VERIFY(!id.isNull());
    m_window->session().remove(Kind::Source, {id});
    m_window->settle();
    auto *dialog = opened<RecycleBinDialog>();
    QPushButton *purge = button(*dialog, QStringLiteral("Remove for good…"));
    purge->click();
    QTRY_VERIFY(!purge->isVisible());
    const auto questions = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(questions.begin(), questions.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QStringLiteral("1 record"));
    }));
    // Asked, and left alone.
    button(*dialog, QStringLiteral("Cancel"))->click();
    QCOMPARE(dialog->table()->rowCount(), 1);
    purge->click();
    QTRY_VERIFY(!purge->isVisible());
    button(*dialog, QStringLiteral("Remove for good"))->click();
    QTRY_COMPARE(dialog->table()->rowCount(), 0);
    QVERIFY(read(id).id.isNull());
}

void TestHistory::backsUpAndGoesBack()
{
    auto *dialog = opened<BackupsDialog>();
    QCOMPARE(dialog->table()->rowCount(), 0);
    button(*dialog, QStringLiteral("Back up now"))->click();
    QTRY_COMPARE(dialog->table()->rowCount(), 1);
    QCOMPARE(row(*dialog, 0).last(), QStringLiteral("Nothing"));
    const Value city = read(m_partner).value(QStringLiteral("city"));
    set("city", QStringLiteral("shanghai"));
    QTRY_COMPARE(row(*dialog, 0).last(), QStringLiteral("0 added, 1 changed, 0 removed"));
    button(*dialog, QStringLiteral("Restore…"))->click();
    QPointer<BackupsDialog> gone(dialog);
    button(*dialog, QStringLiteral("Restore"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!gone && m_window->session().office().isOpen(), 30000);
    m_window->settle();
    QCOMPARE(read(m_partner).value(QStringLiteral("city")), city);
    auto *after = opened<BackupsDialog>();
    QCOMPARE(after->table()->rowCount(), 2);  // the state before the restore too
    QCOMPARE(row(*after, 0)[1], QStringLiteral("Before a restore"));
}

void TestHistory::keepsOutOfReadOnly()
{
    set("city", QStringLiteral("shanghai"));
    m_window->session().open(m_window->path(), {.isReadOnly = true});
    QTRY_VERIFY(m_window->session().office().isOpen() && m_window->session().isReadOnly());
    m_window->settle();
    auto *dialog = opened<HistoryDialog>(Kind::Organisation, m_partner);
    QVERIFY(dialog->table()->rowCount() > 0);
    QVERIFY(!button(*dialog, QStringLiteral("Bring back the value before"))->isEnabled());
}

void TestHistory::waysOnFromADamagedOffice()
{
    const Value city = read(m_partner).value(QStringLiteral("city"));
    m_window->session().office().write([](Office &office) {
        return Backups(office.path()).write(Backup::Reason::Daily).has_value();
    });
    m_window->settle();
    m_window->session().office().close();
    QTRY_VERIFY(!m_window->session().office().isOpen());
    m_window->session().office().write([](Office &) {});
    const QString path = m_window->path();
    QTRY_VERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();

    m_window->session().open(path);
    QPushButton *way = nullptr;
    QTRY_VERIFY((way = button(m_window->window(), QStringLiteral("What can be done…"))) && way->isVisible());
    way->click();
    auto *dialog = m_window->window().findChild<RescueDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->table()->rowCount(), 1);
    const QString saved = m_window->folder() + QStringLiteral("/rescued.pdesk");
    dialog->salvageTo(saved);
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, QStringLiteral("Open the new file"))->isVisible(), 60000);
    QVERIFY(QFile::exists(saved));
    button(*dialog, QStringLiteral("Restore this backup…"))->click();
    button(*dialog, QStringLiteral("Restore"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().office().isOpen(), 30000);
    QCOMPARE(m_window->session().office().path(), path);
    m_window->settle();
    QCOMPARE(read(m_partner).value(QStringLiteral("city")), city);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
