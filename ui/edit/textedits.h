// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace pd::ui {

/// One line of text.
class TextEdit : public FieldEditor
{
    Q_OBJECT
public:
    TextEdit(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;
    int characters() const override;

private:
    QLineEdit *m_line;
};

/// Paragraphs: grows with what is typed, Tab leaves it.
class LongTextEdit : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEdit(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void grow();
    QPlainTextEdit *m_text;
};

/// A whole or decimal number in the forms of the interface language.
class NumberEdit : public FieldEditor
{
    Q_OBJECT
public:
    NumberEdit(const Field &field, Session &session, QWidget *parent);
    ~NumberEdit() override;
    Value value() const override;
    void setValue(const Value &value) override;
    int characters() const override { return 12; }

protected:
    void retranslate() override;

private:
    QLineEdit *m_line;
    Value m_read;    ///< what m_shown stands for: the value survives a switch of the language
    QString m_shown;
};

/// Yes or nothing.
class BooleanEdit : public FieldEditor
{
    Q_OBJECT
public:
    BooleanEdit(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;
    int characters() const override { return 4; }

private:
    QCheckBox *m_box;
    bool m_wasGiven = false;  ///< a stored "no" stays "no", a box never ticked stays empty
};

/// 09:30, also typed as 930, 9.30 or 9：30.
class TimeEdit : public FieldEditor
{
    Q_OBJECT
public:
    TimeEdit(const Field &field, Session &session, QWidget *parent);
    ~TimeEdit() override;
    Value value() const override;
    void setValue(const Value &value) override;
    int characters() const override { return 7; }

private:
    QLineEdit *m_line;
};

} // namespace pd::ui
