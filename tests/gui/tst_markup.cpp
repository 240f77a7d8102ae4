// SPDX-License-Identifier: GPL-3.0-or-later
// An office full of names that look like markup and formulas: the window shows them as they are typed, fetches
// nothing, follows only harmless links, and asks before it opens what could be run. The whole test runs without a
// network: asking for a socket that leads out of the computer would end it.
#include <gui/officewindow.h>
#include <gui/visibletexts.h>
#include <nonetwork.h>

#include <record/recordtype.h>
#include <ui/charts/chartspage.h>
#include <ui/detail/documents.h>
#include <ui/detail/readingpane.h>
#include <ui/edit/recordeditor.h>
#include <ui/history/changesdialog.h>
#include <ui/history/recyclebindialog.h>
#include <ui/list/recordlistpage.h>
#include <ui/print/summarydialog.h>
#include <ui/settings/settingsdialog.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/searchbox.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QMessageBox>
#include <QTableView>
#include <QToolTip>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<b>x</b><img src=\"file:///etc/passwd\"><a href='file:///etc/passwd'>=HYPERLINK(\"http://evil.example\")</a>"_s;

/// The same with the day's number in it, so that no two records are called alike.
QString hostileName(int number)
{
    return u"=%1%2"_s.arg(number).arg(hostile);
}

/// Every name and every free text of a record, also in its rows.
void infest(Record &record, int number)
{
    if (!record.names.isEmpty())
        record.names = {{u"en"_s, NameKind::Official, hostileName(number)}, {u"zh"_s, NameKind::Official, hostileName(number)}};
    const auto isFree = [](const Field &field) {
        return field.type == ValueType::Text && !field.isDerived && field.shape == TextShape::Free && field.key != u"sha256";
    };
    for (const Field &field : recordType(record.kind).fields) {
        if (isFree(field)) {
            record.set(field.key, Value(hostileName(number)));
        } else if (field.type == ValueType::Rows) {
            Rows rows = record.value(QLatin1String(field.key.toLatin1())).toRows();
            for (Row &row : rows) {
                for (const Field &inRow : field.row) {
                    if (isFree(inRow))
                        row.insert(inRow.key, Value(hostileName(number)));
                }
            }
            if (!rows.isEmpty())
                record.set(field.key, Value(rows));
        }
    }
}

class Opener : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void take(const QUrl &url) { urls << url; }
};

} // namespace

class TestMarkup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rooms();
    void editorsAndDialogs();
    void searchResults();
    void toolTips();
    void messages();
    void copiedRows();
    void pageFetchesNothing();
    void links_data();
    void links();
    void documents_data();
    void documents();

private:
    /// Looks at every text that is on screen; names where one of ours is set as markup.
    void look(const QString &where);
    RecordId addDocument(const QString &fileName, const QByteArray &content);
    ReadingPane *pane();

    std::unique_ptr<OfficeWindow> m_office;
    RecordId m_partner;
    QMap<Kind, RecordId> m_first;
    QMap<QString, int> m_seen;  ///< how often a text of ours was met, by the type of what shows it
    QStringList m_wrong;
};

void TestMarkup::initTestCase()
{
    QVERIFY2(forbidNetwork(), "the system takes no filter for system calls");
    style::apply(*qApp);
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
    const auto done = m_office->session().office().write([this](Office &office) -> Result<Applied> {
        ChangeSet set;
        int number = 0;
        for (const Kind kind : kinds) {
            const QList<Record> all = office.readAll(kind);
            for (const Record &record : all.mid(0, 40)) {
                Record changed = record;
                infest(changed, ++number);
                for (const Change &change : {Change::update(record, changed)})
                    set.changes << change;
                if (!m_first.contains(kind))
                    m_first.insert(kind, record.id);
            }
        }
        for (const QString &code : Language::codes()) {
            for (const char *part : {"institution", "address", "signatory", "post", "classification"}) {
                if (const auto kept = office.setSetting(u"letterhead.%1.%2"_s.arg(QLatin1String(part), code), hostile); !kept)
                    return tl::unexpected(kept.error());
            }
        }
        if (const auto kept = office.setSetting(u"user"_s, hostile); !kept)
            return tl::unexpected(kept.error());
        return office.apply(set);
    });
    QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 60000);
    const Result<Applied> applied = done.result();
    QVERIFY2(applied, applied ? "" : qPrintable(Language().text(applied.error().message) + applied.error().detail));
    m_office->session().refreshSettings();
    m_office->settle();
}

