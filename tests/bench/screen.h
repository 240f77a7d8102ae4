// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QtEndian>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

/// The picture that Xvfb keeps in a file (-fbdir): when it changed last says of any program when it was done, without
/// asking the program.
class Screen
{
public:
    /// Nothing where there is no such screen: run.sh starts one and names its file in PD_SCREEN.
    static std::optional<Screen> ofThisRun()
    {
        Screen screen;
        screen.m_file = std::make_unique<QFile>(qEnvironmentVariable("PD_SCREEN"));
        if (!screen.m_file->open(QIODevice::ReadOnly))
            return {};
        const uchar *picture = screen.m_file->map(0, screen.m_file->size());
        const auto head = [picture](int field) { return qFromBigEndian<quint32>(picture + 4 * field); };
        screen.m_height = int(head(5));
        screen.m_pixelsInALine = int(head(12) / sizeof(quint32));
        constexpr quint32 colorSize = 12;
        screen.m_pixels = reinterpret_cast<const quint32 *>(picture + head(0) + head(19) * colorSize);
        screen.look();
        return screen;
    }

    /// Milliseconds of the clock at the last change before the picture stood still for so long. What changes only a few
    /// lines, as a blinking cursor or a pulsing button does, does not count.
    double still(const QElapsedTimer &clock, int stillness)
    {
        constexpr int fewLines = 20, interval = 5;
        look();
        double changed = 0;
        for (double now = 0; now - changed < stillness; QThread::msleep(interval)) {
            now = double(clock.nsecsElapsed()) / 1e6;
            if (look() > fewLines)
                changed = now;
        }
        return changed;
    }

private:
    /// How many lines are others than at the last look, of every fourth.
    int look()
    {
        std::vector<quint32> seen;
        seen.reserve(m_seen.size());
        int others = 0;
        for (int line = 0; line < m_height; line += 4) {
            const quint32 *from = m_pixels + line * m_pixelsInALine, *to = from + m_pixelsInALine;
            others += !m_seen.empty() && !std::equal(from, to, m_seen.begin() + std::ptrdiff_t(seen.size()));
            seen.insert(seen.end(), from, to);
        }
        m_seen.swap(seen);
        return others;
    }

    std::unique_ptr<QFile> m_file;
    const quint32 *m_pixels = nullptr;
    int m_height = 0, m_pixelsInALine = 0;
    std::vector<quint32> m_seen;
};
