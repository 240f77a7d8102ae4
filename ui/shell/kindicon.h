// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/kind.h>

#include <QIcon>

namespace pd::ui {

/// The icon of a kind of record: that of its page, where it has one.
QIcon kindIcon(Kind kind);

} // namespace pd::ui
