// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/visits/visitcommands.h>

#include <query/duepapers.h>
#include <rules/outcomes.h>

#include <algorithm>

namespace pd::ui {

namespace {

const QString checkKey = QStringLiteral("check"), dueKey = QStringLiteral("due");

constexpr QLatin1String officerKey("officer");

struct Prepared
{
    Record before, after;
    int added = 0;
    bool isDated = false;
};

Result<Prepared> withPapers(Office &office, RecordId id, const QString &language)
{
    const Result<Record> visit = office.read(id);
    if (!visit)
        return tl::unexpected(visit.error());
    const QList<rules::Paper> papers = duePapers(office, officeRules(office), *visit);
    Prepared prepared{*visit, *visit, 0, !papers.isEmpty()};
    Rows checks = visit->value(QLatin1String("checks")).toRows();
    for (const rules::Paper &paper : papers) {
        // One of the office's own is kept as it is called for whoever asks first; paperNamed() tells it to the others.
        const rules::Rule &rule = paper.rule;
        const QString check = rule.subject.isEmpty() ? rule.label.value(language, rule.label.first()) : rule.subject;
        const bool isThere = std::any_of(checks.cbegin(), checks.cend(), [&](const Row &row) {
            const QString there = row.value(checkKey).toText();
            return there == check || (rule.subject.isEmpty() && rule.label.values().contains(there));
        });
        if (!isThere) {
            Row row{{checkKey, Value(check)}, {dueKey, Value(PartialDate(paper.due))}};
            if (visit->has(officerKey))
                row.insert(QStringLiteral("who"), visit->value(officerKey));
            checks << row;
            ++prepared.added;
        }
    }
    prepared.after.set(QLatin1String("checks"), checks);
    return prepared;
}

/// What outcomes go on as, with the links both ways.
struct Carried
{
    ChangeSet set;
    int followUps = 0, agreements = 0;
};

/// Of a visit all of them, or one.
Result<Carried> carriedOn(Office &office, RecordId id)
{
    const Result<Record> given = office.read(id);
    if (!given)
        return tl::unexpected(given.error());
    const bool isVisit = given->kind == Kind::Visit;
    const Result<Record> visit = isVisit ? given : office.read(given->reference(QLatin1String("visit")));
    if (!visit)
        return tl::unexpected(visit.error());
    const QList<Record> outcomes = isVisit ? office.read(office.parts(id, Kind::Outcome)) : QList<Record>{*given};
    Carried carried;
    for (const Record &before : outcomes) {
        const auto made = rules::becoming(before, *visit, office.currentInstitution());
        if (!made)
            continue;
        Record after = before;
        after.set(QLatin1String("became"), carried.set.add(*made));
        carried.set.changes << Change::update(before, after);
        ++(made->kind == Kind::FollowUp ? carried.followUps : carried.agreements);
    }
    return carried;
}

} // namespace

VisitCommands::VisitCommands(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
}

void VisitCommands::addPapers(RecordId id)
{
    m_session.office()
        .read([id, language = m_session.language().code()](Office &office) { return withPapers(office, id, language); })
        .then(this, [this](const Result<Prepared> &prepared) {
            const auto tell = [this](const Text &text) {
                Q_EMIT m_session.message({Message::Severity::Information, text});
            };
            if (!prepared) {
                Q_EMIT m_session.message({Message::Severity::Error, prepared.error().message});
            } else if (!prepared->isDated) {
                tell(phrase("VisitCommands", "The rules count from the days of the visit: enter them, and who visits whom, first."));
            } else if (prepared->added == 0) {
                tell(phrase("VisitCommands", "The visit has all papers that the rules ask for."));
            } else {
                ChangeSet set;
                set.changes << Change::update(prepared->before, prepared->after);
                m_session.apply(set, this, [this, added = prepared->added](const Applied &) {
                    Q_EMIT m_session.message({Message::Severity::Information,
                                              phrase("VisitCommands", "%n paper(s) added to the visit.", nullptr, added),
                                              phrase("VisitCommands", "Undo"), [this] { m_session.office().undo(); }});
                });
            }
        });
}

void VisitCommands::carryOn(RecordId id)
{
    m_session.office()
        .read([id](Office &office) { return carriedOn(office, id); })
        .then(this, [this](const Result<Carried> &carried) {
            if (!carried) {
                Q_EMIT m_session.message({Message::Severity::Error, carried.error().message});
                return;
            }
            if (carried->set.changes.isEmpty()) {
                Q_EMIT m_session.message({Message::Severity::Information,
                                          phrase("VisitCommands", "No promise or signing is waiting to be carried on.")});
                return;
            }
            const Text told = phrase("VisitCommands", "Made of the outcomes: %1, %2.")
                                  .arg(phrase("VisitCommands", "%n follow-up(s)", nullptr, carried->followUps))
                                  .arg(phrase("VisitCommands", "%n agreement(s)", nullptr, carried->agreements));
            m_session.apply(carried->set, this, [this, told](const Applied &) {
                Q_EMIT m_session.message({Message::Severity::Information, told, phrase("VisitCommands", "Undo"),
                                          [this] { m_session.office().undo(); }});
            });
        });
}

} // namespace pd::ui
