// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/pickeredit.h>

namespace pd::ui {

/// A discipline of one of the classifications, found by its code or by its name in any language.
class DisciplineEdit : public PickerEdit
{
    Q_OBJECT
public:
    DisciplineEdit(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;

protected:
    void retranslate() override;
    void lookUp(const QString &text) override;
    void take(const Offer &offer) override;
    void forget() override { m_code.clear(); }

private:
    QString m_code;  ///< scheme:code
};

} // namespace pd::ui
