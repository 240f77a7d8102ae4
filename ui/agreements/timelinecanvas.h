// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/agreements/timelinepainter.h>
#include <ui/shell/session.h>

#include <QAbstractScrollArea>

namespace pd::ui {

class TimelineData;

/// The time line itself: lanes down, days across. Only the lanes in sight are read and painted. Ctrl and the wheel
/// or + and − zoom; arrow keys go from lane to lane and along a chain, with Shift through time.
class TimelineCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TimelineCanvas(Session &session, TimelineData *data, QWidget *parent);

    RecordId current() const { return m_current; }
    /// Scrolls to its lane.
    void setCurrent(RecordId id);
    /// A year before today, two after it.
    void showToday();
    void zoom(double factor);
    int topLane() const;
    /// The first and the last day in sight.
    std::pair<QDate, QDate> sight() const;
    /// Where the bar of an agreement lies in the viewport; empty while it is not read or out of sight.
    QRect barOf(RecordId id) const;
    /// Where the bars lie in the viewport: beside the names of the lanes, below the months.
    QRectF chart() const;

Q_SIGNALS:
    void chosen(pd::RecordId id);
    void opened(pd::RecordId id);
    void sightChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void zoomAround(double factor, double x);
    void setFirst(double days, double span);
    int labelWidth() const;
    int headHeight() const;
    int laneHeight() const;
    QRectF laneBox(int row) const;
    TimelineScale scale() const;
    TimelinePainter painter() const;
    int laneAt(const QPoint &position) const;
    const TimelineBar *barAt(const QPoint &position) const;
    const TimelineBar *mainBar(const TimelineLane &lane) const;
    void goTo(int row);
    void scrollToCurrent();
    bool goAlong(int step);
    void choose(RecordId id);
    QString tipAt(const QPoint &position) const;
    QString sentence(const TimelineBar &bar) const;
    void describe();

    Session &m_session;
    TimelineData *m_data;
    RecordId m_current;
    double m_first = 0;    ///< days from the origin to the left edge
    double m_span = 1096;  ///< days across: 36 months
    int m_wanted = -1;     ///< a lane to be chosen when it is read
    int m_hovered = -1;
    bool m_isToShow = false;  ///< the selected agreement, when its lane is known
    bool m_isArranging = false;
};

} // namespace pd::ui
