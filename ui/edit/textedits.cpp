// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/textedits.h>

#include <ui/edit/numbertext.h>

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTime>

#include <cmath>

namespace pd::ui {

// ---- TextEdit

TextEdit::TextEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_line(new QLineEdit)
{
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextEdit::edited);
}

Value TextEdit::value() const
{
    return m_line->text().trimmed();
}

void TextEdit::setValue(const Value &value)
{
    m_line->setText(value.toText());
    m_line->setCursorPosition(0);
}

int TextEdit::characters() const
{
    return field().shape == TextShape::Phone ? 24 : 0;
}

// ---- LongTextEdit

LongTextEdit::LongTextEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        Q_EMIT edited();
    });
    grow();
}

Value LongTextEdit::value() const
{
    return m_text->toPlainText().trimmed();
}

void LongTextEdit::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.toText());
    grow();
}

void LongTextEdit::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    grow();
}

void LongTextEdit::grow()
{
    // Qt lays out the block lazily; the document's height counts lines here.
    const int lines = std::clamp(int(std::ceil(m_text->document()->size().height())), 3, 14);
    const int height = lines * m_text->fontMetrics().lineSpacing()
        + 2 * (m_text->frameWidth() + int(m_text->document()->documentMargin()));
    m_text->setFixedHeight(height);
}

// ---- NumberEdit

NumberEdit::NumberEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_line(new QLineEdit)
{
    setInput(m_line);
    m_line->setAlignment(Qt::AlignRight);
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(m_line, &QLineEdit::textEdited, this, &NumberEdit::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        const Value read = value();
        if (read.toText().isEmpty())
            setValue(read);
    });
}

/// The line loses the focus while it is destroyed, after this class has gone.
NumberEdit::~NumberEdit()
{
    m_line->disconnect(this);
}

Value NumberEdit::value() const
{
    const QString typed = m_line->text().trimmed();
    if (typed == m_shown)
        return m_read;
    return numberFromTyped(field(), typed, language());
}

void NumberEdit::setValue(const Value &value)
{
    m_read = value;
    m_shown = numberToType(value, language());
    m_line->setText(m_shown);
}

void NumberEdit::retranslate()
{
    if (m_line->text().trimmed() == m_shown)
        setValue(m_read);
}

// ---- BooleanEdit

BooleanEdit::BooleanEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_box(new QCheckBox)
{
    setInput(m_box);
    connect(m_box, &QCheckBox::toggled, this, &BooleanEdit::edited);
}

Value BooleanEdit::value() const
{
    if (m_box->isChecked())
        return true;
    return m_wasGiven ? Value(false) : Value();
}

void BooleanEdit::setValue(const Value &value)
{
    const QSignalBlocker quiet(m_box);
    m_wasGiven = !value.isEmpty();
    m_box->setChecked(value.toBool());
}

// ---- TimeEdit

TimeEdit::TimeEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_line(new QLineEdit)
{
    setInput(m_line);
    m_line->setPlaceholderText(QStringLiteral("00:00"));
    m_line->setInputMethodHints(Qt::ImhTime);
    connect(m_line, &QLineEdit::textEdited, this, &TimeEdit::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { setValue(value()); });
}

/// As ~NumberEdit().
TimeEdit::~TimeEdit()
{
    m_line->disconnect(this);
}

Value TimeEdit::value() const
{
    const QString typed = m_line->text().trimmed();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:\\s*[:：.,h时点]?\\s*(\\d{2}))?\\s*分?$"));
    const auto match = form.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? time.toString(QStringLiteral("HH:mm")) : typed;
}

void TimeEdit::setValue(const Value &value)
{
    m_line->setText(value.toText());
}

} // namespace pd::ui
