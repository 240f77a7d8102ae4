// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/owedcalendar.h>

#include <exchange/cardsandcalendars.h>
#include <exchange/formats.h>
#include <store/files.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// As calendar() has it.
QString idOf(const Owed &owed)
{
    const QString record = u"%1-%2"_s.arg(kindKey(kindOf(owed.source))).arg(owed.place.record.value);
    const QString what = owed.place.line >= 0
        ? u"-%1-%2"_s.arg(owed.source == Owed::Source::Paper ? "check"_L1 : "plan"_L1).arg(owed.place.line + 1)
        : owed.source == Owed::Source::Report  ? u"-report"_s
        : owed.source == Owed::Source::Renewal ? u"-renewal"_s
                                               : QString();
    return record + what + u"@partnership-desk"_s;
}

} // namespace

Result<int> exportOwed(const QList<Owed> &owed, const QString &path, const Language &language, QDate day)
{
    const formats::Library *library = formats::library();
    if (!library)
        return failure(Error::Kind::Internal, phrase("Export", "A part of the program that writes such files is missing. "
                                                               "Install the program again."));
    QList<formats::CalendarEvent> events;
    for (const Owed &each : owed) {
        if (each.due.precision() != PartialDate::Precision::Day)
            continue;
        const QString what = each.what == each.label ? each.what : QString(each.what + u" – " + each.label);
        formats::CalendarEvent event{idOf(each), withPlainLines(language.text(phrase("Export", "Due: %1").arg(what))),
                                     withPlainLines(each.who), withPlainLines(each.partner), {}, {}};
        event.first = event.last = each.due.earliest();
        events << event;
    }
    const QByteArray text = library->calendar(events, QDateTime(day, QTime(0, 0)));
    const auto written = replaceFile(path, [&text](QIODevice *file) { return file->write(text) == text.size(); });
    if (!written)
        return tl::unexpected(written.error());
    return int(events.size());
}

} // namespace pd
