// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

class QComboBox;

namespace pd::ui {

class Chips;

/// Several codes of a vocabulary, or free words where the field is open.
class CodesEdit : public FieldEditor
{
    Q_OBJECT
public:
    CodesEdit(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;
    void setLabel(const QString &label) override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTyped();
    void showLabels();
    QComboBox *m_box;
    Chips *m_chips;
};

} // namespace pd::ui
