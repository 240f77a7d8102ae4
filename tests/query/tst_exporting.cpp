// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the office: lists as CSV and workbooks, cards, calendars, whole offices.
#include <exchange/exporting.h>
#include <exchange/officefiles.h>
#include <exchange/officejson.h>
#include <exchange/tableimport.h>
#include <query/views.h>
#include <workbookreader.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace pd;

namespace {

const QDate today(2026, 3, 2);

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

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void workbook();
    void workbookReadAgain_data();
    void workbookReadAgain();
    void harmless();
    void cards();
    void calendars();
    void wholeOffice_data();
    void wholeOffice();
    void views();
    void documents();
    void notAnOffice_data();
    void notAnOffice();

private:
    std::unique_ptr<Office> build(const char *name) const;
    std::unique_ptr<Office> empty() const;
    Result<int> write(Office &office, Kind kind, const QString &path) const;
    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }

    std::shared_ptr<const CodeTables> m_tables;
    std::unique_ptr<QTemporaryDir> m_directory = std::make_unique<QTemporaryDir>();
};

void TestExporting::initTestCase()
{
    m_tables = CodeTables::load();
}

void TestExporting::cleanup()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Office> TestExporting::build(const char *name) const
{
    const QString file = path("built.pdesk");
    if (!buildOffice(file, QStringLiteral(":/offices/") + QLatin1String(name)))
        return nullptr;
    auto office = Office::open(file);
    return office ? std::move(*office) : nullptr;
}

std::unique_ptr<Office> TestExporting::empty() const
{
    auto office = Office::create(path("empty.pdesk"));
    return office ? std::move(*office) : nullptr;
}

Result<int> TestExporting::write(Office &office, Kind kind, const QString &file) const
{
    ListQuery query;
    query.kind = kind;
    query.today = today;
    return exportRecords(office, query, file, {.language = {}, .day = today, .filters = {s("country=CN")}});
}

void TestExporting::workbook()
{
    const auto office = build("practice");
    QVERIFY(office);
    const auto written = write(*office, Kind::Agreement, path("list.xlsx"));
    QVERIFY2(written, written ? "" : qPrintable(english(written.error().message)));
    QVERIFY(*written > 10);
    const auto table = openTable(path("list.xlsx"), {});
    QVERIFY2(table, table ? "" : qPrintable(english(table.error().message)));
    QCOMPARE(table->sheets.size(), 2);
    const auto header = table->rows->next();
    QVERIFY(header && *header && (*header)->first() == QLatin1String("id"));
    int rows = 0;
    for (auto row = table->rows->next(); row && *row; row = table->rows->next())
        ++rows;
    QCOMPARE(rows, *written);

    const auto about = openTable(path("list.xlsx"), {.sheet = table->sheets[1].name});
    QVERIFY(about);
    QStringList cells;
    for (auto row = about->rows->next(); row && *row; row = about->rows->next())
        cells << **row;
    QVERIFY2(cells.contains(s("2026-03-02")) && cells.contains(s("country=CN")),
             qPrintable(cells.join(u'|')));
}

void TestExporting::workbookReadAgain_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::Organisation, Kind::Agreement, Kind::Programme, Kind::Visit, Kind::Count})
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

/// Every cell comes back as the value it was.
void TestExporting::workbookReadAgain()
{
    QFETCH(const Kind, kind);
    const auto office = build("practice");
    QVERIFY(office && write(*office, kind, path("list.xlsx")));
    const auto table = openTable(path("list.xlsx"), {});
    QVERIFY(table);
    const auto plan = importTable(*office, *table->rows,
                                  {.kind = kind, .duplicates = TableImport::Duplicates::Update}, *m_tables);
    QVERIFY2(plan, plan ? "" : qPrintable(english(plan.error().message)));
    for (const PlannedRow &row : plan->rows)
        QVERIFY2(row.state == PlannedRow::State::Same,
                 qPrintable(QStringLiteral("row %1: %2 %3 %4")
                                    .arg(row.row)
                                    .arg(row.column, english(row.reason), row.fields.join(u' '))));
    QVERIFY(plan->changes.changes.isEmpty());
}

