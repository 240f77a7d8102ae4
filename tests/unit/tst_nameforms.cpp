// SPDX-License-Identifier: GPL-3.0-or-later
// A person's name in running text: declined, turned round, in part.
#include <language/nameforms.h>

#include <QTest>

using namespace pd;
using namespace Qt::StringLiterals;

class TestNameForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole_data();
    void whole();
    void part_data();
    void part();
    void refuses_data();
    void refuses();
};

/// The text with what was found in brackets; the hints must agree with what is found.
static QString marked(const std::optional<NameForm> &form, const QString &text)
{
    if (!form)
        return u"no form"_s;
    QString found = text;
    found.replace(form->form, u"[…]"_s);
    const bool isHinted = std::any_of(form->hints.begin(), form->hints.end(),
                                      [&](const QString &hint) { return text.contains(hint); });
    return found != text && !isHinted ? u"no hint"_s : found;
}

void TestNameForms::whole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    const QString ivanov = u"Иванов Иван"_s, zvezda = u"Пётр Звездочётов"_s, full = u"Иванова Мария Павловна"_s;
    const auto row = [](const char *what, const QString &name, const QString &text, const QString &left) {
        QTest::newRow(what) << name << text << left;
    };
    row("as written", ivanov, u"Был Иванов Иван."_s, u"Был […]."_s);
    row("genitive", ivanov, u"письмо Иванова Ивана"_s, u"письмо […]"_s);
    row("instrumental", ivanov, u"с Ивановым Иваном, деканом"_s, u"с […], деканом"_s);
    row("turned round", ivanov, u"Ивану Иванову"_s, u"[…]"_s);
    row("capitals", ivanov, u"ИВАНОВ ИВАН"_s, u"[…]"_s);
    row("with a comma", ivanov, u"Иванов, Иван"_s, u"[…]"_s);
    row("not another given name", ivanov, u"Иванов Игорь и Иванов Иваныч"_s, u"Иванов Игорь и Иванов Иваныч"_s);
    row("not within words", ivanov, u"Ивановский Иван"_s, u"Ивановский Иван"_s);
    row("yo as ye", zvezda, u"Петра Звездочетова"_s, u"[…]"_s);
    row("yo", zvezda, u"о Петре Звездочётове; Звездочётов Пётр"_s, u"о […]; […]"_s);
    row("a vowel that leaves", u"Павел Соловей"_s, u"Павлу Соловью"_s, u"[…]"_s);
    row("a lion", u"Толстой Лев Николаевич"_s, u"Льва Николаевича Толстого и Льву Толстому"_s, u"[…] и […]"_s);
    row("patronymic", full, u"Марии Павловне Ивановой, Ивановой Марией Павловной"_s, u"[…], […]"_s);
    row("without the patronymic", full, u"Марию Иванову"_s, u"[…]"_s);
    row("given name and patronymic alone", full, u"Мария Павловна"_s, u"Мария Павловна"_s);
    row("like an adjective", u"Достоевский Фёдор"_s, u"Достоевскому Федору, Достоевского Фёдора"_s, u"[…], […]"_s);
    row("Latin", u"Anna Petrova"_s, u"Anna Petrova's letter; PETROVA, Anna"_s, u"[…]'s letter; […]"_s);
    row("not longer words", u"Anna Petrova"_s, u"Anna Petrovaya"_s, u"Anna Petrovaya"_s);
    row("three words", u"Maria del Carmen"_s, u"Maria del Carmen, Carmen Maria del"_s, u"[…], […]"_s);
    row("Chinese", u"王志强"_s, u"会见王志强教授"_s, u"会见[…]教授"_s);
    row("dots", u"彼得·观星"_s, u"彼得•观星与彼得观星"_s, u"[…]与[…]"_s);
}

void TestNameForms::whole()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, left);
    QCOMPARE(marked(wholeName(name), text), left);
}

void TestNameForms::part_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *what, const QString &name, const QString &text, const QString &left) {
        QTest::newRow(what) << name << text << left;
    };
    row("family name", u"Пётр Звездочётов"_s, u"Звездочетову П. А."_s, u"[…] П. А."_s);
    row("by its ending", u"Звездочётов Пётр"_s, u"П. Звездочётовым"_s, u"П. […]"_s);
    row("by the patronymic", u"Гоголь Николай Васильевич"_s, u"Н. В. Гоголя, Николая Васильевича"_s,
        u"Н. В. […], Николая Васильевича"_s);
    row("Latin", u"Anna Petrova"_s, u"A. Petrova"_s, u"A. […]"_s);
    row("before a comma", u"Petrova, Anna"_s, u"A. Petrova"_s, u"A. […]"_s);
    row("Chinese", u"王志强"_s, u"志强来信"_s, u"[…]来信"_s);
}

void TestNameForms::part()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, left);
    QCOMPARE(marked(partOfName(name), text), left);
}

void TestNameForms::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("one word") << u"Иванов"_s << false;
    QTest::newRow("initials") << u"И. И. Иванов"_s << false;
    QTest::newRow("one character") << u"王"_s << false;
    QTest::newRow("two characters") << u"王强"_s << true;
    QTest::newRow("a short family name") << u"Jing Li"_s << true;
}

/// Whole or not, there is no part that tells who is meant.
void TestNameForms::refuses()
{
    QFETCH(QString, name);
    QFETCH(bool, isWhole);
    QCOMPARE(wholeName(name).has_value(), isWhole);
    QVERIFY(!partOfName(name));
}

QTEST_GUILESS_MAIN(TestNameForms)
#include "tst_nameforms.moc"
