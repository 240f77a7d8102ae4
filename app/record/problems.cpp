// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/recordtype.h>
#include <record/vocabulary.h>

#include <QRegularExpression>
#include <QTime>
#include <QUrl>

namespace pd {

static bool hasShape(const QString &text, TextShape shape)
{
    switch (shape) {
    case TextShape::Free:
        return true;
    case TextShape::Email: {
        static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
        return pattern.match(text).hasMatch();
    }
    case TextShape::Url: {
        const QUrl url(text, QUrl::StrictMode);
        static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                         QStringLiteral("mailto")};
        return url.isValid() && schemes.contains(url.scheme());
    }
    case TextShape::Phone: {
        static const QRegularExpression pattern(QStringLiteral("^[+0-9()\\s./-]{3,}$"));
        return pattern.match(text).hasMatch();
    }
    }
    return true;
}

static bool isKnownCode(const Field &field, const QString &code)
{
    const auto isUpper = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    static const QRegularExpression language(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    if (field.isOpen || !field.vocabulary)
        return true;
    switch (field.vocabulary->labels) {
    case Vocabulary::Labels::Country:
        return code.size() == 2 && isUpper(code[0]) && isUpper(code[1]);
    case Vocabulary::Labels::Language:
        return language.match(code).hasMatch();
    case Vocabulary::Labels::City:
        return true;
    case Vocabulary::Labels::Here:
        return field.vocabulary->find(code) != nullptr;
    }
    return true;
}

static Text unknownCode(const QString &code)
{
    return phrase("Problem", "“%1” is not in the list of choices.").arg(code);
}

static Text wrongType(const Field &field)
{
    switch (field.type) {
    case ValueType::Integer:
        return phrase("Problem", "Enter a whole number.");
    case ValueType::Decimal:
        return phrase("Problem", "Enter a number.");
    case ValueType::Date:
        return phrase("Problem", "Enter a date such as 2025-11-04, 2025-11 or 2025.");
    case ValueType::Reference:
    case ValueType::References:
        return phrase("Problem", "Choose a record.");
    default:
        return phrase("Problem", "This value does not fit here.");
    }
}

static Text rangeProblem(const Field &field, double number)
{
    if (number >= double(field.minimum) && number <= double(field.maximum))
        return {};
    if (field.maximum == std::numeric_limits<qint64>::max())
        return phrase("Problem", "Enter a number of at least %1.").arg(QString::number(field.minimum));
    return phrase("Problem", "Enter a number from %1 to %2.")
        .arg(QString::number(field.minimum)).arg(QString::number(field.maximum));
}

static Text rowsProblem(const Field &field, const Rows &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const Field &inRow : field.row) {
            const Text found = problem(inRow, rows[i].value(inRow.key));
            if (!found.isEmpty())
                return phrase("Problem", "Row %1, %2: %3")
                    .arg(QString::number(i + 1)).arg(inRow.label).arg(found);
        }
    }
    return {};
}

static Text textProblem(const Field &field, const QString &text)
{
    static const QRegularExpression discipline(QStringLiteral("^[a-z-]+:[0-9A-Za-z.]+(@[0-9]{4})?$"));
    switch (field.type) {
    case ValueType::Code:
        return isKnownCode(field, text) ? Text() : unknownCode(text);
    case ValueType::Discipline:
        return discipline.match(text).hasMatch()
            ? Text() : phrase("Problem", "Choose a discipline from one of the classifications.");
    case ValueType::Time:
        return QTime::fromString(text, QStringLiteral("HH:mm")).isValid()
            ? Text() : phrase("Problem", "Enter a time such as 09:30.");
    default:
        break;
    }
    if (hasShape(text, field.shape))
        return {};
    return field.shape == TextShape::Email ? phrase("Problem", "Enter an e-mail address such as name@example.org.")
         : field.shape == TextShape::Url   ? phrase("Problem", "Enter a link that begins with https:// or http://.")
                                           : phrase("Problem", "Enter a phone number such as +86 23 6246 0000.");
}

