// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/closing.h>

namespace pd::report {

int SourceList::number(RecordId source)
{
    if (source.isNull())
        return 0;
    if (!m_ids.contains(source))
        m_ids << source;
    return int(m_ids.indexOf(source)) + 1;
}

void SourceList::note(const Record &record)
{
    number(record.reference(QLatin1String("source")));
    note(record.value(QLatin1String("sources")).toReferences());
}

void SourceList::note(const QList<RecordId> &list)
{
    for (const RecordId source : list)
        number(source);
}

/// "1. Title. Publisher, 5 November 2025"
static QString sourceLine(int number, const Record &source, const Wording &say)
{
    const Language &language = say.language();
    const PartialDate date = source.date(QLatin1String("date"));
    const QString where =
            say.joined({source.text(QLatin1String("author")), source.text(QLatin1String("publisher")),
                        date.isNull() ? QString() : language.date(date)});
    const QString title = language.name(source.names);
    return language.text(
            where.isEmpty() ? phrase("Report", "%1. %2", "number. title of a source")
                                      .arg(language.number(qint64(number)))
                                      .arg(title)
                            : phrase("Report", "%1. %2. %3", "number. title. publisher, date of a source")
                                      .arg(language.number(qint64(number)))
                                      .arg(title)
                                      .arg(where));
}

QStringList closingLines(const Office &office, const SourceList &sources, const Wording &say)
{
    QStringList lines;
    if (!sources.ids().isEmpty())
        lines << say(phrase("Report", "Sources"));
    int number = 0;
    for (const Record &source : office.read(sources.ids()))
        lines << sourceLine(++number, source, say);
    lines << say(phrase("Report", "As of %1").arg(say.language().date(say.today())));
    if (const QString user = office.setting(QStringLiteral("user")); !user.isEmpty())
        lines << say(phrase("Report", "Prepared by %1").arg(user));
    if (office.setting(QStringLiteral("is_practice")) == u"1")
        lines << say(phrase("Report", "Practice office: fictional data"));
    return lines;
}

} // namespace pd::report
