// SPDX-License-Identifier: GPL-3.0-or-later
// The store's threads under load: one writes, three read, questions are taken back at random, another process writes
// into the same file. Nobody ever sees half a change set, nothing acknowledged is lost, and in the end the file is in
// order. PD_STRESS and PD_SEED say how many change sets, and from which seed. The other process is this program with
// "--write FILE FROM COUNT".
#include "fixture.h"

#include <search/search.h>
#include <store/officethread.h>

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>
#include <deque>

using namespace pdtest;

namespace {

constexpr int theirs = 1'000'000;  ///< from this number on change sets are those of the other process

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// Partners "12/1/3", "12/2/3", "12/3/3".
ChangeSet numbered(int number, int size)
{
    ChangeSet set{.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s, .changes = {}};
    for (int i = 1; i <= size; ++i)
        set.add(organisation(named(u"%1/%2/%3"_s.arg(number).arg(i).arg(size), u"伙伴 %1"_s.arg(number))));
    return set;
}

/// Change sets of which a part is missing, in one statement; -1 when it was stopped.
int halves(Office &office)
{
    const QVariant found = office.connection().value(
        u"SELECT count(*) FROM (SELECT 1 FROM name n JOIN record r ON r.id = n.record WHERE r.kind = 'organisation' AND "
         "r.deleted IS NULL AND n.language = 'en' GROUP BY CAST(n.text AS INTEGER) "
         "HAVING count(*) <> max(CAST(substr(n.text, -1) AS INTEGER)))"_s);
    return found.isValid() ? found.toInt() : -1;
}

QSet<int> present(Office &office)
{
    QSet<int> found;
    const QList<Record> partners = office.readAll(Kind::Organisation);
    for (const Record &record : partners)
        found << record.names.first().text.section(u'/', 0, 0).toInt();
    return found;
}

/// The other process: opens, writes a few change sets, closes, again and again; tells what it has written.
int write(const QString &path, int from, int count)
{
    for (int done = 0; done < count;) {
        const auto office = Office::open(path, {.keepsBackups = false});
        if (!office && office.error().kind != Error::Kind::Busy)
            return 2;
        for (int i = 0; office && i < 5 && done < count; ++i) {
            const auto applied = (*office)->apply(numbered(from + done, 1 + done % 4));
            if (!applied && applied.error().kind != Error::Kind::Busy)
                return 3;
            if (!applied)
                continue;
            std::printf("%d\n", from + done++);
            std::fflush(stdout);
        }
    }
    return 0;
}

/// Questions on all sides, some of them taken back.
class Questions
{
public:
    Questions(OfficeThread &office, quint32 seed) : m_office(office), m_random(seed) {}

    void ask()
    {
        switch (m_random.bounded(5)) {
        case 0:
            return note(m_office.read(halves));
        case 1:
            return note(m_office.survey(halves));
        case 2:
            return note(m_office.find([](Office &o) { return search(o, u"12/"_s, u"en"_s).total >= 0 ? 0 : 1; }));
        case 3:
            return note(m_office.read([](Office &o) {
                const QList<Record> all = o.readAll(Kind::Organisation);
                return all.isEmpty() || !all.last().names.isEmpty() ? 0 : 1;
            }));
        default:
            return note(m_office.survey([](Office &o) {
                // Long, and not longer the more there are.
                o.connection().value(u"WITH some AS (SELECT text FROM name LIMIT 1500) "
                                      "SELECT count(*) FROM some a, some b WHERE a.text < b.text"_s);
                return halves(o);
            }));
        }
    }
    /// Waits for the oldest until so many are left.
    void settle(size_t left)
    {
        for (; m_asked.size() > left; m_asked.pop_front()) {
            QFuture<int> &oldest = m_asked.front();
            oldest.waitForFinished();
            if (oldest.isCanceled() || oldest.resultCount() == 0) {
                ++cancelled;
                continue;
            }
            ++answered;
            wrong += oldest.result() > 0;
        }
    }
    int answered = 0, cancelled = 0, wrong = 0;

private:
    void note(QFuture<int> future)
    {
        if (m_random.bounded(4) == 0 && !m_asked.empty())
            m_asked[m_random.bounded(int(m_asked.size()))].cancel();
        m_asked.push_back(future);
    }

    OfficeThread &m_office;
    QRandomGenerator m_random;
    std::deque<QFuture<int>> m_asked;
};

} // namespace

class TestStress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneProcess();
    void twoProcesses();
    void openedAndClosed();

private:
    void compare(const QSet<int> &wanted);

    const int m_times = numberFrom("PD_STRESS", 60);
    const quint32 m_seed = quint32(numberFrom("PD_SEED", 20260302));
    std::unique_ptr<Folder> m_folder;
};

void TestStress::init()
{
    m_folder = std::make_unique<Folder>();
    QVERIFY(Office::create(m_folder->path()));
}

