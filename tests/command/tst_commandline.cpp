// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commandline.h>

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;

namespace {

struct Outcome
{
    int status = -1;
    QString out, err;

    QStringList lines() const { return out.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Draws what can be told from outside: a black bar across the middle.
class BarPainter : public report::ChartPainter
{
public:
    void paint(QPainter &painter, const QRectF &rect, const report::ChartData &data, const Language &,
               double) const override
    {
        categories = data.categories;
        painter.fillRect(rect.adjusted(0, rect.height() / 3, 0, -rect.height() / 3), Qt::black);
    }
    mutable QStringList categories;
};

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void starts_data();
    void starts();
    void usage_data();
    void usage();
    void messagesInThreeLanguages();
    void help();
    void kindsAndFields();
    void lists();
    void listViews();
    void listFormats();
    void listConditions_data();
    void listConditions();
    void shows();
    void ambiguous();
    void searches();
    void appliesAndUndoes();
    void wrongFiles();
    void imports();
    void importsDates();
    void importsOtherScripts();
    void importsADirectory();
    void importsStudents();
    void exports();
    void charts();
    void reports();
    void checks();
    void offices();
    void backsUpAndRestores();

private:
    Outcome run(QStringList arguments, const report::ChartPainter *charts = nullptr) const;
    Outcome run(const char *line) const { return run(words(line)); }
    QString write(const char *name, const QByteArray &text) const;
    QString path(const char *name) const { return m_directory.filePath(QLatin1String(name)); }
    QString idOf(const char *kind, const char *acronym) const;

    QTemporaryDir m_directory;
    QString m_office;
};

Outcome TestCommandLine::run(QStringList arguments, const report::ChartPainter *charts) const
{
    if (!m_office.isEmpty() && !arguments.contains(QStringLiteral("--database")))
        arguments = QStringList{QStringLiteral("--database"), m_office} + arguments;
    if (!arguments.contains(QStringLiteral("--today")))
        arguments = QStringList{QStringLiteral("--today"), QStringLiteral("2026-03-02")} + arguments;
    Outcome outcome;
    QTextStream out(&outcome.out), err(&outcome.err);
    outcome.status = command::run(arguments, charts, out, err);
    out.flush();
    err.flush();
    return outcome;
}

QString TestCommandLine::write(const char *name, const QByteArray &text) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

QString TestCommandLine::idOf(const char *kind, const char *acronym) const
{
    return QString::number(
            run(QStringList{QStringLiteral("show"), QLatin1String(kind), QLatin1String(acronym)})
                    .json()
                    .object()
                    .value(QStringLiteral("id"))
                    .toInt());
}

void TestCommandLine::initTestCase()
{
    const QString folder = m_directory.path();
    const Outcome made = run({QStringLiteral("sample"), QStringLiteral("--database"), path("sample.pdesk")});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    m_office = path("sample.pdesk");
    const Outcome applied = run({QStringLiteral("apply"), write("set.json", R"({"create": [
        {"kind": "organisation", "key": "a", "names": {"en": "Example University", "en.acronym": "EXU",
         "ru": "Примерный университет", "zh": "示例大学"}, "fields": {"type": "university", "country": "CN"}},
        {"kind": "organisation", "key": "b", "names": {"en": "Exemplary Universe", "en.acronym": "EXU"},
         "fields": {"type": "fund", "country": "RU"}},
        {"kind": "organisation", "key": "c", "names": {"en": "Tab\tbed"}, "fields": {"type": "fund"}},
        {"kind": "agreement", "key": "m", "fields": {"number": "X-2025/17", "type": "mou", "signed_own": "2024-01-10",
         "signed_partner": "2024-01-10", "effective": "2024-01-10", "expires": "2026-04-01",
         "parties": [{"organisation": "@a"}, {"organisation": "@b"}]}}]})")});
    QVERIFY2(applied.status == 0, qPrintable(applied.err));
    const QStringList lines = applied.lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.first().startsWith(QStringLiteral("a\t")));
}

void TestCommandLine::starts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isWindow");
    QTest::addColumn<bool>("needsGui");
    QTest::addColumn<QString>("file");
    const auto row = [](const char *line, bool isWindow, bool needsGui, const char *file) {
        QTest::newRow(*line ? line : "nothing")
                << QString::fromLatin1(line) << isWindow << needsGui << QString::fromLatin1(file);
    };
    row("", true, false, "");
    row("office.pdesk", true, false, "office.pdesk");
    row("/tmp", true, false, "/tmp");
    row("-platform offscreen", true, false, "");
    row("-platform offscreen office.pdesk", true, false, "office.pdesk");
    row("kinds", false, false, "");
    row("--database office.pdesk list organisation", false, false, "");
    row("list visit --database=office.pdesk", false, false, "");
    row("report summary --output a.pdf", false, true, "");
    row("--language ru chart target --output a.png", false, true, "");
    row("--help", false, false, "");
    row("--version", false, false, "");
    row("--colour", false, false, "");
    row("lst organisation", false, false, "");
    row("--database office.pdesk", false, false, "");
}

