// SPDX-License-Identifier: GPL-3.0-or-later
// The office behind its threads: no statement runs where the window lives.
#include "fixture.h"

#include <store/officethread.h>

#include <QSignalSpy>

#include <atomic>

using namespace pdtest;

class TestOfficeThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_path = m_folder->path();
        QVERIFY(Office::create(m_path));
    }

    void noStatementOnThisThread();
    void signalsAndAnswers();
    void withoutAnOffice();
    void badFile();
    void destructorFinishesWriting();
    void reopening();
    void openingAfterAFailedOne();
    void readsSeeWrites();
    void cancellingStopsAQuery();
    void leavingStopsAQuery();
    void cancellingAsItEnds();
    void surveysDoNotHoldUpReading();

private:
    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    std::unique_ptr<Folder> m_folder;
    QString m_path;
};

void TestOfficeThread::noStatementOnThisThread()
{
    QThread *const here = QThread::currentThread();
    std::atomic<int> statements = 0, wrong = 0;
    Office::Options options;
    options.onStatement = [&](const QString &) {
        ++statements;
        if (QThread::currentThread() == here)
            ++wrong;
    };
    {
        OfficeThread office;
        QVERIFY(wait(office.open(m_path, options)));
        QVERIFY(wait(office.apply(creating(organisation(named(u"A"_s))))));
        QCOMPARE(wait(office.read([](Office &o) { return o.readAll(Kind::Organisation); })).size(), 1);
        QVERIFY(wait(office.undo()));
        QVERIFY(wait(office.redo()));
        QVERIFY(wait(office.write([](Office &o) { return o.setSetting(u"user"_s, u"Li"_s); })));
        office.write([](Office &o) { o.version(); }).waitForFinished();
    }
    QVERIFY(statements > 50);
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(QDir(m_folder->dir.path()).entryList(QDir::Files), QStringList{u"test.pdesk"_s});
}

void TestOfficeThread::signalsAndAnswers()
{
    OfficeThread office;
    QSignalSpy opened(&office, &OfficeThread::opened), changed(&office, &OfficeThread::changed),
        history(&office, &OfficeThread::historyChanged), closed(&office, &OfficeThread::closed);
    office.open(m_path);
    QVERIFY(!office.isOpen());
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(office.isOpen());
    QCOMPARE(office.path(), m_path);
    QTRY_COMPARE(history.size(), 1);

    QStringList order;
    connect(&office, &OfficeThread::changed, this, [&](const Applied &applied) {
        QCOMPARE(QThread::currentThread(), thread());
        order << u"changed %1"_s.arg(applied.touched.size());
    });
    bool answered = false;
    office.apply(creating(organisation(named(u"A"_s)))).then(this, [&](const Result<Applied> &applied) {
        QVERIFY(applied);
        order << u"answer"_s;
        answered = true;
    });
    QTRY_VERIFY(answered);
    QCOMPARE(order, (QStringList{u"changed 1"_s, u"answer"_s}));
    QCOMPARE(history.size(), 2);
    const auto undoable = history.last().at(0).value<std::optional<LoggedSet>>();
    QVERIFY(undoable && undoable->labels.value(u"en"_s) == u"A"_s);

    QVERIFY(!wait(office.apply(creating(organisation({})))));  // refused: nothing is announced
    QVERIFY(wait(office.undo()));
    QTRY_COMPARE(changed.size(), 2);
    office.close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!office.isOpen());
}

void TestOfficeThread::withoutAnOffice()
{
    OfficeThread office;
    auto reading = office.read([](Office &o) { return o.version(); });
    auto writing = office.apply({});
    reading.waitForFinished();
    writing.waitForFinished();
    QVERIFY(reading.isCanceled() && writing.isCanceled());
}

void TestOfficeThread::badFile()
{
    OfficeThread office;
    QSignalSpy opened(&office, &OfficeThread::opened);
    const auto missing = wait(office.open(m_folder->path(u"none.pdesk"_s)));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::Missing);
    auto reading = office.read([](Office &o) { return o.version(); });
    reading.waitForFinished();
    QVERIFY(reading.isCanceled());
    QVERIFY(wait(office.open(m_path)));
    QTRY_COMPARE(opened.size(), 1);
}

void TestOfficeThread::destructorFinishesWriting()
{
    {
        OfficeThread office;
        office.open(m_path);
        for (int i = 0; i < 50; ++i)
            office.apply(creating(organisation(named(u"A%1"_s.arg(i)))));
    }
    QCOMPARE(PD_VALUE(Office::open(m_path))->readAll(Kind::Organisation).size(), 50);
}

