// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace pd {

/// What the curated tables in resources/names know of a folded name: the names in other languages and the
/// former ones of the places in it (北京 or "пекинский": "пекин", "beijing", "peking"), and the abbreviations
/// under which everybody knows the institution. Folded, each once; Cyrillic ones withoutSigns().
QStringList knownNames(const QString &folded);

} // namespace pd
