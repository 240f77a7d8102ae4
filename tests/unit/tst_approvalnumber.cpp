// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the number of a Chinese approval, explained and doubted.
#include <rules/approvalnumber.h>
#include <rules/remarks.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestApprovalNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void explains_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QStringList>("meanings");
        QTest::addColumn<QStringList>("doubts");
        const QStringList whole{u"Ministry of Education"_s, u"Chongqing"_s, u"Russia"_s, u"Undergraduate"_s,
                                u"With a degree or diploma"_s, u"Approved in 2025"_s, u"National serial number"_s,
                                u"New, under the Regulations of 2003"_s};
        const auto but = [&whole](int part, const QString &meaning) {
            QStringList changed = whole;
            changed[part] = meaning;
            return changed;
        };
        QTest::newRow("of the scenario") << u"MOE50RU2A20259999N"_s << whole << QStringList();
        QTest::newRow("typed in small letters, with spaces") << u" moe50ru2a 2025 9999n "_s << whole << QStringList();
        QTest::newRow("of a province") << u"PDE50RU2A20259999N"_s << but(0, u"Education department of the province"_s)
                                       << QStringList();
        QTest::newRow("GB and UK") << u"MOE50UK2A20259999N"_s << but(2, u"United Kingdom"_s) << QStringList();
        QTest::newRow("another authority") << u"MOX50RU2A20259999N"_s << but(0, {}) << QStringList{u"MOX"_s};
        QTest::newRow("no province") << u"MOE99RU2A20259999N"_s << but(1, {}) << QStringList{u"99"_s};
        QTest::newRow("no country") << u"MOE50QQ2A20259999N"_s << but(2, {}) << QStringList{u"QQ"_s};
        QTest::newRow("no level") << u"MOE50RU7A20259999N"_s << but(3, {}) << QStringList{u"7"_s};
        QTest::newRow("neither A nor B") << u"MOE50RU2C20259999N"_s << but(4, {}) << QStringList{u"C"_s};
        QTest::newRow("a year to come") << u"MOE50RU2A20279999N"_s << but(5, {}) << QStringList{u"2027"_s};
        QTest::newRow("neither N nor O") << u"MOE50RU2A20259999X"_s << but(7, {}) << QStringList{u"X"_s};
        QTest::newRow("too short") << u"MOE50RU2A2025"_s << whole.mid(0, 6) << QStringList{u"13"_s};
        QTest::newRow("too long") << u"MOE50RU2A20259999NN"_s << whole << QStringList{u"19"_s};
        QTest::newRow("only its beginning") << u"MOE"_s << whole.mid(0, 1) << QStringList{u"3"_s};
        QTest::newRow("a Russian number") << u"Л035-00115-77/00119323"_s << QStringList() << QStringList();
        QTest::newRow("nothing") << QString() << QStringList() << QStringList();
    }
    void explains()
    {
        QFETCH(QString, number);
        QFETCH(QStringList, meanings);
        QFETCH(QStringList, doubts);
        const auto reading = rules::readApprovalNumber(number, {}, QDate(2026, 3, 2), Language::of(u"en"_s));
        QStringList found;
        for (const auto &part : reading.parts)
            found << part.meaning;
        QCOMPARE(found, meanings);
        QCOMPARE(reading.doubts.size(), doubts.size());
        for (qsizetype i = 0; i < doubts.size(); ++i)
            QVERIFY2(reading.doubts[i].contains(doubts[i]), qPrintable(reading.doubts[i]));
    }

    void comparesWithTheDay()
    {
        const auto doubts = [](const QString &day) {
            return rules::readApprovalNumber(u"MOE50RU2A20259999N"_s, PartialDate::fromString(day).value(),
                                             QDate(2026, 3, 2), Language()).doubts.size();
        };
        QCOMPARE(doubts(u"2025-11-04"_s), 0);
        QCOMPARE(doubts(u"2025"_s), 0);
        QCOMPARE(doubts(u"unknown"_s), 0);
        QCOMPARE(doubts(u"2024-12-31"_s), 1);
    }

    /// Where it is typed: explained in the language of the window, and the record can be saved whatever it says.
    void isRemarked()
    {
        Record programme;
        programme.kind = Kind::Programme;
        programme.set(u"approvals"_s, Rows{{{u"number"_s, u"licence 12"_s}}, {{u"number"_s, u"MOE50RU2A2025"_s}}});
        for (const auto &[code, word] : {std::pair(u"en"_s, u"Russia"_s), std::pair(u"zh"_s, u"俄罗斯"_s)}) {
            const Language language = Language::of(code);
            const QString said = language.text(rules::remarks(programme, QDate(2026, 3, 2), language).value(u"approvals"_s));
            QVERIFY2(said.contains(word) && said.contains(u"13"_s) && !said.contains(u"licence"_s), qPrintable(said));
        }
    }
};

QTEST_MAIN(TestApprovalNumber)

#include "tst_approvalnumber.moc"
