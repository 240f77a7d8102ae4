// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/doorbell.h>

#include <QCryptographicHash>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace pd::ui {

namespace {

constexpr qint64 longestToken = 256;

/// Empty when there is no such file, or no folder that is only this user's.
QByteArray bellOf(const QString &office)
{
    struct stat file = {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (office.isEmpty() || folder.isEmpty() || ::stat(QFile::encodeName(office).constData(), &file) != 0)
        return {};
    const QByteArray identity = QByteArray::number(quint64(file.st_dev)) + '/' + QByteArray::number(quint64(file.st_ino));
    const QByteArray name = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(16);
    return QFile::encodeName(folder) + "/partnership-desk-" + name;
}

/// A socket and the address of a bell; none when its name is too long.
int socketFor(const QByteArray &bell, sockaddr_un &address)
{
    address = {};
    if (bell.isEmpty() || bell.size() >= qsizetype(sizeof address.sun_path))
        return -1;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, bell.constData(), size_t(bell.size()));
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

void setPatience(int socket, timeval patience)
{
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

} // namespace

Doorbell::Doorbell(QObject *parent) : QObject(parent) {}

Doorbell::~Doorbell()
{
    close();
}

bool Doorbell::ring(const QString &office)
{
    sockaddr_un address;
    const int wire = socketFor(bellOf(office), address);
    if (wire < 0)
        return false;
    setPatience(wire, {.tv_sec = 3, .tv_usec = 0});  // who does not answer hangs: another window is better than none
    const QByteArray activation = qgetenv("XDG_ACTIVATION_TOKEN");
    const QByteArray line = (activation.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : activation).left(longestToken) + '\n';
    char answered = 0;
    const bool isThere = ::connect(wire, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
                      && ::send(wire, line.constData(), size_t(line.size()), MSG_NOSIGNAL) == line.size()
                      && ::recv(wire, &answered, 1, 0) == 1;
    ::close(wire);
    return isThere;
}

void Doorbell::listenFor(const QString &office)
{
    close();
    const QByteArray bell = bellOf(office);
    sockaddr_un address;
    if (bell.isEmpty() || ring(office))
        return;  // another window of this user has it
    const int server = socketFor(bell, address);
    if (server < 0)
        return;
    ::unlink(bell.constData());  // of a program that was killed
    constexpr int waiting = 8;
    if (::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(server, waiting) != 0) {
        ::close(server);
        return;
    }
    m_server = server;
    m_bell = bell;
    m_notifier = std::make_unique<QSocketNotifier>(server, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Doorbell::answer);
}

void Doorbell::answer()
{
    const int visitor = ::accept4(m_server, nullptr, nullptr, SOCK_CLOEXEC);
    if (visitor < 0)
        return;
    setPatience(visitor, {.tv_sec = 0, .tv_usec = 200000});  // it has written before it waits
    char line[longestToken + 1];
    const auto size = ::recv(visitor, line, sizeof line, 0);
    const bool isAnswered = size > 0 && ::send(visitor, "!", 1, MSG_NOSIGNAL) == 1;
    ::close(visitor);
    if (isAnswered)
        Q_EMIT rung(QByteArray(line, qsizetype(size)).trimmed());
}

void Doorbell::close()
{
    if (m_server < 0)
        return;
    m_notifier.reset();
    ::close(m_server);
    ::unlink(m_bell.constData());
    m_server = -1;
}

} // namespace pd::ui
