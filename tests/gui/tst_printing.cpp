// SPDX-License-Identifier: GPL-3.0-or-later
// The printed reports in the window: in Russian from a Chinese window, in two languages, filed and taken back.
#include "officewindow.h"

#include <ui/detail/readingpane.h>
#include <ui/list/recordlistpage.h>
#include <ui/print/pagepreview.h>
#include <ui/print/reportdialog.h>
#include <ui/print/reportoutput.h>

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestPrinting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<OfficeWindow>(); QVERIFY(m_desk->show()); }
    void cleanup() { m_desk.reset(); }

    void everyReportOpens_data();
    void everyReportOpens();
    void russianFromAChineseWindow();
    void twoLanguagesAreFiled();
    void periodTurnedRound();
    void paneOffersWhatSuits();

private:
    ReportDialog *open(const QString &key, const QList<RecordId> &about = {})
    {
        auto *dialog = new ReportDialog(m_desk->session(), *report::reportKind(key), about, &m_desk->window());
        dialog->show();
        return dialog;
    }
    static bool isComposed(const ReportDialog *dialog) { return dialog->preview()->pageCount() > 0; }
    static void choose(QComboBox *box, const QString &data)
    {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    QList<Record> all(Kind kind)
    {
        QFuture<QList<Record>> read = m_desk->session().office().read([kind](Office &office) { return office.readAll(kind); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 20000); }();
        return read.result();
    }

    std::unique_ptr<OfficeWindow> m_desk;
};

void TestPrinting::everyReportOpens_data()
{
    QTest::addColumn<QString>("key");
    for (const report::ReportKind &kind : report::reportKinds())
        QTest::newRow(qPrintable(kind.key)) << kind.key;
}

/// Without a selection each offers what there is, is composed at once, and follows the window's language.
void TestPrinting::everyReportOpens()
{
    QFETCH(const QString, key);
    QPointer<ReportDialog> dialog = open(key);
    QTRY_VERIFY_WITH_TIMEOUT(isComposed(dialog), 20000);
    auto *which = dialog->findChild<QComboBox *>(u"which"_s);
    QVERIFY(which->count() >= 1);
    QVERIFY(dialog->findChild<QComboBox *>(u"second"_s)->isVisible() == dialog->kind().hasTwoLanguages);
    const QString chosen = which->currentData().toString();
    QSignalSpy again(dialog.data(), &ReportDialog::composed);
    m_desk->speak(u"zh"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!again.isEmpty() && isComposed(dialog), 20000);
    QCOMPARE(which->currentData().toString(), chosen);
    // The report keeps its language: it is chosen here.
    QCOMPARE(dialog->findChild<QComboBox *>(u"language"_s)->currentData().toString(), u"en"_s);
    delete dialog;
}

void TestPrinting::russianFromAChineseWindow()
{
    m_desk->speak(u"zh"_s);
    QPointer<ReportDialog> dialog = open(u"expiry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isComposed(dialog), 20000);
    m_desk->settle();
    QSignalSpy composed(dialog.data(), &ReportDialog::composed);
    choose(dialog->findChild<QComboBox *>(u"language"_s), u"ru"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!composed.isEmpty(), 20000);
    QCOMPARE(m_desk->session().language().code(), u"zh"_s);
    const QString path = m_desk->folder() + u"/expiry.pdf"_s;
    const Result<int> pages = dialog->output()->savePdf(path);
    QVERIFY(pages);
    QCOMPARE(*pages, dialog->preview()->pageCount());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4) == "%PDF");
    delete dialog;
}

