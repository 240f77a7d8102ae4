// SPDX-License-Identifier: GPL-3.0-or-later
// Commands beside somebody who is editing, and the one that erases a person.
#include <command/commandline.h>
#include <store/editinglock.h>
#include <store/office.h>

#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int status = -1;
    QString out, err;
};

Outcome run(const QString &office, const QStringList &arguments)
{
    Outcome outcome;
    QTextStream out(&outcome.out), err(&outcome.err);
    outcome.status = command::run(QStringList{u"--database"_s, office} + arguments, nullptr, out, err);
    return outcome;
}

} // namespace

class TestGuarded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_office = m_folder->filePath(u"office.pdesk"_s);
        QCOMPARE(run(m_office, {u"practice"_s}).status, 0);
    }

    void namesWhoIsEditing();
    void erases();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_office;
};

void TestGuarded::namesWhoIsEditing()
{
    EditingLock other(m_office);
    QVERIFY(other.take().has_value());
    const auto holder = EditingLock(m_office).look().holder;
    QVERIFY(holder.has_value());
    for (const QStringList &command : {QStringList{u"undo"_s}, {u"redo"_s},
                                       {u"erase"_s, u"person"_s, u"1"_s}}) {
        const Outcome refused = run(m_office, command);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count(u'\n'), 1);
    }
    const QString backup = m_folder->filePath(u"copy.pdesk"_s);
    QCOMPARE(run(m_office, {u"backup"_s, backup}).status, 0);  // reading goes on
    const Outcome refused = run(m_office, {u"restore"_s, backup});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(holder->user) && refused.err.contains(holder->machine), qPrintable(refused.err));
    QCOMPARE(run(m_office, {u"list"_s, u"visit"_s}).status, 0);
    other.give();
    QCOMPARE(run(m_office, {u"restore"_s, backup}).status, 0);
}

void TestGuarded::erases()
{
    const QString list = run(m_office, {u"list"_s, u"person"_s, u"--columns"_s, u"id,name"_s}).out;
    const QStringList first = list.section(u'\n', 1, 1).split(u'\t');
    QCOMPARE(first.size(), 2);
    const Outcome planned = run(m_office, {u"erase"_s, u"person"_s, first[0], u"--dry-run"_s});
    QVERIFY2(planned.status == 0, qPrintable(planned.err));
    QVERIFY(planned.out.startsWith(u"documents\t"_s));
    QCOMPARE(run(m_office, {u"list"_s, u"person"_s, u"--columns"_s, u"id,name"_s}).out, list);
    const Outcome erased = run(m_office, {u"erase"_s, u"person"_s, first[0]});
    QVERIFY2(erased.status == 0, qPrintable(erased.err));
    QCOMPARE(erased.out, planned.out);
    QVERIFY(!run(m_office, {u"list"_s, u"person"_s}).out.contains(first[1]));
    QCOMPARE(run(m_office, {u"check"_s}).out, QString());
    QCOMPARE(run(m_office, {u"undo"_s}).status, 1);
    QCOMPARE(run(m_office, {u"erase"_s, u"person"_s, first[0]}).status, 1);
    QCOMPARE(run(m_office, {u"erase"_s, u"visit"_s, u"1"_s}).status, 2);
}

QTEST_GUILESS_MAIN(TestGuarded)
#include "tst_guarded.moc"
