// SPDX-License-Identifier: GPL-3.0-or-later
#include <search/dictionary.h>

#include <language/mandarin.h>

#include <QChar>
#include <QString>

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace pd {

namespace {

constexpr size_t blockBits = 8;
constexpr int fewestLetters = 5;

/// Where the syllables of a word in pinyin or in Palladius begin; empty where it is not made of them alone.
QList<qsizetype> syllableStarts(const QString &word)
{
    for (const bool isPinyin : {true, false}) {
        QList<qsizetype> starts;
        qsizetype at = 0;
        for (const Syllable *syllable : isPinyin ? syllablesOfPinyin(word) : syllablesOfPalladius(word)) {
            starts << at;
            at += (isPinyin ? syllable->pinyin : syllable->palladius).size();
        }
        if (!starts.isEmpty() && at == word.size())
            return starts;
    }
    return {};
}

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

WordList::Word WordList::add(QByteArrayView word, bool isReading)
{
    if (2 * m_offsets.size() >= m_table.size())
        grow();
    const std::uint32_t hashed = hash(word);
    const size_t mask = m_table.size() - 1;
    size_t slot = hashed & mask;
    for (; m_table[slot].after; slot = (slot + 1) & mask) {
        const Word known = m_table[slot].after - 1;
        if (m_table[slot].hash != hashed || at(known) != word)
            continue;
        if (isReading)
            markSyllables(known);
        return known;
    }
    const Word number = size();
    m_table[slot] = {hashed, number + 1};
    m_offsets.push_back(std::uint32_t(m_text.size()));
    m_text.append(word.data(), size_t(word.size()));
    m_text += '\n';
    m_syllables.resize(m_text.size());
    while (m_guide.size() <= m_text.size() >> blockBits)
        m_guide.push_back(number);
    if (isReading)
        markSyllables(number);
    return number;
}

void WordList::markSyllables(Word word)
{
    size_t place = m_offsets[word];
    if (m_syllables[place])
        return;  // one begins with every word
    const QByteArrayView bytes = at(word);
    const QList<qsizetype> starts = syllableStarts(QString::fromUtf8(bytes));
    qsizetype letter = 0, next = 0;
    for (const char byte : bytes) {
        const bool isLetter = (uchar(byte) & 0xc0) != 0x80;  // not the continuation of one
        const bool begins = starts.isEmpty() || (isLetter && next < starts.size() && starts[next] == letter);
        m_syllables[place++] = begins;
        next += begins;
        letter += isLetter;
    }
}

void WordList::grow()
{
    std::vector<Slot> table(std::max<size_t>(1024, 2 * m_table.size()));
    const size_t mask = table.size() - 1;
    for (const Slot &old : m_table) {
        if (!old.after)
            continue;
        size_t slot = old.hash & mask;
        while (table[slot].after)
            slot = (slot + 1) & mask;
        table[slot] = old;
    }
    m_table = std::move(table);
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
#ifdef __SSE2__
    // Sixteen places at once, by two bytes that tell letters apart: of those beyond ASCII the first byte does not.
    const size_t size = size_t(needle.size()), last = size - 1, early = std::min<size_t>(1, last);
    const __m128i earlyByte = _mm_set1_epi8(needle[qsizetype(early)]), lastByte = _mm_set1_epi8(needle[qsizetype(last)]);
    const auto bytes = [this](size_t at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(m_text.data() + at)); };
    for (; from + last + sizeof(__m128i) <= m_text.size(); from += sizeof(__m128i)) {
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(bytes(from + early), earlyByte),
                                           _mm_cmpeq_epi8(bytes(from + last), lastByte));
        for (unsigned places = unsigned(_mm_movemask_epi8(both)); places; places &= places - 1) {
            const size_t place = from + size_t(std::countr_zero(places));
            if (std::memcmp(m_text.data() + place, needle.data(), size) == 0)
                return place;
        }
    }
#endif
    return m_text.find(needle.data(), from, size_t(needle.size()));
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
    return m_text.capacity() + m_syllables.capacity() / 8
         + sizeof(Word) * (m_offsets.capacity() + m_guide.capacity()) + sizeof(Slot) * m_table.capacity();
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
