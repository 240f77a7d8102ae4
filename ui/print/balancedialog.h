// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/balance.h>
#include <report/balancefigures.h>
#include <ui/shell/session.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace pd::ui {

class ChartPanel;
class ReportOutput;

/// The exchange balance of a partner or an agreement: drawn, in numbers beside it, and printed in any language.
class BalanceDialog : public QDialog
{
    Q_OBJECT
public:
    BalanceDialog(Session &session, RecordId of, QWidget *parent);

    ChartPanel *panel() const { return m_panel; }
    QTableWidget *numbers() const { return m_numbers; }
    ReportOutput *output() const { return m_output; }

Q_SIGNALS:
    void composed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void ask();
    void display(const ExchangeBalance &balance);
    void retranslate();
    report::BalanceUnit unit() const;

    Session &m_session;
    RecordId m_of;
    QString m_name;
    ExchangeBalance m_balance;
    QLabel *m_title, *m_unitLabel, *m_languageLabel;
    QComboBox *m_unit, *m_language;
    ChartPanel *m_panel;
    QTableWidget *m_numbers;
    ReportOutput *m_output;
    QPushButton *m_close;
    quint64 m_token = 0;
};

} // namespace pd::ui
