// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/connection.h>

#include <string_view>

struct sqlite3_stmt;

namespace pd {

/// The rows of a select read where SQLite has them: for looks at a million of them, of which QSqlQuery would make a
/// million QVariants.
///
///     Scan lines(connection, u"SELECT id, country FROM organisation"_s);
///     while (lines.next())
///         ++counts[lines.bytes(1)];
///     return lines.state();
class Scan
{
public:
    Scan(const Connection &connection, const QString &sql, const QVariantList &values = {});
    ~Scan();
    Scan(const Scan &) = delete;
    Scan &operator=(const Scan &) = delete;

    /// False at the end and after an error.
    bool next();
    qint64 integer(int column) const;
    double decimal(int column) const;
    bool isNull(int column) const;
    bool isNumber(int column) const;
    /// UTF-8 of a text, or a BLOB; until the next row.
    std::string_view bytes(int column) const;
    /// Says what stopped it, if anything did.
    Result<void> state() const;

private:
    void fail();

    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_error;
};

} // namespace pd
