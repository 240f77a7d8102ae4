// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/fold.h>

#include <language/icustring.h>
#include <language/simplified.h>

#include <unicode/normalizer2.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr char16_t blank = u' ';

/// The folded form of a character that needs no look at its neighbours: ASCII, Russian, Han; 0 for any other.
char16_t simpleFold(char16_t c)
{
    if (c < 0x80) {
        if (c >= u'A' && c <= u'Z')
            return c + 0x20;
        const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'$' || c == u'+'
                            || c == u'<' || c == u'=' || c == u'>' || c == u'|' || c == u'~';
        return isKept ? c : blank;
    }
    if (c >= u'А' && c <= u'Я')
        return c + 0x20;
    if (c >= u'а' && c <= u'я')
        return c;
    if (c == u'ё' || c == u'Ё')
        return u'е';
    if (c >= 0x4e00 && c <= 0x9fff)
        return simplifiedHan(c);
    return 0;
}

bool isSeparator(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Modifier:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

/// Letters with a stroke or a tail, which Unicode does not take apart.
QStringView withoutStroke(char16_t c)
{
    switch (c) {
    case u'æ': return u"ae";
    case u'œ': return u"oe";
    case u'ø': return u"o";
    case u'ł': return u"l";
    case u'đ': return u"d";
    case u'ı': return u"i";
    default: return {};
    }
}

/// NFKC with case folded, then without the accents of Latin, Greek and Cyrillic letters; only й is a letter
/// of its own. The marks of other scripts stay: they are vowels and tones.
QString withoutAccents(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *caseFolding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decomposing = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2 *composing = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString apart =
            decomposing->normalize(caseFolding->normalize(toIcu(text), status), status);
    icu::UnicodeString kept;
    for (int32_t i = 0; i < apart.length(); ++i) {
        const char16_t c = apart.charAt(i);
        const bool isAccent = c >= 0x0300 && c <= 0x036f;
        const bool isShortI = c == 0x0306 && i > 0 && apart.charAt(i - 1) == u'и';
        if (const QStringView plain = withoutStroke(c); !plain.isEmpty())
            kept.append(plain.utf16(), int32_t(plain.size()));
        else if (!isAccent || isShortI)
            kept.append(c);
    }
    const icu::UnicodeString whole = composing->normalize(kept, status);
    return U_SUCCESS(status) ? fromIcu(whole) : text.toCaseFolded();
}

/// Appends to a result that has no blank at its beginning and no two blanks side by side.
void append(QString &result, QChar c)
{
    if (c != blank || (!result.isEmpty() && result.back() != blank))
        result += c;
}

QString trimmedEnd(QString text)
{
    if (text.endsWith(blank))
        text.chop(1);
    return text;
}

} // namespace

QString fold(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool isSimple = true;
    for (const QChar c : text) {
        const char16_t folded = simpleFold(c.unicode());
        isSimple = folded != 0;
        if (!isSimple)
            break;
        append(result, folded);
    }
    if (isSimple)
        return trimmedEnd(result);

    const QString plain = withoutAccents(text);
    result.clear();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (c.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate()) {
            const QChar low = plain[++i];
            if (isSeparator(QChar::surrogateToUcs4(c, low)))
                append(result, blank);
            else
                result += QString(c) + low;
        } else {
            append(result, isSeparator(c.unicode()) ? QChar(blank) : QChar(simplifiedHan(c.unicode())));
        }
    }
    return trimmedEnd(result);
}

} // namespace pd
