// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/recordtype.h>
#include <ui/edit/choices.h>
#include <ui/edit/datetext.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/itineraryboard.h>
#include <ui/edit/partseditor.h>
#include <ui/edit/recordeditor.h>
#include <ui/edit/recordform.h>
#include <ui/edit/rowtable.h>
#include <ui/edit/stopform.h>
#include <ui/edit/stopseditor.h>
#include <ui/shell/session.h>
#include <ui/shell/style.h>

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

namespace {

Record organisation(const QString &en, const QString &zh = {})
{
    Record record;
    record.kind = Kind::Organisation;
    record.names.append({u"en"_s, NameKind::Official, en});
    if (!zh.isEmpty())
        record.names.append({u"zh"_s, NameKind::Official, zh});
    record.set(u"type"_s, u"university"_s);
    record.set(u"country"_s, u"CN"_s);
    return record;
}

} // namespace

class TestEditor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typedDates_data();
    void typedDates();
    void countriesInOrderOfTheLanguage();
    void createsPartnerByKeys();
    void showsWhatIsMissing();
    void explainsWrongDate();
    void writesOnlyWhatChanged();
    void keepsTypedTextInConflict();
    void asksBeforeDiscarding();
    void opensOneEditorPerRecord();
    void followsLanguage();
    void findsReferenceByTyping();
    void presetsOwnInstitution();
    void fillsPositionOfMember();
    void savesVisitWithStopsInOneStep();
    void copiesPlanToFact();
    void plansByTheDay();
    void savesCountsWithCohort();
    void movesAndRemovesRows();
    void wheelChangesNothing();
    void everyInputHasName_data();
    void everyInputHasName();

private:
    RecordId add(const Record &record);
    Record read(RecordId id);
    QList<Record> readAll(Kind kind);
    int undo();
    RecordEditor *open(const Record &record);
    FieldEditor *field(const RecordEditor *editor, const QString &key);
    QLineEdit *line(const QWidget *editor);
    RowTable *table(const QWidget *editor);
    QToolButton *addButton(const RowTable *rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    RecordId m_own, m_partner;
};

void TestEditor::initTestCase()
{
    style::apply(*qApp);
}

void TestEditor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"office.pdesk"_s);
    {
        const auto office = Office::create(path);
        QVERIFY2(office.has_value(), office ? "" : qPrintable(office.error().detail));
        ChangeSet set;
        Record own = organisation(u"Chongqing University of Posts and Telecommunications"_s, u"重庆邮电大学"_s);
        own.names.append({u"zh"_s, NameKind::Short, u"重邮"_s});
        own.set(u"is_own"_s, true);
        const RecordId a = set.add(own);
        const RecordId b = set.add(organisation(u"Far Eastern Federal University"_s));
        const auto applied = (*office)->apply(set);
        QVERIFY2(applied.has_value(), applied ? "" : qPrintable(applied.error().detail));
        m_own = applied->created.value(a.value);
        m_partner = applied->created.value(b.value);
        QVERIFY((*office)->setSetting(u"today"_s, u"2026-03-02"_s).has_value());
        QVERIFY((*office)->setSetting(u"current_institution"_s, QString::number(m_own.value)).has_value());
    }
    m_session = std::make_unique<Session>(nullptr);
    QSignalSpy opened(m_session.get(), &Session::officeOpened);
    m_session->setLanguage(Language::of(u"en"_s));
    m_session->open(path);
    QTRY_COMPARE(opened.size(), 1);
}

void TestEditor::cleanup()
{
    QList<QPointer<RecordEditor>> editors;  // with one go its popups, which are windows too
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *editor = qobject_cast<RecordEditor *>(window))
            editors << editor;
    }
    for (const QPointer<RecordEditor> &editor : std::as_const(editors))
        delete editor;
    m_session.reset();
    m_folder.reset();
}

RecordId TestEditor::add(const Record &record)
{
    ChangeSet set;
    const RecordId number = set.add(record);
    auto done = m_session->office().apply(set);
    done.waitForFinished();
    const auto applied = done.result();
    if (!applied) {
        qWarning() << applied.error().detail << applied.error().message.source();
        return {};
    }
    return applied->created.value(number.value);
}

