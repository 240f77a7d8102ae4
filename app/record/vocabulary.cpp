// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/vocabulary.h>

#include <algorithm>

namespace pd {

const Term *Vocabulary::find(QStringView code) const
{
    const auto at = std::find_if(terms.begin(), terms.end(), [code](const Term &t) { return t.code == code; });
    return at == terms.end() ? nullptr : &*at;
}

} // namespace pd

namespace pd::vocabulary {

namespace {
Term term(const char *code, Text label)
{
    return {QString::fromLatin1(code), std::move(label)};
}
QString key(const char *text)
{
    return QString::fromLatin1(text);
}
} // namespace

const Vocabulary country{key("country"), {}, Vocabulary::Labels::Country};
const Vocabulary language{key("language"), {}, Vocabulary::Labels::Language};
const Vocabulary city{key("city"), {}, Vocabulary::Labels::City};

const Vocabulary organisationType{key("organisation_type"), {
    term("university", phrase("OrganisationType", "University")),
    term("college", phrase("OrganisationType", "Vocational college")),
    term("research_institute", phrase("OrganisationType", "Research institute")),
    term("academy", phrase("OrganisationType", "Academy of sciences")),
    term("company", phrase("OrganisationType", "Company")),
    term("government", phrase("OrganisationType", "Government body")),
    term("fund", phrase("OrganisationType", "Funding body")),
    term("school", phrase("OrganisationType", "Faculty or school")),
    term("centre", phrase("OrganisationType", "Centre")),
    term("representative_office", phrase("OrganisationType", "Representative office")),
    term("association", phrase("OrganisationType", "Association or network")),
    term("other", phrase("OrganisationType", "Other organisation"))}};

const Vocabulary stage{key("stage"), {
    term("prospect", phrase("Stage", "Prospect")),
    term("in_contact", phrase("Stage", "In contact")),
    term("active", phrase("Stage", "Active")),
    term("dormant", phrase("Stage", "Dormant")),
    term("ended", phrase("Stage", "Ended"))}};

const Vocabulary area{key("area"), {
    term("student_exchange", phrase("Area", "Student exchange")),
    term("staff_exchange", phrase("Area", "Staff exchange")),
    term("joint_programmes", phrase("Area", "Joint programmes")),
    term("research", phrase("Area", "Joint research")),
    term("joint_laboratory", phrase("Area", "Joint laboratory")),
    term("grants", phrase("Area", "Grant competitions")),
    term("events", phrase("Area", "Joint events")),
    term("teacher_training", phrase("Area", "Teacher training")),
    term("curriculum", phrase("Area", "Curriculum development")),
    term("language_teaching", phrase("Area", "Language teaching")),
    term("summer_schools", phrase("Area", "Summer schools")),
    term("innovation", phrase("Area", "Innovation and technology transfer")),
    term("humanities", phrase("Area", "Cultural cooperation")),
    term("recruitment", phrase("Area", "Student recruitment"))}};

const Vocabulary identifierScheme{key("identifier_scheme"), {
    term("ror", phrase("IdentifierScheme", "ROR")),
    term("cn_school10", phrase("IdentifierScheme", "Chinese institution code (10 digits)")),
    term("cn_school5", phrase("IdentifierScheme", "Chinese institution code (5 digits)")),
    term("ogrn", phrase("IdentifierScheme", "Russian state register (OGRN)")),
    term("inn", phrase("IdentifierScheme", "Russian taxpayer number (INN)")),
    term("schac", phrase("IdentifierScheme", "SCHAC")),
    term("pic", phrase("IdentifierScheme", "PIC")),
    term("erasmus", phrase("IdentifierScheme", "Erasmus code")),
    term("wikidata", phrase("IdentifierScheme", "Wikidata")),
    term("own", phrase("IdentifierScheme", "Own number"))}};

const Vocabulary confidence{key("confidence"), {
    term("certain", phrase("Confidence", "Certain")),
    term("probable", phrase("Confidence", "Probable")),
    term("doubtful", phrase("Confidence", "Doubtful"))}};

const Vocabulary agreementType{key("agreement_type"), {
    term("mou", phrase("AgreementType", "Memorandum of understanding")),
    term("framework", phrase("AgreementType", "Framework agreement")),
    term("student_exchange", phrase("AgreementType", "Student exchange agreement")),
    term("staff_exchange", phrase("AgreementType", "Staff exchange agreement")),
    term("dual_degree", phrase("AgreementType", "Dual degree agreement")),
    term("joint_programme", phrase("AgreementType", "Joint programme agreement")),
    term("joint_institute", phrase("AgreementType", "Joint institute agreement")),
    term("research", phrase("AgreementType", "Research cooperation agreement")),
    term("protocol", phrase("AgreementType", "Implementation protocol")),
    term("letter_of_intent", phrase("AgreementType", "Letter of intent")),
    term("training", phrase("AgreementType", "Training agreement")),
    term("other", phrase("AgreementType", "Other agreement"))}};

const Vocabulary agreementLevel{key("agreement_level"), {
    term("university", phrase("AgreementLevel", "University")),
    term("school", phrase("AgreementLevel", "School"))}};

const Vocabulary legalWeight{key("legal_weight"), {
    term("binding", phrase("LegalWeight", "Binding")),
    term("intent", phrase("LegalWeight", "Declaration of intent"))}};

const Vocabulary partyRole{key("party_role"), {
    term("coordinator", phrase("PartyRole", "Coordinator")),
    term("partner", phrase("PartyRole", "Partner")),
    term("funder", phrase("PartyRole", "Funding body"))}};

const Vocabulary step{key("step"), {
    term("draft", phrase("Step", "Draft")),
    term("internal_review", phrase("Step", "Internal review")),
    term("clearance", phrase("Step", "External clearance")),
    term("negotiation", phrase("Step", "Negotiation")),
    term("agreed_to_sign", phrase("Step", "Agreed to sign")),
    term("signed_own", phrase("Step", "Signed by us")),
    term("signed_partner", phrase("Step", "Signed by the partner")),
    term("effective", phrase("Step", "In effect")),
    term("amended", phrase("Step", "Amended")),
    term("extension", phrase("Step", "Extension under discussion")),
    term("suspended", phrase("Step", "Suspended")),
    term("resumed", phrase("Step", "Resumed")),
    term("renewal_decided", phrase("Step", "Renewal decided on")),
    term("renewed", phrase("Step", "Renewed")),
    term("terminated", phrase("Step", "Terminated")),
    term("archived", phrase("Step", "Archived"))}};

const Vocabulary standing{key("standing"), {
    term("draft", phrase("Standing", "Draft")),
    term("internal_review", phrase("Standing", "Internal review")),
    term("clearance", phrase("Standing", "External clearance")),
    term("negotiation", phrase("Standing", "Under negotiation")),
    term("awaiting_own", phrase("Standing", "Awaiting our signature")),
    term("awaiting_partner", phrase("Standing", "Awaiting the partner's signature")),
    term("signed", phrase("Standing", "Signed, not yet in force")),
    term("in_force", phrase("Standing", "In force")),
    term("expiring", phrase("Standing", "Expiring soon")),
    term("expired", phrase("Standing", "Expired")),
    term("suspended", phrase("Standing", "Suspended")),
    term("terminated", phrase("Standing", "Terminated")),
    term("renewed", phrase("Standing", "Renewed")),
    term("archived", phrase("Standing", "Archived"))}};

const Vocabulary direction{key("direction"), {
    term("incoming", phrase("Direction", "Incoming")),
    term("outgoing", phrase("Direction", "Outgoing")),
    term("both", phrase("Direction", "Both directions"))}};

const Vocabulary mobilityKind{key("mobility_kind"), {
    term("exchange", phrase("MobilityKind", "Exchange")),
    term("degree", phrase("MobilityKind", "Degree studies")),
    term("course", phrase("MobilityKind", "Course")),
    term("traineeship", phrase("MobilityKind", "Traineeship")),
    term("staff", phrase("MobilityKind", "Staff mobility"))}};

const Vocabulary cefr{key("cefr"), {
    term("A1", Text::verbatim(QStringLiteral("A1"))), term("A2", Text::verbatim(QStringLiteral("A2"))),
    term("B1", Text::verbatim(QStringLiteral("B1"))), term("B2", Text::verbatim(QStringLiteral("B2"))),
    term("C1", Text::verbatim(QStringLiteral("C1"))), term("C2", Text::verbatim(QStringLiteral("C2")))}};

const Vocabulary programmeType{key("programme_type"), {
    term("joint_institute", phrase("ProgrammeType", "Joint institute")),
    term("joint_programme", phrase("ProgrammeType", "Joint programme")),
    term("dual_degree", phrase("ProgrammeType", "Dual degree programme")),
    term("exchange", phrase("ProgrammeType", "Exchange programme")),
    term("degree", phrase("ProgrammeType", "Degree programme")),
    term("further_education", phrase("ProgrammeType", "Further education course")),
    term("language_course", phrase("ProgrammeType", "Language course")),
    term("summer_school", phrase("ProgrammeType", "Summer school"))}};

const Vocabulary programmeRole{key("programme_role"), {
    term("lead", phrase("ProgrammeRole", "Lead")),
    term("partner", phrase("ProgrammeRole", "Partner")),
    term("place", phrase("ProgrammeRole", "Place of teaching")),
    term("sends", phrase("ProgrammeRole", "Sends participants"))}};

const Vocabulary award{key("award"), {
    term("degree", phrase("Award", "Degree")),
    term("diploma", phrase("Award", "Diploma")),
    term("certificate", phrase("Award", "Certificate"))}};

const Vocabulary level{key("level"), {
    term("vocational", phrase("Level", "Vocational diploma")),
    term("bachelor", phrase("Level", "Bachelor's")),
    term("specialist", phrase("Level", "Specialist degree")),
    term("master", phrase("Level", "Master's")),
    term("doctoral", phrase("Level", "Doctoral")),
    term("non_degree", phrase("Level", "Non-degree"))}};

const Vocabulary programmeState{key("programme_state"), {
    term("planned", phrase("ProgrammeState", "Planned")),
    term("recruiting", phrase("ProgrammeState", "Recruiting")),
    term("running", phrase("ProgrammeState", "Running")),
    term("closed", phrase("ProgrammeState", "Closed"))}};

const Vocabulary approvalKind{key("approval_kind"), {
    term("approval", phrase("ApprovalKind", "Approval")),
    term("preparatory", phrase("ApprovalKind", "Preparatory approval")),
    term("registration", phrase("ApprovalKind", "Registration")),
    term("accreditation", phrase("ApprovalKind", "Accreditation")),
    term("licence", phrase("ApprovalKind", "Licence"))}};

const Vocabulary measure{key("measure"), {
    term("applied", phrase("Measure", "Applicants")),
    term("admitted", phrase("Measure", "Admitted")),
    term("registered", phrase("Measure", "Registered")),
    term("enrolled", phrase("Measure", "Enrolled")),
    term("withdrew", phrase("Measure", "Withdrawn")),
    term("graduated", phrase("Measure", "Graduated")),
    term("dual_degree", phrase("Measure", "Dual degrees awarded"))}};

const Vocabulary countSplit{key("count_split"), {
    term("country", phrase("CountSplit", "By country")),
    term("origin", phrase("CountSplit", "By origin institution")),
    term("sex", phrase("CountSplit", "By sex")),
    term("funding", phrase("CountSplit", "By funding"))}};

const Vocabulary funding{key("funding"), {
    term("state", phrase("Funding", "State budget")),
    term("scholarship", phrase("Funding", "Scholarship")),
    term("fee", phrase("Funding", "Tuition fee")),
    term("exchange", phrase("Funding", "Exchange agreement"))}};

const Vocabulary figureMeasure{key("figure_measure"), {
    term("partnerships", phrase("FigureMeasure", "Partnerships")),
    term("joint_institutes", phrase("FigureMeasure", "Joint institutes")),
    term("joint_programmes", phrase("FigureMeasure", "Joint programmes")),
    term("disciplines", phrase("FigureMeasure", "Disciplines")),
    term("share", phrase("FigureMeasure", "Share")),
    term("approvals", phrase("FigureMeasure", "Approvals")),
    term("students", phrase("FigureMeasure", "Students")),
    term("laboratories", phrase("FigureMeasure", "Laboratories")),
    term("subscribers", phrase("FigureMeasure", "Subscribers")),
    term("participants", phrase("FigureMeasure", "Participants")),
    term("other", phrase("FigureMeasure", "Other"))}};

const Vocabulary qualifier{key("qualifier"), {
    term("exact", phrase("Qualifier", "exactly")),
    term("about", phrase("Qualifier", "about")),
    term("almost", phrase("Qualifier", "almost")),
    term("over", phrase("Qualifier", "over"))}};

const Vocabulary unit{key("unit"), {
    term("persons", phrase("Unit", "persons")),
    term("percent", phrase("Unit", "percent")),
    term("items", phrase("Unit", "items"))}};

const Vocabulary visitMode{key("visit_mode"), {
    term("in_person", phrase("VisitMode", "In person")),
    term("online", phrase("VisitMode", "Online"))}};

const Vocabulary visitPurpose{key("visit_purpose"), {
    term("friendly", phrase("VisitPurpose", "Friendly visit")),
    term("talks", phrase("VisitPurpose", "Cooperation talks")),
    term("signing", phrase("VisitPurpose", "Signing")),
    term("research", phrase("VisitPurpose", "Research cooperation")),
    term("lecture", phrase("VisitPurpose", "Lecture")),
    term("conference", phrase("VisitPurpose", "Conference")),
    term("students", phrase("VisitPurpose", "Meeting students and alumni")),
    term("recruitment", phrase("VisitPurpose", "Student recruitment")),
    term("honorary_title", phrase("VisitPurpose", "Honorary title")),
    term("other", phrase("VisitPurpose", "Other purpose"))}};

const Vocabulary visitStatus{key("visit_status"), {
    term("planned", phrase("VisitStatus", "Planned")),
    term("confirmed", phrase("VisitStatus", "Confirmed")),
    term("under_way", phrase("VisitStatus", "Under way")),
    term("completed", phrase("VisitStatus", "Completed")),
    term("cancelled", phrase("VisitStatus", "Cancelled"))}};

const Vocabulary visitLevel{key("visit_level"), {
    term("university", phrase("VisitLevel", "University leadership")),
    term("school", phrase("VisitLevel", "School or faculty")),
    term("working", phrase("VisitLevel", "Working level"))}};

const Vocabulary visitDirection{key("visit_direction"), {
    term("in", phrase("VisitDirection", "Incoming visit")),
    term("out", phrase("VisitDirection", "Outgoing visit")),
    term("online", phrase("VisitDirection", "Online meeting"))}};

const Vocabulary phase{key("phase"), {
    term("plan", phrase("Phase", "Plan")),
    term("fact", phrase("Phase", "Fact"))}};

const Vocabulary check{key("check"), {
    term("application", phrase("Check", "Application for the visit")),
    term("visa", phrase("Check", "Invitation letter and visa")),
    term("leaders", phrase("Check", "Leaders invited")),
    term("school", phrase("Check", "School agrees")),
    term("publicity", phrase("Check", "Publicity department told")),
    term("background_note", phrase("Check", "Background note")),
    term("programme", phrase("Check", "Visit programme")),
    term("police", phrase("Check", "Police registration")),
    term("report", phrase("Check", "Visit report")),
    term("order", phrase("Check", "Rector's order")),
    term("task_approval", phrase("Check", "Task approval")),
    term("archive", phrase("Check", "Files and photographs archived")),
    term("passports", phrase("Check", "Passports handed back"))}};

const Vocabulary outcomeKind{key("outcome_kind"), {
    term("decision", phrase("OutcomeKind", "Decision")),
    term("promise", phrase("OutcomeKind", "Promise")),
    term("lead", phrase("OutcomeKind", "Lead")),
    term("signing", phrase("OutcomeKind", "Signing"))}};

const Vocabulary projectType{key("project_type"), {
    term("joint_laboratory", phrase("ProjectType", "Joint laboratory")),
    term("research", phrase("ProjectType", "Research project")),
    term("grant", phrase("ProjectType", "Grant")),
    term("platform", phrase("ProjectType", "Cooperation platform"))}};

const Vocabulary projectStatus{key("project_status"), {
    term("planned", phrase("ProjectStatus", "Planned")),
    term("applied", phrase("ProjectStatus", "Applied for")),
    term("running", phrase("ProjectStatus", "Running")),
    term("completed", phrase("ProjectStatus", "Completed")),
    term("rejected", phrase("ProjectStatus", "Not funded"))}};

const Vocabulary eventType{key("event_type"), {
    term("fair", phrase("EventType", "Education fair")),
    term("open_day", phrase("EventType", "Open day")),
    term("conference", phrase("EventType", "Conference")),
    term("ceremony", phrase("EventType", "Ceremony")),
    term("forum", phrase("EventType", "Forum")),
    term("talks", phrase("EventType", "Talks")),
    term("publication", phrase("EventType", "Publication")),
    term("competition", phrase("EventType", "Competition")),
    term("other", phrase("EventType", "Other event"))}};

const Vocabulary eventStatus{key("event_status"), {
    term("planned", phrase("EventStatus", "Planned")),
    term("confirmed", phrase("EventStatus", "Confirmed")),
    term("completed", phrase("EventStatus", "Completed")),
    term("cancelled", phrase("EventStatus", "Cancelled"))}};

const Vocabulary taskState{key("task_state"), {
    term("overdue", phrase("TaskState", "Overdue")),
    term("due_soon", phrase("TaskState", "Due soon")),
    term("open", phrase("TaskState", "Open")),
    term("done", phrase("TaskState", "Done"))}};

const Vocabulary priority{key("priority"), {
    term("high", phrase("Priority", "High")),
    term("normal", phrase("Priority", "Normal")),
    term("low", phrase("Priority", "Low"))}};

const Vocabulary documentKind{key("document_kind"), {
    term("scan", phrase("DocumentKind", "Signed original (scan)")),
    term("draft", phrase("DocumentKind", "Draft")),
    term("translation", phrase("DocumentKind", "Translation")),
    term("approval", phrase("DocumentKind", "Approval")),
    term("letter", phrase("DocumentKind", "Letter")),
    term("report", phrase("DocumentKind", "Report")),
    term("photo", phrase("DocumentKind", "Photo")),
    term("presentation", phrase("DocumentKind", "Presentation")),
    term("other", phrase("DocumentKind", "Other document"))}};

const Vocabulary side{key("side"), {
    term("own", phrase("Side", "Our side")),
    term("partner", phrase("Side", "Partner's side")),
    term("both", phrase("Side", "Both sides"))}};

const Vocabulary sex{key("sex"), {
    term("female", phrase("Sex", "Women")),
    term("male", phrase("Sex", "Men"))}};

const Vocabulary contactWay{key("contact_way"), {
    term("email", phrase("ContactWay", "E-mail")),
    term("phone", phrase("ContactWay", "Phone")),
    term("wechat", phrase("ContactWay", "WeChat")),
    term("telegram", phrase("ContactWay", "Telegram")),
    term("address", phrase("ContactWay", "Postal address"))}};

const Vocabulary nameKind{key("name_kind"), {
    term("official", phrase("NameKind", "Official name")),
    term("short", phrase("NameKind", "Short name")),
    term("acronym", phrase("NameKind", "Acronym")),
    term("alias", phrase("NameKind", "Alias")),
    term("former", phrase("NameKind", "Former name"))}};

const QList<const Vocabulary *> &all()
{
    static const QList<const Vocabulary *> list{
        &country, &language, &city, &organisationType, &stage, &area, &identifierScheme, &confidence,
        &agreementType, &agreementLevel, &legalWeight, &partyRole, &step, &standing, &direction,
        &mobilityKind, &cefr, &programmeType, &programmeRole, &award, &level,
        &programmeState, &approvalKind, &measure, &countSplit, &funding, &figureMeasure, &qualifier, &unit,
        &visitMode, &visitPurpose, &visitStatus, &visitLevel, &visitDirection, &phase, &check, &outcomeKind,
        &projectType, &projectStatus, &eventType, &eventStatus, &taskState, &priority, &documentKind, &side,
        &sex, &contactWay, &nameKind};
    return list;
}

} // namespace pd::vocabulary
