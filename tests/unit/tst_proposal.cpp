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