Record TestEditor::read(RecordId id)
{
    auto found = m_session->office().read([id](Office &office) { return office.read(QList<RecordId>{id}); });
    found.waitForFinished();
    return found.result().value(0);
}

QList<Record> TestEditor::readAll(Kind kind)
{
    auto found = m_session->office().read([kind](Office &office) { return office.readAll(kind); });
    found.waitForFinished();
    return found.result();
}

int TestEditor::undo()
{
    auto done = m_session->office().undo();
    done.waitForFinished();
    return done.result() ? int(done.result()->touched.size()) : -1;
}

RecordEditor *TestEditor::open(const Record &record)
{
    RecordEditor *editor = nullptr;
    if (record.id.isNull()) {
        editor = RecordEditor::create(*m_session, record, nullptr);
    } else {
        RecordEditor::open(*m_session, record.kind, record.id, nullptr);
        const auto find = [&] {
            const auto windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows) {
                if (auto *one = qobject_cast<RecordEditor *>(window))
                    editor = one;
            }
            return editor != nullptr;
        };
        if (!QTest::qWaitFor(find))
            return nullptr;
    }
    if (!QTest::qWaitFor([editor] { return editor->isActiveWindow(); }))
        qWarning("the editor is not active");
    return editor;
}

FieldEditor *TestEditor::field(const RecordEditor *editor, const QString &key)
{
    const auto all = editor->findChildren<FieldEditor *>(key);
    for (FieldEditor *one : all) {
        const bool isInRow = [one] {
            for (const QWidget *up = one->parentWidget(); up; up = up->parentWidget()) {
                if (qobject_cast<const RowTable *>(up))
                    return true;
            }
            return false;
        }();
        if (!isInRow)
            return one;
    }
    return nullptr;
}

QLineEdit *TestEditor::line(const QWidget *editor)
{
    if (auto *own = qobject_cast<QLineEdit *>(editor->focusProxy()))
        return own;
    return editor->findChild<QLineEdit *>();
}

RowTable *TestEditor::table(const QWidget *editor)
{
    return editor->findChild<RowTable *>();
}

QToolButton *TestEditor::addButton(const RowTable *rows)
{
    return qobject_cast<QToolButton *>(rows->footer()->itemAt(0)->widget());
}

void TestEditor::typedDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addRow("ISO") << u"2025-11-04"_s << u"2025-11-04"_s;
    QTest::addRow("dots") << u"4.11.2025"_s << u"2025-11-04"_s;
    QTest::addRow("short year") << u"04.11.25"_s << u"2025-11-04"_s;
    QTest::addRow("year first") << u"2025/11/4"_s << u"2025-11-04"_s;
    QTest::addRow("Chinese") << u"2025年11月4日"_s << u"2025-11-04"_s;
    QTest::addRow("full width") << u"２０２５年５月"_s << u"2025-05"_s;
    QTest::addRow("English") << u"4 November 2025"_s << u"2025-11-04"_s;
    QTest::addRow("American") << u"November 4, 2025"_s << u"2025-11-04"_s;
    QTest::addRow("short month") << u"4 Nov 2025"_s << u"2025-11-04"_s;
    QTest::addRow("Russian") << u"4 ноября 2025 г."_s << u"2025-11-04"_s;
    QTest::addRow("Russian month") << u"ноябрь 2025"_s << u"2025-11"_s;
    QTest::addRow("May") << u"May 2025"_s << u"2025-05"_s;
    QTest::addRow("month in digits") << u"05.2025"_s << u"2025-05"_s;
    QTest::addRow("year") << u"2025"_s << u"2025"_s;
    QTest::addRow("Russian year") << u"2025 г."_s << u"2025"_s;
    QTest::addRow("season") << u"autumn 2025"_s << u"2025-23"_s;
    QTest::addRow("Chinese season") << u"2025年春"_s << u"2025-21"_s;
    QTest::addRow("academic") << u"2025/26"_s << u"2025/2026"_s;
    QTest::addRow("academic in words") << u"2025–2026 учебный год"_s << u"2025/2026"_s;
    QTest::addRow("about") << u"около мая 2025"_s << u"2025-05~"_s;
    QTest::addRow("about, Chinese") << u"2025年5月左右"_s << u"2025-05~"_s;
    QTest::addRow("unknown") << u"неизвестно"_s << u"unknown"_s;
    QTest::addRow("cleared") << u" "_s << QString();
    QTest::addRow("no such day") << u"31.02.2025"_s << u"-"_s;
    QTest::addRow("two readings") << u"4/11/2025"_s << u"-"_s;
    QTest::addRow("words") << u"next week"_s << u"-"_s;
    QTest::addRow("two months") << u"May June 2025"_s << u"-"_s;
}

