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
class NoteLabel;
class NumberEdit;

/// The counts of a cohort: what is counted downwards, the days they were taken on across. Only totals are shown;
/// counts of a part (by country, women …) stay as they are. Cells copied from a spreadsheet are pasted from the cell
/// with the focus on, rightwards with new days. What does not fit together is said below, and stops nobody.
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Column;
    /// The first cell or date that is wrong, and why.
    std::pair<FieldEditor *, Text> firstProblem() const;
    Column *append(const PartialDate &day);
    void removeColumn(const Column *column);
    /// The cell of a row: 0 the day, then the measures.
    static FieldEditor *cellAt(const Column &column, qsizetype row);
    /// Cells of a spreadsheet, from a cell on; false when the text is only one.
    bool paste(const QString &text, const QObject *from);
    void doubt();
    void layOut();
    void retranslate();

    QList<Record> m_originals;   ///< the totals, one for each cell that has one
    QList<Record> m_parts;       ///< counts of a part, which are not shown
    QStringList m_measures;
    QList<QLabel *> m_captions;
    std::vector<std::unique_ptr<Column>> m_columns;
    QGridLayout *m_grid;
    QToolButton *m_add;
    NoteLabel *m_doubts;
};

} // namespace pd::ui
