// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/datecells.h>

#include <language/fold.h>

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

using Match = QRegularExpressionMatch;

QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(u'^' + pattern + u'$',
                              QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
}

/// Four digits that are a year.
bool isYear(int year)
{
    return year > 999;
}

std::optional<PartialDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && isYear(year) ? std::optional(PartialDate(date)) : std::nullopt;
}

std::optional<PartialDate> monthOf(int year, int month)
{
    return isYear(year) && month >= 1 && month <= 12 ? std::optional(PartialDate::month(year, month)) : std::nullopt;
}

std::optional<PartialDate> seasonOf(int year, int season)
{
    return isYear(year) ? std::optional(PartialDate::season(year, season)) : std::nullopt;
}

/// A month's name in English or Russian, in whatever case and however short; 0 for none.
int monthByName(const QString &name)
{
    static const QStringList beginnings{u"jan янв"_s,         u"feb фев"_s, u"mar мар"_s, u"apr апр"_s,
                                        u"may май мая мае"_s, u"jun июн"_s, u"jul июл"_s, u"aug авг"_s,
                                        u"sep сен"_s,         u"oct окт"_s, u"nov ноя"_s, u"dec дек"_s};
    static const QStringList names{u"january"_s,  u"february"_s, u"march"_s,  u"april"_s,     u"may"_s,
                                   u"june"_s,     u"july"_s,     u"august"_s, u"september"_s, u"october"_s,
                                   u"november"_s, u"december"_s, u"sept"_s};
    const QString lower = name.toLower();
    const bool isLatin = !lower.isEmpty() && lower[0].unicode() < 0x80;
    for (int month = 1; month <= 12; ++month)
        for (const QString &beginning : beginnings[month - 1].split(u' '))
            if (lower.startsWith(beginning) && lower.size() <= 10
                && (!isLatin || lower == beginning || names.contains(lower)))
                return month;
    return 0;
}

int seasonByName(const QString &name)
{
    static const QHash<QString, int> seasons{
            {u"spring"_s, 1}, {u"весна"_s, 1},  {u"весной"_s, 1}, {u"春"_s, 1},     {u"春季"_s, 1},
            {u"summer"_s, 2}, {u"лето"_s, 2},   {u"летом"_s, 2},  {u"夏"_s, 2},     {u"夏季"_s, 2},
            {u"autumn"_s, 3}, {u"fall"_s, 3},   {u"осень"_s, 3},  {u"осенью"_s, 3}, {u"秋"_s, 3},
            {u"秋季"_s, 3},   {u"winter"_s, 4}, {u"зима"_s, 4},   {u"зимой"_s, 4},  {u"冬"_s, 4},
            {u"冬季"_s, 4}};
    return seasons.value(name.toLower());
}

/// Day and month by number, where only one order is possible or one is given.
std::optional<PartialDate> slashed(int first, int second, int year, DayOrder order)
{
    if (first > 12 || first == second || (order == DayOrder::DayFirst && second <= 12))
        return dayOf(year, second, first);
    return second > 12 || order == DayOrder::MonthFirst ? dayOf(year, first, second) : std::nullopt;
}

std::optional<PartialDate> academicYear(int first, int last)
{
    const bool follows = last == first + 1 || last == (first + 1) % 100;
    return isYear(first) && follows ? std::optional(PartialDate::academicYear(first)) : std::nullopt;
}

struct Form
{
    QRegularExpression pattern;
    std::optional<PartialDate> (*read)(const Match &, DayOrder);
};

int number(const Match &match, int group)
{
    return match.captured(group).toInt();
}

const QList<Form> &forms()
{
    static const QString year = u"(?:\\s*(?:г\\.?|года?|год))?"_s;
    static const QList<Form> all{
            {form(u"(\\d{4})\\s*[年/.-]\\s*(\\d{1,2})\\s*[月/.-]\\s*(\\d{1,2})\\s*[日号]?"_s),
             [](const Match &m, DayOrder) { return dayOf(number(m, 1), number(m, 2), number(m, 3)); }},
            {form(u"(\\d{4})\\s*[年/.-]\\s*(\\d{1,2})\\s*月?"_s),
             [](const Match &m, DayOrder) { return monthOf(number(m, 1), number(m, 2)); }},
            {form(u"(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})"_s + year),
             [](const Match &m, DayOrder) { return dayOf(number(m, 3), number(m, 2), number(m, 1)); }},
            {form(u"(\\d{1,2})\\.(\\d{4})"_s + year),
             [](const Match &m, DayOrder) { return monthOf(number(m, 2), number(m, 1)); }},
            {form(u"(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})"_s),
             [](const Match &m, DayOrder order) { return slashed(number(m, 1), number(m, 2), number(m, 3), order); }},
            {form(u"((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)"_s),
             [](const Match &m, DayOrder) { return dayOf(number(m, 1), number(m, 2), number(m, 3)); }},
            {form(u"(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(\\p{L}+)\\.?,?\\s+(\\d{4})"_s + year),
             [](const Match &m, DayOrder) { return dayOf(number(m, 3), monthByName(m.captured(2)), number(m, 1)); }},
            {form(u"(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"_s),
             [](const Match &m, DayOrder) { return dayOf(number(m, 3), monthByName(m.captured(1)), number(m, 2)); }},
            {form(u"(\\p{L}+)\\.?,?\\s+(\\d{4})"_s + year),
             [](const Match &m, DayOrder) -> std::optional<PartialDate> {
                 if (const int season = seasonByName(m.captured(1)))
                     return seasonOf(number(m, 2), season);
                 return monthOf(number(m, 2), monthByName(m.captured(1)));
             }},
            {form(u"(\\d{4})\\s*年?\\s*([春夏秋冬]季?)(?:学期)?"_s),
             [](const Match &m, DayOrder) {
                 return seasonOf(number(m, 1), seasonByName(m.captured(2)));
             }},
            {form(u"(\\d{4})\\s*[-/–—]\\s*(\\d{4}|\\d{2})(?:\\s*(?:学年|學年|уч\\.?\\s*г(?:од|\\.)?|учебный\\s+год|academic\\s+year))"_s),
             [](const Match &m, DayOrder) { return academicYear(number(m, 1), number(m, 2)); }},
            {form(u"(\\d{4})/(\\d{4}|\\d{2})"_s),
             [](const Match &m, DayOrder) { return academicYear(number(m, 1), number(m, 2)); }},
            {form(u"(\\d{4})\\s*(?:年|г\\.?|год|года)?"_s), [](const Match &m, DayOrder) -> std::optional<PartialDate> {
                 return isYear(number(m, 1)) ? std::optional(PartialDate::year(number(m, 1))) : std::nullopt;
             }}};
    return all;
}

