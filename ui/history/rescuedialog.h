// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/history/tabledialog.h>

#include <store/backup.h>
#include <store/salvage.h>

namespace pd::ui {

/// For an office that cannot be opened: what is wrong, that the file stays as it is, and the ways on: reading it
/// as it is, a backup in its place, or what can be read in a new file, with a report of it.
class RescueDialog : public TableDialog
{
    Q_OBJECT
public:
    RescueDialog(Session &session, const QString &path, const Error &error, QWidget *parent);

    /// Reads what can be read into a new file; asked for by a button, which chooses the name.
    void salvageTo(const QString &file);

protected:
    void read() override;
    void retranslate() override;
    void showCurrent() override;

private:
    void restore();
    void chooseFile();
    void showReport();

    QString m_path, m_saved;
    Error m_error;
    QList<Backup> m_backups;
    QList<std::optional<BackupContents>> m_contents;
    std::optional<Result<SalvageReport>> m_report;
    bool m_isBusy = false, m_canBeRead = false;
    QPushButton *m_read, *m_restore, *m_salvage, *m_open;
};

} // namespace pd::ui
