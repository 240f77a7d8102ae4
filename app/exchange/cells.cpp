// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/cells.h>

#include <exchange/plaincells.h>
#include <language/fold.h>
#include <query/listquery.h>
#include <record/json.h>
#include <record/vocabulary.h>

#include <QFile>
#include <QRegularExpression>

#include <cmath>

namespace pd {
namespace {

tl::unexpected<Error> invalid(Text message)
{
    return failure(Error::Kind::Invalid, std::move(message));
}

QStringList parts(const QString &cell)
{
    QStringList found;
    for (const QString &part : cell.split(QRegularExpression(QStringLiteral("[;；\n]")), Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            found << part.trimmed();
    return found;
}

/// What offices write for a code (resources/tables/codes.tsv), where it is no label of another.
void addHabits(const Vocabulary &vocabulary, QHash<QString, QString> &codes)
{
    QFile file(QStringLiteral(":/tables/codes.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')).mid(1)) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.first() != vocabulary.key)
            continue;
        for (const QString &name : cells.value(2).split(QLatin1Char('|'), Qt::SkipEmptyParts))
            if (!codes.contains(fold(name)))
                codes.insert(fold(name), cells[1]);
    }
}

/// Every code of a vocabulary whose labels are not in the vocabulary itself.
QStringList codesFromElsewhere(const Vocabulary &vocabulary, const CodeTables &tables)
{
    QStringList codes;
    if (vocabulary.labels == Vocabulary::Labels::City)
        for (const City &city : tables.cities())
            codes << city.code;
    const bool isCountry = vocabulary.labels == Vocabulary::Labels::Country;
    if (isCountry || vocabulary.labels == Vocabulary::Labels::Language) {
        const char first = isCountry ? 'A' : 'a';
        for (char a = first; a < first + 26; ++a)
            for (char b = first; b < first + 26; ++b)
                codes << QString(QLatin1Char(a)) + QLatin1Char(b);
    }
    return codes;
}

} // namespace

RecordIndex &CellReader::index(Kind kind)
{
    return m_indexes.try_emplace(kind, m_office, kind).first->second;
}

Result<Value> CellReader::read(const Field &field, const QString &cell, DayOrder order)
{
    QString text = cell.trimmed();
    switch (field.type) {
    case ValueType::Reference: {
        const auto id = readReference(field, text);
        if (!id)
            return tl::unexpected(id.error());
        return Value(*id);
    }
    case ValueType::References:
        return readReferences(field, text);
    case ValueType::Rows:
        return readRows(field, text);
    default:
        break;
    }
    constexpr qsizetype most = 4096, longest = 40;
    const std::pair key(&field, text);
    if (const auto known = m_known.constFind(key); known != m_known.cend() && known->order == order)
        return known->value;
    if (field.shape == TextShape::Url && !text.contains(QLatin1String("://")) && text.contains(QLatin1Char('.')))
        text.prepend(QLatin1String("http://")); // as people write it
    const auto value = field.type == ValueType::Code || field.type == ValueType::Codes ? readCodes(field, text)
                                                                                       : readPlain(field, text, order);
    if (value && text.size() <= longest) {
        if (m_known.size() >= most)
            m_known.clear();
        m_known.insert(key, {order, *value});
    }
    return value;
}

Result<Value> CellReader::readPlain(const Field &field, const QString &text, DayOrder order)
{
    std::optional<Value> value;
    switch (field.type) {
    case ValueType::Date:
        if (const auto date = dateFromCell(text, order))
            value = Value(*date);
        else if (const int year = text.toInt(); field.key == QLatin1String("founded") && year > 99 && year < 1000)
            value = Value(PartialDate::year(year)); // al-Azhar, 970
        break;
    case ValueType::Boolean:
        if (const auto flag = truthFromCell(text))
            value = Value(*flag);
        break;
    case ValueType::Integer:
        if (const auto number = numberFromCell(text, true); number && std::abs(*number) < 1e15
                                                            && *number == std::floor(*number))
            value = Value(qint64(*number));
        break;
    case ValueType::Decimal:
        if (const auto number = numberFromCell(text, false))
            value = Value(*number);
        break;
    default:
        value = valueFromCell(field, text);
    }
    // problem() words what a value of this type looks like.
    const Text wrong = problem(field, value.value_or(Value(QStringList{text})));
    if (!value || !wrong.isEmpty())
        return invalid(phrase("Import", "“%1” does not fit. %2").arg(text).arg(wrong));
    return *value;
}

const QHash<QString, QString> &CellReader::codesByLabel(const Vocabulary &vocabulary)
{
    QHash<QString, QString> &codes = m_codes[&vocabulary];
    if (!codes.isEmpty())
        return codes;
    QStringList all = codesFromElsewhere(vocabulary, m_tables);
    for (const Term &term : vocabulary.terms)
        all << term.code;
    for (const QString &code : all) {
        for (const QString &language : Language::codes()) {
            const QString label = termLabel(vocabulary, code, Language::of(language), m_tables);
            if (label != code && !label.isEmpty())
                codes.insert(fold(label), code);
        }
    }
    addHabits(vocabulary, codes);
    // A code before a label that reads the same.
    for (const QString &code : all)
        if (vocabulary.labels == Vocabulary::Labels::Here || vocabulary.labels == Vocabulary::Labels::City)
            codes.insert(fold(code), code);
    return codes;
}

QString CellReader::code(const Field &field, const QString &text)
{
    if (!field.vocabulary)
        return text;
    // States that are no more have the names of those that followed: Россия is RU and was SU.
    if (field.vocabulary->labels == Vocabulary::Labels::Country)
        if (const QString country = countryFromCell(text); !country.isEmpty())
            return country;
    const QString known = codesByLabel(*field.vocabulary).value(fold(text));
    return known.isEmpty() ? text : known;
}

Result<Value> CellReader::readCodes(const Field &field, const QString &cell)
{
    Value value;
    if (field.type == ValueType::Code) {
        value = Value(code(field, cell));
    } else {
        QStringList codes;
        for (const QString &part : parts(cell))
            codes << code(field, part);
        value = Value(codes);
    }
    if (const Text wrong = problem(field, value); !wrong.isEmpty())
        return invalid(wrong);
    return value;
}

/// Null where nothing may be created, for a number, and for kinds that need more than a name.
RecordId CellReader::missingRecord(const QList<Kind> &accepted, const QString &text)
{
    constexpr qint64 first = -(qint64(1) << 40);
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isLetter(); });
    if (!m_createsMissing || isNumber)
        return {};
    Record record;
    record.kind = accepted.first();
    record.names = namesFromCell(text, QStringLiteral("en"));
    if (record.kind == Kind::Organisation)
        record.set(QLatin1String("type"), organisationTypeByName(record.names));
    if (!recordType(record.kind).hasNames || record.names.isEmpty() || !problems(record).isEmpty())
        return {};
    RecordId &id = m_missingByText[kindKey(record.kind) + QLatin1Char(':') + fold(text)];
    if (id.isNull()) {
        id = record.id = RecordId(first - m_missingMade - m_missing.size());
        m_missing << record;
    }
    m_referred << id;
    return id;
}

Result<RecordId> CellReader::readReference(const Field &field, const QString &text)
{
    const QList<Kind> accepted =
            field.refersTo.isEmpty() ? QList<Kind>(kinds.begin(), kinds.end()) : field.refersTo;
    QList<RecordId> found;
    for (const Kind kind : accepted)
        found << index(kind).find(text);
    const Names names = found.isEmpty() ? namesFromCell(text, QStringLiteral("en")) : Names();
    if (names.size() > 1) // one thing in two scripts
        for (const Kind kind : accepted)
            for (const Name &name : names)
                for (const RecordId id : index(kind).find(name.text))
                    if (!found.contains(id))
                        found << id;
    m_asked.append({fold(text), found.isEmpty()});
    for (const Name &name : names)
        m_asked.append({fold(name.text), found.isEmpty()});
    if (found.isEmpty())
        if (const RecordId id = missingRecord(accepted, text); !id.isNull())
            return id;
    if (found.isEmpty())
        return invalid(phrase("Import", "There is no record “%1”.").arg(text));
    if (found.size() > 1)
        return invalid(phrase("Import", "“%1” may be any of several records; give a number.").arg(text));
    return found.first();
}

Result<Value> CellReader::readReferences(const Field &field, const QString &cell)
{
    QList<RecordId> ids;
    for (const QString &part : parts(cell)) {
        const auto id = readReference(field, part);
        if (!id)
            return tl::unexpected(id.error());
        if (!ids.contains(*id))
            ids << *id;
    }
    return Value(ids);
}

Result<Value> CellReader::readRows(const Field &field, const QString &cell)
{
    if (cell.startsWith(QLatin1Char('['))) {
        const auto value = valueFromCell(field, cell);
        if (!value)
            return invalid(phrase("Import", "These rows are not written as they should be."));
        return *value;
    }
    Rows rows;
    for (const QString &part : parts(cell)) {
        Row row;
        QString text = part;
        const Field *first = &field.row.first();
        // "ror:03dgaqz26": the register and the identifier.
        if (field.row.size() == 2 && first->type == ValueType::Code && part.contains(QLatin1Char(':'))) {
            row.insert(first->key, code(*first, part.section(QLatin1Char(':'), 0, 0)));
            text = part.section(QLatin1Char(':'), 1);
            first = &field.row.last();
        }
        const auto value = read(*first, text);
        if (!value)
            return tl::unexpected(value.error());
        row.insert(first->key, *value);
        rows << row;
    }
    if (const Text wrong = problem(field, rows); !wrong.isEmpty())
        return invalid(wrong);
    return Value(rows);
}

} // namespace pd
