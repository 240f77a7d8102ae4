// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done to an office, undo takes it all back and redo brings it all again.
#include "fixture.h"

#include <QRandomGenerator>

using namespace pdtest;

class TestUndoAll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyChanges_data();
    void anyChanges();

private:
    static QStringList state(const Office &office)
    {
        return contents(office, {u"change"_s, u"change_set"_s});
    }
};

void TestUndoAll::anyChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndoAll::anyChanges()
{
    QFETCH(quint32, seed);
    Folder folder;
    auto office = PD_VALUE(Office::create(folder.path()));
    QRandomGenerator random(seed);
    QList<QStringList> states{state(*office)};

    const auto any = [&](Kind kind) {
        const QList<Record> all = office->readAll(kind);
        return all.isEmpty() ? Record() : all[random.bounded(all.size())];
    };
    for (int step = 0; step < 60; ++step) {
        ChangeSet set;
        const QString name = u"Name %1"_s.arg(random.bounded(1000));
        const Record partner = any(Kind::Organisation), trip = any(Kind::Visit);
        switch (random.bounded(7)) {
        case 0:
            set.add(organisation(named(name, u"名"_s)));
            break;
        case 1:
            if (partner.id.isValid())
                set.add(stop(set.add(visit(partner.id, partner.id)), name));
            break;
        case 2:
            if (partner.id.isValid())
                set.add(agreement(name, {partner.id}));
            break;
        case 3:
            if (partner.id.isValid()) {
                Record after = partner;
                after.names = named(name, {}, u"Имя"_s);
                after.set("tags"_L1, QStringList{name, u"tag"_s});
                after.set("parent"_L1, any(Kind::Organisation).id);
                set.changes << Change::update(partner, after);
            }
            break;
        case 4:
            if (trip.id.isValid())
                set.changes << Change::remove(Kind::Visit, trip.id);
            break;
        case 5:
            if (partner.id.isValid())
                set.changes << Change::remove(Kind::Organisation, partner.id);  // often refused
            break;
        case 6:
            if (const QList<RecordId> bin = office->recycleBin(); !bin.isEmpty()) {
                const RecordId id = bin[random.bounded(bin.size())];
                set.changes << Change::restore(*office->kindOf(id), id);  // sometimes refused
            }
            break;
        }
        const auto applied = office->apply(set);
        const QStringList now = state(*office);
        if (applied && applied->changeSet)
            states << now;
        else
            QCOMPARE(now, states.last());
    }
    QVERIFY(states.size() > 15);
    for (qsizetype i = states.size() - 1; i > 0; --i) {
        PD_VALUE(office->undo());
        QCOMPARE(state(*office), states[i - 1]);
    }
    QVERIFY(!office->undoable());
    for (qsizetype i = 1; i < states.size(); ++i) {
        PD_VALUE(office->redo());
        QCOMPARE(state(*office), states[i]);
    }
    for (const Text &finding : office->check())
        QFAIL(qPrintable(english(finding)));
    // What was kept in step all along is what a rebuilding writes.
    QVERIFY(office->rebuild());
    QCOMPARE(state(*office), states.last());
}

QTEST_GUILESS_MAIN(TestUndoAll)
#include "tst_undoall.moc"
