// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/parttable.h>

#include <record/recordtype.h>
#include <ui/edit/namescell.h>

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

static QStringList shownKeys(Kind kind)
{
    switch (kind) {
    case Kind::Outcome:
        return {QStringLiteral("names"), QStringLiteral("kind"), QStringLiteral("stop"), QStringLiteral("with"), QStringLiteral("side"),
                QStringLiteral("who"), QStringLiteral("due"), QStringLiteral("done")};
    case Kind::ExchangeTerm:
        return {QStringLiteral("direction"), QStringLiteral("mobility"), QStringLiteral("level"),
                QStringLiteral("places"), QStringLiteral("months")};
    default:
        return {QStringLiteral("students"), QStringLiteral("first_intake"), QStringLiteral("intakes"),
                QStringLiteral("source")};
    }
}

static QList<Field> columns(Kind kind)
{
    const RecordType &type = recordType(kind);
    QList<Field> found;
    const QStringList keys = shownKeys(kind);
    for (const QString &key : keys) {
        if (key == QStringLiteral("names")) {
            Field names = field("names", ValueType::Rows, type.nameLabel);
            names.isRequired = type.isNameRequired;
            found << names;
        } else {
            found << *type.find(key);
        }
    }
    return found;
}

PartTable::PartTable(Kind kind, Session &session, QWidget *parent)
    : PartsEditor(kind, session, parent), m_table(new RowTable(columns(kind), session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setLabel(language().text(title()));
    connect(m_table, &RowTable::edited, this, &PartTable::edited);
}

void PartTable::setParts(const QList<Record> &parts)
{
    m_originals = parts;
    QList<RowTable::Entry> entries;
    const QStringList keys = shownKeys(kind());
    for (const Record &part : std::as_const(m_originals)) {
        RowTable::Entry entry{part.id.value, {}};
        for (const QString &key : keys)
            entry.values.insert(key, key == QStringLiteral("names") ? Value(rowsOf(part.names)) : part.value(key));
        entries << entry;
    }
    m_table->setEntries(entries);
}

Record PartTable::record(const RowTable::Entry &entry) const
{
    Record part;
    part.kind = kind();
    for (const Record &original : m_originals) {
        if (original.id.value == entry.tag)
            part = original;
    }
    const QStringList keys = shownKeys(kind());
    for (const QString &key : keys) {
        if (key == QStringLiteral("names"))
            part.names = namesOf(entry.values.value(key).toRows());
        else
            part.set(key, entry.values.value(key));
    }
    return part;
}

void PartTable::setTyped(const QList<Record> &parts)
{
    const QList<Record> originals = m_originals;
    setParts(parts);
    m_originals = originals;
}

void PartTable::addChanges(ChangeSet &set, RecordId owner) const
{
    const auto entries = m_table->entries();
    const QString ownerKey = recordType(kind()).owner;
    for (const RowTable::Entry &entry : entries) {
        Record part = record(entry);
        if (part.id.isNull()) {
            part.set(ownerKey, owner);
            set.add(part);
            continue;
        }
        const auto original = std::find_if(m_originals.begin(), m_originals.end(),
                                           [&part](const Record &one) { return one.id == part.id; });
        if (*original != part)
            set.changes << Change::update(*original, part);
    }
    for (const Record &original : m_originals) {
        const bool isKept = std::any_of(entries.begin(), entries.end(), [&original](const RowTable::Entry &entry) {
            return entry.tag == original.id.value;
        });
        if (!isKept)
            set.changes << Change::remove(kind(), original.id);
    }
}

Text PartTable::problem() const
{
    const auto entries = m_table->entries();
    const QString ownerKey = recordType(kind()).owner;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Record part = record(entries[i]);
        part.set(ownerKey, RecordId(1));
        const auto found = problems(part);
        for (auto at = found.begin(); at != found.end(); ++at) {
            const Field *of = recordType(kind()).find(at.key());
            return phrase("PartTable", "Row %1, %2: %3").arg(QString::number(i + 1))
                .arg(of ? of->label : recordType(kind()).nameLabel).arg(at.value());
        }
    }
    return {};
}

void PartTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_table->setLabel(language().text(title()));
    PartsEditor::changeEvent(event);
}

} // namespace pd::ui
