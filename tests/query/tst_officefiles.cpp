// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/officefiles.h>
#include <exchange/recordjson.h>
#include <language/language.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;

namespace {

QString english(const Text &text)
{
    return Language::of(QStringLiteral("en")).text(text);
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

Result<Record> missing(RecordId id)
{
    return failure(Error::Kind::NotFound, phrase("Test", "no record %1").arg(QString::number(id.value)));
}

} // namespace

class TestOfficeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void references();
    void errors_data();
    void errors();
    void built();
    void nothingLeftBehind();
    void existingFile();
    void shippedOffices_data();
    void shippedOffices();
    void changes();
    void wrongChanges_data();
    void wrongChanges();

private:
    void write(const char *name, const QByteArray &text) const;
    QString folder() const { return m_directory->path() + QStringLiteral("/office"); }
    QString file() const { return m_directory->filePath(QStringLiteral("new.pdesk")); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestOfficeFiles::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
}

void TestOfficeFiles::write(const char *name, const QByteArray &text) const
{
    QFile out(QDir(folder()).filePath(QLatin1String(name)));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

void TestOfficeFiles::references()
{
    // A reference may point to a file that is read later.
    write("10.jsonl",
          "// partners\n\n"
          R"({"settings":{"current_institution":"@own","practice":"1","institution.zh":"示例大学"}})"
          "\n"
          R"({"key":"unit","kind":"organisation","names":{"en":"Unit","en.alias":["U","V"]},)"
          R"("type":"school","parent":"@own"})"
          "\n");
    write("20.jsonl",
          R"({"key":"own","kind":"organisation","names":{"en":"Example University","zh":"示例大学"},)"
          R"("fields":{"type":"university","country":"CN","founded":"1950~;about 1950"}})");
    const auto files = readOfficeFiles(folder());
    QVERIFY2(files, files ? "" : qPrintable(english(files.error().message)));
    QCOMPARE(files->records.changes.size(), 2);
    QVERIFY(files->records.action == ChangeSet::Action::Build);
    const Change &unit = files->records.changes[0], &own = files->records.changes[1];
    QVERIFY(own.id.value < 0);
    QVERIFY(unit.values.value(QStringLiteral("parent")).toReference() == own.id);
    QCOMPARE(unit.names->size(), 3);
    QCOMPARE(own.values.value(QStringLiteral("founded")).toDate().wording, QStringLiteral("about 1950"));
    QCOMPARE(files->settings.value(QStringLiteral("current_institution")), QString::number(own.id.value));
    QCOMPARE(files->settings.value(QStringLiteral("is_practice")), QStringLiteral("1"));
    QCOMPARE(files->settings.value(QStringLiteral("letterhead.institution.zh")), QStringLiteral("示例大学"));
}

void TestOfficeFiles::errors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *line, const char *says) {
        QTest::newRow(name) << QByteArray(line) << QString::fromUtf8(says);
    };
    row("no JSON", "{\"key\":", "no JSON object");
    row("no kind", R"({"key":"a"})", "kind");
    row("unknown kind", R"({"kind":"planet"})", "planet");
    row("unknown field", R"({"kind":"source","names":{"en":"S"},"colour":"red"})", "colour");
    row("derived field", R"({"kind":"agreement","standing":"in_force"})", "standing");
    row("wrong type", R"({"kind":"target","students":"many"})", "students");
    row("wrong code", R"({"kind":"organisation","names":{"en":"O"},"type":"castle"})", "castle");
    row("unknown key", R"({"kind":"organisation","names":{"en":"O"},"type":"fund","parent":"@nobody"})",
        "@nobody");
    row("no name", R"({"kind":"organisation","type":"fund"})", "names");
    row("wrong name", R"({"kind":"organisation","names":{"en":7},"type":"fund"})", "names");
    row("unknown kind of name", R"({"kind":"source","names":{"en.nick":"S"}})", "nick");
    row("setting", R"({"settings":{"current_institution":"@nobody"}})", "@nobody");
    row("key used twice", "{\"kind\":\"source\",\"key\":\"first\",\"names\":{\"en\":\"S\"}}", "first");
}

void TestOfficeFiles::errors()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, says);
    write("10.jsonl", "{\"kind\":\"source\",\"key\":\"first\",\"names\":{\"en\":\"First\"}}\n\n");
    write("20.jsonl", "// two lines\n" + line + "\n");
    const auto files = readOfficeFiles(folder());
    QVERIFY(!files);
    const QString message = english(files.error().message);
    QVERIFY2(message.contains(QStringLiteral("20.jsonl")) && message.contains(QStringLiteral("line 2")),
             qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
}

void TestOfficeFiles::built()
{
    write("10.jsonl",
          R"({"settings":{"current_institution":"@own","today":"2026-03-02"}})"
          "\n"
          R"({"key":"own","kind":"organisation","names":{"en":"Example University"},"type":"university"})"
          "\n"
          R"({"kind":"visit","mode":"online","status":"planned","from":"@own","hosts":["@own"]})");
    const auto counts = buildOffice(file(), folder());
    QVERIFY2(counts, counts ? "" : qPrintable(english(counts.error().message)));
    QCOMPARE(counts->value(Kind::Organisation), 1);
    QCOMPARE(counts->value(Kind::Visit), 1);
    const auto office = Office::open(file());
    QVERIFY(office);
    const RecordId own = (*office)->currentInstitution();
    QCOMPARE((*office)->label(own, QStringLiteral("en")), QStringLiteral("Example University"));
    QCOMPARE((*office)->setting(QStringLiteral("today")), QStringLiteral("2026-03-02"));
    const QList<Record> visits = (*office)->readAll(Kind::Visit);
    QCOMPARE(visits.size(), 1);
    QVERIFY(visits.first().reference(QLatin1String("from")) == own);
}

