// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <store/erasing.h>

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace pd::ui {

/// Before a person is erased: what goes, in numbers, that it cannot be undone, and where a part of the name stays: a
/// list to go through first. Beside the main window, not modal; it goes with the office.
class EraseDialog : public QDialog
{
    Q_OBJECT
public:
    EraseDialog(Session &session, RecordId person, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        RecordId record;  ///< none: a setting
        Kind kind = Kind::Organisation;
        QString label, excerpt;
    };
    struct Loaded;
    void read();
    void retranslate();
    void showPlaces();
    void erase();

    Session &m_session;
    RecordId m_person;
    QString m_name;
    std::optional<Erasure> m_plan;
    QStringList m_drafts;
    QList<Place> m_places;
    bool m_isBusy = false;
    QLabel *m_text, *m_lead, *m_limits;
    QListWidget *m_list;
    QPushButton *m_erase, *m_cancel;
};

} // namespace pd::ui