void TestCommandLine::starts()
{
    QFETCH(const QString, line);
    const command::Start start = command::start(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QTEST(start.mode == command::Start::Mode::Window, "isWindow");
    QTEST(start.needsGui, "needsGui");
    QTEST(start.file, "file");
}

void TestCommandLine::usage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(says);
    };
    row("lst organisation", "lst");
    row("list", "KIND");
    row("list organisation extra", "KIND");
    row("list planet", "planet");
    row("list organisation --colour red", "--colour");
    row("list organisation --where colour=red", "colour");
    row("list organisation --where nonsense", "");
    row("list organisation --sort colour", "colour");
    row("list organisation --columns id,colour", "colour");
    row("list organisation --format xml", "xml");
    row("list organisation --labels=yes", "--labels");
    row("list organisation --format", "--format");
    row("list organisation --format tsv --format csv", "--format");
    row("list organisation --dry-run", "--dry-run");
    row("list organisation --language fr", "fr");
    row("list organisation --today yesterday", "yesterday");
    row("fields planet", "planet");
    row("show organisation", "KIND ID");
    row("search x --limit none", "--limit");
    row("search x --kind planet", "planet");
    row("import directory x.json --dry-run", "not available");
    row("import organisation x.csv --duplicates ask", "--duplicates");
    row("import organisation x.csv --day-order ymd", "--day-order");
    row("export organisation out.ics", "no days");
    row("export organisation out.vcf", "Only persons");
    row("export office out.csv", ".json");
    row("export organisation out.doc", ".csv");
    row("backup", "FILE");
    row("report seating --output a.pdf", "not available");
    row("report digest --output a.pdf", "--from");
    row("report digest --from 2026-01-01 --output a.pdf", "--to");
    row("report digest --from 2026-01-01 --to tomorrow --output a.pdf", "--to");
    row("report digest organisation 1 --from 2026-01-01 --to 2026-02-01 --output a.pdf", "report");
    row("report summary", "--output");
    row("report summary --output a.txt", "--output");
    row("report summary organisation --output a.pdf", "report");
    row("report summary --output a.pdf --report-language ru,zh", "one language");
    row("chart funnel --output a.png", "not available");
    row("chart pie --output a.png", "pie");
    row("chart enrolment", "--output");
    row("chart enrolment --output a.csv --classification us", "--classification");
    row("chart enrolment --output a.csv --measure happiness", "happiness");
    row("chart enrolment --output a.csv --from then", "then");
}

void TestCommandLine::usage()
{
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    const Outcome outcome = run(line.split(QLatin1Char(' ')));
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err.count(QLatin1Char('\n')), 1);
    QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
}

void TestCommandLine::messagesInThreeLanguages()
{
    const QString office = std::exchange(m_office, QString());
    for (const char *language : {"en", "ru", "zh"}) {
        const Outcome outcome = run({QStringLiteral("--language"), QLatin1String(language),
                                     QStringLiteral("list"), QStringLiteral("visit")});
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(QStringLiteral("--database")), qPrintable(outcome.err));
    }
    m_office = office;
}

void TestCommandLine::help()
{
    const Outcome all = run("--help");
    QCOMPARE(all.status, 0);
    QCOMPARE(all.err, QString());
    for (const char *command : {"sample", "list KIND", "apply FILE.json", "chart", "history", "backup FILE"})
        QVERIFY2(all.out.contains(QLatin1String(command)), command);
    const Outcome one = run("list --help");
    QVERIFY(one.out.contains(QStringLiteral("--columns KEY,...")));
    QVERIFY(!one.out.contains(QStringLiteral("history")));
    QVERIFY(run("--version").out.startsWith(QStringLiteral("Partnership Desk ")));
}

