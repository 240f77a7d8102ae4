// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/import/importjob.h>

#include <QWidget>

class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace pd::ui {

/// What the selected rows would write, and the buttons that decide about them.
class RowDetail : public QWidget
{
    Q_OBJECT
public:
    RowDetail(ImportJob &job, QWidget *parent);

    /// Rows of the plan; none when nothing or a record that is no longer there is selected.
    void show(const QList<const PlannedRow *> &rows);
    /// The first thing that can be decided; false when there is none.
    bool focusChoice();
    QList<QPushButton *> choices() const { return m_choices; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QString text;
        QHash<int, std::optional<RowDecision>> decisions;
    };

    void describe(const PlannedRow &row);
    QList<Choice> choicesFor(const QList<const PlannedRow *> &rows) const;
    QString heading(const PlannedRow &row) const;
    void setChoices(const QList<Choice> &choices);

    ImportJob &m_job;
    QTextBrowser *m_text;
    QVBoxLayout *m_column;
    QList<QPushButton *> m_choices;
    quint64 m_token = 0;
};

} // namespace pd::ui
