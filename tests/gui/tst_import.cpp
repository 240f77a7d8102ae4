// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger on its way in: the real dialog from the file to the undo.
#include <gui/officewindow.h>

#include <exchange/workbook/workbook.h>
#include <ui/edit/notelabel.h>
#include <ui/import/checkpage.h>
#include <ui/import/columnspage.h>
#include <ui/import/enrolmentsumsview.h>
#include <ui/import/importdialog.h>
#include <ui/import/mappingheader.h>
#include <ui/import/rowdetail.h>
#include <ui/list/recordlistpage.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/welcomepage.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;
using State = PlannedRow::State;

namespace {

constexpr int patience = 240000; // ms, for what a loaded machine takes

/// As an old program on Windows writes Russian.
QByteArray windows1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        bytes += u >= 0x410 && u <= 0x44f ? char(u - 0x410 + 0xc0) : u == u'ё' ? char(0xb8) : char(u);
    }
    return bytes;
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }

    void wholeScenario();
    void refusedRows();
    void stopped();
    void missingPartners();
    void keptColumns();
    void newerEdition();
    void pasted();
    void dropped();
    void closingAsks();
    void languages();
    void unreadable_data();
    void unreadable();
    void firstStart();
    void studentsByCountry();
    void dayOrder();
    void pastedPage();
    void realStudents();
    void realList();
    void realWorkbook();

private:
    QString file(const QString &name, const QByteArray &bytes);
    void open(const ImportInput &input);
    void openRows(const QByteArray &table, const QString &name = u"ledger.csv"_s);
    ImportDialog *dialog() const;
    void quiet();
    void check();
    void write();
    QPushButton *button(const QString &text) const;
    void press(const QString &text);
    void choose(QComboBox *box, const QString &data);
    QComboBox *box(const QString &label) const;
    QString sentence() const { return m_dialog->findChild<NoteLabel *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    QString lead() const { return m_dialog->checkPage()->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    int count(State state) const { return m_dialog->job().plan() ? m_dialog->job().plan()->count(state) : -1; }
    void show(State state);
    void mend(int row, const QString &header, const QString &text);
    QList<Record> all(Kind kind);
    Record named(Kind kind, const QString &name);

    std::unique_ptr<OfficeWindow> m_office;
    ImportDialog *m_dialog = nullptr;
};

void TestImport::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestImport::init()
{
    m_office = std::make_unique<OfficeWindow>();
    QVERIFY(m_office->show());
}

QString TestImport::file(const QString &name, const QByteArray &bytes)
{
    QFile written(m_office->folder() + u'/' + name);
    return written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() ? written.fileName() : QString();
}

/// The dialog that was opened last.
ImportDialog *TestImport::dialog() const
{
    const auto dialogs = m_office->window().findChildren<ImportDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

/// Until the dialog has nothing under way.
void TestImport::quiet()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->job().work() == ImportJob::Work::None, patience);
    m_office->settle();
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->job().work() == ImportJob::Work::None, patience);
}

void TestImport::open(const ImportInput &input)
{
    m_office->window().importTable(input);
    m_dialog = dialog();
    QVERIFY(m_dialog && m_dialog->isVisible());
    quiet();
}

void TestImport::openRows(const QByteArray &table, const QString &name)
{
    open({file(name, table), {}});
    QVERIFY(m_dialog->job().rows());
}

QPushButton *TestImport::button(const QString &text) const
{
    for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
        // How many rows are imported stands behind the word.
        if (one->isVisible() && (one->text() == text || (text.endsWith(u' ') && one->text().startsWith(text))))
            return one;
    }
    return nullptr;
}

