// SPDX-License-Identifier: GPL-3.0-or-later
// The reading pane of a visit: its programme as it went, what the rules say to it, and what is still owed after it.
#include <ui/detail/composer.h>

#include <query/officerules.h>
#include <record/vocabulary.h>
#include <rules/itinerary.h>
#include <rules/limits.h>
#include <rules/outcomes.h>
#include <rules/position.h>
#include <rules/rank.h>
#include <rules/rulesources.h>

#include <algorithm>

namespace pd::ui {

namespace {

constexpr QLatin1String startsKey("starts"), endsKey("ends");

QString remark(const Composer &c, rules::Deviation deviation)
{
    switch (deviation) {
    case rules::Deviation::LeftOut: return c.say(QT_TRANSLATE_NOOP("Sheet", "Did not take place"));
    case rules::Deviation::NotPlanned: return c.say(QT_TRANSLATE_NOOP("Sheet", "Not planned"));
    case rules::Deviation::Otherwise: return c.say(QT_TRANSLATE_NOOP("Sheet", "Otherwise than planned"));
    case rules::Deviation::None: break;
    }
    return {};
}

/// What took place and what did not, where that is known; else the plan.
void addProgramme(const Composer &c, Sheet &sheet)
{
    const auto isFact = [](const Record &stop) { return rules::phaseOf(stop) == u"fact"; };
    QList<Record> stops = c.referring(Kind::Stop, "visit");
    std::stable_sort(stops.begin(), stops.end(), [](const Record &a, const Record &b) {
        return a.integer(QLatin1String("position")) < b.integer(QLatin1String("position"));
    });
    const QList<rules::Deviation> deviations = rules::deviations(stops);
    const auto facts = std::count_if(stops.begin(), stops.end(), isFact);
    const bool isCompared = facts > 0 && facts < stops.size();
    Sheet::Section programme{.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Programme of the visit"))};
    programme.columns = {c.say(QT_TRANSLATE_NOOP("Sheet", "Day")), c.say(QT_TRANSLATE_NOOP("Sheet", "Time")),
                         c.say(QT_TRANSLATE_NOOP("Sheet", "What")), c.say(QT_TRANSLATE_NOOP("Sheet", "Where"))};
    if (isCompared)
        programme.columns << c.say(QT_TRANSLATE_NOOP("Sheet", "Against the plan"));
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const Record &stop = stops[i];
        if (isCompared && !isFact(stop) && deviations[i] != rules::Deviation::LeftOut)
            continue;  // the fact stands for it
        const QString times = QStringList{stop.text(startsKey), stop.text(endsKey)}.join(QStringLiteral("–"));
        const Sheet::Cell organisation = c.cell(stop, "organisation");
        const Sheet::Cell where = organisation.text.isEmpty() ? c.cell(stop, "place") : organisation;
        Sheet::Cell what = c.link(stop.id, c.language().name(stop.names));
        if (stop.names.isEmpty())
            what.text = organisation.text;
        QList<Sheet::Cell> row{c.cell(stop, "day"), {.text = times == u"–" ? QString() : times}, what, where};
        if (isCompared)
            row << Sheet::Cell{.text = remark(c, deviations[i]), .isDimmed = true};
        programme.rows << row;
    }
    sheet.add(programme);
}

/// What somebody is called in a visit: by its own rows, else by the position held now.
QString positionOf(const Composer &c, RecordId person)
{
    for (const char *key : {"members", "host_people"}) {
        const Rows rows = c.record().value(QLatin1String(key)).toRows();
        for (const Row &row : rows) {
            if (row.value(QStringLiteral("person")).toReference() == person && row.contains(QStringLiteral("position")))
                return row.value(QStringLiteral("position")).toText();
        }
    }
    const Record record = c.context().office.read(person).value_or(Record());
    return rules::positionTitle(rules::currentPosition(record.value(QLatin1String("positions")).toRows(), c.context().today),
                                QStringLiteral("en"));
}

rules::Journey journeyOf(const Composer &c, const QString &home)
{
    const Record &visit = c.record();
    rules::Journey journey;
    for (const Record &host : c.context().office.read(visit.value(QLatin1String("hosts")).toReferences())) {
        const QString country = host.text(QLatin1String("country"));
        if (!country.isEmpty() && country != home && !journey.countries.contains(country))
            journey.countries << country;
    }
    journey.people = std::max(visit.integer(QLatin1String("headcount")),
                              qint64(visit.value(QLatin1String("members")).toRows().size()));
    const PartialDate from = visit.date(startsKey), to = visit.date(endsKey);
    if (from.precision() == PartialDate::Precision::Day && to.precision() == PartialDate::Precision::Day)
        journey.days = std::max(qint64(0), from.earliest().daysTo(to.latest()) + 1);
    return journey;
}

/// Where the visit goes beyond the limits of a journey abroad, and who receives whom.
void addHints(const Composer &c, Sheet &sheet)
{
    Office &office = c.context().office;
    const Record &visit = c.record();
    Sheet::Section section{.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "To be considered"))};
    const OfficeRules rules = officeRules(office);
    if (visit.text(QLatin1String("direction")) == u"out") {
        for (const rules::Exceeded &one : rules::exceeded(rules.lines, rules.set, journeyOf(c, rules.country))) {
            section.facts << Sheet::Fact{rules::name(one.limit, c.language()),
                                         {{.text = c.say(phrase("Sheet", "%1; the rules allow %2")
                                                             .arg(c.language().number(one.actual))
                                                             .arg(c.language().number(one.allowed))),
                                           .tone = style::Tone::Attention},
                                          {.text = c.say(rules::sourceText(one.limit.source)), .isDimmed = true}}};
        }
    }
    const RecordId head = visit.reference(QLatin1String("head"));
    const QString guest = head.isNull() ? QString() : positionOf(c, head);
    QList<RecordId> chairs;
    const QList<Record> stops = guest.isEmpty() ? QList<Record>() : c.referring(Kind::Stop, "visit");
    for (const Record &stop : stops) {
        const RecordId chair = stop.reference(QLatin1String("chair"));
        if (chair.isNull() || chairs.contains(chair))
            continue;
        chairs << chair;
        const QString host = positionOf(c, chair);
        if (rules::isUnequal(guest, host, rules.lines)) {
            section.facts << Sheet::Fact{c.say(QT_TRANSLATE_NOOP("Sheet", "Unequal ranks")),
                                         {{.text = c.say(phrase("Sheet", "%1, %2").arg(c.label(head)).arg(guest)),
                                           .tone = style::Tone::Attention},
                                          {.text = c.say(phrase("Sheet", "%1, %2").arg(c.label(chair)).arg(host))}}};
        }
    }
    sheet.add(section);
}

