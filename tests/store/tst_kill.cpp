// SPDX-License-Identifier: GPL-3.0-or-later
// A writing process is killed at random moments. After each kill the file opens, the check finds nothing, every
// acknowledged change is there, and none is half there. PD_KILLS and PD_SEED set how often and from which seed.
// The writer is this program with "--write FILE SEED"; with "--migrate FILE" it takes the file to a schema to come.
#include "fixture.h"

#include <store/backup.h>
#include <store/migrating.h>

#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace pdtest;

namespace {

/// Change sets by the names of their partners: "set 12, 3 of 5".
QString partnerName(int set, int index, int size)
{
    return u"set %1, %2 of %3"_s.arg(set).arg(index).arg(size);
}

/// How many partners of each set the office holds, and how many it should; half a set is an error.
QMap<int, std::pair<int, int>> sets(Office &office)
{
    QMap<int, std::pair<int, int>> found;
    const QList<Record> records = office.readAll(Kind::Organisation);
    for (const Record &record : records) {
        const QStringList words = record.names.first().text.split(u' ');
        auto &[present, size] = found[words[1].chopped(1).toInt()];
        ++present;
        size = words.last().toInt();
    }
    return found;
}

void say(const char *what, const QString &which)
{
    std::printf("%s %s\n", what, qPrintable(which));
    std::fflush(stdout);
}

/// Announces each step, takes it, and acknowledges it, until it is killed.
int write(const QString &path, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto opened = Office::open(path);
    if (!opened)
        return 2;
    Office &office = **opened;
    say("READY", QString());
    for (;;) {
        // A number of its own for ever: what was undone may come back.
        const QList<LoggedSet> last = office.changeSets(1);
        const int next = last.isEmpty() ? 1 : int(last.first().id) + 1;
        const int dice = random.bounded(20);
        if (dice < 11) {
            const bool isImport = dice > 8;
            const int size = isImport ? 12 : 1 + random.bounded(3);
            ChangeSet set{.action = isImport ? ChangeSet::Action::Import : ChangeSet::Action::Edit,
                          .who = u"Li Jing"_s, .changes = {}};
            for (int i = 1; i <= size; ++i)
                set.add(organisation(named(partnerName(next, i, size), u"伙伴 %1"_s.arg(i))));
            say("TRY", u"apply %1"_s.arg(next));
            if (!office.apply(set))
                return 3;
            say("DONE", u"apply %1"_s.arg(next));
        } else if (dice < 15 && office.undoable()) {
            say("TRY", u"undo"_s);
            if (!office.undo())
                return 4;
            say("DONE", u"undo"_s);
        } else if (dice < 18 && office.redoable()) {
            say("TRY", u"redo"_s);
            if (!office.redo())
                return 5;
            say("DONE", u"redo"_s);
        } else if (dice == 18) {
            if (!Backups(path).write(Backup::Reason::Daily))
                return 6;
        } else {
            if (!office.setSetting(u"test.next"_s, QString::number(next)))
                return 7;
        }
    }
}

/// As a later program would: a column more, and every line written.
int migrate(const QString &path)
{
    const QList<schema::Step> steps = schema::steps()
        << schema::Step{schema::newest() + 1, u"ALTER TABLE organisation ADD COLUMN motto TEXT; CREATE TABLE later (id INTEGER "
                                               "PRIMARY KEY, text TEXT) STRICT; INSERT INTO later SELECT NULL, text FROM name; "
                                               "UPDATE organisation SET motto = 'Semper';"_s};
    const auto connection = Connection::open(path, {});
    if (!connection)
        return 2;
    say("READY", QString());
    if (!migrateOffice(path, **connection, steps))
        return 3;
    say("DONE", QString());
    return 0;
}

/// What the office should hold: the sets that are done, and those that could be redone.
struct Model
{
    QList<int> done, undone;

    void take(const QString &step)
    {
        if (step == "undo"_L1)
            undone << done.takeLast();
        else if (step == "redo"_L1)
            done << undone.takeLast();
        else {
            undone.clear();
            done << step.section(u' ', 1).toInt();
        }
    }
    QList<int> live() const
    {
        QList<int> sorted = done;
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }
};

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedChange();
    void migration();

private:
    /// Runs the writer until a random moment; what it acknowledged, and what it was at.
    std::pair<QStringList, QString> killed(const QString &path, QRandomGenerator &random)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"--write"_s, path, QString::number(random.generate())});
        // On a slow machine nothing would be acknowledged within the moment: every other kill waits for it.
        const bool isPatient = random.bounded(2) == 0;
        QByteArray said;
        const auto isUnderWay = [&] { return said.contains(isPatient ? "DONE " : "TRY "); };
        while (!isUnderWay() && writer.waitForReadyRead(60000))
            said += writer.readAllStandardOutput();
        QTest::qSleep(int(random.bounded(120)));
        if (writer.state() != QProcess::Running)
            return {};
        writer.kill();
        writer.waitForFinished(60000);
        QStringList done;
        QString trying;
        const QStringList lines = QString::fromUtf8(said + writer.readAllStandardOutput()).split(u'\n');
        for (const QString &line : lines) {
            const QString step = line.section(u' ', 1);
            if (line.startsWith("TRY "_L1)) {
                trying = step;
            } else if (line.startsWith("DONE "_L1)) {
                done << step;
                trying.clear();
            }
        }
        m_isKilled = writer.exitStatus() == QProcess::CrashExit;
        return {done, trying};
    }

    bool m_isKilled = false;
};