void TestImport::press(const QString &text)
{
    QPushButton *found = button(text);
    QVERIFY2(found && found->isEnabled(), qPrintable(text));
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

void TestImport::choose(QComboBox *box, const QString &data)
{
    const int at = box->findData(data, Qt::UserRole);
    QVERIFY2(box->isVisible() && at >= 0, qPrintable(data));
    box->setFocus();
    while (box->currentIndex() != at)
        QTest::keyClick(box, box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
    quiet();
}

QComboBox *TestImport::box(const QString &label) const
{
    for (QComboBox *one : m_dialog->findChildren<QComboBox *>()) {
        if (one->accessibleName() == label)
            return one;
    }
    return nullptr;
}

void TestImport::check()
{
    press(u"Check rows"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->job().plan(), patience);
    quiet();
}

void TestImport::write()
{
    QPushButton *import = button(u"Import "_s);
    QVERIFY(import && import->isEnabled());
    QTest::mouseClick(import, Qt::LeftButton);
    quiet();
}

void TestImport::show(State state)
{
    for (const QToolButton *chip : m_dialog->checkPage()->findChildren<QToolButton *>()) {
        const QString label = m_office->session().language().text(stateLabel({state}));
        if (chip->isVisible() && chip->accessibleName().startsWith(label + u':'))
            const_cast<QToolButton *>(chip)->click();
    }
    QVERIFY(m_dialog->checkPage()->model()->shown() == ShownRows{state});
}

/// As people do it: F2 in the cell, another text, Enter.
void TestImport::mend(int row, const QString &header, const QString &text)
{
    QTableView *table = m_dialog->checkPage()->table();
    const int column = ImportRowsModel::FirstCell + int(m_dialog->job().head().headers.indexOf(header));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(m_dialog->checkPage()->model()->rowOf(row), column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *edit = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    edit->insert(text);
    QTest::keyClick(edit, Qt::Key_Return);
    quiet();
}

QList<Record> TestImport::all(Kind kind)
{
    auto asked = m_office->session().office().read([kind](Office &office) { return office.readAll(kind); });
    asked.waitForFinished();
    return asked.result();
}

Record TestImport::named(Kind kind, const QString &name)
{
    for (const Record &record : all(kind)) {
        for (const Name &each : record.names) {
            if (each.text == name)
                return record;
        }
    }
    return {};
}

// ---- the tests

void TestImport::wholeScenario()
{
    // A partner that the office has, under its Russian name.
    Record there;
    for (const Record &record : all(Kind::Organisation)) {
        for (const Name &name : record.names) {
            const bool isPlain = name.language == u"ru" && name.kind == NameKind::Official && !name.text.contains(u'«');
            if (there.names.isEmpty() && isPlain && !record.value("is_own"_L1).toBool() && record.has("country"_L1))
                there = record;
        }
    }
    QString russian;
    for (const Name &name : there.names)
        russian = name.language == u"ru" && name.kind == NameKind::Official ? name.text : russian;
    QVERIFY(!russian.isEmpty());
    const qsizetype before = all(Kind::Organisation).size();

    const QString table = u"Реестр партнеров за 2025 год;;;;\r\n;;;;\r\n"
                          "Наименование;Страна;Город;Примечание;Цвет\r\n"
                          "Университет Альфа;РФ;Казань;первый;красный\r\n"
                          "Университет Бета;Нарния;Омск;;синий\r\n"_s
                        + russian
                        + u";;;из реестра;\r\nИтого;;3;;\r\nУниверситет Гамма;Китай;Пекин;третий;\r\n"_s;
    openRows(windows1251(table));
    ImportJob &job = m_dialog->job();
    QCOMPARE(job.kind(), Kind::Organisation);
    choose(box(u"Encoding"_s), u"KOI8-R"_s);
    QVERIFY(!job.head().headers.contains(u"Страна"_s));
    choose(box(u"Encoding"_s), u"windows-1251"_s);
    QCOMPARE(job.head().row, 3);
    QCOMPARE(job.head().headers,
             (QStringList{u"Наименование"_s, u"Страна"_s, u"Город"_s, u"Примечание"_s, u"Цвет"_s}));
    QCOMPARE(job.keys(), (QStringList{u"name"_s, u"country"_s, u"city"_s, u"notes"_s, QString()}));

    // The column that means nothing becomes tags; twice the same is told at once.
    MappingHeader *columns = m_dialog->columnsPage()->columns();
    choose(columns->choice(4), u"notes"_s);
    QVERIFY(!button(u"Check rows"_s)->isEnabled());
    choose(columns->choice(4), u"tags"_s);
    QCOMPARE(job.keys().last(), u"tags"_s);
    check();
    QCOMPARE(job.plan()->rows.size(), 5);
    QCOMPARE(count(State::New), 2);
    QCOMPARE(count(State::Refused), 1);
    QCOMPARE(count(State::Duplicate), 1);
    QCOMPARE(count(State::LeftOut), 1);

    show(State::Refused);
    QCOMPARE(m_dialog->checkPage()->table()->model()->rowCount(), 1);
    QCOMPARE(job.plan()->rows[1].column, u"Страна"_s);
    mend(5, u"Страна"_s, u"Россия"_s);
    QCOMPARE(count(State::Refused), 0);
    QCOMPARE(count(State::New), 3);

    show(State::Duplicate);
    RowDetail *detail = m_dialog->checkPage()->detail();
    QVERIFY(!detail->choices().isEmpty());
    QTest::mouseClick(detail->choices().first(), Qt::LeftButton);
    quiet();
    QCOMPARE(count(State::Duplicate), 0);
    QCOMPARE(count(State::Update), 1);
    show(State::Update);
    QTRY_VERIFY(detail->findChild<QTextBrowser *>()->toPlainText().contains(u"из реестра"_s));

    write();
    QVERIFY2(sentence().contains(u"Added: 3, changed: 1, not imported: 0"_s), qPrintable(sentence()));
    QCOMPARE(all(Kind::Organisation).size(), before + 3);
    const Record beta = named(Kind::Organisation, u"Университет Бета"_s);
    QCOMPARE(beta.text("country"_L1), u"RU"_s);
    QCOMPARE(beta.value("tags"_L1).toCodes(), QStringList{u"синий"_s});
    QCOMPARE(named(Kind::Organisation, russian).text("country"_L1), there.text("country"_L1));
    QCOMPARE(lead(), u"Nothing new: the office has all of this table."_s);
    QVERIFY(m_office->window().findChild<MessageBar *>()->isVisible());

    press(u"Undo the import"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(State::New), 3, patience);
    QTRY_COMPARE(all(Kind::Organisation).size(), before);
    QVERIFY(!button(u"Undo the import"_s));
    show(State::Duplicate); // what was decided was written, and is open again
    QTest::mouseClick(detail->choices().first(), Qt::LeftButton);
    quiet();
    write();
    QCOMPARE(all(Kind::Organisation).size(), before + 3);
    press(u"Done"_s);
    QTRY_VERIFY(!dialog());

    // The same file again, with the cell mended in it.
    openRows(windows1251(QString(table).replace(u"Нарния"_s, u"Россия"_s)));
    choose(box(u"Encoding"_s), u"windows-1251"_s);
    choose(m_dialog->columnsPage()->columns()->choice(4), u"tags"_s);
    check();
    QCOMPARE(count(State::Same), 4);
    QCOMPARE(lead(), u"Nothing new: the office has all of this table."_s);
    QVERIFY(!button(u"Import "_s)->isEnabled());
    QCOMPARE(all(Kind::Organisation).size(), before + 3);
}

void TestImport::refusedRows()
{
    openRows("ФИО,Эл. почта\nПетров Первый,p@example.org\nПетров Второй,nobody\nПетров Третий,no one\n");
    QCOMPARE(m_dialog->job().kind(), Kind::Person);
    check();
    QCOMPARE(count(State::Refused), 2);
    write();
    QVERIFY2(sentence().contains(u"Added: 1, changed: 0, not imported: 2"_s), qPrintable(sentence()));
    const QString path = m_office->folder() + u"/rest.csv"_s;
    m_dialog->saveRefused(path);
    QTRY_VERIFY2(sentence().contains(u"rest.csv"_s), qPrintable(sentence()));
    m_dialog->accept();
    QTRY_VERIFY(!dialog());

    open({path, {}});
    QCOMPARE(m_dialog->job().kind(), Kind::Person);
    QCOMPARE(m_dialog->job().head().headers.size(), 3);
    QVERIFY(m_dialog->job().keys().last().isEmpty());
    check();
    QCOMPARE(count(State::Refused), 2);
    mend(2, u"Эл. почта"_s, u"p2@example.org"_s);
    mend(3, u"Эл. почта"_s, u"p3@example.org"_s);
    write();
    QVERIFY(named(Kind::Person, u"Петров Третий"_s).id.isValid());
    QCOMPARE(lead(), u"Nothing new: the office has all of this table."_s);
}

/// Stopped while it is written: nothing is, and everything is still there to be imported.
void TestImport::stopped()
{
    QByteArray table("Name,City\n");
    for (int i = 0; i < 300; ++i)
        table += "Stopped University " + QByteArray::number(i) + ",Moscow\n";
    openRows(table);
    check();
    const qsizetype before = all(Kind::Organisation).size();
    const auto gate = std::make_shared<QSemaphore>();
    m_office->session().office().write([gate](Office &) { gate->acquire(); });
    QTest::mouseClick(button(u"Import "_s), Qt::LeftButton);
    QCOMPARE(m_dialog->job().work(), ImportJob::Work::Writing);
    QTest::keyClick(m_dialog, Qt::Key_Escape); // is not heard while it is written
    QVERIFY(m_dialog->isVisible());
    press(u"Stop"_s);
    gate->release();
    quiet();
    QVERIFY2(sentence().contains(u"nothing was written"_s), qPrintable(sentence()));
    QCOMPARE(all(Kind::Organisation).size(), before);
    QCOMPARE(count(State::New), 300);
    write();
    QCOMPARE(all(Kind::Organisation).size(), before + 300);
}

void TestImport::missingPartners()
{
    openRows("Agreement number,Agreement type,Partner\nM-1,mou,Missing University\nM-2,mou,Missing University\n");
    QCOMPARE(m_dialog->job().kind(), Kind::Agreement);
    check();
    auto *creates = m_dialog->checkPage()->findChild<QCheckBox *>();
    QVERIFY(creates->isVisible() && creates->isChecked());
    QVERIFY(creates->toolTip().contains(u"Missing University"_s));
    QCOMPARE(count(State::New), 2);
    QTRY_VERIFY(m_dialog->checkPage()->detail()->findChild<QTextBrowser *>()->toPlainText().contains(
            u"Missing University (will be created)"_s));
    creates->click();
    quiet();
    QCOMPARE(count(State::Refused), 2);
    QVERIFY(creates->isVisible());
    creates->click();
    quiet();
    write();
    QVERIFY2(sentence().contains(u"Added: 3"_s), qPrintable(sentence()));
    QVERIFY(named(Kind::Organisation, u"Missing University"_s).id.isValid());
}

void TestImport::keptColumns()
{
    openRows("Alpha,Beta\nKept University,red\n");
    MappingHeader *columns = m_dialog->columnsPage()->columns();
    QVERIFY(!button(u"Check rows"_s)->isEnabled()); // nothing is recognised
    choose(columns->choice(0), u"name"_s);
    choose(columns->choice(1), u"tags"_s);
    press(u"Keep these columns…"_s);
    auto *name = m_dialog->columnsPage()->findChild<QLineEdit *>(u"name"_s);
    QVERIFY(name && name->hasFocus());
    name->setText(u"Colours"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_dialog->job().mapping(), u"Colours"_s);
    m_dialog->accept();
    QTRY_VERIFY(!dialog());

    openRows("Title,\nBeta,Alpha\nblue,Another University\n", u"next.csv"_s);
    QCOMPARE(m_dialog->job().mapping(), u"Colours"_s);
    QCOMPARE(m_dialog->job().keys(), (QStringList{u"tags"_s, u"name"_s}));
    QCOMPARE(m_dialog->job().head().row, 2);
    check();
    QCOMPARE(count(State::New), 1);
}

void TestImport::newerEdition()
{
    openRows("Name,City\nEdition A,Moscow\nEdition B,Moscow\n", u"list 2025.csv"_s);
    check();
    write();
    m_dialog->accept();
    QTRY_VERIFY(!dialog());
    openRows("Name,City\nEdition A,Moscow\nEdition C,Moscow\n", u"list 2026.csv"_s);
    check();
    QCOMPARE(count(State::New), 1);
    QCOMPARE(count(State::Same), 1);
    CheckPage *page = m_dialog->checkPage();
    page->show({{}, true});
    QCOMPARE(page->model()->rowCount(), 1);
    QCOMPARE(page->model()->index(0, ImportRowsModel::What).data().toString(), u"Edition B"_s);
    write();
    QVERIFY(named(Kind::Organisation, u"Edition B"_s).id.isValid());
}

void TestImport::pasted()
{
    m_office->window().openPage(Page::People);
    m_office->settle();
    QAction *paste = nullptr;
    for (QAction *action : m_office->window().findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Paste))
            paste = action;
    }
    QVERIFY(paste && paste->isEnabled());
    QApplication::clipboard()->clear();
    paste->trigger();
    QVERIFY(!dialog());
    QApplication::clipboard()->setText(u"Name\tNotes\nPasted Person\t\"two\nlines\"\n"_s);
    paste->trigger();
    m_dialog = dialog();
    QVERIFY(m_dialog);
    quiet();
    QCOMPARE(m_dialog->job().kind(), Kind::Person); // that of the list
    QVERIFY(!box(u"Encoding"_s)->isVisible());
    check();
    QCOMPARE(m_dialog->job().plan()->rows.size(), 1);
    QCOMPARE(m_dialog->job().plan()->rows[0].after.text("notes"_L1), u"two\nlines"_s);
}

void TestImport::dropped()
{
    const QString path = file(u"dropped.tsv"_s, "Name\tCity\nDropped University\tMoscow, Kazan\n");
    const auto drop = [this](const QString &file) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&m_office->window(), &enter);
        QDropEvent left(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(&m_office->window(), &left);
        return enter.isAccepted();
    };
    QVERIFY(!drop(file(u"dropped.png"_s, "x")));
    QVERIFY(drop(path));
    m_dialog = dialog();
    QVERIFY(m_dialog);
    quiet();
    QCOMPARE(m_dialog->job().head().headers, (QStringList{u"Name"_s, u"City"_s}));
}

