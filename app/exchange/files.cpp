// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/files.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace pd {

Result<void> replaceFile(const QString &path, const std::function<bool(QIODevice *)> &write)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(&file) && file.commit())
        return {};
    const Error::Kind kind =
            file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::NoRights;
    return failure(kind, phrase("File", "The file “%1” cannot be written.").arg(path), file.errorString());
}

Result<QByteArray> readFile(const QString &path, qint64 largest)
{
    if (!QFileInfo(path).isFile())
        return failure(Error::Kind::Missing, phrase("File", "There is no file “%1”.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NoRights, phrase("File", "The file “%1” cannot be read.").arg(path),
                       file.errorString());
    if (file.size() > largest)
        return failure(Error::Kind::Invalid, phrase("File", "The file “%1” is too large.").arg(path));
    return file.readAll();
}

} // namespace pd
