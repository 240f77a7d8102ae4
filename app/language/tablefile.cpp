// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/tablefile.h>

#include <QFile>

namespace pd {

void readTable(const QString &path, qsizetype columns,
               const std::function<void(const QList<QStringView> &)> &line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The table %s is missing.", qPrintable(path));
        return;
    }
    const QString text = QString::fromUtf8(file.readAll());
    bool isHeader = true;
    for (QStringView row : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        row.chop(row.endsWith(u'\r') ? 1 : 0);
        const QList<QStringView> cells = row.split(u'\t');
        if (!isHeader && cells.size() >= columns)
            line(cells);
        isHeader = false;
    }
}

} // namespace pd
