// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/history/tabledialog.h>

namespace pd::ui {

/// The last changes of the whole office: when, who, what. From here to the history of a record.
class ChangesDialog : public TableDialog
{
    Q_OBJECT
public:
    ChangesDialog(Session &session, QWidget *parent);

protected:
    void read() override;
    void retranslate() override;
    void showCurrent() override;

private:
    void showHistory();
    QList<LoggedSet> m_sets;
    QPushButton *m_history;
};

} // namespace pd::ui
