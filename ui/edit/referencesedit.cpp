// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/referencesedit.h>

#include <ui/edit/chips.h>
#include <ui/edit/referenceedit.h>

#include <QHBoxLayout>

namespace pd::ui {

ReferencesEdit::ReferencesEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_input(new ReferenceEdit(field, session, nullptr)),
      m_chips(new Chips(m_input, this))
{
    m_input->setMinimumWidth(200);
    m_input->setMaximumWidth(320);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    setFocusProxy(m_input);
    connect(m_chips, &Chips::edited, this, [this] {
        loadLabels();
        Q_EMIT edited();
    });
    connect(m_input, &ReferenceEdit::edited, this, [this] {
        const RecordId chosen = m_input->value().toReference();
        if (chosen.isNull()) {
            Q_EMIT edited();
            return;
        }
        m_input->clear();
        m_chips->add(QString::number(chosen.value));
    });
}

QList<RecordId> ReferencesEdit::ids() const
{
    QList<RecordId> found;
    for (const QString &key : m_chips->keys())
        found << RecordId(key.toLongLong());
    return found;
}

Value ReferencesEdit::value() const
{
    const Value unfinished = m_input->value();
    return unfinished.isEmpty() ? Value(ids()) : unfinished;
}

void ReferencesEdit::setValue(const Value &value)
{
    QStringList keys;
    const auto references = value.toReferences();
    for (const RecordId id : references)
        keys << QString::number(id.value);
    m_input->clear();
    m_chips->setKeys(keys);
    loadLabels();
}

void ReferencesEdit::setLabel(const QString &label)
{
    m_input->setLabel(label);
}

void ReferencesEdit::loadLabels()
{
    const QList<RecordId> wanted = ids();
    if (wanted.isEmpty())
        return;
    session().office().read([wanted, code = language().code()](Office &office) {
        return office.labels(wanted, code);
    }).then(this, [this](const QHash<RecordId, QString> &known) {
        QStringList labels;
        const auto shown = ids();
        for (const RecordId id : shown)
            labels << known.value(id, QStringLiteral("#%1").arg(id.value));
        m_chips->setLabels(labels);
    });
}

void ReferencesEdit::retranslate()
{
    loadLabels();
}

} // namespace pd::ui
