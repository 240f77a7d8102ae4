// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/import/importrowsmodel.h>

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace pd::ui {

class CellDelegate;
class EnrolmentSumsView;
class RowDetail;

/// The second step: every row with what becomes of it, to be mended and decided.
class CheckPage : public QWidget
{
    Q_OBJECT
public:
    CheckPage(ImportJob &job, QWidget *parent);

    ImportRowsModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    RowDetail *detail() const { return m_detail; }
    void show(const ShownRows &shown);
    /// The rows of a new table begin at the top.
    void startAgain();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Filter
    {
        ShownRows shown;
        QToolButton *button;
    };

    void build();
    void takePlan();
    void showFilters();
    void showSelected();
    void sizeColumns();
    void tell();
    void retranslate();

    ImportJob &m_job;
    ImportRowsModel *m_model;
    QLabel *m_lead;
    QList<Filter> m_filters;
    QCheckBox *m_creates;
    QPushButton *m_all;
    QTableView *m_table;
    CellDelegate *m_delegate;
    RowDetail *m_detail;
    EnrolmentSumsView *m_sums;
    QSplitter *m_splitter;
    bool m_isLate = false;   ///< a plan came while a cell was typed into
    bool m_isSized = false;
};

} // namespace pd::ui