/// What a spreadsheet would take for a formula.
void TestExporting::harmless()
{
    const auto office = empty();
    QVERIFY(office);
    ChangeSet set;
    const QStringList notes{s("=1+1"), s("@cmd"), s("+7 000"), s("-x"), s("plain"), s("'quoted")};
    for (const QString &note : notes) {
        Record record;
        record.names = {{s("en"), NameKind::Official, note}};
        record.set(s("type"), s("fund"));
        record.set(s("notes"), note);
        record.set(s("latitude"), -5.5);
        set.add(record);
    }
    QVERIFY(office->apply(set));
    QVERIFY(write(*office, Kind::Organisation, path("list.csv")));
    const QByteArray csv = contentOf(path("list.csv"));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains(",'=1+1,") && csv.contains(",-5.5,") && !csv.contains(",=1+1"));
    const auto table = openTable(path("list.csv"), {});
    QVERIFY(table);
    const auto plan =
            importTable(*office, *table->rows, {.duplicates = TableImport::Duplicates::Update}, *m_tables);
    QVERIFY2(plan, plan ? "" : qPrintable(english(plan.error().message)));
    QCOMPARE(plan->count(PlannedRow::State::Same), notes.size());
}

void TestExporting::cards()
{
    const auto office = build("practice");
    QVERIFY(office);
    const auto written = write(*office, Kind::Person, path("people.vcf"));
    QVERIFY2(written, written ? "" : qPrintable(english(written.error().message)));
    const QByteArray cards = contentOf(path("people.vcf"));
    QCOMPARE(cards.count("BEGIN:VCARD\r\nVERSION:4.0\r\n"), *written);
    QCOMPARE(cards.count("END:VCARD\r\n"), *written);
    QVERIFY(cards.contains("\r\nEMAIL:"));
    for (const QByteArray &line : cards.split('\n'))
        QVERIFY2(line.size() <= 76 && QString::fromUtf8(line).toUtf8() == line, line.constData());
    QVERIFY(!write(*office, Kind::Agreement, path("agreements.vcf")));
}

void TestExporting::calendars()
{
    const auto office = empty();
    QVERIFY(office);
    ChangeSet set;
    const auto task = [&](const char *name, const char *due) {
        Record record;
        record.kind = Kind::FollowUp;
        record.names = {{s("en"), NameKind::Official, s(name)}};
        record.set(s("due"), *PartialDate::fromString(s(due)));
        set.add(record);
    };
    task("Ask, then wait", "2026-03-31");
    task("Some time", "2026-03");
    QVERIFY(office->apply(set));
    const auto written = write(*office, Kind::FollowUp, path("due.ics"));
    QVERIFY2(written, written ? "" : qPrintable(english(written.error().message)));
    QCOMPARE(*written, 1);
    const QByteArray text = contentOf(path("due.ics"));
    for (const char *line : {"BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "DTSTART;VALUE=DATE:20260331\r\n",
                             "DTEND;VALUE=DATE:20260401\r\n", "SUMMARY:Due: Ask\\, then wait\r\n",
                             "DTSTAMP:20260302T000000Z\r\n"})
        QVERIFY2(text.contains(line), text.constData());
    QVERIFY(!write(*office, Kind::Organisation, path("partners.ics")));
}

void TestExporting::wholeOffice_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("sample") << QByteArray("sample");
    QTest::newRow("practice") << QByteArray("practice");
}

void TestExporting::wholeOffice()
{
    QFETCH(const QByteArray, name);
    const auto office = build(name.constData());
    QVERIFY(office);
    const QString changedRule = s("limit.cn.outbound_people");
    QVERIFY(office->setSetting(changedRule, s("8")));
    const auto written = exportOffice(*office, path("office.json"));
    QVERIFY2(written, written ? "" : qPrintable(english(written.error().message)));
    const auto other = empty();
    QVERIFY(other);
    const auto read = importOffice(*other, path("office.json"));
    QVERIFY2(read, read ? "" : qPrintable(english(read.error().message)));
    QCOMPARE(*read, *written);
    QCOMPARE(other->setting(changedRule), s("8"));
    QVERIFY(exportOffice(*other, path("again.json")));
    QJsonObject first = QJsonDocument::fromJson(contentOf(path("office.json"))).object();
    QJsonObject second = QJsonDocument::fromJson(contentOf(path("again.json"))).object();
    QCOMPARE(first.take(s("history")).toObject().size(), second.take(s("history")).toObject().size());
    QVERIFY(first == second);
    QCOMPARE(other->label(other->currentInstitution(), s("zh")),
             office->label(office->currentInstitution(), s("zh")));
    QVERIFY(!importOffice(*other, path("office.json"))); // it has records now
    QVERIFY(other->undo());
    QVERIFY(other->readAll(Kind::Organisation).isEmpty());
}

/// Of every kind and officer; the records that a condition names have other numbers in the other office.
void TestExporting::views()
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

void TestExporting::documents()
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

void TestExporting::notAnOffice_data()
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
    QTest::newRow("not sound") << head + "{\"kind\": \"source\", \"id\": 1, \"names\": {}, \"fields\": {}}]}";
}

void TestExporting::notAnOffice()
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
}

PD_WORKBOOK_TEST_MAIN(TestExporting)
#include "tst_exporting.moc"
