// SPDX-License-Identifier: GPL-3.0-or-later
// What `export` writes, and what `import office` makes of it.
#include <command/commandline.h>
#include <exchange/table.h>
#include <workbookreader.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QString out, err;

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

Outcome runIn(const QString &office, const QStringList &arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out), err(&outcome.err);
    outcome.status = command::run(QStringList{u"--database"_s, office, u"--today"_s, u"2026-03-02"_s} + arguments, nullptr,
                                  out, err);
    out.flush();
    err.flush();
    return outcome;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All rows of a sheet; the first one without a name.
QList<QStringList> rowsOf(const QString &path, const QString &sheet = {})
{
    QList<QStringList> rows;
    const auto table = openTable(path, {.sheet = sheet});
    if (!table)
        return rows;
    for (auto row = table->rows->next(); row && *row; row = table->rows->next())
        rows << **row;
    return rows;
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tables_data();
    void tables();
    void columns();
    void labels();
    void order();
    void calendarsAndCards();
    void refusals_data();
    void refusals();
    void wholeOffice();

private:
    Outcome run(const QStringList &arguments) const { return runIn(m_office, arguments); }
    QString path(const char *name) const { return m_directory.filePath(QLatin1String(name)); }

    QTemporaryDir m_directory;
    QString m_office;
};

void TestExports::initTestCase()
{
    m_office = path("practice.pdesk");
    const Outcome made = run({u"practice"_s});
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void TestExports::tables_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("csv") << u"all.csv"_s;
    QTest::newRow("xlsx") << u"all.xlsx"_s;
}

/// All fields under their keys, which import reads again and finds nothing new.
void TestExports::tables()
{
    QFETCH(const QString, file);
    const QString all = m_directory.filePath(file);
    const Outcome written = run({u"export"_s, u"agreement"_s, all});
    QVERIFY2(written.status == 0, qPrintable(written.err));
    const int count = written.out.trimmed().toInt();
    QCOMPARE(count, int(run({u"list"_s, u"agreement"_s}).lines().size()) - 1);
    const QList<QStringList> rows = rowsOf(all);
    QCOMPARE(rows.size(), count + 1);
    QCOMPARE(rows.first().first(), u"id"_s);
    const Outcome again = run({u"import"_s, u"agreement"_s, all, u"--duplicates"_s, u"update"_s});
    QVERIFY2(again.status == 0, qPrintable(again.err));
    const QJsonObject result = QJsonDocument::fromJson(again.out.toUtf8()).object();
    QCOMPARE(result[u"read"_s].toInt(), count);
    QCOMPARE(result[u"added"_s].toInt() + result[u"updated"_s].toInt(), 0);
}

/// The same cells as `list` prints.
void TestExports::columns()
{
    const QStringList how{u"--columns"_s, u"type,expires,id"_s, u"--sort"_s, u"-expires,id"_s, u"--where"_s, u"type=mou"_s};
    const Outcome written = run(QStringList{u"export"_s, u"agreement"_s, path("some.csv")} + how);
    QVERIFY2(written.status == 0, qPrintable(written.err));
    const QByteArray csv = contentOf(path("some.csv"));
    QVERIFY(csv.startsWith("\xEF\xBB\xBFtype,expires,id\r\n"));
    const Outcome listed = run(QStringList{u"list"_s, u"agreement"_s, u"--format"_s, u"csv"_s} + how);
    QVERIFY(listed.lines().size() > 3);
    QCOMPARE(QString::fromUtf8(csv.mid(3)).remove(u'\r'), QString(listed.out).remove(u'\r'));
}

void TestExports::labels()
{
    const QStringList how{u"--columns"_s, u"country,name,id,is_own"_s, u"--labels"_s, u"--where"_s, u"country=CN"_s,
                          u"--language"_s, u"ru"_s};
    const Outcome written = run(QStringList{u"export"_s, u"organisation"_s, path("labels.xlsx")} + how);
    QVERIFY2(written.status == 0, qPrintable(written.err));
    const QList<QStringList> rows = rowsOf(path("labels.xlsx"));
    QCOMPARE(rows.size(), written.out.trimmed().toInt() + 1);
    const QString head = run(QStringList{u"list"_s, u"organisation"_s} + how).lines().first();
    QCOMPARE(rows.first().join(u'\t'), head);
    QCOMPARE(rows[1].first(), u"Китай"_s);
    const auto table = openTable(path("labels.xlsx"), {});
    QVERIFY(table);
    QCOMPARE(table->sheets.size(), 2);
    const QList<QStringList> about = rowsOf(path("labels.xlsx"), table->sheets[1].name);
    QStringList cells;
    for (const QStringList &row : about)
        cells << row;
    QVERIFY2(cells.contains(u"2026-03-02"_s) && cells.contains(u"country=CN"_s), qPrintable(cells.join(u'|')));
}

