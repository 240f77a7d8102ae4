// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/history/tabledialog.h>

#include <store/backup.h>

namespace pd::ui {

/// The backups of the office: when and why each was made, what is in it, how the office differs from it now. One
/// can be put in the place of the present, which is backed up first.
class BackupsDialog : public TableDialog
{
    Q_OBJECT
public:
    BackupsDialog(Session &session, QWidget *parent);

protected:
    void read() override;
    void retranslate() override;
    void showCurrent() override;

private:
    struct Line;
    void writeNow();
    void restore();

    QList<Backup> m_backups;
    QList<std::optional<BackupContents>> m_contents;
    QPushButton *m_write, *m_restore;
};

} // namespace pd::ui
