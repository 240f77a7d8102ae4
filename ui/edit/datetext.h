// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>

#include <optional>

namespace pd::ui {

/// Reads a date as people type it in any of the languages: 4.11.2025, 4.11.25, 2025年11月4日, 4 November 2025,
/// ноябрь 2025 г., autumn 2025, 2025/26, 2025; "about" in front or ~ makes it approximate; "unknown". The stored
/// form is read too. Nothing when it is none of these.
std::optional<PartialDate> dateFromTyped(const QString &typed);

/// What else than the day there is to say about a date: that only the month is known, that it is approximate.
QString precisionHint(const PartialDate &date, const Language &language);

} // namespace pd::ui
