// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/files.h>

#include <store/schema.h>

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace pd {
namespace {

/// Also one that is damaged or too new to be opened, and one behind a link.
bool isOffice(const QString &path)
{
    const Result<int> version = schema::versionOf(path);
    return version || version.error().kind == Error::Kind::Damaged
        || version.error().kind == Error::Kind::Newer;
}

/// What stopped a file from being written, as far as the system tells.
Error refusal(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return {Error::Kind::NoRights, phrase("File", "%1 is a folder.").arg(path), detail};
    if (!folder.isDir())
        return {Error::Kind::Missing,
                phrase("File", "The folder %1 does not exist.").arg(folder.filePath()), detail};
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return {Error::Kind::NoRights, phrase("File", "You have no right to write to %1.").arg(path), detail};
    constexpr qint64 tight = 64 * 1024;
    if (QStorageInfo(folder.filePath()).bytesAvailable() < tight)
        return {Error::Kind::DiskFull, phrase("File", "The disk is full; %1 was not written.").arg(path),
                detail};
    return {Error::Kind::Internal, phrase("File", "The file “%1” cannot be written.").arg(path), detail};
}

/// So that a new name is still there after a power cut.
void keepNames([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace

Result<void> moveFile(const QString &from, const QString &to)
{
    const QFileInfo target(to);
    std::error_code wrong;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), target.filesystemFilePath(), wrong);
    if (wrong)
        return tl::unexpected(refusal(to, QString::fromLocal8Bit(wrong.message().c_str())));
    keepNames(target.absolutePath());
    return {};
}

Result<void> replaceFile(const QString &path, const std::function<bool(QIODevice *)> &write)
{
    if (isOffice(path))
        return failure(Error::Kind::Exists,
                       phrase("File", "%1 is an office and stays as it is. Choose another name.").arg(path));
    QSaveFile file(path);
    // Flushed here, because commit() does not notice when the last bytes find no room.
    const bool isWritten = file.open(QIODevice::WriteOnly) && write(&file) && file.flush()
                        && file.error() == QFileDevice::NoError;
    if (isWritten && file.commit())
        return {};
    return tl::unexpected(refusal(path, file.errorString()));
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
