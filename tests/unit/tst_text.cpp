// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/fold.h>
#include <language/language.h>
#include <language/simplified.h>

#include <QTest>

#include <unicode/translit.h>

using namespace Qt::StringLiterals;
using namespace pd;

namespace {
// Kept away from the catalogues: these sentences are not the program's.
Text sentence(const char *source, qint64 count = -1)
{
    return {"Test", source, nullptr, count};
}
} // namespace

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersArguments_data();
    void rendersArguments();
    void translatesArguments();
    void folds_data();
    void folds();
    void foldsEveryWayAlike();
    void survivesAnything();
    void knowsTheSimplifiedFormsOfIcu();
};

void TestText::rendersArguments_data()
{
    QTest::addColumn<Text>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << Text() << QString();
    QTest::newRow("verbatim") << Text::verbatim(u"100 % %1 %n"_s) << u"100 % %1 %n"_s;
    QTest::newRow("plain") << sentence("Plain.") << u"Plain."_s;
    QTest::newRow("one") << sentence("File %1.").arg(u"a"_s) << u"File a."_s;
    QTest::newRow("two") << sentence("%1 and %2").arg(u"a"_s).arg(u"b"_s) << u"a and b"_s;
    QTest::newRow("out of order") << sentence("%2 before %1").arg(u"a"_s).arg(u"b"_s) << u"b before a"_s;
    QTest::newRow("twice") << sentence("%1, %1, %2").arg(u"a"_s).arg(u"b"_s) << u"a, a, b"_s;
    QTest::newRow("lowest first") << sentence("%3 and %7").arg(u"a"_s).arg(u"b"_s) << u"a and b"_s;
    QTest::newRow("marker in an argument") << sentence("%1 and %2").arg(u"%2"_s).arg(u"%n"_s) << u"%2 and %n"_s;
    QTest::newRow("missing argument") << sentence("%1 and %2").arg(u"a"_s) << u"a and %2"_s;
    QTest::newRow("argument too many") << sentence("only %1").arg(u"a"_s).arg(u"b"_s) << u"only a"_s;
    QTest::newRow("count") << sentence("%n of %1", 3).arg(u"9"_s) << u"3 of 9"_s;
    QTest::newRow("no count") << sentence("%n of %1").arg(u"9"_s) << u"%n of 9"_s;
    QTest::newRow("great count") << sentence("%n", 5'000'000'000) << u"5000000000"_s;
    QTest::newRow("grouped count") << sentence("%Ln", 5'000'000'000) << u"5,000,000,000"_s;
    QTest::newRow("per cent") << sentence("100% of %1%").arg(u"5"_s) << u"100% of 5%"_s;
}

void TestText::rendersArguments()
{
    QFETCH(const Text, text);
    QFETCH(const QString, expected);
    QCOMPARE(Language().text(text), expected);
}

void TestText::translatesArguments()
{
    const Text inner = sentence("inner %1").arg(u"x"_s);
    QCOMPARE(Language().text(sentence("outer (%1)").arg(inner)), u"outer (inner x)"_s);
    const Text counted = sentence("%n", 1234);
    QCOMPARE(Language::of(u"zh"_s).text(sentence("[%1]").arg(counted)), u"[1234]"_s);
}

void TestText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case") << u"HSE University"_s << u"hse university"_s;
    QTest::newRow("only punctuation") << u" -– () …"_s << QString();
    QTest::newRow("punctuation") << u"  Xi'an — (Jiao-Tong),  Univ. "_s << u"xi an jiao tong univ"_s;
    QTest::newRow("phone") << u"+86 (23) 6246-1000"_s << u"+86 23 6246 1000"_s;
    QTest::newRow("accents") << u"Universität Zürich, Łódź, Ångström"_s << u"universitat zurich lodz angstrom"_s;
    QTest::newRow("apart") << u"Zu\u0308rich"_s << u"zurich"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("russian") << u"«Щёлково» ВЫСШАЯ ШКОЛА"_s << u"щелково высшая школа"_s;
    QTest::newRow("short i") << u"Российский"_s << u"российский"_s;
    QTest::newRow("short i apart") << u"Россиискии\u0306 é"_s << u"россиискии\u0306 e"_s.normalized(
            QString::NormalizationForm_C);
    QTest::newRow("stress mark") << u"Щербако\u0301ва"_s << u"щербакова"_s;
    QTest::newRow("traditional") << u"重慶郵電大學"_s << u"重庆邮电大学"_s;
    QTest::newRow("traditional beside Latin") << u"Café 臺灣大學"_s << u"cafe 台湾大学"_s;
    QTest::newRow("full width") << u"ＣＱＵＰＴ（重庆）２０２５"_s << u"cqupt 重庆 2025"_s;
    QTest::newRow("middle dot") << u"伊万·彼得罗夫"_s << u"伊万 彼得罗夫"_s;
    QTest::newRow("ligature") << u"Oﬃce №5"_s << u"office no5"_s;
    QTest::newRow("invisible") << u"a\u200bb\u00adc\ufeff"_s << u"abc"_s;
    QTest::newRow("Thai keeps its vowels") << u"มหาวิทยาลัย"_s << u"มหาวิทยาลัย"_s;
    QTest::newRow("Korean") << u"서울대학교"_s << u"서울대학교"_s;
    QTest::newRow("Kazakh") << u"Қазақстан"_s << u"қазақстан"_s;
    QTest::newRow("emoji") << u"Party 🎉!"_s << u"party 🎉"_s;
}

void TestText::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(fold(text), expected);
    QCOMPARE(fold(expected), expected);
}

void TestText::foldsEveryWayAlike()
{
    // The é sends the whole text through Unicode's own tables; alone, most of these characters take the short way.
    for (char16_t c = 1; c < 0xa000; ++c) {
        if (c == 0x0300)
            c = 0x0370;
        const QString alone = fold(QString(QChar(c)) + u"x");
        if (alone != fold(QString(QChar(c)) + u"xé").chopped(1))
            QFAIL(qPrintable(u"U+%1: %2"_s.arg(QString::number(c, 16), alone)));
    }
}

void TestText::survivesAnything()
{
    const QChar high(0xd83c), low(0xdf89);
    QCOMPARE(fold(QString(high)), QString());
    QCOMPARE(fold(QString(low) + high + u'A'), u"a"_s);
    QCOMPARE(fold(u"a" + QString(high)), u"a"_s);
    QCOMPARE(fold(QString(QChar(u'\0')) + u'b'), u"b"_s);
    QCOMPARE(fold(QString(10'000, u'Ё')), QString(10'000, u'е'));
    QCOMPARE(fold(QString(10'000, u'É')), QString(10'000, u'e'));
    QCOMPARE(fold(QString(10'000, QChar(0x0301))), QString());
    for (const QString &code : Language::codes()) {
        const Language language = Language::of(code);
        QVERIFY(!language.sortKey(QString(high) + u"a").isEmpty());
        QVERIFY(language.sortKey(QString(10'000, u'重')).size() > 1'000);
    }
}

void TestText::knowsTheSimplifiedFormsOfIcu()
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> transform(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    QVERIFY(U_SUCCESS(status));
    for (char16_t c = 0x3400; c < 0xa000; ++c) {
        icu::UnicodeString text(c);
        transform->transliterate(text);
        QCOMPARE(text.charAt(0), simplifiedHan(c));
    }
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
