// SPDX-License-Identifier: GPL-3.0-or-later
// A visit from its plan to what came of it, in the real window.
#include <gui/officewindow.h>

#include <record/recordtype.h>
#include <ui/detail/readingpane.h>
#include <ui/edit/drafts.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/itineraryboard.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/recordeditor.h>
#include <ui/edit/recordform.h>
#include <ui/edit/rowtable.h>
#include <ui/edit/stopform.h>
#include <ui/edit/stopseditor.h>
#include <ui/list/recordlistpage.h>
#include <ui/settings/rulesdialog.h>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QPointer>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestVisits : public QObject
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

    void journeyOfHse();
    void limitsAndRanks();
    void rulesOfTheOffice();
    void backwardsVisitIsKeptAsDraft();

private:
    void start(const QString &office);
    template <typename Work>
    auto ask(Work work);
    RecordId named(Kind kind, const QString &english);
    QList<Record> all(Kind kind);
    Record read(RecordId id);
    RecordId write(const Record &record);
    QString pane(Page page, RecordId id);
    void trigger(const QString &text);
    void undo();
    RecordEditor *editor();
    FieldEditor *field(const QString &key);
    QLineEdit *line(QWidget *editor);
    /// What the editor says is wrong.
    static QString said(const RecordEditor *editor);
    void type(QWidget *editor, const QString &text);
    void pick(FieldEditor *editor, const QString &text);

    std::unique_ptr<OfficeWindow> m_office;
    MainWindow *m_window = nullptr;
    qsizetype m_keys = 0;  ///< pressed so far
};

void TestVisits::start(const QString &office)
{
    m_office = std::make_unique<OfficeWindow>(office);
    QVERIFY(m_office->show());
    m_window = &m_office->window();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_keys = 0;
}

template <typename Work>
auto TestVisits::ask(Work work)
{
    auto found = m_office->session().office().read(std::move(work));
    found.waitForFinished();
    return found.result();
}

QList<Record> TestVisits::all(Kind kind)
{
    return ask([kind](Office &office) { return office.readAll(kind); });
}

RecordId TestVisits::named(Kind kind, const QString &english)
{
    const QList<Record> records = all(kind);
    for (const Record &record : records) {
        if (displayName(record.names, u"en"_s) == english)
            return record.id;
    }
    return {};
}

Record TestVisits::read(RecordId id)
{
    const QDate today = m_office->session().today();
    return ask([id, today](Office &office) { return readDerived(office, {id}, today).value_or(QList<Record>()).value(0); });
}

RecordId TestVisits::write(const Record &record)
{
    ChangeSet set;
    const RecordId number = set.add(record);
    auto done = m_office->session().office().apply(set);
    done.waitForFinished();
    const auto applied = done.result();
    return applied ? applied->created.value(number.value) : RecordId();
}

QString TestVisits::pane(Page page, RecordId id)
{
    m_window->openPage(page);
    m_office->settle();
    auto *list = qobject_cast<RecordListPage *>(m_window->room(page));
    list->select({});
    list->select(id);
    m_office->settle();
    return list->findChild<ReadingPane *>()->browser()->toPlainText();
}

void TestVisits::trigger(const QString &text)
{
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->text() == text) {
            QTRY_VERIFY(one->isEnabled());
            one->trigger();
            m_office->settle();
            return;
        }
    }
    QFAIL(qPrintable(text));
}

void TestVisits::undo()
{
    for (QAction *one : m_window->findChildren<QAction *>()) {
        if (one->shortcut() == QKeySequence(QKeySequence::Undo)) {
            QTRY_VERIFY(one->isEnabled());
            one->trigger();
        }
    }
    m_office->settle();
}

RecordEditor *TestVisits::editor()
{
    RecordEditor *found = nullptr;
    (void)QTest::qWaitFor([&] {
        found = m_window->findChild<RecordEditor *>();
        return found && found->isVisible();
    }, 20000);
    return found;
}

/// Of the form itself, not of its tables or its stops.
FieldEditor *TestVisits::field(const QString &key)
{
    const auto found = editor()->findChildren<FieldEditor *>(key);
    for (FieldEditor *one : found) {
        bool isInside = false;
        for (const QWidget *up = one->parentWidget(); up; up = up->parentWidget())
            isInside = isInside || qobject_cast<const RowTable *>(up) || qobject_cast<const StopForm *>(up);
        if (!isInside)
            return one;
    }
    return nullptr;
}

QString TestVisits::said(const RecordEditor *editor)
{
    QStringList texts;
    const auto notes = editor ? editor->findChildren<NoteLabel *>() : QList<NoteLabel *>();
    for (const NoteLabel *note : notes) {
        if (note->isVisibleTo(note->window()))
            texts << note->text();
    }
    return texts.join(u'\n');
}

