// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>
#include <ui/shell/session.h>

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace pd {
struct Institution;
}

namespace pd::ui {

class NoteLabel;
class RecordForm;
struct Draft;

/// The window in which a record and its parts are typed. One for each record, beside the main window; it deletes
/// itself when it is closed. Only what was changed is written, in one change set.
class RecordEditor : public QDialog
{
    Q_OBJECT
public:
    RecordEditor(Session &session, const Record &original, bool isNew, QWidget *parent,
                 const QList<Record> &parts = {});
    ~RecordEditor() override;

    /// Reads the record and opens its editor; brings forward one that is open already.
    static void open(Session &session, Kind kind, RecordId id, QWidget *parent);
    /// Opens the editor of a record that does not exist yet, some values set.
    static RecordEditor *create(Session &session, const Record &prefilled, QWidget *parent);

    /// Opens an editor with what was typed in it when the program ended.
    static void resume(Session &session, const Draft &draft, QWidget *parent);

    bool hasUnsavedChanges() const;
    /// Comes forward and asks what to do with the changes.
    void askToLeave();
    RecordForm *form() const { return m_form; }

public Q_SLOTS:
    void save();
    void reject() override;

Q_SIGNALS:
    void saved(pd::RecordId id);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    ChangeSet typedChanges(bool isDraft = false) const;
    void completeFrom(const Institution &institution, const QString &typed);
    void keepDraft();
    void dropDraft();
    void write(const ChangeSet &set, RecordId number);
    void onFailed(const Error &error);
    void bringInTheirs();
    void askBeforeClosing(bool isAsked);
    void leave();
    void tell(const Text &message, bool isProblem);
    void retranslate();
    void updateTitle();
    void setBusy(bool isBusy);

    Session &m_session;
    Record m_original;
    bool m_isNew;
    bool m_isLeaving = false;
    bool m_addsSource = false;  ///< the register that names were taken from is no source of the office yet
    QString m_office, m_draft;  ///< whose draft, and its name once there is one
    QTimer *m_typing;
    RecordForm *m_form;
    Text m_message;
    bool m_isProblem = false;
    NoteLabel *m_note;
    QPushButton *m_theirs;
    QStackedWidget *m_bar;
    QPushButton *m_cancel, *m_save;
    QLabel *m_question;
    QPushButton *m_keep, *m_discard, *m_saveAndClose;
};

} // namespace pd::ui
