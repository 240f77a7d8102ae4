// SPDX-License-Identifier: GPL-3.0-or-later
// Two records merged, a field changed in many, a partner taken from the directory: in the window.
#include "officewindow.h"

#include <exchange/directoryfile.h>
#include <ui/edit/bulkeditdialog.h>
#include <ui/edit/mergedialog.h>
#include <ui/edit/nameseditor.h>
#include <ui/edit/offerlist.h>
#include <ui/edit/recordeditor.h>
#include <ui/edit/recordform.h>
#include <ui/edit/rowtable.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>

using namespace pd;
using namespace pd::ui;

class TestBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<OfficeWindow>();
        QVERIFY(m_window->show());
        m_window->window().openPage(Page::Partners);
        m_window->settle();
        m_list = qobject_cast<RecordListPage *>(m_window->window().room(Page::Partners));
        QVERIFY(m_list);
    }
    void cleanup() { m_window.reset(); }

    void menusFollowTheSelection();
    void merges();
    void choosesSides();
    void closesWhenOneIsGone();
    void changesAField();
    void addsToAList();
    void doesNotTakeWhatIsWrong();
    void takesFromTheDirectory();
    void looksRight_data();
    void looksRight();

private:
    void selectRows(int count)
    {
        auto *table = m_list->findChild<QTableView *>();
        table->clearSelection();
        for (int row = 0; row < count; ++row) {
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QAction *action(const QString &text)
    {
        for (QAction *each : m_window->window().findChildren<QAction *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        auto *found = m_window->window().findChild<Dialog *>();
        if (found)
            m_window->settle();
        return found;
    }
    template <typename Work>
    auto read(Work work) -> std::invoke_result_t<Work, Office &>
    {
        const auto answer = std::make_shared<std::optional<std::invoke_result_t<Work, Office &>>>();
        m_window->session().office().read(work).then(&m_window->session(), [answer](const auto &found) { *answer = found; });
        (void)QTest::qWaitFor([&] { return answer->has_value(); }, 20000);
        return answer->value();
    }
    Record record(RecordId id)
    {
        return read([id](Office &office) { return office.read(id).value_or(Record()); });
    }

    std::unique_ptr<OfficeWindow> m_window;
    RecordListPage *m_list = nullptr;
};

void TestBulk::menusFollowTheSelection()
{
    QAction *merge = action(QStringLiteral("&Merge two records…")), *change = action(QStringLiteral("Change a &field…"));
    QVERIFY(merge && change);
    selectRows(1);
    QVERIFY(!merge->isEnabled());
    QVERIFY(change->isEnabled());
    selectRows(2);
    QVERIFY(merge->isEnabled());
    selectRows(3);
    QVERIFY(!merge->isEnabled());
    QVERIFY(change->isEnabled());
}

void TestBulk::merges()
{
    selectRows(2);
    const QList<RecordId> ids = m_list->selection();
    const auto used = [this](RecordId id) { return read([id](Office &o) { return int(o.references(id).size()); }); };
    const int before = used(ids[0]), moving = used(ids[1]);
    const Record first = record(ids[0]);
    action(QStringLiteral("&Merge two records…"))->trigger();
    auto *merging = dialog<MergeDialog>();
    QVERIFY(merging && merging->isLoaded());
    merging->setStaying(0);
    merging->merge();
    QTRY_VERIFY(!m_window->window().findChild<MergeDialog *>());
    m_window->settle();
    QVERIFY(read([id = ids[1]](Office &office) { return office.isDeleted(id); }));
    QVERIFY(used(ids[0]) <= before + moving && (moving == 0 || used(ids[0]) > 0));
    QCOMPARE(used(ids[1]), 0);
    const QString label = read([id = ids[0]](Office &office) { return office.label(id, QStringLiteral("en")); });
    QVERIFY(action(QStringLiteral("&Undo: Merge %1").arg(label)));

    m_window->session().office().undo();
    m_window->settle();
    QVERIFY(!read([id = ids[1]](Office &office) { return office.isDeleted(id); }));
    QCOMPARE(record(ids[0]).values, first.values);
    QCOMPARE(record(ids[0]).names, first.names);
    QCOMPARE(used(ids[1]), moving);
}

void TestBulk::choosesSides()
{
    selectRows(2);
    const QList<RecordId> ids = m_list->selection();
    const Record left = record(ids[0]), right = record(ids[1]);
    QString key;
    for (const char *one : {"city", "website", "country", "founded", "stage"}) {
        if (left.value(QLatin1String(one)) != right.value(QLatin1String(one)))
            key = QLatin1String(one);
    }
    QVERIFY(!key.isEmpty());
    action(QStringLiteral("&Merge two records…"))->trigger();
    auto *merging = dialog<MergeDialog>();
    merging->setStaying(1);
    merging->choose(key, 0);
    merging->merge();
    QTRY_VERIFY(!m_window->window().findChild<MergeDialog *>());
    m_window->settle();
    QVERIFY(read([id = ids[0]](Office &office) { return office.isDeleted(id); }));
    QVERIFY(record(ids[1]).value(key) == left.value(key));
}

void TestBulk::closesWhenOneIsGone()
{
    Record spare;
    spare.kind = Kind::Organisation;
    spare.names = {{QStringLiteral("en"), NameKind::Official, QStringLiteral("AAA spare")}};
    spare.set(QLatin1String("type"), QStringLiteral("university"));
    ChangeSet set;
    set.add(spare);
    const auto added = std::make_shared<RecordId>();
    m_window->session().apply(set, m_list, [added](const Applied &applied) { *added = applied.created.first(); });
    QTRY_VERIFY(added->isValid());
    m_window->settle();
    const RecordId id = *added;
    QPointer<MergeDialog> merging = new MergeDialog(m_window->session(), Kind::Organisation, id,
                                                    m_window->session().ownInstitution(), &m_window->window());
    merging->show();
    m_window->settle();
    QVERIFY(merging && merging->isLoaded());
    m_window->session().remove(Kind::Organisation, {id});
    QTRY_VERIFY(!merging);
}

void TestBulk::changesAField()
{
    selectRows(3);
    const QList<RecordId> ids = m_list->selection();
    QList<Record> before;
    for (const RecordId id : ids)
        before << record(id);
    action(QStringLiteral("Change a &field…"))->trigger();
    auto *bulk = dialog<BulkEditDialog>();
    QVERIFY(bulk);
    bulk->chooseField(QStringLiteral("officer"));
    m_window->settle();
    QVERIFY(bulk->isLoaded());
    auto *values = bulk->findChild<QTableWidget *>();
    int counted = 0;
    for (int row = 0; row < values->rowCount(); ++row)
        counted += values->item(row, 1)->text().toInt();
    QCOMPARE(counted, 3);
    auto *line = qobject_cast<QLineEdit *>(bulk->editor()->focusProxy());
    QVERIFY(line);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Petrova"));
    bulk->change();
    QTRY_VERIFY(!m_window->window().findChild<BulkEditDialog *>());
    m_window->settle();
    for (const RecordId id : ids)
        QCOMPARE(record(id).value(QStringLiteral("officer")).toText(), QStringLiteral("Petrova"));
    m_window->session().office().undo();
    m_window->settle();
    for (int i = 0; i < ids.size(); ++i)
        QCOMPARE(record(ids[i]).values, before[i].values);
}

void TestBulk::addsToAList()
{
    selectRows(4);
    const QList<RecordId> ids = m_list->selection();
    action(QStringLiteral("Change a &field…"))->trigger();
    auto *bulk = dialog<BulkEditDialog>();
    bulk->chooseField(QStringLiteral("tags"));
    m_window->settle();
    bulk->editor()->setValue(QStringList{QStringLiteral("Silk Road")});
    Q_EMIT bulk->editor()->edited();
    bulk->change();
    QTRY_VERIFY(!m_window->window().findChild<BulkEditDialog *>());
    m_window->settle();
    for (const RecordId id : ids)
        QVERIFY(record(id).value(QStringLiteral("tags")).toCodes().contains(QStringLiteral("Silk Road")));
}

void TestBulk::doesNotTakeWhatIsWrong()
{
    selectRows(2);
    action(QStringLiteral("Change a &field…"))->trigger();
    auto *bulk = dialog<BulkEditDialog>();
    bulk->chooseField(QStringLiteral("website"));
    m_window->settle();
    QPushButton *change = nullptr;
    for (QPushButton *each : bulk->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Change"))
            change = each;
    }
    QVERIFY(change && !change->isEnabled());  // nothing typed
    bulk->editor()->setValue(QStringLiteral("nowhere"));
    Q_EMIT bulk->editor()->edited();
    QVERIFY(!change->isEnabled());
    bulk->editor()->setValue(QStringLiteral("https://example.org/ours"));
    Q_EMIT bulk->editor()->edited();
    QVERIFY(change->isEnabled());
    bulk->chooseField(QStringLiteral("type"));  // is required
    m_window->settle();
    const auto radios = bulk->findChildren<QRadioButton *>();
    for (QRadioButton *each : radios) {
        if (each->text() == QStringLiteral("Make empty"))
            QVERIFY(!each->isEnabled());
    }
}

static void writeDirectory(const QString &folder)
{
    const QString dump = folder + QStringLiteral("/dump.csv");
    QFile file(dump);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ror,types,name_en,name_zh,acronyms,country,city,established,website\r\n"
               "012345601,education,Tomsk Test University,托木斯克试验大学,TTU,RU,Tomsk,1950,https://ttu.example.org\r\n"
               "012345602,education,Tomsk Test Academy,,,RU,Tomsk,,\r\n");
    file.close();
    QVERIFY(importDirectory(dump, Directory::path()));
}

void TestBulk::takesFromTheDirectory()
{
    QFile::remove(Directory::path());
    writeDirectory(m_window->folder());
    Record blank;
    blank.kind = Kind::Organisation;
    QPointer<RecordEditor> editor = RecordEditor::create(m_window->session(), blank, &m_window->window());
    editor->activateWindow();
    QVERIFY(waitUntilActive(editor));
    auto *names = editor->form()->names();
    FieldEditor *cell = names->findChild<RowTable *>()->cell(0, QStringLiteral("text"));
    auto *line = qobject_cast<QLineEdit *>(cell->focusProxy());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("tomsk te"));
    auto *offers = editor->findChild<OfferList *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(offers);
    QTRY_VERIFY(offers->isVisible() && offers->offers().size() == 2);
    QVERIFY(!offers->currentIndex().isValid());  // Enter goes on typing
    QTRY_COMPARE(offers->offers().at(0).label, QStringLiteral("Tomsk Test Academy"));
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    m_window->settle();
    const Record filled = editor->form()->record();
    const Names expected{{QStringLiteral("en"), NameKind::Official, QStringLiteral("Tomsk Test University")},
                         {QStringLiteral("zh"), NameKind::Official, QStringLiteral("托木斯克试验大学")},
                         {QStringLiteral("und"), NameKind::Acronym, QStringLiteral("TTU")}};
    for (const Name &name : expected)
        QVERIFY2(filled.names.contains(name), qPrintable(name.text));
    QCOMPARE(filled.names.size(), 3);  // what was typed to find it is gone
    QCOMPARE(filled.text(QLatin1String("city")), QStringLiteral("tomsk"));
    QCOMPARE(filled.text(QLatin1String("country")), QStringLiteral("RU"));

    const auto saved = std::make_shared<RecordId>();
    connect(editor, &RecordEditor::saved, this, [saved](RecordId id) { *saved = id; });
    editor->save();
    QTRY_VERIFY(saved->isValid());
    m_window->settle();
    const QList<RecordId> sources = record(*saved).value(QStringLiteral("sources")).toReferences();
    QCOMPARE(sources.size(), 1);
    QCOMPARE(record(sources.first()).text(QLatin1String("link")), QStringLiteral("https://ror.org"));
    m_window->session().office().undo();  // both in one step
    m_window->settle();
    QVERIFY(read([id = sources.first()](Office &office) { return !office.read(id).has_value(); }));
    QFile::remove(Directory::path());
}

void TestBulk::looksRight_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

/// Every text fits where it stands. PD_PICTURES names a folder for pictures.
void TestBulk::looksRight()
{
    QFETCH(QString, language);
    m_window->speak(language);
    selectRows(2);
    const QList<RecordId> ids = m_list->selection();
    auto *merging = new MergeDialog(m_window->session(), Kind::Organisation, ids[0], ids[1], &m_window->window());
    auto *bulk = new BulkEditDialog(m_window->session(), Kind::Organisation, ids, &m_window->window());
    bulk->chooseField(QStringLiteral("stage"));
    merging->show();
    bulk->show();
    m_window->settle();
    for (QDialog *each : {static_cast<QDialog *>(merging), static_cast<QDialog *>(bulk)}) {
        for (QAbstractButton *button : each->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        const QString folder = qEnvironmentVariable("PD_PICTURES");
        if (!folder.isEmpty())
            each->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(each->metaObject()->className()).mid(8), language));
    }
}

QTEST_MAIN(TestBulk)
#include "tst_bulk.moc"
