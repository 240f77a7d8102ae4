// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window: a list as it is shown, rows for the clipboard, a whole office.
#include <gui/officewindow.h>

#include <exchange/table.h>
#include <exchange/workbook/workbook.h>
#include <ui/list/filterbar.h>
#include <ui/list/listexport.h>
#include <ui/list/recordlistmodel.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/wholeoffice.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMimeData>
#include <QTableView>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;
using Extent = ListExport::Extent;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All rows of a sheet; the first one without a name.
QList<QStringList> rowsOf(const QString &path, const QString &sheet = {})
{
    QList<QStringList> rows;
    const auto table = openTable(path, {.sheet = sheet});
    if (!table)
        return rows;
    for (auto row = table->rows->next(); row && *row; row = table->rows->next())
        rows << **row;
    return rows;
}

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asShown_data();
    void asShown();
    void allFields();
    void otherForms();
    void addsTheEnding();
    void asksForTheForm();
    void copiesATable();
    void wholeOffice();

private:
    RecordListPage *page(Page page);
    RecordListModel *model(Page of) { return page(of)->findChild<RecordListModel *>(); }
    QString path(const char *name) const { return m_office->folder() + u'/' + QLatin1String(name); }
    QString message() const { return m_office->window().findChild<MessageBar *>()->accessibleName(); }
    /// Accepts a name in the folder of the office.
    void choose(QFileDialog *dialog, const QString &name) const;
    /// Writes the list and waits until it is told.
    void write(RecordListPage *list, const QString &path, Extent extent);

    std::unique_ptr<OfficeWindow> m_office;
};

void TestListExport::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestListExport::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
}

void TestListExport::cleanup()
{
    m_office.reset();
}

RecordListPage *TestListExport::page(Page page)
{
    m_office->window().openPage(page);
    m_office->settle();
    return qobject_cast<RecordListPage *>(m_office->window().room(page));
}

void TestListExport::choose(QFileDialog *dialog, const QString &name) const
{
    dialog->findChild<QLineEdit *>()->setText(m_office->folder() + u'/' + name);
    static_cast<QDialog *>(dialog)->accept();
}

void TestListExport::write(RecordListPage *list, const QString &path, Extent extent)
{
    list->exportTo(path, extent);
    m_office->settle();
    QTRY_VERIFY2(QFile::exists(path), qPrintable(message()));
}

void TestListExport::asShown_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ending");
    for (const QString &language : Language::codes())
        for (const QString &ending : {u"xlsx"_s, u"csv"_s})
            QTest::newRow(qPrintable(language + u' ' + ending)) << language << ending;
}

