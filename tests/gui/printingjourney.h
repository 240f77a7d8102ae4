// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gui/journey.h>
#include <report/pdftools.h>

#include <ui/print/pagepreview.h>
#include <ui/print/reportdialog.h>
#include <ui/print/reportoutput.h>

#include <QMenu>

/// A journey that ends on paper.
class PrintingJourney : public Journey
{
protected:
    /// Whether what is printed can be read; else it says so.
    static bool readsPaper()
    {
        if (!pd::testing::hasPdfTools())
            qWarning("poppler-utils is not installed: what is printed is not read");
        return pd::testing::hasPdfTools();
    }
    /// A report of a record, from the button "Print" of its pane; languages: of the report, and of its second column.
    /// The text of the PDF; nothing where it could not be made.
    QString printed(pd::ui::Page of, RecordId id, const QString &report, const QStringList &languages)
    {
        pane(of, id);
        const auto actions = window().room(of)->findChild<pd::ui::ReadingPane *>()->printMenu()->actions();
        const auto wanted = std::find_if(actions.begin(), actions.end(), [&](const QAction *one) {
            return one->text() == report && one->isEnabled();
        });
        if (wanted == actions.end())
            return {};
        (*wanted)->trigger();
        pd::ui::ReportDialog *dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = window().findChild<pd::ui::ReportDialog *>()) && isReady(dialog); }, 20000);
        if (!dialog || !waitUntilActive(dialog) || !turnBox(dialog, QStringLiteral("language"), languages.value(0))
            || (languages.size() > 1 && !turnBox(dialog, QStringLiteral("second"), languages[1])))
            return {};
        m_office->settle();
        (void)QTest::qWaitFor([&] { return isReady(dialog); }, 20000);
        m_fileName = dialog->output()->fileName();
        const QString path = m_office->folder() + QStringLiteral("/printed.pdf");
        const auto pages = dialog->output()->savePdf(path);
        const QPointer<pd::ui::ReportDialog> open(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        (void)QTest::qWaitFor([&open] { return !open; });
        return pages && *pages > 0 ? pd::testing::textOf(path) : QString();
    }

    QString m_fileName;  ///< that the last print was proposed

private:
    static bool isReady(const pd::ui::ReportDialog *dialog) { return dialog->preview()->pageCount() > 0; }
    static bool turnBox(QWidget *dialog, const QString &name, const QString &data)
    {
        auto *box = dialog->findChild<QComboBox *>(name);
        const int wanted = box->findData(data);
        box->setFocus(Qt::TabFocusReason);
        while (wanted >= 0 && box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        return wanted >= 0;
    }
};
