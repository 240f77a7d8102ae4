// SPDX-License-Identifier: GPL-3.0-or-later
// The sample office holds 38 published facts. Each has a row here that says what holding it means.
#include "samplefacts.h"

#include <exchange/officefiles.h>
#include <record/vocabulary.h>

#include <QTemporaryDir>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

struct Fact
{
    const char *id;
    void (*check)(const Facts &);
};

const QList<Fact> facts{
    {"F01", [](const Facts &f) {
        QCOMPARE(text(f.institute(), "type"), u"joint_institute"_s);
        QVERIFY(f.joins(f.institute(), "participants", {"CQUPT", "FEFU"}));
        const Record &unveiling = f.event("Unveiling of the CQUPT–FEFU Joint Institute");
        QCOMPARE(date(unveiling, "starts"), u"2025-11-04?"_s);
        QCOMPARE(text(unveiling, "city"), u"chongqing"_s);
        QVERIFY(FactSheet::refers(unveiling, "about", f.institute()));
    }},
    {"F02", [](const Facts &f) {
        const Record &fefu = f.organisation("Far Eastern Federal University");
        QCOMPARE(text(fefu, "country"), u"RU"_s);
        QCOMPARE(text(fefu, "city"), u"vladivostok"_s);
        QVERIFY(text(fefu, "description").contains(QLatin1String("Eastern Economic Forum")));
    }},
    {"F03", [](const Facts &f) {
        QVERIFY(f.joins(f.person("Su Sen"), "positions", {"CQUPT"}));
        QVERIFY(FactSheet::refers(f.person("Wang Yang"), "positions", f.institute()));
        QCOMPARE(FactSheet::column(f.person("Wang Yang"), "positions", "title").value(0).toText(),
                 u"Dean"_s);
    }},
    {"F04", [](const Facts &f) {
        const QString bachelor = u"bachelor"_s;
        f.isUnderInstitute("Computer Science and Technology (bachelor's)", bachelor,
                           u"cn-ug:080901"_s, 48);
        f.isUnderInstitute("Digital Media Technology", bachelor, u"cn-ug:080906"_s, 48);
        f.isUnderInstitute("Internet of Things Engineering", bachelor, u"cn-ug:080905"_s, 48);
    }},
    {"F05", [](const Facts &f) {
        const QString master = u"master"_s;
        f.isUnderInstitute("Information and Communication Engineering", master, u"cn-gr:0810"_s, 36);
        f.isUnderInstitute("Computer Science and Technology (master's)", master, u"cn-gr:0812"_s, 36);
        f.isUnderInstitute("Control Science and Engineering", master, u"cn-gr:0811"_s, 36);
    }},
    {"F06", [](const Facts &f) {
        const QList<TargetRow> rows = f.targetOfInstitute();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].programme, f.institute().id);
        QCOMPARE(rows[0].progress.target, 1650);
        QCOMPARE(rows[0].firstIntake, 2025);
        QCOMPARE(rows[0].intakes, 4);
    }},
    {"F07", [](const Facts &f) {
        QList<Record> programmes = f.sheet.referring(Kind::Programme, "parent", f.institute());
        QCOMPARE(programmes.size(), 6);
        for (const Record &held : programmes << f.institute()) {
            const QList<Value> awards = FactSheet::column(held, "participants", "awards");
            QCOMPARE(awards.size(), 2);
            for (const Value &award : awards)
                QCOMPARE(award.toCodes(), QStringList({u"degree"_s, u"certificate"_s}));
        }
    }},
    {"F08", [](const Facts &f) {
        const Record &things = f.programme("Internet of Things Engineering");
        QCOMPARE(date(things, "launched"), u"2025?"_s);
        int planned = 0;
        for (const Record &held : f.sheet.referring(Kind::Programme, "parent", f.institute()))
            planned += date(held, "planned") == QLatin1String("2026");
        QCOMPARE(planned, 5);
        const QList<Record> cohorts = f.sheet.referring(Kind::Cohort, "programme", things);
        QCOMPARE(cohorts.size(), 1);
        QCOMPARE(integer(cohorts[0], "intake"), 2025);
        const QHash<RecordId, QList<rules::CountFact>> counts = countFacts(f.office, {cohorts[0].id}).value();
        QCOMPARE(rules::latest(counts.value(cohorts[0].id), u"admitted"_s, today).value_or(0), 100);
        const rules::TargetProgress progress = f.targetOfInstitute().value(0).progress;
        QCOMPARE(progress.actual, 100);
        QCOMPARE(Language().percent(progress.fraction), u"6.1%"_s);
        QCOMPARE(progress.intakesLeft, 3);
        QCOMPARE(progress.perIntake, 517);
    }},
    {"F09", [](const Facts &f) {
        QCOMPARE(text(f.institute(), "pattern"), u"4+0"_s);
        QVERIFY(text(f.institute(), "place").contains(QLatin1String("CQUPT")));
        QVERIFY(hasCodes(f.institute(), "areas", {u"staff_exchange"_s, u"student_exchange"_s}));
        // The source gives no numbers by country; there is a place for them.
        const Field *split = recordType(Kind::Count).find(u"split"_s);
        QVERIFY(split && split->vocabulary->find(u"country"));
    }},
    {"F10", [](const Facts &f) {
        f.isFigure("China–Russia joint institutions and projects in Chongqing", 6, {}, u"2025-11?"_s);
        QCOMPARE(text(f.figure("China–Russia joint institutions and projects in Chongqing"), "country"),
                 u"RU"_s);
        const QList<Record> flows = f.sheet.holding(u"F10"_s, Kind::Flow);
        QCOMPARE(flows.size(), 1);
        QCOMPARE(integer(flows[0], "participants"), 1000);
        QCOMPARE(text(flows[0], "qualifier"), u"almost"_s);
    }},
    {"F11", [](const Facts &f) {
        QMap<QString, int> byCountry;
        const PartialDate may = PartialDate::month(2025, 5);
        for (const Record &held : f.office.readAll(Kind::Programme)) {
            if (FactSheet::column(held, "approvals", "date").value(0).toDate() != may)
                continue;
            const Value partner = FactSheet::column(held, "participants", "organisation").last();
            ++byCountry[f.office.read(partner.toReference()).value().text(QLatin1String("country"))];
        }
        QCOMPARE(byCountry, (QMap<QString, int>{{u"RU"_s, 4}, {u"NZ"_s, 1},
                                                {u"DE"_s, 1}}));
        QCOMPARE(FactSheet::column(f.institute(), "approvals", "authority").value(0).toText(),
                 u"Ministry of Education of China"_s);
    }},
    {"F12", [](const Facts &f) {
        const QString published = u"2025-06-01"_s;
        f.isFigure("China–foreign cooperative education institutions and programmes in Chongqing", 75, {},
                   published);
        f.isFigure("Joint institutions in Chongqing", 9, {}, published);
        f.isFigure("Cooperative programmes in Chongqing", 66, {}, published);
        f.isFigure("Disciplines covered in Chongqing", 101, {}, published);
        const char *share = "Share of technology, engineering, agriculture and medicine in Chongqing";
        f.isFigure(share, 68.3, {}, published);
        QCOMPARE(text(f.figure(share), "unit"), u"percent"_s);
        // The same share over the disciplines this office holds: nine of eleven programmes are in the
        // categories 07 to 10; music and digital media arts are not.
        QStringList disciplines;
        const std::optional<double> computed = f.scienceShare(disciplines);
        QCOMPARE(disciplines.size(), 11);
        QCOMPARE(QSet<QString>(disciplines.begin(), disciplines.end()).size(), 11);
        QVERIFY(computed);
        QCOMPARE(*computed, 9.0 / 11.0);
    }},
    {"F13", [](const Facts &f) {
        const Record &conservatory = f.programme("Chongqing Tchaikovsky Conservatory of Music");
        QCOMPARE(text(conservatory, "type"), u"joint_institute"_s);
        QVERIFY(f.joins(conservatory, "participants",
                        {"Chongqing Normal University", "Moscow State Tchaikovsky Conservatory"}));
        for (const Value &party : FactSheet::column(conservatory, "participants", "organisation"))
            QVERIFY(party.toReference() != f.office.currentInstitution());
    }},
    {"F14", [](const Facts &f) {
        f.isApproved("F14", u"bachelor"_s, u"cn-ug:070201"_s, "Chongqing University",
                     "Novosibirsk State University");
    }},
    {"F15", [](const Facts &f) {
        f.isApproved("F15", u"bachelor"_s, u"cn-ug:100701"_s, "Southwest University",
                     "University of Otago");
    }},
    {"F16", [](const Facts &f) {
        f.isApproved("F16", u"bachelor"_s, u"cn-ug:130508"_s,
                     "Chongqing College of Mobile Communication", "HMKW");
    }},
    {"F17", [](const Facts &f) {
        f.isApproved("F17", u"vocational"_s, u"cn-vo:510102"_s,
                     "Chongqing Intelligent Engineering Vocational College",
                     "Ulyanovsk State Technical University");
    }},
    {"F18", [](const Facts &f) {
        const QList<Record> withApproval = f.sheet.where([](const Record &record) {
            return record.kind == Kind::Programme && record.has(QLatin1String("approvals"));
        });
        QCOMPARE(withApproval.size(), 6);
        const auto without = parseCondition(recordType(Kind::Programme), u"is_approved=false"_s);
        QVERIFY(without);
        ListQuery query;
        query.kind = Kind::Programme;
        query.where = {*without};
        query.today = today;
        const auto listed = listIds(f.office, query);
        QVERIFY(listed);
        QVERIFY(listed->contains(f.programme("Sino-Thai undergraduate dual degree programme in English").id));
        QVERIFY(!listed->contains(f.institute().id));
    }},
    {"F19", [](const Facts &f) {
        const Record &dual = f.programme("Sino-Thai undergraduate dual degree programme in English");
        const Record &signedIn2019 = f.agreement(
            "Agreement on the Sino-Thai undergraduate dual degree programme");
        QCOMPARE(date(dual, "launched"), u"2020-09"_s);
        QVERIFY(hasCodes(dual, "languages", {u"en"_s}));
        QVERIFY(FactSheet::refers(dual, "agreements", signedIn2019));
        QVERIFY(f.joins(signedIn2019, "parties", {"CQUPT", "RUTS"}));
        QCOMPARE(date(signedIn2019, "signed_own"), u"2019?"_s);
    }},
    {"F20", [](const Facts &f) {
        QVERIFY(hasCodes(f.organisation("RUTS"), "areas",
                         {u"student_exchange"_s, u"teacher_training"_s,
                          u"curriculum"_s, u"research"_s}));
    }},
    {"F21", [](const Facts &f) {
        const Record &conference = f.sheet.holding(u"F21"_s, Kind::Event).value(0);
        QCOMPARE(integer(conference, "participants"), 100);
        QCOMPARE(text(conference, "participants_qualifier"), u"over"_s);
        QVERIFY(f.joins(conference, "organisations", {"Southwest University", "Guizhou University",
                                                      "Yunnan University", "SWUPL"}));
        // "This April", of no year.
        QCOMPARE(conference.date(QLatin1String("starts")).precision(), PartialDate::Precision::Unknown);
    }},
    {"F22", [](const Facts &f) {
        const Record &visit = f.delegation();
        QVERIFY(FactSheet::refers(visit, "head", f.person("Nikita Anisimov")));
        QCOMPARE(rules::visitDirection(visit, f.organisation("HSE").id), u"out"_s);
        QCOMPARE(date(visit, "starts"), u"unknown"_s);
        QVERIFY(f.joins(f.sheet.named(Kind::Stop, "Meeting with the administration of Peking University"),
                        "organisation", {"Peking University"}));
    }},
    {"F23", [](const Facts &f) {
        const QList<Record> agreed = f.sheet.holding(u"F23"_s, Kind::Outcome);
        QCOMPARE(agreed.size(), 1);
        QVERIFY(f.joins(agreed[0], "with", {"Peking University"}));
        QVERIFY(hasCodes(agreed[0], "areas", {u"student_exchange"_s, u"staff_exchange"_s,
                                              u"joint_programmes"_s, u"events"_s,
                                              u"research"_s, u"grants"_s}));
        QCOMPARE(agreed[0].value(QLatin1String("fields")).toCodes().size(), 5);
        for (const Value &discipline : FactSheet::column(agreed[0], "disciplines", "discipline"))
            QVERIFY(f.tables->entry(discipline.toText()));
    }},
    {"F24", [](const Facts &f) {
        const Record &laboratory = f.project("Joint laboratory on perovskite solar cells");
        QCOMPARE(text(laboratory, "type"), u"joint_laboratory"_s);
        QCOMPARE(text(laboratory, "status"), u"planned"_s);
        const QList<Record> grants = f.sheet.referring(Kind::Project, "related", laboratory);
        QCOMPARE(grants.size(), 1);
        QCOMPARE(text(grants[0], "type"), u"grant"_s);
        QCOMPARE(text(grants[0], "competition"), u"International Academic Cooperation"_s);
        QVERIFY(FactSheet::refers(laboratory, "related", grants[0]));
    }},
    {"F25", [](const Facts &f) {
        const char *visited[] = {"Tsinghua University", "BIMSA", "Beijing Normal University", "CNAES",
                                 "Beihang University", "BJUT"};
        for (const char *name : visited) {
            QVERIFY2(f.joins(f.delegation(), "hosts", {name}), name);
            const QList<Record> stops = f.sheet.referring(Kind::Stop, "organisation", f.organisation(name));
            QCOMPARE(stops.size(), 1);
            QVERIFY2(FactSheet::refers(stops[0], "visit", f.delegation()), name);
            QVERIFY2(!f.sheet.referring(Kind::Outcome, "stop", stops[0]).isEmpty(), name);
        }
    }},
    {"F26", [](const Facts &f) {
        const QList<Record> stops = f.sheet.holding(u"F26"_s, Kind::Stop);
        QCOMPARE(stops.size(), 2);
        for (const Record &held : stops)
            QVERIFY(f.sheet.referring(Kind::Outcome, "stop", held).isEmpty());
        QVERIFY(f.joins(stops[1], "organisation", {"Russian Cultural Centre in Beijing"}));
        QVERIFY(FactSheet::refers(f.delegation(), "members", f.person("Felix Azhimov")));
        QVERIFY(f.joins(f.person("Felix Azhimov"), "positions", {"HSE Faculty of Humanities"}));
    }},
    {"F27", [](const Facts &f) {
        f.isFigure("International laboratories of HSE University", 10, u"over"_s, u"unknown"_s);
        const QList<Record> projects = f.sheet.holding(u"F27"_s, Kind::Project);
        QCOMPARE(projects.size(), 3);
        for (const char *partner : {"BIMSA", "Institute of Education of Tsinghua University",
                                    "Tongji University"})
            QCOMPARE(std::count_if(projects.begin(), projects.end(), [&](const Record &held) {
                return f.joins(held, "organisations", {partner}) && held.has(QLatin1String("own_unit"));
            }), 1);
    }},
    {"F28", [](const Facts &f) {
        const Record &abroad = f.figure("Students of Tsinghua University at universities abroad in a year");
        QCOMPARE(number(abroad, "value"), 11000.0);
        const Record &promised = f.agreement(
            "Cooperation agreement of HSE University and Tsinghua University");
        QCOMPARE(standing(promised), u"awaiting_own"_s);
        QVERIFY(FactSheet::refers(promised, "visit", f.delegation()));
        QCOMPARE(f.sheet.referring(Kind::Outcome, "became", promised).size(), 1);
    }},
    {"F29", [](const Facts &f) {
        const QList<Record> agreements = f.sheet.holding(u"F29"_s, Kind::Agreement);
        QCOMPARE(agreements.size(), 2);
        for (const Record &held : agreements) {
            QCOMPARE(standing(held), u"in_force"_s);
            QCOMPARE(date(held, "signed_own"), u"unknown"_s);
            QVERIFY(!held.has(QLatin1String("predecessor")));
            QCOMPARE(f.sheet.referring(Kind::Outcome, "became", held).size(), 1);
        }
        QCOMPARE(FactSheet::column(agreements[0], "steps", "step").value(0).toText(), u"extension"_s);
    }},
    {"F30", [](const Facts &f) {
        f.isFigure("Subscribers of the official WeChat account of SPbPU", 1000, u"almost"_s,
                   u"2023-03-16"_s);
        const Record &expo = f.event("China Education Expo");
        const QList<Record> measured = f.sheet.referring(Kind::Figure, "about", expo);
        QCOMPARE(measured.size(), 1);
        QCOMPARE(number(measured[0], "value"), 200.0);
        QCOMPARE(text(measured[0], "qualifier"), u"about"_s);
    }},
    {"F31", [](const Facts &f) {
        const Record &partnership = f.agreement("Partnership agreement of SPbPU and JITRI");
        QCOMPARE(date(partnership, "signed_own"), u"2022-11"_s);
        QVERIFY(text(partnership, "signing_place").contains(QLatin1String("BRICS+")));
        const Record &jitri = f.organisation("JITRI");
        const QList<Record> children = f.sheet.referring(Kind::Organisation, "parent", jitri);
        QCOMPARE(children.size(), 3);
        const Record &talks = f.sheet.holding(u"F31"_s, Kind::Visit).value(0);
        QCOMPARE(date(talks, "starts"), u"2023-02"_s);
        QVERIFY(FactSheet::refers(talks, "head", f.person("Shi Bochao")));
        for (const Record &child : children)
            QVERIFY(FactSheet::refers(talks, "hosts", child));
    }},
    {"F32", [](const Facts &f) {
        const QList<Record> courses = f.sheet.holding(u"F32"_s, Kind::Programme);
        QCOMPARE(english(courses), QStringList({u"Intellectual Systems"_s,
                                                u"Investment Ecosystem"_s}));
        for (const Record &course : courses) {
            QCOMPARE(text(course, "type"), u"further_education"_s);
            QCOMPARE(number(course, "duration_min"), 3.0);
            QCOMPARE(number(course, "duration_max"), 4.0);
            QVERIFY(text(course, "for_whom").contains(QLatin1String("teachers")));
            QVERIFY(f.joins(course, "participants",
                            {"Tianshui Pedagogical University", "Datong University"}));
        }
    }},
    {"F33", [](const Facts &f) {
        const Record &railway = f.organisation("Shandong Railway University");
        QCOMPARE(f.organisation("Shandong University of Railway Transport").id, railway.id);
        const Record &masters = f.programme(
            "International master's programmes of SPbPU in English for graduates of Shandong Railway "
            "University");
        QCOMPARE(date(masters, "planned"), u"2023/2024?"_s);
        QVERIFY(hasCodes(masters, "languages", {u"en"_s}));
        const QList<Record> origins = f.sheet.referring(Kind::Count, "origin", railway);
        QCOMPARE(origins.size(), 1);
        QCOMPARE(integer(origins[0], "persons"), 14);
        const auto cohort = f.office.read(origins[0].reference(QLatin1String("of")));
        QVERIFY(cohort && cohort->kind == Kind::Cohort);
    }},
    {"F34", [](const Facts &f) {
        const Record &openDay = f.event("Open Door Day at SPbPU");
        QCOMPARE(text(openDay, "status"), u"planned"_s);
        QCOMPARE(text(openDay, "mode"), u"online"_s);
        QCOMPARE(date(openDay, "starts"), u"2023-03~"_s);
        QVERIFY(openDay.date(QLatin1String("starts")).wording.contains(QLatin1String("end of March")));
    }},
    {"F35", [](const Facts &f) {
        const QList<Record> agreements = f.sheet.holding(u"F35"_s, Kind::Agreement);
        QCOMPARE(agreements.size(), 1);
        QVERIFY(f.joins(agreements[0], "parties", {"SPbPU", "Harbin Cambridge University"}));
        QCOMPARE(standing(agreements[0]), u"negotiation"_s);
    }},
    {"F36", [](const Facts &f) {
        const Record &petroleum = f.organisation("China Petroleum University");
        QVERIFY(petroleum.date(QLatin1String("partner_since")).isDated());
        const Record &safety = f.programme("Technical and Environmental Safety");
        QCOMPARE(text(safety, "level"), u"master"_s);
        QCOMPARE(text(safety, "intended_type"), u"dual_degree"_s);
        const QList<Record> schools = f.sheet.where([&](const Record &record) {
            return text(record, "type") == QLatin1String("summer_school")
                && FactSheet::refers(record, "participants", petroleum);
        });
        QCOMPARE(schools.size(), 1);
    }},
    {"F37", [](const Facts &f) {
        const QList<Record> grants = f.sheet.holding(u"F37"_s, Kind::Project);
        QCOMPARE(grants.size(), 1);
        QCOMPARE(text(grants[0], "status"), u"applied"_s);
        QVERIFY(f.joins(grants[0], "funding_bodies", {"RSF", "NSFC"}));
        QCOMPARE(f.sheet.referring(Kind::FollowUp, "about", grants[0]).size(), 2);
    }},
    {"F38", [](const Facts &f) {
        const Record &digest = f.sheet.named(
            Kind::Source, "Digest from SPbPU Shanghai Office and Nanjing Office: Winter 2023 Results");
        QCOMPARE(date(digest, "date"), u"2023-03-16"_s);
        QVERIFY(f.sheet.referring(Kind::Event, "sources", digest).size() > 1);
        // The same digest from these records: tests/report/tst_digest.
    }},
};

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fact_data();
    void fact();
    void practiceOffice();