/// Digits and blanks as ASCII has them.
QString plain(const QString &cell)
{
    return cell.normalized(QString::NormalizationForm_KC).simplified();
}

int chineseNumber(const QString &text)
{
    static const QString digits = u"零一二三四五六七八九十"_s;
    if (text == u"两"_s)
        return 2;
    if (text.size() == 2 && text[0] == u'十')
        return 10 + int(digits.indexOf(text[1]));
    return text.size() == 1 ? int(digits.indexOf(text[0])) : -1;
}

std::optional<int> lengthOf(const QString &text)
{
    static const QRegularExpression length =
            form(u"(?:на\\s+|for\\s+|有效期)?(\\d+|[一二两三四五六七八九十]{1,2})\\s*(?:\\(\\p{L}+\\)\\s*)?"
                 "(years?|yrs?|года?|лет|год|年|months?|mos?|месяц(?:а|ев)?|мес|个月|月)\\.?"_s);
    const auto match = length.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    int count = match.captured(1).toInt(&isNumber);
    if (!isNumber)
        count = chineseNumber(match.captured(1));
    const QString unit = match.captured(2).toLower();
    const bool isMonths = unit.startsWith(u'm') || unit.startsWith(u"мес"_s) || unit.contains(u'月');
    const bool isYear = !isMonths && count > 100; // "2025年" is a date
    return count > 0 && !isYear ? std::optional(isMonths ? count : 12 * count) : std::nullopt;
}

} // namespace

std::optional<PartialDate> dateFromCell(const QString &cell, DayOrder order)
{
    if (const auto stored = PartialDate::fromString(cell.trimmed()))
        return stored;
    QString text = plain(cell);
    static const QRegularExpression time(u"[T\\s]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$"_s);
    text.remove(time);
    static const QRegularExpression about(
            u"^(?:около|ок\\.|примерно|approx\\.|about|ca?\\.|约|大约|~|≈)\\s*"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto approximate = about.match(text);
    text.remove(about);
    for (const Form &known : forms()) {
        const auto match = known.pattern.match(text);
        if (!match.hasMatch())
            continue;
        auto date = known.read(match, order);
        if (date && approximate.hasMatch())
            date->approximate = true;
        if (date)
            return date;
    }
    return std::nullopt;
}

std::optional<Validity> validityFromCell(const QString &cell, DayOrder order)
{
    const QString text = plain(cell);
    static const QStringList forever{u"бессрочно"_s,  u"бессрочный"_s,   u"бессрочное"_s, u"не ограничен"_s,
                                     u"长期有效"_s,   u"长期"_s,         u"永久"_s,       u"永久有效"_s,
                                     u"无固定期限"_s, u"无期限"_s,       u"open ended"_s, u"openended"_s,
                                     u"indefinite"_s, u"indefinitely"_s, u"permanent"_s,  u"unlimited"_s,
                                     u"no expiry"_s,  u"no end date"_s};
    if (forever.contains(fold(text)))
        return Validity{.isOpenEnded = true};
    if (const auto months = lengthOf(text))
        return Validity{.months = *months};
    static const QRegularExpression between(
            u"^(?:from|since|с|со|от|自|从)?\\s*(.+?)\\s*(?:\\s+[-–—]\\s+|[–—~]|至|到|\\s+(?:to|until|till|по|до)\\s+)\\s*(.+?)\\s*(?:止)?$"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto read = [order](const QString &first, const QString &last) -> std::optional<Validity> {
        const auto from = dateFromCell(first, order), to = dateFromCell(last, order);
        return from && to ? std::optional(Validity{.from = *from, .to = *to}) : std::nullopt;
    };
    if (const auto match = between.match(text); match.hasMatch())
        if (const auto term = read(match.captured(1), match.captured(2)))
            return term;
    // "2024-2029", "01.09.2024-31.08.2029", "2024.9.1-2029.8.31"
    for (qsizetype at = text.indexOf(u'-'); at > 0; at = text.indexOf(u'-', at + 1))
        if (const auto term = read(text.left(at), text.mid(at + 1));
            term && term->to.earliest() > term->from.earliest())
            return term;
    return std::nullopt;
}

PartialDate lastOf(const PartialDate &from, int months)
{
    PartialDate last;
    if (from.precision() == PartialDate::Precision::Day)
        last = PartialDate(from.earliest().addMonths(months).addDays(-1));
    else if (from.precision() == PartialDate::Precision::Month)
        last = PartialDate::month(from.earliest().addMonths(months).year(),
                                  from.earliest().addMonths(months).month());
    else if (from.isDated())
        last = PartialDate::year(from.earliest().addMonths(months).year());
    last.inferred = last.isDated();
    return last;
}

} // namespace pd
