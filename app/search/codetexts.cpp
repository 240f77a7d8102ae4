// SPDX-License-Identifier: GPL-3.0-or-later
#include <search/codetexts.h>

#include <record/vocabulary.h>

namespace pd {

CodeTexts::CodeTexts()
{
    for (const QString &code : Language::codes())
        m_languages << Language::of(code);
}

QStringList CodeTexts::of(Kind kind, QStringView key, const QString &code)
{
    const Field *field = recordType(kind).find(key);
    QStringList texts;
    if (!field || !field->vocabulary || field->isOpen)
        texts << code;
    if (!field || !field->vocabulary)
        return texts;
    const Term *term = field->vocabulary->find(code);
    for (const Language &language : m_languages) {
        switch (field->vocabulary->labels) {
        case Vocabulary::Labels::Here:
            if (term)
                texts << language.text(term->label);
            break;
        case Vocabulary::Labels::Country:
            texts << language.country(code);
            break;
        case Vocabulary::Labels::Language:
            texts << language.languageName(code);
            break;
        case Vocabulary::Labels::City:
            if (!m_tables)
                m_tables = CodeTables::load();
            texts << m_tables->cityLabel(code, language);
            break;
        }
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace pd
