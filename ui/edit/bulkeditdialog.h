// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/bulkedit.h>
#include <ui/shell/session.h>

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace pd::ui {

class FieldEditor;
class NoteLabel;

/// One field of many records: what they hold in it now, what it is to be, how many will change.
class BulkEditDialog : public QDialog
{
    Q_OBJECT
public:
    BulkEditDialog(Session &session, Kind kind, const QList<RecordId> &ids, QWidget *parent);
    ~BulkEditDialog() override;

    bool isLoaded() const { return m_isLoaded; }
    void chooseField(const QString &key);
    void chooseAction(BulkEdit::Action action);
    FieldEditor *editor() const { return m_editor; }
    void change();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded;
    void build();
    void retranslate();
    void showField();
    void read();
    void showValues(const QHash<RecordId, QString> &labels);
    void showOutcome();
    void onEdited();
    BulkEdit edit() const;
    const Field &field() const;

    Session &m_session;
    const RecordType &m_type;
    QList<RecordId> m_ids;
    QList<Record> m_records;  ///< with no more than the field
    int m_question = 0;
    bool m_isLoaded = false, m_isBusy = false;
    Text m_failure;  ///< of the last try, until something is edited

    QLabel *m_lead, *m_fieldLabel, *m_outcome;
    QComboBox *m_fields;
    QTableWidget *m_values;
    QButtonGroup *m_actions;
    QVBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
    NoteLabel *m_note;
    QPushButton *m_cancel, *m_change;
};

} // namespace pd::ui
