// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pd {

/// A name for a file out of a name that others chose: it stays in the folder it is put into, on every system. Only
/// the last part of a path is taken; characters that cannot be seen, turn the direction of reading or mean
/// something to a file system are left out; a hidden file becomes a visible one, a device's name gets a mark; at most
/// 200 bytes in UTF-8, its ending kept. Never empty.
QString safeFileName(const QString &name);

/// Whether opening a document may run something: programs, scripts, shortcuts, installers, pages with scripts, office
/// files with macros. By its ending and by what it holds.
bool couldRun(const QString &fileName, const QByteArray &content);

} // namespace pd
