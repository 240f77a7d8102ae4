// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

class QComboBox;

namespace pd::ui {

/// One code of a vocabulary. A long or open list is searched by typing; the wheel changes nothing unless the
/// box has the focus.
class CodeEdit : public FieldEditor
{
    Q_OBJECT
public:
    CodeEdit(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;
    int characters() const override { return 34; }
    QComboBox *box() const { return m_box; }

protected:
    void retranslate() override;

private:
    QComboBox *m_box;
};

/// A combo box that the wheel scrolls past, and whose list opens as it is searched when it is long.
QComboBox *makeChoiceBox(bool isSearched, QWidget *parent = nullptr);
/// Fills the box with the choices of a field, an empty one first, and keeps code or typed text.
void fillChoices(QComboBox *box, const Field &field, Session &session);
/// True when the field's list is long or open, so that its box is typed into.
bool isSearchedByTyping(const Field &field);

} // namespace pd::ui
