// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files: the diagnosis leaves every byte, and salvage brings out what can be read. Mutated offices beside
// it: PD_MUTATIONS and PD_SEED say how many and from which seed.
#include "fixture.h"

#include <store/backup.h>
#include <store/salvage.h>
#include <store/schema.h>

#include <QDir>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <ctime>

using namespace pdtest;

namespace {

constexpr int pageSize = 4096;

int total(const SalvageReport &report)
{
    int sum = 0;
    for (const int each : report.records)
        sum += each;
    return sum;
}

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// One way to damage an office: its file, or the log that a crash has left beside it.
struct Damage
{
    Damage(QRandomGenerator &random, const QByteArray &good, const QByteArray &crashed, const QByteArray &goodLog)
        : file(good)
    {
        const auto somewhere = [&random](const QByteArray &in) { return qsizetype(random.bounded(quint32(in.size()))); };
        const auto page = [&] { return somewhere(file) / pageSize * pageSize; };
        const auto turnBits = [&](QByteArray &in) {
            for (int bit = 0, bits = 1 + random.bounded(200); bit < bits; ++bit) {
                char &byte = in[somewhere(in)];
                byte = char(byte ^ (1 << random.bounded(8)));
            }
        };
        switch (random.bounded(6)) {
        case 0:
            turnBits(file);
            break;
        case 1:
            file.truncate(somewhere(file));
            break;
        case 2: {
            const qsizetype a = page(), b = page();
            const QByteArray first = file.mid(a, pageSize);
            file.replace(a, pageSize, file.mid(b, pageSize));
            file.replace(b, pageSize, first);
            break;
        }
        case 3:  // a sector that the disk lost
            file.replace(somewhere(file) / 512 * 512, 512, QByteArray(512, '\0'));
            break;
        case 4: {  // where pages, and the file, say what they are
            const qsizetype at = page();
            for (int i = 0, count = 1 + random.bounded(8); i < count; ++i)
                file[at + random.bounded(112)] = char(random.bounded(256));
            break;
        }
        default:
            file = crashed;
            log = goodLog;
            if (random.bounded(2))
                log.truncate(somewhere(log));
            else
                turnBits(log);
        }
    }
    QByteArray file, log;
};

} // namespace

class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesAWholeOffice();
    void aroundBadPages();
    void withoutAHead();
    void cutOff();
    void documentsFromTheBackups();
    void hopeless_data();
    void hopeless();
    void mutated();

private:
    QByteArray m_good;
    QByteArray m_crashed, m_log;  ///< the file and its log after a crash
    int m_records = 0;
};

