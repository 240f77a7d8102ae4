// SPDX-License-Identifier: GPL-3.0-or-later
// A whole office as one JSON file, and that file in an empty office: nothing is different.
#include <exchange/officefiles.h>
#include <exchange/officejson.h>
#include <query/views.h>
#include <store/erasing.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;

namespace {

const QString changedRule = QStringLiteral("limit.cn.outbound_people");
const QByteArray hashOfAbc("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString english(const Text &text)
{
    return Language::of(QStringLiteral("en")).text(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWholeOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void wholeOffice_data();
    void wholeOffice();
    void keptHistory();
    void erasedHistory();
    void views();
    void documents();
    void notAnOffice_data();
    void notAnOffice();

private:
    std::unique_ptr<Office> build(const char *name) const;
    std::unique_ptr<Office> empty() const;
    void live(Office &office) const;
    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_directory = std::make_unique<QTemporaryDir>();
};

void TestWholeOffice::cleanup()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Office> TestWholeOffice::build(const char *name) const
{
    const QString file = path("built.pdesk");
    if (!buildOffice(file, QStringLiteral(":/offices/") + QLatin1String(name)))
        return nullptr;
    auto office = Office::open(file);
    return office ? std::move(*office) : nullptr;
}

std::unique_ptr<Office> TestWholeOffice::empty() const
{
    auto office = Office::create(path("empty.pdesk"));
    return office ? std::move(*office) : nullptr;
}

void TestWholeOffice::wholeOffice_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("sample") << QByteArray("sample");
    QTest::newRow("practice") << QByteArray("practice");
}

/// What offices have beside records: a rule of their own, documents with contents, and a history of every kind of change.
void TestWholeOffice::live(Office &office) const
{
    QVERIFY(office.setSetting(changedRule, s("8")));
    QVERIFY(office.setSetting(s("user"), s("Анна")));
    const Record partner = office.readAll(Kind::Organisation).last();
    const auto apply = [&office](ChangeSet::Action action, const QList<Change> &changes) {
        ChangeSet set;
        set.action = action;
        set.changes = changes;
        const auto applied = office.apply(set);
        QVERIFY2(applied, applied ? "" : qPrintable(english(applied.error().message)));
    };
    using Action = ChangeSet::Action;
    Record renamed = partner;
    renamed.names << Name{s("ru"), NameKind::Alias, s("Прежнее имя")};
    renamed.set(s("notes"), s("=1 \"quoted\"\n第二行"));
    apply(Action::Edit, {Change::update(partner, renamed)});
    const Record now = *office.read(partner.id);
    Record undone = now;
    undone.names = {{s("en"), NameKind::Official, s("Undone")}};
    apply(Action::Bulk, {Change::update(now, undone)});
    QVERIFY(office.undo());

    const QByteArray scan("%PDF-1.4 \0 scan", 15);
    const auto hash = office.addContent(scan);
    QVERIFY(hash);
    Record document;
    document.kind = Kind::Document;
    document.names = {{s("en"), NameKind::Official, s("Scan")}};
    document.set(s("record"), partner.id);
    document.set(s("sha256"), *hash);
    document.set(s("size"), qint64(scan.size()));
    apply(Action::Edit, {Change::create(document)});
    const RecordId paper = office.readAll(Kind::Document).last().id;
    apply(Action::Edit, {Change::remove(Kind::Document, paper)});
    apply(Action::Edit, {Change::restore(Kind::Document, paper)});

    Record task;
    task.kind = Kind::FollowUp;
    task.names = {{s("en"), NameKind::Official, s("Ask about it")}};
    task.set(s("about"), partner.id);
    Record passing = task;
    passing.names = {{s("en"), NameKind::Official, s("In the bin, with its history")}};
    apply(Action::Edit, {Change::create(passing), Change::create(task)});
    const QList<Record> tasks = office.readAll(Kind::FollowUp);
    apply(Action::Edit, {Change::remove(Kind::FollowUp, tasks[tasks.size() - 2].id)});
    Record elsewhere = tasks.last();
    elsewhere.set(s("about"), office.readAll(Kind::Organisation).first().id);
    apply(Action::Edit, {Change::update(tasks.last(), elsewhere)});
}

void TestWholeOffice::wholeOffice()
{
    QFETCH(const QByteArray, name);
    const auto office = build(name.constData());
    QVERIFY(office);
    live(*office);
    if (QTest::currentTestFailed())
        return;
    const auto written = exportOffice(*office, path("office.json"));
    QVERIFY2(written, written ? "" : qPrintable(english(written.error().message)));
    const auto other = empty();
    QVERIFY(other);
    const auto read = importOffice(*other, path("office.json"));
    QVERIFY2(read, read ? "" : qPrintable(english(read.error().message)));
    QCOMPARE(*read, *written);
    QCOMPARE(other->setting(changedRule), s("8"));
    QVERIFY(exportOffice(*other, path("again.json")));
    const QByteArray first = contentOf(path("office.json"));
    const QJsonObject json = QJsonDocument::fromJson(first).object();
    QVERIFY(!json[s("contents")].toObject().isEmpty() && json[s("history")].toArray().size() >= 8);
    QVERIFY(contentOf(path("again.json")) == first); // nothing is different, history and documents included
    QVERIFY(other->check().isEmpty());
    QCOMPARE(other->label(other->currentInstitution(), s("zh")),
             office->label(office->currentInstitution(), s("zh")));
    QVERIFY(!importOffice(*other, path("office.json"))); // it has records now

    // What is done here stands above what was done there; only the import can be undone.
    const Record partner = other->readAll(Kind::Organisation).last();
    Record changed = partner;
    changed.set(s("notes"), s("Here"));
    ChangeSet set;
    set.changes << Change::update(partner, changed);
    QVERIFY(other->apply(set));
    QVERIFY(exportOffice(*other, path("again.json")));
    const QJsonArray history = json[s("history")].toArray();
    QJsonArray longer = QJsonDocument::fromJson(contentOf(path("again.json")))[s("history")].toArray();
    QCOMPARE(longer.size(), history.size() + 1);
    longer.removeLast();
    QVERIFY(longer == history);
    QVERIFY(other->undo());
    QVERIFY(other->undo());
    QVERIFY(!other->undoable());
    QVERIFY(other->readAll(Kind::Organisation).isEmpty());
    QVERIFY(other->redo());
    QVERIFY(other->redo());
    QVERIFY(exportOffice(*other, path("third.json")));
    QVERIFY(contentOf(path("third.json")) == contentOf(path("again.json")));
}

/// The history of a record says the same in the office that reads it.
void TestWholeOffice::keptHistory()
{
    const auto office = build("sample");
    QVERIFY(office);
    live(*office);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(exportOffice(*office, path("office.json")));
    const auto other = empty();
    QVERIFY(importOffice(*other, path("office.json")));
    const RecordId there = office->readAll(Kind::Organisation).last().id;
    const RecordId here = other->readAll(Kind::Organisation).last().id;
    QList<HistoryEntry> entries = other->history(here);
    const QList<HistoryEntry> before = office->history(there);
    QCOMPARE(entries.takeFirst().action, Change::Action::Create); // that it was read in
    QCOMPARE(entries.size(), before.size());
    QCOMPARE(entries.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(entries[i].at, before[i].at);
        QCOMPARE(entries[i].who, before[i].who);
        QCOMPARE(entries[i].action, before[i].action);
        QCOMPARE(entries[i].isUndone, before[i].isUndone);
        QVERIFY(entries[i].namesBefore == before[i].namesBefore && entries[i].namesAfter == before[i].namesAfter);
        QCOMPARE(entries[i].fields.size(), before[i].fields.size());
    }
    QVERIFY(entries[0].isUndone && !entries[1].isUndone);
    QCOMPARE(entries[0].namesAfter.first().text, s("Undone"));
    QCOMPARE(entries[1].namesAfter.last().text, s("Прежнее имя"));
    QCOMPARE(entries[1].namesAfter.size(), entries[1].namesBefore.size() + 1);
    QCOMPARE(entries[1].who, s("Анна"));
    const QList<LoggedSet> sets = other->changeSets(3);
    QCOMPARE(sets[0].action, ChangeSet::Action::Import);
    QCOMPARE(english(description(sets[1], s("en"))), english(description(office->changeSets(1).first(), s("en"))));
    // Records are named by the numbers they have here.
    const Record task = other->readAll(Kind::FollowUp).last();
    const QList<HistoryEntry> ofTask = other->history(task.id);
    QCOMPARE(ofTask[1].fields.size(), 1);
    QCOMPARE(other->label(ofTask[1].fields[0].before.toReference(), s("en")), other->label(here, s("en")));
}

/// Who is erased here goes out of the history from elsewhere too.
void TestWholeOffice::erasedHistory()
{
    const auto office = empty();
    QVERIFY(office);
    Record guest;
    guest.kind = Kind::Person;
    guest.names = {{s("en"), NameKind::Official, s("Zephyrine Quillfeather")}};
    ChangeSet set;
    set.add(guest);
    const auto created = office->apply(set);
    QVERIFY(created);
    const Record before = *office->read(created->touched.first());
    Record after = before;
    after.names = {{s("en"), NameKind::Official, s("Zephyrine Newname")}};
    ChangeSet renaming;
    renaming.changes << Change::update(before, after);
    QVERIFY(office->apply(renaming));
    QVERIFY(exportOffice(*office, path("office.json")));
    QVERIFY(contentOf(path("office.json")).contains("Quillfeather"));
    auto other = Office::create(path("other.pdesk"));
    QVERIFY(other && importOffice(**other, path("office.json")));
    const RecordId person = (*other)->readAll(Kind::Person).value(0).id;
    QCOMPARE((*other)->history(person).size(), 3);
    QVERIFY((*other)->erase(person));
    QVERIFY((*other)->history(person).isEmpty());
    other->reset();
    for (const char *ending : {"other.pdesk", "other.pdesk-wal"})
        QVERIFY(!contentOf(path(ending)).contains("Quillfeather"));
}

/// Of every kind and officer; the records that a condition names have other numbers in the other office.
void TestWholeOffice::views()
{
    const auto office = build("sample");
    QVERIFY(office);
    const RecordId partner = office->readAll(Kind::Organisation).last().id;
    const auto keep = [&](Kind kind, const char *name, const char *owner, const QList<Condition> &where) {
        View view;
        view.title = Text::verbatim(s(name));
        view.owner = s(owner);
        view.query.kind = kind;
        view.query.where = where;
        view.query.match = s("重庆 'post'");
        view.query.sort = {{s("name"), true}};
        view.columns = {s("name"), s("officer")};
        QVERIFY(saveView(*office, view));
    };
    using Op = Condition::Op;
    QVERIFY(office->setSetting(s("user"), s("Boris")));
    keep(Kind::Agreement, "Долгие", "Boris", {{s("partners"), Op::AnyOf, {QString::number(partner.value)}}});
    QVERIFY(office->setSetting(s("user"), s("Anna")));
    keep(Kind::Agreement, "Долгие", "", {{s("in_force"), Op::AnyOf, {s("today..+1y")}}, {s("number"), Op::Matches, {s("7")}}});
    keep(Kind::Visit, "Theirs", "Anna", {{s("from"), Op::NoneOf, {QString::number(partner.value), QString()}},
                                         {s("officer"), Op::AnyOf, {s("@me")}}});
    keep(Kind::Organisation, "Of nobody", "", {{s("id"), Op::AnyOf, {s("999999")}}});
    const auto kept = everybodysViews(*office);
    QVERIFY(kept);
    QCOMPARE(kept->size(), 4);
    QVERIFY(exportOffice(*office, path("office.json")));

    const auto other = empty();
    ChangeSet before;  // so that numbers differ
    Record passing;
    passing.names = {{s("en"), NameKind::Official, s("Passing")}};
    passing.set(s("type"), s("university"));
    before.add(passing);
    QVERIFY(other->apply(before));
    QVERIFY(other->undo());
    for (int i = 0; i < 2; ++i) {  // a second time: after an undo, instead of what came first
        QVERIFY(importOffice(*other, path("office.json")));
        const auto read = everybodysViews(*other);
        QVERIFY(read);
        QCOMPARE(read->size(), 4);
        const RecordId same = other->readAll(Kind::Organisation).last().id;
        QVERIFY(same != partner);
        for (qsizetype at = 0; at < 4; ++at) {
            const View &was = kept->at(at), &is = read->at(at);
            QCOMPARE(is.title.verbatimText(), was.title.verbatimText());
            QCOMPARE(is.owner, was.owner);
            QCOMPARE(is.columns, was.columns);
            ListQuery expected = was.query;
            for (Condition &condition : expected.where) {
                condition.values.replaceInStrings(QString::number(partner.value), QString::number(same.value));
                condition.values.replaceInStrings(s("999999"), s("0"));  // it named no record
            }
            QVERIFY2(is.query == expected, qPrintable(was.title.verbatimText()));
        }
        QVERIFY(exportOffice(*other, path("again.json")));
        QCOMPARE(QJsonDocument::fromJson(contentOf(path("again.json")))[s("views")],
                 QJsonDocument::fromJson(contentOf(path("office.json")))[s("views")]);
        QVERIFY(other->undo());
    }
}

void TestWholeOffice::documents()
{
    const auto office = empty();
    QVERIFY(office);
    const QByteArray scan("%PDF-1.4 \0 scan", 15);
    const auto hash = office->addContent(scan);
    QVERIFY(hash);
    ChangeSet set;
    Record partner;
    partner.names = {{s("en"), NameKind::Official, s("A University")}};
    partner.set(s("type"), s("university"));
    const RecordId owner = set.add(partner);
    Record document;
    document.kind = Kind::Document;
    document.names = {{s("en"), NameKind::Official, s("Scan")}};
    document.set(s("record"), owner);
    document.set(s("sha256"), *hash);
    document.set(s("size"), qint64(scan.size()));
    set.add(document);
    QVERIFY(office->apply(set));
    QVERIFY(exportOffice(*office, path("office.json")));
    auto other = Office::create(path("other.pdesk"));
    QVERIFY(other);
    QVERIFY(importOffice(**other, path("office.json")));
    const auto content = (*other)->content(*hash);
    QVERIFY(content && *content == scan);
    const Record read = (*other)->readAll(Kind::Document).value(0);
    QCOMPARE((*other)->label(read.reference(QLatin1String("record")), s("en")), s("A University"));
}

void TestWholeOffice::notAnOffice_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("PK\x03\x04");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("newer") << QByteArray(
            "{\"format\": \"partnership-desk office\", \"version\": 99, \"records\": []}");
    const QByteArray head("{\"format\": \"partnership-desk office\", \"version\": 1, \"records\": [");
    QTest::newRow("unknown kind") << head + "{\"kind\": \"castle\", \"id\": 1}]}";
    QTest::newRow("unknown field")
            << head + "{\"kind\": \"source\", \"id\": 1, \"names\": [], \"fields\": {\"colour\": \"red\"}}]}";
    QTest::newRow("no number")
            << head + "{\"kind\": \"source\", \"names\": {\"en\": \"A\"}, \"fields\": {}}]}";
    QTest::newRow("a view of nothing") << head + "], \"views\": [{\"kind\": \"visit\", \"name\": \"A\"}]}";
    QTest::newRow("a view of no kind") << head + "], \"views\": [{\"kind\": \"castle\", \"name\": \"A\", \"definition\": {}}]}";
    QTest::newRow("a view without a name") << head + "], \"views\": [{\"kind\": \"visit\", \"name\": \" \", \"definition\": {}}]}";
    const QByteArray record("{\"format\": \"partnership-desk office\", \"version\": 2, \"records\": [{\"kind\": \"source\","
                            " \"id\": 1, \"names\": {\"en\": \"A\"}, \"fields\": {}}], \"contents\": {\"" + hashOfAbc
                            + "\": \"YWJj\"}, ");
    const QByteArray at("{\"at\": \"2026-03-01T10:00:00.000Z\", \"who\": \"A\", \"did\": \"edit\", \"record\": 1, ");
    QTest::newRow("a history of nothing") << record + "\"history\": [{}]}";
    QTest::newRow("a history of another record")
            << record + "\"history\": [" + at + "\"changes\": [{\"record\": 2, \"did\": \"update\"}]}]}";
    QTest::newRow("a history of another field")
            << record + "\"history\": [" + at
                       + "\"changes\": [{\"record\": 1, \"did\": \"update\", \"fields\": {\"colour\": {}}}]}]}";
    QTest::newRow("a history of an unknown change")
            << record + "\"history\": [" + at + "\"changes\": [{\"record\": 1, \"did\": \"paint\"}]}]}";
    QTest::newRow("a content that is not its own")
            << head + "], \"contents\": {\"" + hashOfAbc + "\": \"YWI=\"}}";
    QTest::newRow("not sound") << head + "{\"kind\": \"source\", \"id\": 1, \"names\": {}, \"fields\": {}}]}";
}

void TestWholeOffice::notAnOffice()
{
    QFETCH(const QByteArray, json);
    QFile file(path("office.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    const auto office = empty();
    QVERIFY(office);
    const auto read = importOffice(*office, file.fileName());
    QVERIFY(!read);
    QVERIFY(!english(read.error().message).isEmpty());
    QVERIFY(office->readAll(Kind::Source).isEmpty());
    QVERIFY(!office->content(QString::fromLatin1(hashOfAbc))); // contents neither
    QVERIFY(office->changeSets(1).isEmpty());
}

QTEST_GUILESS_MAIN(TestWholeOffice)
#include "tst_wholeoffice.moc"
