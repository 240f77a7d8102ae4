// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/searchkeys.h>

#include <language/cyrillic.h>
#include <language/fold.h>
#include <language/knownnames.h>
#include <language/mandarin.h>
#include <language/palladius.h>
#include <language/readings.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// What is longer is not a name; its beginning has all keys, the rest only its fold.
constexpr qsizetype longestName = 400;
constexpr qsizetype longestWord = 40;

bool isAsciiLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// Han characters in the scripts of those who cannot type them. Words (as fold() parts them) stay apart.
struct Transliterated
{
    QString spaced, joined, initials, palladius;
    QString typed; ///< joined, with v for ü as input methods have it
};

Transliterated transliterated(const QString &read)
{
    Transliterated result;
    bool hasUmlaut = false;
    for (const QString &word : read.split(u' ')) {
        QString joined, typed, russian;
        for (const QChar c : word) {
            const Syllable *syllable = syllableOf(c);
            if (!syllable)
                continue;
            const QString &pinyin = syllable->pinyin;
            if (!result.spaced.isEmpty())
                result.spaced += u' ';
            result.spaced += pinyin;
            result.initials += pinyin.front();
            joined += pinyin;
            typed += pinyin;
            if (syllable->hasUmlaut) {
                typed[typed.size() - pinyin.size() + 1] = u'v';
                hasUmlaut = true;
            }
            appendSyllable(russian, syllable->palladius);
        }
        for (const auto &[whole, part] :
             {std::pair(&result.joined, &joined), std::pair(&result.typed, &typed),
              std::pair(&result.palladius, &russian)}) {
            if (!whole->isEmpty() && !part->isEmpty())
                *whole += u' ';
            *whole += *part;
        }
    }
    result.palladius = withoutSigns(result.palladius);
    if (!hasUmlaut)
        result.typed.clear();
    return result;
}

/// The initials as they are typed of a university: 重庆邮电大学 is cqydx as well as cqyddx.
QString shortInitials(const QString &initials)
{
    return initials.size() > 4 && initials.endsWith(u"ddx") ? initials.chopped(3) + u"dx"_s : QString();
}

/// An apostrophe, as people type it.
bool isApostrophe(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
    case u'’':
    case u'ʼ':
    case u'‘':
    case u'`':
    case u'´':
    case u'ʹ':
    case u'′':
        return true;
    default:
        return false;
    }
}

bool isJoint(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011) || isApostrophe(c);
}

/// The words that are written otherwise when nothing is left out between letters: Xi'an, Санкт-Петербург.
QString unbroken(const QString &name)
{
    if (std::none_of(name.begin(), name.end(), isJoint))
        return {};
    QStringList words;
    QString word;
    bool isBroken = false;
    const auto end = [&] {
        if (isBroken)
            words << fold(word);
        word.clear();
        isBroken = false;
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const auto isLetter = [&](qsizetype at) {
            return at >= 0 && at < name.size() && name[at].isLetter() && !isHan(name[at]);
        };
        if (c.isLetterOrNumber() || c.isMark())
            word += c;
        else if (isJoint(c) && isLetter(i - 1) && isLetter(i + 1))
            isBroken = true;
        else
            end();
    }
    end();
    words.removeAll(QString());
    words.removeDuplicates();
    return words.join(u' ');
}

/// The Cyrillic words that are written otherwise without signs.
QString wordsWithoutSigns(const QString &folded)
{
    QStringList words;
    for (const QString &word : folded.split(u' ')) {
        const QString plain = withoutSigns(word);
        if (plain != word && !plain.isEmpty())
            words << plain;
    }
    words.removeDuplicates();
    return words.join(u' ');
}

/// A Chinese name of a place without the word for what it is: 重庆市 is 重庆 in the names of its
/// universities.
QString withoutUnit(const QString &word)
{
    static constexpr QStringView units[] = {u"特别行政区", u"自治区", u"自治州", u"自治县", u"地区",
                                            u"市",         u"省",     u"县",     u"区",     u"镇"};
    constexpr qsizetype shortestName = 2;
    for (const QStringView unit : units) {
        if (word.endsWith(unit) && word.size() - unit.size() >= shortestName)
            return word.chopped(unit.size()).trimmed();
    }
    return {};
}

