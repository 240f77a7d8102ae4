// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kinds/describe.h>

namespace pd::describe {

RecordType agreement()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Agreement,
                    .singular = phrase("Agreement", "Agreement"),
                    .plural = phrase("Agreement", "Agreements"),
                    .created = phrase("Agreement", "New agreement %1"),
                    .changed = phrase("Agreement", "Edit agreement %1"),
                    .deleted = phrase("Agreement", "Delete agreement %1"),
                    .hasNames = true,
                    .nameLabel = phrase("Agreement", "Title"),
                    .labelledBy = {QStringLiteral("number"), QStringLiteral("type")},
                    .defaultSort = QStringLiteral("-signed")};
    type.fields = withCommon({
        field("partners", References, phrase("Agreement", "Partners"))
            .to({Kind::Organisation}).derived().column(26).facet(),
        field("partner_country", Codes, phrase("Agreement", "Country or region"))
            .from(vocabulary::country).derived().facet(),
        field("standing", Code, phrase("Agreement", "Status"))
            .from(vocabulary::standing).derived().facet().column(16),
        field("days_left", Integer, phrase("Agreement", "Days left")).derived().column(9),
        field("number", Text, phrase("Agreement", "Reference number"))
            .searched().column(13).under(phrase("Agreement", "Agreement")),
        field("partner_number", Text, phrase("Agreement", "Partner's number")).searched(),
        field("type", Code, phrase("Agreement", "Type"))
            .from(vocabulary::agreementType).required().facet().column(24),
        field("level", Code, phrase("Agreement", "Level")).from(vocabulary::agreementLevel).facet(),
        field("legal_weight", Code, phrase("Agreement", "Legal weight")).from(vocabulary::legalWeight),
        field("parties", Rows, phrase("Agreement", "Parties")).required().searched()
            .holding({field("organisation", Reference, phrase("Agreement", "Party"))
                          .to({Kind::Organisation}).required(),
                      field("role", Code, phrase("Agreement", "Role")).from(vocabulary::partyRole),
                      field("signed", Date, phrase("Agreement", "Signed on"))}),
        field("signatories", Rows, phrase("Agreement", "Signatories"))
            .holding({field("person", Reference, phrase("Agreement", "Signatory"))
                          .to({Kind::Person}).required(),
                      field("for", Reference, phrase("Agreement", "For")).to({Kind::Organisation}),
                      field("position", Text, phrase("Agreement", "Position"))}),
        field("signed_own", Date, phrase("Agreement", "Signed by us on"))
            .under(phrase("Agreement", "Dates")),
        field("signed_partner", Date, phrase("Agreement", "Signed by the partner on")),
        field("signing_place", Text, phrase("Agreement", "Place of signing")),
        field("signing_occasion", Text, phrase("Agreement", "Occasion of signing")),
        field("effective", Date, phrase("Agreement", "Effective from")),
        field("open_ended", Boolean, phrase("Agreement", "Open-ended")),
        field("expires", Date, phrase("Agreement", "Expires on")).column(14),
        field("auto_renewal", Boolean, phrase("Agreement", "Automatic renewal")),
        field("renewal_months", Integer, phrase("Agreement", "Renewed for, months")).between(1, 600),
        field("notice_days", Integer, phrase("Agreement", "Notice period, days")).between(0, 3650),
        field("steps", Rows, phrase("Agreement", "Steps"))
            .holding({field("step", Code, phrase("Agreement", "Step")).from(vocabulary::step).required(),
                      field("date", Date, phrase("Agreement", "On")),
                      field("by", Text, phrase("Agreement", "By")),
                      field("note", Text, phrase("Agreement", "Note"))}),
        field("languages", Codes, phrase("Agreement", "Languages of the text"))
            .from(vocabulary::language).under(phrase("Agreement", "Content")),
        field("areas", Codes, phrase("Agreement", "Areas of cooperation")).from(vocabulary::area).facet(),
        field("disciplines", Rows, phrase("Agreement", "Disciplines"))
            .holding({field("discipline", Discipline, phrase("Agreement", "Discipline")).required()}),
        field("work_plan", Rows, phrase("Agreement", "Work plan"))
            .holding({field("text", Text, phrase("Agreement", "What")).required(),
                      field("who", Text, phrase("Agreement", "Who")),
                      field("due", Date, phrase("Agreement", "Due on")),
                      field("done", Date, phrase("Agreement", "Done on"))}),
        field("predecessor", Reference, phrase("Agreement", "Renews")).to({Kind::Agreement})
            .under(phrase("Agreement", "Belongs to")),
        field("visit", Reference, phrase("Agreement", "Came from the visit")).to({Kind::Visit}),
        field("originals", Integer, phrase("Agreement", "Originals")).between(0, 99)
            .under(phrase("Agreement", "Paper")),
        field("shelf", Text, phrase("Agreement", "Shelf or box")).searched(),
        field("clearance", Text, phrase("Agreement", "Ministry conclusion"))
            .explained(phrase("Agreement", "Number and date of the conclusion required before signing.")),
        field("signed", Date, phrase("Agreement", "Signed on")).derived(),
        field("valid_from", Date, phrase("Agreement", "In force from")).derived(),
        field("valid_until", Date, phrase("Agreement", "In force until")).derived(),
        field("owed", Date, phrase("Agreement", "Work plan due on")).derived()
            .explained(phrase("Agreement", "The first day on which something open in the work plan falls due.")),
    });
    return type;
}

