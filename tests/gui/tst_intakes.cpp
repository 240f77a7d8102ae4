// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of a programme typed by intake, and of a cohort by country, women and funding: in the real window, by keyboard.
#include <gui/officewindow.h>

#include <ui/detail/readingpane.h>
#include <ui/edit/countgrid.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/drafts.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/recordeditor.h>
#include <ui/edit/recordform.h>
#include <ui/edit/textedits.h>
#include <ui/list/recordlistpage.h>
#include <ui/programmes/intakesdialog.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

class TestIntakes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_office.reset(); }

    void showsWhatIsKnown();
    void typesAsOfADay();
    void pastesYearsWithTheirNumbers();
    void badNumbersStay();
    void whatDoesNotFitIsSaid();
    void asksBeforeItCloses();
    void speaksEveryLanguage();
    void programmesOfAnInstitute();

    void partsUnderTheirTotal();
    void partsArePasted();
    void countsThatShrink();
    void paneTellsHowTheyFared();

private:
    template <typename Work>
    auto ask(Work work)
    {
        auto found = m_office->session().office().read(std::move(work));
        found.waitForFinished();
        return found.result();
    }
    RecordId programme(const QString &name)
    {
        return ask([name](Office &office) {
            for (const Record &record : office.readAll(Kind::Programme)) {
                if (Language().name(record.names) == name)
                    return record.id;
            }
            return RecordId();
        });
    }
    QList<Intake> intakes()
    {
        return ask([id = m_programme](Office &office) { return programmeIntakes(office, id, Language()).value().first().intakes; });
    }
    /// "day persons" of a measure in an intake, a line each.
    QStringList counts(int year, const QString &measure, const QString &split = {})
    {
        QStringList lines;
        for (const Intake &intake : intakes()) {
            for (const Record &count : intake.counts) {
                if (intake.year() == year && count.text("measure"_L1) == measure && count.text("split"_L1) == split)
                    lines << count.date("as_of"_L1).toString() + u' ' + QString::number(count.integer("persons"_L1));
            }
        }
        return lines;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *one : m_office->window().findChildren<QAction *>()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    IntakesDialog *open(RecordId programme)
    {
        Q_EMIT m_office->session().showRequested(Kind::Programme, programme);
        m_office->settle();
        QAction *enter = action(u"Enter counts by intake…"_s);
        if (!enter || !QTest::qWaitFor([enter] { return enter->isEnabled(); }))
            return nullptr;
        enter->trigger();
        m_office->settle();
        auto *dialog = m_office->window().findChild<IntakesDialog *>();
        return dialog && waitUntilActive(dialog) && dialog->table()->model() ? dialog : nullptr;
    }
    static QModelIndex cell(const IntakesDialog *dialog, const QString &row, const QString &intake)
    {
        const QAbstractItemModel *model = dialog->table()->model();
        for (int r = 0; r < model->rowCount(); ++r) {
            for (int c = 0; c < model->columnCount(); ++c) {
                if (model->headerData(r, Qt::Vertical).toString() == row && model->index(0, c).data().toString() == intake)
                    return model->index(r, c);
            }
        }
        return {};
    }
    /// As a person types into a grid: to the cell, the keys, Enter.
    static void type(IntakesDialog *dialog, const QModelIndex &at, const QString &keys)
    {
        dialog->table()->setCurrentIndex(at);
        dialog->table()->setFocus();
        QTest::keyClicks(dialog->table(), keys.left(1));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), keys.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(dialog->table()->hasFocus());
    }
    static void paste(QWidget *into, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        into->setFocus();
        QTest::keySequence(into, QKeySequence::Paste);
    }
    static QString said(const QWidget *window)
    {
        QStringList texts;
        for (const NoteLabel *note : window->findChildren<NoteLabel *>()) {
            if (note->isVisibleTo(window))
                texts << note->text();
        }
        return texts.join(u'\n');
    }
    bool isClosed() const { return m_office->window().findChildren<IntakesDialog *>().isEmpty(); }
    RecordEditor *edit(int year)
    {
        RecordId cohort;
        for (const Intake &intake : intakes()) {
            if (intake.year() == year)
                cohort = intake.cohort.id;
        }
        Q_EMIT m_office->session().editRequested(Kind::Cohort, cohort);
        RecordEditor *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_office->window().findChild<RecordEditor *>()) && found->isVisible(); }, 20000);
        return found && waitUntilActive(found) ? found : nullptr;
    }
    /// The inputs that are shown, column after column.
    static QList<QLineEdit *> inputs(const CountGrid *grid)
    {
        QList<QLineEdit *> found;
        for (const NumberEdit *cell : grid->findChildren<NumberEdit *>()) {
            if (cell->isVisibleTo(grid))
                found << qobject_cast<QLineEdit *>(cell->focusProxy());
        }
        return found;
    }
    void shot(QWidget *window, const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("PD_SHOTS"); !folder.isEmpty())
            window->grab().save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<OfficeWindow> m_office;
    RecordId m_programme;
};

