// SPDX-License-Identifier: GPL-3.0-or-later
// The printed reports from the command line, over the practice office, in three languages.
#include <command/commandline.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestReportCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void prints_data();
    void prints();
    void refuses_data();
    void refuses();

private:
    struct Outcome
    {
        int status = -1;
        QString out, err;
    };
    Outcome run(const QString &line) const
    {
        Outcome outcome;
        QTextStream out(&outcome.out), err(&outcome.err);
        QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
        arguments << u"--database"_s << m_folder.filePath(u"office.pdesk"_s);
        outcome.status = command::run(arguments, nullptr, out, err);
        return outcome;
    }
    /// The number of the first visit, or programme, in a list.
    QString first(const QString &list) const
    {
        return run(u"list "_s + list + u" --columns id"_s).out.section(u'\n', 1, 1);
    }

    QTemporaryDir m_folder;
};

void TestReportCommand::initTestCase()
{
    const Outcome made = run(u"practice"_s);
    QVERIFY2(made.status == 0, qPrintable(made.err));
}

void TestReportCommand::prints_data()
{
    QTest::addColumn<QString>("line");
    const QString visit = first(u"visit --where status=completed --where mode=in_person --sort starts"_s);
    const QString partner = first(u"organisation --where is_own="_s);
    const QString programme = first(u"programme --where type=joint_institute"_s);
    QVERIFY(!visit.isEmpty() && !partner.isEmpty() && !programme.isEmpty());
    const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line; };
    row("expiry", u"expiry"_s);
    row("expiry of a country", u"expiry --where partner_country=RU"_s);
    row("register", u"register"_s);
    row("programme of a visit", u"visit-programme visit "_s + visit);
    row("background before a visit", u"background visit "_s + visit);
    row("background before a call", u"background organisation "_s + partner);
    row("report of a visit", u"visit-report visit "_s + visit);
    row("journal", u"journal --from 2025-01-01 --to 2025-12-31"_s);
    row("programme sheet", u"programme programme "_s + programme);
}

void TestReportCommand::prints()
{
    QFETCH(const QString, line);
    const QString path = m_folder.filePath(u"out.pdf"_s);
    QStringList languages{u"en"_s, u"ru"_s, u"zh"_s};
    if (line.startsWith(u"visit-programme"_s))
        languages << u"ru,zh"_s;
    for (const QString &language : std::as_const(languages)) {
        QFile::remove(path);
        const Outcome outcome = run(u"report %1 --report-language %2 --output %3"_s.arg(line, language, path));
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QVERIFY(outcome.out.trimmed().toInt() >= 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
}

void TestReportCommand::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *line, int status, const char *said) {
        QTest::newRow(line) << QString::fromLatin1(line) << status << QString::fromLatin1(said);
    };
    row("visit-programme --output a.pdf", 2, "Write:");
    row("visit-programme agreement 1 --output a.pdf", 2, "Write:");
    row("visit-programme visit 999999 --output a.pdf", 1, "999999");
    row("visit-programme visit 1 --where status=planned --output a.pdf", 2, "--where");
    row("visit-programme visit 1 --report-language ru,xx --output a.pdf", 2, "xx");
    row("visit-programme visit 1 --report-language ru,ru --output a.pdf", 2, "two different");
    row("visit-programme visit 1 --report-language ru,zh,en --output a.pdf", 2, "two different");
    row("visit-programme visit 1 --output a.txt", 2, "--output");
    row("expiry --report-language ru,zh --output a.pdf", 2, "one language");
    row("expiry visit 1 --output a.pdf", 2, "Write:");
    row("expiry --from 2026-01-01 --output a.pdf", 2, "--from");
    row("expiry --where colour=red --output a.pdf", 2, "colour");
    row("expiry --where type=nothing --output a.pdf", 2, "nothing");
    row("expiry --where number=none --output a.pdf", 1, "No record");
    row("journal --output a.pdf", 2, "--from");
    row("journal --from 2026-01-01 --to then --output a.pdf", 2, "--to");
    row("journal --from 2026-02-01 --to 2026-01-01 --output a.pdf", 1, "first and a last day");
}

void TestReportCommand::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const int, status);
    QFETCH(const QString, said);
    const Outcome outcome = run(u"report "_s + line);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(outcome.err.count(u'\n'), 1);
    QVERIFY(!QFile::exists(u"a.pdf"_s));
}

QTEST_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
