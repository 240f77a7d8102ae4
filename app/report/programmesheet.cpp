// SPDX-License-Identifier: GPL-3.0-or-later
// One joint programme or institute on a page: its approval read, its intakes counted and held against the target.
#include <report/frame.h>

#include <query/enrolment.h>
#include <query/partnerwork.h>
#include <rules/approvalnumber.h>
#include <rules/progress.h>

#include <algorithm>

namespace pd::report {

namespace {

QStringList numbers(const QList<RecordId> &ids)
{
    QStringList texts;
    for (const RecordId id : ids)
        texts << QString::number(id.value);
    return texts;
}

struct ProgrammeMatter
{
    Record programme;
    QList<Record> under;   ///< programmes that are part of it, and it itself
    QList<Record> cohorts; ///< by programme, then intake
    QHash<RecordId, QList<rules::CountFact>> counts;
    QList<TargetRow> targets;

    QList<Record> all() const { return under + cohorts; }
};

Result<ProgrammeMatter> readProgramme(Office &office, const ReportQuestion &question)
{
    const auto read = readDerived(office, question.about, question.today);
    if (!read)
        return tl::unexpected(read.error());
    if (read->size() != 1 || read->first().kind != Kind::Programme)
        return failure(Error::Kind::NotFound, phrase("Report", "The programme to report on no longer exists."));
    ProgrammeMatter matter;
    matter.programme = read->first();
    const QList<RecordId> ids = withProgrammesUnder(office, question.about);
    const auto under = readDerived(office, ids, question.today);
    if (!under)
        return tl::unexpected(under.error());
    matter.under = *under;
    const QList<Condition> ofThese{{QStringLiteral("programme"), Condition::Op::AnyOf, numbers(ids)}};
    ListQuery query;
    query.kind = Kind::Cohort;
    query.where = ofThese;
    query.sort = {{QStringLiteral("intake"), false}};
    query.language = question.language().code();
    query.today = question.today;
    const auto cohortIds = listIds(office, query);
    if (!cohortIds)
        return tl::unexpected(cohortIds.error());
    matter.cohorts = readDerived(office, *cohortIds, question.today).value_or(QList<Record>());
    const auto counts = countFacts(office, *cohortIds);
    if (!counts)
        return tl::unexpected(counts.error());
    matter.counts = *counts;
    matter.targets = targets(office, ofThese, question.today, question.language()).value_or(QList<TargetRow>());
    return matter;
}

class SheetSections
{
public:
    SheetSections(const ProgrammeMatter &matter, const Wording &say) : m_matter(matter), m_say(say) {}

    QList<Block> blocks() const
    {
        QList<Block> blocks;
        blocks << numbers();
        blocks << facts();
        blocks << organisations() << approvals() << targetTable() << cohorts();
        return blocks;
    }

private:
    QString count(qint64 number) const { return number > 0 ? m_say.number(number) : QString(); }

    /// The target that the programme itself bears comes first.
    KeyNumbers numbers() const
    {
        const auto own = std::find_if(m_matter.targets.begin(), m_matter.targets.end(), [this](const TargetRow &row) {
            return row.programme == m_matter.programme.id;
        });
        KeyNumbers numbers;
        if (own != m_matter.targets.end()) {
            const rules::TargetProgress &progress = own->progress;
            numbers.numbers << KeyNumbers::Number{m_say.language().percent(progress.fraction),
                                                  m_say(phrase("Report", "of the target reached"))}
                            << KeyNumbers::Number{m_say(phrase("Report", "%1 / %2", "admitted / target")
                                                                .arg(m_say.number(progress.actual))
                                                                .arg(m_say.number(progress.target))),
                                                  m_say(phrase("Report", "admitted / target"))}
                            << KeyNumbers::Number{count(progress.perIntake), m_say(phrase("Report", "needed per intake"))};
        }
        numbers.numbers << KeyNumbers::Number{count(m_matter.programme.integer(QLatin1String("enrolled"))),
                                              m_say(phrase("Report", "enrolled"))};
        return numbers;
    }

