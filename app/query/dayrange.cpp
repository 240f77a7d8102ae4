// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/dayrange.h>

#include <language/partialdate.h>

#include <utility>

namespace pd {

namespace {

const QLatin1String dots("..");

/// The two ends; nothing for what is a date by itself (the wording of a source may hold dots).
std::optional<std::pair<QString, QString>> ends(const QString &written)
{
    const qsizetype at = written.indexOf(dots);
    if (at < 0 || PartialDate::fromString(written))
        return {};
    return std::pair(written.left(at).trimmed(), written.mid(at + dots.size()).trimmed());
}

QString absoluteDay(const QString &written, QDate today)
{
    if (written == QLatin1String("today"))
        return today.toString(Qt::ISODate);
    if (written.size() < 3 || (written[0] != u'+' && written[0] != u'-'))
        return written;
    bool isNumber = false;
    const int number = QStringView(written).mid(1, written.size() - 2).toInt(&isNumber);
    if (!isNumber || number < 0 || number > 100000)
        return written;
    const int distance = written[0] == u'-' ? -number : number;
    QDate day;
    switch (written.back().unicode()) {
    case u'd':
        day = today.addDays(distance);
        break;
    case u'w':
        day = today.addDays(7 * distance);
        break;
    case u'm':
        day = today.addMonths(distance);
        break;
    case u'y':
        day = today.addYears(distance);
        break;
    default:
        return written;
    }
    return day.isValid() ? day.toString(Qt::ISODate) : written;
}

} // namespace

std::optional<DayRange> dayRange(const QString &written)
{
    const auto found = ends(written);
    if (!found)
        return {};
    PartialDate from, to;
    for (const auto &[text, date] : {std::pair(&found->first, &from), std::pair(&found->second, &to)}) {
        const auto read = PartialDate::fromString(*text);
        if (!read || (!read->isDated() && !read->isNull()))
            return {};
        *date = *read;
    }
    if (from.isDated() && to.isDated() && from.earliest() > to.latest())
        std::swap(from, to);
    DayRange range;
    if (from.isDated())
        range.from = from.earliest();
    if (to.isDated())
        range.to = to.latest();
    return range;
}

QString absoluteDays(const QString &written, QDate today)
{
    const auto found = ends(written);
    return found ? absoluteDay(found->first, today) + dots + absoluteDay(found->second, today)
                 : absoluteDay(written, today);
}

} // namespace pd
