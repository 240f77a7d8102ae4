// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/rowseditor.h>

#include <rules/position.h>
#include <ui/edit/rowtable.h>

namespace pd::ui {

RowsEditor::RowsEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_table(new RowTable(field.row, session, this))
{
    setInput(m_table);
    setFocusProxy(nullptr);
    connect(m_table, &RowTable::edited, this, &RowsEditor::edited);
    connect(m_table, &RowTable::cellEdited, this, [this](int row, const QString &key) {
        if (key == QStringLiteral("person"))
            fillPosition(row);
    });
}

Value RowsEditor::value() const
{
    Rows rows;
    const auto entries = m_table->entries();
    for (const RowTable::Entry &entry : entries)
        rows << entry.values;
    return rows;
}

void RowsEditor::setValue(const Value &value)
{
    QList<RowTable::Entry> entries;
    const Rows rows = value.toRows();
    for (const Row &row : rows)
        entries.append({0, row});
    m_table->setEntries(entries);
}

void RowsEditor::setLabel(const QString &label)
{
    m_table->setLabel(label);
}

void RowsEditor::focusProblem()
{
    if (!m_table->focusProblem())
        m_table->setFocus();
}

void RowsEditor::fillPosition(int row)
{
    const FieldEditor *person = m_table->cell(row, QStringLiteral("person"));
    const FieldEditor *position = m_table->cell(row, QStringLiteral("position"));
    if (!person || !position || !position->value().isEmpty() || person->value().toReference().isNull())
        return;
    const RecordId id = person->value().toReference();
    session().office().read([id, today = session().today(), code = language().code()](Office &office) {
        const auto record = office.read(id);
        if (!record)
            return QString();
        const Row current = rules::currentPosition(record->value(QLatin1String("positions")).toRows(), today);
        return rules::positionTitle(current, code);
    }).then(this, [this, id](const QString &title) {
        for (int i = 0; i < m_table->rowCount(); ++i) {
            FieldEditor *cell = m_table->cell(i, QStringLiteral("position"));
            if (m_table->cell(i, QStringLiteral("person"))->value().toReference() != id || !cell->value().isEmpty())
                continue;
            cell->setValue(title);
            Q_EMIT edited();
        }
    });
}

} // namespace pd::ui
