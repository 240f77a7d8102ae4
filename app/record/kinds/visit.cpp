// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kinds/describe.h>

namespace pd::describe {

RecordType visit()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Visit,
                    .singular = phrase("Visit", "Visit"),
                    .plural = phrase("Visit", "Visits"),
                    .created = phrase("Visit", "New visit %1"),
                    .changed = phrase("Visit", "Edit visit %1"),
                    .deleted = phrase("Visit", "Delete visit %1"),
                    .hasNames = true,
                    .nameLabel = phrase("Visit", "Title"),
                    .labelledBy = {QStringLiteral("from"), QStringLiteral("starts")},
                    .defaultSort = QStringLiteral("-starts")};
    type.fields = withCommon({
        field("direction", Code, phrase("Visit", "Direction"))
            .from(vocabulary::visitDirection).derived().facet().column(16),
        field("partners", References, phrase("Visit", "Partners"))
            .to({Kind::Organisation}).derived().facet().column(26),
        field("mode", Code, phrase("Visit", "Mode")).from(vocabulary::visitMode).required().facet()
            .under(phrase("Visit", "Visit")),
        field("from", Reference, phrase("Visit", "Visitors from"))
            .to({Kind::Organisation}).required().searched(),
        field("hosts", References, phrase("Visit", "Hosts")).to({Kind::Organisation}).required().searched(),
        field("purposes", Codes, phrase("Visit", "Purpose of visit")).from(vocabulary::visitPurpose).facet(),
        field("level", Code, phrase("Visit", "Level")).from(vocabulary::visitLevel),
        field("status", Code, phrase("Visit", "Status")).from(vocabulary::visitStatus).required().facet()
            .column(13),
        field("starts", Date, phrase("Visit", "From")).column(14).under(phrase("Visit", "Dates")),
        field("ends", Date, phrase("Visit", "Until")),
        field("stay_from", Date, phrase("Visit", "Stay from")),
        field("stay_to", Date, phrase("Visit", "Stay until")),
        field("head", Reference, phrase("Visit", "Head of delegation")).to({Kind::Person}).searched()
            .under(phrase("Visit", "Delegation")),
        field("headcount", Integer, phrase("Visit", "Delegation size")).between(1, 10000)
            .explained(phrase("Visit", "Also when the names are not known.")),
        field("members", Rows, phrase("Visit", "Delegation members"))
            .holding({field("person", Reference, phrase("Visit", "Person")).to({Kind::Person}).required(),
                      field("position", Text, phrase("Visit", "Position")),
                      field("role", Text, phrase("Visit", "Role in the delegation")),
                      field("attended", Boolean, phrase("Visit", "Attended"))}),
        field("host_people", Rows, phrase("Visit", "Host's participants"))
            .holding({field("person", Reference, phrase("Visit", "Person")).to({Kind::Person}).required(),
                      field("position", Text, phrase("Visit", "Position")),
                      field("role", Text, phrase("Visit", "Role"))}),
        field("disciplines", Rows, phrase("Visit", "Disciplines")).under(phrase("Visit", "Matters"))
            .holding({field("discipline", Discipline, phrase("Visit", "Discipline")).required()}),
        field("group_number", Text, phrase("Visit", "Group number")).searched()
            .under(phrase("Visit", "Papers")),
        field("approval_number", Text, phrase("Visit", "Approval number")).searched(),
        field("checks", Rows, phrase("Visit", "Checks and papers"))
            .holding({field("check", Code, phrase("Visit", "Check")).from(vocabulary::check).open().required(),
                      field("due", Date, phrase("Visit", "Due on")),
                      field("who", Text, phrase("Visit", "Who")),
                      field("done", Date, phrase("Visit", "Done on"))}),
        field("owed", Date, phrase("Visit", "Papers due on")).derived()
            .explained(phrase("Visit", "The first day on which an open check or paper falls due.")),
        field("gifts", Rows, phrase("Visit", "Gifts"))
            .holding({field("gift", Text, phrase("Visit", "Gift")).required(),
                      field("number", Integer, phrase("Visit", "Number")).between(1, 10000),
                      field("given_by", Code, phrase("Visit", "Given by")).from(vocabulary::side)}),
        field("budget", Text, phrase("Visit", "Budget")),
        field("report_done", Date, phrase("Visit", "Report written on")),
        field("stops", Integer, phrase("Visit", "Stops")).derived(),
        field("report_missing", Boolean, phrase("Visit", "Report missing")).derived().facet(),
    });
    return type;
}