void TestCommandLine::kindsAndFields()
{
    const QStringList kinds = run("kinds").lines();
    QCOMPARE(kinds.size(), 18);
    QCOMPARE(kinds.first().section(QLatin1Char('\t'), 0, 0), QStringLiteral("organisation"));
    const QStringList fields = run("fields agreement").lines();
    const auto line = [&](const char *key) {
        for (const QString &field : fields)
            if (field.startsWith(QLatin1String(key) + QStringLiteral("\t")))
                return field.split(QLatin1Char('\t'));
        return QStringList();
    };
    QCOMPARE(line("type").mid(1, 2), (QStringList{QStringLiteral("code"), QStringLiteral("required")}));
    QVERIFY(line("type").value(4).split(QLatin1Char(';')).contains(QStringLiteral("mou")));
    QCOMPARE(line("standing").value(2), QStringLiteral("derived"));
    QCOMPARE(line("parties.organisation").value(4), QStringLiteral("organisation"));
    QVERIFY(fields.join(QString()).size() > 0 && run("--language ru fields agreement").status == 0);
}

void TestCommandLine::lists()
{
    const Outcome outcome = run("list organisation --where type=fund --sort -name --columns id,name,country");
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QStringList lines = outcome.lines();
    QCOMPARE(lines.first(), QStringLiteral("id\tname\tcountry"));
    QVERIFY2(outcome.out.contains(QStringLiteral("\tTab bed\t")), qPrintable(outcome.out));
    qsizetype tab = -1, exemplary = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].count(QLatin1Char('\t')), 2);
        tab = lines[i].contains(QStringLiteral("Tab bed")) ? i : tab;
        exemplary = lines[i].contains(QStringLiteral("Exemplary")) ? i : exemplary;
    }
    QVERIFY(tab > 0 && exemplary > tab);
    const QString header = run("list agreement").lines().first();
    QVERIFY2(header.startsWith(QStringLiteral("id\tname\t")), qPrintable(header));
    QVERIFY(header.split(QLatin1Char('\t')).contains(QStringLiteral("standing")));
}

void TestCommandLine::listViews()
{
    const Outcome view = run("--today 2026-03-02 list agreement --view expiring_12");
    QVERIFY2(view.status == 0, qPrintable(view.err));
    const Outcome same = run("--today 2026-03-02 list agreement --where standing=in_force|expiring "
                             "--where valid_until=2026-03-02..2027-03-02 --sort days_left "
                             "--columns id,name,partners,valid_until,days_left,officer");
    QCOMPARE(view.out, same.out);
    QVERIFY(view.lines().size() > 1);
    const Outcome narrowed = run("--today 2026-03-02 list agreement --view expiring_12 --where days_left<0 "
                                 "--columns id");
    QCOMPARE(narrowed.lines(), QStringList{QStringLiteral("id")});
    const Outcome unknown = run("list agreement --view nonsense");
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains(QStringLiteral("expiring_3")), qPrintable(unknown.err));
    QVERIFY(run("list --help").out.contains(QStringLiteral("--view KEY")));
}

void TestCommandLine::listFormats()
{
    const QStringList list =
            words("list agreement --where number=X-2025/17 --columns id,number,expires,standing,parties");
    const Outcome csv = run(list + words("--format csv"));
    QVERIFY2(csv.out.startsWith(QStringLiteral("id,number,expires,standing,parties\r\n")),
             qPrintable(csv.out));
    QVERIFY(csv.out.contains(QStringLiteral(",X-2025/17,2026-04-01,expiring,\"[{\"\"organisation\"\"")));
    const QJsonArray rows = run(list + words("--format json")).json().array();
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.first().toObject();
    QCOMPARE(row.value(QStringLiteral("standing")).toString(), QStringLiteral("expiring"));
    QVERIFY(row.value(QStringLiteral("id")).isDouble());
    const Outcome labels = run(list.mid(0, 4) + words("--columns expires,standing --labels"));
    QCOMPARE(labels.lines().first(), QStringLiteral("Expires on\tStatus"));
    QVERIFY2(labels.lines().value(1).contains(QStringLiteral("Expiring soon")), qPrintable(labels.out));
    // The day decides.
    const Outcome later = run(list + words("--today 2027-01-01"));
    QVERIFY(later.out.contains(QStringLiteral("\texpired\t")));
}