/// After the visit: papers, promises and the report that are not there yet.
void addOwed(const Composer &c, Sheet &sheet)
{
    const Record &visit = c.record();
    const PartialDate last = visit.has(endsKey) ? visit.date(endsKey) : visit.date(startsKey);
    const bool isOver = visit.text(QLatin1String("status")) == u"completed" || (last.isDated() && last.latest() < c.context().today);
    if (!isOver || visit.text(QLatin1String("status")) == u"cancelled")
        return;
    Sheet::Section section{.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Still owed"))};
    section.columns = {c.say(QT_TRANSLATE_NOOP("Sheet", "What")), c.say(QT_TRANSLATE_NOOP("Sheet", "Who")),
                       c.say(QT_TRANSLATE_NOOP("Sheet", "Due on"))};
    const auto due = [&c](const PartialDate &day) {
        const bool isLate = day.isDated() && day.latest() < c.context().today;
        return Sheet::Cell{.text = c.language().date(day), .tone = isLate ? std::optional(style::Tone::Bad) : std::nullopt};
    };
    const Rows checks = visit.value(QLatin1String("checks")).toRows();
    bool hasReport = false;
    for (const Row &row : checks) {
        const QString check = row.value(QStringLiteral("check")).toText();
        const bool isReport = check == u"report";
        hasReport = hasReport || isReport;
        if (row.contains(QStringLiteral("done")) || (isReport && visit.has(QLatin1String("report_done"))))
            continue;
        section.rows << QList<Sheet::Cell>{{.text = termLabel(vocabulary::check, check, c.language(), c.context().tables)},
                                           {.text = row.value(QStringLiteral("who")).toText()},
                                           due(row.value(QStringLiteral("due")).toDate())};
    }
    if (!hasReport && visit.value(QLatin1String("report_missing")).toBool())
        section.rows << QList<Sheet::Cell>{{.text = termLabel(vocabulary::check, QStringLiteral("report"), c.language(),
                                                              c.context().tables)}, {}, {}};
    const QList<Record> outcomes = c.referring(Kind::Outcome, "visit");
    for (const Record &outcome : outcomes) {
        if (rules::isOwed(outcome))
            section.rows << QList<Sheet::Cell>{c.link(outcome.id, c.language().name(outcome.names)), c.cell(outcome, "who"),
                                               due(outcome.date(QLatin1String("due")))};
    }
    sheet.add(section);
}

/// Once it took place, what it waits for: its report, then nothing.
Sheet::Cell stateOf(const Composer &c)
{
    const Record &visit = c.record();
    if (visit.text(QLatin1String("status")) != u"completed")
        return c.state(visit, "status");
    if (visit.has(QLatin1String("report_done")))
        return {.text = c.say(QT_TRANSLATE_NOOP("Sheet", "Closed")), .tone = style::Tone::Muted};
    return {.text = c.say(QT_TRANSLATE_NOOP("Sheet", "Held, report due")), .tone = style::Tone::Attention};
}

} // namespace

Sheet composeVisit(const Composer &c)
{
    Sheet sheet = c.head();
    const Record &r = c.record();
    const Language &language = c.language();
    QStringList overline{c.cell(r, "direction").text};
    const QString days = language.period(r.date(QLatin1String("starts")), r.date(QLatin1String("ends")));
    if (!days.isEmpty())
        overline << days;
    overline.removeAll(QString());
    if (!overline.isEmpty())
        sheet.overline = overline.join(QStringLiteral("  ·  "));
    sheet.state = stateOf(c);
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Who and why")),
               .facts = c.facts({"from", "hosts", "purposes", "head", "headcount", "level", "mode", "stay_from",
                                 "stay_to"})});
    addHints(c, sheet);
    addOwed(c, sheet);
    addProgramme(c, sheet);
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Outcomes and promises")), c.referring(Kind::Outcome, "visit"),
                      {"kind", "with", "due", "due_state", "became"}));
    sheet.add(c.rows("members"));
    sheet.add(c.rows("host_people"));
    sheet.add(c.rows("checks"));
    sheet.add(c.rows("gifts"));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Agreements that came from it")),
                      c.referring(Kind::Agreement, "visit"), {"standing"}));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Projects")), c.referring(Kind::Project, "visits"), {"status"}));
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Papers")),
               .facts = c.facts({"group_number", "approval_number", "budget", "report_done", "disciplines"})});
    c.addCommon(sheet);
    return sheet;
}

} // namespace pd::ui
