// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/module.h>
#include <ui/print/printing.h>

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace pd::ui {
namespace {

class Module : public PrintLibrary
{
public:
    Printed print(QWidget *parent, const QPageLayout &page, const QString &title,
                  const std::function<bool(QPagedPaintDevice &)> &paint) const override
    {
        if (QPrinterInfo::availablePrinterNames().isEmpty())
            return Printed::NoPrinter;
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageLayout(page);
        printer.setDocName(title);
        QPrintDialog dialog(&printer, parent);
        if (dialog.exec() != QDialog::Accepted)
            return Printed::Cancelled;
        return paint(printer) ? Printed::Done : Printed::Failed;
    }
};

const Module module;

} // namespace
} // namespace pd::ui

PD_MODULE(pd::ui::module)
