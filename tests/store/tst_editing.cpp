// SPDX-License-Identifier: GPL-3.0-or-later
// Who may change an office: this program and others, which are this program with "--hold FILE" or "--race FILE N".
#include "fixture.h"

#include <store/editinglock.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

using namespace pdtest;

namespace {

/// Holds the right until its input ends, and answers to each line of it with what it sees.
int hold(const QString &path)
{
    EditingLock lock(path);
    if (!lock.take())
        return 2;
    std::puts("held");
    std::fflush(stdout);
    char line[16];
    while (std::fgets(line, sizeof line, stdin)) {
        const auto asking = lock.look().asking;
        std::puts(asking ? qPrintable(asking->user) : "nobody");
        std::fflush(stdout);
    }
    return 0;
}

/// Takes and gives; while it holds, nobody else may.
int race(const QString &path, int times)
{
    for (int i = 0; i < times; ++i) {
        EditingLock lock(path);
        if (!lock.take(120000))
            return 2;
        QFile inside(path + u".inside"_s);
        if (!inside.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return 3;
        inside.close();
        if (!inside.remove())
            return 4;
        lock.give();
    }
    return 0;
}

struct Other
{
    QProcess process;

    explicit Other(const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~Other()
    {
        process.closeWriteChannel();
        process.waitForFinished(60000);
    }
    QByteArray line()
    {
        while (!process.canReadLine() && process.waitForReadyRead(60000)) { }
        return process.readLine().trimmed();
    }
    QByteArray ask()
    {
        process.write("?\n");
        return line();
    }
    int exitCode()
    {
        return process.waitForFinished(280000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
};

QString lockOf(const QString &office)
{
    return office + u".editing"_s;
}

/// The lock as this machine writes it, changed.
void forge(const QString &office, const QJsonObject &changes, int age = 0)
{
    {
        EditingLock lock(office);
        QVERIFY(lock.take().has_value());
        QJsonObject entry = QJsonDocument::fromJson(bytes(lockOf(office))).object();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            entry.insert(it.key(), it.value());
        writeBytes(lockOf(office), QJsonDocument(entry).toJson());
    }
    QFile file(lockOf(office));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
}

} // namespace

class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_path = m_folder->path();
        PD_VALUE(Office::create(m_path));
    }

    void namesTheHolder();
    void leftBehind_data();
    void leftBehind();
    void asking();
    void twoNeverMeet();
    void leavesNothing();

private:
    std::unique_ptr<Folder> m_folder;
    QString m_path;
};

void TestEditing::namesTheHolder()
{
    const auto office = PD_VALUE(Office::open(m_path));
    const ChangeSet set = creating(organisation(named(u"Mine"_s)));
    Other other({u"--hold"_s, m_path});
    QCOMPARE(other.line(), QByteArray("held"));
    const auto refused = office->apply(set);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Busy);
    const EditingLock::Look seen = office->editing().look();
    QVERIFY(seen.holder.has_value());
    QCOMPARE(seen.holder->pid, other.process.processId());
    QVERIFY(!seen.holder->user.isEmpty());
    QVERIFY(seen.holder->since.secsTo(QDateTime::currentDateTimeUtc()) >= -1);
    for (const QString &code : Language::codes()) {
        const QString sentence = Language::of(code).text(refused.error().message);
        QVERIFY2(sentence.contains(seen.holder->user) && sentence.contains(seen.holder->machine), qPrintable(sentence));
    }
    QCOMPARE(office->setSetting(u"a"_s, u"b"_s).error().kind, Error::Kind::Busy);
    QVERIFY(office->readAll(Kind::Organisation).isEmpty());  // reading goes on
    // Killed, it is no longer in the way.
    other.process.kill();
    QVERIFY(other.process.waitForFinished(60000));
    QVERIFY(QFileInfo::exists(lockOf(m_path)));
    QVERIFY(!office->editing().look().holder);
    PD_VALUE(office->apply(set));
    QVERIFY(!QFileInfo::exists(lockOf(m_path)));
}

void TestEditing::leftBehind_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isInTheWay");
    const QString token = u"token"_s, computer = u"computer"_s, boot = u"boot"_s, pid = u"pid"_s, began = u"began"_s;
    QTest::newRow("a program that runs") << QJsonObject{{token, u"x"_s}} << 100000 << true;
    QTest::newRow("one that had the same number") << QJsonObject{{token, u"x"_s}, {began, 1}} << 0 << false;
    QTest::newRow("one that ended") << QJsonObject{{token, u"x"_s}, {pid, 0x7ffffff0}} << 0 << false;
    QTest::newRow("before this machine was started") << QJsonObject{{token, u"x"_s}, {boot, u"y"_s}} << 0 << false;
    QTest::newRow("another machine") << QJsonObject{{token, u"x"_s}, {computer, u"y"_s}} << 5 << true;
    QTest::newRow("another machine, silent") << QJsonObject{{token, u"x"_s}, {computer, u"y"_s}} << 300 << false;
    QTest::newRow("another machine, ahead of time") << QJsonObject{{token, u"x"_s}, {computer, u"y"_s}} << -300 << true;
    QTest::newRow("nonsense, old") << QJsonObject{{token, QString()}} << 300 << false;
}

void TestEditing::leftBehind()
{
    QFETCH(QJsonObject, changes);
    QFETCH(int, age);
    QFETCH(bool, isInTheWay);
    forge(m_path, changes, age);
    EditingLock lock(m_path);
    QCOMPARE(lock.look().holder.has_value(), isInTheWay);
    QCOMPARE(lock.take(0).has_value(), !isInTheWay);
}

void TestEditing::asking()
{
    Other other({u"--hold"_s, m_path});
    QCOMPARE(other.line(), QByteArray("held"));
    QCOMPARE(other.ask(), QByteArray("nobody"));
    EditingLock lock(m_path);
    const QString holder = PD_VALUE(Result<QString>(lock.look().holder->user));
    QVERIFY(lock.ask().has_value());
    QVERIFY(lock.ask().has_value());  // again is no harm
    EditingLock third(m_path);
    QCOMPARE(third.ask().error().kind, Error::Kind::Busy);
    QCOMPARE(QString::fromLocal8Bit(other.ask()), holder);  // the same user here
    other.process.closeWriteChannel();
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(!lock.look().holder);
    QVERIFY(lock.take(0).has_value());
    QVERIFY(!lock.look().asking);
}

void TestEditing::twoNeverMeet()
{
    // All of them begin at what somebody has left.
    forge(m_path, {{u"token"_s, u"x"_s}, {u"pid"_s, 0x7ffffff0}});
    constexpr int programs = 3, times = 60;
    std::vector<std::unique_ptr<Other>> others;
    for (int i = 0; i < programs; ++i)
        others.push_back(std::make_unique<Other>(QStringList{u"--race"_s, m_path, QString::number(times)}));
    for (const auto &other : others)
        QCOMPARE(other->exitCode(), 0);
}

void TestEditing::leavesNothing()
{
    {
        const auto office = PD_VALUE(Office::open(m_path));
        QVERIFY(office->editing().take().has_value());
        add(*office, organisation(named(u"Partner"_s)));
        QVERIFY(QFileInfo::exists(lockOf(m_path)));  // held by the editor
    }
    QCOMPARE(QDir(m_folder->dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"test.pdesk"_s});
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s)
        return hold(arguments.value(2));
    if (arguments.value(1) == u"--race"_s)
        return race(arguments.value(2), arguments.value(3).toInt());
    TestEditing test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_editing.moc"
