// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/codetables.h>

#include <QHash>

namespace pd {

/// What the words of an institution's name mean, whatever its language and their order: "China University of
/// Petroleum", "Китайский нефтяной университет" and 中国石油大学 are one. Words that come and go (state,
/// national, named after …) do not count; places come from the code tables; what remains is taken by its
/// sound.
class NameConcepts
{
public:
    explicit NameConcepts(const CodeTables &tables);

    /// Sorted, each once, joined; empty for a name of which only kinds of institutions are understood.
    QString of(const QString &name) const;

private:
    QString ofWords(QStringList &words) const;
    void addHan(QString text, QStringList &found) const;

    QHash<QString, QString> m_words; ///< folded words and pairs of words, of English and places
    QHash<QString, QString> m_stems; ///< beginnings of Russian words
    QHash<QString, QString> m_han;
    qsizetype m_longestHan = 1, m_longestStem = 1;
};

/// The forms of a name that another script's form of the same name shares; initials, which many share, are
/// left out.
QStringList soundsOf(const QString &name);

} // namespace pd
