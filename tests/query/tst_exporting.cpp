// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the office: lists as CSV and workbooks, cards, calendars.
#include <exchange/exporting.h>
#include <exchange/officefiles.h>
#include <exchange/tableimport.h>
#include <query/zipparts.h>
#include <workbookreader.h>

#include <QFile>
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
    void form_data();
    void form();
    void asShown();
    void harmless();
    void cards();
    void calendars();

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

void TestExporting::form_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("all fields") << false;
    QTest::newRow("as shown") << true;
}

/// The header stays and filters, columns have widths, and cells are what they are: a text, a truth, a number, a day.
void TestExporting::form()
{
    QFETCH(const bool, isShown);
    const auto office = empty();
    QVERIFY(office);
    ChangeSet set;
    Record partner;
    partner.names = {{s("en"), NameKind::Official, s("A University")}};
    partner.set(s("type"), s("university"));
    partner.set(s("latitude"), -5.5);
    partner.set(s("is_own"), true);
    set.add(partner);
    Record task;
    task.kind = Kind::FollowUp;
    task.names = {{s("en"), NameKind::Official, s("Ask")}};
    task.set(s("due"), *PartialDate::fromString(s("2026-03-31")));
    set.add(task);
    QVERIFY(office->apply(set));
    // The cell of the first row under a header, without its place.
    const auto cell = [&](const QString &header, const QByteArray &sheet) {
        const auto table = openTable(path("form.xlsx"), {});
        const auto row = table ? table->rows->next() : Result<std::optional<QStringList>>(std::nullopt);
        const qsizetype at = row && *row ? (*row)->indexOf(header) : -1;
        const QByteArray place = (at < 26 ? QByteArray() : QByteArray(1, char('A' + at / 26 - 1))) + char('A' + at % 26) + "2\"";
        const qsizetype from = sheet.indexOf(QByteArray("<c r=\"" + place));
        return at < 0 || from < 0 ? QByteArray()
                                  : sheet.mid(from + 6 + place.size(), sheet.indexOf("</c>", from) - from - 6 - place.size());
    };
    const auto sheetOf = [&](Kind kind, const QStringList &columns) {
        ListQuery query;
        query.kind = kind;
        query.today = today;
        ExportNotes notes{.language = {}, .day = today};
        if (isShown)
            notes.columns = {columns, columns, true, m_tables.get()};
        return exportRecords(*office, query, path("form.xlsx"), notes) ? parts(path("form.xlsx")).value(s("xl/worksheets/sheet1.xml"))
                                                                       : QByteArray();
    };
    const QByteArray partners = sheetOf(Kind::Organisation, {s("name"), s("latitude"), s("is_own"), s("type")});
    QVERIFY2(partners.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"),
             partners.left(1000).constData());
    QVERIFY(partners.contains("<cols><col min=\"1\" max=\"1\" width=\""));
    QVERIFY(partners.contains("<autoFilter ref=\"A1:"));
    QCOMPARE(cell(s("latitude"), partners), QByteArray("><v>-5.5</v>"));
    QCOMPARE(cell(s("is_own"), partners), QByteArray(" t=\"b\"><v>1</v>"));
    QVERIFY(cell(s("type"), partners).startsWith(" t=\"s\"><v>"));
    const QByteArray tasks = sheetOf(Kind::FollowUp, {s("name"), s("due")});
    const QByteArray due = cell(s("due"), tasks);
    const QByteArray number = QByteArray::number(QDate(1899, 12, 30).daysTo(QDate(2026, 3, 31)));
    QVERIFY2(due.startsWith(" s=\"") && due.endsWith(QByteArray("><v>" + number + "</v>")) && !due.contains(" t="), due.constData());
    const QByteArray styles = parts(path("form.xlsx")).value(s("xl/styles.xml"));
    QVERIFY(styles.contains("formatCode=\"yyyy-mm-dd\""));
}

/// The columns of a list, in words, for a spreadsheet of any language.
void TestExporting::asShown()
{
    const auto office = empty();
    QVERIFY(office);
    Record partner;
    partner.names = {{s("en"), NameKind::Official, s("=A University")}};
    partner.set(s("type"), s("university"));
    partner.set(s("country"), s("CN"));
    partner.set(s("latitude"), 55.25);
    partner.set(s("is_own"), true);
    ChangeSet set;
    set.add(partner);
    QVERIFY(office->apply(set));
    ListQuery query;
    query.today = today;
    const QStringList keys{s("country"), s("is_own"), s("latitude"), s("name"), s("id")};
    const QStringList titles{s("Страна"), s("=Свой"), s("Широта"), s("Название"), s("№")};
    const auto csv = [&](bool areLabels) {
        const auto written = exportRecords(*office, query, path("list.csv"),
                                           {.language = Language::of(s("ru")), .day = today,
                                            .columns = {keys, titles, areLabels, m_tables.get()}});
        return written == 1 ? QString::fromUtf8(contentOf(path("list.csv"))) : QString();
    };
    const QString head = s("\uFEFFСтрана,'=Свой,Широта,Название,№\r\n");
    QCOMPARE(csv(true), QString(head + s("Китай,Да,55.25,'=A University,1\r\n")));
    QCOMPARE(csv(false), QString(head + s("CN,true,55.25,'=A University,1\r\n")));
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

PD_WORKBOOK_TEST_MAIN(TestExporting)
#include "tst_exporting.moc"