void TestMarkup::cleanupTestCase()
{
    m_office.reset();
}

ReadingPane *TestMarkup::pane()
{
    m_office->window().openPage(Page::Partners);
    m_office->settle();
    return m_office->window().room(Page::Partners)->findChild<ReadingPane *>();
}

void TestMarkup::look(const QString &where)
{
    m_office->settle();
    const auto isOurs = [](const QString &text) { return QString(text).remove(QChar(0x200b)).contains(u"<b>x"); };
    const auto note = [&](const QObject *object, bool isPlain) {
        ++m_seen[QString::fromLatin1(object->metaObject()->className())];
        if (!isPlain)
            m_wrong << where + u": "_s + QString::fromLatin1(object->metaObject()->className());
    };
    const auto checkDocument = [&](const QObject *object, const QTextDocument *document) {
        bool isPlain = true;
        for (const QTextFormat &format : document->allFormats()) {
            const QString link = format.toCharFormat().anchorHref();
            isPlain = isPlain && !format.isImageFormat() && !link.startsWith(u"file");
        }
        if (isOurs(document->toPlainText()) || !isPlain)
            note(object, isPlain);
    };
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (auto *label = qobject_cast<QLabel *>(widget); label && label->text().contains(u'<'))
            note(label, label->textFormat() == Qt::PlainText);
        if (auto *edit = qobject_cast<QTextEdit *>(widget))
            checkDocument(edit, edit->document());
        if (auto *line = qobject_cast<QLineEdit *>(widget); line && isOurs(line->text()))
            note(line, true);
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < qMin(5, view->model()->rowCount()); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    if (isOurs(index.data().toString()))
                        note(view, true);
                    // A page of HTML in an item would be drawn by a delegate that reads it.
                    if (const QWidget *inside = view->indexWidget(index); inside && isOurs(inside->property("text").toString()))
                        note(view, !inside->inherits("QTextEdit"));
                }
            }
        }
        if (auto *view = qobject_cast<QGraphicsView *>(widget); view && view->scene()) {
            for (QGraphicsItem *item : view->scene()->items()) {
                if (const auto *text = dynamic_cast<QGraphicsTextItem *>(item))
                    checkDocument(text, text->document());
                else if (const auto *simple = dynamic_cast<QGraphicsSimpleTextItem *>(item); simple && isOurs(simple->text()))
                    note(view, true);
            }
        }
    }
}

void TestMarkup::rooms()
{
    MainWindow &window = m_office->window();
    for (int page = 0; page < pageCount; ++page) {
        window.openPage(Page(page));
        m_office->settle();
        if (auto *list = qobject_cast<RecordListPage *>(window.room(Page(page))); list && !m_first.isEmpty()) {
            auto *table = list->findChild<QTableView *>();
            for (int row = 0; table && row < qMin(4, table->model()->rowCount()); ++row) {
                table->selectRow(row);
                look(u"page %1, row %2"_s.arg(page).arg(row));
            }
        }
        look(u"page %1"_s.arg(page));
    }
    auto *charts = qobject_cast<ChartsPage *>(window.room(Page::Charts));
    charts->choose(ChartsPage::Which::Target);
    look(u"targets"_s);
    charts->choose(ChartsPage::Which::Enrolment);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    // The names were there to be seen.
    QVERIFY2(std::any_of(m_seen.keyBegin(), m_seen.keyEnd(), [](const QString &type) { return type.contains(u"Browser") || type.contains(u"Page"); }),
             qPrintable(QStringList(m_seen.keys()).join(u' ')));
    QVERIFY2(m_seen.value(u"pd::ui::RecordTable"_s) > 0, qPrintable(QStringList(m_seen.keys()).join(u' ')));
}

