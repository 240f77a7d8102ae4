// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/messagebar.h>

#include <ui/shell/style.h>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace pd::ui {

MessageBar::MessageBar(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::clear);
    QWidget::hide();
}

/// When there is something to say: text that can be selected is a whole document, and most starts are silent.
void MessageBar::build()
{
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_action = new QPushButton(this);
    m_close = new QToolButton(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, style::half, style::grid, style::half);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action;
        clear();
        if (action)
            action();
    });
}

void MessageBar::show(const Message &message)
{
    if (!m_text)
        build();
    m_message = message;
    m_action->setVisible(!message.actionText.isEmpty());
    retranslate();
    QWidget::show();
    if (message.severity == Message::Severity::Information)
        m_timer->start();
    else
        m_timer->stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_timer->stop();
    m_message = {};
    hide();
}

void MessageBar::dropOffer()
{
    if (m_message.action)
        clear();
}

void MessageBar::retranslate()
{
    if (!m_text)
        return;
    static constexpr const char *icons[] = {"dialog-information", "dialog-warning", "dialog-error"};
    m_icon->setPixmap(style::icon(QLatin1String(icons[int(m_message.severity)])).pixmap(16, 16));
    const QString text = m_session.language().text(m_message.text);
    m_text->setText(text);
    m_action->setText(m_session.language().text(m_message.actionText));
    m_close->setIcon(style::icon(QStringLiteral("dialog-close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    setAccessibleName(text);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    static constexpr style::Tone tones[] = {style::Tone::Neutral, style::Tone::Attention, style::Tone::Bad};
    const QColor color = style::toneColor(tones[int(m_message.severity)]);
    QColor ground = color;
    ground.setAlpha(style::isDark() ? 45 : 28);
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, 0, 3, height()), color);
}

} // namespace pd::ui
