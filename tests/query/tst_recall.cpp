// SPDX-License-Identifier: GPL-3.0-or-later
// How many of the real universities of China and Russia are found by what people call them. The reference forms
// come from others: the directory's own names, acronyms and aliases, and the names of cities in GeoNames.
#include "rordirectory.h"

#include <language/fold.h>
#include <record/codetables.h>
#include <search/search.h>

using namespace pdtest;

class TestRecall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_office.reset(); }
    void ownName();
    void englishName();
    void acronyms();
    void aliases();
    void cities();

private:
    /// Whether the record is among the first ten, or behind others that are called exactly so only.
    bool isFound(RecordId id, const QString &typed)
    {
        constexpr int first = 10;
        const Found found = search(*m_office, typed, u"en"_s, {.kinds = {Kind::Organisation}, .limit = 60});
        for (qsizetype i = 0, others = 0; i < found.hits.size(); ++i) {
            if (found.hits[i].id == id)
                return others < first;
            others += fold(found.hits[i].matched) != fold(typed);
        }
        return false;
    }
    void publish(const char *what, const QStringList &missed, qsizetype all, double least)
    {
        const double recall = 100.0 * double(all - missed.size()) / double(all);
        qInfo("recall by %s: %.2f %% of %d", what, recall, int(all));
        for (const QString &each : missed.mid(0, 20))
            qInfo().noquote() << "  not found:" << each;
        QVERIFY(all > 100);
        QVERIFY2(recall >= least, qPrintable(u"%1 % are too few"_s.arg(recall)));
    }

    Folder m_folder;
    std::unique_ptr<Office> m_office;
    QList<University> m_all;
};

void TestRecall::initTestCase()
{
    for (const University &one : universities()) {
        if (one.country == u"CN" || one.country == u"RU")
            m_all << one;
    }
    if (m_all.isEmpty())
        QSKIP("The directory of universities is not beside the project.");
    const auto tables = CodeTables::load();
    QHash<QString, QString> codes;
    for (const City &city : tables->cities())
        codes.insert(city.country + fold(city.labels[0]), city.code);
    m_office = PD_VALUE(Office::create(m_folder.path()));
    QVERIFY(write(*m_office, m_all, [&](const University &one) {
        return codes.value(one.country + fold(one.city), one.city);
    }));
}

void TestRecall::ownName()
{
    QStringList missed;
    int all = 0;
    for (const University &one : std::as_const(m_all)) {
        const QString name = one.country == u"CN" ? one.chinese : one.russian;
        if (name.isEmpty())
            continue;
        ++all;
        if (!isFound(one.id, name))
            missed << name;
    }
    publish("name in its own script", missed, all, 98);
}

void TestRecall::englishName()
{
    QStringList missed;
    for (const University &one : std::as_const(m_all)) {
        if (!isFound(one.id, one.english))
            missed << one.english;
    }
    publish("English name", missed, m_all.size(), 98);
}

void TestRecall::acronyms()
{
    QStringList missed;
    int all = 0;
    for (const University &one : std::as_const(m_all)) {
        for (const QString &acronym : one.acronyms) {
            ++all;
            if (!isFound(one.id, acronym))
                missed << acronym + u" of "_s + one.english;
        }
    }
    publish("acronym", missed, all, 95);
}

void TestRecall::aliases()
{
    QStringList missed;
    int all = 0;
    for (const University &one : std::as_const(m_all)) {
        for (const QString &alias : one.aliases) {
            ++all;
            if (!isFound(one.id, alias))
                missed << alias + u" of "_s + one.english;
        }
    }
    publish("alias", missed, all, 98);
}

/// The Russian name of a Chinese city finds all its universities.
void TestRecall::cities()
{
    QHash<QString, QString> russian;
    for (const auto &row : tableRows(sharedFile(u"names/geonames_cities_en_ru_zh.tsv"_s), u'\t'))
        russian.insert(row[u"geonameid"_s], row[u"ru"_s]);
    if (russian.isEmpty())
        QSKIP("The names of cities are not beside the project.");
    QHash<QString, QSet<RecordId>> found;
    QStringList missed;
    int all = 0;
    for (const University &one : std::as_const(m_all)) {
        const QString city = russian.value(one.geonames);
        if (one.country != u"CN" || city.isEmpty())
            continue;
        if (!found.contains(city)) {
            const QList<RecordId> ids = matching(*m_office, city, {}, Kind::Organisation);
            found.insert(city, QSet<RecordId>(ids.begin(), ids.end()));
        }
        ++all;
        if (!found[city].contains(one.id))
            missed << city + u": "_s + one.english + u", "_s + one.chinese + u", "_s + one.city;
    }
    publish("Russian name of a Chinese city", missed, all, 95);
}

QTEST_GUILESS_MAIN(TestRecall)
#include "tst_recall.moc"
