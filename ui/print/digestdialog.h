// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/digest.h>
#include <ui/shell/session.h>

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace pd::ui {

class PagePreview;
class ReportOutput;

/// The digest of a period before it is printed: from when to when, of which country, in which language.
class DigestDialog : public QDialog
{
    Q_OBJECT
public:
    /// Proposes the last quarter that is over.
    DigestDialog(Session &session, QWidget *parent);

    PagePreview *preview() const { return m_preview; }
    ReportOutput *output() const { return m_output; }
    void setPeriod(QDate from, QDate to);

Q_SIGNALS:
    void composed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void askCountries();
    void compose();
    void retranslate();

    Session &m_session;
    QLabel *m_fromLabel, *m_toLabel, *m_countryLabel, *m_languageLabel, *m_pages;
    QDateEdit *m_from, *m_to;
    QComboBox *m_country, *m_language;
    ReportOutput *m_output;
    QPushButton *m_close;
    PagePreview *m_preview;
    quint64 m_token = 0;
};

} // namespace pd::ui
