// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/grafting.h>

#include <QFile>
#include <QSet>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr qint64 pageSize = 4096;

/// The pages of the tree that begins at page 1. Numbers are those of the file format, section 1.6: an interior page
/// of a table (5) ends its head with the rightmost child, and each of its cells begins with a child.
QList<quint32> schemaPages(const QByteArray &file)
{
    QList<quint32> pages{1};
    QSet<quint32> seen{1};
    const auto pagesInFile = quint32(file.size() / pageSize);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const char *page = file.constData() + (pages[i] - 1) * pageSize;
        const char *head = page + (pages[i] == 1 ? 100 : 0);
        if (*head != 5)
            continue;
        QList<quint32> children{qFromBigEndian<quint32>(head + 8)};
        const int cells = qFromBigEndian<quint16>(head + 3);
        for (int cell = 0; cell < std::min(cells, 1000); ++cell) {
            const quint16 at = qFromBigEndian<quint16>(head + 12 + 2 * cell);
            if (at + 4 <= pageSize)
                children << qFromBigEndian<quint32>(page + at);
        }
        for (const quint32 child : std::as_const(children)) {
            if (child >= 1 && child <= pagesInFile && !seen.contains(child)) {
                seen << child;
                pages << child;
            }
        }
    }
    return pages;
}

} // namespace

Result<void> graftSchema(const QString &file, const QString &empty)
{
    QFile from(empty), to(file);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite))
        return failure(Error::Kind::Internal, phrase("Salvage", "The list of tables cannot be read."), to.errorString());
    QFile::remove(file + u"-wal"_s);
    const QByteArray sound = from.readAll();
    const qint64 size = std::max<qint64>(to.size() / pageSize * pageSize, sound.size());
    to.resize(size);
    const QList<quint32> pages = schemaPages(sound);
    for (const quint32 page : pages) {
        const qint64 start = (page - 1) * pageSize, skipped = page == 1 ? 100 : 0;
        to.seek(start + skipped);
        to.write(sound.constData() + start + skipped, pageSize - skipped);
    }
    char count[4];
    qToBigEndian(quint32(size / pageSize), count);
    to.seek(28);
    to.write(count, sizeof count);
    if (to.flush())
        return {};
    return failure(Error::Kind::DiskFull, phrase("Salvage", "The list of tables cannot be read."), to.errorString());
}

} // namespace pd
