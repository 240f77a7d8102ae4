// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers an office goes by: as shipped, as changed, and what goes beyond them.
#include <record/vocabulary.h>
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
    void everyLineSaysWho()
    {
        QVERIFY(limits().size() > 8);
        for (const Limit &limit : limits()) {
            QVERIFY2(vocabulary::confidence.find(limit.confidence), qPrintable(limit.confidence));
            QVERIFY2(sourceText(limit.source).source(), qPrintable(limit.source));  // known, and so translated
            QVERIFY(limit.usual > 0);
            QVERIFY2(QString::fromUtf8(label(limit).source()) != limit.key, qPrintable(limit.key));
        }
    }

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
        for (const Exceeded &one : exceeded(limits(), u"cn"_s, {countries.split(u',', Qt::SkipEmptyParts), people, days}))
            found << u"%1 %2>%3"_s.arg(one.limit.key).arg(one.actual).arg(one.allowed);
        QTEST(found.join(u", "_s), "beyond");
        QVERIFY(exceeded(limits(), u"ru"_s, {countries.split(u','), people, days}).isEmpty());
    }

    void officeChanges()
    {
        const auto changed = limits(with({{u"limit.cn.outbound_people"_s, u"8"_s}, {u"limit.cn.outbound_days_1"_s, u"off"_s},
                                          {u"warning_days"_s, u"120"_s}, {u"limit.eu.notice_months"_s, u"-3"_s}}));
        const Journey journey{{u"RU"_s}, 8, 30};
        QVERIFY(exceeded(changed, u"cn"_s, journey).isEmpty());
        QCOMPARE(exceeded(limits(), u"cn"_s, journey).size(), 2);
        QCOMPARE(limitFor(changed, u"cn"_s, u"warning_days"_s)->value, std::optional(120.0));
        QCOMPARE(limitFor(changed, u"eu"_s, u"notice_months"_s)->value, std::optional(12.0));  // what is no number is not taken
        QVERIFY(!limitFor(changed, u"cn"_s, u"notice_months"_s));
    }

    void papersOfTheOffice()
    {
        const PartialDate start(QDate(2026, 5, 5));
        const auto due = [&](const QHash<QString, QString> &settings) {
            QStringList lines;
            for (const Paper &paper : papersDue(paperRules(with(settings)), u"CN"_s, u"in"_s, start, start)) {
                const QString line = paper.check + u' ' + paper.due.toString(Qt::ISODate);
                lines << line;
            }
            return lines;
        };
        QVERIFY(due({}).contains(u"application 2026-04-05"_s));
        QVERIFY(due({{u"paper.cn.in.application"_s, u"-10 workdays"_s}}).contains(u"application 2026-04-21"_s));
        QVERIFY(due({{u"paper.cn.in.application"_s, u"-2 months"_s}}).contains(u"application 2026-03-05"_s));
        QVERIFY(due({{u"paper.cn.in.application"_s, u"soon"_s}}).contains(u"application 2026-04-05"_s));
        QVERIFY(!due({{u"paper.cn.in.application"_s, u"off"_s}}).join(u' ').contains(u"application"_s));
        for (const PaperRule &rule : paperRules()) {
            const auto same = paperRules(with({{settingKey(rule), stored(rule)}}));
            QVERIFY(std::any_of(same.begin(), same.end(), [&](const PaperRule &one) {
                return settingKey(one) == settingKey(rule) && stored(one) == stored(rule);
            }));
        }
    }

    void monthEnds()
    {
        const auto due = [](QDate end) {
            return papersDue(paperRules(), u"TH"_s, u"out"_s, PartialDate(end), PartialDate(end)).last().due;
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