/// Mended cells are work: Escape does not throw them away.
void TestImport::closingAsks()
{
    openRows("ФИО,Эл. почта\nСидоров,nobody\n");
    check();
    mend(2, u"Эл. почта"_s, u"s@example.org"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    press(u"Go on"_s);
    QVERIFY(button(u"Import "_s));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    press(u"Close without them"_s);
    QTRY_VERIFY(!dialog());
}

/// A switch of language while rows are checked: the plan, the mended cell and the place stay.
void TestImport::languages()
{
    openRows("ФИО,Эл. почта\nСидоров,nobody\nСмирнов,no one\n");
    check();
    mend(2, u"Эл. почта"_s, u"s@example.org"_s);
    for (const QString &code : {u"ru"_s, u"zh"_s, u"en"_s}) {
        m_office->speak(code);
        quiet();
        QCOMPARE(count(State::New), 1);
        QCOMPARE(count(State::Refused), 1);
        const Text plural = recordType(Kind::Person).plural;
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(Language::of(code).text(plural));
        }));
    }
}

void TestImport::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\x03", 4).repeated(100);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html><table><tr><td>1</td></tr></table></html>");
    QTest::newRow("no workbook") << QByteArray("PK\x03\x04 and nothing else");
}

void TestImport::unreadable()
{
    QFETCH(const QByteArray, bytes);
    open({file(u"wrong.csv"_s, bytes), {}});
    QVERIFY(!button(u"Check rows"_s)->isEnabled());
    QVERIFY2(!sentence().isEmpty(), "one sentence says what is wrong");
}

