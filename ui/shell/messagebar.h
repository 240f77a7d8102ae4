// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace pd::ui {

/// One line above the page: what happened, what to do, a button. Information goes by itself, problems stay
/// until they are closed. Never modal.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    MessageBar(Session &session, QWidget *parent);
    void show(const Message &message);
    void clear();
    void dropOffer();  ///< takes a message with a button away: what it offers is no longer what one sees

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    Session &m_session;
    Message m_message;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
    QTimer *m_timer;
};

} // namespace pd::ui
