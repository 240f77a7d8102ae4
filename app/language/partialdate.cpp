// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/partialdate.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr int firstSeason = 21;  // EDTF: 21 spring … 24 winter, in the place of the month

bool isYear(int year)
{
    return year >= 1 && year <= 9999;
}

/// The number that the text is made of: that many ASCII digits and nothing else; -1 if it is not.
int digits(QStringView text, qsizetype length)
{
    if (text.size() != length)
        return -1;
    int number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

PartialDate::PartialDate(QDate day)
{
    if (!day.isValid() || !isYear(day.year()))
        return;
    m_precision = Precision::Day;
    m_year = day.year();
    m_part = day.month();
    m_day = day.day();
}

PartialDate PartialDate::unknown()
{
    PartialDate date;
    date.m_precision = Precision::Unknown;
    return date;
}

PartialDate PartialDate::year(int year)
{
    PartialDate date;
    if (isYear(year)) {
        date.m_precision = Precision::Year;
        date.m_year = year;
    }
    return date;
}

PartialDate PartialDate::month(int year, int month)
{
    PartialDate date;
    if (isYear(year) && month >= 1 && month <= 12) {
        date.m_precision = Precision::Month;
        date.m_year = year;
        date.m_part = month;
    }
    return date;
}

PartialDate PartialDate::season(int year, int season)
{
    PartialDate date;
    if (isYear(year) && season >= 1 && season <= 4) {
        date.m_precision = Precision::Season;
        date.m_year = year;
        date.m_part = season;
    }
    return date;
}

PartialDate PartialDate::academicYear(int firstYear)
{
    PartialDate date;
    if (isYear(firstYear) && isYear(firstYear + 1)) {
        date.m_precision = Precision::AcademicYear;
        date.m_year = firstYear;
    }
    return date;
}

std::optional<PartialDate> PartialDate::fromString(QStringView stored)
{
    if (stored.isEmpty())
        return PartialDate();

    const qsizetype semicolon = stored.indexOf(u';');
    const QStringView wording = semicolon < 0 ? QStringView() : stored.mid(semicolon + 1);
    if (semicolon >= 0
        && (wording.isEmpty() || std::any_of(wording.begin(), wording.end(), [](QChar c) {
                return c.category() == QChar::Other_Control;
            })))
        return std::nullopt;

    QStringView text = semicolon < 0 ? stored : stored.left(semicolon);
    const bool isInferred = text.endsWith(u'?');
    text.chop(isInferred ? 1 : 0);
    const bool isApproximate = text.endsWith(u'~');
    text.chop(isApproximate ? 1 : 0);

    PartialDate date;
    const int year = digits(text.left(4), 4);
    const QChar separator = text.size() > 4 ? text[4] : QChar();
    if (text == "unknown"_L1) {
        date = unknown();
    } else if (text.size() == 4) {
        date = PartialDate::year(year);
    } else if (separator == u'/' && digits(text.mid(5), 4) == year + 1) {
        date = academicYear(year);
    } else if (separator == u'-' && text.size() == 7) {
        const int part = digits(text.mid(5), 2);
        date = part < firstSeason ? month(year, part) : season(year, part - firstSeason + 1);
    } else if (separator == u'-' && text.size() == 10 && text[7] == u'-') {
        date = PartialDate(QDate(year, digits(text.mid(5, 2), 2), digits(text.mid(8), 2)));
    }
    if (date.isNull())
        return std::nullopt;
    date.approximate = isApproximate;
    date.inferred = isInferred;
    date.wording = wording.toString();
    return date;
}

QString PartialDate::toString() const
{
    QString text;
    switch (m_precision) {
    case Precision::None:
        return text;
    case Precision::Unknown:
        text = u"unknown"_s;
        break;
    case Precision::AcademicYear:
        text = padded(m_year, 4) + u'/' + padded(m_year + 1, 4);
        break;
    case Precision::Year:
        text = padded(m_year, 4);
        break;
    case Precision::Season:
        text = padded(m_year, 4) + u'-' + padded(m_part + firstSeason - 1, 2);
        break;
    case Precision::Month:
        text = padded(m_year, 4) + u'-' + padded(m_part, 2);
        break;
    case Precision::Day:
        text = padded(m_year, 4) + u'-' + padded(m_part, 2) + u'-' + padded(m_day, 2);
        break;
    }
    if (approximate)
        text += u'~';
    if (inferred)
        text += u'?';
    if (!wording.isEmpty())
        text += u';' + wording;
    return text;
}

QDate PartialDate::earliest() const
{
    switch (m_precision) {
    case Precision::None:
    case Precision::Unknown:
        return {};
    case Precision::AcademicYear:
        return {m_year, 9, 1};
    case Precision::Year:
        return {m_year, 1, 1};
    case Precision::Season:
        return {m_year, m_part * 3, 1};
    case Precision::Month:
        return {m_year, m_part, 1};
    case Precision::Day:
        return {m_year, m_part, m_day};
    }
    Q_UNREACHABLE();
}

QDate PartialDate::latest() const
{
    const QDate first = earliest();
    switch (m_precision) {
    case Precision::None:
    case Precision::Unknown:
    case Precision::Day:
        return first;
    case Precision::AcademicYear:
    case Precision::Year:
        return first.addYears(1).addDays(-1);
    case Precision::Season:
        return first.addMonths(3).addDays(-1);
    case Precision::Month:
        return first.addMonths(1).addDays(-1);
    }
    Q_UNREACHABLE();
}

bool operator<(const PartialDate &a, const PartialDate &b)
{
    return std::tuple(a.earliest(), a.m_precision) < std::tuple(b.earliest(), b.m_precision);
}

} // namespace pd