void TestEditor::typedDates()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const auto read = dateFromTyped(typed);
    QCOMPARE(read ? read->toString() : u"-"_s, stored);
}

void TestEditor::countriesInOrderOfTheLanguage()
{
    const auto before = [this](const QString &code, const QString &first, const QString &second) {
        const auto found = choices(vocabulary::country, Language::of(code), *m_session->tables());
        qsizetype a = -1, b = -1;
        for (qsizetype i = 0; i < found.size(); ++i) {
            a = found[i].code == first ? i : a;
            b = found[i].code == second ? i : b;
        }
        return a >= 0 && a < b;
    };
    QVERIFY(before(u"en"_s, u"CN"_s, u"RU"_s));
    QVERIFY(before(u"ru"_s, u"DE"_s, u"CN"_s));   // Германия, Китай
    QVERIFY(before(u"zh"_s, u"RU"_s, u"CN"_s));   // 俄罗斯 (e), 中国 (zh)
}

void TestEditor::createsPartnerByKeys()
{
    Record empty;
    empty.kind = Kind::Organisation;
    RecordEditor *editor = open(empty);
    QPointer<RecordEditor> alive(editor);
    QSignalSpy saved(editor, &RecordEditor::saved);
    QTest::keyClicks(QApplication::focusWidget(), u"Saint Petersburg University"_s);
    auto *type = qobject_cast<QComboBox *>(field(editor, u"type"_s)->focusProxy());
    QVERIFY(type);
    type->setFocus();
    QTest::keyClicks(type, u"Univ"_s);
    QTest::keyClick(type, Qt::Key_Tab);
    auto *country = line(field(editor, u"country"_s));
    country->setFocus();
    QTest::keyClicks(country, u"Russia"_s);
    QTest::keyClick(country, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(!alive);
    const Record record = read(saved.first().first().value<RecordId>());
    QCOMPARE(record.names, (Names{{u"en"_s, NameKind::Official, u"Saint Petersburg University"_s}}));
    QCOMPARE(record.text(QLatin1String("type")), u"university"_s);
    QCOMPARE(record.text(QLatin1String("country")), u"RU"_s);
}

void TestEditor::showsWhatIsMissing()
{
    Record empty;
    empty.kind = Kind::Organisation;
    RecordEditor *editor = open(empty);
    QPlainTextEdit *description = editor->findChild<QPlainTextEdit *>();
    description->setFocus();
    editor->save();
    QVERIFY(editor->isVisible());
    const auto labels = editor->findChildren<QLabel *>();
    QStringList shown;
    for (const QLabel *label : labels) {
        if (label->isVisible())
            shown << label->text();
    }
    QVERIFY(shown.contains(u"Enter a name in at least one language."_s));
    QVERIFY(shown.contains(u"Fill this in."_s));
    QVERIFY(editor->form()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QCOMPARE(readAll(Kind::Organisation).size(), 2);
}

void TestEditor::explainsWrongDate()
{
    RecordEditor *editor = open(read(m_partner));
    QVERIFY(editor);
    QLineEdit *founded = line(field(editor, u"founded"_s));
    founded->setFocus();
    QTest::keyClicks(founded, u"31.02.1899"_s);
    QVERIFY(founded->accessibleDescription().isEmpty());
    QTest::keyClick(founded, Qt::Key_Tab);
    QCOMPARE(founded->accessibleDescription(), u"Enter a date such as 2025-11-04, 2025-11 or 2025."_s);
    QCOMPARE(founded->text(), u"31.02.1899"_s);
    founded->setFocus();
    founded->selectAll();
    QTest::keyClicks(founded, u"1899"_s);
    QVERIFY(founded->accessibleDescription().isEmpty());
    editor->save();
    QTRY_COMPARE(read(m_partner).date(QLatin1String("founded")), PartialDate::year(1899));
}

void TestEditor::writesOnlyWhatChanged()
{
    RecordEditor *editor = open(read(m_partner));
    QVERIFY(editor);
    QPointer<RecordEditor> alive(editor);
    const qint64 revision = read(m_partner).revision;
    editor->save();  // nothing typed: nothing written
    QTRY_VERIFY(!alive);
    QCOMPARE(read(m_partner).revision, revision);

    editor = open(read(m_partner));
    QTest::keyClicks(line(field(editor, u"website"_s)), u"https://www.dvfu.ru"_s);
    editor->save();
    QTRY_COMPARE(read(m_partner).text(QLatin1String("website")), u"https://www.dvfu.ru"_s);
    auto history = m_session->office().read([id = m_partner](Office &office) { return office.history(id); });
    history.waitForFinished();
    const auto entries = history.result();
    QVERIFY(!entries.isEmpty());
    const auto &last = entries.first().changeSet > entries.last().changeSet ? entries.first() : entries.last();
    QCOMPARE(last.fields.size(), 1);
    QCOMPARE(last.fields.first().key, u"website"_s);
}

void TestEditor::keepsTypedTextInConflict()
{
    RecordEditor *editor = open(read(m_partner));
    QVERIFY(editor);
    QPointer<RecordEditor> alive(editor);
    Record theirs = read(m_partner);
    const Record before = theirs;
    theirs.set(u"city"_s, u"vladivostok"_s);
    ChangeSet set;
    set.changes << Change::update(before, theirs);
    m_session->office().apply(set).waitForFinished();

    QTest::keyClicks(line(field(editor, u"website"_s)), u"https://www.dvfu.ru"_s);
    editor->save();
    const auto bringIn = [editor] {
        const auto buttons = editor->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == u"Bring in the other changes"_s)
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(bringIn());
    QCOMPARE(line(field(editor, u"website"_s))->text(), u"https://www.dvfu.ru"_s);
    QVERIFY(read(m_partner).text(QLatin1String("website")).isEmpty());
    bringIn()->click();
    QTRY_COMPARE(field(editor, u"city"_s)->value(), Value(u"vladivostok"_s));
    editor->save();
    QTRY_VERIFY(!alive);
    QCOMPARE(read(m_partner).text(QLatin1String("website")), u"https://www.dvfu.ru"_s);
    QCOMPARE(read(m_partner).text(QLatin1String("city")), u"vladivostok"_s);
}

void TestEditor::asksBeforeDiscarding()
{
    RecordEditor *editor = open(read(m_partner));
    QVERIFY(editor);
    QPointer<RecordEditor> alive(editor);
    QTest::keyClicks(line(field(editor, u"website"_s)), u"x"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(alive && editor->isVisible());
    QPushButton *discard = nullptr;
    const auto buttons = editor->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Discard"_s)
            discard = button;
    }
    QVERIFY(discard && discard->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);  // back to the form
    QVERIFY(alive && !discard->isVisible());
    editor->close();
    QVERIFY(discard->isVisible());
    discard->click();
    QTRY_VERIFY(!alive);
    QVERIFY(read(m_partner).text(QLatin1String("website")).isEmpty());
}

void TestEditor::opensOneEditorPerRecord()
{
    RecordEditor::open(*m_session, Kind::Organisation, m_partner, nullptr);
    RecordEditor::open(*m_session, Kind::Organisation, m_partner, nullptr);
    RecordEditor *editor = open(read(m_partner));
    QVERIFY(editor);
    RecordEditor::open(*m_session, Kind::Organisation, m_partner, nullptr);
    m_session->office().read([](Office &) { return 0; }).waitForFinished();
    QCoreApplication::processEvents();
    int count = 0;
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows)
        count += qobject_cast<const RecordEditor *>(window) ? 1 : 0;
    QCOMPARE(count, 1);
}

void TestEditor::followsLanguage()
{
    Record partner = read(m_partner);
    const Record before = partner;
    partner.set(u"founded"_s, PartialDate::month(1899, 10));
    partner.set(u"latitude"_s, 43.5);
    ChangeSet set;
    set.changes << Change::update(before, partner);
    m_session->office().apply(set).waitForFinished();
    RecordEditor *editor = open(read(m_partner));
    QVERIFY(editor);
    const FieldEditor *founded = field(editor, u"founded"_s), *latitude = field(editor, u"latitude"_s);
    const FieldEditor *country = field(editor, u"country"_s);
    QCOMPARE(line(founded)->text(), u"October 1899"_s);
    QLineEdit *website = line(field(editor, u"website"_s));
    QTest::keyClicks(website, u"https://unfinished"_s);
    const Record typed = editor->form()->record();

    const Language russian = Language::of(u"ru"_s);
    m_session->setLanguage(russian);
    QTRY_COMPARE(line(founded)->text(), russian.date(PartialDate::month(1899, 10)));
    QCOMPARE(line(latitude)->text(), u"43,5"_s);
    QCOMPARE(line(country)->text(), russian.country(u"CN"_s));
    const Text label = recordType(Kind::Organisation).find(u"founded"_s)->label;
    QCOMPARE(line(founded)->accessibleName(), russian.text(label));
    QCOMPARE(website->text(), u"https://unfinished"_s);
    QCOMPARE(editor->form()->record(), typed);

    m_session->setLanguage(Language::of(u"zh"_s));
    QTRY_COMPARE(line(country)->text(), u"中国"_s);
    QCOMPARE(editor->form()->record(), typed);
}

void TestEditor::findsReferenceByTyping()
{
    RecordEditor *editor = open(read(m_partner));
    QVERIFY(editor);
    FieldEditor *parent = field(editor, u"parent"_s);
    QLineEdit *typed = line(parent);
    typed->setFocus();
    QTest::keyClicks(typed, u"nobody"_s);
    QCOMPARE(problem(parent->field(), parent->value()).isEmpty(), false);
    typed->clear();
    typed->insert(QString());
    QTest::keyClicks(typed, u"Chongqing Univ"_s);
    auto *offers = parent->findChild<QListView *>();
    QTRY_VERIFY(offers->isVisible()
                && offers->model()->index(0, 0).data().toString().startsWith(u"Chongqing University"_s));
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(parent->value().toReference(), m_own);
    QVERIFY(editor->isVisible());  // Enter chose, it did not save
    QCOMPARE(typed->text(), u"Chongqing University of Posts and Telecommunications"_s);
}

void TestEditor::presetsOwnInstitution()
{
    Record agreement;
    agreement.kind = Kind::Agreement;
    RecordEditor *editor = open(agreement);
    const Rows parties = editor->form()->record().value(QLatin1String("parties")).toRows();
    QCOMPARE(parties.size(), 1);
    QCOMPARE(parties.first().value(u"organisation"_s).toReference(), m_own);
}

void TestEditor::fillsPositionOfMember()
{
    Record person;
    person.kind = Kind::Person;
    person.names.append({u"en"_s, NameKind::Official, u"Ivan Petrov"_s});
    person.set(u"positions"_s, Rows{{{u"organisation"_s, m_partner}, {u"title"_s, u"Vice-rector"_s},
                                     {u"from"_s, PartialDate::year(2020)}}});
    const RecordId id = add(person);
    QVERIFY(id.isValid());
    Record visit;
    visit.kind = Kind::Visit;
    RecordEditor *editor = open(visit);
    RowTable *members = table(field(editor, u"members"_s));
    addButton(members)->click();
    QCOMPARE(members->rowCount(), 1);
    QLineEdit *who = line(members->cell(0, u"person"_s));
    QTest::keyClicks(who, u"petrov"_s);
    auto *offers = members->cell(0, u"person"_s)->findChild<QListView *>();
    QTRY_VERIFY(offers->isVisible() && offers->model()->index(0, 0).data().toString() == u"Ivan Petrov"_s);
    QTest::keyClick(who, Qt::Key_Return);
    QTRY_COMPARE(members->cell(0, u"position"_s)->value(), Value(u"Vice-rector"_s));
}

void TestEditor::savesVisitWithStopsInOneStep()
{
    Record visit;
    visit.kind = Kind::Visit;
    visit.set(u"from"_s, m_partner);
    visit.set(u"starts"_s, PartialDate(QDate(2026, 4, 13)));
    RecordEditor *editor = open(visit);
    QSignalSpy saved(editor, &RecordEditor::saved);
    QCOMPARE(field(editor, u"hosts"_s)->value().toReferences(), QList<RecordId>{m_own});
    auto *stops = editor->findChild<StopsEditor *>();
    QVERIFY(stops);
    const QStringList activities{u"Welcome"_s, u"Talks"_s, u"Signing"_s};
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(stops->board(), Qt::Key_Insert);
        QTest::keyClicks(line(stops->form()->editor(u"names"_s)), activities[i]);
        QLineEdit *ends = line(stops->form()->editor(u"ends"_s));
        ends->setFocus();
        QTest::keyClicks(ends, QString::number(1030 + 100 * i));
    }
    QCOMPARE(stops->form()->stop().text(QLatin1String("starts")), u"11:30"_s);  // where the one before ended
    QCOMPARE(stops->form()->stop().reference(QLatin1String("organisation")), m_own);
    editor->save();
    QTRY_COMPARE(saved.size(), 1);
    const RecordId id = saved.first().first().value<RecordId>();
    QList<Record> written = readAll(Kind::Stop);
    QCOMPARE(written.size(), 3);
    std::sort(written.begin(), written.end(), [](const Record &a, const Record &b) {
        return a.integer(QLatin1String("position")) < b.integer(QLatin1String("position"));
    });
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(written[i].reference(QLatin1String("visit")), id);
        QCOMPARE(written[i].names.first().text, activities[i]);
        QCOMPARE(written[i].date(QLatin1String("day")), PartialDate(QDate(2026, 4, 13)));
    }
    QCOMPARE(undo(), 4);
    QVERIFY(readAll(Kind::Stop).isEmpty());
    QVERIFY(readAll(Kind::Visit).isEmpty());
}

