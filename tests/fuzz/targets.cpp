// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace fuzz {

const QList<Target> &targets()
{
    static const QList<Target> all{{"csv", csv, 60},
                                   {"encoding", encoding, 60},
                                   {"columns", columns, 20},
                                   {"datecells", dateCells, 100},
                                   {"plaincells", plainCells, 100},
                                   {"partialdates", partialDates, 200},
                                   {"names", names, 20},
                                   {"tableimport", tableImport, 4},
                                   {"recordjson", recordJson, 60},
                                   {"officejson", officeJson, 4},
                                   {"officefiles", officeFiles, 20},
                                   {"xlsxsheet", xlsxSheet, 60},
                                   {"xlsxbook", xlsxBook, 60},
                                   {"odscontent", odsContent, 60},
                                   {"archive", archive, 40},
                                   {"xls", xls, 0},
                                   {"office", office, 20},
                                   {"salvage", salvageOffice, 1},
                                   {"searching", searching, 20}};
    return all;
}

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

QString scratch(const char *name)
{
    const QString memory = QStringLiteral("/dev/shm");
    static const QTemporaryDir folder((QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/fuzz"));
    return folder.filePath(QLatin1String(name));
}

QString written(const char *name, const QByteArray &bytes)
{
    const QString path = scratch(name);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a scratch file can be written");
    return path;
}

} // namespace fuzz
