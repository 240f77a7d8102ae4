// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/chartfile.h>

#include <store/files.h>

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace pd::report {

namespace {

bool writePicture(const ChartData &data, const Language &language, const ChartPainter &painter,
                  QIODevice *device)
{
    QImage image(1600, 1000, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(5669); // 144 dots an inch: texts come out at twice their size on a plain screen
    image.setDotsPerMeterY(5669);
    {
        QPainter onto(&image);
        onto.setRenderHint(QPainter::Antialiasing);
        onto.scale(2, 2); // a chart painter counts in points
        painter.paint(onto, QRectF(20, 20, 760, 460), data, language, 10);
    }
    return image.save(device, "PNG");
}

bool writePage(const ChartData &data, const Language &language, const ChartPainter &painter,
               QIODevice *device)
{
    QPdfWriter writer(device);
    writer.setTitle(data.title);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter));
    QPainter onto;
    if (!onto.begin(&writer))
        return false;
    const double dots = writer.logicalDpiX() / 72.0;
    onto.scale(dots, dots);
    painter.paint(onto, QRectF(0, 0, writer.width() / dots, writer.height() / dots), data, language, 11);
    return onto.end();
}

} // namespace

Result<void> writeChart(const ChartData &data, const Language &language, const ChartPainter *painter,
                        const QString &path)
{
    const bool isPicture = path.endsWith(u".png", Qt::CaseInsensitive);
    if (!painter || (!isPicture && !path.endsWith(u".pdf", Qt::CaseInsensitive))) {
        return failure(Error::Kind::Usage,
                       phrase("Report", "A chart is written as .png, .pdf or .csv; %1 has another ending.")
                               .arg(path));
    }
    // Drawn in memory: libpng speaks on standard error when a file cannot take its bytes.
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    const bool isDrawn = isPicture ? writePicture(data, language, *painter, &content)
                                   : writePage(data, language, *painter, &content);
    return replaceFile(path, [&](QIODevice *file) {
        return isDrawn && file->write(content.data()) == content.size();
    });
}

} // namespace pd::report
