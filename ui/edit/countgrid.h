// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/partseditor.h>

#include <map>
#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace pd::ui {

class DateEdit;
class NumberEdit;

/// The counts of a cohort: what is counted downwards, the days they were taken on across. Only totals are shown;
/// counts of a part (by country, women …) stay as they are.
class CountGrid : public PartsEditor
{
    Q_OBJECT
public:
    CountGrid(Session &session, QWidget *parent);
    ~CountGrid() override;

    void setParts(const QList<Record> &parts) override;
    void setTyped(const QList<Record> &parts) override;
    void addChanges(ChangeSet &set, RecordId owner) const override;
    Text problem() const override;
    void focusProblem() override;
    /// A day more; the focus goes to its first number.
    void addColumn(const PartialDate &day);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Column;
    /// The first cell or date that is wrong, and why.
    std::pair<FieldEditor *, Text> firstProblem() const;
    Column *append(const PartialDate &day);
    void removeColumn(const Column *column);
    void layOut();
    void retranslate();

    QList<Record> m_originals;   ///< the totals, one for each cell that has one
    QStringList m_measures;
    QList<QLabel *> m_captions;
    std::vector<std::unique_ptr<Column>> m_columns;
    QGridLayout *m_grid;
    QToolButton *m_add;
};

} // namespace pd::ui
