// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/search.
#pragma once

#include <language/language.h>
#include <record/codetables.h>
#include <record/recordtype.h>

namespace pd {

/// What a code of a searched field is called, in every language; the code itself where people may type one.
class CodeTexts
{
public:
    CodeTexts();
    QStringList of(Kind kind, QStringView field, const QString &code);

private:
    QList<Language> m_languages;
    std::shared_ptr<const CodeTables> m_tables;  ///< read when a city has to be named
};

} // namespace pd
