// SPDX-License-Identifier: GPL-3.0-or-later
// The views every office has, and those it keeps itself.
#include "smalloffice.h"

#include <query/dayrange.h>
#include <query/views.h>

#include <QSqlQuery>

using namespace pd;
using namespace Qt::StringLiterals;

class tst_Views : public QObject
{
    Q_OBJECT

private:
    SmallOffice m_small;
    Office &office() { return m_small.office(); }

    /// The first words of the labels, in the order of the list.
    QString shown(ListQuery query, QDate today = testDay)
    {
        query.today = today;
        const auto ids = listIds(office(), query);
        if (!ids)
            return u"error: "_s + QLatin1String(ids.error().message.source()) + ids.error().detail;
        QStringList words;
        const auto labels = office().labels(*ids, u"en"_s);
        for (const RecordId id : *ids)
            words << labels.value(id).section(u' ', 0, 0);
        return words.join(u' ');
    }
    ListQuery where(Kind kind, const QStringList &conditions)
    {
        ListQuery query{.kind = kind, .where = {}, .sort = {}, .match = {}, .today = {}};
        for (const QString &text : conditions) {
            const auto condition = parseCondition(recordType(kind), text);
            if (!condition)
                qFatal("%s", qPrintable(text));
            query.where << *condition;
        }
        return query;
    }
    View view(Kind kind, const QString &key)
    {
        const auto found = findView(office(), kind, key);
        if (!found)
            qFatal("no view %s", qPrintable(key));
        return *found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const RecordId own = m_small.organisation(u"Own"_s, "CN", true);
        const auto partner = [this](const char *name) { return m_small.organisation(QLatin1String(name), "RU"); };
        const RecordId alfa = partner("Alfa"), bravo = partner("Bravo"), coda = partner("Coda"), delta = partner("Delta"),
                       echo = partner("Echo"), fox = partner("Fox"), golf = partner("Golf"), hotel = partner("Hotel");
        partner("India");
        m_small.change(partner("Faculty"), "parent", alfa);  // what is agreed with the whole counts for it
        m_small.change(partner("School"), "parent", own);
        // What is in force, and until when; numbers say what they are for.
        const auto agreement = [&](const char *number, RecordId with, const char *signedOn, const char *expires,
                                   SmallOffice::Values values = {}) {
            const RecordId id = m_small.agreement(QLatin1String(number), {own, with}, values);
            if (*signedOn) {
                m_small.change(id, "signed_own", date(signedOn));
                m_small.change(id, "signed_partner", date(signedOn));
            }
            if (*expires)
                m_small.change(id, "expires", date(expires));
            return id;
        };
        agreement("May", alfa, "2023-05-31", "2026-05-31");             // 90 days left
        agreement("Today", alfa, "2023-03-03", "2026-03-02");           // the last day
        agreement("Over", bravo, "2020-01-01", "2026-03-01");           // ended yesterday
        agreement("Autumn", coda, "2021-09-01", "2026-09");             // a month: to its end, past six months
        agreement("August", coda, "2021-09-01", "2026-08");
        agreement("Later", coda, "2022", "2027-03-03");                 // a day past twelve months
        agreement("Year", coda, "2022", "2026");
        agreement("Open", delta, "unknown", "", {{"open_ended", true}});
        agreement("Draft", echo, "", "2026-04-01");
        agreement("Rolling", fox, "2020-04-01", "2021-04-01",
                  {{"auto_renewal", true}, {"renewal_months", 12}});    // until 2026-04-01 by now
        agreement("Ended", hotel, "2024-06-01", "2029",
                  {{"steps", Rows{Row{{u"step"_s, u"terminated"_s}, {u"date"_s, date("2025-06-30")}}}}});

        const auto visit = [&](const char *name, RecordId from, const char *starts, const char *ends, const char *status,
                               const char *report = "") {
            const RecordId id = m_small.visit(QLatin1String(name), from, {own}, starts, {{"status", code(status)}});
            if (*ends)
                m_small.change(id, "ends", date(ends));
            if (*report)
                m_small.change(id, "report_done", date(report));
        };
        visit("Held", golf, "2024-03-02", "2024-03-04", "completed");
        visit("Old", golf, "2023-05", "", "planned");
        visit("Reported", golf, "2024-01-10", "", "completed", "2024-01-12");
        visit("Somewhen", golf, "2024-01-10", "", "completed", "unknown");
        visit("Cancelled", echo, "2025-12-01", "", "cancelled");
        visit("Running", echo, "2026-03-01", "2026-03-02", "under_way");
        visit("Coming", hotel, "2026-05-01", "", "confirmed");
        visit("Undated", golf, "unknown", "", "planned");

        const auto programme = [&](const char *name, const char *closed, const Rows &approvals) {
            const RecordId id = m_small.programme(QLatin1String(name), {own, golf}, {{"approvals", approvals}});
            if (*closed)
                m_small.change(id, "closed", date(closed));
        };
        const auto approval = [](const char *kind, const char *until) {
            Row row{{u"authority"_s, u"Ministry"_s}, {u"kind"_s, code(kind)}, {u"date"_s, date("2020-01-01")}};
            if (*until)
                row.insert(u"valid_until"_s, date(until));
            return row;
        };
        programme("Approved", "", {approval("approval", "2030")});
        programme("Bare", "", {});
        m_small.programme(u"Exchange"_s, {own, golf}, {{"type", code("exchange")}});  // needs none
        programme("Closed", "2024", {});
        programme("Lapsed", "", {approval("approval", "2025-12-31")});
    }

