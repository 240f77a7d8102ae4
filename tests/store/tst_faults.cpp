// SPDX-License-Identifier: GPL-3.0-or-later
// A day at an office on a disk that fails: every write, sync, truncation, deletion and opening once, one after the
// other, as a full disk and as a fault of the medium, with and without a write-ahead log. Each time the error is said,
// the next try works, and in the end the office is the one of a day without faults. The normal suite takes some of them;
// PD_FAULTS=1 takes every one, 7 every seventh.
#include "fixture.h"
#include "faultyvfs.h"

#include <store/backup.h>

using namespace pdtest;

namespace {

/// What is done to an office during a day. What the steps hand on are the numbers of records, which are the same
/// each day.
class Day
{
public:
    explicit Day(const QString &path) : m_path(path) {}

    using Step = Result<void> (Day::*)();
    static QList<Step> steps()
    {
        return {&Day::open, &Day::create, &Day::rename, &Day::import, &Day::attach, &Day::undo, &Day::redo, &Day::remove,
                &Day::backUp, &Day::purge, &Day::sign, &Day::close, &Day::open, &Day::create, &Day::close};
    }

private:
    template <typename T>
    static Result<void> done(const Result<T> &result)
    {
        return result ? Result<void>() : tl::unexpected(result.error());
    }
    Result<void> open()
    {
        auto opened = Office::open(m_path);
        if (!opened)
            return tl::unexpected(opened.error());
        m_office = std::move(*opened);
        return {};
    }
    Result<void> close()
    {
        m_office.reset();
        return {};
    }
    Result<void> create()
    {
        const auto applied = m_office->apply(creating(organisation(named(u"Morning University"_s, u"晨光大学"_s))));
        if (applied)
            m_id = applied->created.value(-1);
        return done(applied);
    }
    Result<void> rename()
    {
        Change change{.action = Change::Action::Update, .kind = Kind::Organisation, .id = m_id};
        change.names = named(u"Evening University"_s, u"晚霞大学"_s);
        change.values.insert(u"notes"_s, Value(QString(6000, u'n')));
        return done(apply(*m_office, change));
    }
    Result<void> import()
    {
        ChangeSet set{.action = ChangeSet::Action::Import, .who = u"Anna"_s, .changes = {}};
        for (int i = 0; i < 30; ++i)
            set.add(organisation(named(u"Imported %1"_s.arg(i), u"导入%1"_s.arg(i), u"Ввоз %1"_s.arg(i))));
        return done(m_office->apply(set));
    }
    Result<void> attach() { return done(m_office->addContent(QByteArray(20000, 'c'))); }
    Result<void> undo() { return done(m_office->undo()); }
    Result<void> redo() { return done(m_office->redo()); }
    Result<void> remove() { return done(apply(*m_office, Change::remove(Kind::Organisation, m_id))); }
    Result<void> backUp() { return done(Backups(m_path).write(Backup::Reason::Daily)); }
    Result<void> purge() { return done(m_office->purge({m_id})); }
    Result<void> sign() { return m_office->setSetting(u"letterhead.signatory.en"_s, u"Li Jing"_s); }

    QString m_path;
    std::unique_ptr<Office> m_office;
    RecordId m_id;

};

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void day_data();
    void day();

private:
    Folder m_folder;
    QString m_prepared;
};

void TestFaults::initTestCase()
{
    faulty::install();
    m_prepared = m_folder.path(u"prepared.pdesk"_s);
    const auto office = PD_VALUE(Office::create(m_prepared));
    for (int i = 0; i < 5; ++i)
        add(*office, organisation(named(u"Partner %1"_s.arg(i))));
}

void TestFaults::day_data()
{
    QTest::addColumn<faulty::Fault>("fault");
    QTest::addColumn<bool>("isLasting");
    QTest::addColumn<bool>("hasSharedMemory");
    for (const bool hasSharedMemory : {true, false}) {
        for (const bool isLasting : {false, true}) {
            for (const faulty::Fault fault : {faulty::Fault::DiskFull, faulty::Fault::InputOutput}) {
                QTest::addRow("%s, %s, %s", fault == faulty::Fault::DiskFull ? "disk full" : "input/output error",
                              isLasting ? "until it is mended" : "once",
                              hasSharedMemory ? "write-ahead log" : "rollback journal")
                    << fault << isLasting << hasSharedMemory;
            }
        }
    }
}

void TestFaults::day()
{
    QFETCH(faulty::Fault, fault);
    QFETCH(bool, isLasting);
    QFETCH(bool, hasSharedMemory);
    faulty::setSharedMemory(hasSharedMemory);
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("PD_FAULTS", &isGiven);
    const int stride = isGiven ? std::max(1, given) : 149;

    const auto spend = [&](int nth, QStringList *after, int *calls) {
        const Folder folder;
        const QString path = folder.path();
        const QByteArray where = "fault " + QByteArray::number(nth);
        QVERIFY2(QFile::copy(m_prepared, path), where.constData());
        {
            Day today(path);
            faulty::arm(nth, fault, isLasting);
            const QList<Day::Step> steps = Day::steps();
            for (const Day::Step step : steps) {
                Result<void> result = (today.*step)();
                if (result)
                    continue;
                const QByteArray what = where + ": " + english(result.error().message).toUtf8() + ' '
                                      + result.error().detail.toUtf8();
                QVERIFY2(faulty::hasFailed(), what.constData());
                QVERIFY2(result.error().kind == Error::Kind::DiskFull || result.error().kind == Error::Kind::NoRights,
                         what.constData());
                if (isLasting)
                    faulty::disarm();
                result = (today.*step)();
                const QByteArray again = result ? QByteArray() : result.error().detail.toUtf8();
                QVERIFY2(result.has_value(), QByteArray(what + " – and again: " + again).constData());
            }
            *calls = faulty::disarm();
        }
        const auto office = PD_VALUE(Office::open(path));
        const QList<Text> findings = office->check();
        const QByteArray finding = findings.isEmpty() ? QByteArray() : english(findings.first()).toUtf8();
        QVERIFY2(findings.isEmpty(), QByteArray(where + ": " + finding).constData());
        *after = contents(*office, {u"change_set"_s});  // but for the time, which is not the same
        const QList<LoggedSet> sets = office->changeSets(100);
        for (const LoggedSet &set : sets)
            *after << english(description(set, u"en"_s)) << QString::number(set.isUndone);
        const QList<Backup> backups = Backups(path).list();
        QVERIFY2(backups.size() >= 2, where.constData());
        for (const Backup &backup : backups)
            QVERIFY2(Backups(path).describe(backup.path).has_value(), where.constData());
    };

    QStringList expected;
    int all = 0;
    spend(0, &expected, &all);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(all > 50);
    int tried = 0;
    // Another first one in each row of the table, so that all of them meet more places.
    for (int nth = 1 + (int(fault) * 7 + int(isLasting) * 13) % stride; ; nth += stride) {
        QStringList after;
        int calls = 0;
        spend(nth, &after, &calls);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(after == expected, qPrintable(u"fault %1 left another office"_s.arg(nth)));
        ++tried;
        if (!faulty::hasFailed())
            break;  // the day has ended before it
    }
    qInfo("%d of %d places where the day may fail: each said so, the next try worked, nothing lost or half done", tried - 1,
          all);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
