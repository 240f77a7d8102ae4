// SPDX-License-Identifier: GPL-3.0-or-later
// Makes an office as large as a directory of institutions, for benchmarks and for trying things out:
//   make_large_office FILE [--organisations 100000] [--agreements 1000] [--counts 1000000] [--seed 2026]
#include "largeoffice.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The file to make; it must not exist."));
    LargeOffice size;
    const auto number = [&arguments](const char *name, auto &value) {
        const QCommandLineOption option(QLatin1String(name), QString(), QStringLiteral("N"), QString::number(value));
        arguments.addOption(option);
        return [&arguments, &value, option] { value = arguments.value(option).toInt(); };
    };
    const auto organisations = number("organisations", size.organisations);
    const auto agreements = number("agreements", size.agreements);
    const auto counts = number("counts", size.counts);
    const auto seed = number("seed", size.seed);
    arguments.process(application);
    organisations(), agreements(), counts(), seed();
    if (arguments.positionalArguments().size() != 1)
        arguments.showHelp(EXIT_FAILURE);

    // Made beside it and renamed, so that a file of that name is always whole.
    const QString file = arguments.positionalArguments().first();
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    QElapsedTimer clock;
    clock.start();
    const auto made = makeLargeOffice(part, size, [&clock](int records) {
        std::fprintf(stderr, "\r%d records, %d s", records, int(clock.elapsed() / 1000));
    });
    std::fprintf(stderr, "\n");
    if (!made || !QFile::rename(part, file)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(file),
                     made ? "cannot be written" : made.error().message.source());
        QFile::remove(part);
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
