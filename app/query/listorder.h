// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>

#include <memory>
#include <vector>

namespace pd {

/// The records of a list with what they are sorted by, read in one pass and sorted as far as they are asked for: of a
/// million, the first are known long before the last.
///
/// SQLite selects; sorted is here, because its sorter would carry every key through temporary files, and would look up
/// the label of the same partner a million times where here each is looked up once.
class ListOrder
{
public:
    static Result<ListOrder> read(Office &office, const ListQuery &query);
    ListOrder(ListOrder &&) noexcept;
    ListOrder &operator=(ListOrder &&) noexcept;
    ~ListOrder();

    qsizetype size() const { return qsizetype(m_rows.size()); }
    /// So many from the top, or all when there are fewer.
    QList<RecordId> first(qsizetype count);
    QList<RecordId> all() { return first(size()); }

private:
    class Column;
    /// What is compared first, and the place in m_ids and in the columns.
    struct Row
    {
        quint64 word;
        quint32 at;
    };
    ListOrder();
    bool isBefore(const Row &a, const Row &b) const;

    std::vector<RecordId> m_ids;
    std::vector<Row> m_rows;
    std::vector<std::unique_ptr<Column>> m_columns;
    qsizetype m_sorted = 0;
};

} // namespace pd
