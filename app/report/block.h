// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>

#include <QImage>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

namespace pd::report {

// A report is a list of blocks. Texts are already in the report's language.

struct Heading { QString text; int level = 1; };  ///< 1: section, 2: sub-section; never last on a page
struct Paragraph { QString text; bool isDimmed = false; };
/// Label and value side by side; lines with an empty value are left out.
struct Facts { QList<std::pair<QString, QString>> lines; };
struct Table
{
    struct Column { QString title; double weight = 1; bool isNumeric = false; };
    QList<Column> columns;
    QList<QStringList> rows;
    QStringList totals = {};   ///< a last row in bold, when not empty
};
struct Chart { ChartData data; double height = 70; };  ///< millimetres
struct Space { double height = 4; };                   ///< millimetres
struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Facts, Table, Chart, Space, PageBreak>;

/// The office's head on paper. Empty parts do not print.
struct Letterhead
{
    QString institution;     ///< in the report's language
    QString institutionOther; ///< second line, another language
    QString address;
    QImage logo;
    QString classification;  ///< "For internal use"
};

struct Report
{
    QString title;
    QString subtitle;
    Letterhead letterhead;
    QList<Block> blocks;
    QStringList closing;     ///< sources, filters, prepared by, the day
    QString fileName;        ///< proposed, without ending: "Partnership summary – FEFU – ru"
};

} // namespace pd::report
