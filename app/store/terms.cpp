// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/derived.h>

#include <language/fold.h>
#include <record/vocabulary.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace pd {

/// Calls visit(field, value) for every field that is searched, and for every cell of rows that are.
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

/// Live records that are found by the names of these.
static QList<RecordId> foundBy(Connection &connection, const QList<RecordId> &ids)
{
    QList<RecordId> found;
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

QStringList DerivedTexts::codeTexts(const Field &field, const QString &code) const
{
    QStringList texts;
    if (!field.vocabulary || field.isOpen)
        texts << code;
    if (!field.vocabulary)
        return texts;
    const pd::Term *term = field.vocabulary->find(code);
    for (const Language &language : languages()) {
        switch (field.vocabulary->labels) {
        case Vocabulary::Labels::Here:
            if (term)
                texts << language.text(term->label);
            break;
        case Vocabulary::Labels::Country:
            texts << language.country(code);
            break;
        case Vocabulary::Labels::Language:
            texts << language.languageName(code);
            break;
        case Vocabulary::Labels::City:
            texts << codeTables().cityLabel(code, language);
            break;
        }
    }
    texts.removeDuplicates();
    return texts;
}

QHash<RecordId, QStringList> DerivedTexts::searchedNames(const QHash<RecordId, Stored> &records) const
{
    QSet<RecordId> targets;
    for (const Stored &stored : records) {
        forEachSearched(stored.record, [&](const Field &, const Field &cell, const Value &value) {
            for (const RecordId target : targetsOf(cell, value))
                targets << target;
        });
    }
    QHash<RecordId, QStringList> names;
    const QHash<RecordId, Names> own = namesOf(m_connection, targets.values());
    const QHash<RecordId, Labels> called = labels(targets.values());
    for (const RecordId target : std::as_const(targets)) {
        QStringList &texts = names[target];
        for (const Name &name : own.value(target))
            texts << name.text;
        if (texts.isEmpty())
            texts = called.value(target).values();
        texts.removeDuplicates();
    }
    return names;
}

QList<DerivedTexts::Term> DerivedTexts::termsOf(const Record &record,
                                                const QHash<RecordId, QStringList> &targetNames) const
{
    QList<Term> terms;
    for (const Name &name : record.names)
        terms << Term{name.kind == NameKind::Acronym ? u"acronym"_s : u"name"_s, name.text};
    forEachSearched(record, [&](const Field &field, const Field &cell, const Value &value) {
        switch (cell.type) {
        case ValueType::Text:
            terms << Term{field.key, value.toText()};
            break;
        case ValueType::LongText:
            terms << Term{field.key, value.toText(), true};
            break;
        case ValueType::Code:
            if (&cell == &field) {  // the codes inside rows say what a text is, they are not looked for
                for (const QString &text : codeTexts(cell, value.toText()))
                    terms << Term{field.key, text};
            }
            break;
        case ValueType::Codes:
            for (const QString &code : value.toCodes()) {
                for (const QString &text : codeTexts(cell, code))
                    terms << Term{field.key, text};
            }
            break;
        case ValueType::Reference:
        case ValueType::References:
            for (const RecordId target : targetsOf(cell, value))
                terms << Term{u"@"_s + field.key, targetNames.value(target).join(u'\n')};
            break;
        default:
            break;
        }
    });
    return terms;
}

void DerivedTexts::refreshTerms(const QList<RecordId> &ids)
{
    m_connection.run(u"DELETE FROM term WHERE record IN (SELECT value FROM json_each(?))"_s, idList(ids));
    const QHash<RecordId, Stored> records = load(m_connection, ids);
    const QHash<RecordId, QStringList> names = searchedNames(records);
    Statement line(m_connection, u"INSERT INTO term (record, field, text, shown) VALUES (?, ?, ?, ?)"_s);
    for (const Stored &stored : records) {
        if (stored.deleted)
            continue;
        QSet<QString> written;
        for (const Term &term : termsOf(stored.record, names)) {
            const QString folded = fold(term.shown);
            if (folded.isEmpty() || written.contains(folded))
                continue;
            written << folded;
            line.run(stored.record.id, term.field, folded,
                     term.isParagraph ? QVariant() : QVariant(term.shown));
        }
    }
}

void DerivedTexts::refresh(const QList<RecordId> &ids, const QList<RecordId> &renamed)
{
    // A note on a large partner does not touch its thousand papers: only other names and labels spread.
    const QList<RecordId> spreading = refreshLabels(ids) + renamed;
    const QList<RecordId> due = ids + spreading + foundBy(m_connection, spreading);
    refreshTerms(QSet<RecordId>(due.begin(), due.end()).values());
}

void DerivedTexts::rebuild()
{
    m_connection.run(u"DELETE FROM label"_s);
    m_connection.run(u"DELETE FROM term"_s);
    QList<RecordId> ids;
    Statement lines(m_connection, u"SELECT id FROM record ORDER BY id"_s);
    for (lines.run(); lines.next();)
        ids << lines.id(0);
    refreshLabels(ids);
    refreshTerms(ids);
}

} // namespace pd
