// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <query/listorder.h>

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>

#include <memory>

namespace pd::ui {

/// A list of records as the table shows it: an id list that a worker found for a query, and a cache of
/// pages of rows that another reads when they come into sight. Sorting and filtering are new queries; the older one is
/// stopped, and answers to it are dropped. Of a long list the first rows come before the others.
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
    /// How many records the list has, also while only the first of them are rows.
    int total() const { return m_total; }
    /// What must not go out of sight when the rows become others; they are shown when its place is known.
    struct Stay
    {
        QList<RecordId> records;
        bool isPlace = false;  ///< where one is in the list, whatever stands there
    };
    void setStay(const Stay &stay) { m_stay = stay; }

    /// These rows are about to be shown: those that are missing are read in one go. Whether none is.
    bool expect(int first, int last) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// What a column is called in the interface language.
    QString columnTitle(const QString &key) const;

Q_SIGNALS:
    void aboutToAsk();                     ///< the last moment for setStay()
    void aboutToChange();                  ///< the rows are about to be others: remember what is selected
    void loaded();                         ///< the rows of the current query are there, or the first of them
    void completed();                      ///< all of them
    void failed(const pd::Error &error);

private:
    /// The first records of a list, and what the others are read from.
    struct Beginning
    {
        QList<RecordId> ids;
        std::shared_ptr<ListOrder> order;
    };

    /// Pages that are being read.
    struct Reading
    {
        QList<int> pages;
        QFuture<Result<QList<ListRow>>> rows;
    };

    void ask();
    bool isPlaced(const QList<RecordId> &first) const;
    void take(const QList<RecordId> &ids);
    void takeRest(const QList<RecordId> &ids);
    void askRest(const std::shared_ptr<ListOrder> &order, bool isShown);
    void forgetPages();
    void want(int page) const;
    void readWanted();
    void keep(const QList<int> &pages, const QList<ListRow> &rows);
    bool isNumeric(const QString &key) const;
    QVariant tone(const QString &key, const Value &value) const;

    Session &m_session;
    const RecordType &m_type;
    ListQuery m_query;
    QStringList m_columns;
    QList<RecordId> m_ids;
    mutable QCache<int, QList<ListRow>> m_pages;
    mutable QList<int> m_wanted;  ///< pages missed since the last reading
    QList<Reading> m_readings;
    QFuture<Result<Beginning>> m_asking;
    QFuture<QList<RecordId>> m_sorting;
    Stay m_stay;
    int m_total = 0;
    bool m_isLoading = false;
    bool m_isToAsk = false;
};

} // namespace pd::ui
