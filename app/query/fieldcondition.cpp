// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/fieldcondition.h>

#include <language/fold.h>
#include <query/dayrange.h>
#include <record/json.h>
#include <record/vocabulary.h>
#include <search/search.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace pd::filter {

using sql::Piece;

namespace {

using Op = Condition::Op;

/// The day lies in the stretch; where that has no ends, there is a day.
Piece within(const DayRange &range, const QString &day)
{
    Piece piece{day % QLatin1String(" IS NOT NULL")};
    if (range.from)
        piece = {day % QLatin1String(" >= ?"), {sql::isoDay(*range.from)}};
    if (range.to && range.from)
        piece.text += QLatin1String(" AND ") % day % QLatin1String(" <= ?");
    else if (range.to)
        piece.text = day % QLatin1String(" <= ?");
    if (range.to)
        piece.values << sql::isoDay(*range.to);
    piece.text = u'(' % piece.text % u')';
    return piece;
}

class FieldCondition
{
public:
    FieldCondition(Office &office, const RecordType &type, const Field &field,
                   const Condition &condition, const Language &language)
        : m_office(office)
        , m_type(type)
        , m_field(field)
        , m_condition(condition)
        , m_language(language)
        , m_column(column(field))
    {
        for (const QString &value : condition.values) {
            if (!value.isEmpty())
                m_values << value;
        }
        m_mayBeEmpty = m_values.size() < condition.values.size();
    }

    Result<Piece> piece() const
    {
        if (m_condition.op == Op::Matches)
            return match();
        if (m_condition.op == Op::Less || m_condition.op == Op::Greater)
            return comparison();
        QList<Piece> either;
        if (m_mayBeEmpty || m_values.isEmpty())
            either << empty();
        if (!m_values.isEmpty()) {
            auto equal = equality();
            if (!equal)
                return equal;
            either << *equal;
        }
        Piece piece = joined(either, QStringLiteral(" OR "));
        if (m_condition.op == Op::NoneOf)
            piece.text += QStringLiteral(" IS NOT TRUE");
        return piece;
    }

private:
    bool isSeveral() const
    {
        return m_field.type == ValueType::Codes || m_field.type == ValueType::References;
    }
    QString rowTable() const { return sql::quoted(m_type.key() % u'_' % m_field.key); }

    /// "k.id IN (select of records that hold …)" for fields with several values.
    Piece holding(const Piece &values) const
    {
        const Several lines = several(m_type.kind, m_field);
        return {QStringLiteral("k.id IN (SELECT record FROM %1 WHERE field = %2%3)")
                        .arg(lines.table, sql::literal(m_field.key),
                             values.text.isEmpty() ? QString() : QString(u" AND " % values.text)),
                values.values};
    }

    Piece empty() const
    {
        if (isSeveral())
            return {u"NOT " % holding({}).text};
        if (m_field.type == ValueType::Rows)
            return {QStringLiteral("k.id NOT IN (SELECT record FROM %1)").arg(rowTable())};
        return {m_column % QLatin1String(" IS NULL")};
    }

    Result<Piece> equality() const
    {
        switch (m_field.type) {
        case ValueType::Date:
            return sameDate();
        case ValueType::Codes:
        case ValueType::References: {
            const auto values = bound();
            if (!values)
                return tl::unexpected(values.error());
            return holding(in(several(m_type.kind, m_field).value, *values));
        }
        case ValueType::Rows:
            return rowsWith();
        case ValueType::Boolean: {
            const auto values = bound();
            if (!values)
                return tl::unexpected(values.error());
            const bool isTrueOnly = std::all_of(values->cbegin(), values->cend(), [](const QVariant &v) { return v.toBool(); });
            if (isTrueOnly)  // as the index of the few has it
                return Piece{m_column % QLatin1String(" = 1")};
            return in(QStringLiteral("coalesce(%1, 0)").arg(m_column), *values);
        }
        default: {
            const auto values = bound();
            if (!values)
                return tl::unexpected(values.error());
            return in(m_column, *values);
        }
        }
    }

    /// The values as they are stored.
    Result<QVariantList> bound() const
    {
        QVariantList bound;
        for (const QString &value : m_values) {
            switch (m_field.type) {
            case ValueType::Integer:
            case ValueType::Decimal:
            case ValueType::Boolean:
            case ValueType::Reference:
            case ValueType::References: {
                bool isNumber = false;
                const QVariant number = stored(value, &isNumber);
                if (!isNumber)
                    return badValue(m_field.key, value);
                bound << number;
                break;
            }
            case ValueType::Code:
            case ValueType::Codes:
                if (!isCode(value))
                    return badValue(m_field.key, value);
                bound << value;
                break;
            default:
                bound << value;
            }
        }
        return bound;
    }

    QVariant stored(const QString &value, bool *ok) const
    {
        if (m_field.type == ValueType::Decimal)
            return value.toDouble(ok);
        if (m_field.type == ValueType::Boolean) {
            const auto flag = valueFromCell(m_field, value);
            *ok = flag.has_value();
            return flag ? int(flag->toBool()) : 0;
        }
        return value.toLongLong(ok);
    }

    bool isCode(const QString &value) const
    {
        const Vocabulary *codes = m_field.vocabulary;
        return !codes || m_field.isOpen || codes->labels != Vocabulary::Labels::Here || codes->find(value);
    }

