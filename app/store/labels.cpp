// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/derived.h>

#include <record/vocabulary.h>

#include <QSet>

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

void DerivedTexts::writeLabels(RecordId id, const Labels &labels)
{
    Statement line(m_connection, u"INSERT OR REPLACE INTO label (record, language, text, sort_key) "
                                  "VALUES (?, ?, ?, ?)"_s);
    for (const Language &language : languages()) {
        const QString label = labels.value(language.code());
        line.run(id, language.code(), label, QVariant(language.sortKey(label)));
    }
}

QList<RecordId> DerivedTexts::refreshLabels(QList<RecordId> due)
{
    QSet<RecordId> changed;
    for (int round = 0; !due.isEmpty() && round < longestChain; ++round) {
        const QHash<RecordId, Stored> records = load(m_connection, due);
        QList<RecordId> named;
        for (const Stored &stored : records) {
            for (const QString &key : recordType(stored.record.kind).labelledBy) {
                if (const RecordId target = stored.record.value(key).toReference(); target.isValid())
                    named << target;
            }
        }
        const QHash<RecordId, Labels> targets = labels(named);
        const QHash<RecordId, Labels> before = labels(due);
        QList<RecordId> now;
        for (const Stored &stored : records) {
            const Labels after = labelsOf(stored.record, targets);
            if (before.value(stored.record.id) == after)
                continue;
            writeLabels(stored.record.id, after);
            now << stored.record.id;
        }
        changed.unite(QSet<RecordId>(now.begin(), now.end()));
        due = now.isEmpty() ? QList<RecordId>() : calledBy(m_connection, now);
    }
    return changed.values();
}

} // namespace pd
