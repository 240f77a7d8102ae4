// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/printing.h>

#include <exchange/module.h>

namespace pd::ui {

Printed print(QWidget *parent, const QPageLayout &page, const QString &title,
              const std::function<bool(QPagedPaintDevice &)> &paint)
{
    static const auto *library = static_cast<const PrintLibrary *>(openModule("printing"));
    return library ? library->print(parent, page, title, paint) : Printed::NoPrinter;
}

} // namespace pd::ui
