// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes to read tables into an office, beside the sqlite3 shell's .import of the same file into a bare table and,
// for a workbook, beside LibreOffice converting the same to CSV and from it; and how much memory each has at its height.
//   bench_imports [FOLDER of the real data]
#include "table.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double seconds = 0, megabytes = 0;
    int status = -1;
};

/// A program to its end, with the most memory it had; what it prints is dropped.
Run run(const QStringList &command)
{
    QList<QByteArray> words;
    for (const QString &word : command)
        words << word.toLocal8Bit();
    QList<char *> arguments;
    for (QByteArray &word : words)
        arguments << word.data();
    arguments << nullptr;
    QElapsedTimer clock;
    clock.start();
    const pid_t child = fork();
    if (child == 0) {
        const int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, 1);
        dup2(nothing, 2);
        execvp(arguments.first(), arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    return {double(clock.nsecsElapsed()) / 1e9, double(used.ru_maxrss) / 1024, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

Run program(const QStringList &arguments)
{
    return run(QStringList(QString::fromLatin1(PD_PROGRAM)) + arguments);
}

Run shell(const QString &database, const QString &file)
{
    return run({u"sqlite3"_s, database, u".import --csv '%1' bare"_s.arg(file)});
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Universities with a name in each of three scripts, no two of them alike.
void writeScripts(const QString &table, int organisations)
{
    QByteArray rows = "name.en,name.ru,name.zh,country,type\r\n";
    for (int i = 0; i < organisations; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "Northern University No. " + number + ",Северный университет № " + number + ",北方第" + number
            + "大学,RU,university\r\n";
    }
    write(table, rows);
}

/// An office with one cohort for every hundred counts, and the counts as a table.
void writeCounts(const QString &office, const QString &set, const QString &table, int counts)
{
    QByteArray records = R"({"create": [{"kind": "organisation", "key": "o", "names": {"en": "One"},
        "fields": {"type": "university", "country": "CN"}},
        {"kind": "programme", "key": "p", "names": {"en": "Programme"},
         "fields": {"type": "degree", "participants": [{"organisation": "@o"}]}})";
    const int cohorts = std::max(1, counts / 100);
    for (int i = 0; i < cohorts; ++i)
        records += R"(,{"kind": "cohort", "fields": {"programme": "@p", "intake": )" + QByteArray::number(1900 + i % 300) + "}}";
    write(set, records + "]}");
    if (program({u"sample"_s, u"--database"_s, office}).status != 0
        || program({u"apply"_s, set, u"--database"_s, office}).status != 0)
        qFatal("the office for counts cannot be made");
    QProcess list;
    list.start(QString::fromLatin1(PD_PROGRAM), {u"list"_s, u"cohort"_s, u"--columns"_s, u"id"_s, u"--database"_s, office});
    list.waitForFinished(-1);
    const QList<QByteArray> ids = list.readAllStandardOutput().split('\n').mid(1);
    QByteArray rows = "of,measure,as_of,persons,split,country\r\n";
    static const QByteArray countries[] = {"CN", "RU", "KZ", "VN", "TH", "ID", "MN", "UZ", "BY", "IN"};
    for (int i = 0; i < counts; ++i)
        rows += ids[(i / 100) % cohorts] + ",enrolled," + QByteArray::number(1950 + i % 100 / 10) + ',' + QByteArray::number(i % 97)
            + ",country," + countries[i % 10] + "\r\n";
    write(table, rows);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir data(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"" PD_SOURCE_DIR "/../shared/data"_s);
    const QTemporaryDir folder;
    Table table(u"Tables into an office: rows a second, and the most memory"_s);
    const auto rate = [](int rows, const Run &run) { return rows / run.seconds; };

    if (const QString file = data.filePath(u"ror/ror_education.csv"_s); QFile::exists(file)) {
        const QString office = folder.filePath(u"partners.pdesk"_s);
        program({u"sample"_s, u"--database"_s, office});
        QStringList import{u"import"_s, u"organisation"_s, file, u"--database"_s, office};
        for (const char *map : {"status=", "types=", "country_name=", "region=", "geonames_id=", "schema=",
                                "acronyms=name.en.acronym", "aliases=name.und.alias", "name_zh=name.zh"})
            import << u"--map"_s << QString::fromLatin1(map);
        const Run ours = program(import);
        const Run peer = shell(folder.filePath(u"partners.db"_s), file);
        table.add(u"13,933 organisations, all checks, names and log"_s, rate(13933, ours), rate(13933, peer), u"/s"_s, u"8,000/s"_s);
        table.add(u"  memory"_s, ours.megabytes, peer.megabytes, u"MB"_s);
        const QString home = folder.filePath(u"home"_s);
        qputenv("XDG_DATA_HOME", home.toLocal8Bit());
        const Run directory = program({u"import"_s, u"directory"_s, file});
        table.add(u"  the same into the directory"_s, rate(13933, directory), std::nullopt, u"/s"_s);
        table.add(u"  memory"_s, directory.megabytes, std::nullopt, u"MB"_s, u"300 MB"_s);
    }
    {
        constexpr int organisations = 10'000;
        const QString office = folder.filePath(u"scripts.pdesk"_s), rows = folder.filePath(u"scripts.csv"_s);
        program({u"sample"_s, u"--database"_s, office});
        writeScripts(rows, organisations);
        const Run ours = program({u"import"_s, u"organisation"_s, rows, u"--database"_s, office});
        const Run peer = shell(folder.filePath(u"scripts.db"_s), rows);
        table.add(u"10,000 organisations with names in three scripts"_s, rate(organisations, ours),
                  rate(organisations, peer), u"/s"_s);
        table.add(u"  memory"_s, ours.megabytes, peer.megabytes, u"MB"_s);
    }
    for (const int counts : {100'000, 1'000'000}) {
        const QString office = folder.filePath(u"counts-%1.pdesk"_s.arg(counts)), rows = folder.filePath(u"counts.csv"_s);
        writeCounts(office, folder.filePath(u"set.json"_s), rows, counts);
        const Run ours = program({u"import"_s, u"count"_s, rows, u"--database"_s, office});
        const Run peer = shell(folder.filePath(u"counts-%1.db"_s.arg(counts)), rows);
        table.add(u"%1 counts"_s.arg(counts), rate(counts, ours), rate(counts, peer), u"/s"_s, u"50,000/s"_s);
        table.add(u"  memory"_s, ours.megabytes, peer.megabytes, u"MB"_s, u"300 MB"_s);
    }
    const QString sheet = data.filePath(u"partners/eche_2025-12-19.xlsx"_s);
    const auto converted = [&](const QString &format, const QString &file) {
        return run({u"soffice"_s, u"--headless"_s, u"--convert-to"_s, format, u"--outdir"_s, folder.path(), file});
    };
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        QTextStream(stdout) << "LibreOffice is not installed: the workbook is not compared.\n";
    } else if (QFile::exists(sheet)) {
        const QString office = folder.filePath(u"sheet.pdesk"_s);
        program({u"sample"_s, u"--database"_s, office});
        const Run ours = program({u"import"_s, u"organisation"_s, sheet, u"--dry-run"_s, u"--database"_s, office});
        const Run peer = converted(u"csv"_s, sheet);
        table.add(u"a workbook of 6,130 rows read and checked, soffice to CSV"_s, ours.seconds * 1000, peer.seconds * 1000,
                  u"ms"_s, u"1.0"_s);
        table.add(u"  memory"_s, ours.megabytes, peer.megabytes, u"MB"_s, u"1.0"_s);
    }
    const QString scripts = folder.filePath(u"scripts.pdesk"_s), list = folder.filePath(u"list.csv"_s);
    if (!QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        program({u"export"_s, u"organisation"_s, list, u"--database"_s, scripts});
        const Run ours = program({u"export"_s, u"organisation"_s, folder.filePath(u"ours.xlsx"_s), u"--database"_s, scripts});
        const Run peer = converted(u"xlsx"_s, list);
        table.add(u"10,000 organisations written as a workbook, soffice from CSV"_s, ours.seconds * 1000,
                  peer.seconds * 1000, u"ms"_s, u"0.2"_s);
        table.add(u"  memory"_s, ours.megabytes, peer.megabytes, u"MB"_s);
    }
    return 0;
}
