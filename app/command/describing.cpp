// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/commands.h>

#include <exchange/csv.h>
#include <record/vocabulary.h>

namespace pd::command {
namespace {

QString typeKey(ValueType type)
{
    switch (type) {
    case ValueType::Text:
        return QStringLiteral("text");
    case ValueType::LongText:
        return QStringLiteral("long_text");
    case ValueType::Integer:
        return QStringLiteral("integer");
    case ValueType::Decimal:
        return QStringLiteral("decimal");
    case ValueType::Boolean:
        return QStringLiteral("boolean");
    case ValueType::Date:
        return QStringLiteral("date");
    case ValueType::Time:
        return QStringLiteral("time");
    case ValueType::Code:
        return QStringLiteral("code");
    case ValueType::Codes:
        return QStringLiteral("codes");
    case ValueType::Discipline:
        return QStringLiteral("discipline");
    case ValueType::Reference:
        return QStringLiteral("reference");
    case ValueType::References:
        return QStringLiteral("references");
    case ValueType::Rows:
        return QStringLiteral("rows");
    }
    return {};
}

QString use(const Field &field)
{
    return field.isDerived  ? QStringLiteral("derived")
         : field.isRequired ? QStringLiteral("required")
                            : QStringLiteral("optional");
}

/// What values may be: codes, or the name of a vocabulary whose codes come from elsewhere; kinds of records.
QString choices(const Field &field)
{
    QStringList all;
    for (const Kind kind : field.refersTo)
        all << kindKey(kind);
    if (field.vocabulary) {
        for (const Term &term : field.vocabulary->terms)
            all << term.code;
        if (field.vocabulary->labels != Vocabulary::Labels::Here)
            all << field.vocabulary->key;
    }
    return all.join(QLatin1Char(';'));
}

void printField(Session &session, const Field &field, const QString &prefix)
{
    session.print(tsvRow({QString(prefix + field.key), typeKey(field.type), use(field),
                          session.language().text(field.label), choices(field)}));
    for (const Field &inRow : field.row)
        printField(session, inRow, field.key + QLatin1Char('.'));
}

} // namespace

Status listKinds(Session &session, const Call &)
{
    for (const Kind kind : kinds) {
        const RecordType &type = recordType(kind);
        session.print(tsvRow(
                {type.key(), session.language().text(type.singular), session.language().text(type.plural)}));
    }
    return done;
}

Status listFields(Session &session, const Call &call)
{
    const auto kind = kindOf(call.words.first());
    if (!kind)
        return tl::unexpected(kind.error());
    for (const Field &field : recordType(*kind).fields)
        printField(session, field, {});
    return done;
}

} // namespace pd::command
