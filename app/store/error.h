// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>

#include <QMap>
#include <QString>

#include <tl/expected.hpp>

namespace pd {

/// What went wrong, as a value: one sentence for people (translated where it is shown), what kind of fault it
/// is, and what a developer would want to know.
struct Error
{
    enum class Kind {
        NotAnOffice, Newer, Damaged, Missing, NoRights, Busy, DiskFull, ReadOnly, Exists,  // the file
        Invalid, NotFound, StillUsed, Changed,                                           // the change
        Usage, Cancelled, Internal
    };
    Kind kind = Kind::Internal;
    Text message;
    QString detail;                 ///< SQLite's or the system's own words; not for people
    QMap<QString, Text> fields = {}; ///< Invalid: problems by field key
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, Text message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

} // namespace pd