private:
    std::unique_ptr<Office> build(const QString &name) const;

    QTemporaryDir m_directory;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Facts> m_facts;
};

std::unique_ptr<Office> TestFacts::build(const QString &name) const
{
    const QString path = m_directory.filePath(name + u".pdesk"_s);
    const auto built = buildOffice(path, u":/offices/"_s + name);
    if (!built)
        qWarning() << Language().text(built.error().message) << built.error().detail;
    auto office = built ? Office::open(path) : tl::unexpected(built.error());
    return office ? std::move(*office) : nullptr;
}

void TestFacts::initTestCase()
{
    m_office = build(u"sample"_s);
    QVERIFY(m_office);
    m_facts = std::make_unique<Facts>(Facts{*m_office});
    QCOMPARE(facts.size(), 38);
}

void TestFacts::fact_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < facts.size(); ++i) {
        QCOMPARE(QString::fromLatin1(facts[i].id), u"F%1"_s.arg(i + 1, 2, 10, QLatin1Char('0')));
        QTest::newRow(facts[i].id) << i;
    }
}

void TestFacts::fact()
{
    QFETCH(int, index);
    const QList<Record> holding = m_facts->sheet.holding(QLatin1String(facts[index].id));
    QVERIFY2(!holding.isEmpty(), "nothing in the office says that it holds the fact");
    for (const Record &record : holding) {
        if (recordType(record.kind).hasNames) {
            for (const QString &code : Language::codes())
                QVERIFY2(std::any_of(record.names.begin(), record.names.end(), [&code](const Name &name) {
                    return name.language == code && name.kind == NameKind::Official;
                }), qPrintable(displayName(record.names, u"en"_s) + u' ' + code));
        }
        QVERIFY2(record.kind == Kind::Source || record.has(QLatin1String("source"))
                     || record.has(QLatin1String("sources")),
                 qPrintable(kindKey(record.kind) + u' ' + displayName(record.names, u"en"_s)));
    }
    facts[index].check(*m_facts);
}

