// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/codeedit.h>

#include <ui/edit/choices.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QLineEdit>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace pd::ui {

namespace {

/// What a narrow row cuts short ends in an ellipsis, and its tool tip says the rest.
class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
            return QComboBox::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
        return true;
    }
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        constexpr int margin = 2;
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - margin);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus() || (lineEdit() && lineEdit()->hasFocus()))
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

bool isSearchedByTyping(const Field &field)
{
    return field.isOpen || (field.vocabulary && (field.vocabulary->labels != Vocabulary::Labels::Here
                                                 || field.vocabulary->terms.size() > 12));
}

QComboBox *makeChoiceBox(bool isSearched, QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setMaxVisibleItems(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    if (isSearched) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
        box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    }
    return box;
}

void fillChoices(QComboBox *box, const Field &field, Session &session)
{
    const QSignalBlocker quiet(box);
    const QString code = box->currentData().toString();
    const bool isTyped = box->isEditable() && box->currentText() != box->itemText(box->currentIndex());
    const QString typed = box->currentText();
    box->clear();
    box->addItem(QString(), QString());
    if (field.vocabulary) {
        for (const Choice &choice : choices(*field.vocabulary, session.language(), *session.tables()))
            box->addItem(choice.label, choice.code);
    }
    const int at = box->findData(code);
    box->setCurrentIndex(std::max(0, at));
    if (isTyped)
        box->setEditText(typed);
}

CodeEdit::CodeEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_box(makeChoiceBox(isSearchedByTyping(field)))
{
    setInput(m_box);
    retranslate();
    connect(m_box, &QComboBox::currentIndexChanged, this, &CodeEdit::edited);
    if (m_box->isEditable())
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &CodeEdit::edited);
}

Value CodeEdit::value() const
{
    if (!m_box->isEditable())
        return m_box->currentData().toString();
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty())
        return {};
    if (typed == m_box->itemText(m_box->currentIndex()))
        return m_box->currentData().toString();
    const int at = m_box->findText(typed, Qt::MatchFixedString);
    return at > 0 ? m_box->itemData(at).toString() : typed;
}

void CodeEdit::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_box);
    const QString code = value.toText();
    int at = m_box->findData(code);
    if (at < 0 && !m_box->isEditable()) {  // a code from a newer version: shown as it is, and kept
        m_box->addItem(code, code);
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(std::max(0, at));
    if (at < 0)
        m_box->setEditText(code);
    if (m_box->lineEdit())
        m_box->lineEdit()->setCursorPosition(0);
}

void CodeEdit::retranslate()
{
    const QString code = m_box->currentData().toString();
    const bool isForeign = !code.isEmpty() && field().vocabulary
        && field().vocabulary->labels == Vocabulary::Labels::Here && !field().vocabulary->find(code);
    fillChoices(m_box, field(), session());
    if (isForeign)
        setValue(code);
}

} // namespace pd::ui