void TestMarkup::editorsAndDialogs()
{
    Session &session = m_office->session();
    MainWindow &window = m_office->window();
    QList<QPointer<QWidget>> dialogs;
    for (const auto &[kind, id] : m_first.toStdMap()) {
        RecordEditor::open(session, kind, id, &window);
        look(kindKey(kind));
        for (RecordEditor *editor : window.findChildren<RecordEditor *>())
            delete editor;
    }
    dialogs << new SettingsDialog(session, &window) << new SummaryDialog(session, {m_first.value(Kind::Organisation)}, &window)
            << new ChangesDialog(session, &window) << new RecycleBinDialog(session, &window);
    for (const QPointer<QWidget> &dialog : dialogs) {
        dialog->show();
        look(QString::fromLatin1(dialog->metaObject()->className()));
        delete dialog;
    }
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    QVERIFY(m_seen.value(u"QLineEdit"_s) > 0);
}

void TestMarkup::searchResults()
{
    auto *box = m_office->window().findChild<SearchBox *>();
    QVERIFY(box);
    box->setFocus();
    QTest::keyClicks(box, u"HYPERLINK"_s);
    look(u"search"_s);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    QTest::keyClick(box, Qt::Key_Escape);
}

void TestMarkup::toolTips()
{
    QToolTip::showText(QPoint(10, 10), hostile, &m_office->window());
    const auto tops = QApplication::topLevelWidgets();
    const auto found = std::find_if(tops.begin(), tops.end(), [](QWidget *top) { return top->inherits("QTipLabel"); });
    QVERIFY(found != tops.end());
    const auto *label = qobject_cast<QLabel *>(*found);
    QCOMPARE(label->text(), hostile);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void TestMarkup::messages()
{
    Q_EMIT m_office->session().message({Message::Severity::Error, Text::verbatim(hostile)});
    look(u"message bar"_s);
    QMessageBox box(QMessageBox::Warning, u"Title"_s, hostile, QMessageBox::Ok, &m_office->window());
    box.setInformativeText(hostile);
    box.show();
    look(u"message box"_s);
    box.close();
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    m_office->window().findChild<MessageBar *>()->clear();
}

void TestMarkup::copiedRows()
{
    QVERIFY(pane());
    auto *list = qobject_cast<RecordListPage *>(m_office->window().room(Page::Partners));
    auto *table = list->findChild<QTableView *>();
    table->selectAll();
    for (QAction *action : list->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Copy))
            action->trigger();
    }
    m_office->settle();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    bool isMet = false;
    for (const QString &line : lines) {
        for (const QString &cell : line.split(u'\t')) {
            QVERIFY2(!cell.startsWith(u'=') && !cell.startsWith(u'@'), qPrintable(cell));
            isMet = isMet || cell.startsWith(u"'=");
        }
    }
    QVERIFY(isMet);
}

void TestMarkup::pageFetchesNothing()
{
    QTextBrowser *page = pane()->browser();
    const QString file = m_office->folder() + u"/secret.txt"_s;
    QFile secret(file);
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
    secret.close();
    for (const QString &name : {QString(u"file://"_s + file), file, u":/icons/partnership-desk.svg"_s, u"http://localhost/x.png"_s}) {
        for (const int type : {int(QTextDocument::ImageResource), int(QTextDocument::HtmlResource), int(QTextDocument::StyleSheetResource)})
            QVERIFY2(page->document()->resource(type, QUrl(name)).toByteArray().isEmpty(), qPrintable(name));
    }
}

void TestMarkup::links_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isFollowed");
    const auto row = [](const char *url, bool isFollowed) {
        QTest::newRow(url) << QString::fromUtf8(url) << isFollowed;
    };
    row("https://www.example.org/a?b=c#d", true);
    row("HTTP://example.org", true);
    row("mailto:office@example.org", true);
    row("file:///etc/passwd", false);
    row("/etc/passwd", false);
    row("javascript:alert(1)", false);
    row("data:text/html,<script>alert(1)</script>", false);
    row("ftp://example.org/a", false);
    row("smb://example.org/a", false);
    row("\\\\example.org\\share\\a.exe", false);
    row("vbscript:x", false);
    row("ms-word:ofe|u|http://example.org/a.docm", false);
    row("x-scheme:a", false);
    row("", false);
}

