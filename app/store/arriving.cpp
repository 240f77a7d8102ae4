// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/arriving.h>

#include <store/log.h>
#include <store/officestate.h>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

/// So many numbers of change sets that no other will bear.
Result<void> keepNumbers(Office &office, qsizetype count)
{
    OfficeWriting writing(office.editing(), office.connection());
    if (auto ready = writing.state(); !ready)
        return ready;
    office.connection().run(u"INSERT INTO sqlite_sequence (name, seq) SELECT 'change_set', 0 "
                             "WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'change_set')"_s);
    office.connection().run(u"UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'change_set'"_s, count);
    return writing.commit();
}

QMap<qint64, RecordId> createdBy(Connection &connection, const ChangeSet &set)
{
    QMap<qint64, RecordId> created;
    Statement lines(connection, u"SELECT record FROM change WHERE change_set = (SELECT max(id) FROM change_set) "
                                 "ORDER BY position"_s);
    lines.run();
    for (const Change &change : set.changes) {
        if (lines.next())
            created.insert(change.id.value, lines.id(0));
    }
    return created;
}

LoggedChange logged(const PastChange &past)
{
    LoggedChange change{.record = past.record, .kind = past.kind, .action = past.entry.action};
    for (const HistoryEntry::FieldChange &field : past.entry.fields) {
        if (field.key == u"names"_s) {
            change.hasNames = true;
            continue;
        }
        change.before.values.insert(field.key, field.before);
        change.after.values.insert(field.key, field.after);
    }
    change.before.names = past.entry.namesBefore;
    change.after.names = past.entry.namesAfter;
    return change;
}

void writePast(Connection &connection, const QList<PastSet> &past)
{
    if (past.isEmpty())
        return;
    ChangeLog log(connection);
    qint64 number = connection.value(u"SELECT coalesce(max(id), 1) FROM change_set"_s).toLongLong() - past.size();
    for (const PastSet &each : past) {
        QList<LoggedChange> changes;
        for (const PastChange &change : each.changes)
            changes << logged(change);
        log.addPast(number, each.set, changes);
        ++number;
    }
    connection.run(u"INSERT OR REPLACE INTO setting (key, value) VALUES ('log_closed', ?)"_s, QString::number(number - 1));
}

Result<void> write(Connection &connection, const QMap<qint64, RecordId> &created, const Bringing &bring)
{
    if (connection.error())  // what is called now would take it for past
        return tl::unexpected(*connection.error());
    const Result<Belongings> belongings = bring(created);
    if (!belongings)
        return tl::unexpected(belongings.error());
    for (auto it = belongings->contents.cbegin(); it != belongings->contents.cend(); ++it)
        connection.run(u"INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?, ?)"_s, it.key(),
                       QVariant(it->isNull() ? QByteArray("") : *it));
    for (auto it = belongings->settings.cbegin(); it != belongings->settings.cend(); ++it)
        connection.run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, it.key(), it.value());
    writePast(connection, belongings->past);
    return {};
}

} // namespace

Result<Applied> arrive(Office &office, const ChangeSet &set, qsizetype pastSets, const Bringing &bring)
{
    if (office.isReadOnly())
        return tl::unexpected(cannotWrite());
    Connection &connection = office.connection();
    if (set.changes.isEmpty()) {  // which apply() would not write
        OfficeWriting writing(office.editing(), connection);
        const Result<void> written = writing.state().and_then([&] { return write(connection, {}, bring); })
                                             .and_then([&] { return writing.commit(); });
        return written.map([] { return Applied(); });
    }
    if (pastSets > 0) {
        if (const auto kept = keepNumbers(office, pastSets); !kept)
            return tl::unexpected(kept.error());
    }
    bool isBrought = false;
    return office.apply(set, {}, [&]() -> Result<QList<Change>> {
        if (!std::exchange(isBrought, true)) {
            if (const auto written = write(connection, createdBy(connection, set), bring); !written)
                return tl::unexpected(written.error());
        }
        return QList<Change>();
    });
}

} // namespace pd
