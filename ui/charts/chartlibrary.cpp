// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartlibrary.h>

#include <exchange/module.h>

namespace pd::ui {

const ChartLibrary *chartLibrary()
{
    static const auto *opened = static_cast<const ChartLibrary *>(openModule("charts"));
    return opened;
}

} // namespace pd::ui
