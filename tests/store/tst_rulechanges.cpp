// SPDX-License-Identifier: GPL-3.0-or-later
// The office's rules go the one way of writing: refused, undone, redone and logged like records.
#include "fixture.h"

#include <rules/officerules.h>
#include <store/rulechange.h>

using namespace pdtest;

class TestRuleChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<Folder>();
        m_office = PD_VALUE(Office::create(m_folder->path()));
        QVERIFY(m_office);
        add(*m_office, organisation(named(u"Own"_s)));
    }
    void cleanup()
    {
        for (const Text &finding : m_office->check())
            QFAIL(qPrintable(english(finding)));
        m_office.reset();
    }

    void undoneAndRedone()
    {
        const qint64 version = m_office->version();
        const Applied applied = change({{people, u"8"_s}, {rules::ownRulesKey, own}});
        QVERIFY(applied.changeSet > 0);
        QVERIFY(applied.touched.isEmpty());
        QCOMPARE(applied.kinds.size(), qsizetype(kinds.size()));  // anything may be derived from them
        QVERIFY(m_office->version() != version);
        QCOMPARE(m_office->setting(people), u"8"_s);
        PD_VALUE(m_office->undo());
        QCOMPARE(m_office->setting(people), QString());
        QCOMPARE(m_office->setting(rules::ownRulesKey), QString());
        m_office.reset();
        m_office = PD_VALUE(Office::open(m_folder->path()));
        PD_VALUE(m_office->redo());
        QCOMPARE(m_office->setting(people), u"8"_s);
        QCOMPARE(m_office->setting(rules::ownRulesKey), own);
        PD_VALUE(m_office->undo());
        PD_VALUE(m_office->undo());
        QCOMPARE(m_office->readAll(Kind::Organisation).size(), 0);
        QVERIFY(!m_office->undoable());
    }

    /// What an earlier version had kept past the log comes back.
    void overWhatWasKeptBefore()
    {
        PD_VALUE(m_office->setSetting(people, u"7"_s).map([] { return true; }));
        change({{people, u"9"_s}});
        PD_VALUE(m_office->undo());
        QCOMPARE(m_office->setting(people), u"7"_s);
    }

    void told()
    {
        change({{people, u"8"_s}});
        const auto set = m_office->undoable();
        QVERIFY(set && isOfRules(*set));
        QCOMPARE(english(description(*set, u"en"_s)), u"Rule changed: People in a group abroad, at most"_s);
        QCOMPARE(set->records, 1);
        change({{people, QString()}, {u"paper.cn.in.visa"_s, u"off"_s}});
        QCOMPARE(m_office->undoable()->records, 2);
        PD_VALUE(m_office->undo());
        const QList<HistoryEntry> history = m_office->history({});
        QCOMPARE(history.size(), 2);
        QVERIFY(history.first().isUndone);
        QCOMPARE(history.last().fields.size(), 1);
        QCOMPARE(history.last().fields.first().key, people);
        QVERIFY(history.last().fields.first().before.isEmpty());
        QCOMPARE(history.last().fields.first().after.toText(), u"8"_s);
    }

    void refused()
    {
        const auto done = apply(*m_office, changeOfRules({{u"letterhead.logo"_s, u"x"_s}, {people, u"8"_s}}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
        QCOMPARE(m_office->setting(people), QString());
    }

    void nothingDifferent()
    {
        QCOMPARE(change({{people, QString()}}).changeSet, 0);
        change({{people, u"8"_s}});
        QCOMPARE(change({{people, u"8"_s}}).changeSet, 0);
    }

    /// With records in one set, undone with them.
    void besideRecords()
    {
        ChangeSet set = creating(organisation(named(u"Partner"_s)));
        set.changes << changeOfRules({{people, u"8"_s}});
        PD_VALUE(m_office->apply(set));
        PD_VALUE(m_office->undo());
        QCOMPARE(m_office->setting(people), QString());
        QCOMPARE(m_office->readAll(Kind::Organisation).size(), 1);
    }

private:
    Applied change(const QMap<QString, QString> &settings)
    {
        return PD_VALUE(pdtest::apply(*m_office, changeOfRules(settings)));
    }

    const QString people = u"limit.cn.outbound_people"_s;
    const QString own = u"[{\"sort\":\"limit\",\"set\":\"ru\",\"subject\":\"outbound_people\",\"number\":3,\"unit\":\"people\"}]"_s;
    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(TestRuleChanges)
#include "tst_rulechanges.moc"
