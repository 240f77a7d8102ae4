// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/visits/visitcommands.h>

#include <rules/progress.h>
#include <rules/visitpapers.h>

#include <algorithm>

namespace pd::ui {

namespace {

const QString checkKey = QStringLiteral("check"), dueKey = QStringLiteral("due");

struct Prepared
{
    Record before, after;
    int added = 0;
    bool isDated = false;
};

Result<Prepared> withPapers(Office &office, RecordId id)
{
    const Result<Record> visit = office.read(id);
    if (!visit)
        return tl::unexpected(visit.error());
    const RecordId own = office.currentInstitution();
    const QString country = office.read(own).value_or(Record()).text(QLatin1String("country"));
    const QList<rules::Paper> papers =
        rules::papersDue(rules::paperRules(), country, rules::visitDirection(*visit, own),
                         visit->date(QLatin1String("starts")), visit->date(QLatin1String("ends")));
    Prepared prepared{*visit, *visit, 0, !papers.isEmpty()};
    Rows checks = visit->value(QLatin1String("checks")).toRows();
    for (const rules::Paper &paper : papers) {
        const bool isThere = std::any_of(checks.cbegin(), checks.cend(), [&paper](const Row &row) {
            return row.value(checkKey).toText() == paper.check;
        });
        if (!isThere) {
            checks << Row{{checkKey, Value(paper.check)}, {dueKey, Value(PartialDate(paper.due))}};
            ++prepared.added;
        }
    }
    prepared.after.set(QLatin1String("checks"), checks);
    return prepared;
}

} // namespace

VisitCommands::VisitCommands(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
}

void VisitCommands::addPapers(RecordId id)
{
    m_session.office()
        .read([id](Office &office) { return withPapers(office, id); })
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

} // namespace pd::ui
