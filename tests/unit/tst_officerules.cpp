// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers an office goes by: as shipped, as changed, and what goes beyond them.
#include <language/language.h>
#include <rules/limits.h>
#include <rules/outcomes.h>
#include <rules/rank.h>
#include <rules/rulesources.h>
#include <rules/visitpapers.h>

#include <QTest>

using namespace pd;
using namespace pd::rules;
using namespace Qt::StringLiterals;

namespace {

OfficeSetting with(const QHash<QString, QString> &settings)
{
    return [settings](const QString &key) { return settings.value(key); };
}

} // namespace

class TestOfficeRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sets_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("set");
        QTest::newRow("China") << u"CN"_s << u"cn"_s;
        QTest::newRow("Russia") << u"RU"_s << u"ru"_s;
        QTest::newRow("Belgium") << u"BE"_s << u"eu"_s;
        QTest::newRow("Switzerland") << u"CH"_s << u"any"_s;
        QTest::newRow("Thailand") << u"TH"_s << u"any"_s;
        QTest::newRow("none") << QString() << u"any"_s;
        QTest::newRow("no country") << u"no such"_s << u"any"_s;
    }
    void sets()
    {
        QFETCH(QString, country);
        QTEST(ruleSet(country), "set");
    }

    void journeys_data()
    {
        QTest::addColumn<QString>("countries");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("beyond");
        QTest::newRow("within") << u"RU"_s << 6 << 5 << QString();
        QTest::newRow("too many people") << u"RU"_s << 7 << 5 << u"outbound_people 7>6"_s;
        QTest::newRow("too long for one") << u"RU"_s << 6 << 6 << u"outbound_days_1 6>5"_s;
        QTest::newRow("two countries") << u"RU,FR"_s << 6 << 8 << QString();
        QTest::newRow("too long for two") << u"RU,FR"_s << 6 << 9 << u"outbound_days_2 9>8"_s;
        QTest::newRow("three countries") << u"RU,FR,DE"_s << 6 << 10 << QString();
        QTest::newRow("four countries") << u"RU,FR,DE,IT"_s << 6 << 11 << u"outbound_countries 4>3, outbound_days_3 11>10"_s;
        QTest::newRow("Africa") << u"ZA"_s << 6 << 6 << QString();
        QTest::newRow("Africa, a day more") << u"ZA"_s << 6 << 7 << u"outbound_days_1 7>6"_s;
        QTest::newRow("Latin America") << u"BR"_s << 6 << 6 << QString();
        QTest::newRow("the United States are not") << u"US"_s << 6 << 6 << u"outbound_days_1 6>5"_s;
        QTest::newRow("nothing known") << QString() << 0 << 0 << QString();
    }
    void journeys()
    {
        QFETCH(QString, countries);
        QFETCH(int, people);
        QFETCH(int, days);
        QStringList found;
        for (const Exceeded &one : exceeded(shippedRules(), u"cn"_s, {countries.split(u',', Qt::SkipEmptyParts), people, days}))
            found << u"%1 %2>%3"_s.arg(one.limit.subject).arg(one.actual).arg(one.allowed);
        QTEST(found.join(u", "_s), "beyond");
        QVERIFY(exceeded(shippedRules(), u"ru"_s, {countries.split(u','), people, days}).isEmpty());
    }

    void officeChanges()
    {
        const auto changed = officeRules(with({{u"limit.cn.outbound_people"_s, u"8"_s}, {u"limit.cn.outbound_days_1"_s, u"off"_s},
                                               {u"warning_days"_s, u"120"_s}, {u"limit.eu.notice_months"_s, u"-3"_s}}));
        const Journey journey{{u"RU"_s}, 8, 30};
        QVERIFY(exceeded(changed, u"cn"_s, journey).isEmpty());
        QCOMPARE(exceeded(shippedRules(), u"cn"_s, journey).size(), 2);
        QCOMPARE(limitFor(changed, u"cn"_s, u"warning_days"_s)->number, 120.0);
        QCOMPARE(limitFor(changed, u"eu"_s, u"notice_months"_s)->number, 12.0);  // what is no number is not taken
        QVERIFY(!limitFor(changed, u"cn"_s, u"notice_months"_s));
    }

    /// The papers of a visit to China on 5 May 2026, by what an office keeps.
    void papersOfTheOffice_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("expected");  ///< "-": the paper is not asked for
        const QString application = u"paper.cn.in.application"_s, own = ownRulesKey;
        QTest::newRow("as shipped") << application << QString() << u"application 2026-04-05"_s;
        QTest::newRow("working days, as the first version kept them") << application << u"-10 workdays"_s << u"application 2026-04-21"_s;
        QTest::newRow("months, likewise") << application << u"-2 months"_s << u"application 2026-03-05"_s;
        QTest::newRow("no words") << application << u"soon"_s << u"application 2026-04-05"_s;
        QTest::newRow("off") << application << u"off"_s << u"-application"_s;
        QTest::newRow("weeks") << application << u"{\"number\":3,\"unit\":\"weeks\"}"_s << u"application 2026-04-14"_s;
        QTest::newRow("after") << application << u"{\"number\":2,\"moment\":\"after_end\"}"_s << u"application 2026-05-07"_s;
        QTest::newRow("not for these guests") << application << u"{\"countries\":[\"KZ\"]}"_s << u"-application"_s;
        QTest::newRow("for these guests") << application << u"{\"countries\":[\"RU\"]}"_s << u"application 2026-04-05"_s;
        QTest::newRow("a unit that there is not") << application << u"{\"unit\":\"years\"}"_s << u"application 2026-04-05"_s;
        QTest::newRow("broken") << application << u"{\"number\""_s << u"application 2026-04-05"_s;
        const QString line = u"[{\"sort\":\"paper\",\"set\":\"%1\",\"direction\":\"in\",\"number\":%2,\"unit\":\"days\","
                              "\"moment\":\"before_start\",%3}]"_s;
        const QString named = u"\"label\":{\"en\":\"Hotel\"}"_s;
        QTest::newRow("a line of one's own") << own << line.arg(u"cn"_s, u"4"_s, named) << u"Hotel 2026-05-01"_s;
        QTest::newRow("of another country") << own << line.arg(u"ru"_s, u"4"_s, named) << u"-Hotel"_s;
        QTest::newRow("off, of one's own") << own << line.arg(u"cn"_s, u"4"_s, named + u",\"off\":true"_s) << u"-Hotel"_s;
        QTest::newRow("days less than none") << own << line.arg(u"cn"_s, u"-4"_s, named) << u"-Hotel"_s;
        QTest::newRow("without a name") << own << line.arg(u"cn"_s, u"4"_s, u"\"subject\":\"\""_s) << u"-Hotel"_s;
        QTest::newRow("closer than what is shipped") << own << line.arg(u"cn"_s, u"45"_s, u"\"subject\":\"visa\",\"countries\":[\"RU\"]"_s)
                                                     << u"visa 2026-03-21"_s;
    }
    void papersOfTheOffice()
    {
        QFETCH(QString, key);
        QFETCH(QString, kept);
        QFETCH(QString, expected);
        const PartialDate start(QDate(2026, 5, 5));
        const QList<Rule> rules = officeRules(with({{key, kept}}));
        QStringList lines;
        for (const Paper &paper : papersDue(rules, {u"cn"_s, u"in"_s, {u"RU"_s}}, start, start)) {
            const QString line = (paper.rule.subject.isEmpty() ? paper.rule.label.value(u"en"_s) : paper.rule.subject) + u' '
                + paper.due.toString(Qt::ISODate);
            lines << line;
        }
        const QString all = lines.join(u", "_s);
        if (expected.startsWith(u'-'))
            QVERIFY2(!all.contains(expected.mid(1)), qPrintable(all));
        else
            QVERIFY2(lines.contains(expected), qPrintable(all));
        QCOMPARE(lines.filter(u"visa"_s).size(), 1);  // one line of several for the same paper
        // What is kept of it says the same again.
        const QMap<QString, QString> again = stored(rules);
        QCOMPARE(officeRules([&again](const QString &k) { return again.value(k); }), rules);
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<QString>("part");
        const Rule paper{.set = u"cn"_s, .subject = u"visa"_s, .direction = u"in"_s, .countries = {u"KZ"_s}, .number = 5,
                         .unit = u"days"_s, .moment = u"before_start"_s};
        const Rule limit{.sort = Rule::Sort::Limit, .set = u"ru"_s, .subject = u"outbound_people"_s, .number = 10, .unit = u"people"_s};
        const Rule posts{.sort = Rule::Sort::Rank, .set = u"any"_s, .number = 2, .words = {u"Prorector"_s}};
        const auto row = [](const char *name, Rule rule, const char *part, const std::function<void(Rule &)> &change) {
            change(rule);
            QTest::newRow(name) << rule << QString::fromLatin1(part);
        };
        row("a good paper", paper, "", [](Rule &) {});
        row("a good limit", limit, "", [](Rule &) {});
        row("good posts", posts, "", [](Rule &) {});
        row("negative days", paper, "number", [](Rule &rule) { rule.number = -5; });
        row("half a day", paper, "number", [](Rule &rule) { rule.number = 0.5; });
        row("too many days", paper, "number", [](Rule &rule) { rule.number = 1e9; });
        row("no name", paper, "subject", [](Rule &rule) { rule.subject.clear(); });
        row("shipped already", paper, "subject", [](Rule &rule) { rule.countries.clear(); });
        row("people as a unit of time", paper, "unit", [](Rule &rule) { rule.unit = u"people"_s; });
        row("a limit of zero", limit, "number", [](Rule &rule) { rule.number = 0; });
        row("nowhere", limit, "set", [](Rule &rule) { rule.set = u"us"_s; });
        row("no posts", posts, "words", [](Rule &rule) { rule.words.clear(); });
        row("above the highest", posts, "number", [](Rule &rule) { rule.number = 0; });
    }
    void whatIsWrong()
    {
        QFETCH(Rule, rule);
        QTEST(QStringList(problems(rule, shippedRules()).keys()).join(u','), "part");
    }

    void setOfTheOffice()
    {
        QCOMPARE(ruleSet(u"RU"_s, with({})), u"ru"_s);
        QCOMPARE(ruleSet(u"RU"_s, with({{ruleSetKey, u"eu"_s}})), u"eu"_s);
        QCOMPARE(ruleSet(u"RU"_s, with({{ruleSetKey, u"xx"_s}})), u"ru"_s);
    }

    void limitOfTheOffice()
    {
        const auto rules = officeRules(with({{ownRulesKey, u"[{\"sort\":\"limit\",\"set\":\"ru\",\"subject\":\"outbound_people\","
                                                             "\"number\":3,\"unit\":\"people\"}]"_s}}));
        QCOMPARE(exceeded(rules, u"ru"_s, {{u"CN"_s}, 4, 1}).size(), 1);
        QVERIFY(exceeded(rules, u"eu"_s, {{u"CN"_s}, 4, 1}).isEmpty());
    }

    void postsOfTheOffice()
    {
        const auto rules = officeRules(with({{ownRulesKey, u"[{\"sort\":\"rank\",\"set\":\"any\",\"number\":2,\"words\":[\"Provost\"]}]"_s},
                                             {u"rank.4"_s, u"{\"words\":[\"chief clerk\"]}"_s}}));
        QCOMPARE(rankOf(u"Provost"_s, rules), 2);
        QCOMPARE(rankOf(u"Chief Clerk"_s, rules), 4);
        QCOMPARE(rankOf(u"系主任"_s, rules), 3);  // only 主任 is left
        QVERIFY(isUnequal(u"Provost"_s, u"Chief clerk"_s, rules));
        QVERIFY(!isUnequal(u"Provost"_s, u"Chief clerk"_s));
    }

    void changesAreTold()
    {
        const auto told = [](const QMap<QString, QString> &before, const QMap<QString, QString> &after) {
            QStringList lines;
            for (const RuleChange &change : ruleChanges(before, after, Language::of(u"en"_s)))
                lines << u"%1: %2 > %3"_s.arg(change.name, change.before, change.after);
            return lines.join(u'\n');
        };
        const QString people = u"limit.cn.outbound_people"_s;
        QCOMPARE(told({}, {}), QString());
        QVERIFY(told({}, {{people, u"8"_s}}).startsWith(u"People in a group abroad, at most: 6 "_s));
        QVERIFY(told({{people, u"8"_s}}, {{people, u"off"_s}}).contains(u"> not applied"_s));
        const QString own = u"[{\"sort\":\"limit\",\"set\":\"ru\",\"subject\":\"outbound_people\",\"number\":3,\"unit\":\"people\"}]"_s;
        QVERIFY(told({}, {{ownRulesKey, own}}).contains(u": > 3 "_s) || told({}, {{ownRulesKey, own}}).contains(u":  > 3 "_s));
        QVERIFY(told({{ownRulesKey, own}}, {}).endsWith(u"> "_s));
        QVERIFY(told({}, {{ruleSetKey, u"eu"_s}}).contains(u"European Union"_s));
    }

    void monthEnds()
    {
        const auto due = [](QDate end) {
            return papersDue(shippedRules(), {u"any"_s, u"out"_s}, PartialDate(end), PartialDate(end)).last().due;
        };
        QCOMPARE(due(QDate(2024, 1, 31)), QDate(2024, 2, 29));
        QCOMPARE(due(QDate(2026, 1, 31)), QDate(2026, 2, 28));
        QCOMPARE(due(QDate(2024, 2, 29)), QDate(2024, 3, 29));
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("position");
        QTest::addColumn<int>("rank");
        QTest::newRow("rector") << u"Rector of HSE"_s << 1;
        QTest::newRow("vice-rector") << u"Vice-Rector for International Affairs"_s << 2;
        QTest::newRow("проректор") << u"Проректор по международной деятельности"_s << 2;
        QTest::newRow("ректор") << u"Ректор"_s << 1;
        QTest::newRow("副校长") << u"副校长"_s << 2;
        QTest::newRow("校长") << u"校长"_s << 1;
        QTest::newRow("two posts") << u"Rector, head of the department of physics"_s << 1;
        QTest::newRow("head of department") << u"Head of Department of Physics"_s << 4;
        QTest::newRow("系主任") << u"系主任"_s << 4;
        QTest::newRow("dean") << u"Dean of the Faculty"_s << 3;
        QTest::newRow("nothing known") << u"Interpreter"_s << 0;
    }
    void ranks()
    {
        QFETCH(QString, position);
        QTEST(rankOf(position), "rank");
    }
    void parity()
    {
        QVERIFY(isUnequal(u"Rector"_s, u"Head of the Department"_s));
        QVERIFY(!isUnequal(u"Rector"_s, u"Vice-Rector"_s));
        QVERIFY(!isUnequal(u"Rector"_s, u"Interpreter"_s));
        QVERIFY(!isUnequal({}, {}));
    }

    void outcomesGoOn()
    {
        Record visit;
        visit.id = RecordId(5);
        visit.kind = Kind::Visit;
        visit.set("from"_L1, RecordId(2));
        visit.set("hosts"_L1, QList<RecordId>{RecordId(1)});
        visit.set("ends"_L1, PartialDate(QDate(2026, 4, 15)));
        visit.set("status"_L1, u"completed"_s);
        Record outcome;
        outcome.id = RecordId(6);
        outcome.kind = Kind::Outcome;
        outcome.names << Name{u"en"_s, NameKind::Official, u"Send the draft"_s};
        outcome.set("kind"_L1, u"promise"_s);
        outcome.set("who"_L1, u"Ivanov"_s);
        outcome.set("due"_L1, PartialDate(QDate(2026, 5, 1)));
        QVERIFY(isOwed(outcome));
        const auto task = becoming(outcome, visit, RecordId(1));
        QVERIFY(task && task->kind == Kind::FollowUp);
        QCOMPARE(task->names, outcome.names);
        QCOMPARE(task->text("who"_L1), u"Ivanov"_s);
        QCOMPARE(task->text("officer"_L1), u"Ivanov"_s);  // among what is "mine"
        outcome.set("side"_L1, u"partner"_s);
        QVERIFY(!becoming(outcome, visit, RecordId(1))->has("officer"_L1));
        outcome.set("side"_L1, Value());
        QCOMPARE(task->date("due"_L1), PartialDate(QDate(2026, 5, 1)));
        QCOMPARE(task->reference("about"_L1), RecordId(5));
        outcome.set("became"_L1, RecordId(9));
        QVERIFY(!becoming(outcome, visit, RecordId(1)) && !isOwed(outcome));
        outcome.set("became"_L1, Value());
        outcome.set("kind"_L1, u"signing"_s);
        const auto agreement = becoming(outcome, visit, RecordId(1));
        QVERIFY(agreement && agreement->kind == Kind::Agreement);
        QCOMPARE(agreement->value("parties"_L1).toRows().size(), 2);
        QCOMPARE(agreement->reference("visit"_L1), RecordId(5));
        QCOMPARE(agreement->date("signed_own"_L1), PartialDate(QDate(2026, 4, 15)));
        visit.set("status"_L1, u"planned"_s);
        QVERIFY(becoming(outcome, visit, RecordId(1))->date("signed_own"_L1).isNull());
        for (const char *kind : {"decision", "lead"}) {
            outcome.set("kind"_L1, QString::fromLatin1(kind));
            QVERIFY(!becoming(outcome, visit, RecordId(1)) && !isOwed(outcome));
        }
    }
};

QTEST_APPLESS_MAIN(TestOfficeRules)
#include "tst_officerules.moc"
