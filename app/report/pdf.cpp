// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/paginator.h>
#include <report/typesetting.h>

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace pd::report {

namespace {

/// What stopped a file from being written, as far as the system tells.
tl::unexpected<Error> refusal(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return failure(Error::Kind::NoRights, phrase("Report", "%1 is a folder.").arg(path), detail);
    if (!folder.isDir())
        return failure(Error::Kind::Missing,
                       phrase("Report", "The folder %1 does not exist.").arg(folder.filePath()), detail);
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return failure(Error::Kind::NoRights, phrase("Report", "You have no right to write to %1.").arg(path),
                       detail);
    constexpr qint64 tight = 64 * 1024;
    if (QStorageInfo(folder.filePath()).bytesAvailable() < tight)
        return failure(Error::Kind::DiskFull,
                       phrase("Report", "The disk is full; %1 was not written.").arg(path), detail);
    return failure(Error::Kind::Internal, phrase("Report", "%1 could not be written.").arg(path), detail);
}

} // namespace

QPageLayout defaultPage()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 18, 18, 18),
            QPageLayout::Millimeter};
}

Result<int> writePdf(const Report &report, const Language &language, const ChartPainter *charts,
                     const QString &path, const QPageLayout &page)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusal(path, file.errorString());
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
        pages = paginator.layout(page);
        if (!paginator.print(writer))
            return refusal(path, QStringLiteral("QPdfWriter"));
    }
    file.write(withTextsAsWritten(content.data()));
    if (!file.commit())
        return refusal(path, file.errorString());
    return pages;
}

} // namespace pd::report
