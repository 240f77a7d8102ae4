// SPDX-License-Identifier: GPL-3.0-or-later
// A person is erased: from the records, the log, the search, the file's own bytes and, later, the backups.
#include "fixture.h"

#include <store/backup.h>
#include <store/erasing.h>

#include <QDirIterator>

using namespace pdtest;

namespace {

const QString russian = u"Пётр Звездочётов"_s, chinese = u"彼得·观星"_s, english_ = u"Pyotr Zvezdochyotov"_s,
              former = u"Pyotr Ancientname"_s, mail = u"pyotr.z@example.org"_s;
const QByteArray scan = "scan of the passport of Pyotr Zvezdochyotov";

/// In which files below a folder a text stands, in any encoding that SQLite has.
QStringList filesWith(const QString &folder, const QString &text)
{
    QStringEncoder little(QStringConverter::Utf16LE), big(QStringConverter::Utf16BE);
    const QList<QByteArray> forms{text.toUtf8(), little(text), big(text)};
    QStringList found;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); each.hasNext();) {
        const QByteArray all = bytes(each.next());
        for (const QByteArray &form : forms) {
            if (all.contains(form) && !found.contains(each.fileName()))
                found << each.fileName();
        }
    }
    return found;
}

Record person(const Names &names)
{
    Record record;
    record.kind = Kind::Person;
    record.names = names;
    return record;
}

} // namespace

class TestErasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void plans();
    void erases();
    void undoEndsThere();
    void leavesNamesakes();
    void takesWholeWords();
    void declined();
    void leavesPartsToLookAt();
    void leavesTheNamesOfOthers();
    void comesBackFromNoBackup();
    void refusesWhatIsNoPerson();

private:
    QString folder() const { return m_folder->dir.path(); }
    QStringList words() const { return {russian, chinese, english_, former, mail}; }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
    RecordId m_person, m_other, m_partner, m_visit, m_document, m_paper;
};

void TestErasing::init()
{
    m_folder = std::make_unique<Folder>();
    m_office = PD_VALUE(Office::create(m_folder->path()));
    const auto put = [this](Record record) { return add(*m_office, record); };
    m_person = put(person(named(former, chinese, russian)));
    Change renamed{.action = Change::Action::Update, .kind = Kind::Person, .id = m_person};
    renamed.names = named(english_, chinese, russian);
    renamed.values.insert(u"contacts"_s, Value(Rows{Row{{u"way"_s, Value(u"email"_s)}, {u"value"_s, Value(mail)}}}));
    PD_VALUE(apply(*m_office, renamed));
    m_other = put(person(named(u"Anna Zvezdochyotova"_s)));

    Record partner = organisation(named(u"Partner"_s));
    partner.set("notes"_L1, QString(u"Met "_s + english_ + u" and "_s + russian + u"; write to "_s + mail));
    m_partner = put(partner);
    const RecordId host = put(organisation(named(u"Host"_s)));
    Record trip = visit(m_partner, host);
    trip.set("head"_L1, m_person);
    trip.set("members"_L1, Rows{Row{{u"person"_s, Value(m_person)}}, Row{{u"person"_s, Value(m_other)}}});
    m_visit = put(trip);
    Record document;
    document.kind = Kind::Document;
    document.names = named(u"Passport"_s);
    document.set("record"_L1, m_person);
    document.set("kind"_L1, vocabulary::documentKind.terms.first().code);
    document.set("file_name"_L1, u"scan.pdf"_s);
    document.set("sha256"_L1, PD_VALUE(m_office->addContent(scan)));
    m_document = put(document);
    Record paper = document;
    paper.names = named(QString(u"Invitation for "_s + english_));
    paper.set("record"_L1, m_visit);
    paper.values.remove(u"sha256"_s);
    m_paper = put(paper);
    QVERIFY(m_office->setSetting(u"letterhead.signatory.ru"_s, russian).has_value());
    PD_VALUE(Backups(m_office->path()).write(Backup::Reason::Daily, QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC)));
}

void TestErasing::plans()
{
    const QStringList before = contents(*m_office);
    const Erasure plan = PD_VALUE(m_office->erasePlan(m_person));
    QCOMPARE(plan.documents, 1);
    QCOMPARE(plan.references, 1);
    QCOMPARE(plan.texts, 3);    // the note of the partner, the title of a paper, the signatory
    QVERIFY(plan.mentions.isEmpty());
    QCOMPARE(plan.papers, QList<RecordId>{m_paper});  // of the visit
    QVERIFY(plan.changes >= 5);
    QCOMPARE(plan.backups, 1);
    QVERIFY(!plan.hasNamesake);
    QVERIFY(!plan.isWiped);
    QCOMPARE(contents(*m_office), before);
}