void TestStress::compare(const QSet<int> &wanted)
{
    const auto office = PD_VALUE(Office::open(m_folder->path()));
    QCOMPARE(present(*office), wanted);
    QCOMPARE(halves(*office), 0);
    const QList<Text> findings = office->check();
    QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : qPrintable(english(findings.first())));
}

/// Edits, undo and redo beside readers.
void TestStress::oneProcess()
{
    QList<int> done, undone;
    QRandomGenerator random(m_seed);
    {
        OfficeThread office;
        office.open(m_folder->path(), {.keepsBackups = false});
        Questions questions(office, m_seed + 1);
        for (int i = 0; i < m_times; ++i) {
            const int dice = random.bounded(10);
            QFuture<Result<Applied>> writing;
            if (dice < 2 && !done.isEmpty()) {
                undone << done.takeLast();
                writing = office.undo();
            } else if (dice < 4 && !undone.isEmpty()) {
                done << undone.takeLast();
                writing = office.redo();
            } else {
                undone.clear();
                done << i;
                writing = office.apply(numbered(i, 1 + random.bounded(9)));
            }
            for (int asked = 0; asked < 6; ++asked)
                questions.ask();
            questions.settle(40);
            writing.waitForFinished();
            QVERIFY2(writing.resultCount() == 1 && writing.result().has_value(), qPrintable(u"write %1"_s.arg(i)));
            QCoreApplication::processEvents();
        }
        questions.settle(0);
        qInfo("seed %u: %d writes, %d answers, %d taken back", m_seed, m_times, questions.answered, questions.cancelled);
        QCOMPARE(questions.wrong, 0);
        QVERIFY(questions.answered > m_times);
    }
    compare(QSet<int>(done.begin(), done.end()));
}

/// Another process opens, writes and closes meanwhile.
void TestStress::twoProcesses()
{
    QSet<int> wanted;
    {
        OfficeThread office;
        office.open(m_folder->path(), {.keepsBackups = false});
        Questions questions(office, m_seed + 2);
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {u"--write"_s, m_folder->path(), QString::number(theirs), QString::number(m_times / 2)});
        QVERIFY(other.waitForStarted(60000));
        int written = 0, busy = 0;
        const auto isRunning = [&other] { return other.state() != QProcess::NotRunning; };
        for (int i = 0; written < m_times || isRunning(); ++i) {
            if (written < m_times) {
                QFuture<Result<Applied>> writing = office.apply(numbered(written, 1 + i % 9));
                writing.waitForFinished();
                QVERIFY(writing.resultCount() == 1);
                if (writing.result()) {
                    wanted << written++;
                } else {
                    QCOMPARE(writing.result().error().kind, Error::Kind::Busy);
                    ++busy;
                }
            }
            office.lookForOthers();
            for (int asked = 0; asked < 4; ++asked)
                questions.ask();
            questions.settle(40);
            QCoreApplication::processEvents();
        }
        questions.settle(0);
        QCOMPARE(other.exitStatus(), QProcess::NormalExit);
        QCOMPARE(other.exitCode(), 0);
        const QList<QByteArray> lines = other.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                wanted << line.toInt();
        }
        qInfo("seed %u: %d writes here, %lld there, %d times busy, %d answers, %d taken back", m_seed, written,
              qlonglong(wanted.size() - written), busy, questions.answered, questions.cancelled);
        QCOMPARE(questions.wrong, 0);
        QCOMPARE(wanted.size(), m_times + m_times / 2);
    }
    compare(wanted);
    QCOMPARE(QDir(m_folder->dir.path()).entryList(QDir::Files), QStringList{u"test.pdesk"_s});
}

/// An office that is opened and closed while it is asked: what was acknowledged stays.
void TestStress::openedAndClosed()
{
    QRandomGenerator random(m_seed + 3);
    QList<QFuture<Result<Applied>>> writings;
    {
        OfficeThread office;
        Questions questions(office, m_seed + 4);
        for (int i = 0; i < m_times / 3; ++i) {
            office.open(m_folder->path(), {.keepsBackups = false});
            writings << office.apply(numbered(i, 3));
            for (int asked = 0, count = random.bounded(8); asked < count; ++asked)
                questions.ask();
            if (random.bounded(2))
                office.close();
            questions.settle(30);
            QCoreApplication::processEvents();
        }
        questions.settle(0);
        QCOMPARE(questions.wrong, 0);
    }
    QSet<int> wanted;
    for (int i = 0; i < writings.size(); ++i) {
        writings[i].waitForFinished();
        if (writings[i].resultCount() == 1 && writings[i].result())
            wanted << i;
    }
    const auto office = PD_VALUE(Office::open(m_folder->path()));
    QVERIFY(present(*office).contains(wanted));
    QCOMPARE(halves(*office), 0);
    QVERIFY(office->check().isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--write"_s)
        return write(arguments[2], arguments[3].toInt(), arguments[4].toInt());
    TestStress test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stress.moc"