    Facts facts() const
    {
        const Record &programme = m_matter.programme;
        const auto duration = [&] {
            const QString least = m_say.value(programme, "duration_min"), most = m_say.value(programme, "duration_max");
            return joined({least, most}, QStringLiteral("–"));
        };
        return {{{m_say(phrase("Report", "Type")), m_say.value(programme, "type")},
                 {m_say(phrase("Report", "Part of")), m_say.value(programme, "parent")},
                 {m_say(phrase("Report", "Status")), m_say.value(programme, "state")},
                 {m_say(phrase("Report", "Level")), m_say.value(programme, "level")},
                 {m_say(phrase("Report", "Discipline")), m_say.value(programme, "discipline")},
                 {m_say(phrase("Report", "Languages of instruction")), m_say.value(programme, "languages")},
                 {m_say(phrase("Report", "Study pattern")), programme.text(QLatin1String("pattern"))},
                 {m_say(phrase("Report", "Duration, months")), duration()},
                 {m_say(phrase("Report", "Place of teaching")), programme.text(QLatin1String("place"))},
                 {m_say(phrase("Report", "Planned intake")), m_say.value(programme, "intake_quota")},
                 {m_say(phrase("Report", "Planned for")), m_say.value(programme, "planned")},
                 {m_say(phrase("Report", "Launched")), m_say.value(programme, "launched")},
                 {m_say(phrase("Report", "Closed")), m_say.value(programme, "closed")},
                 {m_say(phrase("Report", "Agreements")), m_say.value(programme, "agreements")},
                 {m_say(phrase("Report", "Officer in charge")), programme.text(QLatin1String("officer"))}}};
    }

    QList<Block> organisations() const
    {
        TableOf table(m_say);
        table.column(phrase("Report", "Organisation"), 3)
                .column(phrase("Report", "Role"), 2)
                .column(phrase("Report", "Awards"), 2);
        for (const Row &row : m_matter.programme.value(QLatin1String("participants")).toRows())
            table.row({m_say.rowValue(m_matter.programme, "participants", row, "organisation"),
                       m_say.rowValue(m_matter.programme, "participants", row, "role"),
                       m_say.rowValue(m_matter.programme, "participants", row, "awards")});
        return table.blocks(m_say(phrase("Report", "Organisations")));
    }

    /// Each approval, its number part by part, and what is to be doubted about it.
    QList<Block> approvals() const
    {
        const Record &programme = m_matter.programme;
        TableOf table(m_say);
        table.column(phrase("Report", "Approving authority"), 3)
                .column(phrase("Report", "Number"), 2)
                .column(phrase("Report", "Kind"))
                .column(phrase("Report", "Approved"))
                .column(phrase("Report", "Valid until"));
        QList<Block> readings;
        const Rows rows = programme.value(QLatin1String("approvals")).toRows();
        for (const Row &row : rows) {
            table.row({m_say.rowValue(programme, "approvals", row, "authority"),
                       m_say.rowValue(programme, "approvals", row, "number"),
                       m_say.rowValue(programme, "approvals", row, "kind"),
                       m_say.rowValue(programme, "approvals", row, "date"),
                       m_say.rowValue(programme, "approvals", row, "valid_until")});
            const QString number = row.value(QStringLiteral("number")).toText();
            const rules::ApprovalReading reading = rules::readApprovalNumber(
                    number, row.value(QStringLiteral("date")).toDate(), m_say.today(), m_say.language());
            TableOf parts(m_say);
            parts.column(phrase("Report", "Part")).column(phrase("Report", "Meaning"), 4);
            for (const rules::ApprovalReading::Part &part : reading.parts)
                parts.row({part.written, part.meaning});
            readings << parts.blocks(m_say(phrase("Report", "What the number %1 says").arg(number)), 2);
            for (const QString &doubt : reading.doubts)
                readings << Paragraph{doubt, true};
        }
        return table.blocks(m_say(phrase("Report", "Approval"))) + readings;
    }

