// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/block.h>
#include <ui/shell/session.h>

#include <QDialog>
#include <QPageLayout>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;

namespace pd::ui {

class PagePreview;
class PrintOptions;

/// The partnership summary before it is printed: which partners, in which language, which sections; the pages
/// as they will come out, as of any day; printer, PDF, or a document of the partner.
class SummaryDialog : public QDialog
{
    Q_OBJECT
public:
    /// partners: the selection; empty offers all.
    SummaryDialog(Session &session, const QList<RecordId> &partners, QWidget *parent);

    PagePreview *preview() const { return m_preview; }
    void setReportLanguage(const QString &code);
    Result<int> savePdf(const QString &path) const;

Q_SIGNALS:
    void composed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void askPartners();
    void compose();
    void retranslate();
    QList<RecordId> chosen() const;
    QPageLayout page() const;

    Session &m_session;
    QList<RecordId> m_selection;
    QList<std::pair<RecordId, QString>> m_partners;
    PrintOptions *m_options;
    QComboBox *m_which, *m_paper;
    QDateEdit *m_day;
    struct Choice { QString key; const char *text; QCheckBox *box; };
    QList<Choice> m_sections;
    QCheckBox *m_personal;
    QLabel *m_partnersLabel, *m_paperLabel, *m_dayLabel, *m_sectionsLabel;
    PagePreview *m_preview;
    quint64 m_token = 0;
};

} // namespace pd::ui
