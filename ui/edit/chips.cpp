// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/chips.h>

#include <ui/edit/flowlayout.h>
#include <ui/shell/style.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace pd::ui {

namespace {

class Chip : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(pd::ui::Chips)
public:
    explicit Chip(QWidget *parent) : QWidget(parent), m_label(new QLabel), m_remove(new QToolButton)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(style::grid, 0, style::half, 0);
        layout->setSpacing(style::half);
        layout->addWidget(m_label);
        layout->addWidget(m_remove);
        m_remove->setAutoRaise(true);
        m_remove->setText(QStringLiteral("×"));
        m_remove->setFixedSize(18, 18);
        m_remove->setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setText(const QString &text)
    {
        m_label->setText(m_label->fontMetrics().elidedText(text, Qt::ElideRight, 320));
        m_label->setToolTip(m_label->text() == text ? QString() : text);
        const QString remove = tr("Remove %1").arg(text);
        m_remove->setToolTip(remove);
        m_remove->setAccessibleName(remove);
    }
    QToolButton *button() const { return m_remove; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(style::hairline());
        painter.setBrush(palette().color(QPalette::Button));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), style::half, style::half);
    }

private:
    QLabel *m_label;
    QToolButton *m_remove;
};

} // namespace

Chips::Chips(QWidget *input, QWidget *parent) : QWidget(parent), m_input(input), m_flow(new FlowLayout(this))
{
    m_flow->addWidget(input);
    setFocusProxy(input);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Chips::setKeys(const QStringList &keys)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    m_keys = keys;
    for (const QString &key : keys) {
        auto *chip = new Chip(this);
        chip->setText(key);
        chip->button()->installEventFilter(this);
        connect(chip->button(), &QToolButton::clicked, this, [this, key] { remove(key); },
                Qt::QueuedConnection);
        m_flow->insertWidget(int(m_chips.size()), chip);
        m_chips << chip;
        chip->show();
    }
    // Tab goes the way the eye goes: the chips, then the input.
    QWidget *before = nullptr;
    for (QWidget *chip : std::as_const(m_chips)) {
        QWidget *button = static_cast<Chip *>(chip)->button();
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_input);
    updateGeometry();
}

void Chips::add(const QString &key)
{
    if (key.isEmpty() || m_keys.contains(key))
        return;
    setKeys(QStringList(m_keys) << key);
    Q_EMIT edited();
}

void Chips::remove(const QString &key)
{
    QStringList keys = m_keys;
    if (!keys.removeOne(key))
        return;
    setKeys(keys);
    m_input->setFocus();
    Q_EMIT edited();
}

void Chips::setLabels(const QStringList &labels)
{
    for (qsizetype i = 0; i < m_chips.size() && i < labels.size(); ++i)
        static_cast<Chip *>(m_chips[i])->setText(labels[i]);
    m_flow->invalidate();
    updateGeometry();
}

bool Chips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QToolButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd::ui
