// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/recordindex.h>

#include <language/fold.h>
#include <search/search.h>

#include <QRegularExpression>

#include <algorithm>

namespace pd {
namespace {

/// The texts other than names that people call a record by.
QStringList numbersOf(const Record &record)
{
    QStringList numbers;
    for (const char *key : {"number", "partner_number", "group_number", "approval_number"})
        if (const QString text = record.text(QLatin1String(key)); !text.isEmpty())
            numbers << text;
    return numbers;
}

QList<RecordId> unique(QList<RecordId> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<RecordId> onlyOne(const Office &office, const QList<RecordId> &found, Kind kind, const QString &text,
                         const QString &language)
{
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return failure(Error::Kind::NotFound,
                       phrase("Find", "There is no %1 “%2”.").arg(kindKey(kind)).arg(text));
    QStringList candidates;
    for (const RecordId id : found)
        candidates << QStringLiteral("%1 %2").arg(QString::number(id.value), office.label(id, language));
    return failure(
            Error::Kind::Invalid,
            phrase("Find", "“%1” is ambiguous: %2.").arg(text).arg(candidates.join(QLatin1String("; "))));
}

} // namespace

QStringList calledBy(const Record &record)
{
    QStringList texts = numbersOf(record);
    for (const Name &name : record.names)
        texts << name.text;
    for (QString &text : texts)
        text = fold(text);
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

QStringList identities(const Record &record)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const Row &row : record.value(QLatin1String("identifiers")).toRows()) {
        const QString scheme = row.value(QStringLiteral("scheme")).toText();
        QString number = row.value(QStringLiteral("value")).toText().toLower().remove(blanks);
        // A register's link and its bare number are one: https://ror.org/03dgaqz26.
        if (number.startsWith(QLatin1String("http")) || scheme == QLatin1String("ror"))
            number = number.section(QLatin1Char('/'), -1);
        found << QStringLiteral("%1:%2").arg(scheme, number);
    }
    if (record.kind == Kind::Agreement && record.has(QLatin1String("number")))
        found << QStringLiteral("number:%1").arg(fold(record.text(QLatin1String("number"))));
    if (record.kind == Kind::Source && record.has(QLatin1String("link")))
        found << QStringLiteral("link:%1").arg(record.text(QLatin1String("link")));
    return found;
}

RecordIndex::RecordIndex(const Office &office, Kind kind)
{
    for (const Record &record : office.readAll(kind)) {
        m_ids << record.id;
        add(record);
    }
}

void RecordIndex::add(const Record &record)
{
    for (const QString &text : calledBy(record))
        m_names.insert(text, record.id);
    for (const QString &identity : identities(record))
        m_identities.insert(identity, record.id);
}

QList<RecordId> RecordIndex::find(const QString &text) const
{
    bool isNumber = false;
    const RecordId id(text.trimmed().toLongLong(&isNumber));
    if (isNumber && m_ids.contains(id))
        return {id};
    return unique(m_names.values(fold(text)));
}

QList<RecordId> RecordIndex::sameIdentity(const Record &record) const
{
    QList<RecordId> found;
    for (const QString &identity : identities(record))
        found << m_identities.values(identity);
    return unique(found);
}

Result<RecordId> resolveId(const Office &office, Kind kind, const QString &text, const QString &language)
{
    bool isNumber = false;
    const RecordId id(text.toLongLong(&isNumber));
    if (isNumber && id.isValid() && office.kindOf(id) == kind && !office.isDeleted(id))
        return id;

    QList<RecordId> candidates;
    const Found like = search(office, text, language, {.kinds = {kind}, .limit = 50});
    for (const Hit &hit : like.hits)
        candidates << hit.id;
    const QString folded = fold(text);
    QList<RecordId> found;
    for (const Record &record : office.read(candidates))
        if (calledBy(record).contains(folded))
            found << record.id;
    return onlyOne(office, unique(found), kind, text, language);
}

} // namespace pd