void TestEditor::copiesPlanToFact()
{
    Record visit;
    visit.kind = Kind::Visit;
    visit.set(u"mode"_s, u"in_person"_s);
    visit.set(u"status"_s, u"completed"_s);
    visit.set(u"from"_s, m_partner);
    visit.set(u"hosts"_s, QList<RecordId>{m_own});
    visit.id = add(visit);
    QVERIFY(visit.id.isValid());
    Record stop;
    stop.kind = Kind::Stop;
    stop.set(u"visit"_s, visit.id);
    stop.set(u"phase"_s, u"plan"_s);
    stop.set(u"position"_s, 1);
    stop.set(u"room"_s, u"A-101"_s);
    stop.names.append({u"zh"_s, NameKind::Official, u"会谈"_s});
    const RecordId plan = add(stop);
    RecordEditor *editor = open(visit);
    QVERIFY(editor);
    auto *stops = editor->findChild<StopsEditor *>();
    QVERIFY(stops);
    QCOMPARE(stops->stops().size(), 1);
    QVERIFY(!editor->hasUnsavedChanges());
    const auto buttons = stops->findChildren<QToolButton *>();
    const auto copy = std::find_if(buttons.begin(), buttons.end(),
                                   [](const QToolButton *button) { return button->text() == u"Copy plan to fact"_s; });
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    QCOMPARE(stops->stops().size(), 2);
    QVERIFY(!(*copy)->isEnabled());
    QPointer<RecordEditor> alive(editor);
    editor->save();
    QTRY_VERIFY(!alive);
    const auto written = readAll(Kind::Stop);
    QCOMPARE(written.size(), 2);
    QCOMPARE(read(plan).text(QLatin1String("room")), u"A-101"_s);  // what the table does not show stays
    QCOMPARE(read(plan).revision, stop.revision + 1);
}

