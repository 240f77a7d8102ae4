// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/nameseditor.h>

#include <record/vocabulary.h>
#include <ui/edit/namescell.h>
#include <ui/edit/rowtable.h>

#include <QLineEdit>

#include <algorithm>

namespace pd::ui {

static Field namesField(const Text &label, bool isRequired)
{
    Field names = field("names", ValueType::Rows, label);
    names.isRequired = isRequired;
    names.holding({field("text", ValueType::Text, phrase("Names", "Name")).column(60),
                   field("language", ValueType::Code, phrase("Names", "Language")).from(vocabulary::language),
                   field("kind", ValueType::Code, phrase("Names", "Kind")).from(vocabulary::nameKind)});
    return names;
}

NamesEditor::NamesEditor(Session &session, const Text &label, bool isRequired, QWidget *parent)
    : FieldEditor(namesField(label, isRequired), session, parent),
      m_table(new RowTable(field().row, session, this))
{
    setInput(m_table);
    setFocusProxy(nullptr);
    connect(m_table, &RowTable::edited, this, &NamesEditor::edited);
    connect(m_table, &RowTable::cellEdited, this, [this](int row, const QString &key) {
        const FieldEditor *cell = key == u"text" ? m_table->cell(row, key) : nullptr;
        if (auto *line = cell ? qobject_cast<QLineEdit *>(cell->focusProxy()) : nullptr)
            Q_EMIT typed(line);
    });
    connect(m_table, &RowTable::addRequested, this, [this](int after) {
        m_table->addRow({{QStringLiteral("language"), language().code()},
                         {QStringLiteral("kind"), nameKindKey(NameKind::Alias)}}, after);
    });
    setNames({});
}

Names NamesEditor::names() const
{
    Rows rows;
    const auto entries = m_table->entries();
    for (const RowTable::Entry &entry : entries)
        rows << entry.values;
    return namesOf(rows);
}

void NamesEditor::setNames(const Names &names)
{
    QList<RowTable::Entry> entries;
    const Rows rows = rowsOf(names);
    for (const Row &row : rows)
        entries.append({0, row});
    QStringList codes = Language::codes();
    codes.removeOne(language().code());
    codes.prepend(language().code());
    for (const QString &code : codes) {
        const bool isThere = std::any_of(names.begin(), names.end(), [&code](const Name &name) {
            return name.language == code && name.kind == NameKind::Official;
        });
        if (!isThere) {
            entries.append({0, {{QStringLiteral("language"), code},
                                {QStringLiteral("kind"), nameKindKey(NameKind::Official)}}});
        }
    }
    m_table->setEntries(entries);
}

Value NamesEditor::value() const
{
    return rowsOf(names());
}

void NamesEditor::setValue(const Value &value)
{
    setNames(namesOf(value.toRows()));
}

void NamesEditor::setLabel(const QString &label)
{
    m_table->setLabel(label);
}

void NamesEditor::focusProblem()
{
    if (FieldEditor *first = m_table->cell(0, QStringLiteral("text")))
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace pd::ui
