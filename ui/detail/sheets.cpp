// SPDX-License-Identifier: GPL-3.0-or-later
// The reading panes composed by hand: what an officer looks for first stands first.
#include <ui/detail/composer.h>

#include <query/enrolment.h>
#include <record/vocabulary.h>
#include <rules/approvalnumber.h>

#include <QDate>

#include <algorithm>

namespace pd::ui {

namespace {

/// Target and actual as the bar and the sentence beside it.
void addTargets(const Composer &c, Sheet &sheet, const QList<TargetRow> &rows)
{
    const Language &language = c.language();
    for (const TargetRow &row : rows) {
        const rules::TargetProgress &p = row.progress;
        QString sentence = language.text(phrase("Sheet", "%1 of %2 students, %3")
                                             .arg(language.number(p.actual)).arg(language.number(p.target))
                                             .arg(language.percent(p.fraction)));
        if (p.intakesLeft > 0 && p.left > 0) {
            sentence += QStringLiteral("  ·  ")
                + language.text(phrase("Sheet", "%1 a year needed in the %n intake(s) left", nullptr, p.intakesLeft)
                                    .arg(language.number(p.perIntake)));
        }
        Sheet::Section section{.heading = language.text(phrase("Sheet", "Target %1–%2")
                                                            .arg(QString::number(row.firstIntake))
                                                            .arg(QString::number(row.firstIntake + row.intakes - 1)))};
        section.progress = std::pair(p.actual, p.target);
        section.progressText = sentence;
        sheet.add(section);
    }
}

QList<TargetRow> targetsOf(const Composer &c, RecordId programme)
{
    return targets(c.context().office,
                   {{QStringLiteral("programme"), Condition::Op::AnyOf, {QString::number(programme.value)}}},
                   c.context().today, c.language())
            .value_or(QList<TargetRow>());
}

/// How the students of a programme fared.
QList<Sheet::Fact> attained(const Composer &c)
{
    QList<RecordId> cohorts;
    const QList<Record> found = c.listed(Kind::Cohort, "programme");
    for (const Record &cohort : found)
        cohorts << cohort.id;
    const auto counts = countFacts(c.context().office, cohorts);
    if (!counts)
        return {};
    const rules::Attainment reached = rules::attainment(counts->values(), c.context().today);
    QList<Sheet::Fact> facts;
    const auto add = [&](const std::optional<double> &share, const char *label) {
        if (share)
            facts << Sheet::Fact{c.say(label), {{.text = c.language().percent(*share)}}};
    };
    add(reached.retention, QT_TRANSLATE_NOOP("Sheet", "Stayed, of those admitted"));
    add(reached.graduation, QT_TRANSLATE_NOOP("Sheet", "Graduated, of those admitted"));
    add(reached.dualDegrees, QT_TRANSLATE_NOOP("Sheet", "Dual degrees, of graduates"));
    return facts;
}

/// Before a Russian party signs with a foreign one, its ministry's conclusion is needed (Government Decree No. 645 of
/// 13 April 2022).
QList<Sheet::Fact> clearanceMissing(const Composer &c)
{
    const Record &r = c.record();
    static const QStringList past{QStringLiteral("expired"), QStringLiteral("terminated"), QStringLiteral("renewed"),
                                  QStringLiteral("archived")};
    if (r.has(QLatin1String("clearance")) || past.contains(r.text(QLatin1String("standing"))))
        return {};
    QList<RecordId> ids;
    for (const Row &party : r.value(QLatin1String("parties")).toRows())
        ids << party.value(QStringLiteral("organisation")).toReference();
    bool hasRussian = false, hasForeign = false;
    for (const Record &party : c.context().office.read(ids)) {
        const QString country = party.text(QLatin1String("country"));
        hasRussian = hasRussian || country == u"RU";
        hasForeign = hasForeign || (!country.isEmpty() && country != u"RU");
    }
    if (!hasRussian || !hasForeign)
        return {};
    return {{c.say(recordType(Kind::Agreement).find(u"clearance")->label),
             {{.text = c.say(QT_TRANSLATE_NOOP("Sheet", "Not recorded. A Russian party needs the ministry's conclusion before "
                                                        "it signs (Government Decree No. 645 of 2022).")),
               .tone = style::Tone::Attention}}}};
}

} // namespace

Sheet composeAgreement(const Composer &c)
{
    Sheet sheet = c.head();
    const Record &r = c.record();
    const Language &language = c.language();
    QStringList overline{c.cell(r, "type").text};
    if (r.has(QLatin1String("number")))
        overline << r.text(QLatin1String("number"));
    sheet.overline = overline.join(QStringLiteral("  ·  "));
    sheet.state = c.state(r, "standing");
    const bool isOpenEnded = r.value(QLatin1String("open_ended")).toBool();
    sheet.numbers = {
        {r.has(QLatin1String("signed")) ? c.cell(r, "signed").text : QStringLiteral("—"),
         c.say(QT_TRANSLATE_NOOP("Sheet", "signed"))},
        {isOpenEnded ? c.say(QT_TRANSLATE_NOOP("Sheet", "open-ended"))
                     : r.has(QLatin1String("expires")) ? c.cell(r, "expires").text : QStringLiteral("—"),
         c.say(QT_TRANSLATE_NOOP("Sheet", "expires"))}};
    if (r.has(QLatin1String("days_left"))) {
        const qint64 days = r.integer(QLatin1String("days_left"));
        sheet.numbers << Sheet::Number{language.number(qAbs(days)),
                                       days < 0 ? c.say(QT_TRANSLATE_NOOP("Sheet", "days since expiry"))
                                                : c.say(QT_TRANSLATE_NOOP("Sheet", "days left"))};
    }
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "To be considered")), .facts = clearanceMissing(c)});
    sheet.add(c.rows("parties"));
    sheet.add(c.rows("signatories"));
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Validity")),
               .facts = c.facts({"signed_own", "signed_partner", "signing_place", "signing_occasion", "effective",
                                 "expires", "auto_renewal", "renewal_months", "notice_days", "clearance"})
                   + endOf(c)});
    addChain(c, sheet);
    sheet.add(c.rows("steps"));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Exchange terms")), c.referring(Kind::ExchangeTerm, "agreement"),
                      {"level", "places", "months"}, "direction"));
    addExchange(c, sheet);
    sheet.add(c.rows("work_plan"));
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Content")),
               .facts = c.facts({"areas", "disciplines", "languages", "legal_weight", "level", "partner_number"})});
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Programmes under it")),
                      c.referring(Kind::Programme, "agreements"), {"level", "state"}));
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Belongs to")), .facts = c.facts({"predecessor", "visit"})});
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Outcomes that led to it")),
                      c.referring(Kind::Outcome, "became"), {"kind", "done"}));
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Paper")), .facts = c.facts({"originals", "shelf"})});
    c.addCommon(sheet);
    return sheet;
}

