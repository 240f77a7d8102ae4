// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QSocketNotifier;

namespace pd::ui {

/// A second start with the same office rings at the window that has it open, which comes forward, and ends. The
/// bell is a local socket of this user, named by the identity of the file, whatever path leads to it.
class Doorbell : public QObject
{
    Q_OBJECT
public:
    explicit Doorbell(QObject *parent = nullptr);
    ~Doorbell() override;

    /// Whether a window of this user has the office open and has come forward. Before there is an application;
    /// costs a look at one file name when there is none.
    static bool ring(const QString &office);

    /// From now on for this office; empty: for none.
    void listenFor(const QString &office);

Q_SIGNALS:
    /// token: what the desktop gave to the second start, with which the first window may take the focus.
    void rung(const QByteArray &token);

private:
    void answer();
    void close();

    int m_server = -1;
    QByteArray m_bell;  ///< the name of the socket
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace pd::ui
