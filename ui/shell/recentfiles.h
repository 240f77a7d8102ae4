// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QSettings>
#include <QStringList>

namespace pd::ui {

/// The offices opened last, the newest first; files that are gone are left out.
class RecentFiles
{
public:
    QStringList list() const
    {
        QStringList files = QSettings().value(key()).toStringList();
        files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
        return files;
    }

    void add(const QString &path)
    {
        QStringList files = list();
        files.removeAll(path);
        files.prepend(path);
        QSettings().setValue(key(), files.mid(0, 8));
    }

    QString last() const { return list().value(0); }

private:
    static QString key() { return QStringLiteral("recentFiles"); }
};

} // namespace pd::ui