class Keys
{
public:
    void add(const QString &key)
    {
        if (!key.isEmpty() && !m_keys.contains(key))
            m_keys << key;
    }
    /// Forms that stand in no key and in no other form, as one key.
    void addMissing(const QStringList &forms)
    {
        QStringList missing;
        for (const QString &form : forms) {
            const auto holds = [&](const QString &other) { return other != form && other.contains(form); };
            if (!m_keys.contains(form) && std::none_of(m_keys.begin(), m_keys.end(), holds)
                && std::none_of(forms.begin(), forms.end(), holds))
                missing << form;
        }
        add(missing.join(u' '));
    }
    const QStringList &all() const { return m_keys; }

private:
    QStringList m_keys;
};

} // namespace

QStringList searchKeys(const QString &name)
{
    Keys keys;
    const QString folded = fold(name);
    keys.add(folded);
    const QString text = folded.left(longestName).trimmed();
    if (std::any_of(text.begin(), text.end(), isHan)) {
        const Transliterated chinese = transliterated(asRead(text));
        keys.add(chinese.spaced);
        keys.add(chinese.joined);
        keys.add(chinese.initials);
        keys.add(shortInitials(chinese.initials));
        keys.add(chinese.typed);
        keys.add(chinese.palladius);
        if (const QString person = asFamilyName(text); !person.isEmpty()) {
            const Transliterated other = transliterated(person);
            keys.add(other.spaced);
            keys.add(other.joined);
            keys.add(other.palladius);
        }
    }
    if (std::any_of(text.begin(), text.end(), isCyrillic)) {
        keys.add(wordsWithoutSigns(text));
        keys.add(latinSkeleton(latinised(text)).simplified());  // a sign may stand alone
    }
    const QString whole = unbroken(name.left(longestName));
    keys.add(whole);
    keys.addMissing(whole.isEmpty() ? knownNames(text) : knownNames(text) + knownNames(whole));
    return keys.all();
}

QStringList typedWords(const QString &text)
{
    QString whole;
    whole.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isWithin =
                i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
        if (!isWithin || !isApostrophe(text[i]))
            whole += text[i];
    }
    QStringList words = fold(whole).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QStringList queryKeys(const QString &typedWord)
{
    Keys keys;
    const QString word = fold(typedWord);
    keys.add(word);
    constexpr qsizetype shortest = 3;  // less says nothing in another script
    if (word.size() < shortest || word.size() > longestWord)
        return keys.all();
    if (isHan(word.front()))
        keys.add(withoutUnit(word));
    if (std::all_of(word.begin(), word.end(), isCyrillic)) {
        keys.add(withoutSigns(word));
        QString pinyin;
        const auto syllables = syllablesOfPalladius(word);
        for (const Syllable *syllable : syllables)
            pinyin += syllable->pinyin;
        if (syllables.size() > 1)
            keys.add(pinyin);
        keys.add(latinised(word));
    } else if (std::all_of(word.begin(), word.end(), isAsciiLetter)) {
        QString russian;
        const auto syllables = syllablesOfPinyin(word);
        for (const Syllable *syllable : syllables)
            appendSyllable(russian, syllable->palladius);
        constexpr qsizetype shortestLatin = 4;
        if (syllables.size() > 1 && word.size() >= shortestLatin)
            keys.add(withoutSigns(russian));
        // Pinyin is not Russian, unless it may begin with ю or я: "jining" would be found in "training".
        const QString skeleton = latinSkeleton(word);
        const bool mayBeRussian = syllables.isEmpty() || (syllables.size() > 1 && word.startsWith(u'y'));
        if (mayBeRussian && skeleton.size() >= shortestLatin)
            keys.add(skeleton);
    }
    return keys.all();
}

} // namespace pd