/// The programme by keys and by mouse: days, turns, overlaps, both columns; all of it one step to undo.
void TestEditor::plansByTheDay()
{
    Record visit;
    visit.kind = Kind::Visit;
    visit.set(u"mode"_s, u"in_person"_s);
    visit.set(u"status"_s, u"planned"_s);
    visit.set(u"from"_s, m_partner);
    visit.set(u"hosts"_s, QList<RecordId>{m_own, m_partner});
    visit.set(u"starts"_s, PartialDate(QDate(2026, 4, 13)));
    visit.set(u"ends"_s, PartialDate(QDate(2026, 4, 15)));
    visit.id = add(visit);
    QVERIFY(visit.id.isValid());
    RecordEditor *editor = open(visit);
    QVERIFY(editor);
    auto *stops = editor->findChild<StopsEditor *>();
    ItineraryBoard *board = stops->board();
    const auto type = [&](const char *key, const QString &text) {
        QLineEdit *input = line(stops->form()->editor(QLatin1String(key)));
        input->setFocus();
        input->selectAll();
        QTest::keyClicks(input, text);
    };
    const auto written = [&] {
        QStringList parts;
        for (const Record &stop : stops->stops()) {
            parts << QStringList{stop.names.value(0).text, QString::number(stop.date(QLatin1String("day")).earliest().day()),
                                 stop.text(QLatin1String("starts")), stop.text(QLatin1String("ends"))}.join(u' ');
        }
        return parts.join(u", "_s);
    };
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Insert);
    type("names", u"Welcome"_s);
    type("starts", u"0900"_s);
    type("ends", u"1000"_s);
    QCOMPARE(stops->stops()[0].reference(QLatin1String("organisation")), m_own);
    QTest::keyClick(stops->form()->editor(u"ends"_s)->focusProxy(), Qt::Key_Insert, Qt::AltModifier);
    type("names", u"Talks"_s);
    type("ends", u"1130"_s);
    QCOMPARE(stops->stops()[1].reference(QLatin1String("organisation")), m_partner);  // the next host
    QCOMPARE(written(), u"Welcome 13 09:00 10:00, Talks 13 10:00 11:30"_s);
    type("starts", u"0930"_s);
    QCOMPARE(board->remark(0), u"Overlaps"_s);
    QCOMPARE(board->remark(1), u"Overlaps"_s);
    type("starts", u"1000"_s);
    QCOMPARE(board->remark(0), QString());

    board->setFocus();
    QTest::keyClick(board, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(written(), u"Talks 13 09:00 10:30, Welcome 13 10:30 11:30"_s);
    QCOMPARE(board->current(), 0);
    QTest::keyClick(board, Qt::Key_Down);
    QCOMPARE(board->current(), 1);
    QTest::keyClick(board, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(written(), u"Talks 13 09:00 10:30, Welcome 14 10:30 11:30"_s);

    // By mouse from the second day to the third.
    QTRY_COMPARE(board->height(), board->sizeHint().height());
    const QPoint from = board->cardOf(1).center();
    const QPoint to(from.x(), board->height() - 6);
    QTest::mousePress(board, Qt::LeftButton, {}, from);
    QMouseEvent moving(QEvent::MouseMove, to, board->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(board, &moving);
    QTest::mouseRelease(board, Qt::LeftButton, {}, to);
    QCOMPARE(written(), u"Talks 13 09:00 10:30, Welcome 15 10:30 11:30"_s);

    const auto buttons = stops->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text() == u"Copy plan to fact"_s)
            button->click();
    }
    QCOMPARE(stops->stops().size(), 4);
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Delete);  // the first of the fact
    QCOMPARE(board->remark(0), u"Did not take place"_s);
    QTest::keyClick(board, Qt::Key_Left);
    QCOMPARE(rules::phaseOf(stops->stops()[board->current()]), u"plan"_s);
    QVERIFY(board->accessibleDescription().contains(u"Welcome"_s));
    QPointer<RecordEditor> alive(editor);
    editor->save();
    QTRY_VERIFY(!alive);
    QCOMPARE(readAll(Kind::Stop).size(), 3);
    QCOMPARE(undo(), 3);
    QVERIFY(readAll(Kind::Stop).isEmpty());
}

