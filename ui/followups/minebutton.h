// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QToolButton>

namespace pd::ui {

/// A switch between everybody's matters and one's own. Who has not entered a name is told so.
class MineButton : public QToolButton
{
    Q_OBJECT
public:
    MineButton(Session &session, QWidget *parent);

    /// Never where no name was entered.
    bool isMine() const;

Q_SIGNALS:
    void changed();  ///< by a person

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(bool isOn);
    void retranslate();

    Session &m_session;
};

} // namespace pd::ui