void TestIntakes::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
    style::apply(*qApp);
}

void TestIntakes::init()
{
    m_office = std::make_unique<OfficeWindow>(u"practice"_s);
    QVERIFY(m_office->show());
    m_office->window().openPage(Page::Programmes);
    m_office->settle();
    m_programme = programme(u"Computer Science and Technology"_s);
    QVERIFY(m_programme.isValid());
}

void TestIntakes::showsWhatIsKnown()
{
    IntakesDialog *dialog = open(m_programme);
    QVERIFY(dialog);
    QAbstractItemModel *model = dialog->table()->model();
    QCOMPARE(model->columnCount(), 7);   // 2020 … 2025, and the next
    QCOMPARE(model->index(0, 0).data().toString(), u"2020"_s);
    QCOMPARE(cell(dialog, u"Admitted"_s, u"2020"_s).data().toString(), u"56"_s);
    QVERIFY(cell(dialog, u"Admitted"_s, u"2020"_s).data(Qt::ToolTipRole).toString().contains(u"10 September 2020"_s));
    QCOMPARE(cell(dialog, u"Admitted"_s, u"2020"_s).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
    // On an earlier day less was known.
    auto *day = qobject_cast<QLineEdit *>(dialog->day()->focusProxy());
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"2020-09-01"_s);
    QCOMPARE(cell(dialog, u"Applicants"_s, u"2020"_s).data().toString(), u"109"_s);
    QCOMPARE(cell(dialog, u"Admitted"_s, u"2020"_s).data().toString(), QString());
    QVERIFY(dialog->close());
}

/// A correction is a new count; the one before stays. All of it is undone at once and stands in the history.
void TestIntakes::typesAsOfADay()
{
    const QStringList before = counts(2025, u"admitted"_s);
    IntakesDialog *dialog = open(m_programme);
    QVERIFY(dialog);
    type(dialog, cell(dialog, u"Admitted"_s, u"2025"_s), u"71"_s);
    QCOMPARE(dialog->table()->currentIndex(), cell(dialog, u"Registered"_s, u"2025"_s));  // Enter goes down
    type(dialog, cell(dialog, u"Admitted"_s, u"2024"_s), u"72"_s);
    type(dialog, cell(dialog, u"Intake year"_s, u"New intake"_s), u"2026"_s);
    type(dialog, cell(dialog, u"Applicants"_s, u"2026"_s), u"12"_s);
    QVERIFY(cell(dialog, u"Intake year"_s, u"New intake"_s).isValid());   // and another one may follow
    QTest::keySequence(dialog->table(), QKeySequence::Save);
    QTRY_VERIFY(isClosed());
    m_office->settle();
    QCOMPARE(counts(2025, u"admitted"_s), before + QStringList{u"2026-03-02 71"_s});
    QCOMPARE(counts(2026, u"applied"_s), QStringList{u"2026-03-02 12"_s});
    QCOMPARE(intakes().size(), 7);
    const auto last = ask([](Office &office) { return office.changeSets(1).first(); });
    QCOMPARE(last.records, 4);
    // The same day once more mends the count.
    dialog = open(m_programme);
    QVERIFY(dialog);
    type(dialog, cell(dialog, u"Admitted"_s, u"2025"_s), u"70"_s);
    dialog->save();
    QTRY_VERIFY(isClosed());
    m_office->settle();
    QCOMPARE(counts(2025, u"admitted"_s), before + QStringList{u"2026-03-02 70"_s});
    for (int i = 0; i < 2; ++i) {
        m_office->session().office().undo().waitForFinished();
        m_office->settle();
    }
    QCOMPARE(counts(2025, u"admitted"_s), before);
    QCOMPARE(intakes().size(), 6);
}

