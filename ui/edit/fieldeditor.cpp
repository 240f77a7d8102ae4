// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/fieldeditor.h>

#include <ui/edit/codeedit.h>
#include <ui/edit/codesedit.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/disciplineedit.h>
#include <ui/edit/referenceedit.h>
#include <ui/edit/referencesedit.h>
#include <ui/edit/rowseditor.h>
#include <ui/edit/textedits.h>

#include <QEvent>
#include <QHBoxLayout>

namespace pd::ui {

FieldEditor::FieldEditor(const Field &field, Session &session, QWidget *parent)
    : QWidget(parent), m_field(field), m_session(session)
{
    setObjectName(field.key);
}

void FieldEditor::setInput(QWidget *input)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
}

void FieldEditor::setLabel(const QString &label)
{
    if (focusProxy())
        focusProxy()->setAccessibleName(label);
}

void FieldEditor::setExplanation(const QString &sentence, bool)
{
    if (focusProxy())
        focusProxy()->setAccessibleDescription(sentence);
}

void FieldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

FieldEditor *makeFieldEditor(const Field &field, Session &session, QWidget *parent)
{
    switch (field.type) {
    case ValueType::Text:
        return new TextEdit(field, session, parent);
    case ValueType::LongText:
        return new LongTextEdit(field, session, parent);
    case ValueType::Integer:
    case ValueType::Decimal:
        return new NumberEdit(field, session, parent);
    case ValueType::Boolean:
        return new BooleanEdit(field, session, parent);
    case ValueType::Date:
        return new DateEdit(field, session, parent);
    case ValueType::Time:
        return new TimeEdit(field, session, parent);
    case ValueType::Code:
        return new CodeEdit(field, session, parent);
    case ValueType::Codes:
        return new CodesEdit(field, session, parent);
    case ValueType::Discipline:
        return new DisciplineEdit(field, session, parent);
    case ValueType::Reference:
        return new ReferenceEdit(field, session, parent);
    case ValueType::References:
        return new ReferencesEdit(field, session, parent);
    case ValueType::Rows:
        return new RowsEditor(field, session, parent);
    }
    return nullptr;
}

} // namespace pd::ui