void TestPrinting::twoLanguagesAreFiled()
{
    QCOMPARE(all(Kind::Document).size(), 0);
    const RecordId visit = all(Kind::Visit).first().id;
    QPointer<ReportDialog> dialog = open(u"visit-programme"_s, {visit});
    QTRY_VERIFY_WITH_TIMEOUT(isComposed(dialog), 20000);
    m_desk->settle();
    QCOMPARE(dialog->findChild<QComboBox *>(u"which"_s)->currentData().toLongLong(), visit.value);
    QSignalSpy composed(dialog.data(), &ReportDialog::composed);
    choose(dialog->findChild<QComboBox *>(u"second"_s), u"zh"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!composed.isEmpty(), 20000);
    m_desk->settle();
    const auto buttons = dialog->output()->findChildren<QPushButton *>();
    const auto file = std::find_if(buttons.begin(), buttons.end(),
                                   [](const QPushButton *one) { return one->text() == u"File as document"_s; });
    QVERIFY(file != buttons.end() && (*file)->isEnabled());
    QSignalSpy filed(dialog->output(), &ReportOutput::filed);
    QTest::keyClick(*file, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!filed.isEmpty(), 20000);
    const QList<Record> kept = all(Kind::Document);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().reference(QLatin1String("record")), visit);
    QVERIFY(kept.first().text(QLatin1String("file_name")).endsWith(u"– en-zh.pdf"_s));
    m_desk->session().office().undo();
    m_desk->settle();
    QCOMPARE(all(Kind::Document).size(), 0);
    delete dialog;
}

/// The prints of a record stand behind one button of its pane, and in the list's context menu.
void TestPrinting::paneOffersWhatSuits()
{
    const std::pair<Page, int> pages[] = {{Page::Partners, 2}, {Page::Agreements, 2}, {Page::Visits, 4},
                                          {Page::Programmes, 1}, {Page::Students, 0}};
    for (const auto &[page, count] : pages) {
        m_desk->window().openPage(page);
        m_desk->settle();
        auto *list = m_desk->window().findChild<QStackedWidget *>()->currentWidget();
        auto *pane = list->findChild<ReadingPane *>();
        QVERIFY(pane);
        QCOMPARE(pane->printMenu()->actions().size(), count);
        QVERIFY(count == 0 || pane->printMenu()->actions().first()->isEnabled());
    }
    m_desk->window().openPage(Page::Visits);
    m_desk->settle();
    auto *list = qobject_cast<RecordListPage *>(m_desk->window().findChild<QStackedWidget *>()->currentWidget());
    QVERIFY(list && !list->selection().isEmpty());
    const auto actions = list->findChild<ReadingPane *>()->printMenu()->actions();
    const auto note = std::find_if(actions.begin(), actions.end(),
                                   [](const QAction *one) { return one->text() == u"&Background note…"_s; });
    QVERIFY(note != actions.end());
    (*note)->trigger();
    QPointer<ReportDialog> dialog = m_desk->window().findChild<ReportDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(isComposed(dialog), 20000);
    QCOMPARE(dialog->findChild<QComboBox *>(u"which"_s)->currentData().toLongLong(), list->selection().first().value);
    delete dialog;
}

/// A period that ends before it begins is said, and nothing can be printed.
void TestPrinting::periodTurnedRound()
{
    QPointer<ReportDialog> dialog = open(u"journal"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isComposed(dialog), 20000);
    m_desk->settle();
    const QList<QDateEdit *> days = dialog->findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    QVERIFY(days[0]->date() == QDate(2026, 1, 1) && days[1]->date() == QDate(2026, 12, 31));
    const auto save = [&] {
        const auto buttons = dialog->output()->findChildren<QPushButton *>();
        return std::find_if(buttons.begin(), buttons.end(),
                            [](const QPushButton *one) { return one->text() == u"Save as PDF…"_s; });
    };
    QVERIFY((*save())->isEnabled());
    days[1]->setDate(QDate(2025, 12, 31));
    QTRY_VERIFY_WITH_TIMEOUT(!(*save())->isEnabled(), 20000);
    days[0]->setDate(QDate(2025, 1, 1));
    QTRY_VERIFY_WITH_TIMEOUT((*save())->isEnabled(), 20000);
    delete dialog;
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
