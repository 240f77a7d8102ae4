// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kinds/describe.h>

namespace pd::describe {

RecordType organisation()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Organisation,
                    .singular = phrase("Organisation", "Partner"),
                    .plural = phrase("Organisation", "Partners"),
                    .created = phrase("Organisation", "New partner %1"),
                    .changed = phrase("Organisation", "Edit partner %1"),
                    .deleted = phrase("Organisation", "Delete partner %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Organisation", "Name")};
    type.fields = withCommon({
        field("type", Code, phrase("Organisation", "Type"))
            .from(vocabulary::organisationType).required().facet().column(16)
            .under(phrase("Organisation", "Partner")),
        field("country", Code, phrase("Organisation", "Country or region"))
            .from(vocabulary::country).facet().searched().column(14),
        field("city", Code, phrase("Organisation", "City"))
            .from(vocabulary::city).open().facet().searched().column(14),
        field("parent", Reference, phrase("Organisation", "Part of")).to({Kind::Organisation}),
        field("successor", Reference, phrase("Organisation", "Now known as")).to({Kind::Organisation}),
        field("website", Text, phrase("Organisation", "Website")).shaped(TextShape::Url),
        field("founded", Date, phrase("Organisation", "Founded")),
        field("latitude", Decimal, phrase("Organisation", "Latitude")).between(-90, 90),
        field("longitude", Decimal, phrase("Organisation", "Longitude")).between(-180, 180),
        field("is_own", Boolean, phrase("Organisation", "Home institution"))
            .explained(phrase("Organisation", "An institution whose office this is.")),
        field("stage", Code, phrase("Organisation", "Relationship stage"))
            .from(vocabulary::stage).facet().column(16).under(phrase("Organisation", "Cooperation")),
        field("partner_since", Date, phrase("Organisation", "Partner since")),
        field("areas", Codes, phrase("Organisation", "Areas of cooperation"))
            .from(vocabulary::area).facet(),
        field("description", LongText, phrase("Organisation", "Description")).searched(),
        field("identifiers", Rows, phrase("Organisation", "Identifiers"))
            .searched()
            .holding({field("scheme", Code, phrase("Organisation", "Register"))
                          .from(vocabulary::identifierScheme).required(),
                      field("value", Text, phrase("Organisation", "Identifier")).required()}),
        field("distinctions", Rows, phrase("Organisation", "Distinctions"))
            .holding({field("title", Text, phrase("Organisation", "Distinction")).required(),
                      field("year", Integer, phrase("Organisation", "Year")).between(1800, 2200),
                      field("rank", Text, phrase("Organisation", "Rank"))}),
        field("agreements_in_force", Integer, phrase("Organisation", "Agreements in force"))
            .derived().column(12),
        field("students", Integer, phrase("Organisation", "Students")).derived().column(10),
        field("last_visit", Date, phrase("Organisation", "Last visit")).derived(),
        field("last_activity", Date, phrase("Organisation", "Last activity")).derived(),
    });
    return type;
}

} // namespace pd::describe
