// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/balance.h>
#include <report/balancefigures.h>
#include <ui/shell/session.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QTableWidget;

namespace pd::ui {

class ChartPanel;
class PrintOptions;
class ReportOutput;

/// The exchange balance of a partner or an agreement: drawn, in numbers beside it, and printed in any language.
class BalanceDialog : public QDialog
{
    Q_OBJECT
public:
    BalanceDialog(Session &session, RecordId of, QWidget *parent);

    ChartPanel *panel() const { return m_panel; }
    QTableWidget *numbers() const { return m_numbers; }
    ReportOutput *output() const;

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
    PrintOptions *m_options;
    QComboBox *m_unit;
    QLabel *m_unitLabel, *m_title;
    ChartPanel *m_panel;
    QTableWidget *m_numbers;
    quint64 m_token = 0;
};

} // namespace pd::ui
