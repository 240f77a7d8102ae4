// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/importsource.h>

#include <record/recordtype.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

/// "eche_2025-12-19.xlsx" and "ECHE 2026 (2).xlsx" are "eche".
QString listName(const QString &title)
{
    const qsizetype dot = title.lastIndexOf(u'.');
    QString name = dot > 0 && title.size() - dot <= 5 ? title.left(dot) : title;
    name.removeIf([](QChar c) { return !c.isLetter(); });
    return name.toCaseFolded();
}

/// The field in which records of a kind name where they are from.
QString fieldOf(Kind kind)
{
    const RecordType &type = recordType(kind);
    return type.find(u"sources") ? u"sources"_s : type.find(u"source") ? u"source"_s : QString();
}

} // namespace

bool areEditions(const QString &a, const QString &b)
{
    const QString name = listName(a);
    return a == b || (!name.isEmpty() && name == listName(b));
}

Record sourceRecord(const Office &office, const QString &title, QDate day)
{
    Record source;
    source.kind = Kind::Source;
    source.names = {{u"und"_s, NameKind::Official, title}};
    source.set(u"date"_s, PartialDate(day));
    for (const Record &known : office.readAll(Kind::Source))
        if (known.names == source.names && known.value("date"_L1) == source.value("date"_L1))
            return known;
    return source;
}

void nameSource(Record &record, RecordId source)
{
    const QString field = fieldOf(record.kind);
    if (field == "sources"_L1) {
        QList<RecordId> sources = record.value("sources"_L1).toReferences();
        if (!sources.contains(source))
            record.set(field, sources << source);
    } else if (!field.isEmpty() && !record.has("source"_L1)) {
        record.set(field, source);
    }
}

QList<RecordId> noLongerThere(const Office &office, Kind kind, const QString &title, const QSet<RecordId> &seen)
{
    const QString field = fieldOf(kind);
    QSet<RecordId> gone;
    if (title.isEmpty() || field.isEmpty())
        return {};
    for (const Record &source : office.readAll(Kind::Source)) {
        const bool isEdition = std::any_of(source.names.begin(), source.names.end(),
                                           [&](const Name &name) { return areEditions(name.text, title); });
        if (!isEdition)
            continue;
        for (const RecordId id : office.referring(source.id, kind, field))
            if (!seen.contains(id))
                gone << id;
    }
    QList<RecordId> order = gone.values();
    std::sort(order.begin(), order.end());
    return order;
}

} // namespace pd
