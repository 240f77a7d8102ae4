// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <store/erasing.h>

#include <QDialog>

class QLabel;
class QPushButton;

namespace pd::ui {

/// Before a person is erased: what goes, in numbers, and that it cannot be undone. Beside the main window, not modal;
/// it goes with the office.
class EraseDialog : public QDialog
{
    Q_OBJECT
public:
    EraseDialog(Session &session, RecordId person, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void retranslate();
    void erase();

    Session &m_session;
    RecordId m_person;
    QString m_name;
    std::optional<Erasure> m_plan;
    QStringList m_drafts;
    bool m_isBusy = false;
    QLabel *m_text;
    QPushButton *m_erase, *m_cancel;
};

} // namespace pd::ui
