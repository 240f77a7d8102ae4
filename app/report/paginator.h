// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/block.h>

#include <store/error.h>

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;

namespace pd::report {

/// Lays the blocks of a report out on pages and paints them: letterhead on the first page, running head and
/// "page 1 of 2" on every page, table headers repeated, headings kept with what follows.
class Paginator
{
public:
    Paginator(const Report &report, const Language &language, const ChartPainter *charts);
    ~Paginator();

    /// Lays out for a page; returns the number of pages. Units are points; the device's resolution scales.
    int layout(const QPageLayout &page);
    void paintPage(QPainter &painter, int page) const;  ///< 0-based; painter scaled to points

    /// Onto a printer or the preview's device.
    void print(QPagedPaintDevice &device);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Writes a PDF; the file is replaced only when it is complete. Returns the number of pages.
Result<int> writePdf(const Report &report, const Language &language, const ChartPainter *charts,
                     const QString &path, const QPageLayout &page);
QPageLayout defaultPage();  ///< A4 upright, margins 20/18/18/18 mm

} // namespace pd::report
