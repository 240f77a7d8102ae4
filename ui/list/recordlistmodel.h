// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace pd::ui {

/// A list of records as the table shows it: an id list that the worker found for a query, and a cache of
/// pages of rows that the worker reads when they come into sight. Sorting and filtering are new queries;
/// answers to an older one are dropped.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, ToneRole };

    RecordListModel(Session &session, Kind kind, QObject *parent);

    const ListQuery &query() const { return m_query; }
    void setQuery(const ListQuery &query);
    const QStringList &columns() const { return m_columns; }
    void setColumns(const QStringList &keys);
    /// Asks again: the office, the day or the language has changed. However often it is said in one go, one
    /// question follows.
    void reload();

    RecordId idAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids[row] : RecordId(); }
    int rowOf(RecordId id) const { return int(m_ids.indexOf(id)); }
    const QList<RecordId> &ids() const { return m_ids; }
    bool isLoading() const { return m_isLoading; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// What a column is called in the interface language.
    QString columnTitle(const QString &key) const;

Q_SIGNALS:
    void aboutToChange();                  ///< the rows are about to be others: remember what is selected
    void loaded();                         ///< the id list of the current query is there
    void failed(const pd::Error &error);

private:
    void ask();
    void fetch(int page) const;
    bool isNumeric(const QString &key) const;
    QVariant tone(const QString &key, const Value &value) const;

    Session &m_session;
    const RecordType &m_type;
    ListQuery m_query;
    QStringList m_columns;
    QList<RecordId> m_ids;
    mutable QCache<int, QList<ListRow>> m_pages;
    mutable QSet<int> m_asked;
    QFuture<Result<QList<RecordId>>> m_asking;
    int m_state = 0;         ///< counts the id lists: rows read for an older one have other places
    bool m_isLoading = false;
    bool m_isToAsk = false;
};

} // namespace pd::ui
