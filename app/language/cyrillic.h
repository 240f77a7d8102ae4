// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pd {

inline bool isCyrillic(QChar c)
{
    return c >= QChar(0x0400) && c <= QChar(0x052f);
}

/// Folded Cyrillic as hurried people type it: without ъ and ь, е for э. What this would make obscene stays.
QString withoutSigns(const QString &folded);

/// Folded Cyrillic in Latin letters, as names are mostly written in English: "хабаровский" as "khabarovsky".
QString latinised(const QString &folded);

/// One spelling for all the usual ways to write a Cyrillic word in Latin letters (BGN, passport, GOST):
/// "shchukin", "schukin" and "shhukin", "yulia", "julia" and "iuliia" are each the same. Of latinised() names
/// it makes a key, of a typed word what is looked for there. Mostly, what a word begins with stays what it
/// begins with.
QString latinSkeleton(const QString &latin);

} // namespace pd
