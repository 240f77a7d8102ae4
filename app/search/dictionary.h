// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/search.
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace pd {

/// Words, each once, one after the other in one text (UTF-8), so that a part of a word is found in one pass over a
/// few megabytes. They are numbered in the order in which they came.
class WordList
{
public:
    using Word = std::uint32_t;
    enum class Place { Whole, Begin, Inside };

    /// The number of a word, a new one if need be. isReading: it is how something else is read; then it is known
    /// where its syllables begin.
    Word add(QByteArrayView word, bool isReading);
    Word size() const { return Word(m_offsets.size()); }

    /// Calls visit(Word, Place, bool isAtSyllable) for every word that holds the part. isAtSyllable: of a reading,
    /// whether the part stands somewhere in it where a syllable begins: what crosses syllables (exu in kexue) nobody
    /// has typed who meant it; in what is not made of syllables a part may begin anywhere. A single letter is looked
    /// for at the beginning of words only: it is in half of them.
    template <typename Visit>
    void forEachWith(QByteArrayView part, Visit visit) const;
    /// Words that begin as the typed one does when one slip in it is allowed for: a letter that is another,
    /// missing, too many, or two that changed places. Not those that begin with it as it is. None for words of
    /// fewer than five letters and for numbers.
    std::vector<Word> near(QByteArrayView typed) const;

    QByteArrayView at(Word word) const;
    size_t bytes() const;

private:
    Word wordAt(size_t offset) const;
    /// Where the needle is found next, from there on; npos at the end.
    size_t find(QByteArrayView needle, size_t from) const;
    void grow();
    void markSyllables(Word word);
    static std::uint32_t hash(QByteArrayView word);

    struct Slot
    {
        std::uint32_t hash = 0;
        Word after = 0;  ///< number of the word plus 1; 0: none
    };

    std::string m_text = "\n";            ///< a line break before and after every word
    std::vector<std::uint32_t> m_offsets; ///< of each word
    std::vector<Word> m_guide;            ///< the first word that begins in or after each block of the text
    std::vector<bool> m_syllables;        ///< by place in the text: a syllable begins there; of readings only
    std::vector<Slot> m_table;            ///< open addressing
};

/// Every word of an office: a list for each script, so that only words in which the typed one may stand are looked
/// through, and one for those that mix scripts.
class Dictionary
{
public:
    using Word = WordList::Word;
    using Place = WordList::Place;

    Word add(QByteArrayView word, bool isReading)
    {
        const Word script = scriptOf(word);
        return m_lists[script].add(word, isReading) * scripts + script;
    }
    /// Numbers of words are smaller than this; not all of them are taken.
    Word size() const;
    /// As WordList does it.
    template <typename Visit>
    void forEachWith(QByteArrayView part, Visit visit) const
    {
        forEachList(part, [&](const WordList &list, Word script) {
            list.forEachWith(part, [&](Word word, Place place, bool isAtSyllable) {
                visit(word * scripts + script, place, isAtSyllable);
            });
        });
    }
    std::vector<Word> near(QByteArrayView typed) const;
    QByteArrayView at(Word word) const { return m_lists[word % scripts].at(word / scripts); }
    size_t bytes() const;

private:
    static constexpr Word scripts = 4, mixed = scripts - 1;
    static Word scriptOf(QByteArrayView word);
    template <typename Visit>
    void forEachList(QByteArrayView part, Visit visit) const
    {
        const Word script = scriptOf(part);
        visit(m_lists[script], script);
        if (script != mixed)
            visit(m_lists[mixed], mixed);
    }
    std::array<WordList, scripts> m_lists;
};

/// True when the typed word, one slip allowed for, is the beginning of the other; both in UTF-8.
bool isNear(QByteArrayView typed, QByteArrayView word);
/// Whether one slip is allowed for in a word: five letters or more, no digits.
bool mayHaveSlip(QByteArrayView typed);
/// A word of one letter of an alphabet; Chinese characters are words.
bool isSingleLetter(QByteArrayView word);

template <typename Visit>
void WordList::forEachWith(QByteArrayView part, Visit visit) const
{
    const bool isAnchored = isSingleLetter(part);
    const std::string anchored = '\n' + std::string(part.data(), size_t(part.size()));
    const QByteArrayView needle = isAnchored ? QByteArrayView(anchored.data(), qsizetype(anchored.size())) : part;
    const size_t lead = isAnchored ? 1 : 0;
    for (size_t found = find(needle, 0); found != std::string::npos;) {
        const Word word = wordAt(found + lead);
        const size_t start = m_offsets[word], end = start + size_t(at(word).size());
        const Place place = found + lead > start ? Place::Inside
                          : end - start == size_t(part.size()) ? Place::Whole : Place::Begin;
        bool isAtSyllable = m_syllables[found + lead];
        if (m_syllables[start]) {  // what is at no syllable here may be at one later in the word
            while (!isAtSyllable && found < end) {
                found = find(needle, found + 1);
                isAtSyllable = found < end && m_syllables[found + lead];
            }
        }
        visit(word, place, isAtSyllable);
        if (found < end)
            found = find(needle, end);
    }
}

} // namespace pd
