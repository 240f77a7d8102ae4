// SPDX-License-Identifier: GPL-3.0-or-later
// Files that take the place of others: only when complete, and never an office.
#include "fixture.h"

#include <store/files.h>

#include <csignal>
#include <sys/resource.h>

using namespace pdtest;

namespace {

/// While it lives, no file may grow beyond a size: the system's answer is that of a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{size, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

Result<void> replace(const QString &path, const QByteArray &content)
{
    return replaceFile(path, [&](QIODevice *file) { return file->write(content) == content.size(); });
}

} // namespace

class TestReplaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces();
    void keepsWhatIsThere_data();
    void keepsWhatIsThere();
    void neverAnOffice();
    void refuses_data();
    void refuses();

private:
    Folder m_folder;
};

void TestReplaceFile::replaces()
{
    const QString path = m_folder.path(u"новый 文件.csv"_s);
    PD_VALUE(replace(path, "first").map([] { return true; }));
    PD_VALUE(replace(path, "second").map([] { return true; }));
    QCOMPARE(bytes(path), QByteArray("second"));
}

void TestReplaceFile::keepsWhatIsThere_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("fails in the last flush") << 100;
    QTest::newRow("fails while writing") << 1000000;
}

void TestReplaceFile::keepsWhatIsThere()
{
    QFETCH(const int, size);
    const QString path = m_folder.path(u"kept.csv"_s);
    writeBytes(path, "kept");
    bool isWritten = true;
    {
        const SmallDisk disk(10);
        isWritten = replace(path, QByteArray(size, 'x')).has_value();
    }
    QVERIFY(!isWritten);
    QCOMPARE(bytes(path), QByteArray("kept"));
}

void TestReplaceFile::neverAnOffice()
{
    const QString office = m_folder.path(u"office.csv"_s), link = m_folder.path(u"link.csv"_s);
    PD_VALUE(Office::create(office));
    QVERIFY(QFile::link(office, link));
    const QByteArray before = bytes(office);
    for (const QString &path : {office, link}) {
        const auto written = replace(path, "table");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Exists);
        QCOMPARE(bytes(office), before);
    }
    QByteArray newer = before;
    newer[63] = 99;  // user_version
    writeBytes(office, newer);
    QVERIFY(!replace(office, "table"));
    QCOMPARE(bytes(office), newer);
}

void TestReplaceFile::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a folder") << u"."_s << Error::Kind::NoRights;
    QTest::newRow("no such folder") << u"none/a.csv"_s << Error::Kind::Missing;
    QTest::newRow("a name too long") << QString(300, u'x') << Error::Kind::Internal;
}

void TestReplaceFile::refuses()
{
    QFETCH(const QString, name);
    const auto written = replace(m_folder.path(name), "x");
    QVERIFY(!written);
    QTEST(written.error().kind, "kind");
}

QTEST_GUILESS_MAIN(TestReplaceFile)
#include "tst_replacefile.moc"
