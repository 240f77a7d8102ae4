// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/paginator.h>

#include <QAbstractScrollArea>

#include <memory>

namespace pd::ui {

/// The pages of a report one under the other, painted by the same paginator that prints them.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent);

    void setReport(const report::Report &report, const Language &language, const report::ChartPainter *charts,
                   const QPageLayout &page);
    int pageCount() const { return m_pages; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double scale() const;       ///< device-independent pixels a point
    QSizeF pageSize() const;    ///< in those pixels
    void layOut();

    std::unique_ptr<report::Paginator> m_paginator;
    QPageLayout m_layout;
    int m_pages = 0;
};

} // namespace pd::ui
