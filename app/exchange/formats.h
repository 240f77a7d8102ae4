// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange: what other people's libraries write and read for it, in a module of its own.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>

namespace pd::formats {

/// One sheet of a workbook that is being written. Rows and columns count from 0.
class XlsxSheet
{
public:
    virtual ~XlsxSheet() = default;
    virtual void heading(int row, int column, const QString &text) = 0;
    /// Nothing for an empty text; what a cell cannot hold is cut.
    virtual void text(int row, int column, const QString &text) = 0;
    virtual void number(int row, int column, double number) = 0;
    virtual void day(int row, int column, QDate day) = 0;
    virtual void truth(int row, int column, bool value) = 0;
    virtual void width(int column, double characters) = 0;
    virtual void freezeHeader(int columns, qsizetype rows) = 0;
};

class XlsxBook
{
public:
    virtual ~XlsxBook() = default;
    /// Lives as long as the book.
    virtual XlsxSheet &addSheet(const QString &name) = 0;
    /// False when something could not be written.
    virtual bool close() = 0;
};

/// An event of a calendar.
struct CalendarEvent
{
    QString id, summary, description, place; ///< empty ones are left out, but for the id
    QDate first, last;                       ///< whole days, the last included
    QTime from = {}, to = {};                ///< hours of the first day in `zone`, where that is known
    QByteArray zone = {};                    ///< Asia/Shanghai
};

class Library
{
public:
    virtual ~Library() = default;
    /// A new workbook in a file; null when it cannot be made. One of many rows goes to disk as it grows: its rows
    /// must come in their order.
    virtual std::unique_ptr<XlsxBook> newWorkbook(const QByteArray &path, bool hasManyRows) const = 0;
    virtual bool knowsZone(const QByteArray &zone) const = 0;
    /// A calendar (ICS) with the rules of the zones that its events name.
    virtual QByteArray calendar(const QList<CalendarEvent> &events, const QDateTime &stamp) const = 0;
    /// What the reading process does: see runWorkbookReader.
    virtual int readWorkbook(const QString &path, const QString &sheet, int output) const = 0;
    virtual int unpackJson(const QString &archive, int output) const = 0;
};

/// The module, loaded now; null when the installation lacks it.
const Library *library();

} // namespace pd::formats
