// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/cardsandcalendars.h>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

QString escaped(const QString &text)
{
    return withPlainLines(text)
            .replace(u'\\', u"\\\\"_s)
            .replace(u'\n', u"\\n"_s)
            .replace(u',', u"\\,"_s)
            .replace(u';', u"\\;"_s);
}

/// A line of at most 75 bytes; what is longer goes on behind a blank, never within a character.
QByteArray folded(const QString &line)
{
    constexpr int longest = 75;
    QByteArray out, part;
    for (const char32_t c : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (part.size() + bytes.size() > longest) {
            out += part + "\r\n";
            part = " ";
        }
        part += bytes;
    }
    return out + part + "\r\n";
}

bool holds(const Row &position, QDate day)
{
    const PartialDate from = position.value(u"from"_s).toDate(), to = position.value(u"to"_s).toDate();
    return (!from.isDated() || from.earliest() <= day) && (!to.isDated() || to.latest() >= day);
}

} // namespace

QString withPlainLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text;
}

QByteArray vCards(const Office &office, const QList<Record> &people, const ExportNotes &notes)
{
    const QString language = notes.language.code();
    QByteArray out;
    for (const Record &person : people) {
        QStringList lines{u"BEGIN:VCARD"_s, u"VERSION:4.0"_s, u"KIND:individual"_s};
        const QString shown = displayName(person.names, language);
        lines << u"FN:"_s + escaped(shown);
        for (const Name &name : person.names)
            if (name.text != shown)
                lines << u"FN;LANGUAGE=%1:%2"_s.arg(name.language, escaped(name.text));
        const Rows parts = person.value("parts"_L1).toRows();
        for (const Row &part : parts) {
            if (part.value(u"language"_s).toText() != language && parts.size() > 1)
                continue;
            lines << u"N:%1;%2;%3;;"_s.arg(escaped(part.value(u"family"_s).toText()),
                                           escaped(part.value(u"given"_s).toText()),
                                           escaped(part.value(u"patronymic"_s).toText()));
            break;
        }
        for (const Row &contact : person.value("contacts"_L1).toRows()) {
            const QString way = contact.value(u"way"_s).toText(), value = contact.value(u"value"_s).toText();
            if (way == "email"_L1)
                lines << u"EMAIL:"_s + escaped(value);
            else if (way == "phone"_L1)
                lines << u"TEL;VALUE=text:"_s + escaped(value);
            else if (way == "address"_L1)
                lines << u"ADR:;;%1;;;;"_s.arg(escaped(value));
            else
                lines << u"IMPP:%1:%2"_s.arg(way, escaped(QString(value).remove(u' ')));
        }
        for (const Row &position : person.value("positions"_L1).toRows()) {
            if (!holds(position, notes.day))
                continue;
            const QString unit = position.value(u"unit"_s).toText();
            lines << u"ORG:"_s
                             + escaped(
                                     office.label(position.value(u"organisation"_s).toReference(), language))
                             + (unit.isEmpty() ? QString() : QString(u';' + escaped(unit)));
            QString title = position.value(u"title_"_s + language).toText();
            if (title.isEmpty())
                title = position.value(u"title"_s).toText();
            if (!title.isEmpty())
                lines << u"TITLE:"_s + escaped(title);
        }
        for (const QString &spoken : person.value("languages"_L1).toCodes())
            lines << u"LANG:"_s + spoken;
        if (const QString note = person.text("notes"_L1); !note.isEmpty())
            lines << u"NOTE:"_s + escaped(note);
        lines << u"UID:partnership-desk-person-%1"_s.arg(person.id.value) << u"END:VCARD"_s;
        for (const QString &line : lines)
            out += folded(line);
    }
    return out;
}

} // namespace pd
