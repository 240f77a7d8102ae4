// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/pagepreview.h>

#include <ui/shell/style.h>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace pd::ui {

namespace {
constexpr int gap = 2 * style::grid;
}

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent), m_layout(report::defaultPage())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PagePreview::setReport(const report::Report &report, const Language &language,
                            const report::ChartPainter *charts, const QPageLayout &page)
{
    m_layout = page;
    m_paginator = std::make_unique<report::Paginator>(report, language, charts);
    m_pages = m_paginator->layout(page);
    layOut();
    viewport()->update();
}

double PagePreview::scale() const
{
    const double width = m_layout.fullRect(QPageLayout::Point).width();
    return qBound(0.25, (viewport()->width() - 2 * gap) / width, 1.6);
}

QSizeF PagePreview::pageSize() const
{
    return m_layout.fullRect(QPageLayout::Point).size() * scale();
}

void PagePreview::layOut()
{
    const int total = int(m_pages * (pageSize().height() + gap)) + gap;
    verticalScrollBar()->setRange(0, qMax(0, total - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    if (!m_paginator)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = pageSize();
    const QPointF margin = m_layout.paintRect(QPageLayout::Point).topLeft();
    for (int page = 0; page < m_pages; ++page) {
        const QRectF sheet(QPointF((viewport()->width() - size.width()) / 2,
                                   gap + page * (size.height() + gap) - verticalScrollBar()->value()), size);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.translate(sheet.topLeft());
        painter.scale(scale(), scale());
        painter.translate(margin);
        m_paginator->paintPage(painter, page);
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Down:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Home:
        return bar->setValue(0);
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace pd::ui
