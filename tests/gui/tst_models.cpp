// SPDX-License-Identifier: GPL-3.0-or-later
// The model of the lists, for every kind of record, under Qt's own tester.
#include <gui/officewindow.h>

#include <record/recordtype.h>
#include <ui/list/recordlistmodel.h>

#include <QAbstractItemModelTester>
#include <QLoggingCategory>
#include <QSignalSpy>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKind_data();
    void everyKind();
    void olderAnswersAreDropped();
    void rowsBelongToTheirRecords();
    void longListsBeginAtOnce();
    void changesArriveOnReload();
    void failuresAreTold();

private:
    bool isLoaded(RecordListModel &model);
    /// All cells, read again until none is waited for.
    QList<QStringList> cells(RecordListModel &model);

    std::unique_ptr<OfficeWindow> m_office;
};

void TestModels::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
}

bool TestModels::isLoaded(RecordListModel &model)
{
    return QTest::qWaitFor([&model] { return !model.isLoading(); });
}

QList<QStringList> TestModels::cells(RecordListModel &model)
{
    QList<QStringList> rows;
    for (int turn = 0; turn < 2; ++turn) {
        rows.clear();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model.columnCount(); ++column)
                texts << model.index(row, column).data().toString();
            rows << texts;
        }
        m_office->settle();
    }
    return rows;
}

void TestModels::everyKind_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : kinds)
        QTest::newRow(qPrintable(kindKey(kind))) << kind;
}

void TestModels::everyKind()
{
    QFETCH(Kind, kind);
    RecordListModel model(m_office->session(), kind, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(isLoaded(model));
    const int all = model.rowCount();
    const QList<QStringList> first = cells(model);
    for (const QStringList &row : first)
        QVERIFY2(!row.join(QString()).isEmpty(), "a row without a text");

    QStringList columns{u"id"_s, u"name"_s};
    for (const Field &field : recordType(kind).fields)
        columns << field.key;
    model.setColumns(columns);
    QCOMPARE(model.columnCount(), int(columns.size()));
    for (int column = 0; column < columns.size(); ++column) {
        QVERIFY2(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty(),
                 qPrintable(columns[column]));
        QList<RecordId> order[2];
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, direction);
            QVERIFY(isLoaded(model));
            QVERIFY2(model.rowCount() == all, qPrintable(columns[column]));
            order[direction] = model.ids();
            std::sort(order[direction].begin(), order[direction].end());
        }
        QCOMPARE(order[0], order[1]);
    }
    cells(model);

    ListQuery query = model.query();
    query.match = u"zzzz nothing is called so"_s;
    model.setQuery(query);
    QVERIFY(isLoaded(model));
    QCOMPARE(model.rowCount(), 0);
    query.match.clear();
    model.setQuery(query);
    model.setColumns({u"name"_s});
    model.reload();
    QVERIFY(isLoaded(model));
    QCOMPARE(model.rowCount(), all);
    cells(model);
}

void TestModels::olderAnswersAreDropped()
{
    RecordListModel model(m_office->session(), Kind::Organisation, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &RecordListModel::loaded);
    ListQuery query = model.query();
    for (const QString &match : {u"z"_s, u"un"_s, u"zzzz"_s, QString()}) {
        query.match = match;
        model.setQuery(query);
    }
    QVERIFY(isLoaded(model));
    m_office->settle();
    auto all = m_office->session().office().read([](Office &o) { return o.readAll(Kind::Organisation).size(); });
    all.waitForFinished();
    QCOMPARE(model.rowCount(), int(all.result()));
    QCOMPARE(loaded.size(), 1);
}

/// Cells that are asked for while a new order is under way are not shown in the places of the old one.
void TestModels::rowsBelongToTheirRecords()
{
    RecordListModel model(m_office->session(), Kind::Agreement, nullptr);
    model.setColumns({u"id"_s, u"name"_s});
    model.sort(0, Qt::AscendingOrder);
    QVERIFY(isLoaded(model));
    QVERIFY2(model.rowCount() > 70, "more than one page is needed here");
    const int last = model.rowCount() - 1;
    model.sort(0, Qt::DescendingOrder);
    QCoreApplication::sendPostedEvents();  // the question for the order is on its way
    for (const int row : {0, last})
        model.index(row, 1).data();
    QVERIFY(isLoaded(model));
    for (const int row : {0, last})
        model.index(row, 1).data();
    m_office->settle();
    for (const int row : {0, last})
        QCOMPARE(model.index(row, 0).data().toString(), QString::number(model.idAt(row).value));
    QVERIFY(model.idAt(0).value > model.idAt(last).value);
}

