// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/knownnames.h>

#include <language/cyrillic.h>
#include <language/fold.h>
#include <language/mandarin.h>
#include <language/readings.h>
#include <language/tablefile.h>

#include <QHash>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// What a Russian name of a place begins with in every case and in its adjective: Москва, Казань, Нижний.
QString stem(const QString &form)
{
    if (form.endsWith(u"ий") || form.endsWith(u"ый"))
        return form.chopped(2);
    return QStringView(u"аяоыьй").contains(form.back()) ? form.chopped(1) : form;
}

/// What may follow a stem in the same word: the ending of a case, or that of an adjective.
bool isEnding(QStringView tail, bool isShort)
{
    static constexpr QStringView cases[] = {
            u"а",  u"я",   u"о",   u"е",   u"э",   u"и",  u"ы",  u"у",   u"ю",   u"й",  u"ой", u"ей", u"ою",
            u"ом", u"ем",  u"ов",  u"ев",  u"ам",  u"ям", u"ах", u"ях",  u"ий",  u"ый", u"ая", u"ое", u"ые",
            u"ие", u"ого", u"его", u"ому", u"ему", u"им", u"ым", u"ими", u"ыми", u"ую", u"их", u"ых",
    };
    static constexpr QStringView linking[] = {u"", u"й", u"ов", u"ев", u"ин", u"ан", u"ен", u"н"};
    if (tail.isEmpty())
        return true;
    if (!isShort && std::find(std::begin(cases), std::end(cases), tail) != std::end(cases))
        return true;
    constexpr qsizetype longestAdjective = 5;  // ского
    return std::any_of(std::begin(linking), std::end(linking), [&](QStringView link) {
        return tail.startsWith(link) && tail.mid(link.size()).startsWith(u"ск")
            && tail.size() - link.size() <= longestAdjective;
    });
}

/// A name of a place, as it is recognised in other names. Cyrillic ones are without signs.
struct Form
{
    QString text, stem;
    int place = 0;
    bool isShort = false;  // Уфа and Омск are not to be found in other words

    Form(const QString &folded, int index)
        : text(folded)
        , stem(folded)
        , place(index)
    {
        constexpr qsizetype shortest = 5;
        if (isCyrillic(folded.front())) {
            isShort = folded.size() < shortest;
            text = withoutSigns(folded);
            stem = isShort ? text : withoutSigns(pd::stem(folded));
        }
    }

    /// The length of the name of the place at the beginning of the text, with its ending; 0 where it is
    /// another.
    qsizetype matched(QStringView at) const
    {
        if (!at.startsWith(stem))
            return 0;
        if (isHan(text.front()))
            return stem.size();
        const auto *end = std::find(at.begin() + stem.size(), at.end(), u' ');
        const qsizetype length = end - at.begin();
        const QStringView tail = at.mid(stem.size(), length - stem.size());
        const bool fits = isCyrillic(text.front()) ? isEnding(tail, isShort) : tail.isEmpty();
        return fits ? length : 0;
    }
};

/// "beida" for 北大; empty for what is not Chinese.
QString joinedPinyin(const QString &folded)
{
    QString pinyin;
    for (const QChar c : asRead(folded)) {
        if (const Syllable *syllable = syllableOf(c))
            pinyin += syllable->pinyin;
    }
    return pinyin;
}

struct KnownNames
{
    std::unordered_map<char32_t, std::vector<Form>> byBeginning;
    std::vector<QStringList> places;
    QHash<QString, QStringList> abbreviations;

    static char32_t beginning(QStringView text)
    {
        const bool isOne = text.size() == 1 || isHan(text.front());
        return char32_t(text[0].unicode()) << 16 | (isOne ? 0 : char32_t(text[1].unicode()));
    }

    KnownNames()
    {
        readTable(u":/names/places.tsv"_s, 3, [this](const QList<QStringView> &cells) {
            QStringList forms;
            for (const QStringView cell : cells) {
                for (const QStringView form : cell.split(u'|', Qt::SkipEmptyParts)) {
                    forms << fold(form.toString());
                    if (form.contains(u'\''))  // Xi'an, Xian
                        forms << fold(form.toString().remove(u'\''));
                }
            }
            for (QString &text : forms) {
                const Form form(text, int(places.size()));
                byBeginning[beginning(form.stem)].push_back(form);
                text = form.text;
            }
            forms.removeDuplicates();
            places.push_back(forms);
        });
        readTable(u":/names/abbreviations.tsv"_s, 2, [this](const QList<QStringView> &cells) {
            QStringList &all = abbreviations[fold(cells[0].toString())];
            for (const QStringView abbreviation : cells[1].split(u'|', Qt::SkipEmptyParts)) {
                all << fold(abbreviation.toString());
                const QString &last = all.constLast();
                all << (isCyrillic(last.front()) ? latinSkeleton(latinised(last)) : joinedPinyin(last));
            }
        });
    }
};

const KnownNames &known()
{
    static const KnownNames tables;
    return tables;
}

} // namespace

/// The places whose names the text begins with: the longest there is, and of these the ones that stand there
/// as they are rather than with another ending. Returns the length of the name.
static qsizetype placesAt(QStringView text, std::vector<const Form *> &found)
{
    const KnownNames &tables = known();
    const auto candidates = tables.byBeginning.find(KnownNames::beginning(text));
    found.clear();
    if (candidates == tables.byBeginning.end())
        return 0;
    qsizetype longest = 1;
    bool isExact = false;
    for (const Form &form : candidates->second) {
        const qsizetype length = form.matched(text);
        const bool isWhole = length == form.text.size() && text.startsWith(form.text);
        if (length < longest || (length == longest && isExact && !isWhole))
            continue;
        if (length > longest || isWhole > isExact)
            found.clear();
        longest = length;
        isExact = isWhole;
        found.push_back(&form);
    }
    return longest;
}

QStringList knownNames(const QString &folded)
{
    const KnownNames &tables = known();
    QStringList names = tables.abbreviations.value(folded);
    const QString text =
            std::any_of(folded.begin(), folded.end(), isCyrillic) ? withoutSigns(folded) : folded;
    std::vector<const Form *> found;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype length = 0;
        if (isHan(text[i]) || i == 0 || text[i - 1] == u' ')
            length = placesAt(QStringView(text).mid(i), found);
        else
            found.clear();
        for (const Form *form : found) {
            for (const QString &other : tables.places[form->place]) {
                if (other != form->text)
                    names << other;
            }
        }
        i += std::max<qsizetype>(length, 1);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace pd
