// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/nameforms.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isHan(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool isCyrillic(QStringView word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c.script() == QChar::Script_Cyrillic || !c.isLetter(); });
}

bool isPatronymic(const QString &word)
{
    static const QStringList endings{u"вич"_s, u"вна"_s, u"ьич"_s, u"нична"_s, u"оглы"_s, u"кызы"_s};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return word.endsWith(ending); });
}

bool isFamilyName(const QString &word)
{
    static const QStringList endings{u"ов"_s, u"ев"_s, u"ёв"_s, u"ин"_s, u"ын"_s, u"ова"_s, u"ева"_s, u"ёва"_s, u"ина"_s,
                                     u"ына"_s, u"кий"_s, u"кая"_s, u"ной"_s, u"ных"_s, u"ко"_s, u"ук"_s, u"юк"_s, u"ян"_s,
                                     u"дзе"_s, u"швили"_s, u"ич"_s, u"ский"_s, u"чик"_s};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &ending) { return word.endsWith(ending); });
}

/// What stays of a Russian word in every case.
QString stem(const QString &word)
{
    static const QRegularExpression ending(u"(?:[иыо]й|[ая]я|[аяеёиоуыьюй])$"_s);
    const QString left = QString(word).remove(ending);
    return left.size() < 2 ? word : left;
}

QRegularExpression whole(const QString &form)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + form + u")(?![\\p{L}\\p{N}])"_s,
                              QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

/// A word in every case: what the cases end in, after its stem; a vowel may leave the last syllable (Павел, Павла), and
/// ё be written as е.
QString declined(const QString &word)
{
    static const QString endings =
        u"(?:[аяуюеёиыойь]|[оеё][йюм]|[иы]м|[ое]го|[ое]му|[иы]й|ая|яя|ую|юю|[иы]х|[иы]ми|ь[яюеи]|ь[её]м|ии|ью)?"_s;
    if (!isCyrillic(word))
        return QRegularExpression::escape(word);
    QString kept = stem(word);
    if (word.endsWith(u"ей"_s) && word.size() > 4)
        kept = word.chopped(2) + u"е?"_s;  // Соловей, Соловья
    QString pattern;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar c = kept[i].toLower();
        const bool isFleeting = kept.size() == word.size() && i > 0 && i == kept.size() - 2 && u"еёо"_s.contains(c)
                             && u"лцкнв"_s.contains(kept[i + 1]);
        if (isFleeting)
            pattern += u"[её"_s + (c == u'о' ? u"о"_s : u"ь"_s) + u"]?"_s;
        else if (c == u'е' || c == u'ё')
            pattern += u"[её]"_s;
        else if (c == u'?')
            pattern += c;
        else
            pattern += QRegularExpression::escape(QString(kept[i]));
    }
    return pattern + endings;
}

/// What stands in every form of a word: in small and capital letters, with ё and е.
QStringList hintsOf(const QString &word)
{
    QString start = word;
    if (isCyrillic(word)) {
        start = stem(word);
        if (start.size() > 4 || start.size() == word.size())
            start.chop(std::min<qsizetype>(2, start.size() - 2));  // a vowel may leave
    }
    QStringList hints{start, start.toUpper(), start.toLower()};
    for (qsizetype i = 0, count = hints.size(); i < count; ++i)
        hints << QString(hints[i]).replace(u'ё', u'е').replace(u'Ё', u'Е');
    hints.removeDuplicates();
    return hints;
}

struct Parts
{
    QStringList words;
    qsizetype family = 0;      ///< which word it is
    qsizetype patronymic = -1;
};

/// Nothing for what is no whole name.
std::optional<Parts> partsOf(const QString &name)
{
    Parts parts;
    parts.words = QString(name).replace(u',', u' ').simplified().split(u' ');
    QStringList &words = parts.words;
    const bool isWhole = words.size() >= 2 && std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.size() >= 2 && !word.contains(u'.');
    });
    if (!isWhole)
        return std::nullopt;
    parts.family = name.contains(u',') ? 0 : words.size() - 1;
    if (words.size() == 3 && isPatronymic(words[2])) {
        parts.patronymic = 2;
        parts.family = 0;
    } else if (words.size() == 3 && isPatronymic(words[1])) {
        parts.patronymic = 1;
        parts.family = 2;
    } else if (words.size() == 2 && isFamilyName(words[0]) && !isFamilyName(words[1])) {
        parts.family = 0;
    }
    return parts;
}

/// "王志强" may be written with the dots and blanks that people put between names.
QString withDots(const QString &name)
{
    static const QRegularExpression dots(u"[·•‧・\\s]+"_s);
    QStringList pieces = name.split(dots, Qt::SkipEmptyParts);
    for (QString &piece : pieces)
        piece = QRegularExpression::escape(piece);
    return pieces.join(u"[·•‧・\\s]?"_s);
}

} // namespace

std::optional<NameForm> wholeName(const QString &name)
{
    if (isHan(name)) {
        static const QRegularExpression dots(u"[·•‧・\\s]"_s);
        if (name.size() < 2)
            return std::nullopt;
        return NameForm{QRegularExpression(withDots(name)), {name.section(dots, 0, 0, QString::SectionSkipEmpty)}};
    }
    const auto parts = partsOf(name);
    if (!parts)
        return std::nullopt;
    QStringList words;
    for (const QString &word : parts->words)
        words << declined(word);
    const QString between = u",?\\s+"_s;
    QStringList forms;
    const QString family = words.takeAt(parts->family);
    forms << QString(family + between + words.join(between)) << QString(words.join(between) + between + family);
    if (parts->patronymic >= 0) {
        words.removeAt(parts->patronymic > parts->family ? parts->patronymic - 1 : parts->patronymic);
        forms << QString(family + between + words.join(between)) << QString(words.join(between) + between + family);
    }
    return NameForm{whole(forms.join(u'|')), hintsOf(parts->words[parts->family])};
}

std::optional<NameForm> partOfName(const QString &name)
{
    if (isHan(name)) {
        const QString given = name.mid(1);
        if (name.size() < 3 || name.contains(u'·'))
            return std::nullopt;
        return NameForm{QRegularExpression(QRegularExpression::escape(given)), {given}};
    }
    constexpr qsizetype telling = 4;
    const auto parts = partsOf(name);
    if (!parts || parts->words[parts->family].size() < telling)
        return std::nullopt;
    const QString family = parts->words[parts->family];
    return NameForm{whole(declined(family)), hintsOf(family)};
}

} // namespace pd
