// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/pickeredit.h>

#include <QLineEdit>

namespace pd::ui {

PickerEdit::PickerEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_line(new QLineEdit), m_list(new OfferList(this))
{
    setInput(m_line);
    m_line->setClearButtonEnabled(true);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        forget();
        Q_EMIT edited();
        if (text.trimmed().isEmpty())
            offer({});
        else
            lookUp(text.trimmed());
    });
    connect(m_list, &OfferList::taken, this, &PickerEdit::take);
}

PickerEdit::~PickerEdit() = default;

void PickerEdit::offer(const QList<Offer> &offers)
{
    m_list->offer(m_line, offers);
}

} // namespace pd::ui