void TestSalvage::initTestCase()
{
    Folder folder;
    {
        const auto office = PD_VALUE(Office::create(folder.path()));
        QList<RecordId> partners;
        for (int i = 0; i < 200; ++i)
            partners << add(*office, organisation(named(u"Partner %1"_s.arg(i), u"伙伴 %1"_s.arg(i))));
        for (int i = 0; i < 40; ++i)
            add(*office, agreement(u"2026-%1"_s.arg(i), {partners[i], partners[i + 1]}));
        PD_VALUE(office->addContent(QByteArray(20'000, 'd')));
        Record document;
        document.kind = Kind::Document;
        document.names = named(u"Scan"_s);
        document.set("record"_L1, partners.first());
        document.set("kind"_L1, vocabulary::documentKind.terms.first().code);
        document.set("file_name"_L1, u"scan.pdf"_s);
        document.set("sha256"_L1, sha256(QByteArray(20'000, 'd')));
        add(*office, document);
        PD_VALUE(apply(*office, Change::remove(Kind::Organisation, partners.last())));
        m_records = 241;
    }
    m_good = bytes(folder.path());
    {
        const auto office = PD_VALUE(Office::open(folder.path()));
        for (int i = 0; i < 10; ++i)
            add(*office, organisation(named(u"In the log %1"_s.arg(i))));
        m_crashed = bytes(folder.path());
        m_log = bytes(folder.path() + u"-wal"_s);
    }
    QVERIFY(m_log.size() > 10 * pageSize);
    QVERIFY(m_good.size() > 60 * pageSize);
}

void TestSalvage::takesAWholeOffice()
{
    Folder folder;
    writeBytes(folder.path(), m_good);
    const SalvageReport report = PD_VALUE(salvage(folder.path(), folder.path(u"new.pdesk"_s)));
    QVERIFY2(report.isWhole(), qPrintable(english(report.lines().value(2))));
    QVERIFY2(report.findings.isEmpty(), report.findings.isEmpty() ? "" : qPrintable(english(report.findings.first())));
    QCOMPARE(total(report), m_records);
    QCOMPARE(report.documents, 1);
    QCOMPARE(bytes(folder.path()), m_good);
    const auto before = PD_VALUE(Office::open(folder.path(), {.isReadOnly = true}));
    const auto after = PD_VALUE(Office::open(folder.path(u"new.pdesk"_s)));
    QCOMPARE(contents(*after, {u"setting"_s}), contents(*before, {u"setting"_s}));
    QVERIFY(!after->undoable());
    add(*after, organisation(named(u"Later"_s)));
    QVERIFY(after->undoable());
}

/// Every page in turn is lost; whatever it held, the rest comes out and the new office is in order.
void TestSalvage::aroundBadPages()
{
    Folder folder;
    const QString damaged = folder.path(), saved = folder.path(u"new.pdesk"_s);
    const int pages = int(m_good.size() / pageSize);
    QRandomGenerator random(7);
    int worst = m_records;
    qint64 sum = 0, tried = 0;
    for (int page = 2; page <= pages; page += 1 + int(random.bounded(12))) {
        QByteArray file = m_good;
        file.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\x5a'));
        writeBytes(damaged, file);
        QFile::remove(saved);
        const auto report = salvage(damaged, saved);
        const QByteArray where = "page " + QByteArray::number(page);
        QVERIFY2(report.has_value(), where.constData());
        QVERIFY2(bytes(damaged) == file, where.constData());
        for (const Text &finding : report->findings)
            QVERIFY2(finding.source() && QLatin1String(finding.source()).contains("content"_L1),
                     qPrintable(QString::fromUtf8(where) + u": "_s + english(finding)));
        worst = std::min(worst, total(*report));
        sum += total(*report);
        ++tried;
    }
    qInfo("one page of %d lost, %lld times: %.1f %% of the records recovered, at worst %d of %d", pages, tried,
          100.0 * double(sum) / double(tried * m_records), worst, m_records);
    QVERIFY(worst > m_records / 3);
}

void TestSalvage::withoutAHead()
{
    Folder folder;
    QByteArray file = m_good;
    file.replace(0, 100, QByteArray(100, '\0'));
    writeBytes(folder.path(), file);
    QVERIFY(!Office::open(folder.path()));
    const SalvageReport report = PD_VALUE(salvage(folder.path(), folder.path(u"new.pdesk"_s)));
    QCOMPARE(total(report), m_records);
}

void TestSalvage::cutOff()
{
    Folder folder;
    const QByteArray file = m_good.left(m_good.size() - 8 * pageSize + 77);
    writeBytes(folder.path(), file);
    QCOMPARE(Office::open(folder.path()).error().kind, Error::Kind::Damaged);
    QCOMPARE(bytes(folder.path()), file);
    const SalvageReport report = PD_VALUE(salvage(folder.path(), folder.path(u"new.pdesk"_s)));
    QVERIFY(total(report) > 0);
    QVERIFY(!report.isWhole());
    QVERIFY(PD_VALUE(Office::open(folder.path(u"new.pdesk"_s)))->readAll(Kind::Organisation).size() > 0);
}

void TestSalvage::documentsFromTheBackups()
{
    Folder folder;
    const QString path = folder.path();
    writeBytes(path, m_good);
    PD_VALUE(Backups(path).write(Backup::Reason::Daily));
    QByteArray file = m_good;
    const qsizetype at = file.indexOf(QByteArray(1000, 'd'));
    QVERIFY(at > 0);
    file.replace(at, 500, QByteArray(500, 'e'));  // sound to SQLite, not what the hash says
    writeBytes(path, file);
    const SalvageReport report = PD_VALUE(salvage(path, folder.path(u"new.pdesk"_s)));
    QCOMPARE(report.lostDocuments, 0);
    QCOMPARE(PD_VALUE(PD_VALUE(Office::open(folder.path(u"new.pdesk"_s)))->content(sha256(QByteArray(20'000, 'd')))),
             QByteArray(20'000, 'd'));
    QVERIFY(QDir(Backups(path).folder()).removeRecursively());
    QCOMPARE(PD_VALUE(salvage(path, folder.path(u"other.pdesk"_s))).lostDocuments, 1);
}

void TestSalvage::hopeless_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("empty") << QByteArray("") << Error::Kind::NotAnOffice;
    QTest::newRow("a text") << QByteArray("Dear colleagues,\n") << Error::Kind::NotAnOffice;
    QTest::newRow("zeros") << QByteArray(5 * pageSize, '\0') << Error::Kind::NotAnOffice;
    QTest::newRow("noise") << QByteArray(5 * pageSize, '\xa7') << Error::Kind::NotAnOffice;
}

void TestSalvage::hopeless()
{
    QFETCH(QByteArray, file);
    QFETCH(Error::Kind, kind);
    Folder folder;
    writeBytes(folder.path(), file);
    const auto report = salvage(folder.path(), folder.path(u"new.pdesk"_s));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, kind);
    QCOMPARE(bytes(folder.path()), file);
    QVERIFY(!QFile::exists(folder.path(u"new.pdesk"_s)));
    QCOMPARE(salvage(folder.path(u"none"_s), folder.path(u"new.pdesk"_s)).error().kind, Error::Kind::Missing);
}

/// Opening for reading and salvaging never changes the file; nor does an opening for writing that is refused.
void TestSalvage::mutated()
{
    const int mutations = numberFrom("PD_MUTATIONS", 25);
    const auto seed = quint32(numberFrom("PD_SEED", 20260302));
    QRandomGenerator random(seed);
    Folder folder;
    const QString path = folder.path(), log = path + u"-wal"_s, saved = folder.path(u"new.pdesk"_s),
                  other = folder.path(u"other.pdesk"_s);
    int opened = 0, salvaged = 0, refused = 0;
    qint64 recovered = 0;
    double slowest = 0;
    QLoggingCategory::setFilterRules(u"pd.store.warning=false"_s);  // so many that the result would be left out
    for (int i = 0; i < mutations; ++i) {
        const QByteArray where = "seed " + QByteArray::number(seed) + ", mutation " + QByteArray::number(i);
        Damage damage(random, m_good, m_crashed, m_log);
        writeBytes(path, damage.file);
        QFile::remove(log);
        if (!damage.log.isEmpty())
            writeBytes(log, damage.log);
        const std::clock_t begin = std::clock();
        if (const auto office = Office::open(path, {.isReadOnly = true})) {
            ++opened;
            (*office)->readAll(Kind::Organisation);
            (*office)->check();
        }
        QVERIFY2(bytes(path) == damage.file, where.constData());
        QVERIFY2(bytes(log) == damage.log, where.constData());
        QFile::remove(path + u"-shm"_s);
        QFile::remove(saved);
        if (const auto report = salvage(path, saved)) {
            ++salvaged;
            recovered += std::min(total(*report), m_records);
        }
        QVERIFY2(bytes(path) == damage.file, where.constData());
        writeBytes(other, damage.file);
        if (const auto office = Office::open(other, {.keepsBackups = false})) {
            (*office)->apply(creating(organisation(named(u"Later"_s))));
            (*office)->undo();
        } else {
            ++refused;
            QVERIFY2(bytes(other) == damage.file, where.constData());
        }
        for (const QString &tail : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(other + tail);
        // Of the processor, which another program's load does not change.
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        slowest = std::max(slowest, seconds);
        QVERIFY2(seconds < 5, where.constData());
    }
    qInfo("%d mutations from seed %u: %d opened, %d salvaged with %.1f %% of the records, %d refused for writing; the "
          "slowest took %.2f s of the processor",
          mutations, seed, opened, salvaged,
          salvaged ? 100.0 * double(recovered) / (double(salvaged) * m_records) : 0.0, refused, slowest);
    QVERIFY(salvaged > 0);
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
