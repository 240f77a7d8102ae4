// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/import/importjob.h>

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace pd::ui {

class CheckPage;
class ColumnsPage;
class NoteLabel;

/// A table on its way into the office, in two steps: what the columns become, then every row with what becomes of
/// it. Nothing is written before "Import"; what was written is one undo. Beside the main window, not modal; it goes
/// with the office.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// kind: what the rows are likely to be.
    ImportDialog(Session &session, const ImportInput &input, std::optional<Kind> kind, QWidget *parent);
    ~ImportDialog() override;

    ImportJob &job() { return *m_job; }
    ColumnsPage *columnsPage() const { return m_columns; }
    CheckPage *checkPage() const { return m_check; }
    void goOn();  ///< from the columns to the rows, from there into the office
    /// Rows that were not imported, as a file.
    void saveRefused(const QString &path);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void goBack();
    void showWork();
    void showProgress();
    void tell(const Text &sentence, bool isProblem);
    void chooseRefused();
    void retranslate();
    bool isChecking() const;

    Session &m_session;
    ImportJob *m_job;
    ColumnsPage *m_columns;
    CheckPage *m_check;
    QLabel *m_title, *m_question;
    NoteLabel *m_note;
    QPushButton *m_undo, *m_back, *m_refused, *m_stop, *m_next, *m_close, *m_leave, *m_stay;
    QProgressBar *m_progress;
    QTimer *m_looking;
    QStackedWidget *m_steps;
    QWidget *m_buttons, *m_asking;
    Text m_sentence;
    bool m_isProblem = false;
    bool m_isRead = false;
};

} // namespace pd::ui