void TestMarkup::links()
{
    QFETCH(QString, url);
    QFETCH(bool, isFollowed);
    ReadingPane *reading = pane();
    Opener opener;
    const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"file"_s, u"javascript"_s, u"data"_s, u"ftp"_s, u"smb"_s,
                              u"vbscript"_s, u"ms-word"_s, u"x-scheme"_s, QString()};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &opener, "take");
    Q_EMIT reading->browser()->anchorClicked(QUrl(url));
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(opener.urls, isFollowed ? QList<QUrl>{QUrl(url)} : QList<QUrl>());
}

RecordId TestMarkup::addDocument(const QString &fileName, const QByteArray &content)
{
    const RecordId owner = m_first.value(Kind::Organisation);
    const auto done = m_office->session().office().write([=](Office &office) -> Result<RecordId> {
        const auto hash = office.addContent(content);
        if (!hash)
            return tl::unexpected(hash.error());
        Record document;
        document.kind = Kind::Document;
        document.names = {{u"en"_s, NameKind::Official, u"Paper"_s}};
        document.set("record"_L1, owner);
        document.set("file_name"_L1, fileName);
        document.set("sha256"_L1, *hash);
        ChangeSet set;
        set.add(document);
        const auto applied = office.apply(set);
        if (!applied)
            return tl::unexpected(applied.error());
        return applied->created.value(-1);
    });
    if (!QTest::qWaitFor([&] { return done.isFinished(); }, 60000))
        return {};
    const Result<RecordId> id = done.result();
    m_office->settle();
    return id ? *id : RecordId();
}

void TestMarkup::documents_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("answer");  // the button that is pressed; empty: nothing is asked
    QTest::addColumn<QString>("opened");  // the name of the file that is opened; empty: none
    QTest::newRow("a paper") << u"scan.pdf"_s << QByteArray("%PDF-1.7 a") << QString() << u"scan.pdf"_s;
    QTest::newRow("a path") << u"../../../tmp/scan.pdf"_s << QByteArray("%PDF-1.7 b") << QString() << u"scan.pdf"_s;
    QTest::newRow("a program, refused") << u"setup.exe"_s << QByteArray("MZ") << u"Cancel"_s << QString();
    QTest::newRow("a program, agreed") << u"setup.exe"_s << QByteArray("MZ") << u"Open anyway"_s << u"setup.exe"_s;
    QTest::newRow("a program in disguise") << u"scan.pdf"_s << QByteArray("#!/bin/sh\n") << u"Cancel"_s << QString();
    QTest::newRow("a shortcut") << u"<b>x</b>.desktop"_s << QByteArray("[Desktop Entry]\n") << u"Cancel"_s << QString();
}

void TestMarkup::documents()
{
    QFETCH(QString, fileName);
    QFETCH(QByteArray, content);
    QFETCH(QString, answer);
    QFETCH(QString, opened);
    const RecordId id = addDocument(fileName, content);
    QVERIFY(id.isValid());
    Opener opener;
    QDesktopServices::setUrlHandler(u"file"_s, &opener, "take");
    QStringList asked;
    QTimer answering;
    connect(&answering, &QTimer::timeout, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked << box->text();
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().remove(u'&') == answer)
                return button->click();
        }
        box->reject();
    });
    answering.start(5);
    pane()->documents().open(id);
    m_office->settle();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(asked.size(), answer.isEmpty() ? 0 : 1);
    QCOMPARE(opener.urls.size(), opened.isEmpty() ? 0 : 1);
    if (opened.isEmpty())
        return;
    const QFileInfo file(opener.urls.first().toLocalFile());
    QCOMPARE(file.fileName(), opened);
    QVERIFY(!file.isExecutable());
    QVERIFY(file.absoluteFilePath().startsWith(QDir::tempPath()));
    QFile copy(file.filePath());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    QCOMPARE(copy.permissions() & (QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

QTEST_MAIN(TestMarkup)
#include "tst_markup.moc"
