// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>

#include <zip.h>

/// The parts of a workbook, unpacked.
inline QMap<QString, QByteArray> parts(const QString &path)
{
    QMap<QString, QByteArray> found;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return found;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t about;
        zip_stat_index(archive, zip_uint64_t(i), 0, &about);
        QByteArray bytes(qsizetype(about.size), '\0');
        if (zip_file_t *part = zip_fopen_index(archive, zip_uint64_t(i), 0)) {
            zip_fread(part, bytes.data(), about.size);
            zip_fclose(part);
        }
        found.insert(QString::fromUtf8(about.name), bytes);
    }
    zip_discard(archive);
    return found;
}