/// The ledger first: an office is made for it and the rows are there to be looked at.
void TestImport::firstStart()
{
    m_office->session().office().close();
    auto *welcome = m_office->window().findChild<WelcomePage *>();
    QTRY_VERIFY(welcome && welcome->isVisible());
    const QString ledger = file(u"our partners.csv"_s, "Name,City\nFirst University,Moscow\n");
    const QString office = m_office->folder() + u"/our partners.pdesk"_s;
    QTimer answering;
    connect(&answering, &QTimer::timeout, this, [&] {
        auto *asked = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!asked)
            return;
        // Typed: what is selected counts only when the dialog has read the folder.
        auto *name = asked->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(asked->acceptMode() == QFileDialog::AcceptOpen ? ledger : office);
        static_cast<QDialog *>(asked)->accept();
    });
    answering.start(20);
    Q_EMIT welcome->ledgerRequested();
    QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
    answering.stop();
    m_dialog = dialog();
    quiet();
    QCOMPARE(m_office->session().office().path(), office);
    QCOMPARE(m_dialog->job().kind(), Kind::Organisation);
    check();
    write();
    QCOMPARE(all(Kind::Organisation).size(), 1);
}

/// A ministry's table of students becomes counts; its sums are shown beside the rows.
void TestImport::studentsByCountry()
{
    openRows("學年度,學校名稱,\"等級別\n名稱\",國別名稱,科系代碼,科系名稱,學生總計,男學生,女學生\n"
             "108,測試大學,學士(四年),印尼,06132045,資訊科學系,3,2,1\n"
             "108,測試大學,學士(四年),俄羅斯,06132045,資訊科學系,2,0,2\n"
             "108,測試大學,學士(四年),Atlantis,06132045,資訊科學系,5,5,0\n");
    ImportJob &job = m_dialog->job();
    QCOMPARE(job.subject(), (TableSubject{Kind::Count, true}));
    QCOMPARE(job.keys().value(0), u"enrolment.year"_s);
    const qsizetype before = all(Kind::Count).size();
    check();
    QCOMPARE(count(State::New), 2);
    QCOMPARE(count(State::Refused), 1);
    QVERIFY(job.sums());
    QCOMPARE(job.sums()->students, 5);
    auto *sums = m_dialog->checkPage()->findChild<EnrolmentSumsView *>();
    QVERIFY(sums->isVisible());
    QVERIFY2(sums->toPlainText().contains(u"Indonesia"_s), qPrintable(sums->toPlainText()));
    mend(5, u"國別名稱"_s, u"蒙古"_s); // row 5 of the file's lines is row 4 of the table
    QCOMPARE(count(State::Refused), 0);
    QCOMPARE(job.sums()->students, 10);
    write();
    QCOMPARE(all(Kind::Count).size(), before + 6); // the total, three countries, men and women
    QCOMPARE(lead(), u"Nothing new: the office has all of this table."_s);
    press(u"Undo the import"_s);
    QTRY_COMPARE_WITH_TIMEOUT(all(Kind::Count).size(), before, patience);
}

