// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/cyrillic.h>

#include <algorithm>
#include <iterator>

namespace pd {

namespace {

/// From а to я; ё is folded.
constexpr QStringView latinLetters[] = {
    u"a", u"b", u"v", u"g", u"d", u"e", u"zh", u"z", u"i", u"y", u"k", u"l", u"m", u"n", u"o", u"p",
    u"r", u"s", u"t", u"u", u"f", u"kh", u"ts", u"ch", u"sh", u"shch", u"", u"y", u"", u"e", u"yu", u"ya",
};

/// Letters of the neighbours' alphabets, after folding.
QStringView otherLetter(QChar c)
{
    switch (c.unicode()) {
    case u'і': return u"i";
    case u'є': return u"ye";
    case u'ґ': return u"g";
    case u'ў': return u"u";
    case u'ә': return u"a";
    case u'ғ': return u"g";
    case u'қ': return u"q";
    case u'ң': return u"n";
    case u'ө': return u"o";
    case u'ұ': case u'ү': return u"u";
    case u'һ': return u"h";
    case u'ј': return u"j";
    case u'љ': return u"lj";
    case u'њ': return u"nj";
    case u'ћ': return u"c";
    case u'ђ': return u"dj";
    case u'џ': return u"dz";
    default: return {};
    }
}

struct Cluster
{
    QStringView written, means;
};

/// The first that fits. A c before e, i, y or j is ц in GOST 7.79.
constexpr Cluster clusters[] = {
    {u"shch", u"shch"}, {u"sch", u"shch"}, {u"shh", u"shch"}, {u"sh", u"sh"}, {u"ch", u"ch"},
    {u"kh", u"h"}, {u"x", u"ks"}, {u"tz", u"ts"}, {u"tc", u"ts"}, {u"cz", u"ts"},
    {u"ce", u"tse"}, {u"ci", u"tsi"}, {u"cy", u"tsi"}, {u"cj", u"tsi"}, {u"w", u"v"},
    {u"yo", u"e"}, {u"jo", u"e"},
};

/// Most letters begin none; to ask costs less than to compare.
bool mayBeginCluster(char16_t c)
{
    return c == u's' || c == u'c' || c == u'k' || c == u'x' || c == u't' || c == u'w' || c == u'y'
           || c == u'j';
}

bool isIota(QChar c)
{
    return c == u'i' || c == u'y' || c == u'j';
}

} // namespace

QString withoutSigns(const QString &folded)
{
    QString result;
    result.reserve(folded.size());
    for (const QChar c : folded) {
        if (c == u'ъ' || c == u'ь')
            continue;
        const bool isPlainE = c == u'э' && !result.endsWith(u"ху");
        result += isPlainE ? QChar(u'е') : c;
    }
    return result;
}

QString latinised(const QString &folded)
{
    QString result;
    result.reserve(folded.size() + folded.size() / 4);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        if (c >= u'а' && c <= u'я') {
            const bool isEnding = i > 0 && c == u'й' && (folded[i - 1] == u'и' || folded[i - 1] == u'ы');
            if (!isEnding)
                result += latinLetters[c.unicode() - u'а'];
            else
                result.back() = u'y';
        } else if (isCyrillic(c)) {
            result += otherLetter(c);
        } else {
            result += c;
        }
    }
    return result;
}

QString latinSkeleton(const QString &latin)
{
    QString result;
    result.reserve(latin.size());
    const auto append = [&result](QChar c) {
        const bool follows = !result.isEmpty() && isIota(result.back());
        if (isIota(c)) {
            if (!follows)
                result += u'i';
        } else if (follows && c == u'e') {
            result.back() = c;  // ye, je and ie are е
        } else {
            result += c;
        }
    };
    for (qsizetype i = 0; i < latin.size();) {
        const QStringView rest = QStringView(latin).mid(i);
        const auto *cluster = std::end(clusters);
        if (mayBeginCluster(rest.front().unicode())) {
            cluster = std::find_if(std::begin(clusters), std::end(clusters),
                                   [&](const Cluster &row) { return rest.startsWith(row.written); });
        }
        if (cluster == std::end(clusters)) {
            append(rest.front());
            ++i;
        } else {
            for (const QChar c : cluster->means)
                append(c);
            i += cluster->written.size();
        }
    }
    return result;
}

} // namespace pd
