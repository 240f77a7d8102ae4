// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/plaincells.h>

#include <language/fold.h>
#include <language/icustring.h>

#include <QHash>
#include <QRegularExpression>

#include <cmath>

#include <unicode/localebuilder.h>
#include <unicode/locdspnm.h>
#include <unicode/region.h>
#include <unicode/uloc.h>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

/// What CLDR does not call a country, and offices do.
const QHash<QString, QString> &countryHabits()
{
    static const QHash<QString, QString> habits{{u"рф"_s, u"RU"_s},
                                                {u"российская федерация"_s, u"RU"_s},
                                                {u"russian federation"_s, u"RU"_s},
                                                {u"俄"_s, u"RU"_s},
                                                {u"俄联邦"_s, u"RU"_s},
                                                {u"俄罗斯联邦"_s, u"RU"_s},
                                                {u"кнр"_s, u"CN"_s},
                                                {u"prc"_s, u"CN"_s},
                                                {u"中"_s, u"CN"_s},
                                                {u"中华人民共和国"_s, u"CN"_s},
                                                {u"people s republic of china"_s, u"CN"_s},
                                                {u"китайская народная республика"_s, u"CN"_s},
                                                {u"usa"_s, u"US"_s},
                                                {u"u s a"_s, u"US"_s},
                                                {u"сша"_s, u"US"_s},
                                                {u"uk"_s, u"GB"_s},
                                                {u"great britain"_s, u"GB"_s},
                                                {u"england"_s, u"GB"_s},
                                                {u"англия"_s, u"GB"_s},
                                                {u"великобритания"_s, u"GB"_s},
                                                {u"belorussia"_s, u"BY"_s},
                                                {u"республика беларусь"_s, u"BY"_s},
                                                {u"белоруссия"_s, u"BY"_s},
                                                {u"республика казахстан"_s, u"KZ"_s},
                                                {u"республика корея"_s, u"KR"_s},
                                                {u"южная корея"_s, u"KR"_s},
                                                {u"korea"_s, u"KR"_s},
                                                {u"кндр"_s, u"KP"_s},
                                                {u"чешская республика"_s, u"CZ"_s},
                                                {u"viet nam"_s, u"VN"_s},
                                                {u"оаэ"_s, u"AE"_s},
                                                {u"uae"_s, u"AE"_s},
                                                {u"фрг"_s, u"DE"_s},
                                                {u"holland"_s, u"NL"_s},
                                                {u"el"_s, u"GR"_s}}; // the Commission's code
    return habits;
}

void addCountryNames(const char *locale, QHash<QString, QString> &codes)
{
    UDisplayContext contexts[] = {UDISPCTX_LENGTH_FULL};
    for (const UDisplayContext length : {UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT}) {
        contexts[0] = length;
        const std::unique_ptr<icu::LocaleDisplayNames> names(
                icu::LocaleDisplayNames::createInstance(icu::Locale(locale), contexts, 1));
        for (const char *const *code = uloc_getISOCountries(); names && *code; ++code) {
            icu::UnicodeString name;
            names->regionDisplayName(*code, name);
            const QString folded = fold(fromIcu(name));
            if (!codes.contains(folded) && folded.size() > 1)
                codes.insert(folded, QString::fromLatin1(*code));
        }
    }
}

/// Codes, names in the program's languages, habits.
const QHash<QString, QString> &nearNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> codes;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            UErrorCode status = U_ZERO_ERROR;
            const icu::Region *region = icu::Region::getInstance(*code, status);
            const QString alpha2 = QString::fromLatin1(*code);
            codes.insert(alpha2.toLower(), alpha2);
            codes.insert(
                    QString::fromLatin1(uloc_getISO3Country(QByteArray("und_").append(*code).constData()))
                            .toLower(),
                    alpha2);
            if (U_SUCCESS(status) && region && region->getNumericCode() > 0)
                codes.insert(QString::number(region->getNumericCode()).rightJustified(3, u'0'), alpha2);
        }
        for (const char *locale : {"en", "ru", "zh", "zh_Hant", "zh_Hant_HK"})
            addCountryNames(locale, codes);
        for (auto it = countryHabits().begin(); it != countryHabits().end(); ++it)
            codes.insert(it.key(), it.value());
        return codes;
    }();
    return names;
}