void TestEditor::savesCountsWithCohort()
{
    Record programme;
    programme.kind = Kind::Programme;
    programme.names.append({u"en"_s, NameKind::Official, u"Internet of Things"_s});
    programme.set(u"type"_s, u"joint_programme"_s);
    programme.set(u"participants"_s, Rows{{{u"organisation"_s, m_own}}});
    const RecordId programmeId = add(programme);
    QVERIFY(programmeId.isValid());
    Record cohort;
    cohort.kind = Kind::Cohort;
    cohort.set(u"programme"_s, programmeId);
    cohort.set(u"intake"_s, 2025);
    RecordEditor *editor = open(cohort);
    QSignalSpy saved(editor, &RecordEditor::saved);
    auto *grid = editor->findChild<PartsEditor *>();
    QVERIFY(grid && grid->kind() == Kind::Count);
    const auto cells = grid->findChildren<FieldEditor *>(u"persons"_s);
    QTest::keyClicks(line(cells[1]), u"100"_s);
    QTest::keyClicks(line(cells[3]), u"97"_s);
    editor->save();
    QTRY_COMPARE(saved.size(), 1);
    const auto counts = readAll(Kind::Count);
    QCOMPARE(counts.size(), 2);
    for (const Record &count : counts) {
        QCOMPARE(count.date(QLatin1String("as_of")), PartialDate(QDate(2026, 3, 2)));
        QCOMPARE(count.integer(QLatin1String("persons")),
                 count.text(QLatin1String("measure")) == u"admitted" ? 100 : 97);
    }
    QCOMPARE(undo(), 3);
    QVERIFY(readAll(Kind::Count).isEmpty());
}

