// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kinds/describe.h>

namespace pd::describe {

RecordType project()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Project,
                    .singular = phrase("Project", "Project"),
                    .plural = phrase("Project", "Projects"),
                    .created = phrase("Project", "New project %1"),
                    .changed = phrase("Project", "Edit project %1"),
                    .deleted = phrase("Project", "Delete project %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Project", "Name")};
    type.fields = withCommon({
        field("type", Code, phrase("Project", "Type")).from(vocabulary::projectType).required().facet()
            .column(20).under(phrase("Project", "Project")),
        field("status", Code, phrase("Project", "Status")).from(vocabulary::projectStatus).required().facet()
            .column(14),
        field("organisations", References, phrase("Project", "Organisations"))
            .to({Kind::Organisation}).searched().facet().column(30),
        field("unit", Text, phrase("Project", "Unit")),
        field("funding_bodies", References, phrase("Project", "Funding bodies")).to({Kind::Organisation}),
        field("competition", Text, phrase("Project", "Competition")).searched(),
        field("amount", Text, phrase("Project", "Amount")),
        field("starts", Date, phrase("Project", "From")).column(12),
        field("ends", Date, phrase("Project", "Until")).column(12),
        field("areas", Codes, phrase("Project", "Areas of cooperation")).from(vocabulary::area),
        field("disciplines", Rows, phrase("Project", "Disciplines"))
            .holding({field("discipline", Discipline, phrase("Project", "Discipline")).required()}),
        field("visits", References, phrase("Project", "Visits")).to({Kind::Visit}),
        field("related", References, phrase("Project", "Related projects")).to({Kind::Project}),
    });
    return type;
}

RecordType event()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Event,
                    .singular = phrase("Event", "Event"),
                    .plural = phrase("Event", "Events"),
                    .created = phrase("Event", "New event %1"),
                    .changed = phrase("Event", "Edit event %1"),
                    .deleted = phrase("Event", "Delete event %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Event", "Title"),
                    .defaultSort = QStringLiteral("-starts")};
    type.fields = withCommon({
        field("type", Code, phrase("Event", "Type")).from(vocabulary::eventType).required().facet()
            .column(18).under(phrase("Event", "Event")),
        field("status", Code, phrase("Event", "Status")).from(vocabulary::eventStatus).required().facet()
            .column(14),
        field("mode", Code, phrase("Event", "Mode")).from(vocabulary::visitMode),
        field("starts", Date, phrase("Event", "From")).column(14),
        field("ends", Date, phrase("Event", "Until")),
        field("city", Code, phrase("Event", "City")).from(vocabulary::city).open().facet().column(14),
        field("place", Text, phrase("Event", "Place")),
        field("organisations", References, phrase("Event", "Organisations"))
            .to({Kind::Organisation}).searched().column(30),
        field("people", References, phrase("Event", "Participants")).to({Kind::Person}),
        field("participants", Integer, phrase("Event", "Number of participants")).between(0, 10000000)
            .column(10),
        field("participants_qualifier", Code, phrase("Event", "Precision")).from(vocabulary::qualifier),
        field("about", References, phrase("Event", "About"))
            .to({Kind::Programme, Kind::Agreement, Kind::Project, Kind::Visit}),
        field("website", Text, phrase("Event", "Link")).shaped(TextShape::Url),
    });
    return type;
}

RecordType followUp()
{
    using enum ValueType;
    RecordType type{.kind = Kind::FollowUp,
                    .singular = phrase("FollowUp", "Follow-up"),
                    .plural = phrase("FollowUp", "Follow-ups"),
                    .created = phrase("FollowUp", "New follow-up %1"),
                    .changed = phrase("FollowUp", "Edit follow-up %1"),
                    .deleted = phrase("FollowUp", "Delete follow-up %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("FollowUp", "What is to be done"),
                    .defaultSort = QStringLiteral("due")};
    type.fields = withCommon({
        field("about", Reference, phrase("FollowUp", "About")).searched().column(30)
            .under(phrase("FollowUp", "Follow-up")),
        field("who", Text, phrase("FollowUp", "Who")).searched().facet().column(16),
        field("due", Date, phrase("FollowUp", "Due on")).column(12),
        field("done", Date, phrase("FollowUp", "Done on")),
        field("priority", Code, phrase("FollowUp", "Priority")).from(vocabulary::priority).facet(),
        field("due_state", Code, phrase("FollowUp", "Status")).from(vocabulary::taskState).derived().facet()
            .column(12),
        field("days_left", Integer, phrase("FollowUp", "Days left")).derived().column(9),
    });
    return type;
}

RecordType document()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Document,
                    .singular = phrase("Document", "Document"),
                    .plural = phrase("Document", "Documents"),
                    .created = phrase("Document", "New document %1"),
                    .changed = phrase("Document", "Edit document %1"),
                    .deleted = phrase("Document", "Delete document %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Document", "Title"),
                    .owner = QStringLiteral("record")};
    type.fields = withSource({
        field("record", Reference, phrase("Document", "Attached to")).required().column(34)
            .under(phrase("Document", "Document")),
        field("kind", Code, phrase("Document", "Kind")).from(vocabulary::documentKind).facet().column(16),
        field("language", Code, phrase("Document", "Language")).from(vocabulary::language).facet().column(12),
        field("file_name", Text, phrase("Document", "File name")).searched().column(24),
        field("media_type", Text, phrase("Document", "File type")),
        field("sha256", Text, phrase("Document", "SHA-256")),
        field("size", Integer, phrase("Document", "Size, bytes")).between(0, 1LL << 40).column(10),
        field("date", Date, phrase("Document", "Date")).column(12),
    });
    return type;
}

RecordType source()
{
    using enum ValueType;
    RecordType type{.kind = Kind::Source,
                    .singular = phrase("Source", "Source"),
                    .plural = phrase("Source", "Sources"),
                    .created = phrase("Source", "New source %1"),
                    .changed = phrase("Source", "Edit source %1"),
                    .deleted = phrase("Source", "Delete source %1"),
                    .hasNames = true,
                    .isNameRequired = true,
                    .nameLabel = phrase("Source", "Title")};
    type.fields = {
        field("publisher", Text, phrase("Source", "Publisher")).searched().column(24)
            .under(phrase("Source", "Source")),
        field("author", Text, phrase("Source", "Author")).searched(),
        field("date", Date, phrase("Source", "Published")).column(14),
        field("link", Text, phrase("Source", "Link")).shaped(TextShape::Url).column(24),
        field("language", Code, phrase("Source", "Language")).from(vocabulary::language),
        field("notes", LongText, phrase("Source", "Notes")).searched(),
    };
    return type;
}

} // namespace pd::describe
