// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/summarysections.h>

#include <report/enrolmentchart.h>
#include <report/flow.h>
#include <rules/position.h>
#include <rules/standing.h>

namespace pd::report {

namespace {

QString line(const QStringList &lines)
{
    return joined(lines, QStringLiteral("\n"));
}

/// The acronym in that very language.
QString ownAcronym(const Names &names, const QString &language)
{
    for (const Name &name : names) {
        if (name.language == language && name.kind == NameKind::Acronym)
            return name.text;
    }
    return {};
}

} // namespace

QList<Block> SummarySections::table(const Table &content) const
{
    if (content.rows.isEmpty())
        return {};
    return {withoutEmptyColumns(content)};
}

QList<Block> SummarySections::keyNumbers() const
{
    const auto count = [this](qint64 number) { return number > 0 ? say.number(number) : QString(); };
    qint64 running = 0;
    for (const Record &programme : d.programmes) {
        const QString state = programme.text(QLatin1String("state"));
        running += state == u"running" || state == u"recruiting" ? 1 : 0;
    }
    KeyNumbers numbers;
    const qint64 inForce = d.partner.integer(QLatin1String("agreements_in_force"));
    const qint64 students =
            d.enrolment.total > 0 ? d.enrolment.total : d.partner.integer(QLatin1String("students"));
    numbers.numbers = {{count(inForce), say(phrase("Report", "agreement(s) in force", "below %n", inForce))},
                       {count(running), say(phrase("Report", "programme(s) running", "below %n", running))},
                       {count(students), say(phrase("Report", "student(s)", "below %n", students))},
                       {say.day(d.partner, "last_visit"), say(phrase("Report", "last visit"))}};
    for (const KeyNumbers::Number &number : numbers.numbers) {
        if (!number.value.isEmpty())
            return {numbers};
    }
    return {};
}

QList<Block> SummarySections::names() const
{
    const Record &partner = d.partner;
    sources.note(partner);
    Facts facts;
    const std::pair<QString, Text> languages[] = {
            {QStringLiteral("en"), phrase("Report", "Name in English")},
            {QStringLiteral("ru"), phrase("Report", "Name in Russian")},
            {QStringLiteral("zh"), phrase("Report", "Name in Chinese")}};
    for (const auto &[code, label] : languages) {
        for (const Name &name : partner.names) {
            if (name.language != code || name.kind != NameKind::Official)
                continue;
            const QString acronym = ownAcronym(partner.names, code);
            facts.lines << std::pair(say(label), acronym.isEmpty() ? name.text
                                                                   : QString(name.text + QStringLiteral(" (")
                                                                             + acronym + u')'));
            break;
        }
    }
    QStringList former;
    for (const Name &name : partner.names) {
        if (name.kind == NameKind::Former)
            former << name.text;
    }
    QStringList identifiers;
    for (const Row &row : partner.value(QLatin1String("identifiers")).toRows()) {
        identifiers << joined({say.rowValue(partner, "identifiers", row, "scheme"),
                               say.rowValue(partner, "identifiers", row, "value")},
                              QStringLiteral(" "));
    }
    QStringList distinctions;
    for (const Row &row : partner.value(QLatin1String("distinctions")).toRows()) {
        const qint64 year = row.value(QStringLiteral("year")).toInteger();
        distinctions << say.joined({row.value(QStringLiteral("title")).toText(),
                                    row.value(QStringLiteral("rank")).toText(),
                                    year > 0 ? QString::number(year) : QString()});
    }
    facts.lines << std::pair(say(phrase("Report", "Former names")), say.listed(former))
                << std::pair(say(phrase("Report", "Type")), say.value(partner, "type"))
                << std::pair(say(phrase("Report", "Place")),
                             say.joined({say.value(partner, "city"), say.value(partner, "country")}))
                << std::pair(say(phrase("Report", "Part of")), say.value(partner, "parent"))
                << std::pair(say(phrase("Report", "Units")), say.labels(d.units))
                << std::pair(say(phrase("Report", "Now known as")), say.value(partner, "successor"))
                << std::pair(say(phrase("Report", "Founded")), say.value(partner, "founded"))
                << std::pair(say(phrase("Report", "Distinctions")), say.listed(distinctions))
                << std::pair(say(phrase("Report", "Identifiers")), say.listed(identifiers))
                << std::pair(say(phrase("Report", "Website")), partner.text(QLatin1String("website")));
    QList<Block> blocks;
    if (!filled(facts).isEmpty())
        blocks << facts;
    if (const QString description = partner.text(QLatin1String("description")); !description.isEmpty())
        blocks << Paragraph{description};
    return blocks;
}

QList<Block> SummarySections::cooperation() const
{
    const Facts facts{{{say(phrase("Report", "Partner since")), say.value(d.partner, "partner_since")},
                       {say(phrase("Report", "Relationship stage")), say.value(d.partner, "stage")},
                       {say(phrase("Report", "Areas of cooperation")), say.value(d.partner, "areas")},
                       {say(phrase("Report", "Officer in charge")), say.value(d.partner, "officer")}}};
    return filled(facts).isEmpty() ? QList<Block>() : QList<Block>{facts};
}

QList<Block> SummarySections::agreements() const
{
    Table content{.columns = {column(phrase("Report", "Number")), column(phrase("Report", "Agreement"), 3),
                              column(phrase("Report", "Signed")), column(phrase("Report", "Effective")),
                              column(phrase("Report", "Expires")), column(phrase("Report", "Status")),
                              column(phrase("Report", "Days left"), 1, true)},
                  .rows = {}};
    for (const Record &agreement : d.agreements) {
        sources.note(agreement);
        const QString standing = agreement.text(QLatin1String("standing"));
        const bool isOpenEnded = agreement.value(QLatin1String("open_ended")).toBool();
        const bool counts = rules::isInForce(standing) && agreement.has(QLatin1String("days_left"));
        const QString type = agreement.text(QLatin1String("type"));
        const QString title = say.language().name(agreement.names);
        const bool isTitled = !title.isEmpty() && (type.isEmpty() || type == u"other");
        content.rows << QStringList{
                agreement.text(QLatin1String("number")),
                isTitled ? title : say.value(agreement, "type"),
                say.day(agreement, "signed"),
                say.day(agreement, "effective"),
                isOpenEnded ? say(phrase("Report", "Open-ended")) : say.day(agreement, "expires"),
                say.value(agreement, "standing"),
                counts ? say.number(agreement.integer(QLatin1String("days_left"))) : QString()};
    }
    return table(content);
}

QList<Block> SummarySections::programmes() const
{
    QHash<RecordId, QString> progress;
    for (const TargetRow &target : d.targets) {
        const QString text = say(phrase("Report", "%1 / %2 (%3)", "actual / target (percent)")
                                         .arg(say.number(target.progress.actual))
                                         .arg(say.number(target.progress.target))
                                         .arg(say.language().percent(target.progress.fraction)));
        progress[target.programme] = line({progress.value(target.programme), text});
    }
    Table content{.columns = {column(phrase("Report", "Programme"), 3),
                              column(phrase("Report", "Level and languages"), 2),
                              column(phrase("Report", "Approval"), 2), column(phrase("Report", "Status")),
                              column(phrase("Report", "Students"), 1, true),
                              column(phrase("Report", "Admitted / target"), 1.4, true)},
                  .rows = {}};
    QHash<RecordId, int> depth;
    for (const Record &programme : d.programmes) {
        sources.note(programme);
        const RecordId parent = programme.reference(QLatin1String("parent"));
        depth[programme.id] = depth.contains(parent) ? depth.value(parent) + 1 : 0;
        QStringList approvals;
        for (const Row &row : programme.value(QLatin1String("approvals")).toRows()) {
            approvals << say.joined({say.rowValue(programme, "approvals", row, "authority"),
                                     say.rowValue(programme, "approvals", row, "number")});
        }
        const QString name = say.label(programme);
        const QString discipline = say.value(programme, "discipline");
        const qint64 enrolled = programme.integer(QLatin1String("enrolled"));
        const qint64 students = enrolled > 0 ? enrolled : programme.integer(QLatin1String("admitted"));
        const bool isSaid = name.contains(discipline, Qt::CaseInsensitive);
        const bool isNested = depth.value(programme.id) > 0;
        // A programme stands below its institute; its discipline is told where the name does not.
        const QString title = isNested ? QString(QStringLiteral("–\u00a0") + name) : name;
        content.rows << QStringList{
                line({title, isSaid ? QString() : discipline}),
                line({say.joined({say.value(programme, "level"), programme.text(QLatin1String("pattern"))}),
                      say.value(programme, "languages")}),
                line(approvals),
                say.value(programme, "state"),
                students > 0 ? say.number(students) : QString(),
                progress.value(programme.id)};
    }
    return table(content);
}

QList<Block> SummarySections::visits() const
{
    constexpr int shown = 5;
    Table content{.columns = {column(phrase("Report", "Dates")), column(phrase("Report", "Visit"), 2),
                              column(phrase("Report", "Head of delegation")),
                              column(phrase("Report", "Status")), column(phrase("Report", "Outcomes"), 2.4)},
                  .rows = {}};
    int past = 0;
    for (const Record &visit : d.visits) {
        const PartialDate starts = visit.date(QLatin1String("starts"));
        const bool isToCome = starts.isDated() && starts.earliest() > say.today();
        if (!isToCome && ++past > shown)
            break;
        sources.note(visit);
        QStringList outcomes;
        for (const Record &outcome : d.outcomes) {
            if (outcome.reference(QLatin1String("visit")) != visit.id)
                continue;
            sources.note(outcome);
            outcomes << say(phrase("Report", "%1: %2", "kind of outcome: what was agreed")
                                    .arg(say.value(outcome, "kind"))
                                    .arg(say.label(outcome)));
        }
        content.rows << QStringList{say.period(visit, "starts", "ends"), say.label(visit),
                                    say.value(visit, "head"), say.value(visit, "status"), line(outcomes)};
    }
    return table(content);
}

QList<Block> SummarySections::projects() const
{
    Table content{.columns = {column(phrase("Report", "Project"), 3), column(phrase("Report", "Type")),
                              column(phrase("Report", "Period")),
                              column(phrase("Report", "Funding bodies"), 2),
                              column(phrase("Report", "Status"))},
                  .rows = {}};
    for (const Record &project : d.projects) {
        sources.note(project);
        content.rows << QStringList{say.label(project), say.value(project, "type"),
                                    say.period(project, "starts", "ends"),
                                    say.value(project, "funding_bodies"), say.value(project, "status")};
    }
    QList<Block> blocks = table(content);
    const QList<Block> attended = events();
    if (!attended.isEmpty()) {
        if (!blocks.isEmpty())
            blocks << Heading{say(phrase("Report", "Events")), 2};
        blocks << attended;
    }
    return blocks;
}

QList<Block> SummarySections::events() const
{
    Table content{.columns = {column(phrase("Report", "Dates")), column(phrase("Report", "Event"), 3),
                              column(phrase("Report", "Type")), column(phrase("Report", "Place")),
                              column(phrase("Report", "Participants"), 1, true),
                              column(phrase("Report", "Status"))},
                  .rows = {}};
    constexpr int shown = 5;
    int past = 0;
    for (const Record &event : d.events) {
        const PartialDate starts = event.date(QLatin1String("starts"));
        const bool isToCome = starts.isDated() && starts.earliest() > say.today();
        if (!isToCome && ++past > shown)
            break;
        sources.note(event);
        const qint64 participants = event.integer(QLatin1String("participants"));
        content.rows << QStringList{
                say.period(event, "starts", "ends"),
                say.label(event),
                say.value(event, "type"),
                say.joined({say.value(event, "city"), event.text(QLatin1String("place"))}),
                participants > 0 ? say.qualified(double(participants),
                                                 event.text(QLatin1String("participants_qualifier")))
                                 : QString(),
                say.value(event, "status")};
    }
    return table(content);
}

QList<Block> SummarySections::promises() const
{
    Table content{.columns = {column(phrase("Report", "What"), 3), column(phrase("Report", "Who")),
                              column(phrase("Report", "Due")), column(phrase("Report", "State"))},
                  .rows = {}};
    QList<Record> open;
    for (const Record &outcome : d.outcomes) {
        if (outcome.text(QLatin1String("kind")) == u"promise" && !outcome.has(QLatin1String("done")))
            open << outcome;
    }
    open += d.followUps;
    const QLatin1String due("due");
    std::stable_sort(open.begin(), open.end(), [due](const Record &a, const Record &b) {
        if (a.date(due).isDated() != b.date(due).isDated())
            return a.date(due).isDated();
        return a.date(due).isDated() && a.date(due).latest() < b.date(due).latest();
    });
    for (const Record &record : open) {
        sources.note(record);
        content.rows << QStringList{
                say.label(record), say.joined({say.value(record, "side"), record.text(QLatin1String("who"))}),
                say.day(record, "due"), say.dueState(record.date(due), record.date(QLatin1String("done")))};
    }
    return table(content);
}

QList<Block> SummarySections::contacts() const
{
    Table content{.columns = {column(phrase("Report", "Name"), 2), column(phrase("Report", "Position"), 3),
                              column(phrase("Report", "Unit"), 2),
                              column(phrase("Report", "Contact details"), 2)},
                  .rows = {}};
    for (const Record &person : d.people) {
        Rows here;
        for (const Row &row : person.value(QLatin1String("positions")).toRows()) {
            if (row.value(QStringLiteral("organisation")).toReference() == d.partner.id)
                here << row;
        }
        const Row position = rules::currentPosition(here, say.today());
        QStringList ways;
        if (options.withPersonalData) {
            for (const Row &row : person.value(QLatin1String("contacts")).toRows())
                ways << row.value(QStringLiteral("value")).toText();
        }
        content.rows << QStringList{say.label(person),
                                    say.joined({rules::positionTitle(position, say.language().code()),
                                                position.value(QStringLiteral("academic_title")).toText()}),
                                    position.value(QStringLiteral("unit")).toText(), line(ways)};
    }
    return table(content);
}

QList<Block> SummarySections::figures() const
{
    Table content{.columns = {column(phrase("Report", "Figure"), 4),
                              column(phrase("Report", "Value"), 1, true), column(phrase("Report", "Period")),
                              column(phrase("Report", "As of")), column(phrase("Report", "Source"), 1, true)},
                  .rows = {}};
    for (const Record &figure : d.figures) {
        const int number = sources.number(figure.reference(QLatin1String("source")));
        QString value = say.qualified(figure.value(QLatin1String("value")).toDouble(),
                                      figure.text(QLatin1String("qualifier")));
        if (figure.text(QLatin1String("unit")) == u"percent")
            value = say.language().percent(figure.value(QLatin1String("value")).toDouble() / 100);
        content.rows << QStringList{say.label(figure), value, say.day(figure, "period"),
                                    say.day(figure, "as_of"),
                                    number > 0 ? QStringLiteral("[%1]").arg(number) : QString()};
    }
    return table(content);
}

} // namespace pd::report
