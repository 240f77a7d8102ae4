// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/listquery.h>

#include <query/dayrange.h>
#include <query/filter.h>
#include <record/vocabulary.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pd {

using sql::Piece;

// ---- sorting

namespace {

/// How one key sorts: what it is joined with, and the expressions of ORDER BY, the first of them saying that
/// the value is missing.
struct SortPiece
{
    Piece join;
    QString isMissing;
    QStringList expressions;
};

/// The first of several values.
QString firstOf(Kind kind, const Field &field)
{
    const filter::Several lines = filter::several(kind, field);
    return QStringLiteral("(SELECT %1 FROM %2 WHERE record = k.id AND field = %3 ORDER BY position LIMIT 1)")
            .arg(lines.value, lines.table, sql::literal(field.key));
}

/// Codes in the order in which people expect them: that of the vocabulary, or of the labels where those come
/// from CLDR. An empty list: by the codes themselves.
Result<QStringList> codeOrder(Connection &connection, Kind kind, const Field &field,
                              const Language &language)
{
    QStringList codes;
    const Vocabulary *vocabulary = field.vocabulary;
    if (!vocabulary || vocabulary->labels == Vocabulary::Labels::City)
        return codes;
    if (vocabulary->labels == Vocabulary::Labels::Here) {
        for (const Term &term : vocabulary->terms)
            codes << term.code;
        return codes;
    }
    auto lines = sql::run(connection, filter::valuesSql(kind, field));
    if (!lines)
        return tl::unexpected(lines.error());
    const bool isCountry = vocabulary->labels == Vocabulary::Labels::Country;
    QMap<QByteArray, QString> sorted;
    while (lines->next()) {
        const QString code = lines->value(0).toString();
        const QString label = isCountry ? language.country(code) : language.languageName(code);
        if (!code.isEmpty())
            sorted.insert(language.sortKey(label) + code.toUtf8(), code);
    }
    return sorted.values();
}

class Sorter
{
public:
    Sorter(Connection &connection, const ListQuery &query)
        : m_connection(connection)
        , m_query(query)
        , m_type(recordType(query.kind))
        , m_language(Language::of(query.language))
    {
    }

    Result<SortPiece> piece(const SortKey &key, int number) const
    {
        if (key.key == u"name")
            return SortPiece{{}, QStringLiteral("n.sort_key IS NULL"), {QStringLiteral("n.sort_key")}};
        if (key.key == u"id")
            return plain(QStringLiteral("k.id"), {QStringLiteral("k.id")});
        const Field *field = m_type.find(key.key);
        if (!field) {
            return failure(Error::Kind::Usage,
                           phrase("Query", "“%1” has no field “%2”.").arg(m_type.key()).arg(key.key));
        }
        const QString column = filter::column(*field);
        switch (field->type) {
        case ValueType::Rows:
            return failure(Error::Kind::Usage,
                           phrase("Query", "A list cannot be sorted by “%1”.").arg(field->key));
        case ValueType::Date:
            return plain(sql::firstDay(column), {sql::firstDay(column), column});
        case ValueType::Reference:
            return byLabel(column, number);
        case ValueType::References:
            return byLabel(firstOf(m_query.kind, *field), number);
        case ValueType::Code:
            return byCode(*field, column, number);
        case ValueType::Codes:
            return byCode(*field, firstOf(m_query.kind, *field), number);
        case ValueType::Text:
        case ValueType::LongText:
            return plain(column, {column % QLatin1String(" COLLATE NOCASE")});
        default:
            return plain(column, {column});
        }
    }

private:
    static SortPiece plain(const QString &column, const QStringList &expressions)
    {
        return {{}, column % QLatin1String(" IS NULL"), expressions};
    }

    SortPiece byLabel(const QString &target, int number) const
    {
        const QString alias = QStringLiteral("s%1").arg(number);
        return {{QStringLiteral("LEFT JOIN label %1 ON %1.record = %2 AND %1.language = ?")
                         .arg(alias, target),
                 {m_query.language}},
                alias % QLatin1String(".sort_key IS NULL"),
                {alias % QLatin1String(".sort_key")}};
    }

    Result<SortPiece> byCode(const Field &field, const QString &value, int number) const
    {
        const auto codes = codeOrder(m_connection, m_query.kind, field, m_language);
        if (!codes)
            return tl::unexpected(codes.error());
        if (codes->isEmpty())
            return plain(value, {value});
        const QString alias = QStringLiteral("s%1").arg(number);
        Piece join;
        QStringList lines;
        for (qsizetype i = 0; i < codes->size(); ++i) {
            lines << QStringLiteral("(?,%1)").arg(i);
            join.values << codes->at(i);
        }
        join.text = QStringLiteral("LEFT JOIN (SELECT column1 AS code, column2 AS place FROM (VALUES %2)) %1"
                                   " ON %1.code = %3")
                            .arg(alias, lines.join(u','), value);
        return SortPiece{join,
                         value % QLatin1String(" IS NULL"),
                         {QStringLiteral("coalesce(%1.place, 100000)").arg(alias), value}};
    }

    Connection &m_connection;
    const ListQuery &m_query;
    const RecordType &m_type;
    Language m_language;
};

QList<SortKey> sortKeys(const ListQuery &query)
{
    QList<SortKey> keys = query.sort;
    const QString byDefault = recordType(query.kind).defaultSort;
    if (keys.isEmpty() && !byDefault.isEmpty()) {
        const bool isDescending = byDefault.startsWith(u'-');
        keys << SortKey{byDefault.mid(isDescending ? 1 : 0), isDescending};
    }
    // What is equal stands in the order of the labels.
    keys << SortKey{QStringLiteral("name"), false};
    return keys;
}

} // namespace

