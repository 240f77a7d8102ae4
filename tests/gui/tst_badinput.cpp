// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be right is said where it is typed, and kept as a draft rather than lost: in the real editor.
#include <gui/officewindow.h>

#include <ui/edit/drafts.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/recordeditor.h>

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }

    void isSaidAndKept_data();
    void isSaidAndKept();
    void partOfItsOwnPart_data();
    void partOfItsOwnPart();

private:
    template <typename Work>
    auto ask(Work work)
    {
        auto found = m_office->session().office().read(std::move(work));
        found.waitForFinished();
        return found.result();
    }
    qsizetype count(Kind kind)
    {
        return ask([kind](Office &office) { return office.readAll(kind).size(); });
    }
    RecordId write(const Record &record)
    {
        ChangeSet set;
        const RecordId number = set.add(record);
        auto done = m_office->session().office().apply(set);
        done.waitForFinished();
        const auto applied = done.result();
        return applied ? applied->created.value(number.value) : RecordId();
    }
    RecordId faculty(const QString &name, RecordId parent = {})
    {
        Record record;
        record.kind = Kind::Organisation;
        record.names = {{u"en"_s, NameKind::Official, name}};
        record.set(u"type"_s, u"university"_s);
        record.set(u"parent"_s, parent);
        return write(record);
    }
    RecordEditor *editor()
    {
        RecordEditor *found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = m_office->window().findChild<RecordEditor *>();
            return found && found->isVisible();
        }, 20000);
        return found;
    }
    static QLineEdit *input(FieldEditor *field)
    {
        auto *own = qobject_cast<QLineEdit *>(field->focusProxy());
        return own ? own : field->findChild<QLineEdit *>();
    }
    static QString said(const RecordEditor *editor)
    {
        QStringList texts;
        for (const NoteLabel *note : editor->findChildren<NoteLabel *>()) {
            if (note->isVisibleTo(editor))
                texts << note->text();
        }
        return texts.join(u'\n');
    }
    bool hasDraft() const { return !Drafts(m_office->path()).list().isEmpty(); }

    std::unique_ptr<OfficeWindow> m_office;
};

void TestBadInput::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestBadInput::init()
{
    m_office = std::make_unique<OfficeWindow>(u"practice"_s);
    QVERIFY(m_office->show());
    QVERIFY(QTest::qWaitForWindowActive(&m_office->window()));
}

void TestBadInput::isSaidAndKept_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("typed");    // field=text, in this order
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("isRefused");       // else only remarked on
    QTest::newRow("a visit that ends before it starts")
        << int(Kind::Visit) << QStringList{u"starts=2026-04-15"_s, u"ends=2026-04-13"_s}
        << u"The visit would end before it starts."_s << true;
    QTest::newRow("an agreement signed in the future")
        << int(Kind::Agreement) << QStringList{u"signed_own=2026-04-01"_s} << u"This day is still to come"_s << false;
    QTest::newRow("an agreement that expires before it begins")
        << int(Kind::Agreement) << QStringList{u"effective=2026-04-01"_s, u"expires=2026-03-31"_s}
        << u"expire before it takes effect"_s << true;
    QTest::newRow("a party twice") << int(Kind::Agreement) << QStringList{u"number=T-2"_s} << u"One party is named twice."_s
                                   << true;
    QTest::newRow("a target of zero") << int(Kind::Target) << QStringList{u"first_intake=2025"_s, u"students=0"_s}
                                      << u"Enter a number from 1"_s << true;
    QTest::newRow("a number of an approval that nobody gives")
        << int(Kind::Programme) << QStringList{u"pattern=4+0"_s} << u"“99” is no code of a province."_s << false;
    QTest::newRow("a day that no month has") << int(Kind::Visit) << QStringList{u"starts=2026-02-30"_s}
                                             << u"Enter a date such as"_s << true;
}

void TestBadInput::isSaidAndKept()
{
    QFETCH(int, kind);
    QFETCH(QStringList, typed);
    QFETCH(QString, sentence);
    QFETCH(bool, isRefused);
    const RecordId own = m_office->session().ownInstitution();
    Record record;
    record.kind = Kind(kind);
    if (record.kind == Kind::Agreement)
        record.set(u"parties"_s, Rows{{{u"organisation"_s, own}}, {{u"organisation"_s, own}}});
    if (record.kind == Kind::Agreement && sentence != u"One party is named twice.")
        record.set(u"parties"_s, Rows{{{u"organisation"_s, own}}});
    if (record.kind == Kind::Programme)
        record.set(u"approvals"_s, Rows{{{u"authority"_s, u"MOE"_s}, {u"number"_s, u"MOE99RU2A20259999N"_s}}});
    const qsizetype before = count(record.kind);
    Q_EMIT m_office->session().createRequested(record);
    RecordEditor *form = editor();
    QVERIFY(form);
    QVERIFY(waitUntilActive(form));
    for (const QString &one : typed) {
        auto *field = form->findChild<FieldEditor *>(one.section(u'=', 0, 0));
        QVERIFY2(field, qPrintable(one));
        QLineEdit *line = input(field);
        QVERIFY2(line, qPrintable(one));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, one.section(u'=', 1));
        QTest::keyClick(line, Qt::Key_Tab);
    }
    if (isRefused) {
        form->save();
        m_office->settle();
    }
    QTRY_VERIFY2(said(form).contains(sentence), qPrintable(said(form)));
    QVERIFY(form->isVisible());
    QCOMPARE(count(record.kind), before);
    QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 20000);
    delete form;
}

void TestBadInput::partOfItsOwnPart_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("of itself") << u"Zeta University"_s << u"A record cannot refer to itself here."_s;
    QTest::newRow("of its faculty") << u"Zeta Faculty"_s << u"is itself a part of"_s;
    QTest::newRow("of a chair of its faculty") << u"Zeta Chair"_s << u"is itself a part of"_s;
}

void TestBadInput::partOfItsOwnPart()
{
    QFETCH(QString, parent);
    QFETCH(QString, sentence);
    const RecordId university = faculty(u"Zeta University"_s), below = faculty(u"Zeta Faculty"_s, university);
    QVERIFY(faculty(u"Zeta Chair"_s, below).isValid());
    Q_EMIT m_office->session().editRequested(Kind::Organisation, university);
    RecordEditor *form = editor();
    QVERIFY(form);
    QVERIFY(waitUntilActive(form));
    auto *field = form->findChild<FieldEditor *>(u"parent"_s);
    QVERIFY(field);
    QLineEdit *line = input(field);
    line->setFocus();
    QTest::keyClicks(line, parent);
    QListView *offers = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((offers = field->findChild<QListView *>()) && offers->isVisible()
                                 && offers->model()->index(0, 0).data().toString().startsWith(parent), 20000);
    QTest::keyClick(line, Qt::Key_Return);
    form->save();
    QTRY_VERIFY2_WITH_TIMEOUT(said(form).contains(sentence), qPrintable(said(form)), 20000);
    QVERIFY(form->isVisible());
    m_office->settle();
    QVERIFY(ask([university](Office &office) { return office.read(university).value().reference(QLatin1String("parent")).isNull(); }));
    QTRY_VERIFY_WITH_TIMEOUT(hasDraft(), 20000);
    delete form;
}

QTEST_MAIN(TestBadInput)

#include "tst_badinput.moc"
