// SPDX-License-Identifier: GPL-3.0-or-later
// Home, the list of everything owed, the timeline of agreements and the month of visits: from asking until they are
// painted, on the practice office, on one of a usual size and on one of a hundred thousand agreements; and the longest
// time for which the window does not answer meanwhile.
#include "largeoffice.h"
#include "table.h"

#include <exchange/officefiles.h>
#include <ui/agreements/agreementtimeline.h>
#include <ui/agreements/timelinedata.h>
#include <ui/followups/owedlist.h>
#include <ui/home/homepage.h>
#include <ui/shell/session.h>
#include <ui/shell/style.h>
#include <ui/visits/monthgrid.h>
#include <ui/visits/visitcalendar.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <functional>
#include <memory>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

struct Times { double painted = 0, longest = 0; };

/// Makes a view, asks it for what it shows, and waits until that is painted.
template <typename View>
Times appear(const std::function<std::unique_ptr<View>()> &make, const std::function<bool(View &)> &isThere)
{
    QList<double> painted, longest;
    for (int run = -1; run < runs; ++run) {
        double pause = 0;
        QElapsedTimer clock, step;
        clock.start();
        step.start();
        std::unique_ptr<View> view = make();
        view->resize(1280, 800);
        view->show();
        pause = milliseconds(step);
        while (!isThere(*view)) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
            step.restart();
            QCoreApplication::processEvents();
            pause = std::max(pause, milliseconds(step));
        }
        step.restart();
        view->repaint();
        pause = std::max(pause, milliseconds(step));
        if (run >= 0) {
            painted << milliseconds(clock);
            longest << pause;
        }
    }
    return {median(painted), median(longest)};
}

QList<RecordId> all(Session &session, Kind kind)
{
    ListQuery query;
    query.kind = kind;
    query.today = session.today();
    query.language = u"en"_s;
    auto found = session.office().read([query](Office &office) { return listIds(office, query).value_or(QList<RecordId>()); });
    found.waitForFinished();
    return found.result();
}

void measure(Table &table, const QString &what, const QString &file, const QString &target)
{
    Session session(nullptr);
    session.setLanguage(Language::of(u"en"_s));
    bool isOpen = false;
    QObject::connect(&session, &Session::officeOpened, &session, [&isOpen] { isOpen = true; });
    session.open(file);
    while (!isOpen)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    session.tables();
    const QList<RecordId> agreements = all(session, Kind::Agreement), visits = all(session, Kind::Visit);
    const auto add = [&](const QString &view, const Times &times) {
        table.add(what + view, times.painted, {}, u"ms"_s, target);
        table.add(what + view + u", longest pause"_s, times.longest, {}, u"ms"_s);
    };
    add(u": Home"_s, appear<HomePage>([&] { return std::make_unique<HomePage>(session, nullptr); },
                                      [](HomePage &home) { return home.isLoaded(); }));
    add(u": everything owed"_s, appear<OwedList>([&] { return std::make_unique<OwedList>(session, nullptr); },
                                                 [](OwedList &list) { return list.isLoaded(); }));
    add(u": timeline"_s, appear<AgreementTimeline>(
                             [&] {
                                 auto view = std::make_unique<AgreementTimeline>(session, nullptr);
                                 view->setRecords(agreements);
                                 return view;
                             },
                             [](AgreementTimeline &view) {
                                 const auto *data = view.findChild<TimelineData *>();
                                 return data->count() > 0 && data->lane(0);
                             }));
    add(u": month of visits"_s, appear<VisitCalendar>(
                                    [&] {
                                        auto view = std::make_unique<VisitCalendar>(session, nullptr);
                                        view->setRecords(visits);
                                        return view;
                                    },
                                    [](VisitCalendar &view) { return !view.grid()->visits().isEmpty(); }));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    style::apply(application);
    const QString practice = folder.filePath(u"practice.pdesk"_s);
    if (!buildOffice(practice, u":/offices/practice"_s))
        qFatal("no practice office");
    const QString here = QCoreApplication::applicationDirPath();
    Table table(u"Home, what is owed, timeline and month, medians of 5"_s);
    measure(table, u"practice office"_s, practice, u"100 ms"_s);
    measure(table, u"2,000 agreements"_s,
            largeOfficeFile(here, {.organisations = 500, .agreements = 2000, .counts = 20000, .planItems = 2000}), u"300 ms"_s);
    measure(table, u"100,000 agreements"_s,
            largeOfficeFile(here, {.organisations = 500, .agreements = 100'000, .counts = 20000, .planItems = 100'000}), u"does not freeze"_s);
    return 0;
}
