// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/medium.h>

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace pd {

bool isNetworkFileSystem(const QByteArray &name)
{
    static constexpr const char *networks[] = {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "9p", "ceph", "glusterfs", "lustre", "gfs2", "ocfs2",
        "davfs", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.rclone", "fuse.davfs2", "fuse.glusterfs",
        "fuse.ceph", "fuse.curlftpfs", "fuse.smbnetfs", "fuse.s3fs"};
    return std::any_of(std::begin(networks), std::end(networks), [&](const char *network) { return name == network; });
}

bool isOnNetwork(const QString &path)
{
#ifdef Q_OS_LINUX
    // The usual local ones are known by their number; reading the list of all mounts takes longer.
    constexpr quint32 local[] = {0xef53 /* ext */, 0x58465342 /* XFS */, 0x9123683e /* Btrfs */, 0x01021994 /* tmpfs */,
                                 0x794c7630 /* overlay */};
    struct statfs medium = {};
    if (::statfs(QFile::encodeName(path).constData(), &medium) == 0
        && std::find(std::begin(local), std::end(local), quint32(medium.f_type)) != std::end(local))
        return false;
#endif
    return isNetworkFileSystem(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType());
}

} // namespace pd
