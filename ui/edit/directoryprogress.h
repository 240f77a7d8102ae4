// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QProgressDialog>

#include <atomic>

namespace pd::ui {

/// Reads a register of institutions into the user's directory on a thread of its own, and says what came of it in the
/// message bar. Deletes itself.
class DirectoryProgress : public QProgressDialog
{
    Q_OBJECT
public:
    /// Asks for the file.
    static void choose(Session &session, QWidget *parent);

    DirectoryProgress(Session &session, const QString &file, QWidget *parent);
    ~DirectoryProgress() override;

private:
    struct Shared
    {
        std::atomic_int percent = 0;
        std::atomic_bool isStopped = false;
    };
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace pd::ui
