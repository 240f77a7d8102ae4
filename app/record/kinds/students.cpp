// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kinds/describe.h>

namespace pd::describe {

RecordType cohort()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Cohort,
                    .singular = phrase("Cohort", "Cohort"),
                    .plural = phrase("Cohort", "Cohorts"),
                    .created = phrase("Cohort", "New cohort %1"),
                    .changed = phrase("Cohort", "Edit cohort %1"),
                    .deleted = phrase("Cohort", "Delete cohort %1"),
                    .labelledBy = {QStringLiteral("programme"), QStringLiteral("intake")},
                    .owner = QStringLiteral("programme"),
                    .defaultSort = QStringLiteral("-intake")};
    type.fields = withSource({
        field("programme", Reference, phrase("Cohort", "Programme"))
            .to({Kind::Programme}).required().searched().facet().column(34)
            .under(phrase("Cohort", "Cohort")),
        field("intake", Integer, phrase("Cohort", "Intake year")).required().between(1900, 2200).facet()
            .column(10),
        field("term", Text, phrase("Cohort", "Term")),
        field("level", Code, phrase("Cohort", "Level")).from(vocabulary::level).facet().column(14),
        field("discipline", Discipline, phrase("Cohort", "Discipline")).column(24)
            .explained(phrase("Cohort", "In the programme's own scheme; charts translate it.")),
        field("planned", Integer, phrase("Cohort", "Planned intake")).between(0, 1000000).column(10),
        field("applied", Integer, phrase("Cohort", "Applicants")).derived(),
        field("admitted", Integer, phrase("Cohort", "Admitted")).derived().column(10),
        field("enrolled", Integer, phrase("Cohort", "Enrolled")).derived().column(10),
        field("graduated", Integer, phrase("Cohort", "Graduated")).derived().column(10),
    });
    return type;
}

RecordType flow()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Flow,
                    .singular = phrase("Flow", "Exchange flow"),
                    .plural = phrase("Flow", "Exchange flows"),
                    .created = phrase("Flow", "New exchange flow %1"),
                    .changed = phrase("Flow", "Edit exchange flow %1"),
                    .deleted = phrase("Flow", "Delete exchange flow %1"),
                    .labelledBy = {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("year")},
                    .defaultSort = QStringLiteral("-year")};
    type.fields = withSource({
        field("year", Date, phrase("Flow", "Academic year")).required().column(12)
            .under(phrase("Flow", "Flow")),
        field("from", Reference, phrase("Flow", "From")).to({Kind::Organisation}).searched().column(28),
        field("to", Reference, phrase("Flow", "To")).to({Kind::Organisation}).searched().column(28),
        field("from_place", Text, phrase("Flow", "From, in words"))
            .explained(phrase("Flow", "A city or country when no organisation is named.")),
        field("to_place", Text, phrase("Flow", "To, in words")),
        field("kind", Code, phrase("Flow", "Kind")).from(vocabulary::mobilityKind).facet().column(18),
        field("level", Code, phrase("Flow", "Level")).from(vocabulary::level).facet(),
        field("discipline", Discipline, phrase("Flow", "Discipline")),
        field("participants", Integer, phrase("Flow", "Participants")).between(0, 1000000).column(10),
        field("qualifier", Code, phrase("Flow", "Precision")).from(vocabulary::qualifier),
        field("semesters", Decimal, phrase("Flow", "Semesters")).between(0, 1000000),
        field("agreement", Reference, phrase("Flow", "Agreement")).to({Kind::Agreement}),
        field("programme", Reference, phrase("Flow", "Programme")).to({Kind::Programme}),
    });
    return type;
}

RecordType count()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Count,
                    .singular = phrase("Count", "Count"),
                    .plural = phrase("Count", "Counts"),
                    .created = phrase("Count", "New count %1"),
                    .changed = phrase("Count", "Edit count %1"),
                    .deleted = phrase("Count", "Delete count %1"),
                    .labelledBy = {QStringLiteral("of"), QStringLiteral("measure"), QStringLiteral("as_of")},
                    .owner = QStringLiteral("of"),
                    .defaultSort = QStringLiteral("-as_of")};
    type.fields = withSource({
        field("of", Reference, phrase("Count", "Of")).to({Kind::Cohort, Kind::Flow}).required().column(34)
            .under(phrase("Count", "Count")),
        field("measure", Code, phrase("Count", "What")).from(vocabulary::measure).required().facet().column(14),
        field("as_of", Date, phrase("Count", "As of")).required().column(12),
        field("persons", Integer, phrase("Count", "Persons")).required().between(0, 100000000).column(10),
        field("qualifier", Code, phrase("Count", "Precision")).from(vocabulary::qualifier),
        field("split", Code, phrase("Count", "Split by")).from(vocabulary::countSplit)
            .explained(phrase("Count", "Empty for the total; otherwise what part of it this is.")),
        field("country", Code, phrase("Count", "Country or region")).from(vocabulary::country).facet(),
        field("origin", Reference, phrase("Count", "Origin institution")).to({Kind::Organisation}),
        field("sex", Code, phrase("Count", "Sex")).from(vocabulary::sex),
        field("funding", Code, phrase("Count", "Funding")).from(vocabulary::funding),
    });
    return type;
}

RecordType figure()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Figure,
                    .singular = phrase("Figure", "Figure"),
                    .plural = phrase("Figure", "Figures"),
                    .created = phrase("Figure", "New figure %1"),
                    .changed = phrase("Figure", "Edit figure %1"),
                    .deleted = phrase("Figure", "Delete figure %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Figure", "What it counts")};
    type.fields = withSource({
        field("about", Reference, phrase("Figure", "About"))
            .to({Kind::Organisation, Kind::Event, Kind::Programme, Kind::Project, Kind::Visit}).column(28)
            .under(phrase("Figure", "Figure")),
        field("measure", Code, phrase("Figure", "Measure")).from(vocabulary::figureMeasure).facet().column(18),
        field("city", Code, phrase("Figure", "City")).from(vocabulary::city).open(),
        field("country", Code, phrase("Figure", "Country or region")).from(vocabulary::country),
        field("value", Decimal, phrase("Figure", "Value")).required().column(10),
        field("qualifier", Code, phrase("Figure", "Precision")).from(vocabulary::qualifier),
        field("unit", Code, phrase("Figure", "Unit")).from(vocabulary::unit).column(12),
        field("period", Date, phrase("Figure", "Period")),
        field("as_of", Date, phrase("Figure", "As of")).column(12),
        field("discipline_groups", Codes, phrase("Figure", "Discipline groups")).open(),
    });
    return type;
}

} // namespace pd::describe
