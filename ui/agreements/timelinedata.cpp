// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agreements/timelinedata.h>

namespace pd::ui {

namespace {
constexpr int pageSize = 32;
constexpr int cachedPages = 64;
}

TimelineData::TimelineData(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_pages(cachedPages)
{
}

void TimelineData::setRecords(const QList<RecordId> &ids, int top)
{
    m_asking.cancel();
    const auto asking = m_session.office().survey([ids](Office &office) -> Result<Chains> {
        auto chains = agreementChains(office, ids);
        if (!chains)
            return tl::unexpected(chains.error());
        auto found = std::make_shared<Found>();
        found->chains = std::move(*chains);
        for (int row = 0; row < found->chains.size(); ++row) {
            for (const RecordId id : std::as_const(found->chains[row]))
                found->rows.insert(id, row);
        }
        return found;
    });
    m_asking = asking;
    asking.then(this, [this, top](const Result<Chains> &chains) {
        if (!chains) {
            Q_EMIT m_session.message({Message::Severity::Error, chains.error().message});
            return;
        }
        for (auto &asked : m_asked)
            asked.cancel();
        m_asked.clear();
        m_next = *chains;
        fetch(qBound(0, top, qMax(0, int(m_next->chains.size()) - 1)) / pageSize, m_next);
    });
}

const TimelineLane *TimelineData::lane(int row) const
{
    if (const QList<TimelineLane> *page = m_pages.object(row / pageSize))
        return row % pageSize < page->size() ? &(*page)[row % pageSize] : nullptr;
    if (!m_next)
        fetch(row / pageSize, m_found);
    return nullptr;
}

void TimelineData::fetch(int page, const Chains &chains) const
{
    if (m_asked.contains(page))
        return;
    Session &session = m_session;
    const auto asked = m_session.office().read(
        [&session, wanted = chains->chains.mid(page * pageSize, pageSize), language = m_session.language(),
         today = m_session.today()](Office &office) {
            return timelineLanes(office, wanted, language, today, *session.tables());
        });
    m_asked.insert(page, asked);
    auto *self = const_cast<TimelineData *>(this);
    asked.then(self, [self, page, chains](const QList<TimelineLane> &lanes) { self->take(page, chains, lanes); });
}

void TimelineData::take(int page, const Chains &chains, const QList<TimelineLane> &lanes)
{
    if (chains == m_next) {
        m_found = m_next;
        m_next.reset();
        m_pages.clear();
    } else if (chains != m_found) {
        return;
    }
    m_asked.remove(page);
    m_pages.insert(page, new QList<TimelineLane>(lanes));
    Q_EMIT changed();
}

} // namespace pd::ui
