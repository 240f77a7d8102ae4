// SPDX-License-Identifier: GPL-3.0-or-later
// Counts typed and pasted into the grid of a cohort.
#include "officewindow.h"

#include <ui/edit/countgrid.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/textedits.h>

#include <QClipboard>
#include <QLineEdit>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestCountGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_grid.reset(); m_desk.reset(); }

    void cellsOfASpreadsheet();
    void oneWordIsPastedAsEver();
    void whatCannotBeReadStays();
    void doubtsAreSaidAndStopNobody();

private:
    QList<NumberEdit *> numbers() const { return m_grid->findChildren<NumberEdit *>(); }
    static QWidget *input(FieldEditor *editor) { return editor->focusProxy(); }
    void paste(QWidget *into, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        into->setFocus();
        QTest::keySequence(into, QKeySequence::Paste);
    }
    QStringList changes() const
    {
        ChangeSet set;
        m_grid->addChanges(set, RecordId(1));
        QStringList lines;
        for (const Change &change : set.changes) {
            lines << change.values.value(u"measure"_s).toText() + u' ' + change.values.value(u"as_of"_s).toDate().toString() + u' '
                    + QString::number(change.values.value(u"persons"_s).toInteger());
        }
        return lines;
    }
    QString said() const
    {
        const auto notes = m_grid->findChildren<NoteLabel *>();
        return notes.isEmpty() ? QString() : notes.last()->text();
    }

    std::unique_ptr<OfficeWindow> m_desk;
    std::unique_ptr<CountGrid> m_grid;
};

void TestCountGrid::init()
{
    m_desk = std::make_unique<OfficeWindow>();
    QVERIFY(m_desk->show());
    m_grid = std::make_unique<CountGrid>(m_desk->session(), nullptr);
    m_grid->show();
}

void TestCountGrid::cellsOfASpreadsheet()
{
    // Days across, applicants and admitted below them, as a spreadsheet puts them on the clipboard.
    paste(input(m_grid->findChildren<DateEdit *>().first()), u"2024-09-10\t2025-09-10\r\n250\t310\r\n98\t1 00\r\n"_s);
    QCOMPARE(changes(), QStringList({u"applied 2024-09-10 250"_s, u"admitted 2024-09-10 98"_s,
                                     u"applied 2025-09-10 310"_s, u"admitted 2025-09-10 100"_s}));
    QVERIFY(m_grid->problem().isEmpty());
    // From a cell in the middle, with a gap that leaves alone what is there.
    paste(input(numbers()[1]), u"97\t\n\t101"_s);
    QCOMPARE(changes(), QStringList({u"applied 2024-09-10 250"_s, u"admitted 2024-09-10 97"_s,
                                     u"applied 2025-09-10 310"_s, u"admitted 2025-09-10 100"_s,
                                     u"registered 2025-09-10 101"_s}));
    // More rows than there is to count are left out.
    paste(input(numbers()[6]), u"1\n2\n3"_s);
    QCOMPARE(changes().filter(u"2024-09-10"_s).last(), u"dual_degree 2024-09-10 1"_s);
}

void TestCountGrid::oneWordIsPastedAsEver()
{
    paste(input(numbers().first()), u"42"_s);
    QCOMPARE(changes().size(), 1);
    QVERIFY(changes().first().endsWith(u" 42"_s));
}

void TestCountGrid::whatCannotBeReadStays()
{
    paste(input(numbers().first()), u"12\nmany"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(input(numbers()[1]))->text(), u"many"_s);
    QVERIFY(!m_grid->problem().isEmpty());
}

void TestCountGrid::doubtsAreSaidAndStopNobody()
{
    QCOMPARE(said(), QString());
    paste(input(m_grid->findChildren<DateEdit *>().first()), u"2024-09-10\t2025-09-10\n250\t240\n98\t100"_s);
    QVERIFY2(said().contains(u"240"_s) && said().contains(u"250"_s), qPrintable(said()));
    QVERIFY(m_grid->problem().isEmpty());
    QCOMPARE(changes().size(), 4);
    m_desk->speak(u"zh"_s);
    paste(input(m_grid->findChildren<DateEdit *>().first()), u"2024-09-10\t2025-09-10\n250\t260"_s);
    QCOMPARE(said(), QString());
}

QTEST_MAIN(TestCountGrid)

#include "tst_countgrid.moc"
