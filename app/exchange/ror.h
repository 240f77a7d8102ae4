// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/exchange: how the Research Organization Registry writes an institution down.
#pragma once

#include <query/directory.h>

#include <QHash>
#include <QJsonObject>

namespace pd {

/// "03dgaqz26" from the id or its link; empty for anything else.
QString rorId(const QString &text);

/// A record of schema 1 or 2. Invalid without an id or without a name; detail: the key that is wrong.
Result<Institution> rorInstitution(const QJsonObject &record);

/// The columns of a table of records: those of the registry's own CSV files of both schemas, and plain ones.
class RorColumns
{
public:
    explicit RorColumns(const QStringList &header);
    /// Whether there is an id and a name.
    bool areKnown() const;
    Result<Institution> institution(const QStringList &row) const;

private:
    QString cell(const QStringList &row, std::initializer_list<const char *> names) const;

    QHash<QString, int> m_columns;
    QList<std::pair<QString, int>> m_names;  ///< language and column of name_en, name_zh …
};

} // namespace pd
