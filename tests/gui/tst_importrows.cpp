// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of an import: those with a warning by themselves, all of one state decided at once, and columns that were kept
// for a table with one column more or fewer.
#include <gui/officewindow.h>

#include <exchange/workbook/workbook.h>
#include <ui/import/checkpage.h>
#include <ui/import/columnspage.h>
#include <ui/import/importdialog.h>
#include <ui/import/rowdetail.h>

#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;
using State = PlannedRow::State;

namespace {

constexpr int patience = 240000; // ms, for what a loaded machine takes

} // namespace

class TestImportRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }

    void warnings();
    void selectsAll();
    void otherColumns_data();
    void otherColumns();

private:
    void open(const QByteArray &table, const QString &name = u"ledger.csv"_s);
    void check();
    void quiet();
    QToolButton *filter(const ShownRows &shown) const;
    ImportJob &job() const { return m_dialog->job(); }
    CheckPage *page() const { return m_dialog->checkPage(); }

    std::unique_ptr<OfficeWindow> m_office;
    ImportDialog *m_dialog = nullptr;
};

void TestImportRows::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
}

void TestImportRows::quiet()
{
    QTRY_VERIFY_WITH_TIMEOUT(job().work() == ImportJob::Work::None, patience);
    m_office->settle();
    QTRY_VERIFY_WITH_TIMEOUT(job().work() == ImportJob::Work::None, patience);
}

void TestImportRows::open(const QByteArray &table, const QString &name)
{
    QFile file(m_office->folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
    file.close();
    m_office->window().importTable({file.fileName()});
    m_dialog = m_office->window().findChildren<ImportDialog *>().last();
    quiet();
    QVERIFY(job().rows());
}

void TestImportRows::check()
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Check rows"_L1)
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(job().plan(), patience);
    quiet();
}

QToolButton *TestImportRows::filter(const ShownRows &shown) const
{
    const QString label = m_office->session().language().text(stateLabel(shown));
    for (QToolButton *button : page()->findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(QString(label % u':')))
            return button;
    }
    return nullptr;
}

/// The same name twice, under two numbers: both new, and the second is to be looked at.
void TestImportRows::warnings()
{
    open("name,ROR\n中央民族大学,https://ror.org/0aaaaaa11\n中央民族大学,https://ror.org/0aaaaaa22\n"
         "Plain University,\n");
    check();
    QCOMPARE(job().plan()->count(State::New), 3);
    const ShownRows warned{.isWarned = true};
    QToolButton *button = filter(warned);
    QVERIFY(button && button->isVisible());
    QVERIFY2(button->accessibleName().endsWith(": 1"_L1), qPrintable(button->accessibleName()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(page()->model()->shown() == warned);
    QCOMPARE(page()->model()->rowCount(), 1);
    QCOMPARE(page()->model()->planned(0)->row, 3);
    const QString said = page()->model()->index(0, ImportRowsModel::What).data().toString();
    QVERIFY2(said.contains("same name"_L1), qPrintable(said));

    for (const QString &language : {u"ru"_s, u"zh"_s}) {
        m_office->speak(language);
        QVERIFY(filter(warned) == button);
    }
    m_office->speak(u"en"_s);

    // Left out, it is no warning any more, and all rows are shown again.
    job().decide({{3, RowDecision{.what = RowDecision::What::LeaveOut}}});
    quiet();
    QCOMPARE(job().plan()->count(State::New), 2);
    QVERIFY(page()->model()->shown() == ShownRows());
    QVERIFY(!button->isVisible());
}

void TestImportRows::selectsAll()
{
    open("Name,Country\nFirst University,CN\nSecond University,RU\nThird University,Narnia\n");
    check();
    QPushButton *all = nullptr;
    const auto buttons = page()->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons)
        all = button->text().startsWith("Select all"_L1) ? button : all;
    QVERIFY(all && !all->isVisible()); // not while rows of every state are shown
    filter({State::New})->click();
    QVERIFY(all->isVisible());
    QCOMPARE(all->text(), u"Select all 2 rows"_s);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(page()->table()->selectionModel()->selectedRows().size(), 2);
    const QList<QPushButton *> choices = page()->detail()->choices();
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices.first()->accessibleName(), u"Leave out"_s);
}

void TestImportRows::otherColumns_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("mapping");
    QTest::addColumn<QStringList>("keys");
    const QString kept = u"Colours"_s;
    QTest::newRow("one more") << QByteArray("Alpha,Country,Beta,Gamma\nA University,CN,red,x\n") << kept
                              << QStringList{u"name"_s, u"country"_s, u"tags"_s, u"notes"_s};
    QTest::newRow("one more, of a field that is held")
        << QByteArray("Name,Alpha,Beta,Gamma\nOther,A University,red,x\n") << kept
        << QStringList{QString(), u"name"_s, u"tags"_s, u"notes"_s};
    QTest::newRow("one fewer") << QByteArray("List of today\n,,\nGamma,Alpha\nx,A University\n") << kept
                               << QStringList{u"notes"_s, u"name"_s};
    QTest::newRow("another table") << QByteArray("Alpha,Country,City,Notes\nx,CN,Beijing,y\n") << QString()
                                   << QStringList{QString(), u"country"_s, u"city"_s, u"notes"_s};
}

void TestImportRows::otherColumns()
{
    QFETCH(const QByteArray, table);
    open("Alpha,Beta,Gamma\nKept University,red,x\n");
    const QStringList keys{u"name"_s, u"tags"_s, u"notes"_s};
    for (int i = 0; i < keys.size(); ++i)
        job().setKey(i, keys[i]);
    job().saveMapping(u"Colours"_s);
    QTRY_COMPARE(job().mapping(), u"Colours"_s);
    m_dialog->accept();
    QTRY_VERIFY(m_office->window().findChildren<ImportDialog *>().isEmpty());

    open(table, u"next.csv"_s);
    QTEST(job().mapping(), "mapping");
    QTEST(job().keys(), "keys");
}

int main(int argc, char **argv)
{
    if (const auto status = runWorkbookReader(argc, argv))
        return *status;
    QApplication application(argc, argv);
    style::apply(application);
    TestImportRows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importrows.moc"
