// SPDX-License-Identifier: GPL-3.0-or-later
// The register of agreements: each with its numbers, parties, dates and where the originals are.
#include <report/frame.h>

namespace pd::report {

Composed agreementRegister(Office &office, const ReportQuestion &question, const CodeTables &tables)
{
    QList<RecordId> ids = question.about;
    if (ids.isEmpty()) {
        ListQuery query;
        query.kind = Kind::Agreement;
        query.sort = {{QStringLiteral("number"), false}};
        query.language = question.language().code();
        query.today = question.today;
        const auto all = listIds(office, query);
        if (!all)
            return tl::unexpected(all.error());
        ids = *all;
    }
    const auto agreements = readDerived(office, ids, question.today);
    if (!agreements)
        return tl::unexpected(agreements.error());
    const Wording say = wordingFor(office, question.language(), question, tables, *agreements);
    SourceList sources;
    TableOf table(say);
    table.column(phrase("Report", "Number"))
            .column(phrase("Report", "Partner's number"))
            .column(phrase("Report", "Agreement"), 2)
            .column(phrase("Report", "Partner"), 3)
            .column(phrase("Report", "Country or region"))
            .column(phrase("Report", "Signed"))
            .column(phrase("Report", "Effective"))
            .column(phrase("Report", "Expires"))
            .column(phrase("Report", "Status"))
            .column(phrase("Report", "Originals"), 1, true)
            .column(phrase("Report", "Shelf or box"));
    for (const Record &agreement : *agreements) {
        sources.note(agreement);
        table.row({agreement.text(QLatin1String("number")), agreement.text(QLatin1String("partner_number")),
                   say.value(agreement, "type"), say.value(agreement, "partners"), say.value(agreement, "partner_country"),
                   say.day(agreement, "signed"), say.day(agreement, "effective"),
                   agreement.value(QLatin1String("open_ended")).toBool() ? say(phrase("Report", "Open-ended"))
                                                                          : say.day(agreement, "expires"),
                   say.value(agreement, "standing"), say.value(agreement, "originals"),
                   agreement.text(QLatin1String("shelf"))});
    }
    Report report = framed(office, question, phrase("Report", "Register of agreements"),
                           say(phrase("Report", "%n agreement(s)", nullptr, agreements->size())),
                           say.language().shortDate(PartialDate(question.today)));
    report.blocks << table.blocks({});
    report.closing = closingLines(office, sources, say);
    return report;
}

} // namespace pd::report
