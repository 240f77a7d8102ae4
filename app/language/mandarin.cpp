// SPDX-License-Identifier: GPL-3.0-or-later
// The readings are ICU's transform Han-Latin of single characters (tst_searchkeys compares them), in a table
// because the transform takes some 36 us a name.
#include <language/mandarin.h>

#include <language/palladius.h>
#include <language/readings.h>
#include <language/tablefile.h>

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr char16_t firstHan = 0x4e00, lastHan = 0x9fff;

/// Syllables by their spelling, letter after letter: the words of a large office are parted in their hundred thousands.
class Spellings
{
public:
    explicit Spellings(char16_t firstLetter) : m_firstLetter(firstLetter) {}

    void insert(const QString &spelling, const Syllable *syllable)
    {
        size_t node = 0;
        for (const QChar c : spelling) {
            const size_t letter = letterOf(c);
            Q_ASSERT(letter < letters);
            if (!m_nodes[node].next[letter]) {
                m_nodes[node].next[letter] = quint16(m_nodes.size());
                m_nodes.emplace_back();
            }
            node = m_nodes[node].next[letter];
        }
        m_nodes[node].syllable = syllable;
    }
    const Syllable *value(const QString &spelling) const
    {
        const Syllable *found = nullptr;
        forEachBeginning(spelling, [&](qsizetype end, const Syllable *syllable) {
            if (end == spelling.size())
                found = syllable;
        });
        return found;
    }
    /// Calls visit(length, syllable) for every syllable that the text begins with.
    template <typename Visit>
    void forEachBeginning(QStringView text, Visit visit) const
    {
        size_t node = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const size_t letter = letterOf(text[i]);
            node = letter < letters ? m_nodes[node].next[letter] : 0;
            if (node == 0)
                return;
            if (m_nodes[node].syllable)
                visit(i + 1, m_nodes[node].syllable);
        }
    }

private:
    static constexpr size_t letters = 32;
    size_t letterOf(QChar c) const { return size_t(c.unicode()) - m_firstLetter; }

    struct Node
    {
        std::array<quint16, letters> next{};  // 0: none
        const Syllable *syllable = nullptr;
    };
    char16_t m_firstLetter;
    std::vector<Node> m_nodes{Node()};
};

struct Mandarin
{
    std::deque<Syllable> syllables;  // they do not move
    std::array<const Syllable *, lastHan - firstHan + 1> ofHan{};
    Spellings byPinyin{u'a'}, byPalladius{u'а'};

    Mandarin()
    {
        readTable(u":/names/pinyin.tsv"_s, 2, [this](const QList<QStringView> &cells) {
            const QString reading = cells[0].toString();
            const Syllable &syllable = syllables.emplace_back(Syllable{
                    QString(reading).replace(u'ü', u'u'), palladius(reading), reading.contains(u'ü')});
            for (const QChar c : cells[1]) {
                if (isHan(c))
                    ofHan[c.unicode() - firstHan] = &syllable;
            }
            // What is no whole syllable (m, n, hm) would turn any word into syllables.
            if (reading.size() == 1 ? !u"aeo"_s.contains(reading) : reading == "hm"_L1)
                return;
            if (!byPinyin.value(syllable.pinyin))
                byPinyin.insert(syllable.pinyin, &syllable);
            byPalladius.insert(syllable.palladius, &syllable);
        });
        for (const Syllable &syllable : syllables) {
            byPalladius.insert(u'ъ' + syllable.palladius, &syllable);
            // As people write it: шеньчжень.
            const QString plain = QString(syllable.palladius).replace(u'э', u'е');
            if (!byPalladius.value(plain) && byPinyin.value(syllable.pinyin) == &syllable)
                byPalladius.insert(plain, &syllable);
        }
    }
};

const Mandarin &mandarin()
{
    static const Mandarin table;
    return table;
}

/// Splits the word into spellings, the fewest that cover it.
QList<const Syllable *> split(const QString &word, const Spellings &spellings)
{
    constexpr qsizetype longestWord = 160;
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    struct Best
    {
        int count = -1;  // of syllables up to here; -1: not to be reached
        const Syllable *last = nullptr;
        qsizetype from = 0;
    };
    QVarLengthArray<Best, longestWord + 1> best(word.size() + 1);
    best[0].count = 0;
    for (qsizetype from = 0; from < word.size(); ++from) {
        if (best[from].count < 0)
            continue;
        spellings.forEachBeginning(QStringView(word).sliced(from), [&](qsizetype length, const Syllable *syllable) {
            Best &end = best[from + length];
            if (end.count < 0 || end.count > best[from].count + 1)
                end = {best[from].count + 1, syllable, from};
        });
    }
    QList<const Syllable *> syllables(std::max(0, best[word.size()].count));
    for (qsizetype end = word.size(), i = syllables.size(); i > 0; end = best[end].from)
        syllables[--i] = best[end].last;
    return syllables;
}

} // namespace

const Syllable *syllableOf(QChar han)
{
    return isHan(han) ? mandarin().ofHan[han.unicode() - firstHan] : nullptr;
}

QList<const Syllable *> syllablesOfPinyin(const QString &word)
{
    return split(word, mandarin().byPinyin);
}

QList<const Syllable *> syllablesOfPalladius(const QString &word)
{
    return split(word, mandarin().byPalladius);
}

} // namespace pd