/// A block of a spreadsheet, its years above it and the names of its rows at the left: each number finds its place.
void TestIntakes::pastesYearsWithTheirNumbers()
{
    IntakesDialog *dialog = open(m_programme);
    QVERIFY(dialog);
    dialog->table()->setCurrentIndex(cell(dialog, u"Applicants"_s, u"2020"_s));
    paste(dialog->table(), u"\t2025\t2026\t2027\r\nОбучается\t61\t1 002\t\r\nApplicants\t300\t\t17\r\nFrom the moon\t1\t2\t3\r\n"_s);
    QCOMPARE(cell(dialog, u"Enrolled"_s, u"2025"_s).data().toString(), u"61"_s);
    QCOMPARE(cell(dialog, u"Enrolled"_s, u"2026"_s).data().toString(), u"1,002"_s);
    QCOMPARE(cell(dialog, u"Applicants"_s, u"2027"_s).data().toString(), u"17"_s);
    QCOMPARE(cell(dialog, u"Applicants"_s, u"2020"_s).data().toString(), u"109"_s);
    QVERIFY2(said(dialog).contains(u"From the moon"_s), qPrintable(said(dialog)));
    // Without years from the cell on, rightwards.
    dialog->table()->setCurrentIndex(cell(dialog, u"Graduated"_s, u"2020"_s));
    paste(dialog->table(), u"40\t41\n39\t"_s);
    QCOMPARE(cell(dialog, u"Graduated"_s, u"2021"_s).data().toString(), u"41"_s);
    QCOMPARE(cell(dialog, u"Dual degrees awarded"_s, u"2020"_s).data().toString(), u"39"_s);
    dialog->save();
    QTRY_VERIFY(isClosed());
    m_office->settle();
    QCOMPARE(counts(2027, u"applied"_s), QStringList{u"2026-03-02 17"_s});
    QCOMPARE(counts(2026, u"enrolled"_s), QStringList{u"2026-03-02 1002"_s});
    QCOMPARE(intakes().size(), 8);
    m_office->session().office().undo().waitForFinished();
    m_office->settle();
    QCOMPARE(intakes().size(), 6);
}

void TestIntakes::badNumbersStay()
{
    const QStringList before = counts(2025, u"admitted"_s);
    IntakesDialog *dialog = open(m_programme);
    QVERIFY(dialog);
    for (const QString &bad : {u"many"_s, u"-3"_s, u"1.5"_s}) {
        type(dialog, cell(dialog, u"Admitted"_s, u"2025"_s), bad);
        QCOMPARE(cell(dialog, u"Admitted"_s, u"2025"_s).data().toString(), bad);
        QVERIFY2(said(dialog).startsWith(u"Admitted, 2025: "_s), qPrintable(said(dialog)));
        dialog->save();
        m_office->settle();
        QVERIFY(!isClosed());
        QCOMPARE(dialog->table()->currentIndex(), cell(dialog, u"Admitted"_s, u"2025"_s));
    }
    QTest::keyClick(dialog->table(), Qt::Key_Delete);   // what was known is shown again
    QCOMPARE(said(dialog), QString());
    // A number without its year, a year that is there already.
    type(dialog, cell(dialog, u"Admitted"_s, u"New intake"_s), u"5"_s);
    QVERIFY(!said(dialog).isEmpty());
    type(dialog, cell(dialog, u"Intake year"_s, u"New intake"_s), u"2025"_s);
    QVERIFY2(said(dialog).contains(u"Another column is for this intake already."_s), qPrintable(said(dialog)));
    dialog->save();
    m_office->settle();
    QVERIFY(!isClosed());
    QCOMPARE(counts(2025, u"admitted"_s), before);
    dialog->close();
    m_office->window().findChild<IntakesDialog *>()->findChild<QPushButton *>(u"discard"_s)->click();
    QTRY_VERIFY(isClosed());
}

