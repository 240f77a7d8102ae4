// SPDX-License-Identifier: GPL-3.0-or-later
// The built program from outside, with an empty environment: no display, no home, no locale.
#include <nonetwork.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runs_data();
    void runs();
    void textInThreeScripts();
    void readWhileAnotherReads();
    void outputThatIsFull();
    void paints_data();
    void paints();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray out, err;
    };
    Outcome run(const QStringList &arguments) const;
    QString path(const char *name) const { return m_directory.filePath(QLatin1String(name)); }

    QTemporaryDir m_directory;
};

TestProgram::Outcome TestProgram::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.setWorkingDirectory(m_directory.path());
    // Nothing here asks for a socket that leads out of the computer: it would be the end of the process.
    process.setChildProcessModifier([] { forbidNetwork(); });
    process.start(QStringLiteral(PD_PROGRAM), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestProgram::initTestCase()
{
    const Outcome made =
            run({QStringLiteral("sample"), QStringLiteral("--database"), QStringLiteral("office.pdesk")});
    QVERIFY2(made.status == 0, made.err.constData());
    QCOMPARE(made.err, QByteArray());
    QVERIFY(made.out.startsWith("organisation\t"));
}

void TestProgram::runs_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("starts");
    const auto row = [](const char *line, int status, const char *starts) {
        QTest::newRow(line) << QString::fromUtf8(line) << status << QByteArray(starts);
    };
    row("--version", 0, "Partnership Desk ");
    row("--help", 0, "Partnership Desk");
    row("kinds", 0, "organisation\t");
    row("fields visit", 0, "direction\tcode\tderived\t");
    row("--database office.pdesk list organisation", 0, "id\tname\t");
    row("list organisation --database=office.pdesk --format csv --columns id,name", 0, "id,name\r\n");
    row("list visit --database office.pdesk --format json", 0, "[");
    row("show organisation CQUPT --database office.pdesk", 0, "{");
    row("search CQUPT --database office.pdesk --limit 1", 0, "organisation\t");
    row("search zzznothing --database office.pdesk", 0, "");
    row("check --database office.pdesk", 0, "");
    row("chart target --output target.csv --database office.pdesk", 0, "");
    row("sample --database office.pdesk", 1, "");
    row("list organisation --database nowhere.pdesk", 1, "");
    row("show organisation nobody --database office.pdesk", 1, "");
    row("list organisation", 2, "");
    row("lst", 2, "");
    row("list organisation --colour red --database office.pdesk", 2, "");
    row("--language ru list planet --database office.pdesk", 2, "");
    row("chart enrolment --from 2025 --to 2024 --output out.csv --database office.pdesk", 2, "");
    row("apply nowhere.json", 2, "");
    row("import organisation nowhere.csv", 2, "");
    row("sample new.pdesk --database other.pdesk", 2, "");
    row("list agreement --today 2026-03-02T10:00 --database office.pdesk", 2, "");
    row("backup --database office.pdesk", 2, "");
    row("backup office.pdesk --database office.pdesk", 1, "");
}

void TestProgram::runs()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, starts);
    const Outcome outcome = run(line.split(QLatin1Char(' ')));
    QTEST(outcome.status, "status");
    if (outcome.status == 0) {
        QCOMPARE(outcome.err, QByteArray());
        QVERIFY2(outcome.out.startsWith(starts), outcome.out.constData());
        if (starts.isEmpty())
            QCOMPARE(outcome.out, QByteArray());
        return;
    }
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.count('\n') == 1 && outcome.err.endsWith('\n') && outcome.err.size() > 10,
             outcome.err.constData());
}

void TestProgram::textInThreeScripts()
{
    // UTF-8 goes in and comes out although no locale says so.
    const Outcome found =
            run({QStringLiteral("search"), QStringLiteral("重庆邮电"), QStringLiteral("--language"),
                 QStringLiteral("zh"), QStringLiteral("--database"), QStringLiteral("office.pdesk")});
    QCOMPARE(found.status, 0);
    QVERIFY2(found.out.contains("重庆邮电大学"), found.out.constData());
    const Outcome shown =
            run({QStringLiteral("show"), QStringLiteral("organisation"), QStringLiteral("重庆邮电大学"),
                 QStringLiteral("--database"), QStringLiteral("office.pdesk")});
    QVERIFY2(shown.status == 0, shown.err.constData());
    QCOMPARE(QJsonDocument::fromJson(shown.out).object().value(QStringLiteral("kind")).toString(),
             QStringLiteral("organisation"));
}

void TestProgram::readWhileAnotherReads()
{
    QProcess first, second;
    for (QProcess *process : {&first, &second}) {
        process->setProcessEnvironment(QProcessEnvironment());
        process->setWorkingDirectory(m_directory.path());
        process->start(QStringLiteral(PD_PROGRAM),
                       {QStringLiteral("list"), QStringLiteral("organisation"), QStringLiteral("--database"),
                        QStringLiteral("office.pdesk")});
    }
    QVERIFY(first.waitForFinished(60000) && second.waitForFinished(60000));
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(second.readAllStandardOutput(), first.readAllStandardOutput());
}

void TestProgram::outputThatIsFull()
{
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        QSKIP("No device that is always full");
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(PD_PROGRAM), {QStringLiteral("kinds")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

void TestProgram::paints_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("png") << QStringLiteral("chart enrolment --output out.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("chart target --output out.pdf") << QByteArray("%PDF");
    QTest::newRow("summary") << QStringLiteral("report summary organisation FEFU --output out.pdf "
                                               "--report-language zh")
                             << QByteArray("%PDF");
}

void TestProgram::paints()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, magic);
    const QStringList words = line.split(QLatin1Char(' '));
    const QString output =
            path("out.")
            + (line.contains(QStringLiteral(".png")) ? QStringLiteral("png") : QStringLiteral("pdf"));
    QFile::remove(output);
    const Outcome outcome = run(words
                                + QStringList{QStringLiteral("--database"), QStringLiteral("office.pdesk"),
                                              QStringLiteral("--today"), QStringLiteral("2026-03-02")});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QCOMPARE(outcome.err, QByteArray());
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 1000);
    QVERIFY(file.read(4) == magic);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
