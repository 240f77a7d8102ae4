// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agreements/agreementtimeline.h>

#include <ui/agreements/timelinecanvas.h>
#include <ui/agreements/timelinedata.h>
#include <ui/print/timelinedialog.h>
#include <ui/shell/style.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace pd::ui {

AgreementTimeline::AgreementTimeline(Session &session, QWidget *parent)
    : RecordView(parent), m_session(session), m_data(new TimelineData(session, this)),
      m_canvas(new TimelineCanvas(session, m_data, this)), m_out(new QToolButton(this)), m_in(new QToolButton(this)),
      m_today(new QToolButton(this)), m_print(new QToolButton(this)), m_sight(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * style::grid, 0, style::grid, style::half);
    bar->setSpacing(style::half);
    style::setDimmed(m_sight);
    bar->addWidget(m_sight, 1);
    for (const auto &[button, icon] : {std::pair(m_today, "go-jump-today"), std::pair(m_out, "zoom-out"),
                                       std::pair(m_in, "zoom-in"), std::pair(m_print, "document-print")}) {
        button->setIcon(style::icon(QLatin1String(icon)));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    m_print->setObjectName(QStringLiteral("print"));
    column->addLayout(bar);
    column->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(m_today, &QToolButton::clicked, m_canvas, &TimelineCanvas::showToday);
    connect(m_out, &QToolButton::clicked, this, [this] { m_canvas->zoom(0.8); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_canvas->zoom(1.25); });
    connect(m_print, &QToolButton::clicked, this, &AgreementTimeline::print);
    connect(m_canvas, &TimelineCanvas::chosen, this, &RecordView::chosen);
    connect(m_canvas, &TimelineCanvas::opened, this, &RecordView::opened);
    connect(m_canvas, &TimelineCanvas::sightChanged, this, &AgreementTimeline::showSight);
    retranslate();
}

void AgreementTimeline::setRecords(const QList<RecordId> &ids)
{
    m_ids = ids;
    m_data->setRecords(ids, m_canvas->topLane());
}

/// What the list has found, over the months in sight.
void AgreementTimeline::print()
{
    const auto [first, last] = m_canvas->sight();
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    (new TimelineDialog(m_session, m_ids, QDate(first.year(), first.month(), 1), months, window()))->show();
}

void AgreementTimeline::setCurrent(RecordId id)
{
    if (id != m_canvas->current())
        m_canvas->setCurrent(id);
}

QWidget *AgreementTimeline::surface()
{
    return m_canvas;
}

void AgreementTimeline::showSight()
{
    const auto [first, last] = m_canvas->sight();
    m_sight->setText(m_session.language().period(PartialDate::month(first.year(), first.month()),
                                                 PartialDate::month(last.year(), last.month())));
}

void AgreementTimeline::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_today, tr("Back to today"));
    name(m_out, tr("Zoom out"));
    name(m_in, tr("Zoom in"));
    name(m_print, tr("Print…"));
    showSight();
}

void AgreementTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordView::changeEvent(event);
}

} // namespace pd::ui
