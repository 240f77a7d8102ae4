// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/frame.h>

#include <report/paginator.h>
#include <report/summary.h>

namespace pd::report {

const QList<ReportKind> &reportKinds()
{
    static const QList<ReportKind> kinds{
            {.key = QStringLiteral("expiry"),
             .title = phrase("Report", "Agreements that end"),
             .kinds = {Kind::Agreement},
             .isWide = true,
             .compose = expiryList},
            {.key = QStringLiteral("visit-programme"),
             .title = phrase("Report", "Programme of the visit"),
             .kinds = {Kind::Visit},
             .isOfOne = true,
             .hasTwoLanguages = true,
             .compose = visitProgramme},
            {.key = QStringLiteral("background"),
             .title = phrase("Report", "Background note"),
             .kinds = {Kind::Visit, Kind::Organisation},
             .isOfOne = true,
             .compose = backgroundNote},
            {.key = QStringLiteral("visit-report"),
             .title = phrase("Report", "Report of the visit"),
             .kinds = {Kind::Visit},
             .isOfOne = true,
             .compose = visitReport},
            {.key = QStringLiteral("journal"),
             .title = phrase("Report", "Journal of visits"),
             .kinds = {Kind::Visit},
             .hasPeriod = true,
             .isWide = true,
             .compose = visitJournal},
            {.key = QStringLiteral("programme"),
             .title = phrase("Report", "Programme sheet"),
             .kinds = {Kind::Programme},
             .isOfOne = true,
             .compose = programmeSheet},
            {.key = QStringLiteral("register"),
             .title = phrase("Report", "Register of agreements"),
             .kinds = {Kind::Agreement},
             .isWide = true,
             .compose = agreementRegister},
    };
    return kinds;
}

const ReportKind *reportKind(const QString &key)
{
    const QList<ReportKind> &kinds = reportKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&key](const ReportKind &kind) { return kind.key == key; });
    return found == kinds.end() ? nullptr : &*found;
}

QPageLayout pageOf(const ReportKind &kind, QPageSize::PageSizeId paper)
{
    QPageLayout page = defaultPage();
    page.setPageSize(QPageSize(paper), page.margins());
    if (kind.isWide)
        page.setOrientation(QPageLayout::Landscape);
    return page;
}

Report framed(const Office &office, const ReportQuestion &question, const Text &title, const QString &subject,
              const QString &brief)
{
    const Language &language = question.language();
    Report report;
    QStringList titles, codes;
    for (const Language &one : question.languages) {
        titles << one.text(title);
        codes << one.code();
    }
    report.title = titles.join(QStringLiteral(" · "));
    report.subtitle = subject;
    report.letterhead = letterhead(office, language);
    if (question.languages.size() > 1)
        report.letterhead.institutionOther = letterhead(office, question.languages.at(1)).institution;
    report.day = question.today;
    report.fileName = proposedFileName(
            {titles.first(), brief.isEmpty() ? subject : brief, codes.join(QLatin1Char('-'))});
    return report;
}

Wording wordingFor(const Office &office, const Language &language, const ReportQuestion &question,
                   const CodeTables &tables, const QList<Record> &records)
{
    QList<RecordId> ids = referredBy(records);
    for (const Record &record : records)
        ids << record.id;
    Wording say(language, tables, question.today);
    say.setLabels(office.labels(ids, language.code()));
    return say;
}

QList<Block> TableOf::blocks(const QString &heading, int level) const
{
    if (isEmpty())
        return {};
    QList<Block> blocks;
    if (!heading.isEmpty())
        blocks << Heading{heading, level};
    return blocks << withoutEmptyColumns(m_table);
}

} // namespace pd::report