/// Of a list of many thousands the first rows come before the others; a place that has to be kept is waited for; what
/// is typed fast is answered once.
void TestModels::longListsBeginAtOnce()
{
    constexpr int many = 24'000;
    OfficeWindow window;
    QVERIFY(window.show());
    pd::OfficeThread &office = window.session().office();
    auto filled = office.write([](Office &o) {
        const QList<RecordId> cohorts = listIds(o, {Kind::Cohort, {}, {}, {}, u"en"_s, QDate(2026, 3, 2)}).value();
        for (int from = 0; from < many; from += 6000) {
            ChangeSet set;
            for (int i = from; i < from + 6000; ++i) {
                Record count;
                count.kind = Kind::Count;
                count.set("of"_L1, cohorts[i % cohorts.size()]);
                count.set("measure"_L1, i % 2 ? u"enrolled"_s : u"withdrew"_s);
                count.set("as_of"_L1, PartialDate(QDate(1990, 1, 1).addDays(i % 9000)));
                count.set("persons"_L1, i);
                count.set("split"_L1, u"country"_s);
                set.add(count);
            }
            if (!o.apply(set))
                return false;
        }
        return true;
    });
    filled.waitForFinished();
    QVERIFY(filled.result());

    RecordListModel model(window.session(), Kind::Count, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&model, &RecordListModel::loaded), completed(&model, &RecordListModel::completed);
    QList<int> rowsAtFirst;
    connect(&model, &RecordListModel::loaded, this, [&] { rowsAtFirst << model.rowCount(); });
    const int persons = int(model.columns().indexOf(u"persons"_s));
    QVERIFY(persons >= 0);
    const auto isSorted = [&model, &office](bool isDown) {
        auto read = office.read([ids = model.ids()](Office &o) {
            QList<qint64> values;
            for (const Record &record : o.read(ids))
                values << record.integer("persons"_L1);
            return values;
        });
        read.waitForFinished();
        const QList<qint64> values = read.result();
        return isDown ? std::is_sorted(values.crbegin(), values.crend()) : std::is_sorted(values.cbegin(), values.cend());
    };

    model.sort(persons, Qt::DescendingOrder);
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(loaded.size(), 1);
    QVERIFY(rowsAtFirst.first() < 1000);
    QVERIFY(model.rowCount() > many);
    QCOMPARE(model.total(), model.rowCount());
    QVERIFY(isSorted(true));
    const RecordId largest = model.idAt(0);

    // Something that is far from the first rows now must not go out of sight.
    model.setStay({{largest}, false});
    model.sort(persons, Qt::AscendingOrder);
    QTRY_COMPARE(completed.size(), 2);
    QCOMPARE(rowsAtFirst.last(), model.rowCount());
    QVERIFY(isSorted(false));
    QCOMPARE(model.rowOf(largest), model.rowCount() - 1);
    model.setStay({});

    // Typing fast, each letter at a moment of its own: one answer comes, that to the last.
    loaded.clear();
    completed.clear();
    ListQuery query = model.query();
    for (const QString &match : {u"z"_s, u"zz"_s, u"zzz"_s, u"zz"_s, u"z"_s, QString()}) {
        query.match = match;
        query.where = {{u"measure"_s, Condition::Op::AnyOf, {match.isEmpty() ? u"withdrew"_s : u"enrolled"_s}}};
        model.setQuery(query);
        QCoreApplication::sendPostedEvents(&model);  // this question is under way when the next one comes
    }
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(completed.size(), 1);
    auto expected = office.read([query = model.query()](Office &o) { return listIds(o, query).value().size(); });
    expected.waitForFinished();
    QCOMPARE(model.rowCount(), int(expected.result()));
    QVERIFY(model.rowCount() < many);
    window.settle();
    QCOMPARE(completed.size(), 1);
    QVERIFY(isSorted(false));
    // A jump: the page that is asked for comes, however many were passed by on the way.
    const int last = model.rowCount() - 1;
    for (int row = 0; row < last; row += 200)
        model.index(row, 0).data();
    model.index(last, persons).data();
    QTRY_VERIFY(!model.index(last, persons).data().toString().isEmpty());
}

void TestModels::changesArriveOnReload()
{
    RecordListModel model(m_office->session(), Kind::Source, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(isLoaded(model));
    const int before = model.rowCount();
    Record record;
    record.kind = Kind::Source;
    record.names = {{u"en"_s, NameKind::Official, u"Yearbook"_s}};
    ChangeSet set;
    set.add(record);
    auto applied = m_office->session().office().apply(set);
    applied.waitForFinished();
    QVERIFY(applied.result().has_value());
    model.reload();
    QVERIFY(isLoaded(model));
    QCOMPARE(model.rowCount(), before + 1);
    auto undone = m_office->session().office().undo();
    undone.waitForFinished();
    QVERIFY(undone.result().has_value());
    model.reload();
    QVERIFY(isLoaded(model));
    QCOMPARE(model.rowCount(), before);
}

void TestModels::failuresAreTold()
{
    RecordListModel model(m_office->session(), Kind::Organisation, nullptr);
    QSignalSpy failed(&model, &RecordListModel::failed);
    ListQuery query = model.query();
    query.where = {{u"no_such_key"_s, Condition::Op::AnyOf, {u"1"_s}}};
    model.setQuery(query);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!model.isLoading());
    QVERIFY(!m_office->session().language().text(failed.first().first().value<Error>().message).isEmpty());
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