/// What the number of an approval says, part for part.
Sheet::Section numberRead(const Composer &c, const Row &approval)
{
    const QString number = approval.value(QStringLiteral("number")).toText();
    const auto reading = rules::readApprovalNumber(number, approval.value(QStringLiteral("date")).toDate(),
                                                   c.context().today, c.language());
    Sheet::Section section{.heading = c.language().text(phrase("Sheet", "What the number %1 says").arg(number))};
    for (const rules::ApprovalReading::Part &part : reading.parts)
        section.facts << Sheet::Fact{part.written, {{.text = part.meaning.isEmpty() ? QStringLiteral("?") : part.meaning}}};
    for (const QString &doubt : reading.doubts)
        section.facts << Sheet::Fact{QString(), {{.text = doubt, .tone = style::Tone::Attention}}};
    return section;
}

/// What an approved programme of partners in China and Russia is called there: each has a term of its own law for it,
/// and 中外合作办学 is said only of what is approved.
QList<Sheet::Fact> onBothSides(const Composer &c)
{
    const Record &r = c.record();
    QList<RecordId> ids;
    for (const Row &row : r.value(QLatin1String("participants")).toRows())
        ids << row.value(QStringLiteral("organisation")).toReference();
    QStringList countries;
    for (const Record &participant : c.context().office.read(ids))
        countries << participant.text(QLatin1String("country"));
    const Term *type = vocabulary::programmeType.find(r.text(QLatin1String("type")));
    if (!type || !r.value(QLatin1String("is_approved")).toBool() || !countries.contains(u"CN") || !countries.contains(u"RU"))
        return {};
    const auto called = [&](const char *where, const char *language) {
        return Sheet::Fact{c.say(where), {{Language::of(QLatin1String(language)).text(type->label)}}};
    };
    return {called(QT_TRANSLATE_NOOP("Sheet", "In China"), "zh"), called(QT_TRANSLATE_NOOP("Sheet", "In Russia"), "ru")};
}

