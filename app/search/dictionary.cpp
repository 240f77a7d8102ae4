// SPDX-License-Identifier: GPL-3.0-or-later
#include <search/dictionary.h>

#include <QChar>
#include <QString>

#include <algorithm>
#include <cstring>
#include <functional>

namespace pd {

namespace {

constexpr size_t blockBits = 8;
constexpr int fewestLetters = 5;

} // namespace

std::uint32_t WordList::hash(QByteArrayView word)
{
    std::uint64_t hash = 0x9e3779b97f4a7c15u ^ std::uint64_t(word.size());
    const char *at = word.data();
    qsizetype left = word.size();
    for (; left > 0; at += 8, left -= 8) {
        std::uint64_t piece = 0;
        std::memcpy(&piece, at, size_t(std::min<qsizetype>(left, 8)));
        hash = (hash ^ piece) * 0xff51afd7ed558ccdu;
        hash ^= hash >> 32;
    }
    return std::uint32_t(hash);
}

WordList::Word WordList::add(QByteArrayView word)
{
    if (2 * m_offsets.size() >= m_table.size())
        grow();
    const size_t mask = m_table.size() - 1;
    size_t slot = hash(word) & mask;
    for (; m_table[slot]; slot = (slot + 1) & mask) {
        if (at(m_table[slot] - 1) == word)
            return m_table[slot] - 1;
    }
    const Word number = size();
    m_table[slot] = number + 1;
    m_offsets.push_back(std::uint32_t(m_text.size()));
    m_text.append(word.data(), size_t(word.size()));
    m_text += '\n';
    while (m_guide.size() <= m_text.size() >> blockBits)
        m_guide.push_back(number);
    return number;
}

void WordList::grow()
{
    m_table.assign(std::max<size_t>(1024, 2 * m_table.size()), 0);
    const size_t mask = m_table.size() - 1;
    for (Word word = 0; word < size(); ++word) {
        size_t slot = hash(at(word)) & mask;
        while (m_table[slot])
            slot = (slot + 1) & mask;
        m_table[slot] = word + 1;
    }
}

QByteArrayView WordList::at(Word word) const
{
    const size_t start = m_offsets[word];
    const size_t end = word + 1 < m_offsets.size() ? m_offsets[word + 1] : m_text.size();
    return {m_text.data() + start, qsizetype(end - start - 1)};
}

WordList::Word WordList::wordAt(size_t offset) const
{
    Word word = m_guide[offset >> blockBits];
    while (word > 0 && m_offsets[word] > offset)
        --word;
    while (word + 1 < m_offsets.size() && m_offsets[word + 1] <= offset)
        ++word;
    return word;
}

size_t WordList::find(QByteArrayView needle, size_t from) const
{
    if (from >= m_text.size())
        return std::string::npos;
#ifdef Q_OS_WIN
    return m_text.find(needle.data(), from, size_t(needle.size()));
#else
    const void *found = memmem(m_text.data() + from, m_text.size() - from, needle.data(), size_t(needle.size()));
    return found ? size_t(static_cast<const char *>(found) - m_text.data()) : std::string::npos;
#endif
}

std::vector<WordList::Word> WordList::near(QByteArrayView typed) const
{
    std::vector<Word> found;
    if (!mayHaveSlip(typed))
        return found;
    // One slip leaves one half of the word as it is, or it changes the two letters at the seam.
    const QList<uint> letters = QString::fromUtf8(typed).toUcs4();
    const qsizetype half = letters.size() / 2;
    const auto bytes = [](const QList<uint> &some) {
        const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(some.data()), some.size());
        return text.toUtf8();
    };
    QList<uint> seam = letters;
    std::swap(seam[half - 1], seam[half]);
    for (const QByteArray &needle : {QByteArray('\n' + bytes(letters.mid(0, half))), bytes(letters.mid(half)),
                                     QByteArray('\n' + bytes(seam))}) {
        const size_t lead = needle.startsWith('\n') ? 1 : 0;
        for (size_t place = find(needle, 0); place != std::string::npos;) {
            const Word word = wordAt(place + lead);
            if (isNear(typed, at(word)) && !at(word).startsWith(typed))
                found.push_back(word);
            place = find(needle, m_offsets[word] + size_t(at(word).size()));
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

size_t WordList::bytes() const
{
    return m_text.capacity() + sizeof(Word) * (m_offsets.capacity() + m_guide.capacity() + m_table.capacity());
}

// ---- by script

Dictionary::Word Dictionary::scriptOf(QByteArrayView word)
{
    bool isLatin = false, isCyrillic = false, isHan = false;
    for (const char c : word) {
        const uchar byte = uchar(c);
        if (byte < 0x80)
            isLatin = true;
        else if (byte >= 0xd0 && byte <= 0xd3)
            isCyrillic = true;
        else if (byte >= 0xe3 && byte <= 0xe9)
            isHan = true;
        else if (byte >= 0xc0)
            return mixed;
    }
    if (isLatin + isCyrillic + isHan != 1)
        return mixed;
    return isLatin ? 0 : isCyrillic ? 1 : 2;
}

Dictionary::Word Dictionary::size() const
{
    Word most = 0;
    for (const WordList &list : m_lists)
        most = std::max(most, list.size());
    return most * scripts;
}

std::vector<Dictionary::Word> Dictionary::near(QByteArrayView typed) const
{
    std::vector<Word> found;
    forEachList(typed, [&](const WordList &list, Word script) {
        for (const Word word : list.near(typed))
            found.push_back(word * scripts + script);
    });
    return found;
}

size_t Dictionary::bytes() const
{
    size_t all = 0;
    for (const WordList &list : m_lists)
        all += list.bytes();
    return all;
}

// ---- slips

bool isNear(QByteArrayView typed, QByteArrayView word)
{
    if (word.size() > 2 * typed.size() + 16)  // what follows the beginning does not matter
        word.truncate(2 * typed.size() + 16);
    const QString a = QString::fromUtf8(typed), b = QString::fromUtf8(word);
    const auto from = [](const QString &text, qsizetype at) { return QStringView(text).mid(std::min(at, text.size())); };
    const auto rest = [&](qsizetype ofTyped, qsizetype ofWord) {
        return from(b, ofWord).startsWith(from(a, ofTyped));
    };
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype i = 0;
    while (i < shorter && a[i] == b[i])
        ++i;
    if (i == a.size())
        return true;
    if (rest(i + 1, i))
        return true;  // one too many
    if (i >= b.size())
        return false;
    return rest(i + 1, i + 1) || rest(i, i + 1)
           || (i + 1 < a.size() && i + 1 < b.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && rest(i + 2, i + 2));
}

bool mayHaveSlip(QByteArrayView typed)
{
    const QString text = QString::fromUtf8(typed);
    return text.size() >= fewestLetters
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isSingleLetter(QByteArrayView word)
{
    if (word.size() > 2)  // in UTF-8 letters of alphabets have one or two bytes, Chinese characters three
        return false;
    return word.size() == 1 || (uchar(word.front()) & 0xc0) == 0xc0;
}

} // namespace pd
