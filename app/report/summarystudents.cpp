// SPDX-License-Identifier: GPL-3.0-or-later
// Students of a summary: enrolment by discipline, and the exchange in both directions.
#include <report/summarysections.h>

#include <report/enrolmentchart.h>
#include <report/flow.h>

namespace pd::report {

QList<Block> SummarySections::students() const
{
    QList<Block> blocks;
    if (!d.enrolment.cells.isEmpty() && d.enrolment.total > 0) {
        for (const EnrolmentTable::Cell &cell : d.enrolment.cells) {
            for (const RecordId cohort : cell.cohorts)
                sources.note(d.countSources.value(cohort));
        }
        const ChartData chart = enrolmentChart(d.enrolment, say.language());
        Table numbers{.columns = {column(phrase("Report", "Discipline"), 2)}, .rows = {}};
        for (const ChartData::Series &year : chart.series)
            numbers.columns << Table::Column{year.name, 1, true};
        numbers.columns << column(phrase("Report", "Total"), 1, true);
        QList<double> totals(chart.series.size() + 1, 0);
        for (qsizetype c = 0; c < chart.categories.size(); ++c) {
            QStringList row{chart.categories.at(c)};
            double sum = 0;
            for (qsizetype s = 0; s < chart.series.size(); ++s) {
                const double value = chart.series.at(s).values.value(c);
                row << (value > 0 ? say.number(qint64(value)) : QString());
                totals[s] += value;
                sum += value;
            }
            totals.last() += sum;
            numbers.rows << (row << say.number(qint64(sum)));
        }
        if (numbers.rows.size() > 1) {
            numbers.totals << say(phrase("Report", "Total"));
            for (const double total : totals)
                numbers.totals << say.number(qint64(total));
        }
        constexpr double frame = 32; // title, axis, legend and footnote, millimetres
        constexpr double perBar = 7;
        blocks << Chart{chart, frame + perBar * double(chart.categories.size())} << Space{2} << numbers;
        if (d.enrolment.scienceShare) {
            blocks << Space{2}
                   << Paragraph{say(phrase("Report",
                                           "Share of technology, engineering, agriculture and medicine: %1")
                                            .arg(say.language().percent(*d.enrolment.scienceShare))),
                                true};
        }
    }
    const QList<Block> exchange = flows();
    if (!exchange.isEmpty())
        blocks << Heading{say(phrase("Report", "Exchange")), 2} << exchange;
    return blocks;
}

QList<Block> SummarySections::flows() const
{
    struct Line
    {
        QString year, kind, with;
        qint64 out = 0, in = 0;
        QString outText, inText;
    };
    constexpr int shownYears = 5;
    QList<Line> lines;
    QStringList years;
    const QLatin1String participants("participants");
    for (const Record &flow : d.flows) {
        const QString year = say.day(flow, "year");
        if (!flow.has(participants) || (!years.contains(year) && years.size() == shownYears))
            continue;
        if (!years.contains(year))
            years << year;
        sources.note(flow);
        const bool isIncoming = flow.reference(QLatin1String("from")) == d.partner.id;
        const char *other = isIncoming ? "to" : "from";
        const RecordId otherId = flow.reference(QLatin1String(other));
        // Who is on the other side goes without saying when it is us.
        const QString with = otherId == d.own ? QString()
                           : !otherId.isNull()
                                   ? say.label(otherId)
                                   : flow.text(QLatin1String(isIncoming ? "to_place" : "from_place"));
        const QString kind = say.joined({say.value(flow, "kind"), say.value(flow, "level")});
        auto at = std::find_if(lines.begin(), lines.end(), [&](const Line &l) {
            return l.year == year && l.kind == kind && l.with == with;
        });
        if (at == lines.end())
            at = lines.insert(lines.end(), {year, kind, with, 0, 0, {}, {}});
        qint64 &sum = isIncoming ? at->in : at->out;
        QString &text = isIncoming ? at->inText : at->outText;
        const bool isFirst = text.isEmpty();
        sum += flow.integer(participants);
        text = isFirst ? say.qualified(double(sum), flow.text(QLatin1String("qualifier"))) : say.number(sum);
    }
    Table content{.columns = {column(phrase("Report", "Academic year")), column(phrase("Report", "Kind"), 2),
                              column(phrase("Report", "With"), 2),
                              column(phrase("Report", "Outgoing"), 1, true),
                              column(phrase("Report", "Incoming"), 1, true)},
                  .rows = {}};
    qint64 outgoing = 0;
    qint64 incoming = 0;
    for (const Line &l : lines) {
        content.rows << QStringList{l.year, l.kind, l.with, l.outText, l.inText};
        outgoing += l.out;
        incoming += l.in;
    }
    if (outgoing == 0 || incoming == 0)
        return table(content);
    content.totals = {say(phrase("Report", "Total")), {}, {}, say.number(outgoing), say.number(incoming)};
    return table(content) << Space{1}
                          << Paragraph{say(phrase("Report", "Balance, outgoing less incoming: %1")
                                                   .arg(say.number(outgoing - incoming))),
                                       true};
}

} // namespace pd::report