void TestCommandLine::listConditions_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *conditions, const QStringList &names) {
        QTest::newRow(conditions) << QString::fromUtf8(conditions) << names;
    };
    const QString a = QStringLiteral("Example University"), b = QStringLiteral("Exemplary Universe"),
                  c = QStringLiteral("Tab bed");
    row("name~示例", {a});
    row("name~примерный", {a});
    row("name~exu", {a, b});
    row("name~exu country=CN", {a});
    row("name~exu country!=CN", {b});
    row("type=fund country=", {c});
}

void TestCommandLine::listConditions()
{
    QFETCH(const QString, conditions);
    QFETCH(QStringList, names);
    QStringList line = words("list organisation --columns name");
    for (const QString &condition : conditions.split(QLatin1Char(' ')))
        line << QStringLiteral("--where") << condition;
    const Outcome outcome = run(line);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    QStringList found = outcome.lines().mid(1);
    found.sort();
    names.sort();
    if (conditions.startsWith(QStringLiteral("type"))) // the sample office has such funds too
        QVERIFY(found.contains(names.first()));
    else
        QCOMPARE(found, names);
}

void TestCommandLine::shows()
{
    const Outcome outcome = run("show agreement x-2025/17");
    QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
    const QJsonObject agreement = outcome.json().object();
    QCOMPARE(agreement.value(QStringLiteral("kind")).toString(), QStringLiteral("agreement"));
    const QJsonObject fields = agreement.value(QStringLiteral("fields")).toObject();
    QCOMPARE(fields.value(QStringLiteral("expires")).toString(), QStringLiteral("2026-04-01"));
    QVERIFY(!fields.contains(QStringLiteral("standing")));
    QCOMPARE(agreement.value(QStringLiteral("derived"))
                     .toObject()
                     .value(QStringLiteral("standing"))
                     .toString(),
             QStringLiteral("expiring"));
    QCOMPARE(agreement.value(QStringLiteral("derived")).toObject().value(QStringLiteral("days_left")).toInt(),
             30);

    const QJsonObject partner =
            run({QStringLiteral("show"), QStringLiteral("organisation"), QStringLiteral("示例大学")})
                    .json()
                    .object();
    QCOMPARE(partner.value(QStringLiteral("names")).toArray().size(), 4);
    const QJsonArray agreements =
            partner.value(QStringLiteral("related")).toObject().value(QStringLiteral("agreement")).toArray();
    QCOMPARE(agreements.size(), 1);
    QCOMPARE(agreements.first().toObject().value(QStringLiteral("id")),
             agreement.value(QStringLiteral("id")));
}

void TestCommandLine::ambiguous()
{
    const Outcome several = run("show organisation exu");
    QCOMPARE(several.status, 1);
    QVERIFY2(several.err.contains(QStringLiteral("Example University"))
                     && several.err.contains(QStringLiteral("Exemplary Universe")),
             qPrintable(several.err));
    QCOMPARE(several.err.count(QLatin1Char('\n')), 1);
    const Outcome none = run("show organisation nobody");
    QCOMPARE(none.status, 1);
    QVERIFY(none.err.contains(QStringLiteral("nobody")));
    QCOMPARE(run("show visit 999999").status, 1);
}

void TestCommandLine::searches()
{
    const Outcome found = run({QStringLiteral("search"), QStringLiteral("示例"), QStringLiteral("--limit"),
                               QStringLiteral("1")});
    QVERIFY2(found.status == 0, qPrintable(found.err));
    const QStringList cells = found.lines().value(0).split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells[0], QStringLiteral("organisation"));
    QCOMPARE(cells[2], QStringLiteral("Example University"));
    QVERIFY(cells[3].contains(QStringLiteral("示例大学")));
    const Outcome nothing = run("search zzznothing");
    QCOMPARE(nothing.status, 0);
    QCOMPARE(nothing.out + nothing.err, QString());
}

