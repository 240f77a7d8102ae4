// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a partner before a call: what it says, and that it can be worked with by keyboard.
#include "officewindow.h"

#include <query/partnerwork.h>
#include <ui/detail/readingpane.h>
#include <ui/detail/sheethtml.h>

#include <QClipboard>
#include <QTextBrowser>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestPartnerCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<OfficeWindow>(); QVERIFY(m_desk->show()); }
    void cleanup() { m_desk.reset(); }

    void saysWhatACallNeeds();
    void hintsLeadToTheirRecords();
    void copiesByKeyboard();
    void linesAreDrawn();
    void speaksThreeLanguages();

private:
    std::optional<Sheet> sheet(const QString &partner);
    QString page(RecordId id);
    QTextBrowser *browser() const { return m_desk->window().findChild<ReadingPane *>()->browser(); }
    template <typename Answer, typename Work>
    Answer ask(Work work)
    {
        const auto answer = m_desk->session().office().read(work);
        QFuture<Answer> future = answer;
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000); }();
        return future.result();
    }
    RecordId named(Kind kind, const QString &name);

    std::unique_ptr<OfficeWindow> m_desk;
};

RecordId TestPartnerCard::named(Kind kind, const QString &name)
{
    return ask<RecordId>([kind, name](Office &office) {
        for (const Record &record : office.readAll(kind)) {
            if (displayName(record.names, u"en"_s) == name)
                return record.id;
        }
        return RecordId();
    });
}

std::optional<Sheet> TestPartnerCard::sheet(const QString &partner)
{
    const RecordId id = named(Kind::Organisation, partner);
    Session &session = m_desk->session();
    return ask<std::optional<Sheet>>([&session, id, today = session.today(), language = session.language()](Office &office) {
        return composeSheet({office, language, today, *session.tables()}, Kind::Organisation, id);
    });
}

QString TestPartnerCard::page(RecordId id)
{
    Q_EMIT m_desk->session().showRequested(Kind::Organisation, id);
    m_desk->settle();
    return browser()->toPlainText();
}

void TestPartnerCard::saysWhatACallNeeds()
{
    const RecordId id = named(Kind::Organisation, u"Northern Lakes University"_s);
    const QString text = page(id);
    for (const QString &wanted : {u"Северных озёр"_s, u"To be looked at"_s, u"Agreements"_s, u"In force"_s,
                                  u"Students by intake"_s, u"Outcomes and promises"_s, u"Contact persons"_s,
                                  u"Elena Sosnina"_s, u"Vice-Rector for International Affairs"_s,
                                  u"e.sosnina@nlu.example"_s, u"Open follow-ups"_s, u"Programmes"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in\n"_s + text));
    // What an officer asks first stands above what can wait.
    QVERIFY(text.indexOf(u"To be looked at"_s) < text.indexOf(u"Agreements\n"_s));
    QVERIFY(text.indexOf(u"Contact persons"_s) < text.indexOf(u"Identifiers"_s));

    const auto card = sheet(u"Northern Lakes University"_s);
    QVERIFY(card);
    const auto students = std::find_if(card->sections.begin(), card->sections.end(), [](const Sheet::Section &section) {
        return section.heading == u"Students by intake";
    });
    QVERIFY(students != card->sections.end());
    double sum = 0;
    for (const double year : students->line)
        sum += year;
    QCOMPARE(sum, 1124.0);  // the students of the partner, as its head counts them
    QCOMPARE(card->numbers.at(2).value, u"1,124"_s);
    QCOMPARE(students->columns.size(), students->rows.first().size());
    QCOMPARE(students->columns.last(), u"2025"_s);
}

void TestPartnerCard::hintsLeadToTheirRecords()
{
    const auto hints = [this](const QString &partner) {
        QStringList sentences;
        const auto card = sheet(partner);
        for (const Sheet::Section &section : card->sections) {
            if (section.heading != u"To be looked at")
                continue;
            for (const QList<Sheet::Cell> &row : section.rows)
                sentences << (row.first().linkId.isValid() ? row.first().text : QString());
        }
        return sentences;
    };
    const QStringList silent = hints(u"Ladoga Science Fund"_s);
    QVERIFY2(silent.contains(u"An agreement is in force, but nothing has been done together since 28 September 2020."_s),
             qPrintable(silent.join(u'\n')));
    const QStringList unreported = hints(u"Changchun Pine Hill University"_s);
    QVERIFY2(!unreported.filter(u"has no report."_s).isEmpty(), qPrintable(unreported.join(u'\n')));
    const QStringList overdue = hints(u"Northern Lakes University"_s);
    QVERIFY2(overdue.contains(u"Promised and overdue since 20 October 2025: To send a draft of the exchange agreement"_s),
             qPrintable(overdue.join(u'\n')));
    for (const QStringList &sentences : {silent, unreported, overdue})
        QVERIFY(!sentences.contains(QString()));
    QVERIFY(hints(u"Bamboo Gate University"_s).filter(u"nothing"_s).isEmpty());  // no agreement, no silence
}

void TestPartnerCard::copiesByKeyboard()
{
    page(named(Kind::Organisation, u"Northern Lakes University"_s));
    QGuiApplication::clipboard()->setText(u"something else"_s);
    browser()->setFocus();
    // Tab goes from link to link; the one beside the address copies it.
    const QString wanted = u"e.sosnina@nlu.example"_s;
    const auto link = [this] { return QUrl(browser()->textCursor().charFormat().anchorHref()); };
    for (int i = 0; i < 200 && link() != QUrl(copyUrl(wanted)); ++i)
        QTest::keyClick(browser(), Qt::Key_Tab);
    QCOMPARE(link(), QUrl(copyUrl(wanted)));
    QTest::keyClick(browser(), Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), wanted);
    // Whatever a number holds comes back as it was.
    for (const QString &text : {u"+7 555 0100 10"_s, u"@name?a=b&c#d%20"_s, u"微信 <号>"_s})
        QCOMPARE(QUrl(copyUrl(text)).path(QUrl::FullyDecoded), text);
}

void TestPartnerCard::linesAreDrawn()
{
    const QPalette palette;
    const QImage rising = sparkline(QUrl(u"sparkline:0,10,20"_s), palette, 2);
    QCOMPARE(rising.size(), sparklineSize * 2);
    const auto topOf = [&](const QImage &image, int x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != palette.color(QPalette::Base))
                return y;
        }
        return image.height();
    };
    QVERIFY(topOf(rising, 30) > topOf(rising, 150));
    QVERIFY(topOf(rising, 150) > topOf(rising, 280));
    // No year, one, or what is no number draws nothing and harms nothing.
    for (const QString &odd : {u"sparkline:"_s, u"sparkline:5"_s, u"sparkline:x,,-3"_s, u"sparkline:0,0"_s})
        QCOMPARE(sparkline(QUrl(odd), palette, 1).size(), sparklineSize);
}

void TestPartnerCard::speaksThreeLanguages()
{
    const RecordId id = named(Kind::Organisation, u"Northern Lakes University"_s);
    for (const QString &code : Language::codes()) {
        m_desk->speak(code);
        const QString text = page(id);
        QVERIFY2(text.contains(u"e.sosnina@nlu.example"_s), qPrintable(code));
        QVERIFY2(text.contains(code == u"zh" ? u"叶莲娜·索斯尼娜"_s : code == u"ru" ? u"Проректор"_s : u"Vice-Rector"_s),
                 qPrintable(code));
    }
}

QTEST_MAIN(TestPartnerCard)

#include "tst_partnercard.moc"
