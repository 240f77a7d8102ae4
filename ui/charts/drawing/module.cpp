// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/module.h>
#include <ui/charts/chartlibrary.h>
#include <ui/charts/drawing/datachart.h>

namespace pd::ui {
namespace {

class Module : public ChartLibrary
{
public:
    std::unique_ptr<QGraphicsWidget> newChart(const report::ChartData &data, const Language &language,
                                              const ChartLook &look, const ChartEvents &events) const override
    {
        auto chart = std::make_unique<DataChart>(data, language, look);
        if (events.clicked)
            QObject::connect(chart.get(), &DataChart::barClicked, chart.get(), events.clicked);
        if (events.hovered)
            QObject::connect(chart.get(), &DataChart::barHovered, chart.get(), events.hovered);
        return chart;
    }
};

const Module module;

} // namespace
} // namespace pd::ui

PD_MODULE(pd::ui::module)
