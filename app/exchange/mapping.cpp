// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/mapping.h>

#include <exchange/contentcolumns.h>
#include <record/vocabulary.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

using Holds = TableColumn::Holds;

const QString settingKey = u"import_mappings"_s;

/// Rows that are a code and a text each: identifiers, contact details.
bool isByCode(const Field &field)
{
    return field.row.size() >= 2 && field.row[0].type == ValueType::Code && field.row[0].vocabulary
        && field.row[0].isRequired && field.row[1].type == ValueType::Text && field.row[1].isRequired;
}

Text inBrackets(const Text &what, const Text &which)
{
    return phrase("Import", "%1 (%2)", "what a column becomes: Name (Chinese)").arg(what).arg(which);
}

QStringList texts(const QJsonValue &array)
{
    QStringList found;
    for (const QJsonValue &value : array.toArray())
        found << value.toString();
    return found;
}

Result<void> write(Office &office, const QList<Mapping> &mappings)
{
    QJsonArray all;
    for (const Mapping &mapping : mappings)
        all << QJsonObject{{u"name"_s, mapping.name},
                           {u"kind"_s, kindKey(mapping.kind)},
                           {u"headers"_s, QJsonArray::fromStringList(mapping.headers)},
                           {u"keys"_s, QJsonArray::fromStringList(mapping.keys)},
                           {u"source"_s, mapping.source}};
    return office.setSetting(settingKey, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

} // namespace

QString columnKey(const TableColumn &column)
{
    switch (column.holds) {
    case Holds::Nothing:
        return {};
    case Holds::Id:
        return u"id"_s;
    case Holds::Name: {
        QStringList parts{u"name"_s};
        if (!column.language.isEmpty())
            parts << column.language;
        if (column.nameKind != NameKind::Official)
            parts << nameKindKey(column.nameKind);
        return parts.join(u'.');
    }
    case Holds::Period:
        return QString(column.field->key % u".." % column.until->key);
    case Holds::Field:
        break;
    }
    QString key = column.field->key;
    if (column.rowField)
        key += u'.' + column.rowField->key;
    else if (!column.rowCode.isEmpty())
        key += u'.' + column.rowCode;
    return key;
}

QList<ProposedColumn> proposedColumns(const RecordType &type, const QStringList &headers, const Language &language,
                                      const QList<QStringList> &sample)
{
    using enum ProposedColumn::Why;
    QList<ProposedColumn> proposed;
    QStringList taken;
    const QSet<const Field *> held = heldFields(type, headers, {}, language);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        ProposedColumn column;
        if (const auto known = headers[i].isEmpty() ? std::nullopt : columnOf(type, headers[i], language)) {
            column = {columnKey(*known), Header};
        } else if (const auto guessed = columnByContent(type, headers[i], filledCells(sample, i), held)) {
            column = {columnKey(*guessed), guessed->holds == Holds::Nothing ? Unknown : Content};
        }
        if (!column.key.isEmpty() && taken.contains(column.key))
            column = {{}, Repeated};
        if (!column.key.isEmpty())
            taken << column.key;
        proposed << column;
    }
    return proposed;
}

Result<QList<TableColumn>> mappedColumns(const RecordType &type, const QStringList &headers, const QStringList &keys,
                                         const Language &language)
{
    QList<TableColumn> columns;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const auto column = columnOf(type, keys.value(i), language);
        if (!column)
            return failure(Error::Kind::Usage, phrase("Import", "%1 has no field “%2”; `fields %1` lists them.")
                                                       .arg(type.key())
                                                       .arg(keys.value(i)));
        for (qsizetype j = 0; j < columns.size(); ++j)
            if (column->holds != Holds::Nothing && columnKey(columns[j]) == columnKey(*column))
                return failure(Error::Kind::Usage,
                               phrase("Import", "The columns “%1” and “%2” mean the same field.")
                                       .arg(headers[j])
                                       .arg(headers[i]));
        columns << *column;
        columns.last().header = headers[i];
    }
    return columns;
}

