// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/columns.h>

#include <language/fold.h>
#include <record/json.h>

#include <QRegularExpression>

#include <algorithm>

namespace pd {
namespace {

using Holds = TableColumn::Holds;

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
std::optional<TableColumn> nameColumn(const QString &key, const Language &language)
{
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    const QStringList parts = key.split(QLatin1Char('.'));
    if (parts.first() != QLatin1String("name") || parts.size() > 3)
        return std::nullopt;
    TableColumn column{.holds = Holds::Name, .header = {}, .language = parts.value(1, language.code())};
    if (!tag.match(column.language).hasMatch())
        return std::nullopt;
    if (parts.size() == 3) {
        column.nameKind = nameKindFromKey(parts[2]);
        if (nameKindKey(column.nameKind) != parts[2])
            return std::nullopt;
    }
    return column;
}

std::optional<TableColumn> columnOf(const RecordType &type, const QString &key, const Language &language)
{
    const QString trimmed = key.trimmed();
    if (trimmed.isEmpty())
        return TableColumn();
    if (trimmed.compare(QLatin1String("id"), Qt::CaseInsensitive) == 0)
        return TableColumn{.holds = Holds::Id};
    if (type.hasNames) {
        const QString plain = trimmed.compare(QLatin1String("name"), Qt::CaseInsensitive) == 0
                                           || isLabel(trimmed, type.nameLabel)
                                           || isLabel(trimmed, phrase("Import", "Name"))
                                    ? QStringLiteral("name")
                                    : trimmed;
        if (const auto column = nameColumn(plain, language))
            return column;
    }
    const Field *field = type.find(trimmed);
    if (!field && trimmed == QLatin1String("identifier"))
        field = type.find(u"identifiers");
    if (!field && trimmed == QLatin1String("name"))
        return TableColumn(); // the computed name of a kind that has none of its own
    for (qsizetype i = 0; !field && i < type.fields.size(); ++i)
        if (isLabel(trimmed, type.fields[i].label))
            field = &type.fields[i];
    if (!field)
        return std::nullopt;
    return TableColumn{.holds = field->isDerived ? Holds::Nothing : Holds::Field, .field = field};
}

bool areSame(const TableColumn &a, const TableColumn &b)
{
    return a.holds == b.holds && a.holds != Holds::Nothing && a.field == b.field && a.language == b.language
        && a.nameKind == b.nameKind;
}

} // namespace

QString TableColumn::key() const
{
    return holds == Holds::Name ? QStringLiteral("names") : field ? field->key : QString();
}

Result<QList<TableColumn>> tableColumns(const RecordType &type, const QStringList &headers,
                                        const QMap<QString, QString> &map, const Language &language)
{
    QStringList trimmed = headers;
    for (QString &header : trimmed)
        header = header.trimmed();
    for (auto it = map.begin(); it != map.end(); ++it)
        if (!trimmed.contains(it.key()))
            return failure(Error::Kind::Usage,
                           phrase("Import", "The table has no column “%1”.").arg(it.key()));

    QList<TableColumn> columns;
    for (const QString &header : trimmed) {
        const QString key = map.value(header, header);
        auto column = columnOf(type, key, language);
        if (!column && map.contains(header))
            return failure(Error::Kind::Usage,
                           phrase("Import", "%1 has no field “%2”; `fields %1` lists them.")
                                   .arg(type.key())
                                   .arg(key));
        if (!column)
            return failure(Error::Kind::Usage,
                           phrase("Import",
                                  "The column “%1” is no field of %2; say which with --map “%1=KEY”, "
                                  "or --map “%1=” to leave it out.")
                                   .arg(header)
                                   .arg(type.key()));
        column->header = header;
        for (const TableColumn &earlier : columns)
            if (areSame(earlier, *column))
                return failure(Error::Kind::Usage,
                               phrase("Import", "The columns “%1” and “%2” mean the same field.")
                                       .arg(earlier.header)
                                       .arg(header));
        columns << *column;
    }
    return columns;
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
    case Holds::Nothing:
        break;
    }
    return {};
}

} // namespace pd
