// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/history/tabledialog.h>

namespace pd::ui {

/// The history of the office's rules, a line for each that was changed: when, who, what it said before and after.
class RulesHistoryDialog : public TableDialog
{
    Q_OBJECT
public:
    RulesHistoryDialog(Session &session, QWidget *parent);

protected:
    void read() override;
    void retranslate() override;
    void showCurrent() override;
};

} // namespace pd::ui