    /// A partial date means every date that lies within it, a stretch of days every day of it; "unknown" only
    /// itself.
    Result<Piece> sameDate() const
    {
        QList<Piece> pieces;
        for (const QString &value : m_values) {
            if (const auto range = dayRange(value)) {
                pieces << within(*range, sql::firstDay(m_column));
                continue;
            }
            const auto date = PartialDate::fromString(value);
            if (!date)
                return badValue(m_field.key, value);
            if (date->isDated())
                pieces << Piece{QStringLiteral("%1 BETWEEN ? AND ?").arg(sql::firstDay(m_column)),
                                {sql::isoDay(date->earliest()), sql::isoDay(date->latest())}};
            else
                pieces << Piece{QStringLiteral("%1 GLOB 'unknown*'").arg(m_column)};
        }
        return joined(pieces, QStringLiteral(" OR "));
    }

    /// Rows one of whose columns holds the value.
    Piece rowsWith() const
    {
        const QVariantList values(m_values.begin(), m_values.end());
        QList<Piece> columns;
        for (const Field &inRow : m_field.row)
            columns << in(sql::quoted(inRow.key), values);
        const Piece either = joined(columns, QStringLiteral(" OR "));
        return {QStringLiteral("k.id IN (SELECT record FROM %1 WHERE %2)").arg(rowTable(), either.text),
                either.values};
    }

    Result<Piece> comparison() const
    {
        const bool isLess = m_condition.op == Op::Less;
        const QString sign = isLess ? QStringLiteral("<") : QStringLiteral(">");
        if (m_values.size() != 1)
            return usage(phrase("Query", "“%1” is compared with one value.").arg(m_field.key));
        const QString &value = m_values.first();
        switch (m_field.type) {
        case ValueType::Integer:
        case ValueType::Decimal: {
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (!isNumber)
                return badValue(m_field.key, value);
            return Piece{m_column % u' ' % sign % QLatin1String(" ?"), {number}};
        }
        case ValueType::Date: {
            const auto date = PartialDate::fromString(value);
            if (!date || !date->isDated())
                return badValue(m_field.key, value);
            return Piece{sql::firstDay(m_column) % u' ' % sign % QLatin1String(" ?"),
                         {sql::isoDay(isLess ? date->earliest() : date->latest())}};
        }
        case ValueType::Time:
            return Piece{m_column % u' ' % sign % QLatin1String(" ?"), {value}};
        default:
            return usage(phrase("Query", "“%1” has no order: only dates, times and numbers can be compared "
                                         "with < and >.")
                                 .arg(m_field.key));
        }
    }

    Result<Piece> match() const
    {
        const QString text = m_condition.values.join(u' ');
        if (m_field.type == ValueType::Reference)
            return matches(m_office, text, {}, {}, m_column % QLatin1String(" IN (%1)"));
        if (m_field.type == ValueType::References)
            return holding(matches(m_office, text, {}, {},
                                   several(m_type.kind, m_field).value % QLatin1String(" IN (%1)")));
        if (m_field.isSearched && !m_field.isDerived)
            return matches(m_office, text, {m_field.key}, m_type.kind, QStringLiteral("k.id IN (%1)"));
        if (m_field.type == ValueType::Rows)
            return usage(phrase("Query", "The field “%1” cannot be searched.").arg(m_field.key));
        return matchValues(text);
    }

    /// Of a field that the search does not know: the values that read like the text, as they are stored or
    /// shown.
    Result<Piece> matchValues(const QString &text) const
    {
        const QStringList words = searchedWords(text);
        if (words.isEmpty())
            return Piece{QStringLiteral("1")};
        auto lines = sql::run(m_office.connection(), valuesSql(m_type.kind, m_field));
        if (!lines)
            return tl::unexpected(lines.error());
        QJsonArray found;
        while (lines->next()) {
            const QString code = lines->value(0).toString();
            const QString read = fold(QString(code % u' ' % label(code)));
            if (std::all_of(words.begin(), words.end(), [&](const QString &w) { return read.contains(w); }))
                found.append(QJsonValue::fromVariant(lines->value(0)));
        }
        const QString column = isSeveral() ? several(m_type.kind, m_field).value : m_column;
        const Piece among{column % QLatin1String(" IN (SELECT value FROM json_each(?))"),
                          {QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact))}};
        return isSeveral() ? holding(among) : among;
    }

    QString label(const QString &code) const
    {
        if (!m_field.vocabulary)
            return {};
        switch (m_field.vocabulary->labels) {
        case Vocabulary::Labels::Country:
            return m_language.country(code);
        case Vocabulary::Labels::Language:
            return m_language.languageName(code);
        default:
            break;
        }
        const Term *term = m_field.vocabulary->find(code);
        return term ? m_language.text(term->label) : QString();
    }

    Office &m_office;
    const RecordType &m_type;
    const Field &m_field;
    const Condition &m_condition;
    const Language &m_language;
    QString m_column;
    QStringList m_values; ///< without the empty one
    bool m_mayBeEmpty = false;
};

} // namespace

Result<Piece> fieldCondition(Office &office, const RecordType &type, const Field &field, const Condition &condition,
                             const Language &language)
{
    return FieldCondition(office, type, field, condition, language).piece();
}

} // namespace pd::filter
