// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/smallform.h>

#include <ui/edit/fieldeditor.h>
#include <ui/shell/style.h>

#include <record/recordtype.h>

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pd::ui {

SmallForm::SmallForm(Session &session, const Text &title, const Text &accept, const QList<Field> &fields,
                     QWidget *parent)
    : QDialog(parent), m_session(session), m_title(title), m_acceptText(accept), m_fields(fields),
      m_form(new QFormLayout), m_lead(new QLabel(this)), m_note(new QLabel(this)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * style::grid, 2 * style::grid, 3 * style::grid, 2 * style::grid);
    column->setSpacing(2 * style::grid);
    m_lead->setWordWrap(true);
    m_lead->setFont(style::headingFont());
    m_note->setWordWrap(true);
    style::setDimmed(m_note);
    m_form->setHorizontalSpacing(2 * style::grid);
    m_form->setVerticalSpacing(style::grid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const Field &field : fields) {
        FieldEditor *editor = makeFieldEditor(field, session, this);
        auto *label = new QLabel(this);
        label->setBuddy(editor);
        style::setDimmed(label);
        m_form->addRow(label, editor);
        m_labels << label;
        m_editors.insert(field.key, editor);
        connect(editor, &FieldEditor::edited, this, [this, editor] {
            editor->setExplanation(QString(), false);
            Q_EMIT edited(values());
        });
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    column->addWidget(m_lead);
    column->addLayout(m_form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addLayout(buttons);
    m_lead->hide();
    m_note->hide();
    m_cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &SmallForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&session, &Session::officeClosed, this, &QDialog::reject);
    setMinimumWidth(460);
    retranslate();
}

void SmallForm::setValue(const QString &key, const Value &value)
{
    m_editors.value(key)->setValue(value);
}

void SmallForm::setLead(const Text &lead)
{
    m_leadText = lead;
    retranslate();
}

void SmallForm::setNote(const Text &note)
{
    m_noteText = note;
    retranslate();
}

Row SmallForm::values() const
{
    Row values;
    for (const Field &field : m_fields) {
        if (const Value value = m_editors.value(field.key)->value(); !value.isEmpty())
            values.insert(field.key, value);
    }
    return values;
}

void SmallForm::confirm()
{
    FieldEditor *wrong = nullptr;
    const Row typed = values();
    const QMap<QString, Text> together = m_check ? m_check(typed) : QMap<QString, Text>();
    for (const Field &field : m_fields) {
        const Text alone = problem(field, typed.value(field.key));
        const Text why = alone.isEmpty() ? together.value(field.key) : alone;
        m_editors.value(field.key)->setExplanation(m_session.language().text(why), !why.isEmpty());
        if (!why.isEmpty() && !wrong) {
            wrong = m_editors.value(field.key);
            setNote(why);
        }
    }
    if (wrong) {
        wrong->focusProblem();
        return;
    }
    Q_EMIT confirmed(typed);
    accept();
}

void SmallForm::retranslate()
{
    const Language &language = m_session.language();
    setWindowTitle(language.text(m_title));
    m_accept->setText(language.text(m_acceptText));
    m_cancel->setText(tr("Cancel"));
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const QString label = language.text(m_fields[i].label);
        m_labels[i]->setText(label);
        m_editors.value(m_fields[i].key)->setLabel(label);
    }
    m_lead->setText(language.text(m_leadText));
    m_lead->setVisible(!m_leadText.isEmpty());
    m_note->setText(language.text(m_noteText));
    m_note->setVisible(!m_noteText.isEmpty());
}

void SmallForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
