// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/conditionpieces.h>

#include <query/derived.h>
#include <search/search.h>

namespace pd::filter {

using sql::Piece;

tl::unexpected<Error> usage(const Text &sentence)
{
    return failure(Error::Kind::Usage, sentence);
}

tl::unexpected<Error> badValue(const QString &key, const QString &value)
{
    return usage(phrase("Query", "“%1” is not a value of the field “%2”.").arg(value).arg(key));
}

Piece joined(const QList<Piece> &pieces, const QString &joiner)
{
    Piece all;
    QStringList texts;
    for (const Piece &piece : pieces) {
        texts << piece.text;
        all.values += piece.values;
    }
    all.text = u'(' % texts.join(joiner) % u')';
    return all;
}

Piece in(const QString &expression, const QVariantList &values)
{
    return {QStringLiteral("%1 IN (%2)").arg(expression, sql::marks(values.size())), values};
}

Piece matches(const Office &office, const QString &text, const QStringList &fields, std::optional<Kind> kind,
              const QString &expression)
{
    if (searchedWords(text).isEmpty())
        return {QStringLiteral("1")};
    return {expression.arg(QLatin1String("SELECT value FROM json_each(?)")),
            {idList(matching(office, text, fields, kind))}};
}

QString column(const Field &field)
{
    return (field.isDerived ? u"d." : u"k.") % sql::quoted(field.key);
}

Several several(Kind kind, const Field &field)
{
    const bool isCodes = field.type == ValueType::Codes;
    const QString value = isCodes ? QStringLiteral("code") : QStringLiteral("target");
    if (field.isDerived)
        return {isCodes ? derived::codeTable(kind) : derived::linkTable(kind), value};
    return {isCodes ? QStringLiteral("code_value") : QStringLiteral("link"), value};
}

QString valuesSql(Kind kind, const Field &field)
{
    if (field.type == ValueType::Codes) {
        const Several lines = several(kind, field);
        return QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE field = %3")
                .arg(lines.value, lines.table, sql::literal(field.key));
    }
    return QStringLiteral("SELECT DISTINCT %1 FROM %2")
            .arg(sql::quoted(field.key), field.isDerived ? derived::table(kind) : sql::quoted(kindKey(kind)));
}

} // namespace pd::filter