QLineEdit *TestVisits::line(QWidget *editor)
{
    auto *own = qobject_cast<QLineEdit *>(editor->focusProxy());
    return own ? own : editor->findChild<QLineEdit *>();
}

void TestVisits::type(QWidget *editor, const QString &text)
{
    QLineEdit *input = line(editor);
    QVERIFY(input);
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, text);
    m_keys += text.size() + 1;  // and the tabulator that leads there
}

/// Types the beginning of a name and takes the first that is offered.
void TestVisits::pick(FieldEditor *editor, const QString &text)
{
    type(editor, text);
    QListView *offers = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((offers = editor->findChild<QListView *>()) && offers->isVisible()
                                 && offers->model()->index(0, 0).data().toString().startsWith(text), 20000);
    QTest::keyClick(line(editor), Qt::Key_Return);
    ++m_keys;
}

/// The journey of the sources: eight hosts in two days, planned, held, and what came of it. Counted in keys: at three
/// a second it is entered in less than five minutes.
void TestVisits::journeyOfHse()
{
    start(u"sample"_s);
    const RecordId hse = named(Kind::Organisation, u"National Research University Higher School of Economics"_s);
    QVERIFY(hse.isValid());
    auto set = m_office->session().office().write([hse](Office &office) {
        return office.setSetting(u"current_institution"_s, QString::number(hse.value)).has_value();
    });
    set.waitForFinished();
    QVERIFY(set.result());
    m_office->session().refreshSettings();
    QTRY_COMPARE(m_office->session().ownInstitution(), hse);

    const QStringList hosts{u"Peking University"_s, u"Tsinghua University"_s, u"Beijing Institute of Mathematical Sciences"_s,
                            u"Beijing Normal University"_s, u"China National Academy of Educational Sciences"_s,
                            u"Beihang University"_s, u"Beijing University of Technology"_s, u"Russian Cultural Centre"_s};
    const QSet<RecordId> before = [this] {
        QSet<RecordId> ids;
        for (const Record &visit : all(Kind::Visit))
            ids << visit.id;
        return ids;
    }();
    Record visit;
    visit.kind = Kind::Visit;
    Q_EMIT m_office->session().createRequested(visit);
    QVERIFY(editor());
    QVERIFY(waitUntilActive(editor()));
    field(u"mode"_s)->setValue(Value(u"in_person"_s));
    field(u"status"_s)->setValue(Value(u"planned"_s));
    field(u"hosts"_s)->setValue(Value());
    pick(field(u"from"_s), u"National Research University"_s);
    for (const QString &host : hosts)
        pick(field(u"hosts"_s), host);
    QCOMPARE(field(u"hosts"_s)->value().toReferences().size(), 8);
    type(field(u"starts"_s), u"2026-04-13"_s);
    type(field(u"ends"_s), u"2026-04-14"_s);
    auto *stops = editor()->findChild<StopsEditor *>();
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(stops->board(), Qt::Key_Insert);
        ++m_keys;
        type(stops->form()->editor(u"names"_s), u"Meeting %1"_s.arg(i + 1));
        if (i == 4) {
            type(stops->form()->editor(u"day"_s), u"2026-04-14"_s);
            type(stops->form()->editor(u"starts"_s), u"0900"_s);
        }
        if (i == 0)
            type(stops->form()->editor(u"starts"_s), u"0900"_s);
        type(stops->form()->editor(u"ends"_s), u"%1"_s.arg(1030 + 100 * (i % 4)));
    }
    QVERIFY2(m_keys < 5 * 60 * 3, qPrintable(QString::number(m_keys)));
    qInfo("The journey with eight hosts takes %lld keys.", qlonglong(m_keys));
    for (qsizetype i = 0; i < 8; ++i)
        QCOMPARE(stops->board()->remark(i), QString());
    QPointer<RecordEditor> open(editor());
    open->save();
    (void)QTest::qWaitFor([&] { return !open; }, 20000);
    QVERIFY2(!open, qPrintable(said(open)));
    m_office->settle();

    RecordId id;
    for (const Record &one : all(Kind::Visit))
        id = before.contains(one.id) ? id : one.id;
    QVERIFY(id.isValid());
    QCOMPARE(read(id).text("direction"_L1), u"out"_s);
    QCOMPARE(read(id).integer("stops"_L1), 8);
    const QList<Record> planned = ask([id](Office &office) { return office.read(office.parts(id, Kind::Stop)); });
    QCOMPARE(planned.size(), 8);
    QSet<RecordId> met;
    for (const Record &stop : planned)
        met << stop.reference("organisation"_L1);
    QCOMPARE(met.size(), 8);

    // Held: the fact from the plan, one stop left out, a promise and a signing written down.
    Q_EMIT m_office->session().editRequested(Kind::Visit, id);
    QVERIFY(editor());
    QVERIFY(waitUntilActive(editor()));
    field(u"status"_s)->setValue(Value(u"completed"_s));
    stops = editor()->findChild<StopsEditor *>();
    const auto buttons = stops->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text() == u"Copy plan to fact"_s)
            button->click();
    }
    QCOMPARE(stops->stops().size(), 16);
    stops->board()->setFocus();
    QTest::keyClick(stops->board(), Qt::Key_Delete);
    QCOMPARE(stops->stops().size(), 15);
    open = editor();
    open->save();
    QTRY_VERIFY(!open);
    QCOMPARE(read(id).integer("stops"_L1), 7);

    Record promise;
    promise.kind = Kind::Outcome;
    promise.names = {{u"en"_s, NameKind::Official, u"Send the draft of the programme"_s}};
    promise.set("kind"_L1, u"promise"_s);
    promise.set("visit"_L1, id);
    promise.set("stop"_L1, planned[1].id);
    promise.set("with"_L1, planned[1].reference("organisation"_L1));
    promise.set("who"_L1, u"Ivanov"_s);
    promise.set("due"_L1, PartialDate(QDate(2026, 5, 1)));
    const RecordId promised = write(promise);
    Record signing = promise;
    signing.names = {{u"en"_s, NameKind::Official, u"A cooperation agreement was signed"_s}};
    signing.set("kind"_L1, u"signing"_s);
    signing.set("with"_L1, planned[3].reference("organisation"_L1));
    signing.set("who"_L1, Value());
    signing.set("due"_L1, Value());
    const RecordId signedThere = write(signing);
    QVERIFY(promised.isValid() && signedThere.isValid());

    QString text = pane(Page::Visits, id);
    QVERIFY2(text.contains(u"Did not take place"_s), qPrintable(text));
    QVERIFY(text.contains(u"Still owed"_s));
    QVERIFY(text.mid(text.indexOf(u"Still owed"_s)).contains(u"Send the draft of the programme"_s));
    const qsizetype agreements = all(Kind::Agreement).size(), followUps = all(Kind::FollowUp).size();
    trigger(u"&Carry on the outcomes"_s);
    QCOMPARE(all(Kind::Agreement).size(), agreements + 1);
    QCOMPARE(all(Kind::FollowUp).size(), followUps + 1);
    const Record agreement = read(read(signedThere).reference("became"_L1));
    QCOMPARE(agreement.kind, Kind::Agreement);
    QCOMPARE(agreement.reference("visit"_L1), id);
    QCOMPARE(agreement.date("signed_own"_L1), PartialDate(QDate(2026, 4, 14)));
    QCOMPARE(agreement.value("parties"_L1).toRows().size(), 2);
    const Record task = read(read(promised).reference("became"_L1));
    QCOMPARE(task.kind, Kind::FollowUp);
    QCOMPARE(task.text("who"_L1), u"Ivanov"_s);
    QVERIFY(!read(promised).has("due_state"_L1));  // owed once, as the follow-up
    QVERIFY(pane(Page::Agreements, agreement.id).contains(u"A cooperation agreement was signed"_s));
    pane(Page::Visits, id);
    trigger(u"&Carry on the outcomes"_s);  // nothing twice
    QCOMPARE(all(Kind::Agreement).size(), agreements + 1);
    undo();
    QCOMPARE(all(Kind::Agreement).size(), agreements);
    QCOMPARE(all(Kind::FollowUp).size(), followUps);
    QVERIFY(!read(signedThere).has("became"_L1));
}

