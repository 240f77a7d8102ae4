// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kinds/describe.h>

namespace pd::describe {

RecordType programme()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Programme,
                    .singular = phrase("Programme", "Programme"),
                    .plural = phrase("Programme", "Programmes"),
                    .created = phrase("Programme", "New programme %1"),
                    .changed = phrase("Programme", "Edit programme %1"),
                    .deleted = phrase("Programme", "Delete programme %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Programme", "Name")};
    type.fields = withCommon({
        field("state", Code, phrase("Programme", "Status"))
            .from(vocabulary::programmeState).derived().facet().column(12),
        field("partners", References, phrase("Programme", "Partners"))
            .to({Kind::Organisation}).derived().facet().column(26),
        field("type", Code, phrase("Programme", "Type"))
            .from(vocabulary::programmeType).required().facet().column(22)
            .under(phrase("Programme", "Programme")),
        field("parent", Reference, phrase("Programme", "Part of")).to({Kind::Programme}),
        field("level", Code, phrase("Programme", "Level")).from(vocabulary::level).facet().column(14),
        field("discipline", Discipline, phrase("Programme", "Discipline")),
        field("participants", Rows, phrase("Programme", "Organisations")).required().searched()
            .holding({field("organisation", Reference, phrase("Programme", "Organisation"))
                          .to({Kind::Organisation}).required(),
                      field("role", Code, phrase("Programme", "Role")).from(vocabulary::programmeRole),
                      field("awards", Codes, phrase("Programme", "Awards")).from(vocabulary::award)}),
        field("languages", Codes, phrase("Programme", "Languages of instruction"))
            .from(vocabulary::language).facet(),
        field("pattern", Text, phrase("Programme", "Study pattern"))
            .explained(phrase("Programme", "Years with us + years with the partner: 4+0, 3+1, 2+2.")),
        field("duration_min", Decimal, phrase("Programme", "Duration, months")).between(0, 120),
        field("duration_max", Decimal, phrase("Programme", "Duration, months at most")).between(0, 120),
        field("place", Text, phrase("Programme", "Place of teaching")),
        field("for_whom", Text, phrase("Programme", "Participants"))
            .explained(phrase("Programme", "Who takes part when it is not students: teachers, staff.")),
        field("areas", Codes, phrase("Programme", "Areas of cooperation")).from(vocabulary::area),
        field("planned", Date, phrase("Programme", "Planned for")).under(phrase("Programme", "Dates")),
        field("launched", Date, phrase("Programme", "Launched")),
        field("closed", Date, phrase("Programme", "Closed")),
        field("intended_type", Code, phrase("Programme", "To become"))
            .from(vocabulary::programmeType)
            .explained(phrase("Programme", "The type it is planned to change to.")),
        field("intake_quota", Integer, phrase("Programme", "Planned intake")).between(0, 100000),
        field("agreements", References, phrase("Programme", "Agreements")).to({Kind::Agreement})
            .under(phrase("Programme", "Approval")),
        field("approvals", Rows, phrase("Programme", "Approvals")).searched()
            .holding({field("authority", Text, phrase("Programme", "Approving authority")).required(),
                      field("number", Text, phrase("Programme", "Approval number")),
                      field("kind", Code, phrase("Programme", "Kind")).from(vocabulary::approvalKind),
                      field("date", Date, phrase("Programme", "Approved")),
                      field("valid_until", Date, phrase("Programme", "Valid until"))}),
        field("is_approved", Boolean, phrase("Programme", "Approved")).derived().facet(),
        field("admitted", Integer, phrase("Programme", "Admitted")).derived(),
        field("enrolled", Integer, phrase("Programme", "Enrolled")).derived().column(10),
    });
    return type;
}

RecordType target()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Target,
                    .singular = phrase("Target", "Target"),
                    .plural = phrase("Target", "Targets"),
                    .created = phrase("Target", "New target %1"),
                    .changed = phrase("Target", "Edit target %1"),
                    .deleted = phrase("Target", "Delete target %1"),
                    .labelledBy = {QStringLiteral("programme"), QStringLiteral("first_intake")},
                    .owner = QStringLiteral("programme")};
    type.fields = withSource({
        field("programme", Reference, phrase("Target", "Programme"))
            .to({Kind::Programme}).required().column(34).under(phrase("Target", "Target")),
        field("students", Integer, phrase("Target", "Students")).required().between(1, 10000000).column(10),
        field("first_intake", Integer, phrase("Target", "First intake")).required().between(1900, 2200)
            .column(10),
        field("intakes", Integer, phrase("Target", "Number of intakes")).required().between(1, 100).column(10)
            .explained(phrase("Target", "One a year, the first included.")),
        field("actual", Integer, phrase("Target", "Admitted")).derived().column(10),
        field("percent", Decimal, phrase("Target", "Reached, %")).derived().column(10),
    });
    return type;
}

} // namespace pd::describe
