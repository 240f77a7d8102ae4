// SPDX-License-Identifier: GPL-3.0-or-later
// Institutes, their programmes and the intakes of these, as the tree shows them.
#include <query/smalloffice.h>

#include <query/programmetree.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestProgrammeTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_small.reset(); }
    void institutesProgrammesIntakes();
    void filteredKeepsWhatIsAbove();
    void circlesEnd();
    void approvals();

private:
    QList<ProgrammeNode> tree(const QList<RecordId> &ids)
    {
        return programmeTree(m_small->office(), ids, Language::of(u"en"_s), testDay, *m_tables)
                .value_or(QList<ProgrammeNode>());
    }
    /// Every line with its depth: "  Internet of Things".
    static QStringList lines(const QList<ProgrammeNode> &nodes)
    {
        QStringList found;
        const auto walk = [&](const auto &self, int place, int depth) -> void {
            found << QString(depth * 2, u' ') + nodes[place].label;
            for (const int child : nodes[place].children)
                self(self, child, depth + 1);
        };
        for (int place = 0; place < nodes.size(); ++place) {
            if (nodes[place].parent < 0)
                walk(walk, place, 0);
        }
        return found;
    }
    static ProgrammeNode node(const QList<ProgrammeNode> &nodes, RecordId id)
    {
        for (const ProgrammeNode &one : nodes) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    std::unique_ptr<SmallOffice> m_small;
    std::shared_ptr<const CodeTables> m_tables = CodeTables::load();
    RecordId m_own, m_institute, m_things, m_art;
};

void TestProgrammeTree::init()
{
    m_small = std::make_unique<SmallOffice>();
    m_own = m_small->organisation(u"Own University"_s, "CN", true);
    m_institute = m_small->programme(u"Joint Institute"_s, {m_own});
    m_things = m_small->programme(u"Internet of Things"_s, {m_own}, {{"parent", m_institute}});
    m_art = m_small->programme(u"Digital Media Art"_s, {m_own}, {{"parent", m_institute}});
    const RecordId later = m_small->cohort(m_things, 2026), first = m_small->cohort(m_things, 2025);
    m_small->count(first, "admitted", "2025-09-15", 100);
    m_small->change(later, "planned", Value(qint64(120)));
    m_small->add(Kind::Target, {}, {{"programme", m_institute}, {"students", 1650}, {"first_intake", 2025}, {"intakes", 4}});
}

/// The numbers of the scenario: 100 of 1,650 is 6.1 %, 517 a year are left for three intakes.
void TestProgrammeTree::institutesProgrammesIntakes()
{
    const RecordId alone = m_small->programme(u"Alone"_s, {m_own});
    const QList<ProgrammeNode> nodes = tree({alone, m_art, m_institute, m_things});
    QCOMPARE(lines(nodes), QStringList({u"Alone"_s, u"Joint Institute"_s, u"  Digital Media Art"_s,
                                        u"  Internet of Things"_s, u"    2025"_s, u"    2026"_s}));
    const ProgrammeNode institute = node(nodes, m_institute);
    QVERIFY(institute.target);
    QCOMPARE(institute.target->actual, 100);
    QCOMPARE(institute.target->perIntake, 517);
    QCOMPARE(Language().percent(institute.target->fraction), u"6.1%"_s);
    QCOMPARE(institute.admitted, 100);  // of all that is under it
    QCOMPARE(node(nodes, m_things).admitted, 100);
    QCOMPARE(node(nodes, m_art).admitted, 0);
    QVERIFY(!institute.stateText.isEmpty());
}

void TestProgrammeTree::filteredKeepsWhatIsAbove()
{
    const QList<ProgrammeNode> nodes = tree({m_art});
    QCOMPARE(lines(nodes), QStringList({u"Joint Institute"_s, u"  Digital Media Art"_s}));
    QVERIFY(!node(nodes, m_institute).isFound);
    QVERIFY(node(nodes, m_art).isFound);
    QVERIFY(tree({}).isEmpty());
    m_small->change(m_art, "parent", Value());
    QCOMPARE(lines(tree({m_art})), QStringList{u"Digital Media Art"_s});
}

/// Nothing is a part of its own part; where an old file has it, each is shown once, and it ends.
void TestProgrammeTree::circlesEnd()
{
    const RecordId a = m_small->programme(u"A"_s, {m_own}), b = m_small->programme(u"B"_s, {m_own}, {{"parent", a}}),
                   c = m_small->programme(u"C"_s, {m_own}, {{"parent", b}});
    const Record before = m_small->office().read(a).value();
    for (const RecordId parent : {a, b, c}) {
        Record after = before;
        after.set(u"parent"_s, parent);
        const auto refused = m_small->office().apply({ChangeSet::Action::Edit, {}, {Change::update(before, after)}});
        QVERIFY(!refused);
        QVERIFY(refused.error().fields.contains(u"parent"_s));
    }
    QVERIFY(m_small->office().connection().run(u"UPDATE programme SET parent = ? WHERE id = ?"_s, c, a));
    const QList<ProgrammeNode> nodes = tree({a, b, c});
    QCOMPARE(nodes.size(), 3);
    QCOMPARE(lines(nodes).size(), 3);
}

void TestProgrammeTree::approvals()
{
    const Rows rows{{{u"authority"_s, u"MOE"_s}, {u"date"_s, date("2020-01-01")}, {u"valid_until"_s, date("2024-06-30")}},
                    {{u"authority"_s, u"MOE"_s}, {u"date"_s, date("2024-07-01")}, {u"valid_until"_s, date("2029-06")}}};
    m_small->change(m_things, "approvals", rows);
    const QList<ProgrammeNode> nodes = tree({m_things, m_art});
    QVERIFY(node(nodes, m_things).isApproved);
    QCOMPARE(node(nodes, m_things).approvedUntil, date("2029-06"));
    QVERIFY(!node(nodes, m_art).isApproved);
}

QTEST_MAIN(TestProgrammeTree)

#include "tst_programmetree.moc"