void TestCommandLine::appliesAndUndoes()
{
    const QString id = idOf("agreement", "X-2025/17");
    const QString change = write("change.json", R"({"update": [{"kind": "agreement", "id": )" + id.toUtf8()
                                                        + R"(, "fields": {"shelf": "B-7"}}]})");
    const Outcome applied = run({QStringLiteral("apply"), change});
    QCOMPARE(applied.out, QString(QStringLiteral("agreement\t") + id + QStringLiteral("\n")));
    const auto shelf = [&] {
        return run({QStringLiteral("show"), QStringLiteral("agreement"), id})
                .json()
                .object()
                .value(QStringLiteral("fields"))
                .toObject()
                .value(QStringLiteral("shelf"))
                .toString();
    };
    QCOMPARE(shelf(), QStringLiteral("B-7"));
    QCOMPARE(run("undo").status, 0);
    QCOMPARE(shelf(), QString());
    const Outcome redone = run("redo");
    QVERIFY2(redone.out.contains(QStringLiteral("X-2025/17")), qPrintable(redone.out));
    QCOMPARE(shelf(), QStringLiteral("B-7"));
    const Outcome nothing = run("redo");
    QCOMPARE(nothing.status, 1);
    QVERIFY(!nothing.err.isEmpty());
    const Outcome history = run({QStringLiteral("history"), QStringLiteral("agreement"), id});
    QVERIFY2(history.out.contains(QStringLiteral("\tshelf\t\tB-7\n")), qPrintable(history.out));
    QVERIFY(history.out.contains(QStringLiteral("\tcreate\t")));
}

void TestCommandLine::wrongFiles()
{
    const Outcome missing = run("apply nowhere.json");
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.err.contains(QStringLiteral("nowhere.json")));
    QCOMPARE(run({QStringLiteral("apply"), write("rubbish.json", "{")}).status, 1);
    const Outcome kind =
            run({QStringLiteral("apply"), write("kind.json", R"({"create":[{"kind":"planet"}]})")});
    QCOMPARE(kind.status, 2);
    const Outcome still =
            run({QStringLiteral("apply"),
                 write("half.json", R"({"create":[{"kind":"source","names":{"en":"Half"}},)"
                                    R"({"kind":"source","names":{"en":"S"},"date":"soon"}]})")});
    QCOMPARE(still.status, 1);
    QVERIFY2(still.err.contains(QStringLiteral("item 2")) && still.err.contains(QStringLiteral("date")),
             qPrintable(still.err));
    QVERIFY(!run("list source").out.contains(QStringLiteral("Half")));
    const Outcome office = run("list organisation --database nowhere.pdesk");
    QCOMPARE(office.status, 1);
    QCOMPARE(office.err.count(QLatin1Char('\n')), 1);
    const Outcome foreign =
            run({QStringLiteral("check"), QStringLiteral("--database"), write("text.pdesk", "text")});
    QCOMPARE(foreign.status, 1);
}

void TestCommandLine::imports()
{
    const QString table =
            write("table.csv", "Whom,type,country\nImported One,fund,CN\nImported Two,castle,CN\n");
    const QStringList line = words("import organisation") + QStringList{table};
    const Outcome unmapped = run(line);
    QCOMPARE(unmapped.status, 2);
    QVERIFY2(unmapped.err.contains(QStringLiteral("--map")), qPrintable(unmapped.err));
    const QStringList mapped = line + words("--map Whom=name");
    const Outcome dry = run(mapped + words("--dry-run"));
    QCOMPARE(dry.status, 3);
    QVERIFY(!run("list organisation").out.contains(QStringLiteral("Imported One")));
    const Outcome imported = run(mapped);
    QCOMPARE(imported.status, 3);
    const QJsonObject result = imported.json().object();
    QCOMPARE(result.value(QStringLiteral("read")).toInt(), 2);
    QCOMPARE(result.value(QStringLiteral("added")).toInt(), 1);
    const QJsonObject refused = result.value(QStringLiteral("refused")).toArray().first().toObject();
    QCOMPARE(refused.value(QStringLiteral("row")).toInt(), 3);
    QCOMPARE(refused.value(QStringLiteral("column")).toString(), QStringLiteral("type"));
    QVERIFY(!refused.value(QStringLiteral("reason")).toString().isEmpty());
    QVERIFY(run("list organisation").out.contains(QStringLiteral("Imported One")));
    QVERIFY(result.value(QStringLiteral("changed")).toBool());
    QVERIFY(run("list source").out.contains(QStringLiteral("table.csv")));
    const QJsonObject again = run(mapped).json().object();
    QCOMPARE(again.value(QStringLiteral("skipped")).toInt(), 1);
    QVERIFY(!again.value(QStringLiteral("changed")).toBool(true));
    QCOMPARE(run("undo").status, 0);
    QVERIFY(!run("list organisation").out.contains(QStringLiteral("Imported One")));
}