/// Its columns in their order under their titles, its rows in theirs, its conditions on the second sheet.
void TestListExport::asShown()
{
    QFETCH(const QString, language);
    QFETCH(const QString, ending);
    m_office->speak(language);
    RecordListPage *list = page(Page::Agreements);
    const RecordListModel *rows = model(Page::Agreements);
    const int all = rows->rowCount();
    ListQuery query;
    query.kind = Kind::Agreement;
    query.where = {{u"type"_s, Condition::Op::NoneOf, {u"mou"_s}}};
    query.sort = {{u"expires"_s, true}};
    list->setQuery(query);
    m_office->settle();
    QVERIFY(rows->rowCount() > 3 && rows->rowCount() < all);

    const QString file = m_office->folder() + u"/list."_s + ending;
    write(list, file, Extent::Shown);
    const QList<QStringList> cells = rowsOf(file);
    QCOMPARE(cells.size(), rows->rowCount() + 1);
    QStringList titles;
    for (const QString &key : rows->columns())
        titles << rows->columnTitle(key);
    QCOMPARE(cells.first(), titles);
    QVERIFY(titles.contains(m_office->session().language().text(recordType(Kind::Agreement).find(u"type"_s)->label)));

    auto shown = m_office->session().office().read(
        [ids = rows->ids(), columns = rows->columns(), language = m_office->session().language(),
         today = m_office->session().today(), tables = m_office->session().tables()](Office &office) {
            return listRows(office, Kind::Agreement, ids, columns, language, today, *tables);
        });
    shown.waitForFinished();
    const Result<QList<ListRow>> expected = shown.result();
    QVERIFY(expected);
    for (int row = 0; row < rows->rowCount(); ++row)
        for (int column = 0; column < titles.size(); ++column) {
            const Field *field = recordType(Kind::Agreement).find(rows->columns()[column]);
            const bool isText = !field || (field->type != ValueType::Integer && field->type != ValueType::Decimal
                                           && field->type != ValueType::Date && field->type != ValueType::Boolean);
            if (isText)
                QCOMPARE(cells[row + 1].value(column), expected->at(row).texts[column]);
        }
    const int expires = int(rows->columns().indexOf(u"expires"_s));
    QVERIFY(expires >= 0);
    QString last = u"9999"_s;
    int days = 0;
    for (const QStringList &row : cells.mid(1)) {
        const QDate day = QDate::fromString(row.value(expires), Qt::ISODate);
        if (!day.isValid())
            continue;
        QVERIFY(row.value(expires) <= last);
        last = row.value(expires);
        ++days;
    }
    QVERIFY(days > 1);

    if (ending == u"csv"_s) {
        QVERIFY(contentOf(file).startsWith("\xEF\xBB\xBF"));
        return;
    }
    const auto table = openTable(file, {});
    QVERIFY(table && table->sheets.size() == 2);
    QStringList about;
    for (const QStringList &row : rowsOf(file, table->sheets[1].name))
        about << row;
    QVERIFY(about.contains(u"2026-03-02"_s));
    QCOMPARE(list->findChild<FilterBar *>()->texts().size(), 1);
    QVERIFY2(about.contains(list->findChild<FilterBar *>()->texts().first()), qPrintable(about.join(u'|')));
}

void TestListExport::allFields()
{
    RecordListPage *list = page(Page::Partners);
    write(list, path("all.csv"), Extent::AllFields);
    const QList<QStringList> cells = rowsOf(path("all.csv"));
    QCOMPARE(cells.size(), model(Page::Partners)->rowCount() + 1);
    QCOMPARE(cells.first().first(), u"id"_s);
    QVERIFY(cells.first().contains(u"country"_s) && cells.first().contains(u"name.zh"_s));
    write(list, path("all.json"), Extent::Shown);
    const QJsonArray records = QJsonDocument::fromJson(contentOf(path("all.json"))).array();
    QCOMPARE(records.size(), model(Page::Partners)->rowCount());
    QVERIFY(records[0][u"fields"_s].isObject());
}

void TestListExport::otherForms()
{
    write(page(Page::Visits), path("visits.ics"), Extent::AllFields);
    QVERIFY(contentOf(path("visits.ics")).contains("BEGIN:VEVENT"));
    page(Page::Partners)->exportTo(path("partners.ics"), Extent::AllFields);
    QTRY_VERIFY(message().contains(u"no days"_s));
    QVERIFY(!QFile::exists(path("partners.ics")));
}

void TestListExport::addsTheEnding()
{
    RecordListPage *list = page(Page::Partners);
    list->exportTo(path("Partners 2026.03"), Extent::Shown);
    QTRY_VERIFY(QFile::exists(path("Partners 2026.03.xlsx")));
    QTRY_VERIFY2(message().contains(u"Partners 2026.03.xlsx"_s), qPrintable(message()));
    m_office->settle();
    // What nobody was asked about is not replaced.
    const QByteArray before = contentOf(path("Partners 2026.03.xlsx"));
    list->exportTo(path("Partners 2026.03"), Extent::AllFields);
    QTRY_VERIFY2(message().contains(u"exists"_s), qPrintable(message()));
    QCOMPARE(contentOf(path("Partners 2026.03.xlsx")), before);
}

