// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/intakecounts.h>

#include <QAbstractTableModel>

namespace pd::ui {

/// The intakes of a programme side by side: their years in the first row, what was counted of each below. A number
/// shown is the one known on the day; a number typed is a count as of that day. The last column is always empty: a year
/// typed there is a new intake. What cannot be read stays as it was typed, to be mended.
class IntakeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit IntakeModel(QObject *parent = nullptr);

    /// As they are in the office now; what has been typed stays.
    void setIntakes(const ProgrammeIntakes &of);
    void setDay(const PartialDate &day);
    void setLanguage(const Language &language);

    bool isTyped() const;
    /// Cells of a spreadsheet, from a cell on. A block that begins with a row of years goes to the intakes of those
    /// years; names of rows at its left say which row is meant. False when the text is only one cell.
    bool paste(const QString &text, const QModelIndex &from);
    /// Rows of what was pasted last that nothing here is called like.
    QStringList leftOut() const { return m_leftOut; }
    /// The first cell that is wrong, and why; invalid when none is.
    std::pair<QModelIndex, Text> firstProblem() const;
    /// What does not fit together in the intakes that were typed into, a sentence each.
    QStringList doubts() const;
    /// Everything that was typed. Nothing of it may be wrong.
    void addChanges(ChangeSet &set) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// An intake and what was typed into it, by row.
    struct Column
    {
        Intake intake;
        QMap<int, QString> typed = {};
        bool isNew() const { return intake.cohort.id.isNull(); }
    };
    QString measureAt(int row) const;
    QString rowLabel(int row, const Language &language) const;
    Value valueAt(const Column &column, int row) const;
    Text problemAt(const Column &column, int row) const;
    std::optional<Record> knownAt(const Column &column, int row) const;
    QString shownAt(const Column &column, int row) const;
    QString explanationAt(const Column &column, int row) const;
    Intake afterTyping(const Column &column) const;
    void type(int column, int row, const QString &text);
    int columnOfYear(const QString &year);
    int rowCalled(const QString &name) const;
    void keepOneEmpty();

    RecordId m_programme;
    Language m_language;
    PartialDate m_day;
    QList<Column> m_columns;
    QStringList m_leftOut;
};

} // namespace pd::ui