void TestErasing::erases()
{
    for (const QString &word : words())
        QVERIFY2(!filesWith(folder(), word).isEmpty(), qPrintable(word));
    const Erasure plan = PD_VALUE(m_office->erasePlan(m_person));
    const Erasure done = PD_VALUE(m_office->erase(m_person));
    QVERIFY(done.isWiped);
    QCOMPARE(done.references, plan.references);
    QCOMPARE(done.documents, plan.documents);
    QVERIFY(done.texts > 0 && done.texts <= plan.texts);

    QVERIFY2(m_office->check().isEmpty(), qPrintable(english(m_office->check().value(0))));
    QVERIFY(!m_office->kindOf(m_person) && !m_office->kindOf(m_document));
    QVERIFY(m_office->history(m_person).isEmpty());
    QVERIFY(!m_office->content(sha256(scan)));
    const Record trip = PD_VALUE(m_office->read(m_visit));
    QVERIFY(trip.value("head"_L1).isEmpty());
    QCOMPARE(trip.value("members"_L1).toRows().size(), 1);
    QCOMPARE(trip.value("members"_L1).toRows().first().value(u"person"_s).toReference(), m_other);
    QCOMPARE(PD_VALUE(m_office->read(m_partner)).value("notes"_L1).toText(), u"Met […] and […]; write to […]"_s);
    QCOMPARE(m_office->label(m_other, u"en"_s), u"Anna Zvezdochyotova"_s);
    const LoggedSet note = m_office->changeSets(1).value(0);
    QCOMPARE(note.action, ChangeSet::Action::Erase);
    QVERIFY(!english(description(note, u"en"_s)).contains(u"Pyotr"_s));

    // Also while it is open nothing is left, nor after that.
    const QString path = m_office->path();
    for (const bool isOpen : {true, false}) {
        if (!isOpen)
            m_office.reset();
        for (const QString &word : words()) {
            const QStringList found = filesWith(folder(), word).filter(QFileInfo(path).fileName());
            QVERIFY2(found.isEmpty(), qPrintable(word + u" in "_s + found.join(u' ')));
        }
        QVERIFY(!bytes(path).contains(scan));
    }
    // The backups when they are next rotated.
    QVERIFY(!filesWith(folder(), english_).isEmpty());
    PD_VALUE(Backups(path).write(Backup::Reason::Asked));
    for (const QString &word : words())
        QCOMPARE(filesWith(folder(), word), QStringList());
    QVERIFY(filesWith(folder(), QString::fromUtf8(scan)).isEmpty());
    const QList<Backup> backups = Backups(path).list();
    QCOMPARE(backups.size(), 2);
    for (const Backup &backup : backups) {
        const BackupContents contents = PD_VALUE(Backups(path).describe(backup.path));
        QCOMPARE(contents.records.value(Kind::Person), 1);
    }
    PD_VALUE(Backups(path).restore(backups.last().path));
    QVERIFY(PD_VALUE(Office::open(path))->check().isEmpty());
}

void TestErasing::undoEndsThere()
{
    PD_VALUE(m_office->undo());
    PD_VALUE(m_office->erase(m_person));
    QVERIFY(!m_office->undoable() && !m_office->redoable());
    QCOMPARE(m_office->undo().error().kind, Error::Kind::NotFound);
    const RecordId id = add(*m_office, organisation(named(u"Afterwards"_s)));
    PD_VALUE(m_office->undo());
    QVERIFY(!m_office->kindOf(id));
    PD_VALUE(m_office->redo());
    QVERIFY(m_office->check().isEmpty());
    // A record whose history lost the name can still be restored to an older state of the rest.
    QVERIFY(!m_office->history(m_partner).isEmpty());
}

void TestErasing::leavesNamesakes()
{
    add(*m_office, person(named(english_)));
    const Erasure done = PD_VALUE(m_office->erase(m_person));
    QVERIFY(done.hasNamesake);
    const QString notes = PD_VALUE(m_office->read(m_partner)).value("notes"_L1).toText();
    QVERIFY(notes.contains(english_));
    QVERIFY(!notes.contains(russian));
}

void TestErasing::takesWholeWords()
{
    Record partner = organisation(named(u"Partner"_s));
    partner.set("notes"_L1, QString(english_ + u"ich, "_s + english_ + u"."_s));
    const RecordId id = add(*m_office, partner);
    PD_VALUE(m_office->erase(m_person));
    QCOMPARE(PD_VALUE(m_office->read(id)).value("notes"_L1).toText(), QString(english_ + u"ich, […]."_s));
}

void TestErasing::declined()
{
    Record partner = organisation(named(u"Partner"_s));
    partner.set("notes"_L1, u"Письмо Петру Звездочетову; встреча со Звездочётовым Петром. PYOTR ZVEZDOCHYOTOV"_s);
    const RecordId id = add(*m_office, partner);
    Record after = PD_VALUE(m_office->read(id));
    after.set("notes"_L1, u"Звонить Петру Звездочётову"_s);
    PD_VALUE(apply(*m_office, Change::update(PD_VALUE(m_office->read(id)), after)));
    const Erasure plan = PD_VALUE(m_office->erasePlan(m_person));
    QCOMPARE(plan.texts, 4);
    PD_VALUE(m_office->erase(m_person));
    QCOMPARE(PD_VALUE(m_office->read(id)).value("notes"_L1).toText(), u"Звонить […]"_s);
    QCOMPARE(m_office->history(id).first().fields.first().before.toText(), u"Письмо […]; встреча со […]. […]"_s);
    QVERIFY(m_office->check().isEmpty());
    for (const QString &word : {u"Звездоч"_s, u"ZVEZDOCH"_s})
        QVERIFY2(filesWith(folder(), word).filter(u"test.pdesk"_s).isEmpty(), qPrintable(word));
}

