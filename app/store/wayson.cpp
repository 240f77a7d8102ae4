// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/wayson.h>

#include <store/office.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

WaysOn waysOn(const QString &office, const Error &error)
{
    using enum Error::Kind;
    WaysOn ways;
    // Of what is only in use, or was taken back, nothing has to be rescued.
    if (error.kind == Busy || error.kind == Cancelled)
        return ways;
    const QFileInfo file(office);
    const bool isThere = file.isFile() && file.isReadable() && file.size() > 0;
    ways.canBeSalvaged =
        isThere && (error.kind == Damaged || (error.kind == NotAnOffice && file.suffix() == u"pdesk"_s));
    ways.canBeRead = isThere && error.kind != NotAnOffice && error.kind != Newer
                  && Office::open(office, {.isReadOnly = true}).has_value();
    const Backups backups(office);
    const QList<Backup> all = backups.list();
    const auto good = std::find_if(all.begin(), all.end(), [&](const Backup &backup) {
        return backups.describe(backup.path).has_value();
    });
    if (good != all.end())
        ways.backup = *good;
    return ways;
}

} // namespace pd