/// The forms that the kind has, and the one that is chosen.
void TestListExport::asksForTheForm()
{
    const auto forms = [this](Page of) {
        page(of)->exportList();
        auto *dialog = page(of)->findChild<QFileDialog *>();
        const QStringList names = dialog ? dialog->nameFilters() : QStringList();
        delete dialog;
        return names.join(u'\n');
    };
    QVERIFY(forms(Page::Visits).contains(u"*.ics"_s) && !forms(Page::Visits).contains(u"*.vcf"_s));
    QVERIFY(forms(Page::People).contains(u"*.vcf"_s) && !forms(Page::People).contains(u"*.ics"_s));
    QVERIFY(!forms(Page::Partners).contains(u"*.ics"_s));

    for (const auto &[part, head] : {std::pair(u"as shown (*.csv)"_s, u"Name"_s), {u"again (*.csv)"_s, u"id"_s}}) {
        page(Page::Partners)->exportList();
        auto *dialog = page(Page::Partners)->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->nameFilters().first().contains(u"*.xlsx"_s));
        const QString filter = dialog->nameFilters().filter(part).value(0);
        QVERIFY(!filter.isEmpty());
        dialog->selectNameFilter(filter);
        Q_EMIT dialog->filterSelected(filter);
        choose(dialog, head);
        const QString file = m_office->folder() + u'/' + head + u".csv"_s;
        QTRY_VERIFY2(QFile::exists(file), qPrintable(message()));
        m_office->settle();
        QCOMPARE(rowsOf(file).value(0).value(0), head);
    }
}

void TestListExport::copiesATable()
{
    Record hostile;
    hostile.names = {{u"en"_s, NameKind::Official, u"=A & <b>B</b> <img src=x>"_s}};
    hostile.set(u"type"_s, u"fund"_s);
    ChangeSet set;
    set.add(hostile);
    m_office->session().apply(set, this);
    m_office->settle();
    auto *rows = page(Page::Partners)->findChild<QTableView *>();
    QApplication::clipboard()->clear();
    rows->setFocus();
    rows->selectAll();
    QTest::keySequence(rows, QKeySequence::Copy);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasText() && data->hasHtml());
    const QString html = data->html();
    QCOMPARE(html.count(u"<tr>"_s), model(Page::Partners)->rowCount() + 1);
    QCOMPARE(html.count(u"<th>"_s), model(Page::Partners)->columns().size());
    QCOMPARE(html.count(u"<td>"_s), model(Page::Partners)->columns().size() * model(Page::Partners)->rowCount());
    QVERIFY(html.contains(u"<td>'=A &amp; &lt;b&gt;B&lt;/b&gt; &lt;img src=x&gt;</td>"_s));
    QCOMPARE(data->text().count(u'\n'), model(Page::Partners)->rowCount() + 1);
}

/// Out of the window and into a new office, which is opened and the same.
void TestListExport::wholeOffice()
{
    const auto named = [this](const QString &text) {
        for (QAction *action : m_office->window().findChildren<QAction *>())
            if (action->text() == text)
                return action;
        return static_cast<QAction *>(nullptr);
    };
    QAction *item = named(u"Export &whole office…"_s);
    QVERIFY(item && item->isEnabled());
    item->trigger();
    auto *dialog = m_office->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    choose(dialog, u"whole"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("whole.json")), 60000);
    m_office->settle();

    QTRY_VERIFY(!m_office->window().findChild<QFileDialog *>());
    QVERIFY(WholeOffice::isOne(path("whole.json")));
    WholeOffice::read(m_office->session(), path("whole.json"), &m_office->window());
    dialog = m_office->window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    choose(dialog, u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_office->session().office().path(), path("second.pdesk"), 60000);
    m_office->settle();
    WholeOffice::write(m_office->session(), path("again.json"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("again.json")), 60000);
    m_office->settle();
    QVERIFY(contentOf(path("again.json")) == contentOf(path("whole.json")));

    // A file of something else makes nothing.
    QFile other(path("other.json"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("[1]") > 0);
    other.close();
    m_office->session().make(path("third.pdesk"), path("other.json"));
    QTRY_VERIFY(message().contains(u"does not hold an office"_s));
    QVERIFY(!QFile::exists(path("third.pdesk")));
}

int main(int argc, char **argv)
{
    if (const auto status = runWorkbookReader(argc, argv))
        return *status;
    QApplication application(argc, argv);
    TestListExport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_listexport.moc"
