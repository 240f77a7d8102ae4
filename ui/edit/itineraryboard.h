// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/itinerary.h>
#include <ui/shell/session.h>

#include <QWidget>

namespace pd::ui {

/// The programme of a visit as it is seen: day below day, in each the stops with their times and what is wrong with
/// them; once something took place, the fact beside the plan. Stops are dragged to another turn, day or column. Arrow
/// keys go from stop to stop, with Alt they take it along; Enter edits, Insert adds, Delete removes.
class ItineraryBoard : public QWidget
{
    Q_OBJECT
public:
    ItineraryBoard(Session &session, QWidget *parent);

    /// days: those of the visit, shown also while nothing happens on them.
    void setStops(const QList<Record> &stops, const QList<PartialDate> &days);
    /// What organisations and people are called.
    void setLabels(const QHash<RecordId, QString> &labels);
    qsizetype current() const { return m_current; }  ///< -1: none
    void setCurrent(qsizetype place);
    /// Where the card of a stop lies.
    QRect cardOf(qsizetype place) const;
    /// What is said of a stop beside its name: that it overlaps, was not planned …; empty when all is well.
    QString remark(qsizetype place) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void chosen(qsizetype place);
    void moveRequested(int by);
    void dropped(qsizetype place, const pd::PartialDate &day, qsizetype before, const QString &phase);
    void addRequested();
    void removeRequested();
    void editRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Day { PartialDate day; int top, bottom; };
    struct Target { PartialDate day; qsizetype before = -1; QString phase; QRect line; };

    void arrange();
    void choose(qsizetype place);
    void goTo(int by);
    void goAcross(const QString &phase);
    bool has(const QString &phase) const;
    bool isSplit() const;  ///< both are there: side by side
    QRect column(const QString &phase) const;
    qsizetype cardAt(const QPoint &position) const;
    std::optional<Target> targetAt(const QPoint &position) const;
    void paintDay(QPainter &paint, const Day &day) const;
    void paintCard(QPainter &paint, qsizetype place) const;
    QString title(const Record &stop) const;
    QString details(const Record &stop) const;
    QString times(const Record &stop) const;
    QString length(int minutes) const;
    void describe();

    Session &m_session;
    QList<Record> m_stops;
    QList<PartialDate> m_visitDays;
    QHash<RecordId, QString> m_labels;
    QList<rules::TimeProblem> m_problems;
    QList<rules::Deviation> m_deviations;
    QList<Day> m_days;
    QList<QRect> m_cards;     ///< by the stop's place
    int m_height = 0;
    qsizetype m_current = -1;
    QPoint m_pressedAt;
    qsizetype m_pressed = -1;
    std::optional<Target> m_target;
};

} // namespace pd::ui
