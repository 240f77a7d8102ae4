// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QObject>

namespace pd::ui {

/// A whole office as one JSON file, out of the window and into a new office.
class WholeOffice : public QObject
{
    Q_OBJECT
public:
    /// Asks where to, and writes it.
    static void chooseFile(Session &session, QWidget *over);
    /// The message bar says what became of it.
    static void write(Session &session, const QString &path);

    static bool isOne(const QString &path);
    /// Asks where the new office is to be, and makes it from the file.
    static void read(Session &session, const QString &file, QWidget *over);
};

} // namespace pd::ui
