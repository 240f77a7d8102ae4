// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/parttable.h>

class QToolButton;

namespace pd::ui {

/// The programme of a visit, stop after stop. A new stop goes on where the one before it ends; when the visit
/// is over, the plan is copied once and corrected into what really took place.
class StopsEditor : public PartTable
{
    Q_OBJECT
public:
    StopsEditor(Session &session, QWidget *parent);
    Text title() const override;
    void setParts(const QList<Record> &parts) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addStop(int after);
    void copyPlanToFact();
    void retranslate();
    QToolButton *m_copy;
};

} // namespace pd::ui
