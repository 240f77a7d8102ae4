// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartpanel.h>

#include <ui/charts/chartlibrary.h>
#include <ui/shell/style.h>

#include <QCursor>
#include <QEvent>
#include <QFontInfo>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QGraphicsWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

QString numberOf(const report::ChartData &data, double value, const Language &language)
{
    return data.decimals > 0 ? language.number(value, data.decimals) : language.number(qint64(value));
}

/// One sentence for screen readers.
QString description(const report::ChartData &data, const Language &language)
{
    QStringList parts;
    if (data.form == report::ChartData::Form::Flows) {
        for (qsizetype c = 0; c < data.categories.size(); ++c) {
            for (const report::ChartData::Series &series : data.series)
                parts << ChartPanel::tr("%1, %2: %3").arg(data.categories[c], series.name,
                                                         numberOf(data, series.values.value(c), language));
        }
        return language.list(parts);
    }
    for (qsizetype c = 0; c < data.categories.size(); ++c) {
        double sum = 0;
        for (const report::ChartData::Series &series : data.series)
            sum += series.values.value(c);
        const double value = data.form == report::ChartData::Form::StackedBars ? sum
                                                                               : data.series.value(1).values.value(c);
        parts << QString(data.categories.at(c) + u' ' + language.number(qint64(value)));
    }
    return language.list(parts);
}

} // namespace

/// The chart, as large as there is room.
class ChartPanel::View : public QGraphicsView
{
public:
    explicit View(QWidget *parent) : QGraphicsView(parent)
    {
        setScene(new QGraphicsScene(this));
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setRenderHint(QPainter::Antialiasing);
        setFocusPolicy(Qt::TabFocus);
        viewport()->setFocusPolicy(Qt::NoFocus);  // one stop of the Tab key, with a name
    }

    void show(std::unique_ptr<QGraphicsWidget> chart)
    {
        delete std::exchange(m_chart, chart.get());
        scene()->addItem(chart.release());
        setMinimumSize(m_chart->minimumSize().toSize());
        fit();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QGraphicsView::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        if (!m_chart)
            return;
        m_chart->resize(viewport()->size());
        setSceneRect(m_chart->geometry());
    }

    QGraphicsWidget *m_chart = nullptr;
};

ChartPanel::ChartPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_view(new View(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
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
    m_view->setAccessibleName(m_data.title);
    m_view->setAccessibleDescription(description(m_data, m_session.language()));
    m_view->setBackgroundBrush(look.base);
    if (const ChartLibrary *library = chartLibrary())
        m_view->show(library->newChart(m_data, m_session.language(), look,
                                       {[this](int series, int category) { Q_EMIT barClicked(series, category); },
                                        [this](int series, int category, bool isOver) {
                                            showName(series, category, isOver);
                                        }}));
}

void ChartPanel::showName(int series, int category, bool isOver)
{
    if (!isOver || series >= m_data.series.size() || category >= m_data.series[series].values.size()) {
        QToolTip::hideText();
        return;
    }
    const report::ChartData::Series &set = m_data.series[series];
    QToolTip::showText(QCursor::pos(),
                       tr("%1, %2: %3").arg(m_data.categories.value(category), set.name,
                                            numberOf(m_data, set.values[category], m_session.language())),
                       m_view);
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
