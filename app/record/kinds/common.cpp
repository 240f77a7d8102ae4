// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kinds/describe.h>

namespace pd::describe {

QList<Field> withCommon(QList<Field> fields)
{
    using enum ValueType;
    fields << field("officer", Text, phrase("Record", "Officer in charge"))
                  .searched().facet().under(phrase("Record", "Office"))
           << field("own_unit", Reference, phrase("Record", "Unit")).to({Kind::Organisation})
           << field("tags", Codes, phrase("Record", "Tags")).open().searched().facet()
           << field("notes", LongText, phrase("Record", "Notes")).searched()
           << field("sources", References, phrase("Record", "Sources")).to({Kind::Source});
    return fields;
}

QList<Field> withSource(QList<Field> fields)
{
    using enum ValueType;
    fields << field("source", Reference, phrase("Record", "Source"))
                  .to({Kind::Source}).under(phrase("Record", "Where it is from"))
           << field("confidence", Code, phrase("Record", "Confidence")).from(vocabulary::confidence)
           << field("notes", LongText, phrase("Record", "Notes")).searched();
    return fields;
}

} // namespace pd::describe
