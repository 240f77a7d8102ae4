// SPDX-License-Identifier: GPL-3.0-or-later
// The search in an office that holds a directory of 100,000 organisations in three scripts: what a keystroke costs,
// what the keys take on disk and in memory, how long they take to be read and to be made anew.
//   bench_search [FILE]   an office made by make_large_office; without one it is made first, which takes minutes
#include "largeoffice.h"
#include "table.h"
#include "typed.h"

#include <search/search.h>
#include <store/connection.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdlib>
#include <functional>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Proportional share of memory of this process, in MB.
double pss()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"\\nPss:\\s+(\\d+)"_s);
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

/// Every state of the search box while these are typed.
QStringList keystrokes()
{
    QStringList states;
    for (const QString &text : typedTexts()) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            if (!text[length - 1].isSpace())
                states << text.left(length);
        }
    }
    return states;
}

/// What the sqlite3 shell takes for LIKE over the bare names, in ms each; none where there is no shell.
QList<double> shellTimes(const QString &file, const QStringList &texts)
{
    QString script = u".timer on\n"_s;
    for (QString text : texts)
        script += u"SELECT count(*) FROM (SELECT DISTINCT record FROM name WHERE text LIKE '%"_s
                + text.replace(u'\'', u"''"_s) + u"%');\n"_s;
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-readonly"_s, file});
    if (!shell.waitForStarted())
        return {};
    shell.write(script.toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished(-1);
    QList<double> times;
    static const QRegularExpression line(u"Run Time: real ([0-9.]+)"_s);
    auto found = line.globalMatch(QString::fromUtf8(shell.readAllStandardOutput()));
    while (found.hasNext())
        times << found.next().captured(1).toDouble() * 1000;
    return times;
}

void measureKeystrokes(Table &table, const QString &file)
{
    const double before = pss();
    const auto office = Office::open(file, {.isReadOnly = true}).value();
    const double reading = milliseconds([&] { prepareSearch(*office); });
    table.add(u"reading the index, on its own thread after opening"_s, reading, {}, u"ms"_s);

    const QStringList states = keystrokes();
    QList<double> ours;
    double worst = 0;
    QString slowest;
    for (int round = 0; round < 3; ++round) {
        for (const QString &state : states) {
            ours << milliseconds([&] { search(*office, state, u"en"_s, {.limit = 40}); });
            if (ours.last() > worst) {
                worst = ours.last();
                slowest = state;
            }
        }
    }
    table.add(u"memory of the index, and of the searches"_s, pss() - before, {}, u"MB"_s,
              u"at most 150 MB for 300,000 names"_s);
    const QList<double> shell = shellTimes(file, states);
    const auto peer = [&](int percent) {
        return shell.isEmpty() ? std::optional<double>() : percentile(shell, percent);
    };
    table.add(u"a keystroke's search, median; sqlite3's LIKE over names"_s, percentile(ours, 50), peer(50), u"ms"_s);
    table.add(u"a keystroke's search, p95"_s, percentile(ours, 95), peer(95), u"ms"_s, u"at most 16 ms"_s);
    table.add(u"the slowest: “%1”"_s.arg(slowest), worst, {}, u"ms"_s);
    table.add(u"a list's filter by “university”"_s,
              milliseconds([&] { matching(*office, u"university"_s, {}, Kind::Organisation); }), {}, u"ms"_s);
}

void measureFile(Table &table, const QString &file, const QString &folder)
{
    const QString copy = folder + u"/copy.pdesk"_s;
    QFile::copy(file, copy);
    const auto office = Office::open(copy).value();
    Connection &connection = office->connection();
    const double names = connection.value(u"SELECT count(*) FROM name"_s).toDouble();
    const double kept = connection.value(u"SELECT sum(pgsize) FROM dbstat WHERE name LIKE '%term%' "
                                          "AND name NOT LIKE '%exchange%'"_s).toDouble();
    table.add(u"names"_s, names, {}, {});
    table.add(u"keys and index on disk"_s, kept / 1e6, {}, u"MB"_s, u"at most 80 MB for 300,000 names"_s);
    table.add(u"the same for a name"_s, kept / names, {}, u"bytes"_s);
    connection.run(u"DELETE FROM setting WHERE key = 'search_texts'"_s);
    table.add(u"making all keys anew, in steps"_s, milliseconds([&] {
                  for (auto state = office->searchTexts(); !state.isComplete();) {
                      const auto next = office->renewSearchTexts();
                      if (!next)
                          qFatal("no renewal");
                      state = *next;
                  }
              }) / 1000, {}, u"s"_s, u"at most 40 s for 300,000 names"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QString file = application.arguments().value(1);
    if (file.isEmpty()) {
        file = folder.filePath(u"large.pdesk"_s);
        if (!makeLargeOffice(file, {.counts = 0}))
            qFatal("no office");
    }
    Table table(u"Search in a large office"_s);
    measureKeystrokes(table, file);
    measureFile(table, file, folder.path());
    return EXIT_SUCCESS;
}
