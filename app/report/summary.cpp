// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/summary.h>

#include <report/summarysections.h>

#include <algorithm>

namespace pd::report {

namespace {

struct Section
{
    const char *key;
    Text title;
    QList<Block> (SummarySections::*blocks)() const;
};

const QList<Section> &sections()
{
    static const QList<Section> all{
            {"names", phrase("Report", "The partner"), &SummarySections::names},
            {"cooperation", phrase("Report", "Cooperation"), &SummarySections::cooperation},
            {"agreements", phrase("Report", "Agreements"), &SummarySections::agreements},
            {"programmes", phrase("Report", "Programmes"), &SummarySections::programmes},
            {"students", phrase("Report", "Students"), &SummarySections::students},
            {"visits", phrase("Report", "Visits"), &SummarySections::visits},
            {"projects", phrase("Report", "Projects and events"), &SummarySections::projects},
            {"promises", phrase("Report", "Open promises and follow-ups"), &SummarySections::promises},
            {"contacts", phrase("Report", "Contacts"), &SummarySections::contacts},
            {"figures", phrase("Report", "Figures from sources"), &SummarySections::figures}};
    return all;
}

/// A name for a file: the acronym or the short name of that very language, else the name.
QString briefName(const Record &partner, const Language &language)
{
    for (const NameKind kind : {NameKind::Acronym, NameKind::Short}) {
        for (const Name &name : partner.names) {
            if (name.kind == kind && name.language == language.code())
                return name.text;
        }
    }
    return language.name(partner.names);
}

} // namespace

QList<std::pair<QString, Text>> summarySections()
{
    QList<std::pair<QString, Text>> result;
    for (const Section &section : sections())
        result << std::pair(QString(QLatin1String(section.key)), section.title);
    return result;
}

Result<Report> partnershipSummary(Office &office, const SummaryOptions &options, const CodeTables &tables)
{
    const Language &language = options.language;
    const auto read = readDerived(office, options.partners, options.today);
    if (!read)
        return tl::unexpected(read.error());
    QList<Record> partners = *read;
    if (partners.isEmpty() || partners.size() != options.partners.size())
        return failure(Error::Kind::NotFound, phrase("Report", "A partner to report on no longer exists."));
    std::stable_sort(partners.begin(), partners.end(), [&language](const Record &a, const Record &b) {
        return language.sortKey(language.name(a.names)) < language.sortKey(language.name(b.names));
    });

    const bool isSingle = partners.size() == 1;
    Report report;
    report.title = language.text(phrase("Report", "Partnership summary"));
    const QString several = language.text(phrase("Report", "%n partner(s)", nullptr, partners.size()));
    report.subtitle = isSingle ? language.name(partners.first().names) : several;
    report.letterhead = letterhead(office, language);
    report.day = options.today;
    report.fileName = proposedFileName(
            {report.title, isSingle ? briefName(partners.first(), language) : several, language.code()});

    SourceList sources;
    Wording wording(language, tables, options.today);
    for (const Record &partner : partners) {
        const Dossier dossier = readDossier(office, partner, options, tables);
        wording.setLabels(dossier.labels);
        const SummarySections parts{dossier, options, wording, sources};
        if (!isSingle) {
            if (!report.blocks.isEmpty())
                report.blocks << PageBreak{};
            report.blocks << Heading{language.name(partner.names), 0};
        }
        report.blocks << parts.keyNumbers();
        for (const Section &section : sections()) {
            if (!options.sections.isEmpty() && !options.sections.contains(QLatin1String(section.key)))
                continue;
            const QList<Block> blocks = (parts.*section.blocks)();
            if (!blocks.isEmpty())
                report.blocks << Heading{language.text(section.title)} << blocks;
        }
    }
    report.closing = closingLines(office, sources, wording);
    return report;
}

} // namespace pd::report
