// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace pd::ui {

class RecordListModel;

/// The table of a list: whole rows, quiet, in the height of the text. Rows that come into sight are asked for before they
/// are painted; for as long as nobody sees it, the old ones stay, so that no empty rows flash by.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(RecordListModel *model, QWidget *parent = nullptr);

protected:
    void scrollContentsBy(int dx, int dy) override;

private:
    void paintAgain();

    RecordListModel *m_model;
    QTimer m_patience;
};

} // namespace pd::ui
