// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

namespace pd::ui {

class Chips;
class ReferenceEdit;

/// Several records of the accepted kinds, in order.
class ReferencesEdit : public FieldEditor
{
    Q_OBJECT
public:
    ReferencesEdit(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;
    void setLabel(const QString &label) override;

protected:
    void retranslate() override;

private:
    QList<RecordId> ids() const;
    void loadLabels();
    ReferenceEdit *m_input;
    Chips *m_chips;
};

} // namespace pd::ui
