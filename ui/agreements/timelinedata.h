// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/timeline.h>
#include <ui/shell/session.h>

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace pd::ui {

/// The lanes of the time line: the chains of all agreements of the list, and of those that come into sight what is
/// drawn of them, read a page at a time on the store's threads. What is shown stays until what follows it is there.
class TimelineData : public QObject
{
    Q_OBJECT
public:
    TimelineData(Session &session, QObject *parent);

    /// top: the lane that is in sight first.
    void setRecords(const QList<RecordId> &ids, int top);
    int count() const { return m_found ? int(m_found->chains.size()) : 0; }
    /// Null while it is being read; changed() follows.
    const TimelineLane *lane(int row) const;
    /// -1 where it has none.
    int rowOf(RecordId id) const { return m_found ? m_found->rows.value(id, -1) : -1; }

Q_SIGNALS:
    void changed();

private:
    struct Found
    {
        QList<AgreementChain> chains;
        QHash<RecordId, int> rows;
    };
    using Chains = std::shared_ptr<const Found>;
    void fetch(int page, const Chains &chains) const;
    void take(int page, const Chains &chains, const QList<TimelineLane> &lanes);

    Session &m_session;
    Chains m_found, m_next;
    QFuture<Result<Chains>> m_asking;
    mutable QCache<int, QList<TimelineLane>> m_pages;
    mutable QHash<int, QFuture<QList<TimelineLane>>> m_asked;
};

} // namespace pd::ui
