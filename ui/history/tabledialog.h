// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QDialog>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace pd::ui {

/// What history, recycle bin and backups have in common: a sentence, a table in the look of the lists, a line
/// about the selected row, buttons, and a question before what cannot be taken back, in place. Beside the main
/// window, not modal; it goes with the office.
class TableDialog : public QDialog
{
    Q_OBJECT
public:
    QTableWidget *table() const { return m_table; }

protected:
    TableDialog(Session &session, QWidget *parent);

    virtual void read() = 0;      ///< asks the office and fills the table
    virtual void retranslate();   ///< the bases' first; then read() follows
    virtual void showCurrent() = 0;  ///< the selected row is another one

    /// A button in front of "Close".
    QPushButton *addButton(const QString &icon);
    void setLead(const QString &text);
    void setNote(const QString &text);
    void setHeaders(const QStringList &titles);
    void setRows(const QList<QStringList> &rows);
    QList<int> selectedRows() const;  ///< in their order
    /// Puts a question and its answer in the place of the buttons; agreed is what happens then.
    void ask(const QString &question, const QString &answer, std::function<void()> agreed);
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    Session &m_session;

private:
    void build();

    QLabel *m_lead, *m_note, *m_question;
    QTableWidget *m_table;
    QWidget *m_buttons, *m_asking;
    QHBoxLayout *m_row;
    QPushButton *m_close, *m_agree, *m_refuse;
    std::function<void()> m_agreed;
};

} // namespace pd::ui
