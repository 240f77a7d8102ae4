// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/recordlistmodel.h>

#include <ui/shell/style.h>

#include <record/vocabulary.h>

namespace pd::ui {

namespace {
constexpr int pageSize = 64;
constexpr int cachedPages = 64;
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
    ++m_state;
    m_columns = keys;
    m_pages.clear();
    m_asked.clear();
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
    m_query.language = m_session.language().code();
    m_query.today = m_session.today();
    m_asking.cancel();  // an older question: taken back, or its answer dropped
    const auto asking = m_session.office().read([query = m_query](Office &office) { return listIds(office, query); });
    m_asking = asking;
    asking.then(this, [this](const Result<QList<RecordId>> &ids) {
        m_isLoading = m_isToAsk;
        if (!ids) {
            Q_EMIT failed(ids.error());
            return;
        }
        Q_EMIT aboutToChange();
        beginResetModel();
        ++m_state;
        m_ids = *ids;
        m_pages.clear();
        m_asked.clear();
        endResetModel();
        Q_EMIT loaded();
    });
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

void RecordListModel::fetch(int page) const
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    auto *self = const_cast<RecordListModel *>(this);
    const QList<RecordId> ids = m_ids.mid(page * pageSize, pageSize);
    Session &session = m_session;
    m_session.office()
        .read([ids, &session, kind = m_type.kind, columns = m_columns, language = m_session.language(),
               today = m_session.today()](Office &office) {
            return listRows(office, kind, ids, columns, language, today, *session.tables());
        })
        .then(self, [self, page, state = m_state](const QList<ListRow> &rows) {
            if (state != self->m_state)
                return;
            self->m_pages.insert(page, new QList<ListRow>(rows));
            self->m_asked.remove(page);
            const int last = qMin(int(self->m_ids.size()), (page + 1) * pageSize) - 1;
            Q_EMIT self->dataChanged(self->index(page * pageSize, 0),
                                     self->index(last, int(self->m_columns.size()) - 1));
        });
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
        fetch(page);
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
