// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/notelabel.h>

namespace pd::ui {

NoteLabel::NoteLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::NoTextInteraction);
    hide();
}

void NoteLabel::tell(const QString &text, bool isProblem)
{
    // Both colours are roles of the palette, so that they follow the theme.
    setForegroundRole(isProblem ? QPalette::BrightText : QPalette::PlaceholderText);
    setText(text);
    setVisible(!text.isEmpty());
}

} // namespace pd::ui
