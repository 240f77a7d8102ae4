// SPDX-License-Identifier: GPL-3.0-or-later
// The search in an office that holds a whole directory of universities, 14,000 in many languages.
#include "rordirectory.h"

#include <search/search.h>

using namespace pdtest;

class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void anyCase_data();
    void anyCase();
    void withoutAccents();
    void twoCharacters();

private:
    QSet<RecordId> found(const QString &text)
    {
        const QList<RecordId> ids = matching(*m_office, text, {u"name"_s}, Kind::Organisation);
        return QSet<RecordId>(ids.begin(), ids.end());
    }
    template <typename Holds>
    QSet<RecordId> those(Holds holds)
    {
        QSet<RecordId> ids;
        for (const University &one : std::as_const(m_all)) {
            if (holds(one))
                ids << one.id;
        }
        return ids;
    }

    Folder m_folder;
    std::unique_ptr<Office> m_office;
    QList<University> m_all;
};

void TestDirectory::initTestCase()
{
    m_all = universities();
    if (m_all.isEmpty())
        QSKIP("The directory of universities is not beside the project.");
    for (University &one : m_all) {  // the three names are enough here
        one.acronyms.clear();
        one.aliases.clear();
    }
    m_office = PD_VALUE(Office::create(m_folder.path()));
    QVERIFY(write(*m_office, m_all, [](const University &) { return QString(); }));
}

void TestDirectory::anyCase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("capitals") << u"ПОЛИТЕХ"_s;
    QTest::newRow("small") << u"политех"_s;
    QTest::newRow("mixed") << u"Политех"_s;
}

void TestDirectory::anyCase()
{
    QFETCH(QString, typed);
    const auto eight = those([](const University &one) {
        return one.russian.contains(u"политех"_s, Qt::CaseInsensitive);
    });
    QCOMPARE(eight.size(), 8);
    const QSet<RecordId> ids = found(typed);
    QVERIFY(ids.contains(eight));
    QCOMPARE(ids, found(u"политех"_s));
}

void TestDirectory::withoutAccents()
{
    const auto plain = [](const QString &text) {
        QString letters;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
            if (!c.isMark())
                letters += c.toCaseFolded();
        }
        return letters;
    };
    const auto expected = those([&](const University &one) { return plain(one.english).contains(u"universite"_s); });
    const auto accented = those([](const University &one) { return one.english.contains(u"Université"_s); });
    QVERIFY(accented.size() > 20);
    const QSet<RecordId> ids = found(u"universite"_s);
    QVERIFY(ids.contains(expected));
    QVERIFY(ids.contains(accented));
    QCOMPARE(found(u"Université"_s), ids);
}

void TestDirectory::twoCharacters()
{
    const auto sixteen = those([](const University &one) { return one.chinese.contains(u"重庆"_s); });
    QCOMPARE(sixteen.size(), 16);
    QVERIFY(found(u"重庆"_s).contains(sixteen));
    const auto ofOne = those([](const University &one) { return one.chinese.contains(u"邮"_s); });
    QVERIFY(!ofOne.isEmpty());
    QVERIFY(found(u"邮"_s).contains(ofOne));
    const auto cyrillic = those([](const University &one) { return one.russian.contains(u"ун"_s, Qt::CaseInsensitive); });
    QVERIFY(found(u"ун"_s).contains(cyrillic));
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
