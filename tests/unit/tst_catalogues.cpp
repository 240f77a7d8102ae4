// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues: every text of the program is translated, with its place markers and plural forms, and none is
// left of texts that the program no longer has.
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context, source, comment, state;
    bool isPlural = false;
    QStringList translations;

    QString key() const { return context + u": “"_s + source + u'”' + (comment.isEmpty() ? QString() : QString(u" ("_s + comment + u')')); }
};

std::optional<QList<Message>> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            Message message;
            message.context = context;
            message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
            messages << message;
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().state = xml.attributes().value(u"type"_s).toString();
            if (!messages.last().isPlural)
                messages.last().translations << xml.readElementText();
        } else if (name == u"numerusform") {
            messages.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(messages);
}

QString catalogue(const QString &language)
{
    return QStringLiteral(PD_SOURCE_DIR "/translations/partnership-desk_%1.ts").arg(language);
}

QStringList markers(const QString &text)
{
    static const QRegularExpression marker(u"%(L?[1-9]|L?n)"_s);
    QStringList found;
    for (auto at = marker.globalMatch(text); at.hasNext();)
        found << at.next().captured();
    found.sort();
    return found;
}

int mnemonics(QString text)
{
    static const QRegularExpression mnemonic(u"&[\\w]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return int(text.remove(u"&&"_s).count(mnemonic));
}

bool isNothing(const QStringList &wrong)
{
    for (const QString &line : wrong)
        qWarning().noquote() << line;
    return wrong.isEmpty();
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void complete_data() { languages(); }
    void complete();
    void markersAndSigns_data() { languages(); }
    void markersAndSigns();
    void inStepWithTheSources_data() { languages(); }
    void inStepWithTheSources();

private:
    void languages();
};

void TestCatalogues::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("en") << u"en"_s << 2;
    QTest::newRow("ru") << u"ru"_s << 3;
    QTest::newRow("zh_CN") << u"zh_CN"_s << 1;
}

void TestCatalogues::complete()
{
    QFETCH(QString, language);
    QFETCH(int, pluralForms);
    const auto messages = readCatalogue(catalogue(language));
    QVERIFY(messages);
    QVERIFY(messages->size() > (language == u"en" ? 10 : 1000));
    QStringList wrong;
    for (const Message &message : *messages) {
        if (!message.state.isEmpty())
            wrong << message.state + u' ' + message.key();
        if (message.translations.size() != (message.isPlural ? pluralForms : 1))
            wrong << u"%1 forms: %2"_s.arg(message.translations.size()).arg(message.key());
        if (std::any_of(message.translations.begin(), message.translations.end(),
                        [](const QString &text) { return text.trimmed().isEmpty(); }))
            wrong << u"empty: "_s + message.key();
        if (language == u"en" && !message.isPlural)
            wrong << u"without a plural: "_s + message.key();
    }
    QVERIFY(isNothing(wrong));
}

void TestCatalogues::markersAndSigns()
{
    QFETCH(QString, language);
    const auto messages = readCatalogue(catalogue(language));
    QVERIFY(messages);
    QStringList wrong;
    for (const Message &message : *messages) {
        for (const QString &text : message.translations) {
            const QString both = message.key() + u" → “"_s + text + u'”';
            if (markers(text) != markers(message.source))
                wrong << u"place markers: "_s + both;
            if (mnemonics(text) != mnemonics(message.source))
                wrong << u"letter for the keyboard: "_s + both;
            if (text != text.trimmed() && message.source == message.source.trimmed())
                wrong << u"space at an end: "_s + both;
            if (text.endsWith(u'…') != message.source.endsWith(u'…'))
                wrong << u"dots at the end: "_s + both;
            if (text.count(u'\n') != message.source.count(u'\n'))
                wrong << u"lines: "_s + both;
        }
    }
    QVERIFY(isNothing(wrong));
}

void TestCatalogues::inStepWithTheSources()
{
    QFETCH(QString, language);
    const QString lupdate =
        QStandardPaths::findExecutable(u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed");
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    const QString source = QStringLiteral(PD_SOURCE_DIR);
    // As the target update_translations does it.
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-ui-lines"_s,
                          u"-tr-function-alias"_s, u"translate+=phrase"_s, u"-extensions"_s, u"cpp,h"_s,
                          u"-I"_s, source, u"-I"_s, source + u"/app"_s, source + u"/app"_s, source + u"/ui"_s};
    if (language == u"en")
        arguments << u"-pluralonly"_s;
    arguments << u"-target-language"_s << language << u"-ts"_s << fresh;
    QProcess process;
    process.start(lupdate, arguments);
    QVERIFY(process.waitForFinished(120000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

    const auto there = readCatalogue(catalogue(language));
    const auto wanted = readCatalogue(fresh);
    QVERIFY(there && wanted);
    QVERIFY(wanted->size() > (language == u"en" ? 10 : 1000));
    const auto keys = [](const QList<Message> &messages) {
        QSet<QString> found;
        for (const Message &message : messages)
            found.insert(message.key());
        return found;
    };
    QStringList wrong;
    for (const QString &key : keys(*wanted) - keys(*there))
        wrong << u"not in the catalogue: "_s + key;
    for (const QString &key : keys(*there) - keys(*wanted))
        wrong << u"no longer in the program: "_s + key;
    wrong.sort();
    QVERIFY(isNothing(wrong));
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
