// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/store: what stands behind an Office.
#pragma once

#include <store/derived.h>
#include <store/editinglock.h>
#include <store/office.h>

#include <QTemporaryDir>

namespace pd {

struct Office::Private
{
    Private(const QString &office, Options o, std::unique_ptr<Connection> c);

    /// Every call from outside begins here: what stopped an earlier one is past.
    Connection &fresh() const
    {
        connection->clearError();
        return *connection;
    }

    QString path, file;
    Options options;
    EditingLock editing;
    std::unique_ptr<QTemporaryDir> copy;  ///< outlives the connection into it
    std::unique_ptr<Connection> connection;
    DerivedTexts texts;
    bool isWal = false;
    qint64 changes = 0;  ///< written by this connection; SQLite counts those of the others
};

/// The right to change an office, and a transaction in it.
class OfficeWriting
{
public:
    OfficeWriting(EditingLock &lock, Connection &connection) : m_turn(lock)
    {
        if (m_turn.state())
            m_transaction.emplace(connection);
    }
    Result<void> state() const { return m_turn.state() ? m_transaction->state() : m_turn.state(); }
    Result<void> commit() { return m_turn.state() ? m_transaction->commit() : m_turn.state(); }

private:
    EditingTurn m_turn;
    std::optional<Transaction> m_transaction;  // ends first
};

/// The setting that says by which rules the search texts were made: the number of the rules, and while they are
/// being written anew, up to which record.
inline const QString searchTextsKey = QStringLiteral("search_texts");
/// Another one when what is found, and by which keys, is other than before.
inline const QString formsVersion = QStringLiteral("2");

inline Error cannotWrite()
{
    return {Error::Kind::ReadOnly,
            phrase("Store",
                   "This office can only be read. To change it, open a copy in a folder of your own."),
            {}};
}

} // namespace pd
