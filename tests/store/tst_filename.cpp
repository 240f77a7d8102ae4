// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files that others chose: none leaves the folder it is put into, and what could be run is known.
#include <store/filename.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safe_data();
    void safe();
    void neverLeavesTheFolder();
    void running_data();
    void running();
};

void TestFileName::safe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *what, const QString &name, const QString &safe) {
        QTest::newRow(what) << name << safe;
    };
    row("plain", u"Agreement 2025-017.pdf"_s, u"Agreement 2025-017.pdf"_s);
    row("Chinese", u"合作协议（2025）.docx"_s, u"合作协议（2025）.docx"_s);
    row("Russian", u"Договор № 5.pdf"_s, u"Договор № 5.pdf"_s);
    row("upwards", u"../../.ssh/authorized_keys"_s, u"authorized_keys"_s);
    row("upwards, the other way", u"..\\..\\Start Menu\\a.exe"_s, u"a.exe"_s);
    row("absolute", u"/etc/passwd"_s, u"passwd"_s);
    row("a drive", u"C:\\Windows\\win.ini"_s, u"win.ini"_s);
    row("a stream", u"scan.pdf:hidden.exe"_s, u"scan.pdfhidden.exe"_s);
    row("only dots", u".."_s, u"document"_s);
    row("a folder", u"papers/"_s, u"document"_s);
    row("nothing", QString(), u"document"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("NUL", QString(u"a.pdf"_s + QChar(0) + u".exe"_s), u"a.pdf.exe"_s);
    row("a line end", u"a\r\nb.pdf"_s, u"ab.pdf"_s);
    row("turned round", u"annex\u202efdp.exe"_s, u"annexfdp.exe"_s);
    row("what shells read", u"a|b<c>d\"e?*.pdf"_s, u"abcde.pdf"_s);
    row("blanks and dots at the end", u"a.exe . ."_s, u"a.exe"_s);
    row("a device", u"con.pdf"_s, u"_con.pdf"_s);
    row("a device with a number", u"LPT1"_s, u"_LPT1"_s);
    row("no device", u"console.pdf"_s, u"console.pdf"_s);
    row("a blank device", u"NUL .txt"_s, u"_NUL .txt"_s);
    row("half a character", QString(QChar(0xd800)) + u"x.pdf"_s, u"\ufffdx.pdf"_s);
    row("long", QString(300, u'a') + u".pdf"_s, QString(196, u'a') + u".pdf"_s);
    row("long, Chinese", QString(300, u'协') + u".pdf"_s, QString(65, u'协') + u".pdf"_s);
    row("long without an ending", QString(5000, u'x'), QString(200, u'x'));
    row("beyond two bytes", u"😀"_s.repeated(80) + u".pdf"_s, u"😀"_s.repeated(49) + u".pdf"_s);
}

void TestFileName::safe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
    QCOMPARE(safeFileName(safe), safe);
}

/// Names put together from the pieces that hurt: each makes a file right in the folder.
void TestFileName::neverLeavesTheFolder()
{
    const QStringList pieces{u".."_s, u"/"_s,     u"\\"_s, u"."_s,  u" "_s,      QString(QChar(0)), u"~"_s, u"$HOME"_s,
                             u"%2e"_s, u"\u2215"_s, u"a"_s,  u"重庆"_s, u"\u202e"_s, u"CON"_s,          u":"_s, u"\n"_s,
                             u"-rf"_s, u"\ufeff"_s, QString(QChar(0xdc00)), QString(90, u'я')};
    QRandomGenerator random(20260302);
    QTemporaryDir folder;
    const QDir dir(folder.path());
    for (int i = 0; i < 2000; ++i) {
        QString name;
        for (int piece = 0, count = 1 + random.bounded(8); piece < count; ++piece)
            name += pieces[random.bounded(pieces.size())];
        const QString safe = safeFileName(name), path = dir.filePath(safe);
        QVERIFY2(QDir::cleanPath(path) == path && QFileInfo(path).absolutePath() == dir.absolutePath(),
                 name.toUtf8().toPercentEncoding().constData());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), safe.toUtf8().toPercentEncoding().constData());
        file.close();
        QCOMPARE(dir.entryList(QDir::Files | QDir::Hidden), QStringList{safe});
        QVERIFY(file.remove());
    }
}

void TestFileName::running_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("runs");
    const auto row = [](const char *name, const QByteArray &content, bool runs) {
        QTest::newRow(name) << QString::fromUtf8(name) << content << runs;
    };
    row("scan.pdf", "%PDF-1.7\n", false);
    row("scan.PDF", "%PDF-1.7\n", false);
    row("letter.docx", "PK\3\4 word/document.xml", false);
    row("table.xlsx", "PK\3\4 xl/workbook.xml", false);
    row("photo.jpg", "\xff\xd8\xff\xe0", false);
    row("notes.txt", "Dear colleagues,\n", false);
    row("old.doc", "\xd0\xcf\x11\xe0", false);
    row("mail.eml", "From: a@example.org\n", false);
    row("setup.exe", "", true);
    row("SETUP.EXE", "", true);
    row("setup.exe.", "", true);
    row("setup.exe ", "", true);
    row("scan.pdf.lnk", "", true);
    row("office.desktop", "[Desktop Entry]\nExec=sh", true);
    row("run.sh", "", true);
    row("run.py", "", true);
    row("run.ps1", "", true);
    row("macro.xlsm", "PK\3\4", true);
    row("page.html", "", true);
    row("drawing.svg", "", true);
    row("image.iso", "", true);
    row("without-an-ending", "Dear colleagues,\n", true);
    row("said to be.pdf", "#!/bin/sh\nrm -rf", true);
    row("said to be.txt", QByteArray("\x7f" "ELF\2\1", 6), true);
    row("said to be.jpg", QByteArray("MZ\x90\0", 4), true);
    row("a link.txt", QByteArray("L\0\0\0\1\x14\2\0\0\0\0\0\xc0", 13), true);
    row("a page.txt", "\n <!DOCTYPE HTML><body onload=x>", true);
    row("hidden macro.docx", "PK\3\4 word/vbaProject.bin", true);
    row("hidden macro.odt", "PK\3\4 Basic/script-lc.xml", true);
    row("hidden macro.doc", QByteArray("\xd0\xcf\x11\xe0 _\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", 29), true);
    QTest::newRow("an ending that is turned round") << u"annex\u202efdp.exe"_s << QByteArray("x") << true;
    QTest::newRow("an ending behind NUL") << QString(u"a.exe"_s + QChar(0)) << QByteArray("x") << true;
    QTest::newRow("an ending in another folder") << u"a.pdf/b.bat"_s << QByteArray("x") << true;
}

void TestFileName::running()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(bool, runs);
    QCOMPARE(couldRun(name, content), runs);
}

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
