// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>
#include <ui/edit/offerlist.h>

class QLineEdit;

namespace pd::ui {

/// A line in which people type what they look for, and a list of offers under it. The list never takes the
/// focus, and nothing is looked up while an input method is composing.
class PickerEdit : public FieldEditor
{
    Q_OBJECT
public:
    PickerEdit(const Field &field, Session &session, QWidget *parent);
    ~PickerEdit() override;
    QLineEdit *line() const { return m_line; }

protected:
    /// Finds what the text may mean and calls offer(), now or later.
    virtual void lookUp(const QString &text) = 0;
    /// One of the offers was chosen.
    virtual void take(const Offer &offer) = 0;
    /// The text was changed by hand and stands for nothing yet; empty when it was cleared.
    virtual void forget() = 0;
    void offer(const QList<Offer> &offers);

private:
    QLineEdit *m_line;
    OfferList *m_list;
};

} // namespace pd::ui