RecordType stop()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Stop,
                    .singular = phrase("Stop", "Stop"),
                    .plural = phrase("Stop", "Stops"),
                    .created = phrase("Stop", "New stop %1"),
                    .changed = phrase("Stop", "Edit stop %1"),
                    .deleted = phrase("Stop", "Delete stop %1"),
                    .hasNames = true,
                    .nameLabel = phrase("Stop", "Activity"),
                    .labelledBy = {QStringLiteral("organisation"), QStringLiteral("day")},
                    .owner = QStringLiteral("visit"),
                    .defaultSort = QStringLiteral("day")};
    type.fields = withSource({
        field("visit", Reference, phrase("Stop", "Visit")).to({Kind::Visit}).required().column(30)
            .under(phrase("Stop", "Stop")),
        field("position", Integer, phrase("Stop", "Order")).between(0, 10000),
        field("phase", Code, phrase("Stop", "Plan or fact")).from(vocabulary::phase),
        field("day", Date, phrase("Stop", "Day")).column(12),
        field("starts", Time, phrase("Stop", "From")).column(8),
        field("ends", Time, phrase("Stop", "Until")).column(8),
        field("organisation", Reference, phrase("Stop", "Organisation")).to({Kind::Organisation}).column(28),
        field("place", Text, phrase("Stop", "Place")).column(16),
        field("room", Text, phrase("Stop", "Room")),
        field("chair", Reference, phrase("Stop", "Chair")).to({Kind::Person}),
        field("interpreter", Text, phrase("Stop", "Interpreter")),
        field("participants", References, phrase("Stop", "Participants")).to({Kind::Person}),
    });
    return type;
}

RecordType outcome()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Outcome,
                    .singular = phrase("Outcome", "Outcome"),
                    .plural = phrase("Outcome", "Outcomes"),
                    .created = phrase("Outcome", "New outcome %1"),
                    .changed = phrase("Outcome", "Edit outcome %1"),
                    .deleted = phrase("Outcome", "Delete outcome %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Outcome", "What was agreed"),
                    .owner = QStringLiteral("visit"),
                    .defaultSort = QStringLiteral("due")};
    type.fields = withSource({
        field("kind", Code, phrase("Outcome", "Kind")).from(vocabulary::outcomeKind).required().facet()
            .column(12).under(phrase("Outcome", "Outcome")),
        field("visit", Reference, phrase("Outcome", "Visit")).to({Kind::Visit}).required().column(30),
        field("stop", Reference, phrase("Outcome", "Stop")).to({Kind::Stop}),
        field("with", Reference, phrase("Outcome", "With")).to({Kind::Organisation}).column(28),
        field("areas", Codes, phrase("Outcome", "Areas of cooperation")).from(vocabulary::area),
        field("fields", Codes, phrase("Outcome", "Fields")).open(),
        field("disciplines", Rows, phrase("Outcome", "Disciplines"))
            .holding({field("discipline", Discipline, phrase("Outcome", "Discipline")).required()}),
        field("side", Code, phrase("Outcome", "Whose move")).from(vocabulary::side),
        field("who", Text, phrase("Outcome", "Who")),
        field("due", Date, phrase("Outcome", "Due on")).column(12),
        field("done", Date, phrase("Outcome", "Done on")),
        field("became", Reference, phrase("Outcome", "Became"))
            .to({Kind::Agreement, Kind::Project, Kind::Programme, Kind::FollowUp}).column(24),
        field("due_state", Code, phrase("Outcome", "Status")).from(vocabulary::taskState).derived().facet()
            .column(12),
    });
    return type;
}

} // namespace pd::describe
