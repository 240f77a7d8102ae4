// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/visitmonth.h>
#include <ui/shell/session.h>

#include <QWidget>

namespace pd::ui {

/// A month as a wall calendar: six weeks from Monday on, visits as bars across their days. Left and Right go from visit
/// to visit, Page Up and Page Down from month to month, Enter opens.
class MonthGrid : public QWidget
{
    Q_OBJECT
public:
    MonthGrid(Session &session, QWidget *parent);

    QDate month() const { return m_month; }
    void setMonth(QDate day);
    QDate firstDay() const;
    QDate lastDay() const { return firstDay().addDays(41); }
    void setVisits(const QList<VisitEntry> &visits);
    const QList<VisitEntry> &visits() const { return m_visits; }
    RecordId current() const { return m_current; }
    void setCurrent(RecordId id);
    /// The first of its bars; empty when it is not in sight.
    QRect barOf(RecordId id) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void monthChosen(QDate month);
    void chosen(pd::RecordId id);
    void opened(pd::RecordId id);
    void dayOpened(QDate day);  ///< double-click where nothing is

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// A part of a visit within one week.
    struct Bar
    {
        qsizetype visit;
        QRect box;
        bool begins, ends;
    };
    void arrange();
    QRect cell(int week, int day) const;
    int barHeight() const;
    int topOfBars() const;
    void paintCell(QPainter &painter, int week, int day) const;
    void paintBar(QPainter &painter, const Bar &bar) const;
    void paintUndated(QPainter &painter) const;
    const VisitEntry *visitAt(const QPoint &position) const;
    QDate dayAt(const QPoint &position) const;
    QString sentence(const VisitEntry &visit) const;
    void choose(RecordId id);
    void go(int step);
    void describe();

    Session &m_session;
    QDate m_month;
    QList<VisitEntry> m_visits;
    QList<Bar> m_bars;
    QMap<QDate, int> m_hidden;   ///< visits for which a day has no room
    QList<qsizetype> m_undated;  ///< those known by their month only
    RecordId m_current;
    int m_grid = 0;              ///< where the weeks begin
};

} // namespace pd::ui
