// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/chart.h>
#include <ui/shell/session.h>

#include <QWidget>

namespace pd::ui {

/// A chart on screen, drawn by the window's palette, font and language; drawn anew when one of them changes.
class ChartPanel : public QWidget
{
    Q_OBJECT
public:
    ChartPanel(Session &session, QWidget *parent);
    void setData(const report::ChartData &data);
    const report::ChartData &data() const { return m_data; }

Q_SIGNALS:
    void barClicked(int series, int category);

protected:
    void changeEvent(QEvent *event) override;

private:
    class View;
    void draw();
    void showName(int series, int category, bool isOver);

    Session &m_session;
    report::ChartData m_data;
    View *m_view;
};

} // namespace pd::ui
