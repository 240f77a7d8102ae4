// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/block.h>
#include <ui/shell/session.h>

#include <QPageLayout>
#include <QWidget>

class QLabel;
class QPushButton;

namespace pd::ui {

/// Where a composed report goes: a PDF file, a document of a record, a printer. What went wrong stands above.
class ReportOutput : public QWidget
{
    Q_OBJECT
public:
    ReportOutput(Session &session, QWidget *parent);

    /// about: the record it can be filed with; none where there is not one.
    void setReport(const report::Report &report, const Language &language, const QPageLayout &page, RecordId about);
    void setProblem(const QString &problem);
    Result<int> savePdf(const QString &path) const;
    /// As it is proposed for the file, without an ending.
    QString fileName() const { return m_report.fileName; }

Q_SIGNALS:
    void filed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseFile();
    void fileAsDocument();
    void print();
    void retranslate();

    Session &m_session;
    report::Report m_report;
    Language m_language;
    QPageLayout m_page;
    RecordId m_about;
    QLabel *m_problem;
    QPushButton *m_save, *m_file, *m_print;
};

} // namespace pd::ui
