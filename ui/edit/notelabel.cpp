// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/notelabel.h>

#include <ui/shell/style.h>

#include <QApplication>
#include <QEvent>

namespace pd::ui {

NoteLabel::NoteLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    hide();
}

void NoteLabel::tell(const QString &text, bool isProblem)
{
    m_isProblem = isProblem;
    setText(text);
    color();
    setVisible(!text.isEmpty());
}

void NoteLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isColoring)
        color();
}

void NoteLabel::color()
{
    m_isColoring = true;
    QPalette own = QApplication::palette();
    own.setColor(QPalette::WindowText, m_isProblem ? style::problem() : style::dimmed());
    setPalette(own);
    m_isColoring = false;
}

} // namespace pd::ui