void TestOfficeFiles::nothingLeftBehind()
{
    write("10.jsonl", "rubbish\n");
    QVERIFY(!buildOffice(file(), folder()));
    QVERIFY(!QFile::exists(file()));
}

void TestOfficeFiles::existingFile()
{
    write("10.jsonl", R"({"kind":"source","names":{"en":"S"}})");
    QFile there(file());
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    const auto counts = buildOffice(file(), folder());
    QVERIFY(!counts);
    QVERIFY(counts.error().kind == Error::Kind::Exists);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
}

void TestOfficeFiles::shippedOffices_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("sample") << QStringLiteral("sample");
    QTest::newRow("practice") << QStringLiteral("practice");
}

void TestOfficeFiles::shippedOffices()
{
    QFETCH(const QString, name);
    const auto counts = buildOffice(file(), QStringLiteral(":/offices/") + name);
    QVERIFY2(counts, counts ? "" : qPrintable(english(counts.error().message)));
    QVERIFY(counts->value(Kind::Organisation) > 10);
}

void TestOfficeFiles::changes()
{
    const auto changes =
            changesFromJson(object(R"({
        "create": [{"kind": "organisation", "key": "a", "names": {"en": "Example University"},
                    "fields": {"type": "university", "parent": "@b"}},
                   {"kind": "organisation", "key": "b", "type": "fund",
                    "names": [{"language": "zh", "kind": "acronym", "text": "示基"}]}],
        "update": [{"kind": "organisation", "id": 4, "fields": {"country": null, "founded": "1950"}},
                   {"kind": "organisation", "id": "@b", "fields": {"country": "RU"}}],
        "delete": [{"kind": "organisation", "id": 4}],
        "link": [{"kind": "project", "id": 9, "field": "organisations", "to": "@a"},
                 {"kind": "project", "id": 9, "field": "organisations", "to": [4]}]})"),
                            [](RecordId id) -> Result<Record> {
                                Record record;
                                record.id = id;
                                record.kind = id.value == 4 ? Kind::Organisation : Kind::Project;
                                if (id.value == 9)
                                    record.set(QLatin1String("organisations"), QList<RecordId>{RecordId(4)});
                                return record;
                            });
    QVERIFY2(changes, changes ? "" : qPrintable(english(changes.error().message)));
    const QList<Change> &all = changes->set.changes;
    QCOMPARE(all.size(), 6);
    QCOMPARE(changes->keys.value(-1), QStringLiteral("a"));
    QVERIFY(all[0].values.value(QStringLiteral("parent")).toReference() == all[1].id);
    QCOMPARE(all[1].values.value(QStringLiteral("country")).toText(), QStringLiteral("RU"));
    QVERIFY(all[1].names->first().kind == NameKind::Acronym);
    QVERIFY(all[2].values.contains(QStringLiteral("country")));
    QVERIFY(all[2].values.value(QStringLiteral("country")).isEmpty());
    QVERIFY(all[3].action == Change::Action::Delete);
    const QList<RecordId> linked{RecordId(4), RecordId(-1)};
    QCOMPARE(all[4].values.value(QStringLiteral("organisations")).toReferences(), linked);
    QCOMPARE(all[5].values.value(QStringLiteral("organisations")).toReferences(), linked);
}

void TestOfficeFiles::wrongChanges_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *json, const char *says) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(says);
    };
    row("section", R"({"creat":[]})", "creat");
    row("record and field", R"({"create":[{"kind":"source","names":{"en":"S"}},{"kind":"source","link":7}]})",
        "create, item 2: link");
    row("required field", R"({"create":[{"kind":"organisation","names":{"en":"O"}}]})",
        "create, item 1: type");
    row("same key", R"({"create":[{"kind":"source","key":"a"},{"kind":"source","key":"a"}]})", "“a”");
    row("no such record", R"({"update":[{"kind":"source","id":5,"fields":{}}]})", "no record 5");
    row("no id", R"({"delete":[{"kind":"source"}]})", "id");
    row("no link", R"({"link":[{"kind":"source","id":"@a","field":"notes","to":1}]})", "@a");
    row("no list", R"({"create":{"kind":"source"}})", "create");
    row("values outside fields", R"({"update":[{"kind":"source","id":5,"title":"T"}]})", "item 1: “title”");
    row("fields as a list", R"({"create":[{"kind":"source","names":{"en":"S"},"key":"a"}],)"
                            R"("update":[{"kind":"source","id":"@a","fields":[1]}]})", "“fields”");
    row("created and deleted", R"({"create":[{"kind":"source","names":{"en":"S"},"key":"a"}],)"
                               R"("delete":[{"kind":"source","id":"@a"}]})", "“@a” is created");
    row("a negative number", R"({"create":[{"kind":"organisation","names":{"en":"O"},"type":"university",)"
                             R"("parent":-1}]})", "no record -1");
}

void TestOfficeFiles::wrongChanges()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto changes = changesFromJson(QJsonDocument::fromJson(json).object(), missing);
    QVERIFY(!changes);
    const QString message = english(changes.error().message);
    QVERIFY2(message.contains(says), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestOfficeFiles)
#include "tst_officefiles.moc"
