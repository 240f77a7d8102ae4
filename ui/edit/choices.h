// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>
#include <record/codetables.h>
#include <record/vocabulary.h>

namespace pd::ui {

struct Choice
{
    QString code, label;
};

/// The codes a field may take, in the order in which people look for them: a vocabulary's own, countries,
/// cities and languages by the language's sort key (the languages of the program first).
QList<Choice> choices(const Vocabulary &vocabulary, const Language &language, const CodeTables &tables);

} // namespace pd::ui
