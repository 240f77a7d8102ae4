// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <optional>

/// What was measured, one line each: ours, a peer's beside it where there is one, and what we aim at.
class Table
{
public:
    explicit Table(const QString &title) : m_out(stdout)
    {
        m_out << title << Qt::endl;
        line(QStringLiteral("what"), QStringLiteral("ours"), QStringLiteral("peer"), QStringLiteral("ratio"),
             QStringLiteral("target"));
    }

    void add(const QString &what, double ours, std::optional<double> peer, const QString &unit, const QString &target = {})
    {
        const auto text = [&unit](double value) -> QString {
            return QString::number(value, 'f', value < 10 ? 1 : 0) + u' ' + unit;
        };
        line(what, text(ours), peer ? text(*peer) : QString(), peer ? QString::number(ours / *peer, 'f', 2) : QString(),
             target);
    }

private:
    void line(const QString &what, const QString &ours, const QString &peer, const QString &ratio, const QString &target)
    {
        m_out << QStringList{what.leftJustified(60), ours.rightJustified(8), peer.rightJustified(8),
                             ratio.rightJustified(6), target}.join(QStringLiteral(" | "))
              << Qt::endl;
    }

    QTextStream m_out;
};

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The value that so many of a hundred do not exceed.
inline double percentile(QList<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * percent / 100)];
}
