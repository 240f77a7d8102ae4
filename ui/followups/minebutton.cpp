// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/followups/minebutton.h>

#include <ui/shell/style.h>

#include <QEvent>

namespace pd::ui {

MineButton::MineButton(Session &session, QWidget *parent) : QToolButton(parent), m_session(session)
{
    setObjectName(QStringLiteral("mine"));
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setIcon(style::icon(QStringLiteral("user")));
    connect(this, &QToolButton::clicked, this, &MineButton::choose);
    retranslate();
}

bool MineButton::isMine() const
{
    return isChecked() && !m_session.user().isEmpty();
}

void MineButton::choose(bool isOn)
{
    if (isOn && m_session.user().isEmpty()) {
        setChecked(false);
        Q_EMIT m_session.message({Message::Severity::Information,
                                  phrase("FilterBar", "Enter your name in the settings to see what is yours.")});
        return;
    }
    Q_EMIT changed();
}

void MineButton::retranslate()
{
    setText(tr("Mine"));
    setToolTip(tr("Show only what is yours to do"));
    setAccessibleName(toolTip());
}

void MineButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace pd::ui
