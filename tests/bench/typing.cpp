// SPDX-License-Identifier: GPL-3.0-or-later
// From a key in the search box of the running program to its painted answers, in an office that holds a directory of
// 100,000 organisations; the first key after the start in processes of their own. Beside it a bare window that paints
// as many lines for each key.
//   bench_typing [FILE]   an office made by make_large_office; without one the large office of the benchmarks
#include "largeoffice.h"
#include "table.h"
#include "typed.h"

#include <ui/home/duelist.h>
#include <ui/home/homepage.h>
#include <ui/shell/desk.h>
#include <ui/shell/searchbox.h>
#include <ui/shell/searchresults.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListView>
#include <QProcess>
#include <QStringListModel>
#include <QVBoxLayout>

#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace pd;
using namespace pd::ui;
using namespace Qt::StringLiterals;

namespace {

void waitFor(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Types into a line edit and waits until the list below has new lines and has painted them.
class Typist : public QObject
{
public:
    Typist(QLineEdit &line, QListView &list) : m_line(line), m_list(list)
    {
        list.viewport()->installEventFilter(this);
        connect(list.model(), &QAbstractItemModel::modelReset, this, [this] { m_isNew = true; });
    }
    /// In milliseconds.
    double type(const QString &text)
    {
        m_isNew = m_isPainted = false;
        QElapsedTimer clock;
        clock.start();
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QApplication::sendEvent(&m_line, &key);
        waitFor([this] { return m_isPainted; });
        return double(clock.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Queued: the lines have been handed to the screen when this event is over.
        if (event->type() == QEvent::Paint && m_isNew)
            QMetaObject::invokeMethod(this, [this] { m_isPainted = true; }, Qt::QueuedConnection);
        return false;
    }

private:
    QLineEdit &m_line;
    QListView &m_list;
    bool m_isNew = false, m_isPainted = false;
};

/// The window on the office, with Home painted.
std::unique_ptr<Desk> start(QApplication &application, const QString &file)
{
    auto desk = std::make_unique<Desk>(application, file);
    const auto *home = desk->window().findChild<HomePage *>();
    if (!home)
        qFatal("no Home: name an office");
    bool isLoaded = false;
    QObject::connect(home, &HomePage::loaded, &desk->window(), [&isLoaded] { isLoaded = true; });
    desk->window().show();
    waitFor([&isLoaded] { return isLoaded; });
    QCoreApplication::processEvents();
    return desk;
}

SearchBox &searchBox(Desk &desk)
{
    auto *box = desk.window().findChild<SearchBox *>();
    box->setFocus(Qt::ShortcutFocusReason);
    return *box;
}

/// A process that types one key as soon as Home is painted.
int typeFirst(QApplication &application, const QString &file, const QString &key)
{
    const auto desk = start(application, file);
    SearchBox &box = searchBox(*desk);
    const double painted = Typist(box, *box.answers()).type(key);
    std::printf("%f\n", painted);
    return EXIT_SUCCESS;
}

QList<double> firstKeys(const QString &file)
{
    QList<double> times;
    for (const QString &text : typedTexts().mid(0, 11)) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {file, text.left(1)});
        if (!process.waitForFinished(120000) || process.exitCode() != 0)
            qFatal("no first key");
        times << process.readAllStandardOutput().toDouble();
    }
    return times;
}

/// Every key of all texts; before each text the box is emptied.
QList<double> typeAll(QLineEdit &line, QListView &list, const std::function<void(const QString &, double)> &each)
{
    Typist typist(line, list);
    QList<double> times;
    for (const QString &text : typedTexts()) {
        line.clear();
        for (const QChar key : text) {
            if (key.isSpace()) {
                line.insert(key);
                QCoreApplication::processEvents();
                continue;
            }
            times << typist.type(key);
            each(line.text(), times.last());
        }
    }
    return times;
}

QList<double> typeInBareWindow()
{
    QWidget window;
    QVBoxLayout column(&window);
    QLineEdit line;
    QListView list;
    QStringListModel lines;
    list.setModel(&lines);
    column.addWidget(&line);
    column.addWidget(&list);
    window.resize(760, 600);
    window.show();
    QObject::connect(&line, &QLineEdit::textChanged, &lines, [&lines](const QString &text) {
        QStringList some;
        for (int i = 0; i < 20; ++i)
            some << u"Line %1 of the answers to %2"_s.arg(i).arg(text);
        lines.setStringList(some);
    });
    return typeAll(line, list, [](const QString &, double) {});
}

} // namespace

int main(int argc, char **argv)
{
    const Ahead ahead;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bench"_s);
    QCoreApplication::setOrganizationName(u"PartnershipDeskBench"_s);
    ahead.waitForFonts();
    const QStringList arguments = QCoreApplication::arguments();
    const QString file = arguments.size() > 1 ? arguments[1] : largeOfficeFile(QCoreApplication::applicationDirPath());
    if (arguments.size() > 2)
        return typeFirst(application, file, arguments[2]);

    const QList<double> first = firstKeys(file);
    const QList<double> bare = typeInBareWindow();
    const auto desk = start(application, file);
    SearchBox &box = searchBox(*desk);
    double worst = 0;
    QString slowest;
    QList<double> times = typeAll(box, *box.answers(), [&](const QString &text, double time) {
        if (time > worst) {
            worst = time;
            slowest = text;
        }
    });
    Table table(u"From a key to its painted answers in a large office, %1"_s.arg(
            qEnvironmentVariable("QT_QPA_PLATFORM", u"default"_s)));
    table.add(u"the first key as soon as Home is painted, median of %1"_s.arg(first.size()), median(first), {}, u"ms"_s,
              u"at most 50 ms"_s);
    table.add(u"the same, the slowest"_s, percentile(first, 100), {}, u"ms"_s, u"at most 50 ms"_s);
    table.add(u"any key, median of %1; a bare window's line and list"_s.arg(times.size()), median(times), median(bare),
              u"ms"_s);
    table.add(u"any key, p95"_s, percentile(times, 95), percentile(bare, 95), u"ms"_s, u"at most 50 ms"_s);
    table.add(u"any key and the first ones, p95"_s, percentile(times + first, 95), {}, u"ms"_s, u"at most 50 ms"_s);
    table.add(u"the slowest: “%1”"_s.arg(slowest), worst, {}, u"ms"_s);
    return EXIT_SUCCESS;
}
