// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/error.h>

#include <QIODevice>

#include <functional>

namespace pd {

/// Writes a file that takes the place of path only when it is complete; what stood there before stays when
/// write gives false or the disk is full. An office is never replaced: Exists. Otherwise Missing (the folder),
/// NoRights, DiskFull or Internal.
Result<void> replaceFile(const QString &path, const std::function<bool(QIODevice *)> &write);

/// Gives a finished file its name, in one step also when a file of that name is there; both in one folder.
Result<void> moveFile(const QString &from, const QString &to);

/// The whole of a file up to a size, in bytes; larger ones and unreadable ones are errors.
Result<QByteArray> readFile(const QString &path, qint64 largest = 256LL << 20);

} // namespace pd