void TestEditor::movesAndRemovesRows()
{
    Record agreement;
    agreement.kind = Kind::Agreement;
    RecordEditor *editor = open(agreement);
    RowTable *plan = table(field(editor, u"work_plan"_s));
    for (const QString &text : {u"first"_s, u"second"_s, u"third"_s}) {
        addButton(plan)->click();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    const auto texts = [editor] {
        QStringList found;
        const Rows rows = editor->form()->record().value(QLatin1String("work_plan")).toRows();
        for (const Row &row : rows)
            found << row.value(u"text"_s).toText();
        return found;
    };
    QCOMPARE(texts(), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(texts(), (QStringList{u"first"_s, u"third"_s, u"second"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(texts(), (QStringList{u"first"_s, u"second"_s}));
    addButton(plan)->click();
    QCOMPARE(texts().size(), 2);  // an empty row is not kept
}

void TestEditor::wheelChangesNothing()
{
    RecordEditor *editor = open(read(m_partner));
    QVERIFY(editor);
    auto *box = qobject_cast<QComboBox *>(field(editor, u"type"_s)->focusProxy());
    QVERIFY(!box->hasFocus());
    const QString before = box->currentText();
    const QPointF at = box->rect().center();
    QWheelEvent event(at, box->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &event);
    QCOMPARE(box->currentText(), before);
}

void TestEditor::everyInputHasName_data()
{
    QTest::addColumn<int>("kind");
    for (const Kind kind : kinds)
        QTest::addRow("%s", qPrintable(kindKey(kind))) << int(kind);
}

void TestEditor::everyInputHasName()
{
    QFETCH(int, kind);
    Record record;
    record.kind = Kind(kind);
    RecordEditor *editor = open(record);
    const auto tables = editor->findChildren<RowTable *>();
    for (const RowTable *rows : tables)
        addButton(rows)->click();
    const auto widgets = editor->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(editor) || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QString where;
        for (const QWidget *up = widget; up != editor; up = up->parentWidget())
            where.prepend(QString::fromLatin1(up->metaObject()->className()) + u"("_s + up->objectName() + u") "_s);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(where));
    }
}

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"
