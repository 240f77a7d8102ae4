// SPDX-License-Identifier: GPL-3.0-or-later
// A long table does not make the program large: PD_ROWS rows (a few thousand here, a million among the long tests) are
// checked and imported in less than 300 MB.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestImportMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QFile::remove(m_folder.filePath(u"result.json"_s)); }
    void staysSmall_data();
    void staysSmall();

private:
    struct Run
    {
        int status = -1;
        double megabytes = 0; ///< at its height
        QJsonDocument result = {};
    };
    Run run(const QStringList &arguments) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    const QTemporaryDir m_folder;
    const int m_rows = qEnvironmentVariableIsSet("PD_ROWS") ? qEnvironmentVariableIntValue("PD_ROWS") : 5000;
};

/// The program to its end, on the office.
TestImportMemory::Run TestImportMemory::run(const QStringList &arguments) const
{
    const QByteArray output = path(u"result.json"_s).toLocal8Bit();
    QList<QByteArray> words{PD_PROGRAM};
    for (const QString &argument : arguments + QStringList{u"--database"_s, path(u"office.pdesk"_s)})
        words << argument.toLocal8Bit();
    QList<char *> pointers;
    for (QByteArray &word : words)
        pointers << word.data();
    pointers << nullptr;
    const pid_t child = fork();
    if (child == 0) {
        dup2(open(output.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDOUT_FILENO);
        execv(pointers.first(), pointers.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    QFile printed(path(u"result.json"_s));
    const QByteArray json = printed.open(QIODevice::ReadOnly) ? printed.readAll() : QByteArray();
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, double(used.ru_maxrss) / 1024, QJsonDocument::fromJson(json)};
}

/// An office with a cohort for every hundred counts, and the counts as a table.
void TestImportMemory::initTestCase()
{
    QJsonArray records{
        QJsonObject{{u"kind"_s, u"organisation"_s},
                    {u"key"_s, u"o"_s},
                    {u"names"_s, QJsonObject{{u"en"_s, u"One University"_s}}},
                    {u"fields"_s, QJsonObject{{u"type"_s, u"university"_s}, {u"country"_s, u"CN"_s}}}},
        QJsonObject{{u"kind"_s, u"programme"_s},
                    {u"key"_s, u"p"_s},
                    {u"names"_s, QJsonObject{{u"en"_s, u"Programme"_s}}},
                    {u"fields"_s, QJsonObject{{u"type"_s, u"degree"_s},
                                              {u"participants"_s, QJsonArray{QJsonObject{{u"organisation"_s, u"@o"_s}}}}}}}};
    for (int i = 0; i < m_rows / 100; ++i)
        records.append(QJsonObject{{u"kind"_s, u"cohort"_s},
                                   {u"fields"_s, QJsonObject{{u"programme"_s, u"@p"_s}, {u"intake"_s, 1900 + i % 300}}}});
    QFile set(path(u"set.json"_s));
    QVERIFY(set.open(QIODevice::WriteOnly));
    set.write(QJsonDocument(QJsonObject{{u"create"_s, records}}).toJson(QJsonDocument::Compact));
    set.close();
    QCOMPARE(run({u"sample"_s}).status, 0);
    QCOMPARE(run({u"apply"_s, set.fileName()}).status, 0);

    const QJsonDocument listed = run({u"list"_s, u"cohort"_s, u"--columns"_s, u"id"_s, u"--format"_s, u"json"_s}).result;
    QList<QByteArray> ids;
    for (const QJsonValue row : listed.array())
        ids << QByteArray::number(row[u"id"_s].toInteger());
    QVERIFY(ids.size() >= m_rows / 100);
    QFile table(path(u"counts.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("of,measure,as_of,persons,split,country\r\n");
    const QList<QByteArray> countries{"CN", "RU", "KZ", "VN", "TH", "ID", "MN", "UZ", "BY", "IN"};
    for (int i = 0; i < m_rows; ++i)
        table.write(ids[i / 100] + ",enrolled," + QByteArray::number(1950 + i % 100 / 10) + ','
                    + QByteArray::number(i % 97) + ",country," + countries[i % 10] + "\r\n");
}

void TestImportMemory::staysSmall_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("dry run") << QStringList{u"--dry-run"_s};
    QTest::newRow("import") << QStringList();
}

void TestImportMemory::staysSmall()
{
    QFETCH(const QStringList, options);
    const Run done = run(QStringList{u"import"_s, u"count"_s, path(u"counts.csv"_s)} + options);
    QCOMPARE(done.status, 0);
    QCOMPARE(done.result[u"added"_s].toInt(), m_rows);
    QVERIFY(done.result[u"changed"_s].toBool());
    constexpr double most = 300; // MB
    QVERIFY2(done.megabytes > 1 && done.megabytes < most, qPrintable(u"%1 MB"_s.arg(done.megabytes)));
    QTextStream(stdout) << QTest::currentDataTag() << ": " << done.megabytes << " MB\n";
}

QTEST_GUILESS_MAIN(TestImportMemory)
#include "tst_importmemory.moc"
