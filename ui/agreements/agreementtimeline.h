// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/list/recordview.h>

class QLabel;
class QToolButton;

namespace pd::ui {

class TimelineCanvas;
class TimelineData;

/// Agreements as bars over 36 months, renewals of one another in one lane.
class AgreementTimeline : public RecordView
{
    Q_OBJECT
public:
    AgreementTimeline(Session &session, QWidget *parent);

    QString key() const override { return QStringLiteral("timeline"); }
    QString icon() const override { return QStringLiteral("view-calendar-timeline"); }
    QString title() const override { return tr("Timeline"); }
    void setRecords(const QList<RecordId> &ids) override;
    void setCurrent(RecordId id) override;
    QWidget *surface() override;
    TimelineCanvas *canvas() const { return m_canvas; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSight();
    void print();
    void retranslate();

    Session &m_session;
    TimelineData *m_data;
    TimelineCanvas *m_canvas;
    QList<RecordId> m_ids;
    QToolButton *m_out, *m_in, *m_today, *m_print;
    QLabel *m_sight;
};

} // namespace pd::ui
