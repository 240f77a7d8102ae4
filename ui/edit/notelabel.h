// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pd::ui {

/// The line under a field: what is wrong with the value, else a hint, else nothing.
class NoteLabel : public QLabel
{
    Q_OBJECT
public:
    explicit NoteLabel(QWidget *parent = nullptr);
    void tell(const QString &text, bool isProblem);
};

} // namespace pd::ui
