// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/columns.h>

#include <exchange/contentcolumns.h>
#include <language/fold.h>
#include <record/json.h>
#include <record/vocabulary.h>

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace pd {
namespace {

using Holds = TableColumn::Holds;

/// A header as it is compared: without a line break inside and a colon or an asterisk at its end.
QString folded(const QString &header)
{
    QString text = fold(header);
    return text.isEmpty() ? header.simplified() : text;
}

bool isLabel(const QString &header, const Text &label)
{
    if (label.isEmpty())
        return false;
    const QStringList codes = Language::codes();
    const QString folded = fold(header);
    return std::any_of(codes.begin(), codes.end(),
                       [&](const QString &code) { return fold(Language::of(code).text(label)) == folded; });
}

/// "name", "name.zh", "name.en.acronym".
std::optional<TableColumn> nameColumn(const QString &key)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    const QStringList parts = key.split(QLatin1Char('.'));
    if (parts.first() != QLatin1String("name") || parts.size() > 3)
        return std::nullopt;
    TableColumn column{.holds = Holds::Name, .header = {}, .language = parts.value(1)};
    if (parts.size() > 1 && !tag.match(column.language).hasMatch())
        return std::nullopt;
    if (parts.size() == 3) {
        column.nameKind = nameKindFromKey(parts[2]);
        if (nameKindKey(column.nameKind) != parts[2])
            return std::nullopt;
    }
    return column;
}

/// "country", "identifiers.ror", "positions.title", "effective..expires".
std::optional<TableColumn> fieldColumn(const RecordType &type, const QString &key)
{
    const qsizetype dots = key.indexOf(QLatin1String(".."));
    if (dots > 0) {
        const Field *from = type.find(key.left(dots)), *until = type.find(key.mid(dots + 2));
        if (!from || !until)
            return std::nullopt;
        return TableColumn{.holds = Holds::Period, .field = from, .until = until};
    }
    const Field *field = type.find(key == QLatin1String("identifier") ? QStringLiteral("identifiers")
                                                                      : key.section(QLatin1Char('.'), 0, 0));
    if (!field)
        return std::nullopt;
    TableColumn column{.holds = field->isDerived ? Holds::Nothing : Holds::Field, .field = field};
    const QString part = key.section(QLatin1Char('.'), 1);
    if (part.isEmpty())
        return column;
    column.rowField = field->rowField(part);
    const Field *code = field->row.isEmpty() ? nullptr : &field->row.first();
    if (!column.rowField && code && code->vocabulary && code->vocabulary->find(part))
        column.rowCode = part;
    return column.rowField || !column.rowCode.isEmpty() ? std::optional(column) : std::nullopt;
}

std::optional<TableColumn> byKey(const RecordType &type, const QString &key)
{
    if (key.isEmpty() || key == QLatin1String("-"))
        return TableColumn();
    if (key.compare(QLatin1String("id"), Qt::CaseInsensitive) == 0)
        return TableColumn{.holds = Holds::Id};
    if (key == QLatin1String("name") && !type.hasNames)
        return TableColumn(); // the computed name of a kind that has none of its own
    if (type.hasNames)
        if (const auto column = nameColumn(key))
            return column;
    return fieldColumn(type, key);
}

/// "kind:folded label" of every field, in the program's languages, to the field's place.
QHash<QString, qsizetype> labelsOfFields(bool areDerived)
{
    QHash<QString, qsizetype> places;
    for (const Kind kind : kinds) {
        const QList<Field> &fields = recordType(kind).fields;
        for (qsizetype i = fields.size(); i-- > 0;) // of two with one label the first
            for (const QString &code : Language::codes())
                if (fields[i].isDerived == areDerived)
                    places.insert(kindKey(kind) + QLatin1Char(':')
                                          + fold(Language::of(code).text(fields[i].label)),
                                  i);
    }
    return places;
}

std::optional<TableColumn> byLabel(const RecordType &type, const QString &header, bool isDerived)
{
    static const QHash<QString, qsizetype> labels[] = {labelsOfFields(false), labelsOfFields(true)};
    if (!isDerived && type.hasNames
        && (isLabel(header, type.nameLabel) || isLabel(header, phrase("Import", "Name"))))
        return TableColumn{.holds = Holds::Name};
    const qsizetype place = labels[isDerived].value(type.key() + QLatin1Char(':') + fold(header), -1);
    if (place < 0)
        return std::nullopt;
    return TableColumn{.holds = isDerived ? Holds::Nothing : Holds::Field, .field = &type.fields[place]};
}

/// "kind:folded header" to key, from resources/tables.
const QHash<QString, QString> &habitualHeaders()
{
    static const QHash<QString, QString> headers = [] {
        QHash<QString, QString> keys;
        QFile file(QStringLiteral(":/tables/headers.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return keys;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')).mid(1)) {
            const QStringList cells = line.split(QLatin1Char('\t'));
            for (const QString &name : cells.value(2).split(QLatin1Char('|'), Qt::SkipEmptyParts))
                keys.insert(cells[0] + QLatin1Char(':') + folded(name), cells[1]);
        }
        return keys;
    }();
    return headers;
}

std::optional<TableColumn> byHabit(const RecordType &type, const QString &header)
{
    const QHash<QString, QString> &keys = habitualHeaders();
    const QString text = folded(header);
    for (const QString &kind : {type.key(), QStringLiteral("*")})
        if (const auto at = keys.constFind(kind + QLatin1Char(':') + text); at != keys.constEnd())
            if (auto column = byKey(type, at.value()))
                return column;
    return std::nullopt;
}

bool areSame(const TableColumn &a, const TableColumn &b)
{
    return a.holds == b.holds && a.holds != Holds::Nothing && a.field == b.field && a.until == b.until
        && a.rowField == b.rowField && a.rowCode == b.rowCode && a.language == b.language
        && a.nameKind == b.nameKind;
}

} // namespace

Text refusalHeader()
{
    return phrase("Import", "Why it was not imported");
}

QString TableColumn::key() const
{
    return holds == Holds::Name ? QStringLiteral("names") : field ? field->key : QString();
}

bool TableColumn::holdsDates() const
{
    const Field *held = rowField ? rowField : field;
    return holds == Holds::Period || (holds == Holds::Field && held && held->type == ValueType::Date);
}

std::optional<TableColumn> columnOf(const RecordType &type, const QString &header, const Language &)
{
    const QString trimmed = header.trimmed();
    if (auto column = byKey(type, trimmed))
        return column;
    if (auto column = byLabel(type, trimmed, false))
        return column;
    if (auto column = byHabit(type, trimmed))
        return column;
    if (isLabel(trimmed, refusalHeader()))
        return TableColumn();
    return byLabel(type, trimmed, true);
}

Result<QList<TableColumn>> tableColumns(const RecordType &type, const QStringList &headers,
                                        const QMap<QString, QString> &map, const Language &language,
                                        const QList<QStringList> &sample)
{
    QStringList trimmed = headers;
    for (QString &header : trimmed)
        header = header.trimmed();
    for (auto it = map.begin(); it != map.end(); ++it)
        if (!trimmed.contains(it.key()))
            return failure(Error::Kind::Usage,
                           phrase("Import", "The table has no column “%1”.").arg(it.key()));

    QList<TableColumn> columns;
    const QSet<const Field *> held = heldFields(type, trimmed, map, language);
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QString &header = trimmed[i];
        std::optional<TableColumn> column;
        if (map.contains(header)) {
            column = columnOf(type, map.value(header), language);
            if (!column)
                return failure(Error::Kind::Usage,
                               phrase("Import", "%1 has no field “%2”; `fields %1` lists them.")
                                       .arg(type.key())
                                       .arg(map.value(header)));
        } else if (!header.isEmpty()) {
            column = columnOf(type, header, language);
        }
        if (!column) {
            const QStringList cells = filledCells(sample, i);
            if (header.isEmpty() || !cells.isEmpty())
                column = columnByContent(type, header, cells, held);
            for (const TableColumn &earlier : std::as_const(columns))
                if (column && areSame(earlier, *column))
                    column.reset();
        }
        if (!column)
            return failure(Error::Kind::Usage,
                           phrase("Import",
                                  "The column “%1” is no field of %2; say which with --map “%1=KEY”, "
                                  "or --map “%1=” to leave it out.")
                                   .arg(header)
                                   .arg(type.key()));
        column->header = header;
        for (const TableColumn &earlier : std::as_const(columns))
            if (areSame(earlier, *column))
                return failure(Error::Kind::Usage,
                               phrase("Import", "The columns “%1” and “%2” mean the same field.")
                                       .arg(earlier.header)
                                       .arg(header));
        columns << *column;
    }
    return columns;
}

