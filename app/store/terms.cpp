// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/derived.h>

#include <language/fold.h>
#include <language/searchkeys.h>
#include <store/inparallel.h>
#include <store/searchrow.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace pd {

/// Calls visit(field, cell, value) for every field that is searched, and for every cell of rows that are.
template <typename Visit>
static void forEachSearched(const Record &record, Visit visit)
{
    for (const Field &field : recordType(record.kind).fields) {
        if (!field.isSearched || field.isDerived || !record.values.contains(field.key))
            continue;
        const Value value = record.value(field.key);
        if (field.type != ValueType::Rows) {
            visit(field, field, value);
            continue;
        }
        for (const Row &row : value.toRows()) {
            for (const Field &inRow : field.row) {
                if (row.contains(inRow.key))
                    visit(field, inRow, row.value(inRow.key));
            }
        }
    }
}

static QList<RecordId> targetsOf(const Field &field, const Value &value)
{
    if (field.type == ValueType::Reference)
        return {value.toReference()};
    return field.type == ValueType::References ? value.toReferences() : QList<RecordId>();
}

/// Live records that are found by what these are called.
static QList<RecordId> foundBy(Connection &connection, const QList<RecordId> &ids)
{
    QList<RecordId> found;
    if (ids.isEmpty())
        return found;
    const auto isReference = [](const Field &f) {
        return f.type == ValueType::Reference || f.type == ValueType::References;
    };
    for (const Kind kind : kinds) {
        for (const Field &field : recordType(kind).fields) {
            if (!field.isSearched || field.isDerived)
                continue;
            if (isReference(field))
                found += referring(connection, ids, kind, field.key, {});
            for (const Field &inRow : field.row) {
                if (isReference(inRow))
                    found += referring(connection, ids, kind, field.key, inRow.key);
            }
        }
    }
    return found;
}

/// What the records refer to and has no names of its own: its labels.
QHash<RecordId, Labels> DerivedTexts::unnamedTargets(const QList<const Stored *> &records) const
{
    QSet<RecordId> targets;
    for (const Stored *stored : records) {
        forEachSearched(stored->record, [&](const Field &, const Field &cell, const Value &value) {
            for (const RecordId target : targetsOf(cell, value))
                targets << target;
        });
    }
    if (targets.isEmpty())
        return {};
    Statement named(m_connection, u"SELECT DISTINCT record FROM name WHERE record IN "
                                   "(SELECT value FROM json_each(?))"_s);
    for (named.run(idList(targets.values())); named.next();)
        targets.remove(named.id(0));
    return targets.isEmpty() ? QHash<RecordId, Labels>() : labels(targets.values());
}

namespace {

/// Keys of texts, remembered while records are written: officers and numbers come again and again.
class Keys
{
public:
    const QByteArray &of(const QString &text)
    {
        const auto at = m_known.constFind(text);
        return at != m_known.cend() ? *at : *m_known.insert(text, made(text));
    }
    static QByteArray made(const QString &text) { return searchKeys(text).join(u'\t').toUtf8(); }

private:
    QHash<QString, QByteArray> m_known;
};

QByteArray rowOf(const Record &record, const QHash<RecordId, Labels> &unnamed, Keys &keys)
{
    using Form = SearchedForm;
    const QByteArray kind = kindKey(record.kind).toLatin1();
    SearchRow row({kind, record.value("is_own"_L1).toBool(), !record.value("parent"_L1).isEmpty()});
    for (qsizetype i = 0; i < record.names.size(); ++i) {
        const Name &name = record.names[i];
        if (const QByteArray found = Keys::made(name.text); !found.isEmpty()) {
            row.add(name.kind == NameKind::Acronym ? Form::Acronym : Form::Name, {}, QString::number(i), found);
        }
    }
    const auto addText = [&](const Field &field, Form::Type type, const QString &text, bool isPlain) {
        const QByteArray found = isPlain ? fold(text).toUtf8() : keys.of(text);
        if (!found.isEmpty())
            row.add(type, field.key, text, found);
    };
    forEachSearched(record, [&](const Field &field, const Field &cell, const Value &value) {
        switch (cell.type) {
        case ValueType::Text:
            addText(field, Form::Text, value.toText(), cell.shape != TextShape::Free);
            break;
        case ValueType::LongText:
            addText(field, Form::Paragraph, value.toText(), true);
            break;
        case ValueType::Code:
            if (&cell == &field)  // the codes inside rows say what a text is, they are not looked for
                row.add(Form::Code, field.key, value.toText());
            break;
        case ValueType::Codes:
            for (const QString &code : value.toCodes())
                row.add(Form::Code, field.key, code);
            break;
        case ValueType::Reference:
        case ValueType::References:
            for (const RecordId target : targetsOf(cell, value)) {
                const auto called = unnamed.constFind(target);
                if (called == unnamed.cend()) {
                    row.add(Form::Link, field.key, QString::number(target.value));
                    continue;
                }
                QStringList labels = called->values();
                labels.removeDuplicates();
                for (const QString &label : std::as_const(labels))
                    addText(field, Form::Called, label, false);
            }
            break;
        default:
            break;
        }
    });
    return row.bytes();
}

} // namespace