/// Texts in which the family name stands alone are named before, with the number in the note of the log; what somebody
/// changes then is also out of the history.
void TestErasing::leavesPartsToLookAt()
{
    Record first = organisation(named(u"First"_s)), second = organisation(named(u"Second"_s));
    first.set("notes"_L1, u"Спросить П. Звездочётова о сроках"_s);
    second.set("notes"_L1, u"Сказано Звездочетовым"_s);
    const RecordId edited = add(*m_office, first), left = add(*m_office, second);
    QVERIFY(m_office->setSetting(u"letterhead.signatory.ru"_s, u"П. А. Звездочётов"_s).has_value());
    Erasure plan = PD_VALUE(m_office->erasePlan(m_person));
    QCOMPARE(plan.mentions.size(), 3);
    QCOMPARE(plan.mentions[0].record, edited);
    QCOMPARE(plan.mentions[0].excerpt, u"Спросить П. Звездочётова о сроках"_s);
    QVERIFY(plan.mentions[2].record.isNull());
    Change change{.action = Change::Action::Update, .kind = Kind::Organisation, .id = edited};
    change.values.insert(u"notes"_s, Value(u"Спросить о сроках"_s));
    PD_VALUE(apply(*m_office, change));
    plan = PD_VALUE(m_office->erasePlan(m_person));
    QCOMPARE(plan.mentions.size(), 2);
    const Erasure done = PD_VALUE(m_office->erase(m_person));
    QCOMPARE(done.mentions, plan.mentions);
    QCOMPARE(PD_VALUE(m_office->read(left)).value("notes"_L1).toText(), u"Сказано Звездочетовым"_s);
    QCOMPARE(m_office->history(edited).first().fields.first().before.toText(), u"Спросить П. […] о сроках"_s);
    const QString note = english(description(m_office->changeSets(1).value(0), u"en"_s));
    QVERIFY2(note.contains(u"look through: 3"_s), qPrintable(note));  // with the paper of the visit
}

/// A university that is called after somebody of that name keeps it, in the history too; so does a namesake's name.
void TestErasing::leavesTheNamesOfOthers()
{
    const RecordId school = add(*m_office, organisation(named(u"School"_s, {}, u"Школа имени Звездочётова"_s)));
    Record after = PD_VALUE(m_office->read(school));
    after.names = named(u"School"_s, {}, u"Новая школа имени Звездочётова"_s);
    after.set("notes"_L1, u"О Петре Звездочётове"_s);
    PD_VALUE(apply(*m_office, Change::update(PD_VALUE(m_office->read(school)), after)));
    add(*m_office, person(named({}, {}, u"Петр Звездочётов"_s)));
    const Erasure done = PD_VALUE(m_office->erase(m_person));
    QVERIFY(done.hasNamesake);
    QCOMPARE(done.mentions.size(), 2);  // the school's name, and its note
    QCOMPARE(PD_VALUE(m_office->read(school)).names, after.names);
    QCOMPARE(m_office->history(school).first().namesBefore.last().text, u"Школа имени Звездочётова"_s);
    QCOMPARE(PD_VALUE(m_office->read(school)).value("notes"_L1).toText(), u"О Петре Звездочётове"_s);
}

/// A copy from before the erasure is put in the place of the office.
void TestErasing::comesBackFromNoBackup()
{
    const QString path = m_office->path(), copy = m_folder->path(u"copy.pdesk"_s);
    QVERIFY(copyOffice(path, copy).has_value());
    const RecordId late = add(*m_office, person(named(u"Late Comer"_s)));
    PD_VALUE(m_office->erase(m_person));
    PD_VALUE(m_office->erase(late));
    m_office.reset();
    PD_VALUE(Backups(path).restore(copy));
    QVERIFY(QFile::remove(copy));
    m_office = PD_VALUE(Office::open(path));
    QVERIFY(!m_office->kindOf(m_person));
    QVERIFY(m_office->check().isEmpty());
    QCOMPARE(filesWith(folder(), english_), QStringList());
    // The number of one who came later is not given to somebody else, whom the backups would then lose.
    QVERIFY(add(*m_office, person(named(u"New Comer"_s))).value > late.value);
}

void TestErasing::refusesWhatIsNoPerson()
{
    const QStringList before = contents(*m_office);
    QCOMPARE(m_office->erase(m_partner).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_office->erasePlan(RecordId(9999)).error().kind, Error::Kind::NotFound);
    QCOMPARE(contents(*m_office), before);
}

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
