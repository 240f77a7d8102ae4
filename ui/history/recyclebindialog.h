// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/history/tabledialog.h>

namespace pd::ui {

/// What was deleted: to be restored, which is a new change, or removed for good, which says before how much goes.
class RecycleBinDialog : public TableDialog
{
    Q_OBJECT
public:
    RecycleBinDialog(Session &session, QWidget *parent);

protected:
    void read() override;
    void retranslate() override;
    void showCurrent() override;

private:
    QList<RecordId> selected() const;
    void restore();
    void planPurge();
    void purge(const QList<RecordId> &plan);

    QList<Binned> m_binned;
    QPushButton *m_restore, *m_history, *m_purge;
};

} // namespace pd::ui