void TestImport::dayOrder()
{
    openRows("Agreement number,Agreement type,Date of signing,Valid until,Partner\n"
             "D-1,mou,03/04/2025,03/04/2030,Dated University\nD-2,mou,05/06/2025,25/06/2030,Dated University\n");
    QComboBox *order = box(u"03/04/2025 is"_s);
    QVERIFY(order && order->isVisible());
    QCOMPARE(order->currentText(), u"day, month"_s);
    const auto signedOn = [this] {
        return m_dialog->job().plan()->rows[0].after.date("signed_own"_L1).toString();
    };
    check();
    QCOMPARE(count(State::New), 2);
    QCOMPARE(signedOn(), u"2025-04-03"_s);
    press(u"Back to the columns"_s);
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    quiet();
    check();
    QCOMPARE(signedOn(), u"2025-03-04"_s);
    // 25/06/2030 says what the other column is.
    QCOMPARE(m_dialog->job().plan()->rows[0].after.date("expires"_L1).toString(), u"2030-04-03"_s);
    press(u"Back to the columns"_s);
    m_dialog->job().setKey(2, {});
    QVERIFY(!order->isVisible());
}

/// What a spreadsheet puts on the clipboard beside the text tells which cells are merged.
void TestImport::pastedPage()
{
    open({.path = {},
          .text = u"Name\tCountry\nPaged A\tRU\nPaged B\t\n"_s,
          .html = u"<table><tr><td>Name</td><td>Country</td></tr><tr><td>Paged A</td><td rowspan=2>RU</td></tr>"
                  "<tr><td>Paged B</td></tr></table>"_s});
    check();
    QCOMPARE(count(State::New), 2);
    QCOMPARE(m_dialog->job().plan()->rows[1].after.text("country"_L1), u"RU"_s);
}

