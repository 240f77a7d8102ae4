// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/datetext.h>

#include <exchange/cells.h>

#include <QHash>
#include <QRegularExpression>

namespace pd::ui {

namespace {

/// Months by name and by the names' beginnings, in the forms of all languages.
const QHash<QString, int> &months()
{
    static const QHash<QString, int> known = [] {
        QHash<QString, int> found;
        for (const QString &code : Language::codes()) {
            const QLocale locale = Language::of(code).locale();
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    for (QString name : {locale.monthName(month, format),
                                         locale.standaloneMonthName(month, format)}) {
                        name = name.toLower().remove(QLatin1Char('.'));
                        if (!name.isEmpty() && name.front().isLetter())
                            found.insert(name, month);
                    }
                }
            }
        }
        return found;
    }();
    return known;
}

/// 1 spring … 4 winter; 0 when the word is no season.
int season(const QString &word)
{
    static const QHash<QString, int> known{
        {QStringLiteral("spring"), 1}, {QStringLiteral("весна"), 1}, {QStringLiteral("весной"), 1},
        {QStringLiteral("весны"), 1}, {QStringLiteral("春"), 1}, {QStringLiteral("春季"), 1},
        {QStringLiteral("summer"), 2}, {QStringLiteral("лето"), 2}, {QStringLiteral("летом"), 2},
        {QStringLiteral("лета"), 2}, {QStringLiteral("夏"), 2}, {QStringLiteral("夏季"), 2},
        {QStringLiteral("autumn"), 3}, {QStringLiteral("fall"), 3}, {QStringLiteral("осень"), 3},
        {QStringLiteral("осенью"), 3}, {QStringLiteral("осени"), 3}, {QStringLiteral("秋"), 3},
        {QStringLiteral("秋季"), 3}, {QStringLiteral("winter"), 4}, {QStringLiteral("зима"), 4},
        {QStringLiteral("зимой"), 4}, {QStringLiteral("зимы"), 4}, {QStringLiteral("冬"), 4},
        {QStringLiteral("冬季"), 4}};
    return known.value(word);
}

std::optional<PartialDate> day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    return date.isValid() ? std::optional(PartialDate(date)) : std::nullopt;
}

/// 4 November 2025, November 4, 2025, ноябрь 2025 г., осень 2025, 2025年春.
std::optional<PartialDate> inWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}+")), number(QStringLiteral("\\d+"));
    QString named;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const QString next = words.next().captured().remove(QStringLiteral("年"));
        if (next.isEmpty() || next == QStringLiteral("г") || next == QStringLiteral("года")
            || next == QStringLiteral("of"))
            continue;
        if (!named.isEmpty())
            return std::nullopt;
        named = next;
    }
    QList<int> numbers;
    int year = 0;
    for (auto digits = number.globalMatch(text); digits.hasNext();) {
        const QString next = digits.next().captured();
        if (next.size() == 4 && !year)
            year = next.toInt();
        else
            numbers << next.toInt();
    }
    if (!year)
        return std::nullopt;
    if (const int which = season(named))
        return PartialDate::season(year, which);
    const int month = months().value(named);
    if (!month || numbers.size() > 1)
        return std::nullopt;
    return numbers.isEmpty() ? std::optional(PartialDate::month(year, month)) : day(year, month, numbers.first());
}

std::optional<PartialDate> inDigits(const QString &text)
{
    static const QRegularExpression shortYear(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})[./](\\d{4})$"));
    static const QRegularExpression academic(
        QStringLiteral("^(\\d{4})\\s*[-–/]\\s*(\\d{2}|\\d{4})\\s*(?:学年|academic year|учебный год|уч\\. ?год|г\\.?)?$"));
    if (const auto match = shortYear.match(text); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return day(year + (year < 70 ? 2000 : 1900), match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = monthFirst.match(text); match.hasMatch() && match.captured(1).toInt() <= 12
        && match.captured(1).toInt() > 0)
        return PartialDate::month(match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = academic.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        if (match.captured(2).toInt() % 100 == (first + 1) % 100)
            return PartialDate::academicYear(first);
    }
    return std::nullopt;
}

} // namespace

std::optional<PartialDate> dateFromTyped(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (text.isEmpty())
        return PartialDate();
    if (const auto stored = PartialDate::fromString(text))
        return stored;
    text = text.toLower();
    static const QRegularExpression unknown(
        QStringLiteral("^(date )?unknown$|^(дата )?неизвестн[оа]$|^(日期)?(未知|不详|不明)$"));
    if (unknown.match(text).hasMatch())
        return PartialDate::unknown();
    static const QRegularExpression about(
        QStringLiteral("^(?:~|≈|about |around |approximately |ca?\\.? |около |примерно |ок\\. ?|约|大约)\\s*"));
    const auto approximate = about.match(text);
    text.remove(0, approximate.capturedLength());
    const bool isAfter = text.endsWith(QStringLiteral("左右")) || text.endsWith(QLatin1Char('~'));
    text.remove(QRegularExpression(QStringLiteral("(左右|~)$")));
    auto read = inDigits(text);
    if (!read)
        read = dateFromCell(text);
    if (!read)
        read = inWords(text);
    if (read && (approximate.hasMatch() || isAfter))
        read->approximate = true;
    return read;
}

QString precisionHint(const PartialDate &date, const Language &language)
{
    if (!date.wording.isEmpty())
        return language.text(phrase("DateEdit", "In the source: %1").arg(date.wording));
    switch (date.precision()) {
    case PartialDate::Precision::AcademicYear:
        return language.text(phrase("DateEdit", "academic year"));
    case PartialDate::Precision::Year:
        return language.text(phrase("DateEdit", "year only"));
    case PartialDate::Precision::Season:
        return language.text(phrase("DateEdit", "season only"));
    case PartialDate::Precision::Month:
        return language.text(phrase("DateEdit", "month only"));
    default:
        return {};
    }
}

} // namespace pd::ui
