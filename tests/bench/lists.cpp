// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of a million counts and of a hundred thousand organisations in the running program, each beside the sqlite3
// shell doing the bare query in the same run: until rows are painted beside its first 256, until all are there beside
// all of its.
//   bench_lists [OFFICE [KIND]]
#include "largeoffice.h"
#include "table.h"

#include <ui/list/recordlistmodel.h>
#include <ui/list/recordtable.h>
#include <ui/shell/session.h>
#include <ui/shell/style.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdlib>
#include <functional>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

double sinceStart(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The shell's time for a query, its answer thrown away; the median, without the first.
double shell(const QString &file, const QString &sql)
{
    QList<double> times;
    for (int i = -1; i < runs; ++i) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer clock;
        clock.start();
        process.start(u"sqlite3"_s, {u"-readonly"_s, file, sql});
        if (!process.waitForFinished(120000) || process.exitCode() != 0)
            qFatal("sqlite3: %s", qPrintable(process.errorString()));
        if (i >= 0)
            times << sinceStart(clock);
    }
    return median(times);
}

/// One list as the window shows it.
class List
{
public:
    List(Session &session, Kind kind) : m_model(session, kind, nullptr), m_view(&m_model)
    {
        m_view.resize(1280, 800);
        m_view.show();
        QObject::connect(&m_model, &RecordListModel::completed, &m_view, [this] { m_isComplete = true; });
        QObject::connect(&m_model, &RecordListModel::loaded, &m_view, [this] { m_isLoaded = true; });
    }

    struct Times { double first, all; };
    /// Asks, and waits until rows are painted and then until all are there.
    Times ask(const ListQuery &query)
    {
        m_isComplete = m_isLoaded = false;
        QElapsedTimer clock;
        clock.start();
        m_model.setQuery(query);
        wait([this] { return m_isLoaded; });
        paintAll();
        Times times{sinceStart(clock), 0};
        wait([this] { return m_isComplete; });
        times.all = sinceStart(clock);
        return times;
    }
    Times median(const ListQuery &query)
    {
        QList<double> first, all;
        for (int i = -1; i < runs; ++i) {
            const Times times = ask(query);
            if (i >= 0) {
                first << times.first;
                all << times.all;
            }
        }
        return {::median(first), ::median(all)};
    }
    /// To a place in the list, until its rows are painted.
    double jump(int row)
    {
        QElapsedTimer clock;
        clock.start();
        m_view.verticalScrollBar()->setValue(row);
        if (m_view.rowAt(0) != row)
            qFatal("the list is at row %d, not %d", m_view.rowAt(0), row);
        paintAll();
        return sinceStart(clock);
    }
    RecordListModel &model() { return m_model; }

private:
    static void wait(const std::function<bool()> &isDone)
    {
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    void paintAll()
    {
        if (m_model.rowCount() == 0)
            return;
        const auto isThere = [this](int at) { return m_model.index(at, 0).data().isValid(); };
        wait([&] {
            const int first = m_view.rowAt(0), under = m_view.rowAt(m_view.viewport()->height() - 1);
            const int last = under < 0 ? m_model.rowCount() - 1 : under;
            return isThere(first) && isThere((first + last) / 2) && isThere(last);
        });
        m_view.viewport()->repaint();
    }

    RecordListModel m_model;
    RecordTable m_view;
    bool m_isComplete = false, m_isLoaded = false;
};

class Bench
{
public:
    Bench(const QString &file, Session &session) : m_file(file), m_session(session), m_table(u"Lists, medians of 5"_s) {}

