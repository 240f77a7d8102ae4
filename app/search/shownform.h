// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/search: which form of a record matched, as people wrote it, and what of it was typed.
#pragma once

#include <search/codetexts.h>
#include <search/question.h>
#include <search/search.h>

namespace pd {

/// Fills Hit::matched and Hit::parts.
void showForms(const Office &office, const Question &question, QList<Hit> &hits);

/// The parts of a text that hold the words of a question, as they are or by their keys.
QList<Span> typedParts(const QString &text, const Question &question);

} // namespace pd
