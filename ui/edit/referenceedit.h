// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/pickeredit.h>

namespace pd::ui {

/// One record of the accepted kinds, found as the search box finds it; the last offer makes a new one.
class ReferenceEdit : public PickerEdit
{
    Q_OBJECT
public:
    ReferenceEdit(const Field &field, Session &session, QWidget *parent);
    Value value() const override;
    void setValue(const Value &value) override;
    void clear();

protected:
    void retranslate() override;
    void lookUp(const QString &text) override;
    void take(const Offer &offer) override;
    void forget() override;

private:
    void choose(RecordId id, const QString &label);
    void loadLabel();
    void createNew(Kind kind);

    RecordId m_id;
    int m_question = 0;  ///< answers to older questions are dropped
};

} // namespace pd::ui