void TestCommandLine::importsDates()
{
    const QString table = write("dates.csv", "name,type,status,starts,ends\nFair A,fair,planned,03/04/2025,04/05/2025\n"
                                             "Fair B,fair,planned,05/06/2025,06/25/2025\n");
    const auto order = [&](const Outcome &done) { return done.json()[QStringLiteral("day_order")].toString(); };
    QCOMPARE(order(run(words("import event --dry-run") + QStringList{table})), QStringLiteral("dmy"));
    const Outcome done = run(words("import event --day-order mdy") + QStringList{table});
    QVERIFY2(done.status == 0, qPrintable(done.out + done.err));
    QCOMPARE(order(done), QStringLiteral("mdy"));
    // The second column tells by itself that the month comes first.
    const QString list = run("list event --columns starts,ends --format csv").out;
    QVERIFY2(list.contains(QStringLiteral("2025-03-04,2025-04-05")), qPrintable(list));
}

void TestCommandLine::importsOtherScripts()
{
    QVERIFY(run(words("import organisation") + QStringList{write("zh.csv", "学校名称,国别\n中国农业大学,中国\n")}).status == 0);
    // Вуз;Страна / Китайский аграрный университет;Китай in windows-1251.
    const QByteArray cyrillic("\xC2\xF3\xE7;\xD1\xF2\xF0\xE0\xED\xE0\n\xCA\xE8\xF2\xE0\xE9\xF1\xEA\xE8\xE9 "
                              "\xE0\xE3\xF0\xE0\xF0\xED\xFB\xE9 "
                              "\xF3\xED\xE8\xE2\xE5\xF0\xF1\xE8\xF2\xE5\xF2;\xCA\xE8\xF2\xE0\xE9\n");
    const QString table = write("ru.csv", cyrillic);
    const Outcome dry = run(words("import organisation --dry-run --encoding windows-1251") + QStringList{table});
    QCOMPARE(dry.status, 3);
    const QJsonArray rows = dry.json().object().value(QStringLiteral("rows")).toArray();
    const QJsonObject candidate =
            rows.at(0).toObject().value(QStringLiteral("candidates")).toArray().at(0).toObject();
    QCOMPARE(candidate.value(QStringLiteral("name")).toString(), QStringLiteral("中国农业大学"));
    QVERIFY(candidate.value(QStringLiteral("score")).toDouble() > 0.5);
    QCOMPARE(run(words("import organisation --duplicates skip") + QStringList{table}).status, 0);
    const Outcome wrong = run(words("import organisation --encoding klingon") + QStringList{table});
    QCOMPARE(wrong.status, 2);
    QCOMPARE(run("undo").status, 0);
}

void TestCommandLine::importsADirectory()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString file = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/institutions.directory");
    QFile::remove(file);
    const int partners = run("list organisation --columns id").out.count(u'\n');
    const QString dump = write("ror.csv", "ror,name_en,country,city\r\n012345601,One University,RU,Omsk\r\n"
                                          "https://ror.org/012345602,Two University,CN,Wuhan\r\nnone,Three,CN,Wuhan\r\n");
    const QStringList line = words("import directory") + QStringList{dump};
    const Outcome first = run(line), second = run(line);
    QCOMPARE(first.status, 3);
    QCOMPARE(first.json()[QStringLiteral("read")].toInt(), 3);
    QCOMPARE(first.json()[QStringLiteral("added")].toInt(), 2);
    QCOMPARE(first.json()[QStringLiteral("countries")].toObject(),
             (QJsonObject{{QStringLiteral("CN"), 1}, {QStringLiteral("RU"), 1}}));
    const QJsonObject refused = first.json()[QStringLiteral("refused")].toArray().first().toObject();
    QCOMPARE(refused[QStringLiteral("row")].toInt(), 4);
    QVERIFY(refused[QStringLiteral("reason")].toString().contains(QStringLiteral("ROR")));
    QCOMPARE(second.json()[QStringLiteral("skipped")].toInt(), 2);
    QCOMPARE(run("list organisation --columns id").out.count(u'\n'), partners);  // none is a partner
    QCOMPARE(run(words("import directory") + QStringList{path("absent.json")}).status, 1);
    QFile::remove(file);
}

