// SPDX-License-Identifier: GPL-3.0-or-later
// What a column holds whose header says nothing, by its cells.
#include <exchange/contentcolumns.h>
#include <exchange/mapping.h>
#include <exchange/tableimport.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestContentColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposed_data();
    void proposed();
    void read();
};

void TestContentColumns::proposed_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("headers"); ///< the first one is that of the cells
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("key"); ///< empty: nothing is proposed
    const auto row = [](const char *name, Kind kind, const char *headers, const char *cells, const char *key) {
        QTest::newRow(name) << kind << QString::fromUtf8(headers) << QString::fromUtf8(cells)
                            << QString::fromUtf8(key);
    };
    using enum Kind;
    row("days", Document, "|Name", "04.11.2025|2025年3月1日|1 June 2024", "date");
    row("days, a header that only counts", Document, "Столбец 3|Name", "04.11.2025|05.11.2025", "date");
    row("days, a header that says something", Document, "Birthday|Name", "04.11.2025|05.11.2025", "");
    row("days of either order", Document, "|Name", "11/04/2025|11/23/2025", "date");
    row("years", Document, "|Name", "2024|2025", "");
    row("numbers like days", Document, "|Name", "20251104|20251105", "");
    row("days, two fields for them", FollowUp, "|Name", "04.11.2025|05.11.2025", "");
    row("days, one field is left", FollowUp, "|Name|Done on", "04.11.2025|05.11.2025", "due");
    row("days, none is left", Document, "|Date", "04.11.2025|05.11.2025", "");
    row("ranges", Agreement, "|Number", "01.09.2024–31.08.2029|2024年9月至2029年8月", "effective..expires");
    row("ranges of an event", Event, "列1|Name", "01.09.2024 – 05.09.2024|06.09.2024 – 07.09.2024", "starts..ends");
    row("ranges, one end is held", Agreement, "|Expires on", "01.09.2024–31.08.2029|01.09.2023–31.08.2028", "");
    row("ranges, no field", Organisation, "|Name", "01.09.2024–31.08.2029|01.09.2023–31.08.2028", "");
    row("lengths", Agreement, "|Effective from", "5 лет|长期有效|3 years", "expires");
    row("lengths of something else", Event, "|Name", "5 лет|3 years", "");
    row("persons", Visit, "|Name", "5 чел.|12人|3 persons", "headcount");
    row("persons of an event", Event, "|Name", "200人|35 чел.", "participants");
    row("numbers of anything", Visit, "|Name", "5|12|3", "");
    row("money", Visit, "|Name", "5万|12万", "");
    row("yes and no", ExchangeTerm, "|Name", "да|нет|да", "tuition_waiver");
    row("yes and no, two fields", Agreement, "|Number", "是|否", "");
    row("yes and no, one is left", Agreement, "|Open-ended", "是|否", "auto_renewal");
    row("ones and noughts", ExchangeTerm, "|Name", "1|0|1", "");
    row("one's own house", Organisation, "|Name", "да|нет", "");
    row("not all of them", Document, "|Name", "04.11.2025|soon|later", "");
    row("addresses, whatever stands above", Person, "Reach|Name", "a@b.org|c@d.org", "contacts.email");
}

void TestContentColumns::proposed()
{
    QFETCH(const Kind, kind);
    QFETCH(const QString, headers);
    QFETCH(const QString, cells);
    QList<QStringList> sample;
    for (const QString &cell : cells.split(u'|'))
        sample << QStringList{cell};
    const QList<ProposedColumn> columns = proposedColumns(recordType(kind), headers.split(u'|'), Language(), sample);
    QTEST(columns.first().key, "key");
    if (!columns.first().key.isEmpty())
        QVERIFY(columns.first().why == ProposedColumn::Why::Content);
}

/// The command line reads them likewise.
void TestContentColumns::read()
{
    const auto columns = tableColumns(recordType(Kind::Visit), {u"Title"_s, QString()}, {{u"Title"_s, QString()}},
                                      Language(), {{u"A"_s, u"5 чел."_s}, {u"B"_s, u"7 чел."_s}});
    QVERIFY(columns);
    QCOMPARE(columns->at(1).key(), u"headcount"_s);
    QVERIFY(columns->at(1).isGuessed);
}

QTEST_GUILESS_MAIN(TestContentColumns)
#include "tst_contentcolumns.moc"
