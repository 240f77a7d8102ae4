// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: what was deleted, and its end.
#pragma once

#include <store/changeset.h>
#include <store/connection.h>

namespace pd {

class RecycleBin
{
public:
    explicit RecycleBin(Connection &connection) : m_connection(connection) {}

    QList<Binned> list() const;
    QList<RecordId> plan(const QList<RecordId> &ids) const;
    /// Inside a transaction of the caller's.
    Result<int> purge(const QList<RecordId> &ids);
    /// The bytes of a document, when no other names them, nor a setting (the logo), nor the log.
    void dropContent(const QString &sha256);

private:
    Connection &m_connection;
};

} // namespace pd