QList<ColumnTarget> columnTargets(const RecordType &type, const Language &language)
{
    QList<ColumnTarget> targets;
    const auto add = [&](const QString &key, const Text &label) { targets.append({key, language.text(label)}); };
    if (type.hasNames) {
        add(u"name"_s, type.nameLabel);
        for (const NameKind kind : nameKinds) {
            const QString word = nameKindKey(kind);
            for (const QString &code : Language::codes()) {
                const bool isOfficial = kind == NameKind::Official;
                const Text which = isOfficial ? type.nameLabel : vocabulary::nameKind.find(word)->label;
                add(isOfficial ? QString(u"name." % code) : QString(u"name." % code % u'.' % word),
                    inBrackets(which, Text::verbatim(language.languageName(code))));
            }
        }
        add(u"name.und.alias"_s, vocabulary::nameKind.find(u"alias")->label);
    }
    for (const Field &field : type.fields) {
        if (field.isDerived)
            continue;
        for (const auto &[from, until] : periods)
            if (field.key == QLatin1String(from))
                if (const Field *end = type.find(QString::fromLatin1(until)))
                    add(QString(field.key % u".." % end->key),
                        phrase("Import", "%1 – %2", "two dates in one column").arg(field.label).arg(end->label));
        if (isByCode(field)) {
            for (const Term &term : field.row[0].vocabulary->terms)
                add(QString(field.key % u'.' % term.code), inBrackets(field.label, term.label));
            continue;
        }
        add(field.key, field.label);
        for (const Field &part : field.row)
            if (field.row.size() > 1)
                add(QString(field.key % u'.' % part.key), inBrackets(field.label, part.label));
    }
    add(u"id"_s, phrase("Import", "Number of the record"));
    return targets;
}

QStringList missingTargets(const RecordType &type, const QList<TableColumn> &columns, const Language &language)
{
    const auto isHeld = [&](auto &&holds) { return std::any_of(columns.begin(), columns.end(), holds); };
    QStringList missing;
    if (type.isNameRequired && !isHeld([](const TableColumn &column) {
            return column.holds == Holds::Name || column.holds == Holds::Id;
        }))
        missing << language.text(type.nameLabel);
    for (const Field &field : type.fields) {
        // The type of an organisation is told from its name.
        const bool isNeeded = field.isRequired && !field.isDerived
                           && !(type.kind == Kind::Organisation && field.key == "type"_L1);
        if (isNeeded && !isHeld([&](const TableColumn &column) {
                return column.holds == Holds::Id || column.field == &field || column.until == &field;
            }))
            missing << language.text(field.label);
    }
    return missing;
}

Mapping::Fit Mapping::fit(const QStringList &others) const
{
    Fit found;
    QList<bool> isUsed(headers.size(), false);
    int both = 0, all = int(headers.size() - headers.count(QString()));
    for (const QString &header : others) {
        qsizetype at = headers.indexOf(header);
        while (at >= 0 && isUsed[at]) // of several under one header the next
            at = headers.indexOf(header, at + 1);
        const bool isKnown = at >= 0 && at < keys.size();
        found.keys << (isKnown ? std::optional(keys[at]) : std::nullopt);
        if (isKnown)
            isUsed[at] = true;
        if (!header.isEmpty())
            ++(isKnown ? both : all);
    }
    found.overlap = all > 0 ? double(both) / all : 0;
    return found;
}

QList<Mapping> savedMappings(const Office &office)
{
    QList<Mapping> mappings;
    const QJsonArray all = QJsonDocument::fromJson(office.setting(settingKey).toUtf8()).array();
    for (const QJsonValue &value : all) {
        const auto kind = kindFromKey(value[u"kind"].toString());
        if (kind)
            mappings.append({value[u"name"].toString(), *kind, texts(value[u"headers"]), texts(value[u"keys"]),
                             value[u"source"].toString()});
    }
    return mappings;
}

Result<void> saveMapping(Office &office, Mapping mapping)
{
    mapping.name = mapping.name.simplified().left(200);
    if (mapping.name.isEmpty())
        return failure(Error::Kind::Usage, phrase("Import", "The columns need a name to be kept under."));
    QList<Mapping> all = savedMappings(office);
    all.removeIf([&](const Mapping &other) { return other.name.compare(mapping.name, Qt::CaseInsensitive) == 0; });
    all << mapping;
    std::sort(all.begin(), all.end(), [](const Mapping &a, const Mapping &b) { return a.name < b.name; });
    return write(office, all);
}

Result<void> removeMapping(Office &office, const QString &name)
{
    QList<Mapping> all = savedMappings(office);
    all.removeIf([&](const Mapping &mapping) { return mapping.name == name; });
    return write(office, all);
}

} // namespace pd
