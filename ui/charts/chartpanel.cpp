// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartpanel.h>

#include <ui/charts/chartpainter.h>
#include <ui/shell/style.h>

#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QFontInfo>
#include <QToolTip>
#include <QVBoxLayout>

namespace pd::ui {

ChartPanel::ChartPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(new QChartView(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::TabFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);  // one stop of the Tab key, with a name
}

void ChartPanel::setData(const report::ChartData &data)
{
    m_data = data;
    draw();
}

void ChartPanel::draw()
{
    ChartLook look;
    look.text = palette().color(QPalette::Text);
    look.base = palette().color(QPalette::Base);
    look.font = font();
    look.font.setPixelSize(QFontInfo(font()).pixelSize());
    std::unique_ptr<DataChart> chart = buildChart(m_data, m_session.language(), look);
    connect(chart.get(), &DataChart::barClicked, this, &ChartPanel::barClicked);
    connect(chart.get(), &DataChart::barHovered, this, [this](int series, int category, bool isOver) {
        if (!isOver || series >= m_data.series.size() || category >= m_data.series[series].values.size()) {
            QToolTip::hideText();
            return;
        }
        const report::ChartData::Series &set = m_data.series[series];
        QToolTip::showText(QCursor::pos(),
                           tr("%1, %2: %3").arg(m_data.categories.value(category), set.name,
                                                m_session.language().number(qint64(set.values[category]))),
                           m_view);
    });
    m_view->setAccessibleName(m_data.title);
    m_view->setAccessibleDescription(chart->description());
    m_view->setBackgroundBrush(look.base);
    QChart *old = m_view->chart();
    m_view->setChart(chart.release());
    delete old;
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
