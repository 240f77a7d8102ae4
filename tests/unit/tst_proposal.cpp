// SPDX-License-Identifier: GPL-3.0-or-later
// What is proposed for agreements that end, and positions as they are written for a visit.
#include <rules/position.h>
#include <rules/proposal.h>

#include <QTest>

using namespace pd;
using namespace pd::rules;
using namespace Qt::StringLiterals;

class TestProposal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposals_data();
    void proposals();
    void decisions_data();
    void decisions();
    void positions_data();
    void positions();
};

void TestProposal::proposals_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<bool>("renewsItself");
    QTest::addColumn<bool>("hasSuccessor");
    QTest::addColumn<QString>("lastActivity");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const char *expires, bool itself, bool successor, const char *last, Proposal expected) {
        QTest::newRow(name) << QString::fromLatin1(expires) << itself << successor << QString::fromLatin1(last)
                            << int(expected);
    };
    row("alive", "2026-05-31", false, false, "2025-11-04", Proposal::Renew);
    row("alive two years ago today", "2026-05-31", false, false, "2024-03-02", Proposal::Renew);
    row("silent", "2026-05-31", false, false, "2024-02-29", Proposal::LetLapse);
    row("nothing known", "2026-05-31", false, false, "", Proposal::LetLapse);
    row("a year counts to its end", "2026-05-31", false, false, "2024", Proposal::Renew);
    row("renews itself", "2026-05-31", true, false, "", Proposal::RenewsItself);
    row("renewal begun", "2026-05-31", true, true, "", Proposal::UnderWay);
    row("over", "2025-12-31", false, false, "2025-11-04", Proposal::Renew);
    row("over, renewal begun", "2025-12-31", false, true, "2025-11-04", Proposal::UnderWay);
}

void TestProposal::proposals()
{
    QFETCH(const QString, expires);
    QFETCH(const bool, renewsItself);
    QFETCH(const bool, hasSuccessor);
    QFETCH(const QString, lastActivity);
    AgreementFacts facts;
    facts.signedOwn = facts.signedPartner = facts.effective = PartialDate(QDate(2021, 6, 1));
    facts.expires = PartialDate::fromString(expires).value();
    facts.autoRenewal = renewsItself;
    facts.renewalMonths = renewsItself ? 12 : 0;
    const PartialDate last = lastActivity.isEmpty() ? PartialDate() : PartialDate::fromString(lastActivity).value();
    QTEST(int(proposal(facts, hasSuccessor, last, QDate(2026, 3, 2))), "expected");
}

void TestProposal::decisions_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<bool>("renewsItself");
    QTest::addColumn<int>("noticeDays");
    QTest::addColumn<bool>("hasSuccessor");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("stepOn");
    QTest::addColumn<QDate>("expected");
    const auto row = [](const char *name, const char *expires, bool itself, int notice, const char *step, const char *on, QDate expected) {
        QTest::newRow(name) << QString::fromLatin1(expires) << itself << notice << false << QString::fromLatin1(step)
                            << QString::fromLatin1(on) << expected;
    };
    const QDate none;
    row("by the end", "2026-05-31", false, 0, "", "", {2026, 5, 31});
    row("by its last day", "2026-05", false, 0, "", "", {2026, 5, 31});
    row("ends today", "2026-03-02", false, 0, "", "", {2026, 3, 2});
    row("over", "2026-03-01", false, 0, "", "", none);
    row("notice still possible", "2026-05-31", false, 30, "", "", {2026, 5, 1});
    row("notice today", "2026-05-31", false, 90, "", "", {2026, 3, 2});
    row("too late for notice", "2026-05-31", false, 91, "", "", {2026, 5, 31});
    row("too late for notice, renews itself", "2026-05-31", true, 91, "", "", none);
    row("renews itself without notice", "2026-05-31", true, 0, "", "", {2026, 5, 31});
    row("renewed by itself before", "2020-05-31", true, 30, "", "", {2026, 5, 1});
    row("no end", "", false, 30, "", "", none);
    row("terminated later", "2026-05-31", false, 30, "terminated", "2026-04-30", none);
    row("decided", "2026-05-31", false, 30, "renewal_decided", "2026-02-28", none);
    row("decided today", "2026-05-31", false, 30, "renewal_decided", "2026-03-02", none);
    row("to be decided tomorrow", "2026-05-31", false, 30, "renewal_decided", "2026-03-03", {2026, 5, 1});
    row("decided, nobody knows when", "2026-05-31", false, 30, "renewal_decided", "", none);
    row("decided for this term", "2020-05-31", true, 30, "renewal_decided", "2025-06-01", none);
    row("decided for the term before", "2020-05-31", true, 30, "renewal_decided", "2025-05-31", {2026, 5, 1});
    row("decided for some term", "2020-05-31", true, 30, "renewal_decided", "", {2026, 5, 1});
    row("extension discussed", "2026-05-31", false, 30, "extension", "2026-02-28", {2026, 5, 1});
    QTest::newRow("renewal begun") << u"2026-05-31"_s << false << 30 << true << QString() << QString() << none;
}

void TestProposal::decisions()
{
    QFETCH(const QString, expires);
    QFETCH(const QString, step);
    QFETCH(const QString, stepOn);
    QFETCH(const bool, renewsItself);
    QFETCH(const int, noticeDays);
    QFETCH(const bool, hasSuccessor);
    AgreementFacts facts;
    facts.signedOwn = facts.signedPartner = facts.effective = PartialDate(QDate(2019, 6, 1));
    facts.expires = expires.isEmpty() ? PartialDate() : PartialDate::fromString(expires).value();
    facts.openEnded = expires.isEmpty();
    facts.autoRenewal = renewsItself;
    facts.renewalMonths = renewsItself ? 12 : 0;
    facts.noticeDays = noticeDays;
    if (!step.isEmpty())
        facts.steps << AgreementFacts::Step{step, stepOn.isEmpty() ? PartialDate() : PartialDate::fromString(stepOn).value()};
    QTEST(decideBy(facts, hasSuccessor, QDate(2026, 3, 2)).value_or(QDate()), "expected");
}

void TestProposal::positions_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("held now") << QString() << u"ru"_s << u"Ректор"_s;
    QTest::newRow("translated") << u"rector"_s << u"zh"_s << u"校长"_s;
    QTest::newRow("held before") << u"Декан"_s << u"en"_s << u"Dean"_s;
    QTest::newRow("of this visit only") << u"Guest of honour"_s << u"ru"_s << u"Guest of honour"_s;
    QTest::newRow("not in that language") << u"Dean"_s << u"zh"_s << u"Dean"_s;
}

void TestProposal::positions()
{
    QFETCH(const QString, written);
    QFETCH(const QString, language);
    const Rows held{{{u"title"_s, u"Dean"_s}, {u"title_ru"_s, u"Декан"_s}, {u"to"_s, Value(PartialDate(QDate(2020, 1, 1)))}},
                    {{u"title"_s, u"Rector"_s}, {u"title_ru"_s, u"Ректор"_s}, {u"title_zh"_s, u"校长"_s}}};
    QTEST(positionIn(written, held, language, QDate(2026, 3, 2)), "expected");
}

QTEST_APPLESS_MAIN(TestProposal)
#include "tst_proposal.moc"