void TestCommandLine::importsStudents()
{
    const QString office = path("students.pdesk");
    const QStringList database{QStringLiteral("--database"), office};
    QVERIFY(run(QStringList{QStringLiteral("sample")} + database).status == 0);
    const QString table = write("students.csv", "學年度,學校名稱,\"等級別\n名稱\",國別名稱,科系代碼,科系名稱,學生總計,男學生,女學生\n"
                                                "108,示例大學,學士(四年),俄羅斯,06132045,資訊科學系,5,3,2\n"
                                                "108,示例大學,碩士,印尼,06132045,資訊科學系,4,4,0\n");
    const QStringList line = words("import count") + QStringList{table} + database;
    const Outcome first = run(line);
    QVERIFY2(first.status == 0, qPrintable(first.err));
    QCOMPARE(first.json()[QStringLiteral("students")].toInt(), 9);
    QCOMPARE(first.json()[QStringLiteral("women")].toInt(), 2);
    QCOMPARE(first.json()[QStringLiteral("added")].toInt(), 2);
    const Outcome again = run(line);
    QCOMPARE(again.json()[QStringLiteral("added")].toInt(), 0);
    QCOMPARE(again.json()[QStringLiteral("skipped")].toInt(), 2);
    QCOMPARE(again.json()[QStringLiteral("changed")].toBool(), false);
    QVERIFY(run(QStringList{QStringLiteral("undo")} + database).out.contains(QStringLiteral("imported")));
}

