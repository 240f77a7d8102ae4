// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/drawing/seriescolours.h>

#include <algorithm>
#include <cmath>

namespace pd::ui {

bool isYear(const QString &key)
{
    return key.size() == 4 && std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
}

namespace {

using report::ChartData;

/// From light to dark, or the other way round on a dark ground: later years stand out.
QList<QColor> ramp(qsizetype count, bool isDark)
{
    static constexpr QRgb stops[] = {0xc7e9b4, 0x7fcdbb, 0x41b6c4, 0x1d91c0, 0x225ea8, 0x0c2c84};
    constexpr int last = int(std::size(stops)) - 1;
    QList<QColor> colours;
    for (qsizetype i = 0; i < count; ++i) {
        // Few years keep to the middle of the ramp, which is legible on both grounds.
        const double share = count > 1 ? double(i) / double(count - 1) : 0.5;
        const double at = count > 3 ? share * last : 1 + share * 3;
        const int stop = std::min(int(at), last - 1);
        colours << mixed(QColor::fromRgb(stops[stop]), QColor::fromRgb(stops[stop + 1]), at - stop);
    }
    if (isDark)
        std::reverse(colours.begin(), colours.end());
    return colours;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x * (1 - share) + y * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QList<QColor> seriesColours(const ChartData &data, const QColor &base)
{
    if (std::all_of(data.series.cbegin(), data.series.cend(),
                    [](const ChartData::Series &series) { return isYear(series.key); }))
        return ramp(data.series.size(), base.lightnessF() < 0.5);
    static constexpr QRgb colours[] = {0x0072b2, 0xe69f00, 0x117733, 0x88ccee, 0xcc6677, 0x332288, 0x999933,
                                       0xaa4499, 0xddcc77, 0x44aa99, 0x882255, 0xd55e00, 0x6699cc, 0x661100};
    constexpr int count = int(std::size(colours));
    const bool isDark = base.lightnessF() < 0.5;
    QList<bool> isTaken(count, false);
    QList<QColor> result;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const QString &key = data.series.at(i).key;
        if (key.isEmpty()) {
            result << mixed(Qt::gray, base, 0.2);
            continue;
        }
        bool isNumber = false;
        int place = key.toInt(&isNumber) % count;
        if (!isNumber)
            place = int(i % count);
        for (int tried = 0; tried < count && isTaken.at(place); ++tried)
            place = (place + 1) % count;
        isTaken[place] = true;
        const QColor colour = QColor::fromRgb(colours[place]);
        // More series than colours: the second round is paler.
        const bool isSecondRound = i >= count;
        result << mixed(isDark ? mixed(colour, Qt::white, 0.25) : colour, base, isSecondRound ? 0.4 : 0.0);
    }
    return result;
}

} // namespace pd::ui
