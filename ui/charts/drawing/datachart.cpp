// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/drawing/datachart.h>

#include <ui/charts/drawing/seriescolours.h>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPainterPath>
#include <QPen>
#include <QStackedBarSeries>
#include <QTextLayout>
#include <QValueAxis>

#include <cmath>

namespace pd::ui {

namespace {

using report::ChartData;

/// The step of an axis from nought to at least maximum in whole, round numbers: 1, 2, 5, 10, 20 …
double niceStep(double maximum)
{
    const double rough = std::max(1.0, maximum / 5);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

/// Slanted stripes in a rectangle. Lines and not a pattern brush: that one is as fine as the device's dots,
/// on paper a grey veil.
QPainterPath stripes(const QRectF &rect, double distance)
{
    QPainterPath path;
    for (double x = rect.left() - rect.height() + distance / 2; x < rect.right(); x += distance) {
        const double from = std::max(x, rect.left());
        const double to = std::min(x + rect.height(), rect.right());
        if (to <= from)
            continue;
        path.moveTo(from, rect.bottom() - (from - x));
        path.lineTo(to, rect.bottom() - (to - x));
    }
    return path;
}

bool hasNumbers(const ChartData &data)
{
    return std::any_of(data.series.cbegin(), data.series.cend(), [](const ChartData::Series &series) {
        return std::any_of(series.values.cbegin(), series.values.cend(), [](double v) { return v != 0; });
    });
}

/// The text with line breaks where the width ends.
QString wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}


} // namespace

DataChart::DataChart(const ChartData &data, const Language &language, const ChartLook &look)
    : m_data(data)
    , m_language(language)
    , m_look(look)
    , m_dimmed(mixed(look.text, look.base, 0.35))
    , m_grid(mixed(look.text, look.base, 0.85))
{
    setLocale(language.locale());
    setLocalizeNumbers(true);
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    setPlotAreaBackgroundVisible(false);
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    if (!data.title.isEmpty()) {
        QFont bold = look.font;
        bold.setBold(true);
        m_title = addText(data.title, look.text);
        m_title->setFont(bold);
    }
    if (!hasNumbers(data)) {
        m_empty = addText(data.emptyText, m_dimmed);
    } else if (data.form == ChartData::Form::StackedBars) {
        // Bars stand for what follows in time; what has names lies, with the names beside it.
        m_isUpright = std::all_of(data.categories.cbegin(), data.categories.cend(), isYear);
        buildStacked();
    } else if (data.form == ChartData::Form::Flows) {
        m_isUpright = true;
        buildFlows();
    } else {
        buildTargets();
    }
    if (!data.footnote.isEmpty() && !m_empty)
        m_footnote = addText(data.footnote, m_dimmed);
    connect(this, &QChart::plotAreaChanged, this, &DataChart::placeMarks);
}

DataChart::~DataChart() = default;

void DataChart::buildStacked()
{
    QAbstractBarSeries *series = nullptr;
    if (m_isUpright)
        series = new QStackedBarSeries;
    else
        series = new QHorizontalStackedBarSeries;
    const int count = int(m_data.categories.size());
    const QList<QColor> colours = seriesColours(m_data, m_look.base);
    QList<double> totals(count, 0); // by place, as everything below
    for (int i = 0; i < m_data.series.size(); ++i) {
        const ChartData::Series &one = m_data.series.at(i);
        auto *counted = new QBarSet(one.name);
        auto *standIn = new QBarSet(one.name);
        bool isHatched = false;
        for (int at = 0; at < count; ++at) {
            const double value = one.values.value(place(at));
            const double hatched = std::min(one.hatched.value(place(at)), value);
            *counted << value - hatched;
            *standIn << hatched;
            isHatched |= hatched > 0;
            totals[at] += value;
            if (hatched > 0)
                addStripes(colours.at(i), at, totals.at(at) - hatched, totals.at(at));
        }
        counted->setBrush(colours.at(i));
        counted->setPen(QPen(m_look.base, 0.6));
        series->append(counted);
        wire(counted, i);
        if (isHatched) {
            standIn->setBrush(m_look.base);
            standIn->setPen(QPen(colours.at(i), 1));
            series->append(standIn);
            wire(standIn, i);
        } else {
            delete standIn;
        }
        addLegend(one.name, colours.at(i), Qt::transparent);
    }
    series->setBarWidth(count > 3 || !m_isUpright ? 0.62 : 0.12 + 0.14 * count);
    for (int at = 0; at < count; ++at) {
        if (totals.at(at) > 0)
            addMark(number(totals.at(at)), at, totals.at(at),
                    m_isUpright ? Spot::Top : Spot::End);
        if (!m_isUpright)
            addMark(m_data.categories.at(place(at)), at, 0, Spot::Name);
    }
    build(series, *std::max_element(totals.cbegin(), totals.cend()));
}

int DataChart::place(int category) const
{
    return m_isUpright ? category : int(m_data.categories.size()) - 1 - category;
}

void DataChart::buildTargets()
{
    // A stacked bar holds what was reached and what is left to the target; what goes beyond is darker.
    auto *series = new QHorizontalStackedBarSeries;
    const QColor accent =
            m_look.base.lightnessF() < 0.5 ? QColor(0x6c, 0xae, 0xe0) : QColor(0x1d, 0x4f, 0x7c);
    const ChartData::Series target = m_data.series.value(0);
    const ChartData::Series actual = m_data.series.value(1);
    auto *reached = new QBarSet(actual.name);
    auto *left = new QBarSet(target.name);
    auto *beyond = new QBarSet(actual.name);
    double maximum = 0;
    for (int at = 0; at < m_data.categories.size(); ++at) {
        const int c = place(at);
        const double goal = target.values.value(c);
        const double done = actual.values.value(c);
        *reached << std::min(goal, done);
        *left << std::max(0.0, goal - done);
        *beyond << std::max(0.0, done - goal);
        maximum = std::max({maximum, goal, done});
        addMark(m_data.categories.at(c), at, 0, Spot::NameAbove);
        const QString numbers =
                goal > 0 ? m_language.text(phrase("Report", "%1 / %2 (%3)", "actual / target (percent)")
                                                   .arg(m_language.number(qint64(done)))
                                                   .arg(m_language.number(qint64(goal)))
                                                   .arg(m_language.percent(done / goal)))
                         : m_language.number(qint64(done));
        addMark(numbers, at, 0, Spot::NumbersAbove);
    }
    reached->setBrush(accent);
    reached->setPen(QPen(accent, 1));
    left->setBrush(mixed(accent, m_look.base, 0.88));
    left->setPen(QPen(accent, 1));
    beyond->setBrush(mixed(accent, m_look.text, 0.4));
    beyond->setPen(QPen(accent, 1));
    series->append({reached, left, beyond});
    series->setBarWidth(0.34);
    wire(reached, 1);
    wire(left, 0);
    wire(beyond, 1);
    addLegend(actual.name, accent, accent);
    addLegend(target.name, mixed(accent, m_look.base, 0.88), accent);
    build(series, maximum);
}

/// Out above the line and in below it, and what is left over from all years so far across both.
void DataChart::buildFlows()
{
    auto *series = new QStackedBarSeries;
    const QList<QColor> colours = seriesColours(m_data, m_look.base);
    const int count = int(m_data.categories.size());
    double highest = 0, lowest = 0;
    for (int i = 0; i < 2; ++i) {
        const ChartData::Series &one = m_data.series.at(i);
        const bool isUp = i == 0;
        auto *bars = new QBarSet(one.name);
        for (int at = 0; at < count; ++at) {
            const double value = isUp ? one.values.value(at) : -one.values.value(at);
            *bars << value;
            highest = std::max(highest, value);
            lowest = std::min(lowest, value);
            if (value != 0)
                addMark(number(qAbs(value)), at, value, isUp ? Spot::Top : Spot::Below);
        }
        bars->setBrush(colours.at(i));
        bars->setPen(QPen(m_look.base, 0.6));
        series->append(bars);
        wire(bars, i);
        addLegend(one.name, colours.at(i), Qt::transparent);
    }
    series->setBarWidth(count > 3 ? 0.5 : 0.12 + 0.14 * count);
    const ChartData::Series &soFar = m_data.series.at(2);
    auto *line = new QLineSeries;
    for (int at = 0; at < count; ++at) {
        line->append(at, soFar.values.value(at));
        highest = std::max(highest, soFar.values.value(at));
        lowest = std::min(lowest, soFar.values.value(at));
    }
    line->setPen(QPen(m_look.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    line->setPointsVisible(true);
    addLegend(soFar.name, m_look.text, Qt::transparent);
    build(series, highest, lowest);
    addSeries(line);
    for (QAbstractAxis *axis : axes())
        line->attachAxis(axis);
    m_zero = new QGraphicsLineItem(this);
    m_zero->setPen(QPen(m_dimmed, 1));
    m_zero->setZValue(8);
}

QString DataChart::number(double value) const
{
    return m_data.decimals > 0 ? m_language.number(value, m_data.decimals) : m_language.number(qint64(value));
}

void DataChart::build(QAbstractBarSeries *series, double maximum, double minimum)
{
    m_series = series;
    addSeries(series);
    auto *categories = new QBarCategoryAxis(this);
    QStringList labels;
    for (int c = 0; c < m_data.categories.size(); ++c)
        labels << (m_isUpright ? m_data.categories.at(c).toHtmlEscaped() : QString::number(c));
    categories->append(
            labels); // a name that comes twice is dropped by the axis: numbers where they do not show
    categories->setLabelsVisible(m_isUpright);
    categories->setLabelsFont(m_look.font);
    categories->setLabelsColor(m_look.text);
    categories->setGridLineVisible(false);
    categories->setLinePen(QPen(m_dimmed, 1));
    categories->setLineVisible(m_isUpright);
    addAxis(categories, m_isUpright ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(categories);

    auto *values = new QValueAxis(this);
    const double step = niceStep(maximum - minimum);
    // Room for the total behind the longest bar, and for the number under one that goes down.
    const double room = m_isUpright ? 1.04 : m_data.form == ChartData::Form::StackedBars ? 1.1 : 1.0;
    const double below = minimum < 0 ? std::ceil((-minimum + 0.07 * (maximum - minimum)) / step) : 0;
    const double steps = std::max(1.0, std::ceil(maximum * room / step));
    values->setRange(-below * step, steps * step);
    values->setTickCount(int(below + steps) + 1);
    values->setLabelFormat(QStringLiteral("%.0f"));
    values->setLabelsFont(m_look.font);
    values->setLabelsColor(m_dimmed);
    values->setGridLinePen(QPen(m_grid, 1));
    values->setLineVisible(false);
    values->setTruncateLabels(false);
    if (!m_data.unit.isEmpty()) {
        values->setTitleText(m_data.unit.toHtmlEscaped());
        values->setTitleFont(m_look.font);
        values->setTitleBrush(m_dimmed);
    }
    addAxis(values, m_isUpright ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(values);
}

void DataChart::addLegend(const QString &name, const QBrush &brush, const QColor &outline)
{
    auto *swatch = new QGraphicsRectItem(this);
    swatch->setBrush(brush);
    swatch->setPen(outline == Qt::transparent ? QPen(Qt::NoPen) : QPen(outline, 1));
    m_legend << Entry{swatch, addText(name, m_look.text), name};
}

void DataChart::addMark(const QString &text, int place, double value, Spot spot)
{
    const bool isName = spot == Spot::Name || spot == Spot::NameAbove;
    m_marks << Mark{addText(text, isName ? m_look.text : m_dimmed), place, value, spot, text};
}

void DataChart::addStripes(const QColor &colour, int place, double low, double high)
{
    auto *item = new QGraphicsPathItem(this);
    item->setPen(QPen(colour, m_look.font.pixelSize() * 0.13, Qt::SolidLine, Qt::FlatCap));
    item->setAcceptedMouseButtons(Qt::NoButton);
    item->setZValue(9);
    m_stripes << Stripes{item, place, low, high};
}

QGraphicsSimpleTextItem *DataChart::addText(const QString &text, const QColor &colour)
{
    auto *item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(m_look.font);
    item->setBrush(colour);
    item->setZValue(10);
    return item;
}

void DataChart::wire(QBarSet *set, int series)
{
    connect(set, &QBarSet::clicked, this, [this, series](int at) { Q_EMIT barClicked(series, place(at)); });
    connect(set, &QBarSet::hovered, this,
            [this, series](bool isOver, int at) { Q_EMIT barHovered(series, place(at), isOver); });
}

void DataChart::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    placeLegend();
    QChart::resizeEvent(event);
    layout()->activate();
    placeMarks();
}

void DataChart::placeLegend()
{
    const QFontMetricsF metrics(m_look.font);
    const double line = std::ceil(metrics.height() * 1.25);
    const double em = metrics.height();
    const double width = size().width();
    const double side = std::ceil(em * 0.55);
    const double indent = side + em * 0.4;
    double widest = 1;
    for (const Entry &entry : m_legend)
        widest = std::max(widest, metrics.horizontalAdvance(entry.name) + indent + em * 1.4);
    const int columns = std::clamp(int(width / widest), 1, std::max(1, int(m_legend.size())));
    const int rows = m_legend.isEmpty() ? 0 : int((m_legend.size() + columns - 1) / columns);
    const double each = std::min(width / columns, widest);

    double footnote = 0;
    if (m_footnote) {
        m_footnote->setText(wrapped(m_data.footnote, m_look.font, width));
        footnote = m_footnote->boundingRect().height() + line - metrics.height();
        m_footnote->setPos(0, size().height() - footnote + (line - metrics.height()) / 2);
    }
    double y = size().height() - rows * line - footnote;
    for (int i = 0; i < m_legend.size(); ++i) {
        // Down the columns: the order of the classification reads on.
        const double x = (i / std::max(1, rows)) * each;
        const double top = y + (i % std::max(1, rows)) * line;
        m_legend.at(i).swatch->setRect(x + 1, top + (line - side) / 2, side, side);
        m_legend.at(i).text->setText(metrics.elidedText(m_legend.at(i).name, Qt::ElideRight,
                                                        (columns == 1 ? width : each) - indent - em * 0.4));
        m_legend.at(i).text->setPos(x + indent, top + (line - metrics.height()) / 2);
    }
    const double gap = rows > 0 ? em * 0.5 : 0;
    const int edge = int(em * 0.3);
    const double title = m_title ? line * 1.3 : 0;
    double names = 0;
    for (const Mark &mark : m_marks) {
        if (mark.spot == Spot::Name)
            names = std::max(names, metrics.horizontalAdvance(mark.full) + em * 0.3);
    }
    setMargins(QMargins(int(std::min(names, width * 0.45)), edge + int(title), edge,
                        int(std::ceil(rows * line + footnote + gap))));
    if (m_empty) {
        const QRectF bounds = m_empty->boundingRect();
        m_empty->setPos((width - bounds.width()) / 2, (size().height() - bounds.height()) / 2);
    }
}

void DataChart::placeMarks()
{
    if (!m_series || m_data.categories.isEmpty())
        return;
    const QFontMetricsF metrics(m_look.font);
    const QRectF plot = plotArea();
    const double half = m_series->barWidth() / 2;
    const auto map = [this](double along, double value) {
        return mapToPosition(m_isUpright ? QPointF(along, value) : QPointF(value, along), m_series);
    };
    if (m_zero) {
        const double y = map(0, 0).y();
        m_zero->setLine(plot.left(), y, plot.right(), y);
    }
    for (const Stripes &part : m_stripes) {
        const QRectF bar =
                QRectF(map(part.place - half, part.low), map(part.place + half, part.high)).normalized();
        part.item->setPath(stripes(bar, m_look.font.pixelSize() * 0.4));
    }
    const double slot = plot.height() / double(m_data.categories.size());
    const double gap = metrics.height() * 0.25;
    double numbers = 0;  // the width they take beside the names above the bars
    for (const Mark &mark : m_marks) {
        if (mark.spot == Spot::NumbersAbove)
            numbers = std::max(numbers, mark.text->boundingRect().width());
    }
    for (const Mark &mark : m_marks) {
        const QPointF tip = map(mark.place, mark.value);
        const double above = tip.y() - slot * half - metrics.height() * 1.1;
        const auto put = [&mark](double x, double y) { mark.text->setPos(x, y); };
        const auto shorten = [&](double room) {
            mark.text->setText(metrics.elidedText(mark.full, Qt::ElideRight, room));
        };
        if (mark.spot == Spot::Name)
            shorten(plot.left() - 2 * gap);
        else if (mark.spot == Spot::NameAbove)
            shorten(plot.width() - numbers - 3 * gap);
        const QRectF bounds = mark.text->boundingRect();
        switch (mark.spot) {
        case Spot::Top:
            put(tip.x() - bounds.width() / 2, tip.y() - bounds.height());
            break;
        case Spot::Below:
            put(tip.x() - bounds.width() / 2, tip.y());
            break;
        case Spot::End:
            put(tip.x() + gap, tip.y() - bounds.height() / 2);
            break;
        case Spot::Name:
            put(0, tip.y() - bounds.height() / 2);
            break;
        case Spot::NameAbove:
            put(plot.left() + gap, above);
            break;
        case Spot::NumbersAbove:
            put(plot.right() - bounds.width(), above);
            break;
        }
    }
}

} // namespace pd::ui
