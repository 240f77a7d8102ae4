// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/derived.h>

#include <record/vocabulary.h>
#include <store/bulkinsert.h>
#include <store/inparallel.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

// A label may be made of another record's label, and that of a third one's. Records that name each other in
// a circle end here.
static constexpr int longestChain = 16;

const QList<Language> &DerivedTexts::languages() const
{
    if (m_languages.isEmpty()) {
        for (const QString &code : Language::codes())
            m_languages << Language::of(code);
    }
    return m_languages;
}

QHash<RecordId, Labels> DerivedTexts::labels(const QList<RecordId> &ids) const
{
    QHash<RecordId, Labels> found;
    Statement lines(m_connection, u"SELECT record, language, text FROM label "
                                   "WHERE record IN (SELECT value FROM json_each(?))"_s);
    for (lines.run(idList(ids)); lines.next();)
        found[lines.id(0)].insert(lines.text(1), lines.text(2));
    return found;
}

/// Records that may be called by one of these, also in the recycle bin.
static QList<RecordId> calledBy(Connection &connection, const QList<RecordId> &ids)
{
    QList<RecordId> found;
    for (const Kind kind : kinds) {
        const RecordType &type = recordType(kind);
        for (const QString &key : type.labelledBy) {
            if (type.find(key)->type == ValueType::Reference)
                found += referring(connection, ids, kind, key, {}, true);
        }
    }
    return found;
}

QString DerivedTexts::partOf(const Field &field, const Value &value, const Language &language,
                             const QHash<RecordId, Labels> &targets) const
{
    switch (field.type) {
    case ValueType::Date:
        return language.shortDate(value.toDate());
    case ValueType::Integer:
        return QString::number(value.toInteger());  // a year or a number, not a quantity
    case ValueType::Reference:
        return targets.value(value.toReference()).value(language.code());
    case ValueType::Code: {
        const QString code = value.toText();
        const pd::Term *term = field.vocabulary ? field.vocabulary->find(code) : nullptr;
        return term ? language.text(term->label) : code;
    }
    default:
        return value.toText();
    }
}

Labels DerivedTexts::labelsOf(const Record &record, const QHash<RecordId, Labels> &targets) const
{
    const RecordType &type = recordType(record.kind);
    Labels labels;
    for (const Language &language : languages()) {
        QString label = language.name(record.names).simplified();
        if (label.isEmpty()) {
            QStringList parts;
            for (const QString &key : type.labelledBy) {
                const Value value = record.value(key);
                const QString part =
                        value.isEmpty() ? QString() : partOf(*type.find(key), value, language, targets);
                if (!part.isEmpty())
                    parts << part;
            }
            label = parts.join(u" · "_s);
        }
        if (label.isEmpty()) {
            label = language.text(phrase("Store", "%1 no. %2", "a record without a name: Visit no. 12")
                                      .arg(type.singular).arg(QString::number(record.id.value)));
        }
        labels.insert(language.code(), label);
    }
    return labels;
}

/// The labels of a record, and by what they are sorted.
struct DerivedTexts::Made
{
    RecordId id;
    bool isNew;  ///< it has no labels yet
    Labels labels;
    QList<QByteArray> keys = {};  ///< in the order of languages(); none where the labels are as before
};

void DerivedTexts::writeLabels(const QList<Made> &made)
{
    const QString into = u"label (record, language, text, sort_key)"_s;
    BulkInsert first(m_connection, into, 4, made.size() * languages().size());
    Statement again(m_connection, u"INSERT OR REPLACE INTO "_s + into + u" VALUES (?, ?, ?, ?)"_s);
    for (const Made &each : made) {
        for (qsizetype i = 0; i < each.keys.size(); ++i) {
            const QString code = languages()[i].code();
            if (!each.isNew) {
                again.run(each.id, code, each.labels.value(code), QVariant(each.keys[i]));
                continue;
            }
            first.bind(0, each.id);
            first.bind(1, code);
            first.bind(2, each.labels.value(code));
            first.bind(3, QVariant(each.keys[i]));
            first.next();
        }
    }
}

