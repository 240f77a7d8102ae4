// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/counttable.h>
#include <ui/edit/partseditor.h>

#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace pd::ui {

class DateEdit;
class NoteLabel;
class NumberEdit;

/// The counts of a cohort: what is counted downwards, the days they were taken on across. Totals of everything, or one
/// total with its parts below it (countries, origin institutions, women, funding) and their sum. Cells copied from a
/// spreadsheet, with or without the names of the rows, are pasted from the cell with the focus on, rightwards with new
/// days. What does not fit together is said below, and stops nobody.
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
    /// The parts of one measure, by a split of vocabulary::countSplit; without a split the totals.
    void showSplit(const QString &split, int measure = 0);
    /// A row for a part; the focus goes to its number of the last day.
    void addPart(const QString &part);

    /// What does not fit together in these counts, a sentence each.
    static QStringList doubts(const QList<Record> &counts, const Language &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Column;
    void build();
    Column *append();
    void removeColumn(const Column *column);
    void display();
    void fillCells();
    void fillCells(Column &column, int at);
    QList<CountLine> linesShown() const;
    QString partLabel(const QString &part, const Language &language) const;
    QString lineLabel(const CountLine &line, const Language &language) const;
    /// The cell of a row: 0 the day, then the lines.
    static FieldEditor *cellAt(const Column &column, qsizetype row);
    void take(int column, qsizetype row);
    /// Cells of a spreadsheet, from a cell on; false when the text is only one.
    bool paste(const QString &text, const QObject *from);
    /// The row that is called so in one of the languages, made if there can be one; -1: none.
    qsizetype rowCalled(const QString &name);
    void choosePart();
    void readLabels();
    void doubt();
    void layOut();
    void retranslate();

    CountTable m_table;
    QString m_split;             ///< that is shown
    int m_measure = 0;           ///< of the parts that are shown
    QStringList m_added;         ///< parts that have a row and maybe no number yet
    QList<CountLine> m_lines;    ///< a row each
    QHash<RecordId, QString> m_labels;
    QStringList m_leftOut;       ///< rows of what was pasted that nothing here is called like
    QComboBox *m_splits, *m_measures;
    QLabel *m_splitLabel, *m_measureLabel, *m_sumCaption;
    QList<QLabel *> m_captions;
    std::vector<std::unique_ptr<Column>> m_columns;
    QGridLayout *m_grid;
    QToolButton *m_add, *m_addPart;
    QWidget *m_newPart;
    FieldEditor *m_part = nullptr;   ///< what the next row is for
    NoteLabel *m_doubts;
};

} // namespace pd::ui
