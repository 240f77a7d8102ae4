// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <functional>

namespace pd {

/// Reads a table of the program's resources (UTF-8, tabs, one header row): calls back with the cells of every
/// line after the header. A line too short for its table is left out.
void readTable(const QString &path, qsizetype columns,
               const std::function<void(const QList<QStringView> &)> &line);

} // namespace pd
