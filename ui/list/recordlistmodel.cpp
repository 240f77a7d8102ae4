// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/recordlistmodel.h>

#include <ui/shell/style.h>

#include <record/vocabulary.h>

#include <algorithm>

namespace pd::ui {

namespace {
constexpr int pageSize = 8;
constexpr int cachedPages = 512;
constexpr int readsUnderWay = 6;
constexpr qsizetype firstRows = 256;
constexpr qsizetype shortList = 20'000;  // sorted before one could see that it is not
const QString nameKey = QStringLiteral("name");
}

RecordListModel::RecordListModel(Session &session, Kind kind, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_type(recordType(kind)),
      m_columns(defaultColumns(m_type)), m_pages(cachedPages)
{
    m_query.kind = kind;
}

void RecordListModel::setQuery(const ListQuery &query)
{
    m_query = query;
    m_query.kind = m_type.kind;
    reload();
}

void RecordListModel::setColumns(const QStringList &keys)
{
    if (keys == m_columns || keys.isEmpty())
        return;
    Q_EMIT aboutToChange();
    beginResetModel();
    forgetPages();
    m_columns = keys;
    endResetModel();
    Q_EMIT loaded();
}

void RecordListModel::reload()
{
    m_isLoading = true;
    if (m_isToAsk)
        return;
    m_isToAsk = true;
    QMetaObject::invokeMethod(this, &RecordListModel::ask, Qt::QueuedConnection);
}

void RecordListModel::ask()
{
    m_isToAsk = false;
    Q_EMIT aboutToAsk();
    m_query.language = m_session.language().code();
    m_query.today = m_session.today();
    m_asking.cancel();  // an older question: taken back, stopped, or its answer dropped
    m_sorting.cancel();
    const auto asking = m_session.office().survey([query = m_query](Office &office) -> Result<Beginning> {
        auto order = ListOrder::read(office, query);
        if (!order)
            return tl::unexpected(order.error());
        const bool isShort = order->size() <= shortList;
        Beginning found{order->first(isShort ? order->size() : firstRows), {}};
        if (!isShort)
            found.order = std::make_shared<ListOrder>(std::move(*order));
        return found;
    });
    m_asking = asking;
    asking.then(this, [this](const Result<Beginning> &found) {
        m_asking = {};  // what it holds is large
        if (!found) {
            m_isLoading = m_isToAsk;
            Q_EMIT failed(found.error());
            return;
        }
        if (!found->order) {
            m_isLoading = m_isToAsk;
            m_total = int(found->ids.size());
            take(found->ids);
            Q_EMIT completed();
            return;
        }
        const bool isShown = isPlaced(found->ids);
        if (isShown) {
            m_total = int(found->order->size());
            take(found->ids);
        }
        askRest(found->order, isShown);
    });
}

bool RecordListModel::isPlaced(const QList<RecordId> &first) const
{
    return !m_stay.isPlace && std::all_of(m_stay.records.cbegin(), m_stay.records.cend(),
                                          [&first](RecordId id) { return first.contains(id); });
}

/// The other rows of a long list; with them the first ones where those are not shown yet.
void RecordListModel::askRest(const std::shared_ptr<ListOrder> &order, bool isShown)
{
    const auto sorting = m_session.office().survey([order](Office &) { return order->all(); });
    m_sorting = sorting;
    sorting.then(this, [this, isShown](const QList<RecordId> &ids) {
        m_sorting = {};
        m_isLoading = m_isToAsk;
        m_total = int(ids.size());
        if (isShown)
            takeRest(ids);
        else
            take(ids);
        Q_EMIT completed();
    });
}

void RecordListModel::take(const QList<RecordId> &ids)
{
    Q_EMIT aboutToChange();
    beginResetModel();
    forgetPages();
    m_ids = ids;
    endResetModel();
    Q_EMIT loaded();
}

void RecordListModel::takeRest(const QList<RecordId> &ids)
{
    if (ids.size() == m_ids.size())
        return;
    // The last page may have been cut short.
    m_pages.remove(int(m_ids.size()) / pageSize);
    beginInsertRows({}, int(m_ids.size()), int(ids.size()) - 1);
    m_ids = ids;
    endInsertRows();
}

/// Rows read for an older list have other places.
void RecordListModel::forgetPages()
{
    for (Reading &reading : m_readings)
        reading.rows.cancel();
    m_readings.clear();
    m_wanted.clear();
    m_pages.clear();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

/// Notes a page that is missing. What one look at the list misses is read in one go.
void RecordListModel::want(int page) const
{
    const bool isUnderWay = std::any_of(m_readings.cbegin(), m_readings.cend(),
                                        [page](const Reading &reading) { return reading.pages.contains(page); });
    if (isUnderWay || m_wanted.contains(page))
        return;
    if (m_wanted.isEmpty())
        QMetaObject::invokeMethod(const_cast<RecordListModel *>(this), &RecordListModel::readWanted, Qt::QueuedConnection);
    m_wanted << page;
}

bool RecordListModel::expect(int first, int last) const
{
    bool isThere = true;
    for (int page = first / pageSize; page <= last / pageSize; ++page) {
        if (m_pages.contains(page))
            continue;
        isThere = false;
        want(page);
    }
    return isThere;
}

void RecordListModel::readWanted()
{
    const QList<int> pages = std::exchange(m_wanted, {});
    if (pages.isEmpty())
        return;
    // Dragged through a long list: what was passed by need not be read. A page that is in sight after all is asked for
    // again when its rows are drawn.
    while (m_readings.size() >= readsUnderWay) {
        const auto farther = [page = pages.first()](const Reading &a, const Reading &b) {
            return qAbs(a.pages.first() - page) < qAbs(b.pages.first() - page);
        };
        const auto farthest = std::max_element(m_readings.begin(), m_readings.end(), farther);
        farthest->rows.cancel();
        m_readings.erase(farthest);
    }
    QList<RecordId> ids;
    for (const int page : pages)
        ids += m_ids.mid(page * pageSize, pageSize);
    Session &session = m_session;
    const auto rows = m_session.office().read(
        [ids, &session, kind = m_type.kind, columns = m_columns, language = m_session.language(),
         today = m_session.today()](Office &office) {
            return listRows(office, kind, ids, columns, language, today, *session.tables());
        });
    m_readings << Reading{pages, rows};
    rows.then(this, [this, pages](const Result<QList<ListRow>> &read) {
        m_readings.removeIf([&pages](const Reading &reading) { return reading.pages == pages; });
        if (read)
            keep(pages, *read);
        else
            Q_EMIT failed(read.error());
    });
}

/// Rows in the order of the pages; of a record that is gone there is none.
void RecordListModel::keep(const QList<int> &pages, const QList<ListRow> &rows)
{
    auto next = rows.cbegin();
    for (const int page : pages) {
        const int first = page * pageSize, last = qMin(int(m_ids.size()), first + pageSize) - 1;
        auto *kept = new QList<ListRow>(last - first + 1);
        for (int row = first; row <= last && next != rows.cend(); ++row) {
            if (next->id == m_ids[row])
                (*kept)[row - first] = *next++;
        }
        m_pages.insert(page, kept);
        Q_EMIT dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
    }
}

QVariant RecordListModel::tone(const QString &key, const Value &value) const
{
    const Field *field = m_type.find(key);
    if (!field || !field->vocabulary || value.isEmpty())
        return {};
    static const QSet<QString> states{
        QStringLiteral("standing"), QStringLiteral("visit_status"), QStringLiteral("programme_state"),
        QStringLiteral("task_state"), QStringLiteral("project_status"), QStringLiteral("event_status"),
        QStringLiteral("stage")};
    if (!states.contains(field->vocabulary->key))
        return {};
    return style::toneColor(style::tone(field->vocabulary->key, value.toText()));
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids[index.row()].value;
    if (role == Qt::TextAlignmentRole && isNumeric(m_columns[index.column()]))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ToneRole)
        return {};
    const int page = index.row() / pageSize;
    const QList<ListRow> *rows = m_pages.object(page);
    if (!rows) {
        want(page);
        return {};
    }
    const int inPage = index.row() % pageSize;
    if (inPage >= rows->size() || index.column() >= rows->at(inPage).texts.size())
        return {};
    const ListRow &row = rows->at(inPage);
    if (role == ToneRole)
        return tone(m_columns[index.column()], row.values[index.column()]);
    return row.texts[index.column()];
}

bool RecordListModel::isNumeric(const QString &key) const
{
    const Field *field = m_type.find(key);
    return key == u"id" || (field && (field->type == ValueType::Integer || field->type == ValueType::Decimal));
}

QString RecordListModel::columnTitle(const QString &key) const
{
    const Language &language = m_session.language();
    if (key == nameKey)
        return m_type.hasNames ? language.text(m_type.nameLabel) : language.text(m_type.singular);
    if (key == u"id")
        return tr("No.");
    const Field *field = m_type.find(key);
    return field ? language.text(field->label) : key;
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return columnTitle(m_columns[section]);
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(m_columns[section]) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const QList<SortKey> keys{{m_columns[column], order == Qt::DescendingOrder}};
    if (m_query.sort == keys)
        return;
    m_query.sort = keys;
    reload();
}

} // namespace pd::ui