/// Two records without names of which the same is said; not those that are called by their number.
static bool areCalledAlike(const Record &a, const Record &b)
{
    if (a.kind != b.kind || !a.names.isEmpty() || !b.names.isEmpty())
        return false;
    bool isCalled = false;
    const RecordType &type = recordType(a.kind);
    for (const QString &key : type.labelledBy) {
        const auto inA = a.values.constFind(key), inB = b.values.constFind(key);
        const bool isInA = inA != a.values.cend(), isInB = inB != b.values.cend();
        if (isInA != isInB || (isInA && !(*inA == *inB)))
            return false;
        isCalled |= isInA && type.find(key)->type == ValueType::Code;
    }
    return isCalled;
}

/// The records whose label makes a part of this one's.
static QList<RecordId> calling(const Record &record)
{
    QList<RecordId> found;
    for (const QString &key : recordType(record.kind).labelledBy) {
        if (const RecordId target = record.value(key).toReference(); target.isValid())
            found << target;
    }
    return found;
}

QList<RecordId> DerivedTexts::refreshLabels(const Rewritten &rewritten)
{
    QMultiHash<RecordId, RecordId> calledByNew;
    for (const Stored &stored : rewritten.created) {
        for (const RecordId target : calling(stored.record)) {
            if (rewritten.created.contains(target))
                calledByNew.insert(target, stored.record.id);
        }
    }
    const auto isNew = [&](RecordId id) { return rewritten.created.contains(id); };
    QSet<RecordId> changed;
    QList<RecordId> due = rewritten.ids;
    std::sort(due.begin(), due.end());
    for (int round = 0; !due.isEmpty() && round < longestChain; ++round) {
        QList<RecordId> older = due;
        older.removeIf(isNew);
        const QHash<RecordId, Stored> loaded = load(m_connection, older);
        QList<const Stored *> records;
        records.reserve(due.size());
        for (const Stored &stored : loaded)
            records << &stored;
        QSet<RecordId> named;
        for (const RecordId id : std::as_const(due)) {
            if (const auto at = rewritten.created.constFind(id); at != rewritten.created.cend())
                records << &*at;
        }
        for (const Stored *stored : std::as_const(records)) {
            for (const RecordId target : calling(stored->record))
                named << target;
        }
        const QHash<RecordId, Labels> targets = labels(named.values());
        const QHash<RecordId, Labels> before = labels(round == 0 ? older : due);
        QList<Made> made(records.size());
        languages();  // before several threads ask
        inParallel(records.size(), [&, results = made.data()](qsizetype from, qsizetype to) {
            for (qsizetype i = from; i < to; ++i) {
                const Record &record = records[i]->record;
                const bool isAsBefore = i > from && areCalledAlike(record, records[i - 1]->record);
                results[i] = {record.id, round == 0 && isNew(record.id), isAsBefore ? results[i - 1].labels : labelsOf(record, targets)};
                if (before.value(record.id) == results[i].labels)
                    continue;
                // The counts of a cohort are called alike, and a key takes longer than anything else here.
                if (i > from && results[i - 1].labels == results[i].labels)
                    results[i].keys = results[i - 1].keys;
                if (!results[i].keys.isEmpty())
                    continue;
                for (const Language &language : languages())
                    results[i].keys << language.sortKey(results[i].labels.value(language.code()));
            }
        });
        QList<RecordId> now;
        writeLabels(made);
        for (const Made &each : std::as_const(made)) {
            if (!each.keys.isEmpty())
                now << each.id;
        }
        changed.unite(QSet<RecordId>(now.begin(), now.end()));
        QSet<RecordId> next;
        for (const RecordId id : std::as_const(now)) {
            for (auto [at, end] = calledByNew.equal_range(id); at != end; ++at)
                next << *at;
        }
        now.removeIf(isNew);
        const QList<RecordId> others = now.isEmpty() ? QList<RecordId>() : calledBy(m_connection, now);
        due = (next + QSet<RecordId>(others.begin(), others.end())).values();
    }
    return changed.values();
}

} // namespace pd
