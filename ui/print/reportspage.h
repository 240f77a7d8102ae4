// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace pd::ui {

/// The reports that can be printed, each with one sentence and a button.
class ReportsPage : public QWidget
{
    Q_OBJECT
public:
    ReportsPage(Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Session &m_session;
    QLabel *m_title, *m_name, *m_sentence, *m_digestName, *m_digestSentence;
    QPushButton *m_open, *m_digest;
};

} // namespace pd::ui
