// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QWidget;
QT_END_NAMESPACE

namespace pd::ui {

enum class Printed { Done, Cancelled, NoPrinter, Failed };

/// The printers of this computer, in a module of its own: few starts of the program end in print.
class PrintLibrary
{
public:
    virtual ~PrintLibrary() = default;
    /// Asks for a printer and paints on it; paint says whether it went well. `title` is for the printer's list of jobs.
    virtual Printed print(QWidget *parent, const QPageLayout &page, const QString &title,
                          const std::function<bool(QPagedPaintDevice &)> &paint) const = 0;
};

/// See PrintLibrary::print; NoPrinter when the installation lacks the module.
Printed print(QWidget *parent, const QPageLayout &page, const QString &title,
              const std::function<bool(QPagedPaintDevice &)> &paint);

} // namespace pd::ui
