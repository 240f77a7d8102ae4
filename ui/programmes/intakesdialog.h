// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/intakecounts.h>
#include <ui/shell/session.h>

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace pd::ui {

class DateEdit;
class IntakeModel;
class NoteLabel;

/// The counts of a programme typed as one grid, its intakes side by side, as of one day; of an institute, those of its
/// programmes one after the other. Everything is written in one step. It asks before it closes over what was typed.
class IntakesDialog : public QDialog
{
    Q_OBJECT
public:
    IntakesDialog(Session &session, RecordId programme, QWidget *parent);

    QTableView *table() const { return m_table; }
    DateEdit *day() const { return m_day; }
    void save();

public Q_SLOTS:
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void ask();
    void display(const QList<ProgrammeIntakes> &found);
    IntakeModel *model() const;
    void showModel();
    bool isTyped() const;
    void onEdited();
    bool onKey(const QKeyEvent *key);
    void leave();
    void retranslate();

    Session &m_session;
    RecordId m_programme;
    QList<ProgrammeIntakes> m_found;
    QHash<RecordId, IntakeModel *> m_models;
    quint64 m_token = 0;
    bool m_isLeaving = false, m_isBusy = false;
    Text m_failure;
    QLabel *m_title, *m_whichLabel, *m_dayLabel, *m_hint, *m_question;
    QComboBox *m_which;
    DateEdit *m_day;
    QTableView *m_table;
    NoteLabel *m_note;
    QStackedWidget *m_bar;
    QPushButton *m_cancel, *m_save, *m_keep, *m_discard, *m_saveAndClose;
};

} // namespace pd::ui