/// Names in the other languages that people write lists in; made when a name is not found among the near
/// ones.
const QHash<QString, QString> &farNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> codes;
        for (const char *locale :
             {"de", "fr", "es", "it", "pt", "pl", "cs", "sk", "hu", "ro", "bg", "sr", "uk", "be",
              "kk", "ky", "uz", "tg", "mn", "az", "hy", "ka", "tr", "nl", "sv", "da", "nb", "fi",
              "et", "lv", "lt", "el", "he", "ar", "fa", "hi", "bn", "th", "vi", "id", "ms", "ja",
              "ko", "hr", "sl", "sq", "mk", "ca", "is", "ga", "mt", "my", "km", "lo", "ur", "sw"})
            addCountryNames(locale, codes);
        return codes;
    }();
    return names;
}

enum class Script { None, Han, Cyrillic, Latin, Other };

Script scriptOf(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
        return Script::Han;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Latin:
        return Script::Latin;
    default:
        return c.isLetter() ? Script::Other : Script::None;
    }
}

/// The script of most letters.
Script scriptOf(QStringView text)
{
    std::array<int, 5> letters{};
    for (const QChar c : text)
        ++letters[size_t(scriptOf(c))];
    letters[0] = 0;
    const auto most = std::max_element(letters.begin(), letters.end());
    return *most ? Script(most - letters.begin()) : Script::None;
}

bool isAcronym(const QString &text)
{
    static const QRegularExpression capitals(u"^[\\p{Lu}][\\p{Lu}\\d&.-]{1,11}$"_s);
    return capitals.match(text).hasMatch();
}

/// "重庆邮电大学 Chongqing University": where Chinese meets letters, with a blank between them and enough on
/// both sides.
QStringList partsByScript(const QString &text)
{
    static const QRegularExpression meeting(
            u"(?<=[\\p{Han}）)])\\s+(?=[\\p{Latin}\\p{Cyrillic}])|(?<=[\\p{Latin}\\p{Cyrillic}.)])\\s+(?=\\p{Han})"_s);
    const QStringList parts = text.split(meeting, Qt::SkipEmptyParts);
    const bool areNames =
            parts.size() == 2 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
                return scriptOf(part) == Script::Han ? part.size() >= 3 : part.size() >= 4;
            });
    return areNames ? parts : QStringList{text};
}

QString languageOf(Script script, const QString &latin)
{
    switch (script) {
    case Script::Han:
        return u"zh"_s;
    case Script::Cyrillic:
        return u"ru"_s;
    case Script::Latin:
        return latin;
    default:
        return u"und"_s;
    }
}

} // namespace