Sheet composeProgramme(const Composer &c)
{
    Sheet sheet = c.head();
    const Record &r = c.record();
    const Language &language = c.language();
    QStringList overline{c.cell(r, "type").text, c.cell(r, "level").text};
    overline.removeAll(QString());
    sheet.overline = overline.join(QStringLiteral("  ·  "));
    sheet.state = c.state(r, "state");
    sheet.numbers = {{language.number(r.integer(QLatin1String("admitted"))),
                      c.say(QT_TRANSLATE_NOOP("Sheet", "admitted"))},
                     {language.number(r.integer(QLatin1String("enrolled"))),
                      c.say(QT_TRANSLATE_NOOP("Sheet", "enrolled"))}};
    addTargets(c, sheet, targetsOf(c, r.id));
    sheet.add(c.rows("participants"));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Programmes in it")), c.referring(Kind::Programme, "parent"),
                      {"level", "state", "enrolled"}));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Cohorts")), c.listed(Kind::Cohort, "programme"),
                      {"planned", "admitted", "enrolled", "graduated"}, "intake"));
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Retention and degrees")), .facts = attained(c)});
    sheet.add(c.rows("approvals"));
    for (const Row &approval : r.value(QLatin1String("approvals")).toRows())
        sheet.add(numberRead(c, approval));
    if (!r.value(QLatin1String("is_approved")).toBool() && r.has(QLatin1String("type")))
        sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Approval")),
                   .paragraph = c.say(QT_TRANSLATE_NOOP("Sheet", "No approval is recorded for this programme."))});
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Terms of both sides")), .facts = onBothSides(c)});
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Teaching")),
               .facts = c.facts({"discipline", "languages", "pattern", "duration_min", "duration_max", "place",
                                 "for_whom", "areas", "intake_quota"})});
    sheet.add({.heading = c.say(QT_TRANSLATE_NOOP("Sheet", "Dates")),
               .facts = c.facts({"planned", "launched", "closed", "intended_type", "parent", "agreements"})});
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "People")), c.referring(Kind::Person, "positions", "organisation"),
                      {"position"}));
    sheet.add(c.table(c.say(QT_TRANSLATE_NOOP("Sheet", "Events")), c.referring(Kind::Event, "about"), {"starts"}));
    c.addCommon(sheet);
    return sheet;
}

Sheet composePlain(const Composer &c)
{
    Sheet sheet = c.head();
    const RecordType &type = recordType(c.record().kind);
    if (const Field *status = type.find(u"status"))
        sheet.state = c.state(c.record(), status->key.toLatin1().constData());
    Sheet::Section section;
    for (const Field &field : type.fields) {
        const QByteArray key = field.key.toLatin1();
        if (!field.group.isEmpty()) {
            sheet.add(section);
            section = {.heading = c.say(field.group)};
        }
        static const QStringList atTheEnd{QStringLiteral("notes"), QStringLiteral("officer"), QStringLiteral("tags"),
                                          QStringLiteral("own_unit"), QStringLiteral("sources"),
                                          QStringLiteral("source"), QStringLiteral("confidence"),
                                          QStringLiteral("status")};
        if (atTheEnd.contains(field.key))
            continue;
        if (field.type == ValueType::Rows) {
            sheet.add(section);
            section = {};
            sheet.add(c.rows(key.constData()));
        } else {
            section.facts << c.facts({key.constData()});
        }
    }
    sheet.add(section);
    for (const Referrer &referrer : referrers(c.record().kind)) {
        static const QList<Kind> shownElsewhere{Kind::FollowUp, Kind::Document, Kind::Figure};
        if (shownElsewhere.contains(referrer.kind) || referrer.field == u"sources" || referrer.field == u"source")
            continue;
        const QByteArray field = referrer.field.toLatin1(), inRow = referrer.rowField.toLatin1();
        sheet.add(c.table(c.say(recordType(referrer.kind).plural),
                          c.referring(referrer.kind, field.constData(), inRow.isEmpty() ? nullptr : inRow.constData()),
                          {}));
    }
    c.addCommon(sheet);
    return sheet;
}

} // namespace pd::ui