    void measure(const QString &what, List &list, const ListQuery &query, const QString &sql)
    {
        const List::Times ours = list.median(query);
        m_table.add(what + u": rows painted"_s, ours.first, shell(m_file, sql + u" LIMIT 256"_s), u"ms"_s,
                    u"at most 100 ms more"_s);
        m_table.add(what + u": all in place"_s, ours.all, shell(m_file, sql), u"ms"_s);
    }
    void measureFacets(const QString &what, const ListQuery &query, const QString &table, const QString &where)
    {
        QList<double> times;
        for (int i = -1; i < runs; ++i) {
            QElapsedTimer clock;
            clock.start();
            auto answer = m_session.office().survey([query, this](Office &office) {
                return facets(office, query, *m_session.tables());
            });
            answer.waitForFinished();
            if (!answer.result())
                qFatal("no facets");
            if (i >= 0)
                times << sinceStart(clock);
        }
        QStringList bare;
        for (const Field &field : recordType(query.kind).fields) {
            if (!field.isFacet || field.isDerived)
                continue;
            if (field.type == ValueType::Codes || field.type == ValueType::References)
                bare << u"SELECT v.%1, count(*) FROM %2 v JOIN \"%3\" k ON k.id = v.record WHERE v.field = '%4' AND %5 GROUP BY 1"_s
                                .arg(field.type == ValueType::Codes ? u"code"_s : u"target"_s,
                                     field.type == ValueType::Codes ? u"code_value"_s : u"link"_s, table, field.key, where);
            else
                bare << u"SELECT \"%1\", count(*) FROM \"%2\" k WHERE %3 GROUP BY 1"_s.arg(field.key, table, where);
        }
        m_table.add(what, median(times), shell(m_file, bare.join(u';')), u"ms"_s);
    }
    void measureJumps(const QString &what, List &list)
    {
        QCoreApplication::processEvents();  // until then the scroll bar knows the first rows only
        QRandomGenerator random(7);
        QList<double> times;
        for (int i = 0; i < 200; ++i)
            times << list.jump(int(random.bounded(list.model().rowCount() - 40)));
        std::sort(times.begin(), times.end());
        m_table.add(what + u": a jump anywhere, median of 200"_s, median(times), {}, u"ms"_s, u"at most 16 ms"_s);
        m_table.add(what + u": a jump anywhere, the slowest but one in twenty"_s, times[189], {}, u"ms"_s, u"at most 16 ms"_s);
        m_table.add(what + u": a jump anywhere, the slowest"_s, times.last(), {}, u"ms"_s);
    }

private:
    QString m_file;
    Session &m_session;
    Table m_table;
};

ListQuery query(Kind kind, const QList<SortKey> &sort = {}, const QList<Condition> &where = {})
{
    ListQuery query;
    query.kind = kind;
    query.sort = sort;
    query.where = where;
    return query;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    style::apply(application);
    const QStringList arguments = QCoreApplication::arguments();
    const QString file = arguments.size() > 1 ? arguments[1] : largeOfficeFile(QCoreApplication::applicationDirPath());
    const auto isAsked = [&arguments](Kind kind) { return arguments.value(2, kindKey(kind)) == kindKey(kind); };
    Session session(nullptr);
    session.setLanguage(Language::of(u"en"_s));
    bool isOpen = false;
    QObject::connect(&session, &Session::officeOpened, &session, [&isOpen] { isOpen = true; });
    session.open(file);
    while (!isOpen)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    session.tables();

    using Op = Condition::Op;
    const QString alive = u"k.id NOT IN (SELECT id FROM record WHERE deleted IS NOT NULL)"_s;
    const QString label = u"CROSS JOIN label n ON n.record = k.%1 AND n.language = 'en'"_s;
    Bench bench(file, session);
    if (isAsked(Kind::Count)) {
        List counts(session, Kind::Count);
        const QString from = u"SELECT k.id FROM \"count\" k "_s;
        bench.measure(u"1,000,000 counts, opened"_s, counts, query(Kind::Count),
                      from + u"WHERE "_s + alive + u" ORDER BY as_of DESC, k.id"_s);
        bench.measureJumps(u"1,000,000 counts"_s, counts);
        bench.measure(u"sorted by persons"_s, counts, query(Kind::Count, {{u"persons"_s, true}}),
                      from + u"WHERE "_s + alive + u" ORDER BY persons DESC, k.id"_s);
        bench.measure(u"sorted by what is counted"_s, counts, query(Kind::Count, {{u"measure"_s, false}}),
                      from + u"WHERE "_s + alive + u" ORDER BY measure, k.id"_s);
        bench.measure(u"sorted by cohort"_s, counts, query(Kind::Count, {{u"of"_s, false}}),
                      from + label.arg(u"\"of\""_s) + u" WHERE "_s + alive + u" ORDER BY n.sort_key, k.id"_s);
        bench.measure(u"sorted by name"_s, counts, query(Kind::Count, {{u"name"_s, false}}),
                      from + label.arg(u"id"_s) + u" WHERE "_s + alive + u" ORDER BY n.sort_key, k.id"_s);
        bench.measure(u"filtered by country"_s, counts,
                      query(Kind::Count, {}, {{u"country"_s, Op::AnyOf, {u"KZ"_s}}}),
                      from + u"WHERE country = 'KZ' AND "_s + alive + u" ORDER BY as_of DESC, k.id"_s);
        bench.measureFacets(u"facets with counts"_s, query(Kind::Count), u"count"_s, alive);
    }
    if (isAsked(Kind::Organisation)) {
        List partners(session, Kind::Organisation);
        const QString from = u"SELECT k.id FROM organisation k "_s + label.arg(u"id"_s);
        bench.measure(u"100,000 partners, opened"_s, partners, query(Kind::Organisation),
                      from + u" WHERE "_s + alive + u" ORDER BY n.sort_key, k.id"_s);
        bench.measureJumps(u"100,000 partners"_s, partners);
        bench.measure(u"sorted by city"_s, partners, query(Kind::Organisation, {{u"city"_s, false}}),
                      from + u" WHERE "_s + alive + u" ORDER BY city, n.sort_key, k.id"_s);
        bench.measure(u"filtered by country"_s, partners,
                      query(Kind::Organisation, {}, {{u"country"_s, Op::AnyOf, {u"RU"_s}}}),
                      from + u" WHERE country = 'RU' AND "_s + alive + u" ORDER BY n.sort_key, k.id"_s);
        bench.measureFacets(u"facets with counts"_s, query(Kind::Organisation), u"organisation"_s, alive);
    }
    return EXIT_SUCCESS;
}
