// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/searchkeys.h>

#include <language/fold.h>
#include <language/icustring.h>

#include <unicode/translit.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString transliterated(const char *id, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transform(
            icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
    icu::UnicodeString result(toIcu(text).getBuffer(), int32_t(text.size()));
    if (transform)
        transform->transliterate(result);
    return fold(fromIcu(result));
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isCyrillic(QChar c)
{
    return c.script() == QChar::Script_Cyrillic;
}

} // namespace

QStringList searchKeys(const QString &name)
{
    const QString folded = fold(name);
    QStringList keys{folded};
    if (std::any_of(folded.begin(), folded.end(), isHan)) {
        const QString spaced = transliterated("Han-Latin", folded);
        QString initials;
        for (const QString &syllable : spaced.split(u' ', Qt::SkipEmptyParts))
            initials += syllable.front();
        keys << spaced << QString(spaced).remove(u' ') << initials
             << transliterated("Han-Latin; Latin-ASCII; zh_Latn_PINYIN-ru", folded).remove(u' ');
    }
    if (std::any_of(folded.begin(), folded.end(), isCyrillic))
        keys << transliterated("Russian-Latin/BGN", folded);
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

QStringList queryKeys(const QString &typedWord)
{
    const QString folded = fold(typedWord);
    return folded.isEmpty() ? QStringList() : QStringList{folded};
}

} // namespace pd
