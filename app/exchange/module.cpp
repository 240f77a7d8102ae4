// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/module.h>

#include <QFile>
#include <QFileInfo>
#include <QLibrary>

namespace pd {

const void *openModule(const char *name)
{
    // The process that reads workbooks has no QCoreApplication to ask for its place.
    const QString program = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).path();
    // Installed; and in the folder of a build, seen from the program, a test and a benchmark.
    for (const QString &folder : {QStringLiteral("/" PD_MODULES_FROM_PROGRAM), QStringLiteral("/../modules"),
                                  QStringLiteral("/../../modules")}) {
        const QString file = program + folder + u'/' + QLatin1String(name) + QStringLiteral(".so");
        if (!QFile::exists(file))
            continue;
        QLibrary library(file);
        using Entry = const void *();
        if (auto *entry = reinterpret_cast<Entry *>(library.resolve("pdModule")))
            return entry();
        qWarning("%s", qPrintable(library.errorString()));
    }
    return nullptr;
}

} // namespace pd
