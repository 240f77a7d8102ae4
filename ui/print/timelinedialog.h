// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/block.h>
#include <ui/shell/session.h>

#include <QDialog>
#include <QPageLayout>

class QComboBox;
class QDateEdit;
class QLabel;
class QSpinBox;

namespace pd::ui {

class PagePreview;
class PrintOptions;
class ReportOutput;

/// The timeline of agreements before it is printed: from which month, how many, on which paper, in which language.
class TimelineDialog : public QDialog
{
    Q_OBJECT
public:
    /// agreements: in their order; from, months: what is proposed.
    TimelineDialog(Session &session, const QList<RecordId> &agreements, QDate from, int months, QWidget *parent);

    PagePreview *preview() const { return m_preview; }
    ReportOutput *output() const;

Q_SIGNALS:
    void composed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void compose();
    void retranslate();
    QPageLayout page() const;

    Session &m_session;
    QList<RecordId> m_agreements;
    PrintOptions *m_options;
    QDateEdit *m_from;
    QSpinBox *m_months;
    QComboBox *m_paper;
    QLabel *m_fromLabel, *m_monthsLabel, *m_paperLabel;
    PagePreview *m_preview;
    quint64 m_token = 0;
};

} // namespace pd::ui
