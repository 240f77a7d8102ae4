// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/home.h>

#include <optional>

namespace pd::ui {

/// What the session mirrors of an office's settings, read in one go.
struct OfficeSettings
{
    QDate today;  ///< the real day, or the fixed one of the practice office
    bool isPractice = false;
    QString user;
    RecordId own;

    static OfficeSettings of(Office &office);
};

/// What the first frame shows of an office, read before it is opened: one connection, only for reading, closed again.
/// Opening is more (a change log, four threads, perhaps a migration), and none of it can be seen.
struct Glance
{
    QString path;
    Language language;
    OfficeSettings settings;
    HomeSummary home;

    /// Nothing where the office cannot be read as it is: opening it will say why. Where no name was entered, whatever is
    /// asked for, Home is everybody's.
    static std::optional<Glance> at(const QString &path, const Language &language, HomeOf whose);
};

} // namespace pd::ui
