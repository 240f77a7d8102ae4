// SPDX-License-Identifier: GPL-3.0-or-later
// The menu "Record": what is done with the selected record of one kind or another.
#include <ui/shell/mainwindow.h>

#include <ui/agreements/agreementcommands.h>
#include <ui/followups/owedlist.h>
#include <ui/followups/taskcommands.h>
#include <ui/list/recordlistpage.h>
#include <ui/print/balancedialog.h>
#include <ui/print/reportdialog.h>
#include <ui/programmes/intakesdialog.h>
#include <ui/visits/visitcommands.h>

#include <QAction>
#include <QMenu>

namespace pd::ui {

/// A property of actions that change nothing.
static constexpr char readsOnly[] = "readsOnly";

void MainWindow::buildRecordMenu()
{
    AgreementCommands *agreements = m_agreements = new AgreementCommands(m_session, this);
    auto *tasks = new TaskCommands(m_session, this);
    auto *visits = new VisitCommands(m_session, this);
    QMenu *menu = addMenu(nullptr, QT_TR_NOOP("&Record"));
    const auto add = [this, menu](const QList<Kind> &kinds, const char *text, const char *icon,
                                  std::function<void(const QList<RecordId> &)> work) -> QAction * {
        QAction *action = addItem(menu, text, QLatin1String(icon), {}, [this, work = std::move(work)] {
            const RecordListPage *list = currentList();
            if (list && !list->selection().isEmpty())
                work(list->selection());
        });
        for (const Kind kind : kinds)
            m_kindActions[kind] << action;
        return action;
    };
    add({Kind::Agreement}, QT_TR_NOOP("&Renew…"), "view-refresh",
        [agreements](const QList<RecordId> &ids) { agreements->renew(ids.first()); });
    add({Kind::Agreement}, QT_TR_NOOP("Next &step…"), "go-next",
        [agreements](const QList<RecordId> &ids) { agreements->takeStep(ids.first()); });
    add({Kind::Agreement}, QT_TR_NOOP("&Amend…"), "document-edit",
        [agreements](const QList<RecordId> &ids) { agreements->takeStep(ids.first(), QStringLiteral("amended")); });
    add({Kind::Agreement}, QT_TR_NOOP("&Terminate…"), "edit-clear",
        [agreements](const QList<RecordId> &ids) { agreements->takeStep(ids.first(), QStringLiteral("terminated")); });
    add({Kind::Organisation, Kind::Agreement}, QT_TR_NOOP("Exchange &balance…"), "office-chart-bar",
        [this](const QList<RecordId> &ids) { (new BalanceDialog(m_session, ids.first(), this))->show(); })
        ->setProperty(readsOnly, true);
    add({Kind::Programme}, QT_TR_NOOP("Enter counts by &intake…"), "view-list-details",
        [this](const QList<RecordId> &ids) { (new IntakesDialog(m_session, ids.first(), this))->show(); });
    menu->addSeparator();
    add({Kind::Visit}, QT_TR_NOOP("&Papers due by the rules"), "view-task",
        [visits](const QList<RecordId> &ids) { visits->addPapers(ids.first()); });
    add({Kind::Visit, Kind::Outcome}, QT_TR_NOOP("&Carry on the outcomes"), "go-next",
        [visits](const QList<RecordId> &ids) { visits->carryOn(ids.first()); });
    menu->addSeparator();
    const auto addTask = [this, menu](const char *text, const char *icon,
                                      std::function<void(const QList<OwedPlace> &)> work) {
        QAction *action = addItem(menu, text, QLatin1String(icon), {}, [this, work = std::move(work)] {
            if (const QList<OwedPlace> places = selectedTasks(); !places.isEmpty())
                work(places);
        });
        for (const Kind kind : {Kind::FollowUp, Kind::Outcome})
            m_kindActions[kind] << action;
        m_taskActions << action;
    };
    addTask(QT_TR_NOOP("&Done"), "checkmark", [tasks](const QList<OwedPlace> &places) { tasks->finish(places); });
    addTask(QT_TR_NOOP("P&ostpone…"), "chronometer",
            [tasks](const QList<OwedPlace> &places) { tasks->postpone(places.first()); });
    addTask(QT_TR_NOOP("&Hand over…"), "system-switch-user",
            [tasks](const QList<OwedPlace> &places) { tasks->handOver(places.first()); });
}

QList<OwedPlace> MainWindow::selectedTasks() const
{
    const RecordListPage *list = currentList();
    if (list && m_owed && list->isAncestorOf(m_owed) && m_owed->isVisibleTo(list))
        return m_owed->selection();
    QList<OwedPlace> places;
    const QList<RecordId> ids = list ? list->selection() : QList<RecordId>();
    for (const RecordId id : ids)
        places << OwedPlace{id};
    return places;
}

/// The reports of report/reports.h, of what is selected where that suits.
void MainWindow::buildReportMenu(QMenu *menu)
{
    static constexpr std::pair<const char *, const char *> reports[] = {
        {"expiry", QT_TR_NOOP("&Agreements that end…")},
        {"register", QT_TR_NOOP("&Register of agreements…")},
        {"visit-programme", QT_TR_NOOP("&Programme of a visit…")},
        {"background", QT_TR_NOOP("&Background note…")},
        {"visit-report", QT_TR_NOOP("Report of a &visit…")},
        {"journal", QT_TR_NOOP("&Journal of visits…")},
        {"programme", QT_TR_NOOP("Programme &sheet…")},
    };
    for (const auto &[key, text] : reports) {
        const report::ReportKind *kind = report::reportKind(QLatin1String(key));
        QAction *action = addItem(menu, text, QStringLiteral("document-print"), {}, [this, kind] {
            (new ReportDialog(m_session, *kind, selectedOf(kind->kinds), this))->show();
        });
        m_officeItems << action;
        for (const Kind about : kind->kinds)
            m_kindPrints[about] << action;
    }
}

QList<RecordId> MainWindow::selectedOf(const QList<Kind> &kinds) const
{
    const RecordListPage *list = currentList();
    return list && kinds.contains(list->kind()) ? list->selection() : QList<RecordId>();
}

/// Only what suits the selected record can be chosen.
void MainWindow::enableKindItems(std::optional<Kind> kind, bool canWrite)
{
    for (const QList<QAction *> &actions : std::as_const(m_kindActions)) {
        for (QAction *action : actions) {
            const bool suits = kind && m_kindActions.value(*kind).contains(action);
            action->setEnabled(suits && (canWrite || action->property(readsOnly).toBool()));
        }
    }
    if (currentList() && currentList()->kind() == Kind::FollowUp) {
        for (QAction *action : std::as_const(m_taskActions))
            action->setEnabled(canWrite && !selectedTasks().isEmpty());
    }
}

} // namespace pd::ui
