// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/enrolmentchart.h>

#include <record/vocabulary.h>

namespace pd::report {
namespace {

const EnrolmentTable::Cell *cellOf(const EnrolmentTable &table, const QString &code, int year)
{
    for (const EnrolmentTable::Cell &cell : table.cells)
        if (cell.code == code && cell.year == year)
            return &cell;
    return nullptr;
}

QString labelOf(const EnrolmentTable &table, const QString &code, const Language &language)
{
    for (const EnrolmentTable::Cell &cell : table.cells)
        if (cell.code == code && !code.isEmpty())
            return cell.label;
    return language.text(phrase("Chart", "Unmapped"));
}

QString measureLabel(const QString &measure, const Language &language)
{
    const Term *term = vocabulary::measure.find(measure);
    return term ? language.text(term->label) : measure;
}

QString truth(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

ChartData enrolmentChart(const EnrolmentTable &table, const Language &language, const QString &measure)
{
    ChartData chart;
    chart.form = ChartData::Form::StackedBars;
    chart.title = language.text(phrase("Chart", "%1 by discipline").arg(measureLabel(measure, language)));
    chart.unit = language.text(phrase("Chart", "Persons"));
    chart.emptyText = language.text(phrase("Chart", "No counts to show."));
    for (const QString &code : table.codes)
        chart.categories << labelOf(table, code, language);
    bool hasStandIn = false;
    for (const int year : table.years) {
        ChartData::Series series;
        series.name = QString::number(year);
        series.key = series.name;
        for (const QString &code : table.codes) {
            const EnrolmentTable::Cell *cell = cellOf(table, code, year);
            series.values << (cell ? double(cell->persons) : 0);
            series.hatched << (cell ? double(cell->standIn) : 0);
            hasStandIn = hasStandIn || (cell && cell->standIn > 0);
        }
        chart.series << series;
    }
    if (hasStandIn)
        chart.footnote =
                language.text(phrase("Chart", "Hatched: admitted, where there is no count of enrolled yet."));
    return chart;
}

ChartData targetChart(const QList<TargetRow> &rows, const Language &language)
{
    ChartData chart;
    chart.form = ChartData::Form::TargetBars;
    chart.title = language.text(phrase("Chart", "Target and actual"));
    chart.unit = language.text(phrase("Chart", "Persons"));
    chart.emptyText = language.text(phrase("Chart", "No targets to show."));
    ChartData::Series target, actual;
    target.name = language.text(phrase("Chart", "Target"));
    target.key = QStringLiteral("target");
    actual.name = language.text(phrase("Chart", "Actual"));
    actual.key = QStringLiteral("actual");
    for (const TargetRow &row : rows) {
        chart.categories << row.label;
        target.values << double(row.progress.target);
        actual.values << double(row.progress.actual);
    }
    chart.series = {target, actual};
    return chart;
}

QList<QStringList> enrolmentCells(const EnrolmentTable &table, const Language &language)
{
    QList<QStringList> rows{{QStringLiteral("code"), QStringLiteral("label"), QStringLiteral("year"),
                             QStringLiteral("value"), QStringLiteral("derived")}};
    for (const EnrolmentTable::Cell &cell : table.cells)
        if (!cell.code.isEmpty())
            rows << QStringList{cell.code, cell.label, QString::number(cell.year),
                                QString::number(cell.persons), truth(cell.isDerived)};
    for (const int year : table.years) {
        const EnrolmentTable::Cell *cell = cellOf(table, QString(), year);
        rows << QStringList{QStringLiteral("unmapped"), labelOf(table, QString(), language),
                            QString::number(year), QString::number(cell ? cell->persons : 0),
                            truth(cell && cell->isDerived)};
    }
    return rows;
}

QList<QStringList> targetCells(const QList<TargetRow> &rows)
{
    QList<QStringList> cells{{QStringLiteral("id"), QStringLiteral("programme"), QStringLiteral("target"),
                              QStringLiteral("actual"), QStringLiteral("percent"), QStringLiteral("left"),
                              QStringLiteral("per_intake")}};
    for (const TargetRow &row : rows)
        cells << QStringList{QString::number(row.programme.value),
                             row.label,
                             QString::number(row.progress.target),
                             QString::number(row.progress.actual),
                             QString::number(row.progress.fraction * 100, 'f', 1),
                             QString::number(row.progress.left),
                             QString::number(row.progress.perIntake)};
    return cells;
}

} // namespace pd::report
