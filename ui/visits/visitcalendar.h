// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/list/recordview.h>
#include <query/visitmonth.h>

#include <QFuture>

class QLabel;
class QToolButton;

namespace pd::ui {

class MonthGrid;

/// Visits in a month calendar.
class VisitCalendar : public RecordView
{
    Q_OBJECT
public:
    VisitCalendar(Session &session, QWidget *parent);

    QString key() const override { return QStringLiteral("calendar"); }
    QString icon() const override { return QStringLiteral("view-calendar-month"); }
    QString title() const override { return tr("Calendar"); }
    void setRecords(const QList<RecordId> &ids) override;
    void setCurrent(RecordId id) override;
    QWidget *surface() override;
    MonthGrid *grid() const { return m_grid; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showMonth();
    void retranslate();

    Session &m_session;
    MonthGrid *m_grid;
    QLabel *m_month;
    QToolButton *m_before, *m_today, *m_after;
    QSet<RecordId> m_ids;
    QFuture<Result<QList<VisitEntry>>> m_asking;
};

} // namespace pd::ui
