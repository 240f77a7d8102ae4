// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/codesedit.h>

#include <query/listquery.h>
#include <ui/edit/chips.h>
#include <ui/edit/codeedit.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace pd::ui {

CodesEdit::CodesEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_box(makeChoiceBox(true)), m_chips(new Chips(m_box, this))
{
    m_box->setMinimumWidth(120);
    m_box->setMaximumWidth(200);
    m_box->lineEdit()->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    setFocusProxy(m_box);
    connect(m_chips, &Chips::edited, this, [this] {
        showLabels();
        Q_EMIT edited();
    });
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_chips->add(m_box->itemData(index).toString());
        m_box->setCurrentIndex(0);
        m_box->clearEditText();
    });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &CodesEdit::edited);
    retranslate();
}

/// What has been typed and not yet added counts: nobody's last word is lost by pressing Save.
Value CodesEdit::value() const
{
    QStringList codes = m_chips->keys();
    const QString typed = m_box->currentText().trimmed();
    if (!typed.isEmpty()) {
        const int at = m_box->findText(typed, Qt::MatchFixedString);
        const QString code = at > 0 ? m_box->itemData(at).toString() : typed;
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

void CodesEdit::setValue(const Value &value)
{
    m_box->setCurrentIndex(0);
    m_box->clearEditText();
    m_chips->setKeys(value.toCodes());
    showLabels();
}

void CodesEdit::setLabel(const QString &label)
{
    m_box->setAccessibleName(label);
    m_box->lineEdit()->setAccessibleName(label);
}

void CodesEdit::showLabels()
{
    QStringList labels;
    for (const QString &code : m_chips->keys())
        labels << (field().vocabulary ? termLabel(*field().vocabulary, code, language(), *session().tables()) : code);
    m_chips->setLabels(labels);
}

void CodesEdit::addTyped()
{
    const QString typed = m_box->currentText().trimmed();
    const int at = m_box->findText(typed, Qt::MatchFixedString);
    if (typed.isEmpty() || (at <= 0 && !field().isOpen))
        return;
    m_chips->add(at > 0 ? m_box->itemData(at).toString() : typed);
    m_box->setCurrentIndex(0);
    m_box->clearEditText();
}

bool CodesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_box->completer()->popup()->isVisible()
        && !m_box->view()->isVisible()) {
        addTyped();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isAdding = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || (field().isOpen && (key->text() == QStringLiteral(",") || key->text() == QStringLiteral(";")));
        if (isAdding && !m_box->currentText().trimmed().isEmpty()) {
            addTyped();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void CodesEdit::retranslate()
{
    const QString typed = m_box->currentText();
    fillChoices(m_box, field(), session());
    m_box->setEditText(typed);
    m_box->lineEdit()->setPlaceholderText(tr("Add"));
    showLabels();
}

} // namespace pd::ui
