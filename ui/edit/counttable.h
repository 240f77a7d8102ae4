// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/changeset.h>

#include <optional>

namespace pd::ui {

/// What a number counts: all of a measure, or one part of it.
struct CountLine
{
    int measure = 0;      ///< its place in vocabulary::measure
    QString split = {};   ///< vocabulary::countSplit; empty: the total
    QString part = {};    ///< the code, or the number of the organisation
    friend bool operator==(const CountLine &, const CountLine &) = default;
    friend bool operator<(const CountLine &a, const CountLine &b)
    {
        return std::tie(a.measure, a.split, a.part) < std::tie(b.measure, b.split, b.part);
    }
};

/// Totals and parts of a cohort or a flow by the day they were counted on, as values that are being typed. What is
/// counted in no way that a line can say (of two splits at once) stays as it is.
class CountTable
{
public:
    struct Column
    {
        Value day;
        QMap<CountLine, Value> persons;   ///< a text: what was typed and cannot be read
        QMap<CountLine, RecordId> ids;
    };
    QList<Column> columns;

    /// counts: as they are in the office. setTyped: what was typed into them before.
    void setCounts(const QList<Record> &counts);
    void setTyped(const QList<Record> &counts);
    /// Everything that can be read, for what is remarked on.
    QList<Record> counts() const;
    /// The parts of a split that have a number, in the order of their days.
    QStringList parts(const QString &split) const;
    /// Of the parts of a split together; nothing when none has a number.
    std::optional<qint64> sum(int column, int measure, const QString &split) const;
    void addChanges(ChangeSet &set, RecordId owner) const;

    /// What a line lacks to be a number, and a column a day; empty when nothing does.
    struct Wrong
    {
        int column = -1;
        std::optional<CountLine> line;   ///< nothing: the day
        Text why;
    };
    Wrong firstWrong() const;

private:
    void place(const QList<Record> &counts, bool isTyped);

    QList<Record> m_originals, m_others;
};

} // namespace pd::ui
