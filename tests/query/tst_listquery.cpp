// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalloffice.h"

#include <query/listquery.h>
#include <record/json.h>
#include <record/vocabulary.h>

using namespace pd;

class tst_ListQuery : public QObject
{
    Q_OBJECT

private:
    SmallOffice m_small;
    std::shared_ptr<const CodeTables> m_tables = CodeTables::load();
    Language m_english = Language::of(QStringLiteral("en"));
    RecordId m_cqupt, m_hse, m_fefu, m_nsu, m_ruts;

    Office &office() { return m_small.office(); }

    /// The names or numbers of a list, in its order.
    QStringList list(Kind kind, const QStringList &conditions, const QStringList &sort = {},
                     const QString &language = QStringLiteral("en"))
    {
        ListQuery query{kind, {}, {}, {}, language, testDay};
        for (const QString &text : conditions) {
            const auto condition = parseCondition(recordType(kind), text);
            if (!condition)
                return {QStringLiteral("not a condition: ") + text};
            query.where << *condition;
        }
        for (const QString &key : sort)
            query.sort << SortKey{key.mid(key.startsWith(u'-') ? 1 : 0), key.startsWith(u'-')};
        return shown(query);
    }
    QStringList shown(const ListQuery &query)
    {
        const auto ids = listIds(office(), query);
        if (!ids)
            return {QStringLiteral("error: ") + QLatin1String(ids.error().message.source())
                    + ids.error().detail};
        QStringList texts;
        const auto labels = office().labels(*ids, QStringLiteral("en"));
        for (const RecordId id : *ids)
            texts << labels.value(id).section(u' ', 0, 0);
        return texts;
    }
    static QStringList words(const char *text)
    {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cqupt = m_small.organisation(QStringLiteral("CQUPT"), "CN", true);
        m_hse = m_small.organisation(QStringLiteral("HSE"), "RU", true);
        Record fefu;
        fefu.kind = Kind::Organisation;
        fefu.names = {
                {QStringLiteral("en"), NameKind::Official, QStringLiteral("FEFU Far Eastern")},
                {QStringLiteral("ru"), NameKind::Official, QStringLiteral("Дальневосточный университет")},
                {QStringLiteral("en"), NameKind::Acronym, QStringLiteral("FEFU")}};
        m_fefu = m_small.add(fefu, {{"type", code("university")},
                                    {"country", code("RU")},
                                    {"city", code("vladivostok")},
                                    {"website", QStringLiteral("https://www.fefu.ru")},
                                    {"areas", QStringList{QStringLiteral("research"),
                                                          QStringLiteral("student_exchange")}}});
        m_nsu = m_small.organisation(QStringLiteral("NSU Novosibirsk"), "RU");
        m_ruts = m_small.organisation(QStringLiteral("RUTS"), "TH");
        QVERIFY(office().setSetting(QStringLiteral("current_institution"), QString::number(m_cqupt.value)));

        m_small.agreement(QStringLiteral("A-force"), {m_cqupt, m_fefu},
                          {{"signed_own", date("2024-05-01")},
                           {"signed_partner", date("2024-05-02")},
                           {"signing_place", QStringLiteral("Владивосток")},
                           {"expires", date("2029")}});
        m_small.agreement(QStringLiteral("B-soon"), {m_cqupt, m_nsu, m_ruts},
                          {{"signed_own", date("2021-05-31")},
                           {"signed_partner", date("2021-05-31")},
                           {"expires", date("2026-05-31")}});
        const RecordId over = m_small.agreement(QStringLiteral("C-over"), {m_cqupt, m_fefu},
                                                {{"signed_own", date("2019")},
                                                 {"signed_partner", date("2019")},
                                                 {"expires", date("2025-12")}});
        const RecordId replaced = m_small.agreement(QStringLiteral("D-replaced"), {m_cqupt, m_fefu},
                                                    {{"signed_own", date("2014")},
                                                     {"signed_partner", date("2014")},
                                                     {"expires", date("2019")},
                                                     {"type", code("mou")}});
        m_small.agreement(
                QStringLiteral("E-successor"), {m_cqupt, m_fefu},
                {{"effective", date("2024-01-01")}, {"open_ended", true}, {"predecessor", replaced}});
        m_small.agreement(QStringLiteral("F-waiting"), {m_cqupt, m_ruts},
                          {{"signed_own", date("2026-02-20")}});
        m_small.agreement(QStringLiteral("G-own"), {m_cqupt, m_hse}, {{"officer", code("Li Wei")}});
        const RecordId gone = m_small.agreement(QStringLiteral("H-gone"), {m_cqupt, m_fefu},
                                                {{"predecessor", over}, {"effective", date("2020")}});
        m_small.remove(gone);
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *condition, const char *found) {
            QTest::newRow(condition) << QString::fromUtf8(condition) << QString::fromUtf8(found);
        };
        row("standing=in_force", "A-force E-successor");
        row("standing=in_force|expiring", "A-force B-soon E-successor");
        row("standing!=in_force|expiring", "C-over D-replaced F-waiting G-own");
        row("standing=renewed", "D-replaced");
        row("standing=expired", "C-over");
        row("standing~waiting", "F-waiting");
        row("days_left<91", "B-soon C-over D-replaced");
        row("days_left<90", "C-over D-replaced");
        row("days_left<=90", "B-soon C-over D-replaced");
        row("days_left>=90", "A-force B-soon");
        row("days_left=", "E-successor F-waiting G-own");
        row("days_left!=", "A-force B-soon C-over D-replaced");
        row("expires=2026", "B-soon");
        row("expires=2026-05", "B-soon");
        row("expires=2026|2019", "B-soon D-replaced");
        row("expires<2026", "C-over D-replaced");
        row("expires>2025", "A-force B-soon");
        row("expires>=2026-05-31", "A-force B-soon");
        row("expires<=2025-12", "C-over D-replaced");
        row("open_ended=true", "E-successor");
        row("open_ended=false", "A-force B-soon C-over D-replaced F-waiting G-own");
        row("type=mou", "D-replaced");
        row("type!=mou|framework", "");
        row("partner_country=TH", "B-soon F-waiting");
        row("partner_country=RU", "A-force B-soon C-over D-replaced E-successor G-own");
        row("partner_country!=RU", "F-waiting");
        row("partners~fefu", "A-force C-over D-replaced E-successor");
        row("partners~far eastern", "A-force C-over D-replaced E-successor");
        row("partners~дальневосточный", "A-force C-over D-replaced E-successor");
        row("parties~nsu", "B-soon");
        row("number=B-soon", "B-soon");
        row("number~soon", "B-soon");
        row("partner_country~thai", "B-soon F-waiting");
        row("expires~2026-05", "B-soon");
        row("shelf=", "A-force B-soon C-over D-replaced E-successor F-waiting G-own");
        row("officer=Li Wei", "G-own");
        row("officer~wei li", "G-own");
        row("name~replaced", "");
        row("signed=2019", "C-over");
        row("signed<2020", "C-over D-replaced");
    }
    void conditions()
    {
        QFETCH(QString, condition);
        QFETCH(QString, found);
        QCOMPARE(list(Kind::Agreement, {condition}, {QStringLiteral("number")}),
                 found.split(u' ', Qt::SkipEmptyParts));
    }

    void conditionsAreJoinedByAnd()
    {
        QCOMPARE(list(Kind::Agreement,
                      {QStringLiteral("standing=in_force|expiring"), QStringLiteral("days_left<365"),
                       QStringLiteral("partner_country=RU")}),
                 words("B-soon"));
    }

    void references()
    {
        ListQuery query{Kind::Agreement,      {},     {{QStringLiteral("number"), false}}, {},
                        QStringLiteral("en"), testDay};
        query.where = {{QStringLiteral("partners"), Condition::Op::AnyOf, {QString::number(m_nsu.value)}}};
        QCOMPARE(shown(query), words("B-soon"));
        query.where = {{QStringLiteral("parties"), Condition::Op::AnyOf, {QString::number(m_ruts.value)}}};
        QCOMPARE(shown(query), words("B-soon F-waiting"));
        query.where = {{QStringLiteral("partners"), Condition::Op::NoneOf, {QString::number(m_fefu.value)}}};
        QCOMPARE(shown(query), words("B-soon F-waiting G-own"));
        query.where = {{QStringLiteral("predecessor"), Condition::Op::NoneOf, {QString()}}};
        QCOMPARE(shown(query), words("E-successor"));
        query.where = {{QStringLiteral("id"), Condition::Op::AnyOf, {QStringLiteral("999999")}}};
        QVERIFY(shown(query).isEmpty());
    }

    void codesAndNames()
    {
        QCOMPARE(list(Kind::Organisation, {QStringLiteral("areas=research")}), words("FEFU"));
        QCOMPARE(list(Kind::Organisation, {QStringLiteral("areas="), QStringLiteral("is_own=false")}),
                 words("NSU RUTS"));
        QCOMPARE(list(Kind::Organisation, {QStringLiteral("name=RUTS")}), words("RUTS"));
        QCOMPARE(list(Kind::Organisation, {QStringLiteral("name~far fefu")}), words("FEFU"));
        QCOMPARE(list(Kind::Organisation, {QStringLiteral("agreements_in_force=2")}), words("FEFU"));
        QCOMPARE(list(Kind::Organisation, {QStringLiteral("agreements_in_force<1")}), words("HSE"));
    }

    void filterText()
    {
        ListQuery query{Kind::Organisation,   {},     {}, QStringLiteral("Дальневост"),
                        QStringLiteral("en"), testDay};
        QCOMPARE(shown(query), words("FEFU"));
        query.match = QStringLiteral("eastern FEFU");
        QCOMPARE(shown(query), words("FEFU"));
        query.match = QStringLiteral("eastern nsu");
        QVERIFY(shown(query).isEmpty());
        QCOMPARE(list(Kind::Organisation, {QStringLiteral("website~WWW.FEFU")}), words("FEFU"));
        QCOMPARE(list(Kind::Agreement, {QStringLiteral("signing_place~владивосток")}), words("A-force"));
        query.match = QStringLiteral(" 100%_ ");
        QVERIFY(shown(query).isEmpty());
    }

    void order_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("order");
        QTest::newRow("dates, missing last")
                << "expires"
                << "D-replaced C-over B-soon A-force E-successor F-waiting G-own";
        QTest::newRow("dates back, missing last")
                << "-expires"
                << "A-force B-soon C-over D-replaced E-successor F-waiting G-own";
        QTest::newRow("days left") << "days_left"
                                   << "D-replaced C-over B-soon A-force E-successor F-waiting G-own";
        QTest::newRow("text back") << "-number"
                                   << "G-own F-waiting E-successor D-replaced C-over B-soon A-force";
        QTest::newRow("standing as people expect it")
                << "standing"
                << "G-own F-waiting A-force E-successor B-soon C-over D-replaced";
        QTest::newRow("by partner, then number back")
                << "partners -number"
                << "E-successor D-replaced C-over A-force G-own B-soon F-waiting";
        QTest::newRow("by country") << "partner_country"
                                    << "A-force B-soon C-over D-replaced E-successor G-own F-waiting";
        QTest::newRow("as described") << ""
                                      << "F-waiting A-force B-soon C-over D-replaced E-successor G-own";
        QTest::newRow("name") << "name"
                              << "A-force B-soon C-over D-replaced E-successor F-waiting G-own";
        QTest::newRow("number of the record, back")
                << "-id"
                << "G-own F-waiting E-successor D-replaced C-over B-soon A-force";
    }
    void order()
    {
        QFETCH(QString, keys);
        QFETCH(QString, order);
        QCOMPARE(list(Kind::Agreement, {}, keys.split(u' ', Qt::SkipEmptyParts)).join(u' '), order);
    }

    void partialDatesSortByTheirFirstDay()
    {
        SmallOffice small;
        const RecordId host = small.organisation(QStringLiteral("Host"), "CN", true);
        const RecordId guest = small.organisation(QStringLiteral("Guest"), "RU");
        QStringList expected;
        for (const char *starts : {"2023/2024", "2025", "2025-21", "2025-06", "2025-22~", "2025-06-15",
                                   "2025-24", "2026;12-12-12"}) {
            expected << QString::fromLatin1(starts).replace(u' ', u'_');
            small.visit(expected.last(), guest, {host}, starts);
        }
        // "unknown" has no place in time.
        expected << QStringLiteral("unknown");
        small.visit(expected.last(), guest, {host}, "unknown");
        const ListQuery query{Kind::Visit,          {},     {{QStringLiteral("starts"), false}}, {},
                              QStringLiteral("en"), testDay};
        const auto ids = listIds(small.office(), query);
        QVERIFY(ids);
        QDate last;
        for (const RecordId id : *ids) {
            const QDate first = small.office().read(id)->date(QLatin1String("starts")).earliest();
            QVERIFY2(!first.isValid() || !last.isValid() || last <= first, qPrintable(first.toString()));
            QVERIFY(first.isValid() || id == ids->last());
            last = first;
        }
        ListQuery in2025 = query;
        in2025.where = {{QStringLiteral("starts"), Condition::Op::AnyOf, {QStringLiteral("2025")}}};
        QCOMPARE(listIds(small.office(), in2025)->size(), 6);
        in2025.where[0].values = QStringList{QStringLiteral("unknown")};
        QCOMPARE(listIds(small.office(), in2025)->size(), 1);
    }

    void theDayIsPartOfTheQuestion()
    {
        ListQuery query{Kind::Agreement,
                        {{QStringLiteral("standing"), Condition::Op::AnyOf, {QStringLiteral("expired")}}},
                        {},
                        {},
                        QStringLiteral("en"),
                        testDay};
        QCOMPARE(shown(query), words("C-over"));
        query.today = QDate(2026, 6, 1);
        QCOMPARE(shown(query), words("B-soon C-over"));
        query.today = testDay;
        QCOMPARE(shown(query), words("C-over"));
    }

    void changesShowAtOnce()
    {
        SmallOffice small;
        const RecordId own = small.organisation(QStringLiteral("Own"), "CN", true);
        const RecordId other = small.organisation(QStringLiteral("Other"), "RU");
        const RecordId agreement = small.agreement(QStringLiteral("1"), {own, other});
        const ListQuery drafts{
                Kind::Agreement,
                {{QStringLiteral("standing"), Condition::Op::AnyOf, {QStringLiteral("draft")}}},
                {},
                {},
                QStringLiteral("en"),
                testDay};
        QCOMPARE(listIds(small.office(), drafts).value(), QList<RecordId>{agreement});
        small.change(agreement, "signed_own", date("2026-03-01"));
        QVERIFY(listIds(small.office(), drafts)->isEmpty());
        QVERIFY(small.office().undo());
        QCOMPARE(listIds(small.office(), drafts).value(), QList<RecordId>{agreement});

        Office::Options readOnly;
        readOnly.isReadOnly = true;
        auto reader = Office::open(small.path(), readOnly);
        QVERIFY(reader);
        QCOMPARE(listIds(**reader, drafts).value(), QList<RecordId>{agreement});
        small.change(agreement, "signed_own", date("2026-03-01"));
        QVERIFY(listIds(**reader, drafts)->isEmpty());
    }

    void warningDays()
    {
        QCOMPARE(list(Kind::Agreement, {QStringLiteral("standing=expiring")}), words("B-soon"));
        QVERIFY(office().setSetting(QStringLiteral("warning_days"), QStringLiteral("30")));
        QVERIFY(list(Kind::Agreement, {QStringLiteral("standing=expiring")}).isEmpty());
        QVERIFY(office().setSetting(QStringLiteral("warning_days"), QString()));
        QCOMPARE(list(Kind::Agreement, {QStringLiteral("standing=expiring")}), words("B-soon"));
    }

    void wrongConditions_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *text :
             {"nonsense", "=x", "nothing=1", "standing=wrong", "days_left<soon", "expires<often",
              "days_left=x", "type<mou", "type<=mou", "open_ended=perhaps", "partners=fefu",
              "expires=someday", "id=x", "id~1", "name<x", "id<"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wrongConditions()
    {
        QFETCH(QString, condition);
        const auto parsed = parseCondition(recordType(Kind::Agreement), condition);
        Error error;
        if (parsed) {
            const auto ids =
                    listIds(office(), {Kind::Agreement, {*parsed}, {}, {}, QStringLiteral("en"), testDay});
            QVERIFY(!ids);
            error = ids.error();
        } else {
            error = parsed.error();
        }
        QCOMPARE(error.kind, Error::Kind::Usage);
        QVERIFY(!m_english.text(error.message).isEmpty());
        QVERIFY(!m_english.text(error.message).contains(u"%"));
    }

    void aPastedPage()
    {
        QString text = QStringLiteral("name~");
        for (int i = 0; i < 3000; ++i)
            text += QStringLiteral("word%1 ").arg(i);
        QCOMPARE(list(Kind::Agreement, {text}), QStringList());
    }

    void wrongSortKeys()
    {
        for (const char *key : {"nothing", "parties"}) {
            const auto ids = listIds(
                    office(),
                    {Kind::Agreement, {}, {{QLatin1String(key), false}}, {}, QStringLiteral("en"), testDay});
            QVERIFY(!ids);
            QCOMPARE(ids.error().kind, Error::Kind::Usage);
        }
    }

    void parsing()
    {
        const RecordType &type = recordType(Kind::Agreement);
        QCOMPARE(parseCondition(type, QStringLiteral("number=a=b|c")).value(),
                 (Condition{QStringLiteral("number"),
                            Condition::Op::AnyOf,
                            {QStringLiteral("a=b"), QStringLiteral("c")}}));
        QCOMPARE(parseCondition(type, QStringLiteral("number=")).value(),
                 (Condition{QStringLiteral("number"), Condition::Op::AnyOf, {QString()}}));
        QCOMPARE(parseCondition(type, QStringLiteral("number~a|b")).value(),
                 (Condition{QStringLiteral("number"), Condition::Op::Matches, {QStringLiteral("a|b")}}));
        QCOMPARE(parseCondition(type, QStringLiteral("expires<=2026")).value(),
                 (Condition{QStringLiteral("expires"), Condition::Op::Less, {QStringLiteral("2027-01-01")}}));
        QCOMPARE(parseCondition(type, QStringLiteral("days_left>=0")).value(),
                 (Condition{QStringLiteral("days_left"), Condition::Op::Greater, {QStringLiteral("-1")}}));
    }

    /// Every key of every kind can be asked for, and every one but rows sorted by.
    void everyField()
    {
        for (const Kind kind : kinds) {
            for (const Field &field : recordType(kind).fields) {
                ListQuery query{kind,
                                {{field.key, Condition::Op::AnyOf, {QString()}}},
                                {},
                                {},
                                QStringLiteral("en"),
                                testDay};
                if (field.type != ValueType::Rows)
                    query.sort << SortKey{field.key, true};
                const auto ids = listIds(office(), query);
                QVERIFY2(ids, qPrintable(field.key + (ids ? QString() : ids.error().detail)));
            }
            QVERIFY(!facets(office(), {kind, {}, {}, {}, QStringLiteral("en"), testDay}, *m_tables)->isEmpty()
                    || std::none_of(recordType(kind).fields.begin(), recordType(kind).fields.end(),
                                    [](const Field &f) { return f.isFacet; }));
        }
    }

    void facetsCountWhatOtherConditionsLeave()
    {
        const auto entries = [this](const QStringList &conditions, const QString &key,
                                    const QString &language = QStringLiteral("en")) {
            ListQuery query{Kind::Agreement, {}, {}, {}, language, testDay};
            for (const QString &text : conditions)
                query.where << parseCondition(recordType(Kind::Agreement), text).value();
            QStringList texts;
            const QList<Facet> found = facets(office(), query, *m_tables).value();
            for (const Facet &facet : found) {
                if (facet.key != key)
                    continue;
                for (const Facet::Entry &entry : facet.entries)
                    texts << QStringLiteral("%1 %2 %3").arg(entry.value, entry.label).arg(entry.count);
            }
            return texts.join(QLatin1String(", "));
        };
        QCOMPARE(entries({}, QStringLiteral("partner_country")),
                 QStringLiteral("RU Russia 6, TH Thailand 2"));
        QCOMPARE(entries({}, QStringLiteral("type")),
                 QStringLiteral("framework Framework agreement 6, mou Memorandum of understanding 1"));
        QCOMPARE(entries({QStringLiteral("type=mou")}, QStringLiteral("type")),
                 QStringLiteral("framework Framework agreement 6, mou Memorandum of understanding 1"));
        QCOMPARE(entries({QStringLiteral("partner_country=TH"), QStringLiteral("standing=expiring")},
                         QStringLiteral("partner_country")),
                 QStringLiteral("RU Russia 1, TH Thailand 1"));
        QCOMPARE(entries({QStringLiteral("partner_country=TH")}, QStringLiteral("standing")),
                 QStringLiteral(
                         "awaiting_partner Awaiting the partner's signature 1, expiring Expiring soon 1"));
        QCOMPARE(entries({}, QStringLiteral("partners")),
                 QStringLiteral("%1 FEFU Far Eastern 4, %2 RUTS 2, %3 HSE 1, %4 NSU Novosibirsk 1")
                         .arg(m_fefu.value)
                         .arg(m_ruts.value)
                         .arg(m_hse.value)
                         .arg(m_nsu.value));
        QCOMPARE(entries({}, QStringLiteral("officer")), QStringLiteral("Li Wei Li Wei 1,  Not given 6"));
    }

    void rowsForScriptsAndPeople()
    {
        const ListQuery query{
                Kind::Agreement,
                {{QStringLiteral("standing"), Condition::Op::AnyOf, {QStringLiteral("expiring")}}},
                {},
                {},
                QStringLiteral("en"),
                testDay};
        const QStringList columns =
                words("id name partners partner_country standing days_left expires open_ended");
        const auto rows = listRows(office(), Kind::Agreement, listIds(office(), query).value(), columns,
                                   m_english, testDay, *m_tables).value();
        QCOMPARE(rows.size(), 1);
        const ListRow &row = rows.first();
        QCOMPARE(row.label.section(u' ', 0, 0), QStringLiteral("B-soon"));
        QCOMPARE(row.values.size(), columns.size());
        QCOMPARE(row.values[2].toReferences(), (QList<RecordId>{m_nsu, m_ruts}));
        QCOMPARE(row.texts[2], QStringLiteral("NSU Novosibirsk and RUTS"));
        QCOMPARE(row.texts[3], QStringLiteral("Russia and Thailand"));
        QCOMPARE(row.values[4].toText(), QStringLiteral("expiring"));
        QCOMPARE(row.texts[4], QStringLiteral("Expiring soon"));
        QCOMPARE(row.values[5].toInteger(), 90);
        QCOMPARE(row.texts[5], QStringLiteral("90"));
        QCOMPARE(row.texts[6], m_english.shortDate(date("2026-05-31")));
        QVERIFY(row.values[7].isEmpty() && row.texts[7].isEmpty());
        QCOMPARE(row.texts[0], QString::number(row.id.value));
    }

    void textsOfValues()
    {
        const auto text = [this](Kind kind, const char *key, const Value &value) {
            return displayText(*recordType(kind).find(QString::fromLatin1(key)), value, m_english, *m_tables,
                               {{RecordId(7), QStringLiteral("Seven")}});
        };
        QCOMPARE(text(Kind::Cohort, "intake", 2025), QStringLiteral("2025"));
        QCOMPARE(text(Kind::Cohort, "planned", 1650), QStringLiteral("1,650"));
        QCOMPARE(text(Kind::Flow, "semesters", 1.5), QStringLiteral("1.5"));
        QCOMPARE(text(Kind::Flow, "semesters", 12.0), QStringLiteral("12"));
        QCOMPARE(text(Kind::Organisation, "latitude", 29.5332), QStringLiteral("29.5332"));
        QCOMPARE(text(Kind::Agreement, "open_ended", true), QStringLiteral("Yes"));
        QCOMPARE(text(Kind::Organisation, "is_own", false), QStringLiteral("No"));
        QCOMPARE(text(Kind::Agreement, "visit", RecordId(7)), QStringLiteral("Seven"));
        QCOMPARE(text(Kind::Agreement, "parties", SmallOffice::rows("organisation", {RecordId(7)})),
                 QStringLiteral("Seven"));
        QCOMPARE(text(Kind::Organisation, "tags", QStringList{QStringLiteral("own tag")}),
                 QStringLiteral("own tag"));
        QCOMPARE(text(Kind::Agreement, "type", Value()), QString());
    }

    void positionsInTheLanguageOfTheList()
    {
        const RecordId rector =
                m_small.add(Kind::Person, QStringLiteral("Su Sen"),
                            {{"positions", Rows{{{QStringLiteral("organisation"), m_fefu},
                                                 {QStringLiteral("title"), QStringLiteral("Dean")},
                                                 {QStringLiteral("to"), date("2020")}},
                                                {{QStringLiteral("organisation"), m_cqupt},
                                                 {QStringLiteral("title"), QStringLiteral("President")},
                                                 {QStringLiteral("title_ru"), QStringLiteral("Ректор")}}}}});
        const QStringList columns = words("organisation position");
        const auto row = [&](const char *language) {
            return listRows(office(), Kind::Person, {rector}, columns,
                            Language::of(QString::fromLatin1(language)), testDay, *m_tables)
                    ->first()
                    .texts;
        };
        QCOMPARE(row("en"), words("CQUPT President"));
        QCOMPARE(row("ru").last(), QStringLiteral("Ректор"));
        QCOMPARE(readDerived(office(), {rector}, testDay)->first().reference(QLatin1String("organisation")),
                 m_cqupt);
    }

    void visitsFromTheOwnSide()
    {
        SmallOffice small;
        const RecordId own = small.organisation(QStringLiteral("Own"), "CN", true);
        const RecordId other = small.organisation(QStringLiteral("Other"), "RU");
        const RecordId city = small.organisation(QStringLiteral("City"), "CN");
        const RecordId in = small.visit(QStringLiteral("in"), other, {own, city}, "2026-02-01");
        const RecordId out = small.visit(QStringLiteral("out"), own, {other, city}, "2025-02-01");
        const RecordId aside = small.visit(QStringLiteral("aside"), other, {city}, "2026-01");
        small.visit(QStringLiteral("off"), other, {own}, "2026-02-20", {{"status", code("cancelled")}});
        for (const char *phase : {"plan", "plan", "fact"})
            small.add(Kind::Stop, {}, {{"visit", in}, {"phase", code(phase)}, {"organisation", own}});
        for (int i = 0; i < 2; ++i)
            small.add(Kind::Stop, {}, {{"visit", out}, {"phase", code("plan")}, {"organisation", other}});

        const QList<Record> visits = readDerived(small.office(), {in, out, aside}, testDay).value();
        QCOMPARE(visits[0].text(QLatin1String("direction")), QStringLiteral("in"));
        QCOMPARE(visits[0].value(QLatin1String("partners")).toReferences(), QList<RecordId>{other});
        QCOMPARE(visits[0].integer(QLatin1String("stops")), 1);
        QCOMPARE(visits[1].text(QLatin1String("direction")), QStringLiteral("out"));
        QCOMPARE(visits[1].value(QLatin1String("partners")).toReferences(), (QList<RecordId>{other, city}));
        QCOMPARE(visits[1].integer(QLatin1String("stops")), 2);
        QVERIFY(!visits[2].has(QLatin1String("direction")));
        QCOMPARE(visits[2].value(QLatin1String("partners")).toReferences(), (QList<RecordId>{other, city}));
        QCOMPARE(readDerived(small.office(), {other}, testDay)->first().date(QLatin1String("last_visit")),
                 date("2026-02-01"));
    }

    void columnsOfAKind()
    {
        const QStringList columns = defaultColumns(recordType(Kind::Agreement));
        QCOMPARE(columns.first(), QStringLiteral("name"));
        QVERIFY(columns.contains(QStringLiteral("standing")) && !columns.contains(QStringLiteral("shelf")));
    }
};

QTEST_GUILESS_MAIN(tst_ListQuery)
#include "tst_listquery.moc"
