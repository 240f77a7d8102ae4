// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in the running program: a switch of language, a PDF, a list, a keystroke in the search.
#include "table.h"

#include <gui/officewindow.h>

#include <query/home.h>
#include <query/listquery.h>
#include <report/paginator.h>
#include <report/summary.h>
#include <search/search.h>
#include <ui/edit/recordeditor.h>

#include <QApplication>
#include <QElapsedTimer>

#include <cstdlib>
#include <functional>

using namespace pd;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double median(int runs, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i)
        times << milliseconds(work);
    return ::median(times);
}

/// Remembers when the last widget was painted.
class LastPaint : public QObject
{
public:
    LastPaint()
    {
        qApp->installEventFilter(this);
        m_clock.start();
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_last = double(m_clock.nsecsElapsed()) / 1e6;
        return false;
    }
    double milliseconds() const { return m_last; }

private:
    QElapsedTimer m_clock;
    double m_last = 0;
};

void measureLanguages(Table &table)
{
    OfficeWindow desk;
    if (!desk.show())
        qFatal("no window");
    for (const ui::Page page : {ui::Page::Partners, ui::Page::Agreements, ui::Page::Visits, ui::Page::Charts}) {
        desk.window().openPage(page);
        desk.settle();
    }
    desk.window().openPage(ui::Page::Agreements);
    const auto agreements = listIds(*Office::open(desk.path(), {.isReadOnly = true}).value(),
                                    {Kind::Agreement, {}, {}, {}, QStringLiteral("en"), desk.session().today()});
    ui::RecordEditor::open(desk.session(), Kind::Agreement, agreements->first(), &desk.window());
    desk.settle();
    if (!desk.window().findChild<ui::RecordEditor *>())
        qFatal("no editor");

    const QStringList languages{QStringLiteral("ru"), QStringLiteral("zh"), QStringLiteral("en")};
    QList<double> switched, settled;
    for (int i = -3; i < 15; ++i) {
        const Language language = Language::of(languages[(i + 3) % 3]);
        const LastPaint paint;
        const double now = milliseconds([&] {
            desk.session().setLanguage(language);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        });
        desk.settle();
        if (i < 0)
            continue;
        switched << now;
        settled << paint.milliseconds();
    }
    table.add(QStringLiteral("language: Home, 3 lists, an editor and charts open"), median(switched), {},
              QStringLiteral("ms"), QStringLiteral("under 50 ms"));
    table.add(QStringLiteral("language: the last name from the office painted"), median(settled), {}, QStringLiteral("ms"));
}

void measurePdf(Table &table, const QString &file, const QString &folder)
{
    const auto office = Office::open(file, {.isReadOnly = true}).value();
    const auto tables = CodeTables::load();
    const ui::QtChartPainter charts;
    const QDate today(2026, 3, 2);
    const Language language = Language::of(QStringLiteral("ru"));
    const auto partners = listIds(*office, {Kind::Organisation, {{QStringLiteral("is_own"), Condition::Op::NoneOf,
                                                                  {QStringLiteral("true")}}}, {}, {}, language.code(), today});
    const report::SummaryOptions options{{partners->first()}, language, today};
    const auto print = [&] {
        const auto summary = report::partnershipSummary(*office, options, *tables);
        if (!summary || !report::writePdf(*summary, language, &charts, folder + QStringLiteral("/summary.pdf"),
                                            report::defaultPage()))
            qFatal("no summary");
    };
    table.add(QStringLiteral("partnership summary as PDF, the first one"), milliseconds(print), {}, QStringLiteral("ms"));
    table.add(QStringLiteral("partnership summary as PDF"), median(11, print), {}, QStringLiteral("ms"),
              QStringLiteral("under 300 ms"));
}

void measureOffice(Table &table, const QString &file)
{
    const Language language = Language::of(QStringLiteral("en"));
    const QDate today(2026, 3, 2);
    table.add(QStringLiteral("opening the practice office and all that Home shows"), median(11, [&] {
                  const auto office = Office::open(file).value();
                  homeSummary(*office, today, language, 6);
              }), {}, QStringLiteral("ms"));
    const auto office = Office::open(file).value();
    table.add(QStringLiteral("a keystroke in the search, practice office"), median(11, [&] {
                  for (int length = 1; length <= 8; ++length)
                      search(*office, QStringLiteral("universi").left(length), language.code(), {.limit = 40});
              }) / 8, {}, QStringLiteral("ms"));

    ChangeSet many;
    const auto models = office->readAll(Kind::Agreement);
    for (qsizetype i = models.size(); i < 2000; ++i) {
        Record copy = models[i % models.size()];
        copy.id = {};
        many.changes << Change::create(copy);
    }
    if (!office->apply(many))
        qFatal("no agreements");
    const auto tables = CodeTables::load();
    const RecordType &type = recordType(Kind::Agreement);
    table.add(QStringLiteral("2,000 agreements: the first 40 rows, sorted"), median(11, [&] {
                  const auto fresh = Office::open(file, {.isReadOnly = true}).value();
                  const auto ids = listIds(*fresh, {Kind::Agreement, {}, {}, {}, language.code(), today});
                  listRows(*fresh, Kind::Agreement, ids->mid(0, 40), defaultColumns(type), language, today, *tables);
              }), {}, QStringLiteral("ms"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    ui::style::apply(application);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("office.pdesk"));
    if (!buildOffice(file, QStringLiteral(":/offices/practice")))
        qFatal("no office");
    Table table(QStringLiteral("Inside the program, medians"));
    measureLanguages(table);
    measurePdf(table, file, folder.path());
    measureOffice(table, file);
    return EXIT_SUCCESS;
}
