// SPDX-License-Identifier: GPL-3.0-or-later
// Reports in the window: the digest of a period, a summary of a past day, and both kept as documents.
#include "officewindow.h"

#include <ui/print/digestdialog.h>
#include <ui/print/pagepreview.h>
#include <ui/print/reportoutput.h>
#include <ui/print/summarydialog.h>

#include <QComboBox>
#include <QDateEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<OfficeWindow>(); QVERIFY(m_desk->show()); }
    void cleanup() { m_desk.reset(); }

    void digestOfAQuarter();
    void reportIsFiledAndTakenBack();

private:
    QList<Record> documents()
    {
        QFuture<QList<Record>> read = m_desk->session().office().read(
            [](Office &office) { return office.readAll(Kind::Document); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 20000); }();
        return read.result();
    }
    static QPushButton *button(QWidget *in, const QString &text)
    {
        const auto buttons = in->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *one) { return one->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }

    std::unique_ptr<OfficeWindow> m_desk;
};

void TestReports::digestOfAQuarter()
{
    m_desk->window().openPage(Page::Reports);
    m_desk->settle();
    QPushButton *open = button(&m_desk->window(), u"Print digest…"_s);
    QVERIFY(open);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QPointer<DigestDialog> dialog = m_desk->window().findChild<DigestDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->preview()->pageCount() > 0, 20000);
    // Today is 2 March 2026: the last quarter that is over.
    const QList<QDateEdit *> days = dialog->findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QVERIFY(days[0]->date() == QDate(2025, 10, 1) && days[1]->date() == QDate(2025, 12, 31));
    auto *country = dialog->findChild<QComboBox *>(u"country"_s);
    QVERIFY(country->findData(u"RU"_s) > 0);
    // A period that ends before it begins is said, and nothing can be printed.
    dialog->setPeriod(QDate(2026, 2, 1), QDate(2026, 1, 1));
    m_desk->settle();
    QTRY_VERIFY(!button(dialog, u"Save as PDF…"_s)->isEnabled());
    dialog->setPeriod(QDate(2026, 1, 1), QDate(2026, 2, 1));
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"Save as PDF…"_s)->isEnabled(), 20000);
    delete dialog;
}

void TestReports::reportIsFiledAndTakenBack()
{
    QCOMPARE(documents().size(), 0);
    QFuture<RecordId> first = m_desk->session().office().read([](Office &office) {
        for (const Record &partner : office.readAll(Kind::Organisation)) {
            if (displayName(partner.names, u"en"_s) == u"Northern Lakes University")
                return partner.id;
        }
        return RecordId();
    });
    QTRY_VERIFY_WITH_TIMEOUT(first.isFinished(), 20000);
    QPointer<SummaryDialog> dialog = new SummaryDialog(m_desk->session(), {first.result()}, &m_desk->window());
    dialog->show();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->preview()->pageCount() > 0, 20000);
    m_desk->settle();
    auto *day = dialog->findChild<QDateEdit *>();
    QCOMPARE(day->date(), m_desk->session().today());
    QSignalSpy composed(dialog.data(), &SummaryDialog::composed);
    day->setDate(QDate(2025, 6, 30));
    QTRY_VERIFY_WITH_TIMEOUT(!composed.isEmpty(), 20000);
    m_desk->settle();
    auto *output = dialog->findChild<ReportOutput *>();
    QSignalSpy filed(output, &ReportOutput::filed);
    QPushButton *file = button(output, u"File as document"_s);
    QVERIFY(file->isEnabled());
    QTest::keyClick(file, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!filed.isEmpty(), 20000);
    QVERIFY(!file->isEnabled());  // the same report is not filed twice

    const QList<Record> kept = documents();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().reference(QLatin1String("record")), first.result());
    QCOMPARE(kept.first().text(QLatin1String("kind")), u"report"_s);
    QCOMPARE(kept.first().date(QLatin1String("date")), PartialDate(QDate(2025, 6, 30)));
    QVERIFY(kept.first().text(QLatin1String("file_name")).endsWith(u".pdf"_s));
    const QString hash = kept.first().text(QLatin1String("sha256"));
    QFuture<Result<QByteArray>> content = m_desk->session().office().read(
        [hash](Office &office) { return office.content(hash); });
    QTRY_VERIFY_WITH_TIMEOUT(content.isFinished(), 20000);
    QVERIFY(content.result() && content.result()->startsWith("%PDF"));
    m_desk->session().office().undo();
    m_desk->settle();
    QCOMPARE(documents().size(), 0);  // one step
    delete dialog;
}

QTEST_MAIN(TestReports)

#include "tst_reports.moc"
