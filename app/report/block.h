// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/timeline.h>
#include <report/chart.h>

#include <QDate>
#include <QImage>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

namespace pd::report {

// A report is a list of blocks. Texts are already in the report's language. "\n" breaks a line inside a text.

/// 0: the subject of a part of the report (one partner of several); 1: section; 2: sub-section.
/// Never last on a page.
struct Heading
{
    QString text;
    int level = 1;
};
struct Paragraph
{
    QString text;
    bool isDimmed = false;
};
/// Label and value side by side; lines with an empty value are left out.
struct Facts
{
    QList<std::pair<QString, QString>> lines;
};
/// A few numbers in large type with what they count below; those with an empty value are left out.
struct KeyNumbers
{
    struct Number
    {
        QString value, caption;
    };
    QList<Number> numbers;
};
struct Table
{
    struct Column
    {
        QString title;
        double weight = 1;
        bool isNumeric = false;
        double part = 0; ///< of the width, when all columns have one; else their contents decide
    };
    QList<Column> columns;
    QList<QStringList> rows; ///< one with a single text stands across all columns and heads those below it
    QStringList totals = {}; ///< a last row in bold, when not empty
};
/// Whether a row of a table heads those below it.
inline bool isAcross(const Table &table, const QStringList &row)
{
    return row.size() == 1 && table.columns.size() > 1;
}
/// The table without the columns in which no row holds anything.
Table withoutEmptyColumns(const Table &table);
struct Chart
{
    ChartData data;
    double height = 70;
}; ///< millimetres
/// Agreements as bars over months, renewals of one another in one row. Years and months stand at the head of
/// every page, what the signs mean before the first row.
struct Timeline
{
    QDate from; ///< the first of a month
    int months = 36;
    QDate today;
    QList<TimelineLane> lanes;
};
struct Space
{
    double height = 4;
}; ///< millimetres
struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, Facts, KeyNumbers, Table, Chart, Timeline, Space, PageBreak>;

/// The office's head on paper. Empty parts do not print.
struct Letterhead
{
    QString institution;      ///< in the report's language
    QString institutionOther; ///< second line, another language
    QString address;
    QImage logo;
    QString classification; ///< "For internal use"; on every page
};

struct Report
{
    QString title;    ///< what it is: "Partnership summary"
    QString subtitle; ///< of what: "Far Eastern Federal University"
    Letterhead letterhead;
    QList<Block> blocks;
    QStringList closing; ///< sources, filters, prepared by, the day
    QString fileName;    ///< proposed, without ending: "Partnership summary – FEFU – ru"
    QDate day = {};      ///< stands in the foot of every page
};

/// A file name without an ending from parts: "Partnership summary – FEFU – ru"; what file systems refuse is
/// left out and long parts are cut.
QString proposedFileName(const QStringList &parts);

} // namespace pd::report
