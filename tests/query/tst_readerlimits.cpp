// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a reading process that is killed, takes too long, or wants more memory than it may have: one clear
// sentence. This program is also that process; the name of the workbook says what is done to it. The reader keeps
// limits that are stricter than its own.
#include <exchange/table.h>
#include <language/language.h>
#include <query/zipwriter.h>
#include <workbookreader.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <cstring>

#include <sys/resource.h>
#include <unistd.h>
#include <zip.h>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool hasMemoryLimit = false; // the address sanitizer reserves more than any limit
#else
constexpr bool hasMemoryLimit = true;
#endif
constexpr rlim_t megabyte = 1 << 20;

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    const rlimit wanted{most, most};
    setrlimit(what, &wanted);
}

void befall(const QString &workbook)
{
    limit(RLIMIT_CORE, 0);
    if (hasMemoryLimit)
        limit(RLIMIT_AS, 400 * megabyte);
    if (workbook == "killed"_L1)
        raise(SIGKILL);
    else if (workbook == "slow"_L1)
        limit(RLIMIT_CPU, 1);
}

/// What begins a part and what then comes again and again, given to libzip piece by piece.
struct Repeated
{
    QByteArray head, text;
    qint64 times = 1, given = 0;

    qint64 size() const { return head.size() + text.size() * times; }
    qint64 read(char *data, qint64 most)
    {
        qint64 done = 0;
        while (done < most && given < size()) {
            const bool isHead = given < head.size();
            const QByteArray &piece = isHead ? head : text;
            const qint64 from = isHead ? given : (given - head.size()) % text.size();
            const qint64 count = std::min(piece.size() - from, most - done);
            memcpy(data + done, piece.constData() + from, size_t(count));
            done += count;
            given += count;
        }
        return done;
    }
};

zip_int64_t give(void *self, void *data, zip_uint64_t size, zip_source_cmd_t what)
{
    auto *source = static_cast<Repeated *>(self);
    switch (what) {
    case ZIP_SOURCE_OPEN:
        source->given = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return source->read(static_cast<char *>(data), qint64(size));
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(source->size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof *stat;
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    default:
        return 0;
    }
}

/// A workbook whose only sheet is an element that comes so many times and has no end: no reader gets there. Packed with
/// deflate.
void writeWorkbook(const QString &path, const QByteArray &element, qint64 times)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    QVERIFY(archive);
    const QList<ZipPart> parts = xlsxParts({{"One", "", "<sheetData>"}});
    Repeated sheet{parts.last().content.chopped(int(strlen("</worksheet>"))), element, times};
    for (const ZipPart &part : parts) {
        const bool isSheet = &part == &parts.last();
        zip_source_t *source = isSheet ? zip_source_function(archive, give, &sheet)
                                       : zip_source_buffer(archive, part.content.constData(),
                                                           zip_uint64_t(part.content.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name.constData(), source, ZIP_FL_OVERWRITE);
        QVERIFY(index >= 0);
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_DEFLATE, 1);
    }
    QCOMPARE(zip_close(archive), 0);
}

/// Makes the directory of an archive say that its last part is small.
void claimSmallSize(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray archive = file.readAll();
    constexpr qint64 unpackedSize = 24; // from the beginning of an entry
    const qint64 entry = archive.lastIndexOf("PK\x01\x02");
    QVERIFY(entry > 0 && file.seek(entry + unpackedSize));
    QCOMPARE(file.write("\0\4\0\0", 4), 4);
}

} // namespace

class TestReaderLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits_data();
    void limits();
    void bombs_data();
    void bombs();

private:
    QString path(const char *name) const { return m_directory.filePath(QString::fromLatin1(name)); }
    static QString refusal(const QString &path)
    {
        const auto table = openTable(path, {});
        return table ? QString() : Language().text(table.error().message);
    }
    const QTemporaryDir m_directory;
};

void TestReaderLimits::limits_data()
{
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("says");
    const QString either = u"The workbook is damaged, or too large to be read safely."_s;
    const QByteArray cell = "<row><c t=\"inlineStr\"><is><t>" + QByteArray(500'000, 'x') + "</t></is></c></row>";
    QTest::newRow("killed") << QByteArray("<row/>") << 1 << either;
    QTest::newRow("slow") << QByteArray("<row/>") << 30'000'000 << either;
    QTest::newRow("large") << cell << 800 << u"The workbook is too large to be read safely. Save the sheet that you need as CSV."_s;
}

void TestReaderLimits::limits()
{
    QFETCH(const QByteArray, element);
    QFETCH(const int, times);
    if (!hasMemoryLimit && qstrcmp(QTest::currentDataTag(), "large") == 0)
        QSKIP("Under the address sanitizer nothing limits memory.");
    const QString file = path(QTest::currentDataTag());
    writeWorkbook(file, element, times);
    QTEST(refusal(file), "says");
}

void TestReaderLimits::bombs_data()
{
    QTest::addColumn<bool>("isHonest");
    QTest::newRow("the directory tells") << true;
    QTest::newRow("the directory lies") << false;
}

/// More than a gigabyte packed into a few megabytes: refused, and the reader has 400 MB.
void TestReaderLimits::bombs()
{
    QFETCH(const bool, isHonest);
    const QString file = path("bomb");
    if (!QFile::exists(file))
        writeWorkbook(file, "<!--" + QByteArray(1 << 20, 'x') + "-->", 1025);
    QVERIFY(QFileInfo(file).size() < 10 << 20);
    if (!isHonest)
        claimSmallSize(file);
    const QString says = refusal(file);
    QVERIFY2(says.startsWith("The workbook is too large"_L1), qPrintable(says));
}

int main(int argc, char **argv)
{
    if (argc > 2 && std::strcmp(argv[1], "read-workbook") == 0)
        befall(QFileInfo(QFile::decodeName(argv[2])).fileName());
    if (const auto status = runWorkbookReader(argc, argv))
        return *status;
    const QCoreApplication application(argc, argv);
    TestReaderLimits test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readerlimits.moc"
