// SPDX-License-Identifier: GPL-3.0-or-later
// The agreements that renew one another, with the gaps between them, and what is to be known about the end.
#include <ui/detail/composer.h>

#include <query/timeline.h>

namespace pd::ui {

namespace {

QString daysOf(const Language &language, const rules::Validity &days)
{
    if (!days.until) {
        return days.from ? language.text(phrase("Sheet", "from %1, open-ended").arg(language.date(*days.from)))
                         : language.text(phrase("Sheet", "open-ended"));
    }
    return language.period(days.from ? PartialDate(*days.from) : PartialDate(), PartialDate(*days.until));
}

} // namespace

void addChain(const Composer &c, Sheet &sheet)
{
    const SheetContext &context = c.context();
    const Language &language = c.language();
    const auto chains = agreementChains(context.office, {c.record().id});
    if (!chains || chains->first().size() < 2)
        return;
    const TimelineLane lane =
        timelineLanes(context.office, *chains, language, context.today, context.tables).value(0);
    Sheet::Section section{.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Renewals"))};
    section.columns = {c.say(QT_TRANSLATE_NOOP("Sheet", "Agreement")), c.say(QT_TRANSLATE_NOOP("Sheet", "In force")),
                       c.say(QT_TRANSLATE_NOOP("Sheet", "Status"))};
    QList<rules::Validity> gaps = lane.gaps;
    for (const TimelineBar &bar : lane.bars) {
        while (!gaps.isEmpty() && bar.inForce && bar.inForce->from && *gaps.first().from < *bar.inForce->from) {
            const rules::Validity gap = gaps.takeFirst();
            const int days = int(gap.from->daysTo(*gap.until)) + 1;
            section.rows << QList<Sheet::Cell>{
                {.text = language.text(phrase("Sheet", "Gap of %n day(s)", nullptr, days)), .tone = style::Tone::Bad},
                {.text = daysOf(language, gap)}, {}};
        }
        Sheet::Cell name = c.link(bar.id);
        if (bar.id == c.record().id) {
            name.linkKind.reset();
            name.isDimmed = true;
        }
        section.rows << QList<Sheet::Cell>{name, {.text = bar.inForce ? daysOf(language, *bar.inForce) : QString()},
                                           {.text = bar.standingText,
                                            .tone = style::tone(QStringLiteral("standing"), bar.standing)}};
    }
    sheet.add(section);
}

QList<Sheet::Fact> endOf(const Composer &c)
{
    const Language &language = c.language();
    const Record &agreement = c.record();
    QList<Sheet::Fact> facts;
    if (!rules::isInForce(agreement.text(QLatin1String("standing"))))
        return facts;
    const rules::AgreementFacts known = rules::agreementFacts(agreement);
    const QDate today = c.context().today;
    if (const auto notice = rules::noticeBy(known, today)) {
        Sheet::Cell cell{.text = language.date(*notice)};
        if (*notice < today)
            cell.tone = style::Tone::Muted;
        else if (*notice <= today.addMonths(1))
            cell.tone = style::Tone::Attention;
        facts << Sheet::Fact{c.say(QT_TRANSLATE_NOOP("Sheet", "Notice until")), {cell}};
    }
    if (const auto months = rules::endsWithinMonths(rules::endOfValidity(known, today), today)) {
        facts << Sheet::Fact{c.say(QT_TRANSLATE_NOOP("Sheet", "Ends within")),
                             {{.text = language.text(phrase("Sheet", "%n month(s)", nullptr, *months)),
                               .tone = *months <= 6 ? style::Tone::Attention : style::Tone::Neutral}}};
    }
    return facts;
}

} // namespace pd::ui
