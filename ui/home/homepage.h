// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/home.h>
#include <ui/shell/session.h>

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QUrl;

namespace pd::ui {

class ChartPanel;
class DueList;
class MineButton;
class TaskCommands;
class TotalButton;
enum class DueAct;
struct DueRow;

/// What needs me now: totals that open their lists, what is overdue or ends soon, one chart.
class HomePage : public QWidget
{
    Q_OBJECT
public:
    HomePage(Session &session, QWidget *parent);
    DueList *list() const { return m_list; }
    bool isLoaded() const { return m_summary.has_value(); }
    /// Whose matters it showed when the program was last used.
    static HomeOf shownLast();

Q_SIGNALS:
    void loaded();
    void owedRequested(const pd::OwedQuery &query);  ///< the list of what is owed, under these conditions

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void askIfSeen();  ///< else when it is shown
    void askTotals();
    void askChart();
    void display();
    void displayTotals();
    void follow(const QUrl &url);
    void act(DueAct act, const QUrl &url);
    QString sectionTitle(const QString &key) const;
    QString totalTitle(const QString &key, int count) const;
    DueRow row(const HomeSummary::Line &line) const;

    Session &m_session;
    QLabel *m_title, *m_day, *m_empty;
    MineButton *m_mine;
    QHBoxLayout *m_totals;
    QList<TotalButton *> m_totalButtons;
    DueList *m_list;
    TaskCommands *m_tasks;
    QWidget *m_side;
    ChartPanel *m_chart = nullptr;  ///< made after the first frame: the chart is not what one waits for
    std::optional<HomeSummary> m_summary;
    quint64 m_token = 0;
    bool m_isStale = true;
};

} // namespace pd::ui
