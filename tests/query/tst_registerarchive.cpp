// SPDX-License-Identifier: GPL-3.0-or-later
// The register of institutions in the archive in which it is published.
#include "rordirectory.h"

#include <exchange/directoryfile.h>
#include <query/zipwriter.h>
#include <workbookreader.h>

using namespace pdtest;

namespace {

QByteArray institution(const QByteArray &name)
{
    return "[{\"id\":\"https://ror.org/03dgaqz26\",\"status\":\"active\",\"types\":[\"education\"],\"names\":[{\"lang\":"
           "\"en\",\"types\":[\"label\",\"ror_display\"],\"value\":\""
         + name + "\"}],\"locations\":[{\"geonames_details\":{\"country_code\":\"CN\",\"name\":\"Chongqing\"}}]}]";
}

} // namespace

class TestRegisterArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void taken_data();
    void taken();
    void refused_data();
    void refused();

private:
    QString written(const QList<ZipPart> &parts) const
    {
        writeBytes(m_folder.path(u"register.zip"_s), zipArchive(parts));
        return m_folder.path(u"register.zip"_s);
    }
    const Folder m_folder;
    const QString m_directory = m_folder.path(u"institutions.directory"_s);
};

void TestRegisterArchive::taken_data()
{
    QTest::addColumn<QList<ZipPart>>("parts");
    const ZipPart table{"ror-data.csv", "id,name\nhttps://ror.org/0412y9z21,Table\n"};
    QTest::newRow("beside a table") << QList<ZipPart>{table, {"ror-data.json", institution("Wanted")}};
    QTest::newRow("the second schema") << QList<ZipPart>{
        {"ror-data.json", institution("A University under its longest name")},
        {"ror-data_schema_v2.json", institution("Wanted")}};
    QTest::newRow("the largest") << QList<ZipPart>{{"notes.json", "[]"},
                                                   {"__MACOSX/notes.json", QByteArray(1000, ' ')},
                                                   {"folder/DATA.JSON", institution("Wanted")}};
}

void TestRegisterArchive::taken()
{
    QFETCH(const QList<ZipPart>, parts);
    QFile::remove(m_directory);
    const DirectoryImport done = PD_VALUE(importDirectory(written(parts), m_directory));
    QCOMPARE(done.added, 1);
    const auto directory = PD_VALUE(Directory::open(m_directory));
    const QList<Institution> found = directory->find(u"wanted"_s, 10);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().ror, u"03dgaqz26"_s);
}

void TestRegisterArchive::refused_data()
{
    QTest::addColumn<QList<ZipPart>>("parts");
    QTest::newRow("no register in it") << QList<ZipPart>{{"readme.txt", "hello"}};
    QTest::newRow("a bomb") << QList<ZipPart>{{"data.json", institution("Large"), 0xF0000000}};
    QTest::newRow("damaged JSON") << QList<ZipPart>{{"data.json", institution("Cut").chopped(9)}};
}

/// Nothing is written.
void TestRegisterArchive::refused()
{
    QFETCH(const QList<ZipPart>, parts);
    QFile::remove(m_directory);
    const auto done = importDirectory(written(parts), m_directory);
    QVERIFY(!done);
    QVERIFY(!english(done.error().message).isEmpty());
    QVERIFY(!QFile::exists(m_directory));
}

PD_WORKBOOK_TEST_MAIN(TestRegisterArchive)
#include "tst_registerarchive.moc"
