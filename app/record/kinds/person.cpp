// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kinds/describe.h>

namespace pd::describe {

RecordType person()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Person,
                    .singular = phrase("Person", "Contact person"),
                    .plural = phrase("Person", "Contact persons"),
                    .created = phrase("Person", "New contact person %1"),
                    .changed = phrase("Person", "Edit contact person %1"),
                    .deleted = phrase("Person", "Delete contact person %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Person", "Full name")};
    type.fields = withCommon({
        field("parts", Rows, phrase("Person", "Parts of the name")).under(phrase("Person", "Person"))
            .holding({field("language", Code, phrase("Person", "Language"))
                          .from(vocabulary::language).required(),
                      field("family", Text, phrase("Person", "Family name")),
                      field("given", Text, phrase("Person", "Given name")),
                      field("patronymic", Text, phrase("Person", "Patronymic"))}),
        field("positions", Rows, phrase("Person", "Positions")).searched()
            .holding({field("organisation", Reference, phrase("Person", "Organisation or programme"))
                          .to({Kind::Organisation, Kind::Programme}).required(),
                      field("title", Text, phrase("Person", "Position")),
                      field("title_ru", Text, phrase("Person", "Position in Russian")),
                      field("title_zh", Text, phrase("Person", "Position in Chinese")),
                      field("academic_title", Text, phrase("Person", "Academic title")),
                      field("unit", Text, phrase("Person", "Unit")),
                      field("from", Date, phrase("Person", "From")),
                      field("to", Date, phrase("Person", "Until"))}),
        field("languages", Codes, phrase("Person", "Languages")).from(vocabulary::language).facet(),
        field("contacts", Rows, phrase("Person", "Contact details")).personal().searched()
            .holding({field("way", Code, phrase("Person", "By")).from(vocabulary::contactWay).required(),
                      field("value", Text, phrase("Person", "Address or number")).required(),
                      field("note", Text, phrase("Person", "Note"))}),
        field("organisation", Reference, phrase("Person", "Organisation"))
            .to({Kind::Organisation, Kind::Programme}).derived().column(30),
        field("position", Text, phrase("Person", "Position")).derived().column(24),
    });
    return type;
}

} // namespace pd::describe