Result<QList<RecordId>> listIds(Office &office, const ListQuery &query)
{
    const auto selection = filter::selection(office, query);
    if (!selection)
        return tl::unexpected(selection.error());
    Connection &connection = office.connection();
    const Sorter sorter(connection, query);

    Piece statement{
            QStringLiteral("SELECT k.id FROM %1 LEFT JOIN label n ON n.record = k.id AND n.language = ?")
                    .arg(selection->from),
            {query.language}};
    QStringList order;
    int number = 0;
    for (const SortKey &key : sortKeys(query)) {
        const auto piece = sorter.piece(key, number++);
        if (!piece)
            return tl::unexpected(piece.error());
        statement.text += u' ' % piece->join.text;
        statement.values += piece->join.values;
        order << piece->isMissing;
        for (const QString &expression : piece->expressions)
            order << expression % QLatin1String(key.isDescending ? " DESC" : "");
    }
    statement.text += QLatin1String(" WHERE ") % selection->where.text % QLatin1String(" ORDER BY ")
                    % order.join(QLatin1String(", ")) % QLatin1String(", k.id");
    statement.values += selection->where.values;

    auto lines = sql::run(connection, statement);
    if (!lines)
        return tl::unexpected(lines.error());
    QList<RecordId> ids;
    while (lines->next())
        ids << RecordId(lines->value(0).toLongLong());
    return ids;
}

// ---- conditions as text

namespace {

struct Written
{
    const char *sign;
    Condition::Op op;
    bool includesEqual;
};
// Longer signs first.
constexpr Written operators[] = {{"!=", Condition::Op::NoneOf, false}, {"<=", Condition::Op::Less, true},
                                 {">=", Condition::Op::Greater, true}, {"=", Condition::Op::AnyOf, false},
                                 {"<", Condition::Op::Less, false},    {">", Condition::Op::Greater, false},
                                 {"~", Condition::Op::Matches, false}};

/// The value that makes "<" or ">" of "<=" or ">=": the next day, number or minute. Empty when it has none.
QString widened(const Field &field, const QString &value, bool isLess)
{
    bool isNumber = false;
    switch (field.type) {
    case ValueType::Integer: {
        const qint64 number = value.toLongLong(&isNumber);
        return isNumber ? QString::number(number + (isLess ? 1 : -1)) : QString();
    }
    case ValueType::Decimal: {
        const double number = value.toDouble(&isNumber);
        const double infinity = std::numeric_limits<double>::infinity();
        return isNumber ? QString::number(std::nextafter(number, isLess ? infinity : -infinity), 'g', 17)
                        : QString();
    }
    case ValueType::Date: {
        const auto date = PartialDate::fromString(value);
        if (!date || !date->isDated())
            return {};
        return (isLess ? date->latest().addDays(1) : date->earliest().addDays(-1)).toString(Qt::ISODate);
    }
    case ValueType::Time: {
        const QTime time = QTime::fromString(value, QStringLiteral("HH:mm"));
        return time.isValid() ? time.addSecs(isLess ? 60 : -60).toString(QStringLiteral("HH:mm")) : QString();
    }
    default:
        return {};
    }
}

} // namespace

Result<Condition> parseCondition(const RecordType &type, const QString &expression)
{
    const auto notAKey = [](QChar c) { return !c.isLetterOrNumber() && c != u'_'; };
    const auto end = std::find_if(expression.begin(), expression.end(), notAKey);
    const QString key = expression.left(end - expression.begin());
    const QStringView rest = QStringView(expression).mid(key.size());
    const auto found = std::find_if(std::begin(operators), std::end(operators), [rest](const Written &each) {
        return rest.startsWith(QLatin1String(each.sign));
    });
    if (key.isEmpty() || found == std::end(operators)) {
        return failure(Error::Kind::Usage,
                       phrase("Query", "“%1” is not a condition. Write it as key=value, or with !=, <, >, ~.")
                               .arg(expression));
    }
    const Field *field = type.find(key);
    if (!field && key != u"id" && key != u"name" && !isInForceKey(type.kind, key)) {
        return failure(Error::Kind::Usage,
                       phrase("Query", "“%1” has no field “%2”.").arg(type.key()).arg(key));
    }

    const QString value = rest.mid(qsizetype(qstrlen(found->sign))).toString();
    Condition condition{key, found->op, {value}};
    if (found->op == Condition::Op::AnyOf || found->op == Condition::Op::NoneOf)
        condition.values = value.split(u'|');
    if (found->includesEqual) {
        const bool isDate = field && field->type == ValueType::Date;
        if (const QString until = isDate ? absoluteDays(value, QDate(2000, 1, 1)) : value; until != value) {
            // Told from a day that is not known yet: a stretch with one end.
            const bool isLess = found->op == Condition::Op::Less;
            return Condition{key, Condition::Op::AnyOf, {isLess ? QString(u".." % value) : QString(value % u"..")}};
        }
        const QString next = field ? widened(*field, value, found->op == Condition::Op::Less) : QString();
        if (next.isEmpty()) {
            return failure(Error::Kind::Usage,
                           phrase("Query", "“%1” cannot be compared with “%2”.").arg(key).arg(value));
        }
        condition.values = {next};
    }
    return condition;
}

} // namespace pd