void TestCommandLine::exports()
{
    const Outcome csv = run(words("export organisation") + QStringList{path("out.csv")});
    QVERIFY2(csv.status == 0, qPrintable(csv.err));
    QCOMPARE(csv.out.trimmed().toInt(), int(run("list organisation").lines().size() - 1));
    const Outcome json = run(words("export agreement") + QStringList{path("out.json")});
    QVERIFY2(json.status == 0, qPrintable(json.err));
    QFile file(path("out.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), json.out.trimmed().toInt());
    const Outcome nowhere = run("export agreement /nowhere/out.json");
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.err.contains(QStringLiteral("/nowhere")));
}

void TestCommandLine::charts()
{
    qint64 totals[3] = {};
    int i = 0;
    for (const char *classification : {"isced", "cn", "ru"}) {
        const Outcome outcome =
                run(words("chart enrolment --measure admitted --output") + QStringList{path("chart.csv")}
                    + QStringList{QStringLiteral("--classification"), QLatin1String(classification)});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QFile file(path("chart.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines =
                QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), QStringLiteral("code,label,year,value,derived"));
        QVERIFY(lines.last().startsWith(QStringLiteral("unmapped,")));
        for (const QString &line : lines.mid(1))
            totals[i] += line.section(QLatin1Char(','), -2, -2).toLongLong();
        ++i;
    }
    QVERIFY(totals[0] >= 100);
    QCOMPARE(totals[1], totals[0]);
    QCOMPARE(totals[2], totals[0]);

    const Outcome target = run(words("chart target --output") + QStringList{path("target.csv")});
    QVERIFY2(target.status == 0, qPrintable(target.err));
    QFile file(path("target.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray cells = file.readAll();
    QVERIFY(cells.startsWith("id,programme,target,actual,percent,left,per_intake\r\n"));
    QVERIFY2(cells.contains(",1650,100,6.1,1550,517\r\n"), cells.constData());

    const QString png = path("chart.png");
    QCOMPARE(run(words("chart enrolment --output") + QStringList{png}).status, 1); // nobody to draw it
    const BarPainter painter;
    const Outcome drawn = run(words("chart enrolment --output") + QStringList{png}, &painter);
    QVERIFY2(drawn.status == 0, qPrintable(drawn.err));
    const QImage image(png);
    QCOMPARE(image.size(), QSize(1600, 1000));
    QCOMPARE(image.pixelColor(800, 10), QColor(Qt::white));
    QCOMPARE(image.pixelColor(800, 500), QColor(Qt::black));
    QVERIFY(!painter.categories.isEmpty());
    QCOMPARE(run(words("chart target --output") + QStringList{path("chart.pdf")}, &painter).status, 0);
    QFile pdf(path("chart.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
}

void TestCommandLine::reports()
{
    const QString pdf = path("summary.pdf");
    const BarPainter painter;
    const Outcome one =
            run({QStringLiteral("report"), QStringLiteral("summary"), QStringLiteral("organisation"),
                 QStringLiteral("示例大学"), QStringLiteral("--output"), pdf,
                 QStringLiteral("--report-language"), QStringLiteral("ru")},
                &painter);
    QVERIFY2(one.status == 0, qPrintable(one.err));
    QVERIFY(one.out.trimmed().toInt() >= 1);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    for (const char *command : {"report balance --output", "report balance --where type=university --report-language zh --output"}) {
        const QString balance = path("balance.pdf");
        const Outcome written = run(words(command) + QStringList{balance}, &painter);
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QVERIFY(written.out.trimmed().toInt() >= 1);
    }
    const QString digest = path("digest.pdf");
    const Outcome told = run(words("report digest --from 2025-10-01 --to 2025-12-31 --where country=RU --report-language zh"
                                   " --output") + QStringList{digest}, &painter);
    QVERIFY2(told.status == 0, qPrintable(told.err));
    QVERIFY(told.out.trimmed().toInt() >= 1);
    const Outcome turned = run(words("report digest --from 2026-02-01 --to 2026-01-01 --output") + QStringList{digest},
                               &painter);
    QCOMPARE(turned.status, 1);
    const Outcome none =
            run(words("report summary --where country=ZZ --output") + QStringList{pdf}, &painter);
    QCOMPARE(none.status, 1);
}

void TestCommandLine::checks()
{
    const Outcome outcome = run("check");
    QVERIFY2(outcome.status == 0, qPrintable(outcome.out + outcome.err));
    QCOMPARE(outcome.out, QString());
}

void TestCommandLine::offices()
{
    const Outcome practice =
            run({QStringLiteral("practice"), QStringLiteral("--database"), path("practice.pdesk")});
    QVERIFY2(practice.status == 0, qPrintable(practice.err));
    QVERIFY(practice.lines().first().startsWith(QStringLiteral("organisation\t")));
    const Outcome again =
            run({QStringLiteral("practice"), QStringLiteral("--database"), path("practice.pdesk")});
    QCOMPARE(again.status, 1);
    QVERIFY(again.err.contains(QStringLiteral("practice.pdesk")));
    // Its day is fixed: what is expiring does not depend on the calendar.
    QStringList line =
            words("list agreement --columns standing --database") + QStringList{path("practice.pdesk")};
    Outcome outcome;
    QTextStream out(&outcome.out), err(&outcome.err);
    QCOMPARE(command::run(line, nullptr, out, err), 0);
    QVERIFY(outcome.lines().contains(QStringLiteral("expiring")));
}

void TestCommandLine::backsUpAndRestores()
{
    const QString office = path("kept.pdesk"), copy = path("copy.pdesk");
    const auto on = [&](const QString &line, const QStringList &more = {}) {
        Outcome outcome;
        QTextStream out(&outcome.out), err(&outcome.err);
        outcome.status = command::run(line.split(QLatin1Char(' ')) + more
                                          + QStringList{QStringLiteral("--database"), office}, nullptr, out, err);
        return outcome;
    };
    const QString backup = QStringLiteral("backup"), restore = QStringLiteral("restore");
    const Outcome made = on(QStringLiteral("practice"));
    const Outcome copied = on(backup, {copy});
    QVERIFY2(copied.status == 0, qPrintable(copied.err));
    QVERIFY(copied.lines().first().startsWith(QStringLiteral("organisation\t")));
    QCOMPARE(on(backup, {copy}).status, 1);  // never in the place of an office
    QCOMPARE(on(restore, {path("nowhere.pdesk")}).status, 1);

    QFile changes(path("change.json"));
    QVERIFY(changes.open(QIODevice::WriteOnly));
    changes.write(R"({"create": [{"kind": "source", "names": {"en": "Later"}, "fields": {}}]})");
    changes.close();
    const Outcome changed = on(QStringLiteral("apply"), {changes.fileName()});
    QVERIFY2(changed.status == 0, qPrintable(changed.err));
    const Outcome restored = on(restore, {copy});
    QVERIFY2(restored.status == 0, qPrintable(restored.err));
    QCOMPARE(restored.out, copied.out);
    QCOMPARE(on(QStringLiteral("check")).status, 0);
    QVERIFY(QFile::remove(office));
    QCOMPARE(on(restore, {copy}).out, copied.out);  // also where there is none any more
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
