// SPDX-License-Identifier: GPL-3.0-or-later
#include "offices.h"
#include "targets.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace pd;
using namespace Qt::StringLiterals;

namespace fuzz {

namespace {

std::unique_ptr<Office> filledOffice(const char *name)
{
    auto office = emptyOffice(name);
    ChangeSet set;
    const QList<QStringList> names{{u"Peking University"_s, u"北京大学"_s, u"Пекинский университет"_s},
                                   {u"Far Eastern Federal University"_s, u"远东联邦大学"_s, u"Дальневосточный федеральный университет"_s},
                                   {u"Harbin Institute of Technology"_s, u"哈尔滨工业大学"_s, u"Харбинский политехнический университет"_s}};
    Rows parties;
    RecordId owner;
    for (const QStringList &each : names) {
        Record record;
        record.names = {{u"en"_s, NameKind::Official, each[0]}, {u"zh"_s, NameKind::Official, each[1]}, {u"ru"_s, NameKind::Official, each[2]}};
        record.set(u"type"_s, u"university"_s);
        record.set(u"country"_s, u"CN"_s);
        owner = set.add(record);
        parties << Row{{u"organisation"_s, Value(owner)}};
    }
    Record agreement;
    agreement.kind = Kind::Agreement;
    agreement.set(u"number"_s, u"2025-017"_s);
    agreement.set(u"type"_s, u"framework"_s);
    agreement.set(u"parties"_s, parties.mid(0, 2));
    set.add(agreement);
    const QByteArray content(6000, 'd');
    const auto hash = office->addContent(content);
    require(hash.has_value(), "a content can be added");
    Record document;
    document.kind = Kind::Document;
    document.names = {{u"en"_s, NameKind::Official, u"Scan"_s}};
    document.set(u"record"_s, owner);
    document.set(u"sha256"_s, *hash);
    set.add(document);
    require(office->apply(set).has_value(), "the small office can be filled");
    return office;
}

} // namespace

std::unique_ptr<Office> emptyOffice(const char *name)
{
    const QString path = scratch(name);
    QFile::remove(path);
    auto office = Office::create(path, {.keepsBackups = false});
    require(office.has_value(), "an office can be made");
    return std::move(*office);
}

Office &smallOffice()
{
    static const std::unique_ptr<Office> office = filledOffice("small.pdesk");
    return *office;
}

QByteArray damagedOffice(const QByteArray &changes)
{
    static const QByteArray sound = [] {
        filledOffice("sound.pdesk").reset();
        QFile file(scratch("sound.pdesk"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    constexpr qsizetype pageSize = 4096, recordSize = 8, headSize = 112;
    QByteArray bytes = sound;
    for (qsizetype at = 0; at + recordSize <= changes.size() && bytes.size() >= pageSize; at += recordSize) {
        const char *change = changes.constData() + at;
        const auto x = qsizetype(qFromLittleEndian<quint32>(change + 1)), y = qsizetype(qFromLittleEndian<quint16>(change + 5));
        const qsizetype pages = bytes.size() / pageSize, first = x % pages * pageSize, second = y % pages * pageSize;
        switch (quint8(change[0]) % 5) {
        case 0:
            bytes[x % bytes.size()] = char(bytes[x % bytes.size()] ^ change[7]);
            break;
        case 1:
            bytes[first + y % pageSize] = change[7];
            break;
        case 2:  // where pages, and the file, say what they are
            bytes[first + y % headSize] = change[7];
            break;
        case 3:
            std::swap_ranges(bytes.begin() + first, bytes.begin() + first + pageSize, bytes.begin() + second);
            break;
        default:
            bytes.truncate(x % bytes.size());
        }
    }
    return bytes;
}

} // namespace fuzz
