// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/formats.h>

namespace pd::formats {

// Made with libical; see Library.
bool knowsZone(const QByteArray &zone);
QByteArray icalendar(const QList<CalendarEvent> &events, const QDateTime &stamp);

} // namespace pd::formats