bool DerivedTexts::refreshTerms(const Rewritten &rewritten, const std::function<bool(qsizetype)> &goOn)
{
    constexpr qsizetype atOnce = 500;
    for (qsizetype start = 0; start < rewritten.ids.size(); start += atOnce) {
        if (goOn && !goOn(start))
            return false;
        const QList<RecordId> some = rewritten.ids.mid(start, atOnce);
        QList<RecordId> older = some;
        older.removeIf([&](RecordId id) { return rewritten.created.contains(id); });
        const QHash<RecordId, Stored> loaded = load(m_connection, older);
        QList<const Stored *> records;
        for (const RecordId id : some) {
            const QHash<RecordId, Stored> &source = rewritten.created.contains(id) ? rewritten.created : loaded;
            const auto stored = source.constFind(id);
            if (stored != source.cend() && !stored->deleted)
                records << &*stored;
        }
        const QHash<RecordId, Labels> unnamed = unnamedTargets(records);
        QList<QByteArray> made(records.size());
        inParallel(records.size(), [&, results = made.data()](qsizetype from, qsizetype to) {
            Keys keys;
            for (qsizetype i = from; i < to; ++i)
                results[i] = rowOf(records[i]->record, unnamed, keys);
        });
        QHash<RecordId, QByteArray> after;
        for (qsizetype i = 0; i < records.size(); ++i)
            after.insert(records[i]->record.id, made[i]);
        QHash<RecordId, QByteArray> before;
        if (!older.isEmpty()) {
            Statement rows(m_connection, u"SELECT record, forms FROM term WHERE record IN "
                                          "(SELECT value FROM json_each(?))"_s);
            for (rows.run(idList(older)); rows.next();)
                before.insert(rows.id(0), rows.value(1).toByteArray());
        }
        // A new row has a new stamp, by which an index in memory sees what it has missed; what is no longer
        // found leaves an empty row, for the same reason.
        Statement line(m_connection, u"INSERT OR REPLACE INTO term (record, forms) VALUES (?, ?)"_s);
        for (const RecordId id : some) {
            const QByteArray now = after.value(id);
            if (now != before.value(id))
                line.run(id, QVariant(now.isNull() ? QByteArray("") : now));
        }
    }
    return true;
}

bool DerivedTexts::refresh(const Rewritten &rewritten, const std::function<bool(qsizetype)> &goOn)
{
    // A note on a large partner does not touch its thousand papers, nor does a new name: those point at it. Only
    // what is called by its label, for want of a name, spreads, and what has names now and had none.
    QList<RecordId> relabelled = refreshLabels(rewritten) + rewritten.renamed;
    relabelled.removeIf([&](RecordId id) { return rewritten.created.contains(id); });
    QList<RecordId> spreading;
    const QHash<RecordId, Standing> standing = standings(m_connection, relabelled);
    for (auto it = standing.cbegin(); it != standing.cend(); ++it) {
        if (!recordType(it->kind).isNameRequired)
            spreading << it.key();
    }
    const QList<RecordId> due = rewritten.ids + spreading + foundBy(m_connection, spreading);
    QList<RecordId> each = QSet<RecordId>(due.begin(), due.end()).values();
    std::sort(each.begin(), each.end());
    return refreshTerms({.ids = each, .renamed = {}, .created = rewritten.created}, goOn);
}

QList<RecordId> DerivedTexts::recordsAfter(RecordId last, int atMost) const
{
    QList<RecordId> ids;
    Statement lines(m_connection, u"SELECT id FROM record WHERE id > ? ORDER BY id LIMIT ?"_s);
    for (lines.run(last, QVariant(atMost)); lines.next();)
        ids << lines.id(0);
    return ids;
}

RecordId DerivedTexts::renewTerms(RecordId last, int atMost)
{
    const QList<RecordId> ids = recordsAfter(last, atMost);
    refreshTerms({ids, {}});
    return ids.size() < atMost ? RecordId() : ids.last();
}

void DerivedTexts::rebuild()
{
    m_connection.run(u"DELETE FROM label"_s);
    const QList<RecordId> ids = recordsAfter({}, -1);
    refreshLabels({ids, {}});
    refreshTerms({ids, {}});
}

} // namespace pd