void TestOfficeThread::reopening()
{
    const QString second = m_folder->path(u"second.pdesk"_s);
    QVERIFY(Office::create(second));
    OfficeThread office;
    office.open(m_path);
    office.close();
    office.open(second);
    office.open(m_path);
    QCOMPARE(wait(office.open(second)).value(), second);
    QTRY_COMPARE(office.path(), second);
    QVERIFY(wait(office.apply(creating(organisation(named(u"A"_s))))));
    QCOMPARE(PD_VALUE(Office::open(m_path))->readAll(Kind::Organisation).size(), 0);
}

void TestOfficeThread::openingAfterAFailedOne()
{
    OfficeThread office;
    QFuture<Result<QString>> failed = office.open(m_folder->path(u"none.pdesk"_s));
    const QFuture<Result<QString>> good = office.open(m_path);
    QVERIFY(!wait(failed));  // its late answer closes nothing of the second
    QVERIFY(wait(good));
    auto writing = office.apply(creating(organisation(named(u"A"_s))));
    writing.waitForFinished();
    QVERIFY(!writing.isCanceled());
}

void TestOfficeThread::readsSeeWrites()
{
    OfficeThread office;
    office.open(m_path);
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(wait(office.apply(creating(organisation(named(u"A"_s))))));
        QCOMPARE(wait(office.read([](Office &o) { return o.readAll(Kind::Organisation); })).size(), i);
    }
}

/// Counts for ever; says that it has begun. The error it ends with, or none.
static std::optional<Error> countForEver(Office &office, std::atomic<bool> &hasBegun)
{
    hasBegun = true;
    Connection &connection = office.connection();
    connection.value(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
    return connection.error();
}

void TestOfficeThread::cancellingStopsAQuery()
{
    OfficeThread office;
    QVERIFY(wait(office.open(m_path)));
    std::atomic<bool> hasBegun = false, hasEnded = false;
    std::optional<Error::Kind> end;
    auto endless = office.survey([&](Office &o) {
        if (const auto error = countForEver(o, hasBegun))
            end = error->kind;
        hasEnded = true;
    });
    QTRY_VERIFY(hasBegun);
    endless.cancel();
    QTRY_VERIFY(hasEnded);
    QCOMPARE(end, Error::Kind::Cancelled);
    // The connection is as good as new, and nothing of it stops the next question.
    QCOMPARE(wait(office.survey([](Office &o) { return o.readAll(Kind::Organisation).size(); })), 0);
}

void TestOfficeThread::leavingStopsAQuery()
{
    std::atomic<bool> hasBegun = false;
    OfficeThread office;
    QVERIFY(wait(office.open(m_path)));
    auto endless = office.read([&](Office &o) { return !countForEver(o, hasBegun); });
    QTRY_VERIFY(hasBegun);
    auto waiting = office.read([](Office &o) { return o.version(); });
    office.close();
    endless.waitForFinished();
    waiting.waitForFinished();
    QVERIFY(endless.isCanceled() && waiting.isCanceled());
    QVERIFY(wait(office.open(m_path)));
    QVERIFY(wait(office.read([](Office &o) { return o.version(); })) >= 0);
}

/// Cancelled at every moment of short queries, also when they have just ended.
void TestOfficeThread::cancellingAsItEnds()
{
    OfficeThread office;
    QVERIFY(wait(office.open(m_path)));
    QVERIFY(wait(office.apply(creating(organisation(named(u"A"_s))))));
    for (int i = 0; i < 300; ++i) {
        auto reading = office.read([](Office &o) { return o.readAll(Kind::Organisation).size(); });
        for (int turn = 0; turn < i && !reading.isFinished(); ++turn)
            QThread::yieldCurrentThread();
        reading.cancel();
    }
    QCOMPARE(wait(office.read([](Office &o) { return o.readAll(Kind::Organisation).size(); })), 1);
}

void TestOfficeThread::surveysDoNotHoldUpReading()
{
    OfficeThread office;
    QVERIFY(wait(office.open(m_path)));
    std::atomic<bool> hasBegun = false;
    auto endless = office.survey([&](Office &o) { return !countForEver(o, hasBegun); });
    QTRY_VERIFY(hasBegun);
    QCOMPARE(wait(office.read([](Office &o) { return o.readAll(Kind::Organisation).size(); })), 0);
    QVERIFY(wait(office.apply(creating(organisation(named(u"A"_s))))));
    QVERIFY(!endless.isFinished());
    endless.cancel();
}

QTEST_GUILESS_MAIN(TestOfficeThread)
#include "tst_officethread.moc"