    void builtIn_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected");
        QTest::newRow("three months") << Kind::Agreement << u"expiring_3"_s << u"Today Rolling May"_s;
        QTest::newRow("six months") << Kind::Agreement << u"expiring_6"_s << u"Today Rolling May August"_s;
        QTest::newRow("twelve months") << Kind::Agreement << u"expiring_12"_s
                                       << u"Today Rolling May August Autumn Year"_s;
        QTest::newRow("in force today") << Kind::Agreement << u"in_force"_s
                                        << u"Today Rolling May August Autumn Year Later Open"_s;
        QTest::newRow("no agreement") << Kind::Organisation << u"no_agreement"_s
                                      << u"Bravo Echo Golf Hotel India"_s;
        // Golf: the visit of 2 March 2024 is the first day of the 24 months. Fox was last met in 2020.
        QTest::newRow("no activity") << Kind::Organisation << u"no_activity"_s
                                     << u"Bravo Fox Coda Alfa Delta India"_s;
        QTest::newRow("no report") << Kind::Visit << u"no_report"_s << u"Old Held"_s;
        QTest::newRow("no approval") << Kind::Programme << u"no_approval"_s << u"Bare Lapsed"_s;
    }
    void builtIn()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, key);
        QTEST(shown(view(kind, key).query), "expected");
    }

    void everyViewRuns()
    {
        for (const Kind kind : kinds) {
            const QList<View> views = builtInViews(kind);
            for (const View &each : views) {
                QVERIFY2(!shown(each.query).startsWith(u"error"), qPrintable(each.key));
                QVERIFY(!each.isOwn() && !Language().text(each.title).isEmpty());
                for (const QString &column : each.columns)
                    QVERIFY2(column == u"name" || recordType(kind).find(column), qPrintable(column));
                QCOMPARE(std::count_if(views.begin(), views.end(), [&](const View &v) { return v.key == each.key; }), 1);
            }
        }
    }

    /// OSIS and others forget what lies wholly inside the window, what has no end, and dates known in part.
    void inForceInAPeriod_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("expected");
        const QString always = u"Open"_s;
        QTest::newRow("before everything") << u"1990..2019"_s << always;
        QTest::newRow("a window around a whole agreement") << u"2024-01..2025-12"_s
            << u"August Autumn Ended Later May Open Over Rolling Today Year"_s;
        QTest::newRow("after a termination") << u"2025-07-01..2025-07-31"_s
            << u"August Autumn Later May Open Over Rolling Today Year"_s;
        QTest::newRow("the last day itself") << u"2026-05-31..2026-05-31"_s << u"August Autumn Later May Open Year"_s;
        QTest::newRow("the day after") << u"2026-06-01"_s << u"August Autumn Later Open Year"_s;
        QTest::newRow("no beginning") << u"..2020"_s << u"Open Over Rolling"_s;
        QTest::newRow("no end") << u"2027.."_s << u"Later Open"_s;
        QTest::newRow("no ends at all") << u".."_s
            << u"August Autumn Ended Later May Open Over Rolling Today Year"_s;
        QTest::newRow("a year, partly known dates") << u"2022"_s
            << u"August Autumn Later Open Over Rolling Year"_s;
        QTest::newRow("an academic year") << u"2026/2027"_s << u"Autumn Later Open Year"_s;
        QTest::newRow("told from today") << u"today..+1m"_s
            << u"August Autumn Later May Open Rolling Today Year"_s;
        QTest::newRow("the wrong way round") << u"2025-12..2024-01"_s
            << u"August Autumn Ended Later May Open Over Rolling Today Year"_s;
    }
    void inForceInAPeriod()
    {
        QFETCH(QString, period);
        ListQuery query = where(Kind::Agreement, {u"in_force="_s + period});
        query.sort = {{u"number"_s, false}};
        QTEST(shown(query), "expected");
        ListQuery others = where(Kind::Agreement, {u"in_force!="_s + period});
        QCOMPARE(shown(others).split(u' ', Qt::SkipEmptyParts).size()
                     + shown(query).split(u' ', Qt::SkipEmptyParts).size(), 11);
    }

    void badPeriods_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *text : {"in_force=", "in_force=soon", "in_force=2026-13..", "in_force<2026", "in_force~2026",
                                 "expires=..never", "expires=+3q..", "in_force=unknown"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void badPeriods()
    {
        QFETCH(QString, condition);
        QVERIFY(shown(where(Kind::Agreement, {condition})).startsWith(u"error"));
        QVERIFY(!parseCondition(recordType(Kind::Visit), u"in_force=2026"_s));
    }

    void stretchesOfDays_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("expected");
        QTest::newRow("between") << u"expires=2026-05..2026-08"_s << u"August May"_s;
        QTest::newRow("either") << u"expires=..2021|2029"_s << u"Ended Rolling"_s;
        QTest::newRow("not between") << u"expires!=2021..2026"_s << u"Ended Later Open"_s;
        QTest::newRow("by a day told from today") << u"valid_until<=+30d"_s << u"Ended Over Rolling Today"_s;
        QTest::newRow("from a day told from today") << u"valid_until>=+1y"_s << u"Later"_s;
        QTest::newRow("before today") << u"valid_until<today"_s << u"Ended Over"_s;
        QTest::newRow("in two weeks") << u"valid_until=today..+2w"_s << u"Today"_s;
    }
    void stretchesOfDays()
    {
        QFETCH(QString, condition);
        ListQuery query = where(Kind::Agreement, {condition});
        query.sort = {{u"number"_s, false}};
        QTEST(shown(query), "expected");
    }

    void dayRanges()
    {
        QCOMPARE(dayRange(u"2025..2026-02"_s), (DayRange{QDate(2025, 1, 1), QDate(2026, 2, 28)}));
        QCOMPARE(dayRange(u" .. "_s), DayRange());
        QVERIFY(!dayRange(u"2025"_s) && !dayRange(u"2025..."_s) && !dayRange(u"a..b"_s) && !dayRange({}));
        QVERIFY(!dayRange(u"2025-03~;spring.. or so"_s));  // a date with the wording of its source
        QCOMPARE(absoluteDays(u"-24m..+1d"_s, testDay), u"2024-03-02..2026-03-03"_s);
        QCOMPARE(absoluteDays(u"today"_s, testDay), u"2026-03-02"_s);
        for (const QString &text : {u"+"_s, u"+m"_s, u"+1x"_s, u"tomorrow"_s, u"+999999999999m"_s, u"--1d"_s, QString()})
            QCOMPARE(absoluteDays(text, testDay), text);
    }

    void keepsViews()
    {
        View made;
        made.title = Text::verbatim(u"  Россия, 我的 \n"_s);
        made.query = where(Kind::Agreement, {u"partner_country=RU|KZ"_s, u"officer=@me"_s, u"in_force=2026..+1y"_s,
                                             u"days_left<30"_s});
        made.query.match = u"Дальний 'Восток'"_s;
        made.query.sort = {{u"expires"_s, true}, {u"name"_s, false}};
        made.columns = {u"name"_s, u"days_left"_s};
        const auto saved = saveView(office(), made);
        QVERIFY(saved.has_value());
        QVERIFY(saved->isOwn());

        const QList<View> all = ownViews(office(), Kind::Agreement);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].title.verbatimText(), u"Россия, 我的"_s);
        QCOMPARE(all[0].query, made.query);
        QCOMPARE(all[0].columns, made.columns);
        QVERIFY(ownViews(office(), Kind::Visit).isEmpty());
        QCOMPARE(findView(office(), Kind::Agreement, u"РОССИЯ, 我的"_s)->key, saved->key);

        const auto twice = saveView(office(), made);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, Error::Kind::Exists);
        View renamed = *saved;
        renamed.title = Text::verbatim(u"Renamed"_s);
        renamed.query.match.clear();
        QVERIFY(saveView(office(), renamed).has_value());
        QCOMPARE(ownViews(office(), Kind::Agreement).size(), 1);
        QCOMPARE(findView(office(), Kind::Agreement, u"renamed"_s)->query, renamed.query);
        View nameless = made;
        nameless.title = Text::verbatim(u" "_s);
        QVERIFY(!saveView(office(), nameless));

        QVERIFY(removeView(office(), saved->key).has_value());
        QVERIFY(ownViews(office(), Kind::Agreement).isEmpty());
        QVERIFY(!findView(office(), Kind::Agreement, u"renamed"_s));
    }

    void personalViews()
    {
        QVERIFY(office().setSetting(u"user"_s, u"Anna"_s).has_value());
        View mine;
        mine.title = Text::verbatim(u"Mine"_s);
        mine.owner = u"Anna"_s;
        mine.query = where(Kind::Agreement, {u"officer=@me"_s});
        const auto saved = saveView(office(), mine);
        QVERIFY(saved.has_value());
        const auto agreement = listIds(office(), where(Kind::Agreement, {u"number=May"_s}))->first();
        m_small.change(agreement, "officer", u"Anna"_s);
        QCOMPARE(shown(view(Kind::Agreement, u"Mine"_s).query), u"May"_s);

        QVERIFY(office().setSetting(u"user"_s, u"Boris"_s).has_value());
        QVERIFY(ownViews(office(), Kind::Agreement).isEmpty());
        QCOMPARE(shown(mine.query), QString());
        QVERIFY(office().setSetting(u"user"_s, {}).has_value());
        QCOMPARE(shown(mine.query), QString());  // nobody's, not those without an officer
        QVERIFY(removeView(office(), saved->key).has_value());
    }

    /// What another program or a newer one has left there: nothing is shown rather than something else.
    void foreignDefinitions_data()
    {
        QTest::addColumn<QString>("definition");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no JSON") << u"{where"_s << false;
        QTest::newRow("a list") << u"[]"_s << false;
        QTest::newRow("an unknown field") << uR"({"where":[{"key":"colour","op":"any","values":["red"]}]})"_s << false;
        QTest::newRow("an unknown comparison") << uR"({"where":[{"key":"number","op":"like","values":["a"]}]})"_s << false;
        QTest::newRow("an empty one") << u"{}"_s << true;
        QTest::newRow("an unknown column") << uR"({"columns":["name","colour","name"],"sort":["-colour"]})"_s << true;
    }
    void foreignDefinitions()
    {
        QFETCH(QString, definition);
        QSqlQuery insert(office().database());
        QVERIFY(insert.prepare(u"INSERT INTO view (kind, name, definition) VALUES ('agreement', 'Foreign', ?)"_s));
        insert.addBindValue(definition.isNull() ? u""_s : definition);
        QVERIFY(insert.exec());
        const QString key = insert.lastInsertId().toString();
        insert.finish();
        const QList<View> views = ownViews(office(), Kind::Agreement);
        QTEST(!views.isEmpty(), "isShown");
        if (!views.isEmpty()) {
            QVERIFY(!views[0].columns.contains(u"colour"_s) && views[0].columns.size() < 2);
            QVERIFY(views[0].query.sort.isEmpty());
            QVERIFY(!shown(views[0].query).startsWith(u"error"));
        }
        QVERIFY(removeView(office(), key).has_value());
    }

    void readOnlyOffice()
    {
        const auto reader = Office::open(m_small.path(), {.isReadOnly = true});
        QVERIFY(reader.has_value());
        View made;
        made.title = Text::verbatim(u"No"_s);
        const auto saved = saveView(**reader, made);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(tst_Views)
#include "tst_views.moc"