void TestIntakes::whatDoesNotFitIsSaid()
{
    IntakesDialog *dialog = open(m_programme);
    QVERIFY(dialog);
    type(dialog, cell(dialog, u"Applicants"_s, u"2020"_s), u"100"_s);
    QVERIFY2(said(dialog).contains(u"2020"_s) && said(dialog).contains(u"100, but 109 before"_s), qPrintable(said(dialog)));
    dialog->save();   // and stops nobody
    QTRY_VERIFY(isClosed());
    m_office->settle();
    QCOMPARE(counts(2020, u"applied"_s).last(), u"2026-03-02 100"_s);
}

void TestIntakes::asksBeforeItCloses()
{
    IntakesDialog *dialog = open(m_programme);
    QVERIFY(dialog);
    type(dialog, cell(dialog, u"Admitted"_s, u"2025"_s), u"71"_s);
    QTest::keyClick(dialog->table(), Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(!m_office->window().close());   // nor does the program end over it
    QTRY_VERIFY(dialog->isVisible());
    auto *save = dialog->findChild<QPushButton *>(u"saveAndClose"_s);
    QTRY_VERIFY(save->isVisible() && save->hasFocus());
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(isClosed());
    m_office->settle();
    QCOMPARE(counts(2025, u"admitted"_s).last(), u"2026-03-02 71"_s);
}

void TestIntakes::speaksEveryLanguage()
{
    IntakesDialog *dialog = open(m_programme);
    QVERIFY(dialog);
    type(dialog, cell(dialog, u"Applicants"_s, u"2020"_s), u"100"_s);
    for (const style::Theme theme : {style::Theme::Light, style::Theme::Dark}) {
        style::setTheme(theme);
        for (const QString &code : Language::codes()) {
            m_office->speak(code);
            const Language language = Language::of(code);
            QCOMPARE(dialog->table()->model()->headerData(2, Qt::Vertical).toString(), language.text(phrase("Measure", "Admitted")));
            QCOMPARE(dialog->table()->model()->index(1, 0).data().toString(), u"100"_s);   // typed, and kept
            QVERIFY(said(dialog).contains(u"109"_s));
            shot(dialog, u"intakes-"_s + code + (style::isDark() ? u"-dark"_s : QString()));
        }
    }
    style::setTheme(style::Theme::Light);
    m_office->speak(u"en"_s);
    dialog->save();
    QTRY_VERIFY(isClosed());
}

void TestIntakes::programmesOfAnInstitute()
{
    const RecordId institute = programme(u"Example–Northern Lakes Joint Institute"_s);
    IntakesDialog *dialog = open(institute);
    QVERIFY(dialog);
    auto *which = dialog->findChild<QComboBox *>(u"programme"_s);
    QVERIFY(which && which->isVisible());
    QCOMPARE(which->count(), 5);
    const auto choose = [&](const QString &name) {
        which->setCurrentIndex(which->findText(name));
        Q_EMIT which->activated(which->currentIndex());
    };
    choose(u"Computer Science and Technology"_s);
    type(dialog, cell(dialog, u"Admitted"_s, u"2025"_s), u"71"_s);
    choose(u"Communication Engineering"_s);
    QVERIFY(cell(dialog, u"Admitted"_s, u"2025"_s).data().toString() != u"71"_s);
    choose(u"Computer Science and Technology"_s);
    QCOMPARE(cell(dialog, u"Admitted"_s, u"2025"_s).data().toString(), u"71"_s);
    dialog->save();
    QTRY_VERIFY(isClosed());
    m_office->settle();
    QCOMPARE(counts(2025, u"admitted"_s).last(), u"2026-03-02 71"_s);
}

/// By sex: the parts below their total, their sum beside it; totals and other parts stay as they are.
void TestIntakes::partsUnderTheirTotal()
{
    RecordEditor *form = edit(2025);
    QVERIFY(form);
    auto *grid = form->findChild<CountGrid *>();
    const qsizetype before = intakes().last().counts.size();
    auto *splits = grid->findChild<QComboBox *>(u"splits"_s);
    splits->setFocus();
    while (splits->currentData().toString() != u"sex"_s) {
        const int at = splits->currentIndex();
        QTest::keyClick(splits, Qt::Key_Down);
        QVERIFY(splits->currentIndex() > at);
    }
    auto *measures = grid->findChild<QComboBox *>(u"measures"_s);
    measures->setFocus();
    QTRY_VERIFY(measures->isVisible());
    QTest::keyClick(measures, Qt::Key_Down);   // Admitted
    QCOMPARE(measures->currentText(), u"Admitted"_s);
    // A day of its own, with a total and more women and men than there are students.
    grid->addColumn(PartialDate(QDate(2026, 3, 2)));
    const qsizetype rows = 3;
    m_office->settle();
    QList<QLineEdit *> cells = inputs(grid);
    QCOMPARE(cells.size() % rows, 0);
    cells = cells.mid(cells.size() - rows);
    for (const auto &[at, keys] : {std::pair(0, u"60"_s), std::pair(1, u"40"_s), std::pair(2, u"30"_s)}) {
        cells[at]->setFocus();
        QTest::keyClicks(cells[at], keys);
    }
    QTRY_VERIFY2(said(form).contains(u"the parts (By sex) make 70"_s), qPrintable(said(form)));
    m_office->settle();
    shot(form, u"parts"_s);
    cells[2]->selectAll();
    QTest::keyClicks(cells[2], u"20"_s);
    QVERIFY(!said(form).contains(u"make"_s));
    // Totals again: what was typed in between is there.
    splits->setFocus();
    QTest::keyClick(splits, Qt::Key_Home);
    QTRY_COMPARE(splits->currentIndex(), 0);
    form->save();
    QTRY_VERIFY(m_office->window().findChildren<RecordEditor *>().isEmpty());
    m_office->settle();
    QCOMPARE(counts(2025, u"admitted"_s).last(), u"2026-03-02 60"_s);
    QStringList sexes = counts(2025, u"admitted"_s, u"sex"_s);
    QVERIFY(sexes.contains(u"2026-03-02 40"_s) && sexes.contains(u"2026-03-02 20"_s));
    QCOMPARE(intakes().last().counts.size(), before + 3);
    // Seen again when it is opened, and taken back in one step.
    form = edit(2025);
    QVERIFY(form);
    grid = form->findChild<CountGrid *>();
    grid->showSplit(u"sex"_s, 1);
    m_office->settle();
    QStringList shown;
    for (const QLineEdit *cell : inputs(grid))
        shown << cell->text();
    QVERIFY(shown.contains(u"40"_s) && shown.contains(u"20"_s));
    m_office->speak(u"zh"_s);
    QVERIFY(grid->isVisible());
    form->close();
    QTRY_VERIFY(m_office->window().findChildren<RecordEditor *>().isEmpty());
    m_office->session().office().undo().waitForFinished();
    m_office->settle();
    QCOMPARE(intakes().last().counts.size(), before);
}

/// Countries as a spreadsheet has them: names at the left in any of the languages make their rows.
void TestIntakes::partsArePasted()
{
    RecordEditor *form = edit(2025);
    QVERIFY(form);
    auto *grid = form->findChild<CountGrid *>();
    grid->showSplit(u"country"_s, 3);
    grid->addColumn(PartialDate(QDate(2026, 3, 2)));
    m_office->settle();
    const int columns = int(grid->findChildren<DateEdit *>().size());
    const auto rows = [&] { return inputs(grid).size() / columns; };
    const qsizetype before = rows();
    QLineEdit *first = inputs(grid).at((columns - 1) * before);
    paste(first, u"Enrolled\t64\nКитай\t40\n俄罗斯\t20\nBelarus\t4\nAtlantis\t1\n"_s);
    QVERIFY2(said(form).contains(u"Atlantis"_s), qPrintable(said(form)));
    QTRY_VERIFY(rows() >= 4);
    form->save();
    QTRY_VERIFY(m_office->window().findChildren<RecordEditor *>().isEmpty());
    m_office->settle();
    QCOMPARE(counts(2025, u"enrolled"_s).filter(u"2026-03-02"_s), QStringList{u"2026-03-02 64"_s});
    QStringList parts = counts(2025, u"enrolled"_s, u"country"_s).filter(u"2026-03-02"_s);
    parts.sort();
    QCOMPARE(parts, QStringList({u"2026-03-02 20"_s, u"2026-03-02 4"_s, u"2026-03-02 40"_s}));
    // By hand: the next country, Enter, its number.
    form = edit(2025);
    QVERIFY(form);
    grid = form->findChild<CountGrid *>();
    grid->showSplit(u"country"_s, 3);
    m_office->settle();
    auto *country = grid->findChild<FieldEditor *>(u"country"_s);
    QVERIFY(country && country->isVisible());
    country->setFocus();
    country->setValue(Value(u"Nowhere"_s));
    QTest::keyClick(country->focusProxy(), Qt::Key_Return);
    QVERIFY(form->isVisible());   // explained, and nothing saved
    QVERIFY(!said(form).isEmpty());
    country->setValue(Value(u"VN"_s));
    QTest::keyClick(country->focusProxy(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(form->focusWidget()));
    QTest::keyClicks(form->focusWidget(), u"2"_s);
    m_office->settle();
    shot(form, u"countries"_s);
    form->save();
    QTRY_VERIFY(m_office->window().findChildren<RecordEditor *>().isEmpty());
    m_office->settle();
    QVERIFY(counts(2025, u"enrolled"_s, u"country"_s).join(u' ').contains(u" 2"_s));
}

/// In the real editor: said, not refused, and kept as a draft when the program ends.
void TestIntakes::countsThatShrink()
{
    RecordEditor *form = edit(2020);
    QVERIFY(form);
    auto *grid = form->findChild<CountGrid *>();
    grid->addColumn(PartialDate(QDate(2026, 3, 2)));
    m_office->settle();
    QLineEdit *applied = inputs(grid).at(inputs(grid).size() - 7);
    applied->setFocus();
    QTest::keyClicks(applied, u"100"_s);
    QTRY_VERIFY2(said(form).contains(u"100, but 109 before"_s), qPrintable(said(form)));
    QVERIFY(grid->problem().isEmpty());
    const Drafts drafts(m_office->path());
    QTRY_COMPARE_WITH_TIMEOUT(drafts.list().size(), 1, 20000);
    const Draft draft = drafts.list().first();
    QCOMPARE(draft.changes.size(), 1);
    QCOMPARE(draft.changes.first().values.value(u"persons"_s).toInteger(), 100);
    delete form;   // as when the power goes
    RecordEditor::resume(m_office->session(), draft, &m_office->window());
    QTRY_VERIFY(m_office->window().findChild<RecordEditor *>());
    form = m_office->window().findChild<RecordEditor *>();
    QTRY_VERIFY2(said(form).contains(u"100, but 109 before"_s), qPrintable(said(form)));
    form->save();
    QTRY_VERIFY(m_office->window().findChildren<RecordEditor *>().isEmpty());
    m_office->settle();
    QCOMPARE(counts(2020, u"applied"_s).last(), u"2026-03-02 100"_s);
}

/// Retention, graduation and dual degrees of the cohorts, as the rules reckon them.
void TestIntakes::paneTellsHowTheyFared()
{
    Q_EMIT m_office->session().showRequested(Kind::Programme, m_programme);
    m_office->settle();
    // Of the cohorts 2020 … 2025: 391 of 407 stayed; of the two that are through, 103 of 113 and 92 of 103.
    const auto *page = qobject_cast<RecordListPage *>(m_office->window().room(Page::Programmes));
    const QTextBrowser *pane = page->findChild<ReadingPane *>()->browser();
    for (const QString &code : Language::codes()) {
        m_office->speak(code);
        const Language language = Language::of(code);
        QTRY_VERIFY(pane->toPlainText().contains(language.text(phrase("Sheet", "Retention and degrees"))));
        const QString text = pane->toPlainText();
        for (const auto &[label, share] : {std::pair(phrase("Sheet", "Stayed, of those admitted"), 391.0 / 407),
                                           std::pair(phrase("Sheet", "Graduated, of those admitted"), 103.0 / 113),
                                           std::pair(phrase("Sheet", "Dual degrees, of graduates"), 92.0 / 103)}) {
            const qsizetype at = text.indexOf(language.text(label));
            QVERIFY2(at >= 0, qPrintable(language.text(label)));
            QVERIFY2(text.mid(at, 120).contains(language.percent(share).replace(QChar::Nbsp, u' ')), qPrintable(text.mid(at, 120)));
        }
    }
}

QTEST_MAIN(TestIntakes)

#include "tst_intakes.moc"
