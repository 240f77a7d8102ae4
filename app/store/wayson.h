// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/backup.h>

#include <optional>

namespace pd {

/// What can be done with an office that does not open as it should. The file stays as it is in any case.
struct WaysOn
{
    bool canBeRead = false;          ///< opened for reading, it shows what there is
    std::optional<Backup> backup;    ///< the latest good one
    bool canBeSalvaged = false;      ///< there is something to read past what is damaged
    bool any() const { return canBeRead || backup || canBeSalvaged; }
};
/// Looks at the file and its backups; takes a moment, for a thread of its own.
WaysOn waysOn(const QString &office, const Error &error);

} // namespace pd
