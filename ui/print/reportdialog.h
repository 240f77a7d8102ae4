// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/reports.h>
#include <ui/shell/session.h>

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;

namespace pd::ui {

class PagePreview;
class PrintOptions;
class ReportOutput;

/// One of the reports of report/reports.h before it is printed: about which records, of which period, in which language
/// or two, on which paper.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    /// about: the selection; empty offers what there is.
    ReportDialog(Session &session, const report::ReportKind &kind, const QList<RecordId> &about, QWidget *parent);

    const report::ReportKind &kind() const { return m_kind; }
    PagePreview *preview() const { return m_preview; }
    ReportOutput *output() const;

Q_SIGNALS:
    void composed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void askRecords();
    void fillWhich(const QList<std::pair<RecordId, QString>> &records);
    void fillSecond();
    void compose();
    void retranslate();
    QList<RecordId> chosen() const;
    QPageLayout page() const;

    Session &m_session;
    const report::ReportKind &m_kind;
    QList<RecordId> m_selection;
    PrintOptions *m_options;
    QComboBox *m_which, *m_second, *m_paper;
    QDateEdit *m_from, *m_to;
    QLabel *m_whichLabel = nullptr, *m_fromLabel = nullptr, *m_toLabel = nullptr, *m_secondLabel = nullptr,
           *m_paperLabel = nullptr;
    PagePreview *m_preview;
    quint64 m_token = 0;
};

} // namespace pd::ui
