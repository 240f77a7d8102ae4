// SPDX-License-Identifier: GPL-3.0-or-later
// One file and several programs: this one and another process, which is this program with "--write FILE NAME".
#include "fixture.h"

#include <store/officethread.h>
#include <store/schema.h>

#include <QProcess>

using namespace pdtest;

namespace {

/// The other program: opens the office, adds a partner and closes it.
int write(const QString &path, const QString &name)
{
    const auto office = Office::open(path);
    if (!office)
        return 2;
    return (*office)->apply(creating(organisation(named(name)))) ? 0 : 3;
}

int elsewhere(const QString &path, const QString &name)
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path, name});
    return other.waitForFinished(60000) && other.exitStatus() == QProcess::NormalExit ? other.exitCode() : -1;
}

QStringList partners(const QString &path)
{
    const auto office = PD_VALUE(Office::open(path, {.isReadOnly = true}));
    QStringList names;
    const QList<Record> records = office->readAll(Kind::Organisation);
    for (const Record &record : records)
        names << record.names.first().text;
    return names;
}

template <typename T>
T wait(const Answer<T> &answer)
{
    return QTest::qWaitFor([&] { return answer.isFinished(); }, 60000) ? answer.result() : T();
}

} // namespace

class TestSeveral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsLocks();
    void seesWhatOthersWrite();
};

/// The other program closes the file as the last one would when it sees no lock of ours, and takes the log away
/// under our hands.
void TestSeveral::keepsItsLocks()
{
    Folder folder;
    const QString path = folder.path();
    PD_VALUE(Office::create(path));
    {
        OfficeThread thread;
        QVERIFY(PD_VALUE(wait(thread.open(path))).size() > 0);
        const auto add = [&](const QString &name) { return wait(thread.apply(creating(organisation(named(name))))); };
        PD_VALUE(add(u"one"_s));
        QCOMPARE(elsewhere(path, u"two"_s), 0);
        PD_VALUE(add(u"three"_s));
        QVERIFY(schema::versionOf(path).has_value());
        QCOMPARE(elsewhere(path, u"four"_s), 0);
        PD_VALUE(add(u"five"_s));
        QCOMPARE(wait(thread.read([](Office &o) { return o.readAll(Kind::Organisation).size(); })), 5);
        QVERIFY(wait(thread.read([](Office &o) { return o.check(); })).isEmpty());
    }
    QCOMPARE(partners(path), QStringList({u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s}));
}

void TestSeveral::seesWhatOthersWrite()
{
    Folder folder;
    const QString path = folder.path();
    PD_VALUE(Office::create(path));
    for (const bool isReadOnly : {false, true}) {
        OfficeThread thread;
        PD_VALUE(wait(thread.open(path, {.isReadOnly = isReadOnly})));
        QTRY_VERIFY(thread.isOpen());
        QSignalSpy changed(&thread, &OfficeThread::changed);
        const auto look = [&] {
            thread.lookForOthers();
            wait(thread.write([](Office &) { return true; }));
            QCoreApplication::processEvents();
            return changed.size();
        };
        look();
        if (!isReadOnly) {
            PD_VALUE(wait(thread.apply(creating(organisation(named(u"mine"_s))))));
            QTRY_COMPARE(changed.size(), 1);
            changed.clear();
            look();
            look();
            QCOMPARE(changed.size(), 0);  // what it wrote itself was announced before
        }
        QCOMPARE(elsewhere(path, u"theirs"_s), 0);
        QTRY_COMPARE(look(), 1);
        QCOMPARE(changed.first().first().value<Applied>().kinds.size(), qsizetype(kinds.size()));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return write(arguments.value(2), arguments.value(3));
    TestSeveral test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_several.moc"
