// SPDX-License-Identifier: GPL-3.0-or-later
// The rules an office goes by, changed by keyboard: at work, undone, in the history.
#include "officewindow.h"

#include <ui/edit/fieldeditor.h>
#include <ui/edit/smallform.h>
#include <ui/history/changesdialog.h>
#include <ui/history/ruleshistorydialog.h>
#include <ui/settings/rulesdialog.h>

#include <query/listquery.h>
#include <rules/officerules.h>

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
        style::apply(*qApp);
    }
    void cleanup()
    {
        m_window = nullptr;
        m_office.reset();
    }

    void paperOfTheOffice();
    void changesAndPutsBack();
    void explainsAndKeeps();
    void setOfAnotherCountry();
    void speaks();

private:
    void start();
    template <typename Work>
    auto ask(Work work)
    {
        auto found = m_office->session().office().read(std::move(work));
        found.waitForFinished();
        return found.result();
    }
    QString setting(const QString &key)
    {
        return ask([key](Office &office) { return office.setting(key); });
    }
    QAction *action(const QString &text);
    void trigger(const QString &text);
    RulesDialog *dialog();
    static int rowOf(const RulesDialog *rules, const QString &where, const QString &rule);
    static QPushButton *button(const QWidget *in, const QString &text);
    /// Chooses the line with a number of the menu below "Add", by keys.
    SmallForm *add(RulesDialog *rules, int entry);
    static SmallForm *form(const RulesDialog *rules);
    static void type(SmallForm *form, const char *field, const QString &text);

    std::unique_ptr<OfficeWindow> m_office;
    MainWindow *m_window = nullptr;
};

void TestRules::start()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
    m_window = &m_office->window();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

