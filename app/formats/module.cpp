// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/module.h>
#include <formats/reader.h>
#include <formats/icalendar.h>
#include <formats/xlsxbook.h>

namespace pd::formats {
namespace {

class Module : public Library
{
public:
    std::unique_ptr<XlsxBook> newWorkbook(const QByteArray &path, bool hasManyRows) const override
    {
        return newXlsxBook(path, hasManyRows);
    }
    bool knowsZone(const QByteArray &zone) const override { return formats::knowsZone(zone); }
    QByteArray calendar(const QList<CalendarEvent> &events, const QDateTime &stamp) const override
    {
        return icalendar(events, stamp);
    }
    int readWorkbook(const QString &path, const QString &sheet, int output) const override
    {
        return int(workbook::readSheet(path, sheet, output));
    }
    int unpackJson(const QString &archive, int output) const override
    {
        return int(workbook::unpackJson(archive, output));
    }
};

const Module module;

} // namespace
} // namespace pd::formats

PD_MODULE(pd::formats::module)
