// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, times and periods as people write them.
#include <language/language.h>

#include <language/languagedata.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

QString part(QStringView key, const Forms &forms, QDate day)
{
    const int season = day.month() / 3 - 1;  // a season is known by the month it begins in
    if (key == "d"_L1)
        return QString::number(day.day());
    if (key == "dd"_L1)
        return QString::number(day.day()).rightJustified(2, u'0');
    if (key == "m"_L1)
        return QString::number(day.month());
    if (key == "mm"_L1)
        return QString::number(day.month()).rightJustified(2, u'0');
    if (key == "month"_L1)
        return forms.locale.standaloneMonthName(day.month());
    if (key == "of month"_L1)
        return forms.locale.monthName(day.month());
    if (key == "mon"_L1)
        return forms.locale.monthName(day.month(), QLocale::ShortFormat);
    if (key == "season"_L1)
        return forms.seasons[season];
    if (key == "of season"_L1)
        return forms.ofSeasons[season];
    if (key == "y"_L1)
        return QString::number(day.year());
    Q_ASSERT(key == "next"_L1);
    return QString::number((day.year() + 1) % 100).rightJustified(2, u'0');
}

QString filled(QStringView pattern, const Forms &forms, QDate first, QDate last = {})
{
    QString result;
    while (!pattern.isEmpty()) {
        const qsizetype open = pattern.indexOf(u'{');
        if (open < 0)
            break;
        const qsizetype close = pattern.indexOf(u'}', open);
        QStringView key = pattern.mid(open + 1, close - open - 1);
        const bool isOfLast = key.endsWith(u'2');
        key.chop(isOfLast ? 1 : 0);
        result += pattern.left(open);
        result += part(key, forms, isOfLast ? last : first);
        pattern = pattern.mid(close + 1);
    }
    result += pattern;
    return result;
}

QString bare(const PartialDate &date, const Forms &forms, const Forms::Dates &patterns)
{
    const QDate first = date.earliest();
    switch (date.precision()) {
    case PartialDate::Precision::None:
    case PartialDate::Precision::Unknown:
        break;
    case PartialDate::Precision::AcademicYear:
        return filled(patterns.academicYear, forms, first);
    case PartialDate::Precision::Year:
        return filled(patterns.year, forms, first);
    case PartialDate::Precision::Season:
        return filled(first.month() == 12 ? patterns.winter : patterns.season, forms, first);
    case PartialDate::Precision::Month:
        return filled(patterns.month, forms, first);
    case PartialDate::Precision::Day:
        return filled(patterns.day, forms, first);
    }
    return {};
}

bool isPlain(const PartialDate &date)
{
    return !date.approximate && !date.inferred;
}

} // namespace

QString Language::date(const PartialDate &date) const
{
    const Forms &forms = m_data->forms;
    if (date.isNull())
        return {};
    QString text = !date.isDated()     ? forms.unknown
                   : date.approximate ? forms.about.arg(bare(date, forms, forms.governed))
                                      : bare(date, forms, forms.full);
    return date.isDated() && date.inferred ? forms.inferred.arg(text) : text;
}

QString Language::shortDate(const PartialDate &date) const
{
    const Forms &forms = m_data->forms;
    if (date.isNull())
        return {};
    if (!date.isDated())
        return forms.briefUnknown;
    QString text = bare(date, forms, forms.brief);
    if (date.approximate)
        text = forms.briefAbout.arg(text);
    return date.inferred ? forms.briefInferred.arg(text) : text;
}

QString Language::period(const PartialDate &from, const PartialDate &to) const
{
    using enum PartialDate::Precision;
    const Forms &forms = m_data->forms;
    if (to.isNull())
        return date(from);
    if (from.isNull() && to.isDated() && isPlain(to))
        return forms.until.arg(bare(to, forms, forms.governed));
    if (from.isNull() || (from.toString().section(u';', 0, 0) == to.toString().section(u';', 0, 0)))
        return date(to);

    const QDate first = from.earliest();
    const QDate last = to.earliest();
    const bool isSameYear = from.isDated() && first.year() == last.year();
    if (isPlain(from) && isPlain(to) && from.precision() == to.precision()) {
        if (from.precision() == Day && isSameYear)
            return filled(first.month() == last.month() ? forms.daysOfMonth : forms.daysOfYear, forms, first,
                          last);
        if (from.precision() == Month && isSameYear)
            return filled(forms.monthsOfYear, forms, first, last);
        if (from.precision() == Year)
            return filled(forms.years, forms, first, last);
    }
    return forms.fromTo.arg(date(from), date(to));
}

QString Language::dateTime(const QDateTime &moment) const
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return m_data->forms.dateTime.arg(date(local.date()), time(local.time()));
}

QString Language::time(QTime time) const
{
    return time.toString(u"HH:mm");
}

} // namespace pd
