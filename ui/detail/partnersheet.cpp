// SPDX-License-Identifier: GPL-3.0-or-later
// The page an officer opens before a call: what must not be passed over first, then how the two stand, what was last
// said and promised, and how to reach them.
#include <ui/detail/composer.h>

#include <query/partnerwork.h>
#include <rules/partnerhealth.h>
#include <rules/position.h>
#include <rules/progress.h>
#include <rules/standing.h>

#include <algorithm>

namespace pd::ui {

namespace {

constexpr qsizetype visitsShown = 6, outcomesShown = 8, documentsShown = 8, yearsShown = 6;

QString place(const Composer &c)
{
    QStringList parts{c.cell(c.record(), "city").text, c.cell(c.record(), "country").text};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool isOverdue(const Record &record)
{
    return record.text(QLatin1String("due_state")) == u"overdue";
}

/// What a look at the partner must not pass over, each with the record it is about.
Sheet::Section hints(const Composer &c, const QList<Record> &agreements, const QList<Record> &visits,
                     const QList<Record> &promises, const QList<Record> &followUps)
{
    const Language &language = c.language();
    const QDate today = c.context().today;
    Sheet::Section section{.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "To be looked at"))};
    const auto add = [&](const Text &sentence, RecordId about, style::Tone tone) {
        Sheet::Cell cell = about.isValid() ? c.link(about, language.text(sentence))
                                           : Sheet::Cell{.text = language.text(sentence)};
        cell.tone = tone;
        section.rows << QList<Sheet::Cell>{cell};
    };
    const auto inForce = std::find_if(agreements.begin(), agreements.end(), [](const Record &agreement) {
        return rules::isInForce(agreement.text(QLatin1String("standing")));
    });
    const PartialDate active = c.record().date(QLatin1String("last_activity"));
    if (rules::isSilent(inForce != agreements.end(), active, today)) {
        add(active.isDated() ? phrase("Sheet", "An agreement is in force, but nothing has been done together since %1.")
                                   .arg(language.date(active))
                             : phrase("Sheet", "An agreement is in force, but nothing done together is recorded."),
            inForce->id, style::Tone::Attention);
    }
    for (const Record &visit : visits) {
        if (visit.value(QLatin1String("report_missing")).toBool())
            add(phrase("Sheet", "The visit “%1” has no report.").arg(c.label(visit.id)), visit.id, style::Tone::Attention);
    }
    for (const Record &promise : promises) {
        if (isOverdue(promise))
            add(phrase("Sheet", "Promised and overdue since %2: %1").arg(c.label(promise.id))
                    .arg(language.date(promise.date(QLatin1String("due")))), promise.id, style::Tone::Bad);
    }
    for (const Record &followUp : followUps) {
        if (isOverdue(followUp))
            add(phrase("Sheet", "Overdue since %2: %1").arg(c.label(followUp.id))
                    .arg(language.date(followUp.date(QLatin1String("due")))), followUp.id, style::Tone::Bad);
    }
    for (const Record &agreement : agreements) {
        if (agreement.text(QLatin1String("standing")) == u"expiring") {
            const qint64 days = agreement.integer(QLatin1String("days_left"));
            add(phrase("Sheet", "The agreement %1 ends in %n day(s).", nullptr, days).arg(c.label(agreement.id)),
                agreement.id, style::Tone::Attention);
        }
    }
    return section;
}

Sheet::Section students(const Composer &c, const QList<Record> &programmes)
{
    const Language &language = c.language();
    QList<RecordId> ids;
    for (const Record &programme : programmes)
        ids << programme.id;
    const QMap<int, qint64> byYear =
        studentsByIntake(c.context().office, withProgrammesUnder(c.context().office, ids), c.context().today);
    Sheet::Section section{.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Students by intake"))};
    if (byYear.isEmpty())
        return section;
    for (int year = byYear.firstKey(); year <= byYear.lastKey(); ++year)
        section.line << double(byYear.value(year));
    QList<Sheet::Cell> row{{.text = c.say(QT_TRANSLATE_NOOP("Sheet", "Students")), .isDimmed = true}};
    section.columns << QString();
    const int first = qMax(byYear.firstKey(), byYear.lastKey() - int(yearsShown) + 1);
    for (int year = first; year <= byYear.lastKey(); ++year) {
        section.columns << QString::number(year);
        row << Sheet::Cell{.text = byYear.contains(year) ? language.number(byYear.value(year)) : QStringLiteral("—"),
                           .isNumeric = true};
    }
    section.rows << row;
    return section;
}

/// Who holds a position with the partner today, and each way to reach them with a button that copies it.
Sheet::Section contacts(const Composer &c)
{
    Sheet::Section section{.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Contact persons"))};
    const QList<Record> people = c.referring(Kind::Person, "positions", "organisation");
    for (const Record &person : people) {
        Rows here;
        const Rows positions = person.value(QLatin1String("positions")).toRows();
        std::copy_if(positions.begin(), positions.end(), std::back_inserter(here), [&](const Row &row) {
            return row.value(QStringLiteral("organisation")).toReference() == c.record().id;
        });
        const Row position = rules::currentPosition(here, c.context().today);
        if (position.isEmpty())
            continue;
        Sheet::Fact fact{.label = {}, .values = {}, .subject = c.link(person.id)};
        fact.values << Sheet::Cell{.text = rules::positionTitle(position, c.language().code())};
        const Field *ways = recordType(Kind::Person).find(u"contacts");
        for (const Row &row : person.value(QLatin1String("contacts")).toRows()) {
            const QString value = row.value(QStringLiteral("value")).toText();
            const Value way = row.value(QStringLiteral("way"));
            Sheet::Cell cell{.text = value};
            if (way.toText() == u"email") {
                QUrl url;
                url.setScheme(QStringLiteral("mailto"));
                url.setPath(value);
                cell.url = QString::fromLatin1(url.toEncoded());
            } else if (ways && ways->rowField(QStringLiteral("way"))) {
                cell.before = displayText(*ways->rowField(QStringLiteral("way")), way, c.language(), c.context().tables, {});
            }
            cell.copied = value;
            fact.values << cell;
        }
        section.facts << fact;
    }
    return section;
}

QList<Record> documents(const Composer &c, const QList<RecordId> &of)
{
    QStringList numbers;
    for (const RecordId id : of)
        numbers << QString::number(id.value);
    ListQuery query;
    query.kind = Kind::Document;
    query.where = {{QStringLiteral("record"), Condition::Op::AnyOf, numbers}};
    query.sort = {{QStringLiteral("date"), true}};
    query.language = c.language().code();
    query.today = c.context().today;
    const QList<RecordId> ids = listIds(c.context().office, query).value_or(QList<RecordId>());
    return c.context().office.read(ids.mid(0, documentsShown));
}

/// What is promised and not done first, by the day it is due; then the latest.
void sortByUrgency(QList<Record> &outcomes)
{
    const auto isOpen = [](const Record &outcome) {
        return outcome.text(QLatin1String("kind")) == u"promise" && !outcome.has(QLatin1String("done"));
    };
    std::stable_sort(outcomes.begin(), outcomes.end(), [&](const Record &a, const Record &b) {
        if (isOpen(a) != isOpen(b))
            return isOpen(a);
        const PartialDate first = a.date(QLatin1String("due")), second = b.date(QLatin1String("due"));
        return first.isDated() != second.isDated() ? first.isDated()
                                                   : first.isDated() && first.latest() < second.latest();
    });
}

} // namespace

Sheet composePartner(const Composer &c)
{
    Office &office = c.context().office;
    const QDate today = c.context().today;
    const Record &r = c.record();
    const Language &language = c.language();
    Sheet sheet = c.head();
    QStringList overline{c.cell(r, "type").text, place(c)};
    overline.removeAll(QString());
    sheet.overline = overline.join(QStringLiteral("  ·  "));
    sheet.copyLabel = c.say(QT_TRANSLATE_NOOP("Sheet", "Copy"));
    if (r.has(QLatin1String("stage")))
        sheet.state = c.state(r, "stage");

    const QList<Record> agreements = c.listed(Kind::Agreement, "partners");
    const QList<Record> visits = c.listed(Kind::Visit, "partners");
    const QList<Record> programmes = c.listed(Kind::Programme, "partners");
    QList<RecordId> concerned{r.id};
    for (const QList<Record> *records : {&agreements, &visits, &programmes}) {
        for (const Record &record : *records)
            concerned << record.id;
    }
    const QList<Record> followUps = openFollowUps(office, concerned, today);
    QList<Record> outcomes = outcomesWith(office, r.id, visits, today);
    sortByUrgency(outcomes);

    sheet.numbers = {{language.number(r.integer(QLatin1String("agreements_in_force"))),
                      c.say(QT_TRANSLATE_NOOP("Sheet", "agreements in force"))},
                     {language.number(qint64(programmes.size())), c.say(QT_TRANSLATE_NOOP("Sheet", "programmes"))},
                     {language.number(r.integer(QLatin1String("students"))),
                      c.say(QT_TRANSLATE_NOOP("Sheet", "students"))},
                     {r.has(QLatin1String("last_visit")) ? c.cell(r, "last_visit").text : QStringLiteral("—"),
                      c.say(QT_TRANSLATE_NOOP("Sheet", "last visit"))}};
    sheet.add(hints(c, agreements, visits, outcomes, followUps));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Agreements")), agreements,
                      {"number", "standing", "expires"}, "type"));
    sheet.add(students(c, programmes));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Visits")), visits.mid(0, visitsShown), {"starts", "status"}));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Outcomes and promises")), outcomes.mid(0, outcomesShown),
                      {"kind", "due", "due_state"}));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Open follow-ups")), followUps, {"due", "due_state", "who"}));
    sheet.add(contacts(c));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Documents")), documents(c, concerned), {"kind", "date"}));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Programmes")), programmes, {"level", "state", "enrolled"}));
    addExchange(c, sheet);
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Projects")), c.referring(Kind::Project, "organisations"),
                      {"type", "status"}));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Events")), c.referring(Kind::Event, "organisations"),
                      {"starts", "status"}));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Units and members")), c.referring(Kind::Organisation, "parent"),
                      {"type", "city"}));
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "About the partner")),
               .facts = c.facts({"parent", "successor", "partner_since", "areas", "founded", "website"}),
               .paragraph = r.text(QLatin1String("description"))});
    sheet.add(c.rows("identifiers"));
    sheet.add(c.rows("distinctions"));
    c.addFigures(sheet);
    c.addOffice(sheet);
    return sheet;
}

} // namespace pd::ui
