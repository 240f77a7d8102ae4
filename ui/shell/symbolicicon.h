// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace pd::ui {

/// A one-colour icon that takes the text colour of the palette it is painted with, in any size and theme.
class SymbolicIcon
{
public:
    static QIcon icon(const QString &name);
    static void forget();  ///< the palette has changed: pixmaps are drawn anew
};

} // namespace pd::ui