RecordType exchangeTerm()
{
    using enum ValueType;
    RecordType type{.kind = Kind::ExchangeTerm,
                    .singular = phrase("ExchangeTerm", "Exchange term"),
                    .plural = phrase("ExchangeTerm", "Exchange terms"),
                    .created = phrase("ExchangeTerm", "New exchange term %1"),
                    .changed = phrase("ExchangeTerm", "Edit exchange term %1"),
                    .deleted = phrase("ExchangeTerm", "Delete exchange term %1"),
                    .labelledBy = {QStringLiteral("direction"), QStringLiteral("mobility"),
                                   QStringLiteral("level")},
                    .owner = QStringLiteral("agreement")};
    type.fields = withSource({
        field("agreement", Reference, phrase("ExchangeTerm", "Agreement"))
            .to({Kind::Agreement}).required().column(30).under(phrase("ExchangeTerm", "Term")),
        field("direction", Code, phrase("ExchangeTerm", "Direction"))
            .from(vocabulary::direction).required().facet().column(14),
        field("mobility", Code, phrase("ExchangeTerm", "Who")).from(vocabulary::mobilityKind).column(18),
        field("level", Code, phrase("ExchangeTerm", "Level")).from(vocabulary::level).facet().column(14),
        field("places", Integer, phrase("ExchangeTerm", "Student quota")).between(0, 100000).column(10)
            .explained(phrase("ExchangeTerm", "Places a year.")),
        field("months", Decimal, phrase("ExchangeTerm", "Months")).between(0, 120).column(9),
        field("discipline", Discipline, phrase("ExchangeTerm", "Discipline")),
        field("language", Code, phrase("ExchangeTerm", "Language of instruction"))
            .from(vocabulary::language),
        field("cefr", Code, phrase("ExchangeTerm", "Language level")).from(vocabulary::cefr),
        field("first_year", Date, phrase("ExchangeTerm", "First academic year")),
        field("last_year", Date, phrase("ExchangeTerm", "Last academic year")),
        field("tuition_waiver", Boolean, phrase("ExchangeTerm", "Tuition waiver"))
            .under(phrase("ExchangeTerm", "Conditions")),
        field("housing", Text, phrase("ExchangeTerm", "Housing")),
        field("insurance", Text, phrase("ExchangeTerm", "Insurance")),
        field("nomination", Text, phrase("ExchangeTerm", "Nomination deadline")),
    });
    return type;
}

} // namespace pd::describe