Text problem(const Field &field, const Value &value)
{
    if (value.isEmpty())
        return field.isRequired ? phrase("Problem", "Fill this in.") : Text();
    const Value::Data &data = value.data();
    switch (field.type) {
    case ValueType::Text:
    case ValueType::LongText:
    case ValueType::Code:
    case ValueType::Discipline:
    case ValueType::Time:
        if (const QString *text = std::get_if<QString>(&data))
            return textProblem(field, *text);
        break;
    case ValueType::Integer:
        if (const qint64 *number = std::get_if<qint64>(&data))
            return rangeProblem(field, double(*number));
        break;
    case ValueType::Decimal:
        if (std::holds_alternative<double>(data) || std::holds_alternative<qint64>(data))
            return rangeProblem(field, value.toDouble());
        break;
    case ValueType::Boolean:
        if (std::holds_alternative<bool>(data))
            return {};
        break;
    case ValueType::Date:
        if (std::holds_alternative<PartialDate>(data))
            return {};
        break;
    case ValueType::Codes:
        if (const QStringList *codes = std::get_if<QStringList>(&data)) {
            for (const QString &code : *codes) {
                if (!isKnownCode(field, code))
                    return unknownCode(code);
            }
            return {};
        }
        break;
    case ValueType::Reference:
        if (std::holds_alternative<RecordId>(data))
            return {};
        break;
    case ValueType::References:
        if (std::holds_alternative<QList<RecordId>>(data))
            return {};
        break;
    case ValueType::Rows:
        if (const Rows *rows = std::get_if<Rows>(&data))
            return rowsProblem(field, *rows);
        break;
    }
    return wrongType(field);
}

static void checkOrder(const Record &record, QLatin1String first, QLatin1String second, const Text &message,
                       QMap<QString, Text> &found)
{
    const PartialDate from = record.date(first), to = record.date(second);
    if (from.isDated() && to.isDated() && to.latest() < from.earliest())
        found.insert(QString(second), message);
}

/// Rules between fields of one record.
static void checkTogether(const Record &record, QMap<QString, Text> &found)
{
    switch (record.kind) {
    case Kind::Agreement: {
        checkOrder(record, QLatin1String("effective"), QLatin1String("expires"),
                   phrase("Problem", "The agreement would expire before it takes effect."), found);
        if (record.value(QLatin1String("open_ended")).toBool() && record.has(QLatin1String("expires")))
            found.insert(QStringLiteral("expires"),
                         phrase("Problem", "An open-ended agreement has no day of expiry: clear one of the two."));
        QList<RecordId> seen;
        for (const Row &party : record.value(QLatin1String("parties")).toRows()) {
            const RecordId organisation = party.value(QStringLiteral("organisation")).toReference();
            if (seen.contains(organisation) && !organisation.isNull())
                found.insert(QStringLiteral("parties"), phrase("Problem", "One party is named twice."));
            seen << organisation;
        }
        break;
    }
    case Kind::Visit:
        checkOrder(record, QLatin1String("starts"), QLatin1String("ends"),
                   phrase("Problem", "The visit would end before it starts."), found);
        checkOrder(record, QLatin1String("stay_from"), QLatin1String("stay_to"),
                   phrase("Problem", "The stay would end before it starts."), found);
        break;
    case Kind::Event:
    case Kind::Project:
        checkOrder(record, QLatin1String("starts"), QLatin1String("ends"),
                   phrase("Problem", "It would end before it starts."), found);
        break;
    case Kind::Programme:
        checkOrder(record, QLatin1String("launched"), QLatin1String("closed"),
                   phrase("Problem", "The programme would close before it is launched."), found);
        break;
    default:
        break;
    }
    for (const auto key : {QLatin1String("parent"), QLatin1String("successor"), QLatin1String("predecessor")}) {
        if (record.id.isValid() && record.reference(key) == record.id)
            found.insert(QString(key), phrase("Problem", "A record cannot refer to itself here."));
    }
}

QMap<QString, Text> problems(const Record &record)
{
    const RecordType &type = recordType(record.kind);
    QMap<QString, Text> found;
    const bool isNamed = std::any_of(record.names.begin(), record.names.end(),
                                     [](const Name &n) { return !n.text.trimmed().isEmpty(); });
    if (type.isNameRequired && !isNamed)
        found.insert(QStringLiteral("names"), phrase("Problem", "Enter a name in at least one language."));
    static const QRegularExpression tag(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}\\z"));
    for (const Name &name : record.names) {
        if (!tag.match(name.language).hasMatch())
            found.insert(QStringLiteral("names"),
                         phrase("Problem", "“%1” is no language; use a code such as en, ru or zh.").arg(name.language));
    }
    for (const Field &f : type.fields) {
        const auto value = record.values.constFind(f.key);
        if (f.isDerived || (value == record.values.cend() && !f.isRequired))
            continue;
        const Text wrong = problem(f, value == record.values.cend() ? Value() : *value);
        if (!wrong.isEmpty())
            found.insert(f.key, wrong);
    }
    checkTogether(record, found);
    return found;
}

} // namespace pd