int headerRow(const RecordType &type, const QList<QStringList> &rows, const QMap<QString, QString> &map,
              const Language &language)
{
    int best = -1, most = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        int known = 0, filled = 0;
        for (const QString &cell : rows[i]) {
            const QString header = cell.trimmed();
            if (header.isEmpty())
                continue;
            ++filled;
            known += map.contains(header) || columnOf(type, header, language).has_value();
        }
        // "Partners" alone over a wide table is its title.
        const bool isTitle = filled == 1 && i + 1 < rows.size() && rows[i].size() > 1
                          && std::count_if(rows[i + 1].begin(), rows[i + 1].end(), [](const QString &cell) {
                                 return !cell.trimmed().isEmpty();
                             }) > 1;
        if (isTitle)
            known = 0;
        if (filled > 0 && known > most) {
            best = int(i);
            most = known;
        }
    }
    return best;
}

QList<TableColumn> exportColumns(const RecordType &type, const QList<Record> &records)
{
    QList<TableColumn> columns{{.holds = Holds::Id, .header = QStringLiteral("id")}};
    QMap<std::pair<QString, NameKind>, bool> occurring;
    for (const Record &record : records)
        for (const Name &name : record.names)
            occurring.insert({name.language, name.kind}, true);
    for (auto it = occurring.begin(); it != occurring.end(); ++it) {
        const auto &[language, kind] = it.key();
        QString header = QStringLiteral("name.%1").arg(language);
        if (kind != NameKind::Official)
            header += QLatin1Char('.') + nameKindKey(kind);
        columns << TableColumn{
                .holds = Holds::Name, .header = header, .language = language, .nameKind = kind};
    }
    for (const bool isDerived : {false, true})
        for (const Field &field : type.fields)
            if (field.isDerived == isDerived)
                columns << TableColumn{.holds = Holds::Field, .header = field.key, .field = &field};
    return columns;
}

QString columnCell(const TableColumn &column, const Record &record)
{
    switch (column.holds) {
    case Holds::Id:
        return QString::number(record.id.value);
    case Holds::Field:
        return toCell(record.value(column.field->key));
    case Holds::Name: {
        QStringList texts;
        for (const Name &name : record.names)
            if (name.language == column.language && name.kind == column.nameKind)
                texts << name.text;
        return texts.join(QLatin1Char(';'));
    }
    case Holds::Period:
    case Holds::Nothing:
        break;
    }
    return {};
}

} // namespace pd
