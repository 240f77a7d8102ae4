// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/paginator.h>
#include <report/typesetting.h>
#include <store/files.h>

#include <QBuffer>
#include <QPdfWriter>

namespace pd::report {

QPageLayout defaultPage()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 18, 18, 18),
            QPageLayout::Millimeter};
}

Result<int> writePdf(const Report &report, const Language &language, const ChartPainter *charts,
                     const QString &path, const QPageLayout &page)
{
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&content);
        writer.setPageLayout(page);
        writer.setResolution(1200);
        QStringList title{report.title, report.subtitle};
        title.removeAll(QString());
        writer.setTitle(title.join(QStringLiteral(" – ")));
        writer.setCreator(QStringLiteral("Partnership Desk"));
        Paginator paginator(report, language, charts);
        if (!paginator.print(writer))
            return failure(Error::Kind::Internal,
                           phrase("File", "The file “%1” cannot be written.").arg(path),
                           QStringLiteral("QPdfWriter"));
        pages = paginator.pageCount();
    }
    const QByteArray bytes = withTextsAsWritten(content.data());
    return replaceFile(path, [&](QIODevice *file) { return file->write(bytes) == bytes.size(); })
            .map([pages] { return pages; });
}

} // namespace pd::report
