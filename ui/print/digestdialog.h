// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/digest.h>
#include <ui/shell/session.h>

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;

namespace pd::ui {

class PagePreview;
class PrintOptions;
class ReportOutput;

/// The digest of a period before it is printed: from when to when, of which country, in which language.
class DigestDialog : public QDialog
{
    Q_OBJECT
public:
    /// Proposes the last quarter that is over.
    DigestDialog(Session &session, QWidget *parent);

    PagePreview *preview() const { return m_preview; }
    ReportOutput *output() const;
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
    PrintOptions *m_options;
    QDateEdit *m_from, *m_to;
    QComboBox *m_country;
    QLabel *m_fromLabel, *m_toLabel, *m_countryLabel;
    PagePreview *m_preview;
    quint64 m_token = 0;
};

} // namespace pd::ui