void TestImport::realStudents()
{
    const QString path = QStringLiteral(PD_SOURCE_DIR "/../shared/data/enrolment/tw_moe_foreign_students_2015.csv");
    if (!QFile::exists(path))
        QSKIP("The ministry's table of students is not here");
    open({path, {}});
    QVERIFY(m_dialog->job().subject().isEnrolment);
    check();
    const EnrolmentSums *sums = m_dialog->job().sums();
    QVERIFY(sums);
    QCOMPARE(sums->students, 15792);
    QCOMPARE(sums->men, 8255);
    QCOMPARE(sums->women, 7537);
    QCOMPARE(count(State::Refused), 0);
    QCOMPARE(m_dialog->job().plan()->rows.size(), 7516);
}

void TestImport::realList()
{
    const QString path = QStringLiteral(PD_SOURCE_DIR "/../shared/data/ror/ror_education.csv");
    if (!QFile::exists(path))
        QSKIP("The list of the register is not here");
    open({path, {}});
    ImportJob &job = m_dialog->job();
    QCOMPARE(job.dataRows(), 13933);
    for (const QString &header : {u"status"_s, u"types"_s, u"country_name"_s, u"region"_s})
        job.setKey(int(job.head().headers.indexOf(header)), {});
    m_office->settle();
    QVERIFY2(job.mappingProblem().isEmpty(), qPrintable(Language().text(job.mappingProblem())));
    check();
    QCOMPARE(job.plan()->rows.size(), 13933);
    QCOMPARE(count(State::New) + count(State::Duplicate) + count(State::Update) + count(State::Same), 13933);
    QCOMPARE(m_dialog->checkPage()->model()->rowCount(), 13933);
}

void TestImport::realWorkbook()
{
    const QString path = QStringLiteral(PD_SOURCE_DIR "/../shared/data/partners/eche_2025-12-19.xlsx");
    if (!QFile::exists(path))
        QSKIP("The list of charters is not here");
    open({path, {}});
    QCOMPARE(m_dialog->job().head().row, 2);
    QCOMPARE(m_dialog->job().dataRows(), 6130);
    check();
    QCOMPARE(m_dialog->job().plan()->rows.size(), 6130);
    // Seven cells of "Website Url" hold no link.
    QCOMPARE(count(State::Refused), 7);
}

int main(int argc, char **argv)
{
    if (const auto status = runWorkbookReader(argc, argv))
        return *status;
    QApplication application(argc, argv);
    TestImport test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_import.moc"