void TestKill::everyAcknowledgedChange()
{
    const int kills = numberFrom("PD_KILLS", 20);
    const auto seed = quint32(numberFrom("PD_SEED", int(QRandomGenerator::global()->generate() >> 1)));
    QRandomGenerator random(seed);
    Folder folder;
    const QString path = folder.path();
    PD_VALUE(Office::create(path));
    Model model;
    int acknowledged = 0, cutShort = 0;
    for (int i = 0; i < kills; ++i) {
        const QByteArray where = "seed " + QByteArray::number(seed) + ", kill " + QByteArray::number(i + 1);
        const auto [done, trying] = killed(path, random);
        QVERIFY2(m_isKilled, where.constData());
        for (const QString &step : done)
            model.take(step);
        acknowledged += int(done.size());

        const auto office = PD_VALUE(Office::open(path));
        QList<int> live;
        const auto found = sets(*office);
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            QVERIFY2(it->first == it->second, where.constData());
            live << it.key();
        }
        if (live != model.live() && !trying.isEmpty()) {
            model.take(trying);  // written, and killed before it could say so
            ++cutShort;
        }
        QVERIFY2(live == model.live(), where.constData());
        const QList<Text> findings = office->check();
        QVERIFY2(findings.isEmpty(), qPrintable(QString::fromUtf8(where) + u": "_s
                                                + (findings.isEmpty() ? QString() : english(findings.first()))));
        // A backup that is there is whole.
        const QList<Backup> backups = Backups(path).list();
        for (const Backup &backup : backups)
            QVERIFY2(Backups(path).describe(backup.path).has_value(), where.constData());
    }
    qInfo("%d kills from seed %u: %d changes acknowledged, %d written and not yet acknowledged, none lost or half done",
          kills, seed, acknowledged, cutShort);
    QVERIFY(acknowledged > 0);
}

/// The file is of the old schema or of the new one, and whole; a backup that is there is whole too.
void TestKill::migration()
{
    const int kills = std::max(4, numberFrom("PD_KILLS", 20) / 4);
    const auto seed = quint32(numberFrom("PD_SEED", int(QRandomGenerator::global()->generate() >> 1)));
    QRandomGenerator random(seed);
    Folder start;
    QStringList wanted;
    {
        const auto office = PD_VALUE(Office::create(start.path()));
        ChangeSet set{.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s, .changes = {}};
        for (int i = 0; i < 300; ++i)
            set.add(organisation(named(partnerName(1, i, 300), u"伙伴 %1"_s.arg(i))));
        PD_VALUE(office->apply(set));
        wanted = contents(*office);
    }
    qint64 span = 1;  // ms that it takes when nobody stops it, so that the moments are spread over all of it
    int old = 0, taken = 0;
    for (int i = 0; i <= kills; ++i) {
        const QByteArray where = "seed " + QByteArray::number(seed) + ", migration " + QByteArray::number(i);
        Folder folder;
        QVERIFY(QFile::copy(start.path(), folder.path()));
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"--migrate"_s, folder.path()});
        QVERIFY(writer.waitForReadyRead(60000));
        QElapsedTimer clock;
        clock.start();
        if (i > 0) {
            QTest::qSleep(int(random.bounded(int(span) + 1)));
            writer.kill();
        }
        QVERIFY(writer.waitForFinished(60000) || writer.state() == QProcess::NotRunning);
        if (i == 0)
            span = clock.elapsed() * 5 / 4;
        const QByteArray said = writer.readAllStandardOutput();
        const bool isDone = said.contains("DONE");
        QVERIFY2(i > 0 || isDone, where.constData());
        QVERIFY2(writer.exitStatus() == QProcess::CrashExit || isDone, where.constData());
        const QList<Backup> backups = Backups(folder.path()).list();
        for (const Backup &backup : backups)
            QVERIFY2(Backups(folder.path()).describe(backup.path).has_value(), where.constData());
        if (const auto office = Office::open(folder.path(), {.keepsBackups = false})) {
            QVERIFY2(!isDone, where.constData());
            QVERIFY2((*office)->check().isEmpty(), where.constData());
            QCOMPARE(contents(**office), wanted);
            ++old;
            continue;
        } else {
            QCOMPARE(office.error().kind, Error::Kind::Newer);
        }
        const auto connection = PD_VALUE(Connection::open(folder.path(), {}));
        QCOMPARE(connection->value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(connection->value(u"SELECT count(*) FROM organisation WHERE motto = 'Semper'"_s).toInt(), 300);
        QCOMPARE(connection->value(u"SELECT count(*) FROM later"_s).toInt(), 600);
        QCOMPARE(backups.size(), 1);
        ++taken;
    }
    qInfo("%d kills of a migration from seed %u: %d times the file was as before, %d times migrated, never in between", kills,
          seed, old, taken);
    QVERIFY(taken > 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return write(arguments.value(2), arguments.value(3).toUInt());
    if (arguments.value(1) == "--migrate"_L1)
        return migrate(arguments.value(2));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
