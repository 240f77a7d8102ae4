// SPDX-License-Identifier: GPL-3.0-or-later
// The readings are ICU's transform Han-Latin of single characters (tst_searchkeys compares them), in a table
// because the transform takes some 36 us a name.
#include <language/mandarin.h>

#include <language/palladius.h>
#include <language/readings.h>
#include <language/tablefile.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr char16_t firstHan = 0x4e00, lastHan = 0x9fff;

using Spellings = QHash<QString, const Syllable *>;

struct Mandarin
{
    std::deque<Syllable> syllables;  // they do not move
    std::array<const Syllable *, lastHan - firstHan + 1> ofHan{};
    Spellings byPinyin, byPalladius;

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
            if (!byPinyin.contains(syllable.pinyin))
                byPinyin.insert(syllable.pinyin, &syllable);
            byPalladius.insert(syllable.palladius, &syllable);
        });
        for (const Syllable &syllable : syllables) {
            byPalladius.insert(u'ъ' + syllable.palladius, &syllable);
            // As people write it: шеньчжень.
            const QString plain = QString(syllable.palladius).replace(u'э', u'е');
            if (!byPalladius.contains(plain) && byPinyin.value(syllable.pinyin) == &syllable)
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
    constexpr qsizetype longestWord = 160, longestSyllable = 7;
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    struct Best
    {
        int count = -1;  // of syllables up to here; -1: not to be reached
        const Syllable *last = nullptr;
        qsizetype from = 0;
    };
    std::array<Best, longestWord + 1> best;
    best[0].count = 0;
    for (qsizetype end = 1; end <= word.size(); ++end) {
        for (qsizetype from = std::max<qsizetype>(0, end - longestSyllable); from < end; ++from) {
            if (best[from].count < 0 || (best[end].count >= 0 && best[end].count <= best[from].count + 1))
                continue;
            if (const Syllable *syllable = spellings.value(word.mid(from, end - from)))
                best[end] = {best[from].count + 1, syllable, from};
        }
    }
    QList<const Syllable *> syllables;
    for (qsizetype end = word.size(); end > 0 && best[end].last; end = best[end].from)
        syllables.prepend(best[end].last);
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