std::optional<double> numberFromCell(const QString &cell, bool isWhole)
{
    constexpr qsizetype most = 15; // digits that a number holds exactly
    if (!cell.isEmpty() && cell.size() <= most
        && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return double(cell.toLongLong());
    QString text = cell.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression behind(
            u"\\s*(?:人次?|名|位|个|человека?|чел\\.?|студент(?:а|ов)?|persons?|people|students?)$"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    text.remove(behind);
    static const QRegularExpression blanks(u"(?<=\\d)[\\s'’_](?=\\d{3}(?!\\d))"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    text.remove(blanks);
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    double factor = 1;
    if (text.endsWith(u'万') || text.endsWith(u'萬')) {
        factor = 10000;
        text = text.chopped(1).trimmed();
    }
    static const QRegularExpression thousands(
            u"^[+-]?[1-9]\\d{0,2}(?:,\\d{3})+$|^[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+$"_s);
    static const QRegularExpression mixed(u"^[+-]?\\d{1,3}(?:,\\d{3})+\\.\\d+$"_s);
    static const QRegularExpression mixedComma(u"^[+-]?\\d{1,3}(?:\\.\\d{3})+,\\d+$"_s);
    if (mixed.match(text).hasMatch()) {
        text.remove(u',');
    } else if (mixedComma.match(text).hasMatch()) {
        text.remove(u'.');
    } else if (thousands.match(text).hasMatch()) {
        const bool hasOne = text.count(u',') + text.count(u'.') == 1;
        if (hasOne && !isWhole && text.contains(u','))
            return std::nullopt;
        if (!hasOne || isWhole)
            text.remove(u',').remove(u'.');
    }
    text.replace(u',', u'.');
    static const QRegularExpression number(u"^[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?$"_s);
    const double value = number.match(text).hasMatch() ? text.toDouble() * factor : std::nan("");
    return std::isfinite(value) ? std::optional(value) : std::nullopt; // 8e308 is beyond what numbers are kept in
}

std::optional<bool> truthFromCell(const QString &cell)
{
    static const QStringList yes{u"true"_s,    u"1"_s,  u"yes"_s, u"y"_s,  u"да"_s, u"есть"_s,
                                 u"имеется"_s, u"是"_s, u"有"_s,  u"对"_s, u"已"_s, u"+"_s,
                                 u"✓"_s,       u"✔"_s,  u"√"_s,   u"☑"_s};
    static const QStringList no{u"false"_s, u"0"_s,  u"no"_s,   u"n"_s,  u"нет"_s, u"не имеется"_s,
                                u"否"_s,    u"无"_s, u"没有"_s, u"未"_s, u"-"_s,   u"–"_s,
                                u"—"_s,     u"✗"_s,  u"×"_s,    u"☐"_s};
    const QString text = cell.trimmed().toLower();
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional(false) : std::nullopt;
}

QStringList emailsFromCell(const QString &cell)
{
    static const QRegularExpression between(u"[\\s,;，；、/|<>()（）]+"_s);
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+$"_s);
    QStringList found;
    for (QString part : cell.split(between, Qt::SkipEmptyParts)) {
        part.remove(QRegularExpression(u"^(?:mailto|e-?mail|邮箱|почта):"_s,
                                       QRegularExpression::CaseInsensitiveOption));
        if (part.isEmpty())
            continue;
        if (!address.match(part).hasMatch())
            return {};
        if (!found.contains(part))
            found << part;
    }
    return found;
}

QString countryFromCell(const QString &cell)
{
    const QString folded = fold(cell);
    if (folded.isEmpty())
        return {};
    const QString near = nearNames().value(folded);
    return near.isEmpty() && folded.size() > 3 ? farNames().value(folded) : near;
}

Names namesFromCell(const QString &cell, const QString &latin)
{
    static const QRegularExpression between(u"\\s*[\\n;|]\\s*|\\s+/\\s+|(?<=\\p{Han})/|/(?=\\p{Han})"_s);
    static const QRegularExpression bracketed(u"^(.{2,}?)\\s*[(（]([^()（）]+)[)）]$"_s);
    QStringList texts;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        const QString text = part.simplified();
        const auto match = bracketed.match(text);
        const QString inside = match.captured(2).trimmed(), outside = match.captured(1).trimmed();
        // "(Moscow)" says where; another script or capitals say what it is called.
        if (match.hasMatch() && (scriptOf(inside) != scriptOf(outside) || isAcronym(inside)))
            texts << partsByScript(outside) << inside;
        else
            texts << partsByScript(text);
    }
    Names names;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        const QString language = languageOf(scriptOf(text), latin);
        const bool isLater = std::any_of(names.begin(), names.end(), [&](const Name &name) {
            return name.language == language && name.kind == NameKind::Official;
        });
        const NameKind kind = !names.isEmpty() && isAcronym(text) ? NameKind::Acronym
                            : isLater                             ? NameKind::Alias
                                                                  : NameKind::Official;
        names << Name{language, kind, text};
    }
    return names;
}

QString organisationTypeByName(const Names &names)
{
    static const std::pair<const char *, QRegularExpression> signs[] = {
            {"company",
             QRegularExpression(
                     u"\\b(co\\.?,? ltd|ltd|inc|gmbh|llc|corp)\\b|\\b(ооо|оао|пао|зао)\\b|公司|集团"_s,
                     QRegularExpression::CaseInsensitiveOption
                             | QRegularExpression::UseUnicodePropertiesOption)},
            {"government",
             QRegularExpression(
                     u"\\b(ministry|embassy|consulate)\\b|министерств|посольств|консульств|大使馆|领事馆|教育部"_s,
                     QRegularExpression::CaseInsensitiveOption
                             | QRegularExpression::UseUnicodePropertiesOption)}};
    for (const auto &[type, sign] : signs)
        for (const Name &name : names)
            if (sign.match(name.text).hasMatch())
                return QLatin1String(type);
    return u"university"_s;
}

} // namespace pd
