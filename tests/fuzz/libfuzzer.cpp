// SPDX-License-Identifier: GPL-3.0-or-later
// PD_FUZZ=csv fuzz corpus/csv -max_total_time=600
#include "targets.h"

#include <QCoreApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

static const fuzz::Target *chosen = nullptr;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const char *name = std::getenv("PD_FUZZ");
    for (const fuzz::Target &target : fuzz::targets()) {
        if (name && std::strcmp(target.name, name) == 0)
            chosen = &target;
    }
    if (!chosen) {
        std::fprintf(stderr, "PD_FUZZ names the target:");
        for (const fuzz::Target &target : fuzz::targets())
            std::fprintf(stderr, " %s", target.name);
        std::fprintf(stderr, "\n");
        std::exit(2);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