/// The practice office shows every state a list can show.
void TestFacts::practiceOffice()
{
    const std::unique_ptr<Office> office = build(u"practice"_s);
    QVERIFY(office);
    QCOMPARE(office->setting(u"is_practice"_s), u"1"_s);
    QCOMPARE(office->setting(u"today"_s), today.toString(Qt::ISODate));
    QVERIFY(office->currentInstitution().isValid());
    const auto counted = [&office](Kind kind, const QString &key) {
        QMap<QString, int> byCode;
        QList<RecordId> ids;
        for (const Record &record : office->readAll(kind))
            ids << record.id;
        const QList<Record> records = readDerived(*office, ids, today).value();
        for (const Record &record : records)
            ++byCode[record.text(QLatin1String(key.toLatin1()))];
        return byCode;
    };
    const QMap<QString, int> standings = counted(Kind::Agreement, u"standing"_s);
    for (const Term &term : vocabulary::standing.terms) {
        if (term.code == u"archived"_s)  // what an office does instead of deleting: nothing was to be deleted yet
            QCOMPARE(standings.value(term.code), 0);
        else
            QVERIFY2(standings.value(term.code) >= 2, qPrintable(term.code));
    }
    const QMap<QString, int> tasks = counted(Kind::FollowUp, u"due_state"_s);
    for (const Term &term : vocabulary::taskState.terms)
        QVERIFY2(tasks.value(term.code) >= 5, qPrintable(term.code));
    const QMap<QString, int> visits = counted(Kind::Visit, u"status"_s);
    for (const Term &term : vocabulary::visitStatus.terms)
        QVERIFY2(visits.value(term.code) >= 2, qPrintable(term.code));
    EnrolmentQuery query;
    query.asOf = today;
    const EnrolmentTable table = enrolmentByDiscipline(*office, query, *CodeTables::load()).value();
    QCOMPARE(table.years, QList<int>({2020, 2021, 2022, 2023, 2024, 2025}));
    QVERIFY(std::any_of(table.cells.begin(), table.cells.end(),
                        [](const EnrolmentTable::Cell &cell) { return cell.standIn > 0; }));
    QVERIFY(table.codes.contains(QString()));
}

QTEST_GUILESS_MAIN(TestFacts)

#include "tst_facts.moc"
