// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/timelinereport.h>

#include <report/closing.h>
#include <report/summary.h>

namespace pd::report {

namespace {
constexpr qsizetype mostLanes = 2000; ///< about a hundred pages
}

Result<Report> timelineReport(Office &office, const TimelineOptions &options, const CodeTables &tables)
{
    const Language &language = options.language;
    const auto chains = agreementChains(office, options.agreements);
    if (!chains)
        return tl::unexpected(chains.error());
    Timeline timeline;
    timeline.from = QDate(options.from.year(), options.from.month(), 1);
    timeline.months = options.months;
    timeline.today = options.today;
    timeline.lanes = timelineLanes(office, chains->mid(0, mostLanes), language, options.today, tables);

    Report report;
    report.title = language.text(phrase("Report", "Timeline of agreements"));
    const QDate last = timeline.from.addMonths(timeline.months - 1);
    report.subtitle = language.period(PartialDate::month(timeline.from.year(), timeline.from.month()),
                                      PartialDate::month(last.year(), last.month()));
    report.letterhead = letterhead(office, language);
    report.day = options.today;
    if (timeline.lanes.isEmpty())
        report.blocks << Paragraph{language.text(phrase("Report", "There are no agreements to show.")), false};
    if (chains->size() > mostLanes)
        report.blocks << Paragraph{
            language.text(phrase("Report", "The first %1 rows of %2. Filter the list to print others.")
                              .arg(language.number(qint64(mostLanes)))
                              .arg(language.number(qint64(chains->size())))),
            false};
    report.blocks << timeline;
    report.closing = closingLines(office, {}, Wording(language, tables, options.today));
    report.fileName = proposedFileName({report.title, report.subtitle, language.code()});
    return report;
}

} // namespace pd::report
