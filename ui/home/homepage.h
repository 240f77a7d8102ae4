// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/home.h>
#include <ui/shell/session.h>

#include <QWidget>

class QLabel;
class QTextBrowser;
class QUrl;

namespace pd::ui {

class ChartPanel;

/// What needs me now: totals that open their lists, what is overdue or ends soon, one chart.
class HomePage : public QWidget
{
    Q_OBJECT
public:
    HomePage(Session &session, QWidget *parent);
    QTextBrowser *browser() const { return m_page; }
    bool isLoaded() const { return m_summary.has_value(); }

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void askIfSeen();  ///< else when it is shown
    void askChart();
    void display();
    void follow(const QUrl &url);
    QString sectionTitle(const QString &key) const;
    QString totalTitle(const QString &key, int count) const;
    QString lineHtml(const HomeSummary::Line &line) const;

    Session &m_session;
    QTextBrowser *m_page;
    QWidget *m_side;
    ChartPanel *m_chart = nullptr;  ///< made after the first frame: the chart is not what one waits for
    std::optional<HomeSummary> m_summary;
    quint64 m_token = 0;
    bool m_isStale = true;
};

} // namespace pd::ui
