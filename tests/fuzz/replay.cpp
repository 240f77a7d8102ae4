// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every seed, and each some times with something changed in it: what the fuzzer does at length, for the ordinary
// suite. The changes follow from PD_SEED and the seed's name alone; PD_MUTATIONS multiplies them.
#include "targets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace {

QByteArray mutated(const QByteArray &seed, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{QByteArray("\0", 1), "\"", "\r\n", "\xff\xfe", "\xef\xbb\xbf", "-1", "99999999999999999999",
                                          "{", "]", "<", "&#0;", "<![CDATA[", "=", "\xe9\x95\xbf", "1e999", "../", "%s", ";", "\t",
                                          "0000-00-00", "\xf0\x9f\x98\x80", "\xed\xa0\x80"};
    QByteArray bytes = seed;
    for (int i = 0, changes = 1 + random.bounded(4); i < changes; ++i) {
        const qsizetype at = bytes.isEmpty() ? 0 : random.bounded(int(bytes.size()));
        switch (random.bounded(7)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = char(random.bounded(256));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.remove(at, 1 + random.bounded(16));
            break;
        case 4:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), 1 + random.bounded(64)));
            break;
        case 5:
            bytes.insert(at, pieces[random.bounded(int(pieces.size()))]);
            break;
        default:
            bytes.insert(at, QByteArray(1 + random.bounded(300), bytes.isEmpty() ? 'a' : bytes[at]));
        }
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    const int times = qMax(1, qEnvironmentVariableIntValue("PD_MUTATIONS"));
    const auto seedNumber = quint32(qEnvironmentVariableIntValue("PD_SEED"));
    for (const fuzz::Target &target : fuzz::targets()) {
        const QString name = QString::fromLatin1(target.name);
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const QDir folder(QStringLiteral(PD_SOURCE_DIR "/tests/fuzz/corpus/") + name);
        const QStringList seeds = folder.entryList(QDir::Files, QDir::Name);
        int inputs = 0;
        for (const QString &seed : seeds) {
            QFile file(folder.filePath(seed));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            // Named before it is read: the last line tells what a crash was reading.
            std::printf("%s %s\n", target.name, qPrintable(seed));
            std::fflush(stdout);
            target.run(bytes);
            QRandomGenerator random(seedNumber + qHash(seed, 0));
            for (int i = 0; i < target.mutations * times; ++i, ++inputs)
                target.run(mutated(bytes, random));
            ++inputs;
        }
        std::printf("%s: %lld seed(s), %d input(s)\n", target.name, qlonglong(seeds.size()), inputs);
        if (seeds.isEmpty())
            return 1;
    }
    return 0;
}