    QList<Block> targetTable() const
    {
        TableOf table(m_say);
        table.column(phrase("Report", "Programme"), 3)
                .column(phrase("Report", "Intakes"))
                .column(phrase("Report", "Target"), 1, true)
                .column(phrase("Report", "Admitted"), 1, true)
                .column(phrase("Report", "Reached"), 1, true)
                .column(phrase("Report", "Missing"), 1, true)
                .column(phrase("Report", "Intakes left"), 1, true)
                .column(phrase("Report", "Needed per intake"), 1, true);
        for (const TargetRow &row : m_matter.targets) {
            const rules::TargetProgress &progress = row.progress;
            table.row({m_say.label(row.programme),
                       m_say.language().period(PartialDate::year(row.firstIntake),
                                               PartialDate::year(row.firstIntake + row.intakes - 1)),
                       m_say.number(progress.target), m_say.number(progress.actual),
                       m_say.language().percent(progress.fraction), m_say.number(progress.left),
                       m_say.number(progress.intakesLeft), count(progress.perIntake)});
        }
        return table.blocks(m_say(phrase("Report", "Target and actual")));
    }

    QList<Block> cohorts() const
    {
        static const char *const measures[] = {"applied", "admitted", "enrolled", "withdrew", "graduated", "dual_degree"};
        TableOf table(m_say);
        table.column(phrase("Report", "Intake"), 1, true)
                .column(phrase("Report", "Planned intake"), 1, true)
                .column(phrase("Report", "Applicants"), 1, true)
                .column(phrase("Report", "Admitted"), 1, true)
                .column(phrase("Report", "Enrolled"), 1, true)
                .column(phrase("Report", "Withdrew"), 1, true)
                .column(phrase("Report", "Graduated"), 1, true)
                .column(phrase("Report", "Dual degrees"), 1, true);
        QList<qint64> sums(std::size(measures) + 1, 0);
        QList<QList<rules::CountFact>> all;
        for (const Record &programme : m_matter.under) {
            bool isNamed = m_matter.under.size() == 1;
            for (const Record &cohort : m_matter.cohorts) {
                if (cohort.reference(QLatin1String("programme")) != programme.id)
                    continue;
                if (!std::exchange(isNamed, true))
                    table.across(m_say.label(programme));
                const QList<rules::CountFact> counts = m_matter.counts.value(cohort.id);
                all << counts;
                const qint64 planned = cohort.integer(QLatin1String("planned"));
                QStringList row{QString::number(cohort.integer(QLatin1String("intake"))), count(planned)};
                sums[0] += planned;
                for (size_t i = 0; i < std::size(measures); ++i) {
                    const auto persons = rules::latest(counts, QLatin1String(measures[i]), m_say.today());
                    row << (persons ? m_say.number(*persons) : QString());
                    sums[qsizetype(i) + 1] += persons.value_or(0);
                }
                table.row(row);
            }
        }
        if (all.size() > 1) {
            QStringList totals{m_say(phrase("Report", "Total"))};
            for (const qint64 sum : std::as_const(sums))
                totals << count(sum);
            table.totals(totals);
        }
        QList<Block> blocks = table.blocks(m_say(phrase("Report", "Intakes")));
        const rules::Attainment fared = rules::attainment(all, m_say.today());
        const auto share = [this](std::optional<double> part) {
            return part ? m_say.language().percent(*part) : QString();
        };
        if (fared.retention || fared.graduation || fared.dualDegrees)
            blocks << Space{2}
                   << Facts{{{m_say(phrase("Report", "Stayed, of those admitted")), share(fared.retention)},
                             {m_say(phrase("Report", "Graduated, of those admitted")), share(fared.graduation)},
                             {m_say(phrase("Report", "Dual degrees, of those graduated")), share(fared.dualDegrees)}}};
        return blocks;
    }

    const ProgrammeMatter &m_matter;
    const Wording &m_say;
};

} // namespace

Composed programmeSheet(Office &office, const ReportQuestion &question, const CodeTables &tables)
{
    const auto matter = readProgramme(office, question);
    if (!matter)
        return tl::unexpected(matter.error());
    const Wording say = wordingFor(office, question.language(), question, tables, matter->all());
    SourceList sources;
    sources.note(matter->programme);
    Report report = framed(office, question, phrase("Report", "Programme sheet"), say.label(matter->programme));
    report.blocks = SheetSections(*matter, say).blocks();
    report.closing = closingLines(office, sources, say);
    return report;
}

} // namespace pd::report
