// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace pd {

/// Whether a file lies on a network share, where locks and shared memory of two machines do not meet. A question to
/// the system, not to the share.
bool isOnNetwork(const QString &path);

/// The same by the name that Linux gives to a file system: "nfs4", "cifs", "fuse.sshfs".
bool isNetworkFileSystem(const QByteArray &name);

} // namespace pd