void TestExports::order()
{
    QCOMPARE(run({u"export"_s, u"agreement"_s, path("sorted.json"), u"--sort"_s, u"-id"_s}).status, 0);
    const QJsonArray array = QJsonDocument::fromJson(contentOf(path("sorted.json"))).array();
    QVERIFY(array.size() > 10);
    for (qsizetype i = 1; i < array.size(); ++i)
        QVERIFY(array[i - 1][u"id"_s].toInt() > array[i][u"id"_s].toInt());
}

void TestExports::calendarsAndCards()
{
    const Outcome calendar = run({u"export"_s, u"visit"_s, path("visits.ics")});
    QVERIFY2(calendar.status == 0, qPrintable(calendar.err));
    QVERIFY(calendar.out.trimmed().toInt() > 0);
    const QByteArray events = contentOf(path("visits.ics"));
    QVERIFY(events.startsWith("BEGIN:VCALENDAR\r\n") && events.trimmed().endsWith("END:VCALENDAR"));
    QVERIFY(events.count("BEGIN:VEVENT\r\n") >= calendar.out.trimmed().toInt());
    const Outcome cards = run({u"export"_s, u"person"_s, path("people.vcf")});
    QVERIFY2(cards.status == 0, qPrintable(cards.err));
    QVERIFY(cards.out.trimmed().toInt() > 0);
    QCOMPARE(contentOf(path("people.vcf")).count("BEGIN:VCARD\r\n"), cards.out.trimmed().toInt());
}

void TestExports::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *name, const QStringList &arguments, int status, const QString &file) {
        QTest::newRow(name) << arguments << status << file;
    };
    row("no such ending", {u"organisation"_s}, 2, u"list.docx"_s);
    row("no ending", {u"organisation"_s}, 2, u"list"_s);
    row("cards of agreements", {u"agreement"_s}, 2, u"list.vcf"_s);
    row("a calendar of partners", {u"organisation"_s}, 2, u"list.ics"_s);
    row("no such column", {u"organisation"_s, u"--columns"_s, u"colour"_s}, 2, u"list.csv"_s);
    row("no such order", {u"organisation"_s, u"--sort"_s, u"colour"_s}, 2, u"list.csv"_s);
    row("columns of a complete file", {u"organisation"_s, u"--columns"_s, u"id"_s}, 2, u"list.json"_s);
    row("no such view", {u"organisation"_s, u"--view"_s, u"nothing"_s}, 2, u"list.csv"_s);
    row("an office in an order", {u"office"_s, u"--sort"_s, u"name"_s}, 2, u"office.json"_s);
    row("an office as a table", {u"office"_s}, 2, u"office.csv"_s);
    row("no such folder", {u"organisation"_s}, 1, u"nowhere/list.csv"_s);
}

void TestExports::refusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, file);
    const QString into = m_directory.filePath(file);
    const Outcome outcome = run(QStringList{u"export"_s, arguments.first(), into} + arguments.mid(1));
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(!QFile::exists(into));
}

void TestExports::wholeOffice()
{
    const Outcome written = run({u"export"_s, u"office"_s, path("office.json")});
    QVERIFY2(written.status == 0, qPrintable(written.err));
    const int count = written.out.trimmed().toInt();
    QVERIFY(count > 100);
    const QString other = path("other.pdesk");
    const Outcome read = runIn(other, {u"import"_s, u"office"_s, path("office.json")});
    QVERIFY2(read.status == 0, qPrintable(read.err));
    const QJsonObject result = QJsonDocument::fromJson(read.out.toUtf8()).object();
    QCOMPARE(result[u"read"_s].toInt(), count);
    QCOMPARE(result[u"added"_s].toInt(), count);
    QCOMPARE(result[u"updated"_s].toInt() + result[u"skipped"_s].toInt(), 0);
    QVERIFY(result[u"refused"_s].toArray().isEmpty());
    QCOMPARE(runIn(other, {u"check"_s}).status, 0);
    QCOMPARE(runIn(other, {u"export"_s, u"office"_s, path("again.json")}).status, 0);
    QVERIFY(contentOf(path("again.json")) == contentOf(path("office.json")));

    const Outcome second = runIn(other, {u"import"_s, u"office"_s, path("office.json")});
    QCOMPARE(second.status, 1);
    QCOMPARE(second.err.count(u'\n'), 1);
    QVERIFY(second.out.isEmpty());
    QCOMPARE(runIn(other, {u"export"_s, u"office"_s, path("third.json")}).status, 0);
    QVERIFY(contentOf(path("third.json")) == contentOf(path("office.json")));
    QCOMPARE(runIn(other, {u"undo"_s}).status, 0);
    QVERIFY(runIn(other, {u"list"_s, u"organisation"_s}).lines().size() <= 1);
}

PD_WORKBOOK_TEST_MAIN(TestExports)
#include "tst_exports.moc"
