// SPDX-License-Identifier: GPL-3.0-or-later
// What is derived for a few records, as the page of a list asks, is what is derived for all of them.
#include <exchange/officefiles.h>
#include <query/listquery.h>

#include <QTemporaryDir>
#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(buildOffice(path(), u":/offices/practice"_s));
    }
    void oneByOneAndAll_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("field");
        for (const Kind kind : kinds) {
            for (const Field &field : recordType(kind).fields) {
                if (field.isDerived) {
                    QTest::newRow(qPrintable(kindKey(kind))) << kind << field.key;
                    break;
                }
            }
        }
    }
    void oneByOneAndAll()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, field);
        const auto office = Office::open(path(), {.isReadOnly = true}).value();
        const auto other = Office::open(path(), {.isReadOnly = true}).value();
        // The order by a derived field needs it of all records; a page only of its own.
        const ListQuery query{kind, {}, {{field, false}}, {}, u"en"_s, m_day};
        const QList<RecordId> ids = listIds(*office, query).value();
        QVERIFY(!ids.isEmpty());
        const QList<Record> all = readDerived(*office, ids, m_day).value();
        QVERIFY(std::any_of(all.begin(), all.end(), [&](const Record &r) { return !r.value(field).isEmpty(); }));
        for (qsizetype i = 0; i < ids.size(); i += 7)
            QCOMPARE(readDerived(*other, ids.mid(i, 7), m_day).value(), all.mid(i, 7));
        // And the whole is whole again after its parts.
        QCOMPARE(listIds(*other, query).value(), ids);
        QCOMPARE(readDerived(*other, ids, m_day).value(), all);
    }
    void mixedKinds()
    {
        const auto whole = Office::open(path(), {.isReadOnly = true}).value();
        const auto parts = Office::open(path(), {.isReadOnly = true}).value();
        QList<RecordId> some;
        for (const Kind kind : kinds) {
            for (const RecordId id : listIds(*whole, {kind, {}, {}, {}, u"en"_s, m_day})->mid(0, 5))
                some << id;
        }
        const auto targets = [this](Office &office) {
            return listIds(office, {Kind::Target, {{u"actual"_s, Condition::Op::Greater, {u"0"_s}}}, {}, {}, u"en"_s, m_day})
                    .value();
        };
        const QList<Record> first = readDerived(*parts, some, m_day).value();
        QVERIFY(!targets(*whole).isEmpty());
        QCOMPARE(targets(*parts), targets(*whole));
        QCOMPARE(readDerived(*parts, some, m_day).value(), first);
        QCOMPARE(readDerived(*whole, some, m_day).value(), first);
    }

private:
    QString path() const { return m_folder.filePath(u"practice.pdesk"_s); }
    QTemporaryDir m_folder;
    const QDate m_day{2026, 3, 2};
};

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