QAction *TestRules::action(const QString &text)
{
    const auto actions = m_window->findChildren<QAction *>();
    for (QAction *one : actions) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

void TestRules::trigger(const QString &text)
{
    QAction *found = action(text);
    QVERIFY2(found, qPrintable(text));
    QTRY_VERIFY(found->isEnabled());
    found->trigger();
    m_office->settle();
}

RulesDialog *TestRules::dialog()
{
    trigger(u"R&ules and deadlines…"_s);
    RulesDialog *found = nullptr;
    (void)QTest::qWaitFor([&] {
        return (found = m_window->findChild<RulesDialog *>()) && found->table()->rowCount() > 0 && found->isActiveWindow();
    }, 20000);
    return found;
}

int TestRules::rowOf(const RulesDialog *rules, const QString &where, const QString &rule)
{
    for (int row = 0; row < rules->table()->rowCount(); ++row) {
        if (rules->table()->item(row, 0)->text() == where && rules->table()->item(row, 1)->text().contains(rule))
            return row;
    }
    return -1;
}

QPushButton *TestRules::button(const QWidget *in, const QString &text)
{
    const auto buttons = in->findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

SmallForm *TestRules::form(const RulesDialog *rules)
{
    SmallForm *found = nullptr;
    (void)QTest::qWaitFor([&] {
        return (found = rules->findChild<SmallForm *>(u"ruleForm"_s)) && found->isActiveWindow();
    }, 20000);
    return found;
}

SmallForm *TestRules::add(RulesDialog *rules, int entry)
{
    QTimer keys;
    connect(&keys, &QTimer::timeout, rules, [&keys, entry] {
        QWidget *menu = QApplication::activePopupWidget();
        if (!menu)
            return;
        keys.stop();
        for (int i = 0; i <= entry; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    keys.start(10);
    QPushButton *adding = button(rules, u"Add"_s);
    adding->setFocus();
    QTest::keyClick(adding, Qt::Key_Space);
    return form(rules);
}

void TestRules::type(SmallForm *form, const char *field, const QString &text)
{
    auto *editor = form->editor(QLatin1String(field));
    QVERIFY2(editor, field);
    auto *line = editor->findChild<QLineEdit *>();
    QVERIFY2(line, field);
    line->setFocus();
    line->selectAll();
    // What no key of QTest gives comes from an input method.
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    if (isPlain) {
        QTest::keyClicks(line, text);
    } else {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QCoreApplication::sendEvent(line, &typed);
    }
}

void TestRules::paperOfTheOffice()
{
    start();
    const RecordId own = m_office->session().ownInstitution();
    Record visit;
    visit.kind = Kind::Visit;
    visit.names = {{u"en"_s, NameKind::Official, u"Delegation"_s}};
    visit.set(u"mode"_s, u"in_person"_s);
    visit.set(u"status"_s, u"planned"_s);
    visit.set(u"hosts"_s, QList<RecordId>{own});
    visit.set(u"from"_s, ask([own](Office &office) {
        const QList<Record> all = office.readAll(Kind::Organisation);
        const auto found = std::find_if(all.begin(), all.end(), [own](const Record &one) {
            return one.id != own && one.text(QLatin1String("country")) == u"RU";
        });
        return found == all.end() ? RecordId() : found->id;
    }));
    visit.set(u"starts"_s, PartialDate(QDate(2026, 5, 6)));
    visit.set(u"ends"_s, PartialDate(QDate(2026, 5, 8)));
    ChangeSet set;
    const RecordId number = set.add(visit);
    auto written = m_office->session().office().apply(set);
    written.waitForFinished();
    QVERIFY(written.result());
    const RecordId id = written.result()->created.value(number.value);

    QPointer<RulesDialog> rules = dialog();
    QVERIFY(rules);
    SmallForm *made = add(rules, 0);
    QVERIFY(made);
    type(made, "label.en", u"Hotel booking"_s);
    type(made, "label.zh", u"预订酒店"_s);
    type(made, "number", u"2"_s);
    type(made, "source", u"Our own rules, https://example.org/rules"_s);
    QTest::keyClick(made, Qt::Key_Return);
    const int row = rules->table()->currentRow();
    QVERIFY(rules->table()->item(row, 1)->text().contains(u"Hotel booking"_s));
    QVERIFY(setting(rules::ownRulesKey).isEmpty());  // not before it is saved
    rules->save();
    QTRY_VERIFY(!rules);
    m_office->settle();
    QVERIFY(setting(rules::ownRulesKey).contains(u"Hotel booking"_s));

    const auto due = [this, id] {
        Q_EMIT m_office->session().showRequested(Kind::Visit, id);
        m_office->settle();
        trigger(u"&Papers due by the rules"_s);
        QMap<QString, QString> found;
        const Rows checks = ask([id](Office &office) { return office.read(id).value_or(Record()); }).value(u"checks"_s).toRows();
        for (const Row &check : checks)
            found.insert(check.value(u"check"_s).toText(), check.value(u"due"_s).toDate().toString());
        return found;
    };
    QCOMPARE(due().value(u"Hotel booking"_s), u"2026-05-04"_s);
    QCOMPARE(due().value(u"application"_s), u"2026-04-06"_s);

    // Undone in one step each: the papers of the visit, then the rule; and the rule comes back.
    const QKeySequence undo(QKeySequence::Undo), redo(QKeySequence::Redo);
    const auto press = [this](const QKeySequence &keys) {
        const auto actions = m_window->findChildren<QAction *>();
        for (QAction *one : actions) {
            if (one->shortcut() != keys)
                continue;
            QTRY_VERIFY(one->isEnabled());
            one->trigger();
        }
        m_office->settle();
    };
    press(undo);
    QTRY_VERIFY(action(u"&Undo: Rule changed: Incoming visit: Hotel booking"_s));
    press(undo);
    QTRY_COMPARE(setting(rules::ownRulesKey), QString());
    press(redo);
    QTRY_VERIFY(!setting(rules::ownRulesKey).isEmpty());
    press(undo);
    QTRY_COMPARE(setting(rules::ownRulesKey), QString());
    QVERIFY(!due().contains(u"Hotel booking"_s));

    auto *changes = new ChangesDialog(m_office->session(), m_window);
    changes->show();
    QTRY_VERIFY(changes->table()->rowCount() > 2);
    int told = -1;
    for (int line = 0; line < changes->table()->rowCount(); ++line) {
        if (changes->table()->item(line, 3)->text().startsWith(u"Rule changed: Incoming visit: Hotel booking"_s))
            told = line;
    }
    QVERIFY(told >= 0);
    changes->table()->setCurrentCell(told, 0);
    QPushButton *history = button(changes, u"History of the rules"_s);
    QVERIFY(history && history->isEnabled());
    history->setFocus();
    QTest::keyClick(history, Qt::Key_Space);
    auto *lines = m_window->findChild<RulesHistoryDialog *>();
    QVERIFY(lines);
    QTRY_COMPARE(lines->table()->rowCount(), 1);
    QVERIFY(lines->table()->item(0, 4)->text().contains(u"2 day"_s));
}

void TestRules::changesAndPutsBack()
{
    start();
    QPointer<RulesDialog> rules = dialog();
    QVERIFY(rules);
    const int row = rowOf(rules, u"China"_s, u"Invitation letter and visa"_s);
    QVERIFY(row >= 0);
    rules->table()->setCurrentCell(row, 2);
    QPushButton *putBack = button(rules, u"As shipped"_s);
    QVERIFY(putBack && !putBack->isEnabled());
    QTest::keyClick(rules, Qt::Key_E, Qt::AltModifier);
    SmallForm *open = form(rules);
    QVERIFY(open);
    QVERIFY(!open->editor(u"set"_s));  // what it is about stays
    type(open, "number", u"6"_s);
    open->setValue(u"unit"_s, Value(u"weeks"_s));
    QTest::keyClick(open, Qt::Key_Return);
    QCOMPARE(rules->table()->item(row, 3)->text(), u"weeks"_s);
    QCOMPARE(rules->table()->item(row, 7)->text(), u"Changed"_s);
    QVERIFY(putBack->isEnabled());
    bool isSaid = false;
    const auto labels = rules->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        isSaid = isSaid || label->text().contains(u"As shipped: 60 day"_s);
    QVERIFY(isSaid);
    rules->save();
    QTRY_VERIFY(!rules);
    m_office->settle();
    QVERIFY(setting(u"paper.cn.in.visa"_s).contains(u"weeks"_s));

    rules = dialog();
    QVERIFY(rules);
    QCOMPARE(rules->table()->item(row, 3)->text(), u"weeks"_s);
    rules->table()->setCurrentCell(row, 2);
    putBack = button(rules, u"As shipped"_s);
    putBack->setFocus();
    QTest::keyClick(putBack, Qt::Key_Space);
    QCOMPARE(rules->table()->item(row, 2)->text(), u"60"_s);
    QCOMPARE(rules->table()->item(row, 3)->text(), u"days"_s);
    rules->save();
    QTRY_VERIFY(!rules);
    m_office->settle();
    QCOMPARE(setting(u"paper.cn.in.visa"_s), QString());
}

void TestRules::explainsAndKeeps()
{
    start();
    QPointer<RulesDialog> rules = dialog();
    QVERIFY(rules);
    const auto says = [&](const QWidget *in, const QString &text) {
        const auto labels = in->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(text); });
    };
    SmallForm *made = add(rules, 0);
    QVERIFY(made);
    type(made, "number", u"-4"_s);
    QTest::keyClick(made, Qt::Key_Return);
    QVERIFY(made->isVisible());
    QVERIFY(says(made, u"Choose a paper, or give it a name of your own below."_s)
            || says(made, u"Type a whole number from 0 to 9999"_s));
    type(made, "label.ru", u"Гостиница"_s);
    QTest::keyClick(made, Qt::Key_Return);
    QVERIFY(made->isVisible());
    QVERIFY(says(made, u"Type a whole number from 0 to 9999"_s));
    QCOMPARE(made->editor(u"label.ru"_s)->value().toText(), u"Гостиница"_s);
    QTest::keyClick(made, Qt::Key_Escape);

    // In the table: what is typed stays, and the rules are not saved.
    const int people = rowOf(rules, u"China"_s, u"People in a group abroad"_s);
    QVERIFY(people >= 0);
    rules->table()->setCurrentCell(people, 2);
    rules->table()->item(people, 2)->setData(Qt::EditRole, 0);
    QVERIFY(says(rules, u"A limit of zero would warn of everything."_s));
    rules->table()->setCurrentCell(0, 2);
    rules->save();
    m_office->settle();
    QVERIFY(rules && rules->isVisible());
    QCOMPARE(rules->table()->currentRow(), people);
    QCOMPARE(rules->table()->item(people, 2)->text(), u"0"_s);
    rules->table()->item(people, 2)->setData(Qt::EditRole, 8);
    rules->save();
    QTRY_VERIFY(!rules);
    QCOMPARE(setting(u"limit.cn.outbound_people"_s), u"8"_s);
}

void TestRules::setOfAnotherCountry()
{
    start();
    QPointer<RulesDialog> rules = dialog();
    QVERIFY(rules);
    QVERIFY(rules->setBox()->currentText().contains(u"China"_s));  // by the institution's country
    rules->setBox()->setFocus();
    QTest::keyClick(rules->setBox(), Qt::Key_Down);
    QTest::keyClick(rules->setBox(), Qt::Key_Down);
    QCOMPARE(rules->setBox()->currentData().toString(), u"ru"_s);
    rules->save();
    QTRY_VERIFY(!rules);
    m_office->settle();
    QCOMPARE(setting(rules::ruleSetKey), u"ru"_s);
    QTRY_VERIFY(action(u"&Undo: Rule changed: National set"_s));
    rules = dialog();
    QCOMPARE(rules->setBox()->currentData().toString(), u"ru"_s);
}

void TestRules::speaks()
{
    start();
    QPointer<RulesDialog> rules = dialog();
    QVERIFY(rules);
    rules->table()->setCurrentCell(1, 2);
    rules->setBox()->setCurrentIndex(3);
    for (const char *code : {"ru", "zh", "en"}) {
        m_office->speak(QLatin1String(code));
        QVERIFY(rules && rules->isVisible());
        QCOMPARE(rules->table()->currentRow(), 1);
        QCOMPARE(rules->setBox()->currentData().toString(), u"eu"_s);
        const Language language = Language::of(QLatin1String(code));
        QCOMPARE(rules->table()->item(0, 0)->text(), language.text(rules::ruleSets().find(u"cn")->label));
    }
}

QTEST_MAIN(TestRules)
#include "tst_rules.moc"