void TestVisits::limitsAndRanks()
{
    start(u"sample"_s);
    const auto person = [this](const QString &name, const QString &title) {
        Record one;
        one.kind = Kind::Person;
        one.names = {{u"en"_s, NameKind::Official, name}};
        one.set("positions"_L1, Rows{{{u"title"_s, title}, {u"organisation"_s, named(Kind::Organisation, u"National Research University Higher School of Economics"_s)}}});
        return write(one);
    };
    const RecordId own = m_office->session().ownInstitution(), hse = named(Kind::Organisation, u"National Research University Higher School of Economics"_s);
    const RecordId rector = person(u"Li Ming"_s, u"Rector"_s), chair = person(u"Pyotr Orlov"_s, u"Head of Department"_s);
    QVERIFY(rector.isValid() && chair.isValid());
    Record visit;
    visit.kind = Kind::Visit;
    visit.set("mode"_L1, u"in_person"_s);
    visit.set("status"_L1, u"planned"_s);
    visit.set("from"_L1, own);
    visit.set("hosts"_L1, QList<RecordId>{hse});
    visit.set("starts"_L1, PartialDate(QDate(2026, 5, 4)));
    visit.set("ends"_L1, PartialDate(QDate(2026, 5, 9)));
    visit.set("headcount"_L1, 7);
    visit.set("head"_L1, rector);
    const RecordId id = write(visit);
    Record stop;
    stop.kind = Kind::Stop;
    stop.set("visit"_L1, id);
    stop.set("chair"_L1, chair);
    QVERIFY(write(stop).isValid());
    for (const auto &[code, words] : {std::pair("en", "To be considered"), std::pair("ru", ""), std::pair("zh", "")}) {
        m_office->speak(QLatin1String(code));
        const QString text = pane(Page::Visits, id);
        QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
    }
    m_office->speak(u"en"_s);
    const QString text = pane(Page::Visits, id);
    QVERIFY(text.contains(u"Zhejiang University, rules for travel abroad: at most six people in a group"_s));
    QVERIFY2(text.contains(u"7; the rules allow 6"_s), qPrintable(text));
    QVERIFY2(text.contains(u"6; the rules allow 5"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Unequal ranks"_s), qPrintable(text));
}

/// The numbers are the office's own: changed, switched off, and as shipped again with one button.
void TestVisits::rulesOfTheOffice()
{
    start(u"sample"_s);
    const auto dialog = [this] {
        trigger(u"R&ules and deadlines…"_s);
        RulesDialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_window->findChild<RulesDialog *>()) && found->table()->rowCount() > 0; }, 20000);
        return found;
    };
    const auto rowOf = [](const RulesDialog *rules, const QString &where, const QString &rule) {
        for (int row = 0; row < rules->table()->rowCount(); ++row) {
            if (rules->table()->item(row, 0)->text() == where && rules->table()->item(row, 1)->text().contains(rule))
                return row;
        }
        return -1;
    };
    const auto setting = [this](const QString &key) { return ask([key](Office &office) { return office.setting(key); }); };
    QPointer<RulesDialog> rules = dialog();
    QVERIFY(rules);
    QCOMPARE(rules->table()->item(0, 0)->text(), u"China"_s);  // where the own institution is, first
    const int people = rowOf(rules, u"China"_s, u"People in a group abroad"_s);
    const int visa = rowOf(rules, u"China"_s, u"Invitation letter and visa"_s);
    QVERIFY(people >= 0 && visa >= 0);
    QCOMPARE(rules->table()->item(people, 2)->text(), u"6"_s);
    rules->table()->item(people, 2)->setData(Qt::EditRole, 8);
    rules->table()->item(visa, 0)->setCheckState(Qt::Unchecked);
    rules->save();
    QTRY_VERIFY(!rules);
    QCOMPARE(setting(u"limit.cn.outbound_people"_s), u"8"_s);
    QCOMPARE(setting(u"paper.cn.in.visa"_s), u"off"_s);
    QCOMPARE(setting(u"paper.cn.in.application"_s), QString());  // only what differs is kept

    QAbstractButton *undoButton = nullptr;
    const auto offered = m_window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : offered) {
        if (button->text() == u"Undo"_s && button->isVisible())
            undoButton = button;
    }
    QVERIFY(undoButton);
    undoButton->click();
    m_office->settle();
    QTRY_COMPARE(setting(u"limit.cn.outbound_people"_s), QString());
    QCOMPARE(setting(u"paper.cn.in.visa"_s), QString());
}

void TestVisits::backwardsVisitIsKeptAsDraft()
{
    start(u"practice"_s);
    Record visit;
    visit.kind = Kind::Visit;
    Q_EMIT m_office->session().createRequested(visit);
    QVERIFY(editor());
    QVERIFY(waitUntilActive(editor()));
    type(field(u"starts"_s), u"2026-04-15"_s);
    type(field(u"ends"_s), u"2026-04-13"_s);
    QPointer<RecordEditor> open(editor());
    const qsizetype before = all(Kind::Visit).size();
    open->save();
    m_office->settle();
    QVERIFY(open && open->isVisible());
    QVERIFY(said(open).contains(u"The visit would end before it starts."_s));
    QCOMPARE(all(Kind::Visit).size(), before);
    QTRY_VERIFY_WITH_TIMEOUT(!Drafts(m_office->path()).list().isEmpty(), 20000);
    delete open;
}

QTEST_MAIN(TestVisits)
#include "tst_visits.moc"
