// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/detail/composer.h>

#include <query/duepapers.h>
#include <record/vocabulary.h>
#include <rules/position.h>
#include <ui/detail/sheethtml.h>

namespace pd::ui {

Composer::Composer(const SheetContext &context, Record record)
    : m_context(context), m_record(std::move(record)), m_type(recordType(m_record.kind))
{
    m_labels = m_context.office.labels(referredBy({m_record}) << m_record.id, m_context.language.code());
}

QString Composer::say(const char *source) const
{
    return m_context.language.text("Sheet", source);
}

QString Composer::label(RecordId id) const
{
    if (id.isNull())
        return {};
    if (!m_labels.contains(id))
        m_labels.insert(id, m_context.office.label(id, m_context.language.code()));
    return m_labels.value(id);
}

Sheet Composer::head() const
{
    Sheet sheet;
    sheet.kind = m_record.kind;
    sheet.id = m_record.id;
    sheet.overline = say(m_type.singular);
    sheet.title = label(m_record.id);
    for (const Name &name : m_record.names) {
        if (name.text != sheet.title && !sheet.otherNames.contains(name.text))
            sheet.otherNames << name.text;
    }
    return sheet;
}

Sheet::Cell Composer::link(RecordId id, const QString &text) const
{
    Sheet::Cell cell;
    cell.text = text.isEmpty() ? label(id) : text;
    cell.linkKind = m_context.office.kindOf(id);
    cell.linkId = id;
    return cell;
}

QList<Sheet::Cell> Composer::links(const QList<RecordId> &ids) const
{
    QList<Sheet::Cell> cells;
    for (const RecordId id : ids)
        cells << link(id);
    return cells;
}

Sheet::Cell Composer::cell(const Record &record, const char *key) const
{
    const Field *field = recordType(record.kind).find(QString(QLatin1String(key)));
    if (!field)
        return {};
    const Value &value = record.value(QLatin1String(key));
    if (field->type == ValueType::Reference && !value.isEmpty())
        return link(value.toReference());
    Sheet::Cell cell;
    if (record.kind == Kind::Person && field->key == u"position") {
        // The derived field holds one language; the rows it follows from hold several.
        const Rows positions = record.value(QLatin1String("positions")).toRows();
        cell.text = rules::positionTitle(rules::currentPosition(positions, m_context.today), m_context.language.code());
        return cell;
    }
    if (field->type == ValueType::References) {
        for (const RecordId id : value.toReferences())
            m_labels.insert(id, label(id));
    }
    cell.text = displayText(*field, value, m_context.language, m_context.tables, m_labels);
    cell.isNumeric = field->type == ValueType::Integer || field->type == ValueType::Decimal;
    if (field->shape == TextShape::Url && isFollowed(QUrl(value.toText())))
        cell.url = value.toText();
    if (field->vocabulary && field->isDerived && field->type == ValueType::Code && !value.isEmpty())
        cell.tone = style::tone(field->vocabulary->key, value.toText());
    return cell;
}

Sheet::Cell Composer::state(const Record &record, const char *key) const
{
    Sheet::Cell found = cell(record, key);
    const Field *field = recordType(record.kind).find(QString(QLatin1String(key)));
    if (field && field->vocabulary)
        found.tone = style::tone(field->vocabulary->key, record.text(QLatin1String(key)));
    return found;
}

Sheet::Fact Composer::fact(const char *key) const
{
    const Field *field = m_type.find(QString(QLatin1String(key)));
    if (!field || m_record.value(QLatin1String(key)).isEmpty())
        return {};
    Sheet::Fact fact{say(field->label), {}};
    if (field->type == ValueType::References)
        fact.values = links(m_record.value(QLatin1String(key)).toReferences());
    else
        fact.values << cell(m_record, key);
    return fact;
}

QList<Sheet::Fact> Composer::facts(std::initializer_list<const char *> keys) const
{
    QList<Sheet::Fact> found;
    for (const char *key : keys) {
        Sheet::Fact one = fact(key);
        if (!one.values.isEmpty() && !one.values.first().text.isEmpty())
            found << std::move(one);
    }
    return found;
}

QList<Record> Composer::referring(Kind kind, const char *field, const char *rowField) const
{
    const QList<RecordId> ids = m_context.office.referring(m_record.id, kind, QLatin1String(field),
                                                           rowField ? QString(QLatin1String(rowField)) : QString());
    return readDerived(m_context.office, ids, m_context.today).value_or(QList<Record>());
}

QList<Record> Composer::listed(Kind kind, const char *key) const
{
    ListQuery query;
    query.kind = kind;
    query.where = {{QString(QLatin1String(key)), Condition::Op::AnyOf, {QString::number(m_record.id.value)}}};
    query.language = m_context.language.code();
    query.today = m_context.today;
    const QString order = recordType(kind).defaultSort;
    if (!order.isEmpty())
        query.sort = {{order.startsWith(u'-') ? order.mid(1) : order, order.startsWith(u'-')}};
    const auto ids = listIds(m_context.office, query);
    return readDerived(m_context.office, ids.value_or(QList<RecordId>()), m_context.today).value_or(QList<Record>());
}

Sheet::Section Composer::table(const QString &heading, const QList<Record> &records,
                               std::initializer_list<const char *> keys, const char *called) const
{
    Sheet::Section section{.heading = heading};
    if (records.isEmpty())
        return section;
    const RecordType &type = recordType(records.first().kind);
    section.columns << say(type.singular);
    for (const char *key : keys) {
        const Field *field = type.find(QString(QLatin1String(key)));
        section.columns << (field ? say(field->label) : QString());
    }
    for (const Record &record : records) {
        QList<Sheet::Cell> line{link(record.id, called ? cell(record, called).text : QString())};
        for (const char *key : keys) {
            const Field *field = type.find(QString(QLatin1String(key)));
            const bool isState = field && field->vocabulary && field->type == ValueType::Code
                && (field->isDerived || field->key == u"status");
            line << (isState ? state(record, key) : cell(record, key));
        }
        section.rows << line;
    }
    return section;
}

Sheet::Section Composer::rows(const char *key) const
{
    const Field *field = m_type.find(QString(QLatin1String(key)));
    const Rows values = m_record.value(QLatin1String(key)).toRows();
    Sheet::Section section{.heading = field ? say(field->label) : QString()};
    if (!field || values.isEmpty())
        return section;
    QList<const Field *> used;
    for (const Field &column : field->row) {
        const bool isUsed = std::any_of(values.begin(), values.end(),
                                        [&](const Row &row) { return !row.value(column.key).isEmpty(); });
        if (isUsed)
            used << &column;
    }
    for (const Field *column : std::as_const(used))
        section.columns << say(column->label);
    for (const Row &row : values) {
        QList<Sheet::Cell> line;
        for (const Field *column : std::as_const(used)) {
            const Value value = row.value(column->key);
            if (column->type == ValueType::Reference && !value.isEmpty()) {
                line << link(value.toReference());
            } else {
                Sheet::Cell cell;
                cell.text = displayText(*column, value, m_context.language, m_context.tables, m_labels);
                cell.isNumeric = column->type == ValueType::Integer;
                line << cell;
            }
        }
        section.rows << line;
    }
    return section;
}

void Composer::addCommon(Sheet &sheet) const
{
    const QList<Record> tasks = referring(Kind::FollowUp, "about");
    sheet.add(table(say(QT_TRANSLATE_NOOP("Sheet", "Follow-ups")), tasks, {"due", "due_state", "who"}));
    const QList<Record> documents = referring(Kind::Document, "record");
    sheet.add(table(say(QT_TRANSLATE_NOOP("Sheet", "Documents")), documents, {"kind", "date"}));
    addFigures(sheet);
    addOffice(sheet);
}

void Composer::addFigures(Sheet &sheet) const
{
    const QList<Record> figures = m_record.kind == Kind::Figure ? QList<Record>() : referring(Kind::Figure, "about");
    sheet.add(table(say(QT_TRANSLATE_NOOP("Sheet", "Figures")), figures, {"value", "as_of"}));
}

void Composer::addOffice(Sheet &sheet) const
{
    if (const Field *notes = m_type.find(u"notes"); notes && m_record.has(QLatin1String("notes")))
        sheet.add({.heading = say(notes->label), .paragraph = m_record.text(QLatin1String("notes"))});
    sheet.add({.heading = say(QT_TRANSLATE_NOOP("Sheet", "Office")),
               .facts = facts({"officer", "own_unit", "tags", "sources", "source", "confidence"})});
}

std::optional<Sheet> composeSheet(const SheetContext &context, Kind kind, RecordId id)
{
    const QList<Record> found = readDerived(context.office, {id}, context.today).value_or(QList<Record>());
    if (found.isEmpty() || found.first().kind != kind)
        return std::nullopt;
    const Composer composer(context, kind == Kind::Visit ? withPapersNamed(context.office, found.first(), context.language)
                                                         : found.first());
    switch (kind) {
    case Kind::Organisation:
        return composePartner(composer);
    case Kind::Agreement:
        return composeAgreement(composer);
    case Kind::Visit:
        return composeVisit(composer);
    case Kind::Programme:
        return composeProgramme(composer);
    default:
        return composePlain(composer);
    }
}

} // namespace pd::ui
