// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/home/duelist.h>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace pd::ui {

namespace {

constexpr int gap = 2 * style::grid;   ///< between columns
constexpr int air = 5 * style::half;   ///< above a heading
constexpr int iconSize = 16;

struct Act
{
    DueAct act;
    const char *icon;
    const char *text;
};
constexpr std::array<Act, 3> acts{{{DueAct::Finish, "checkmark", QT_TRANSLATE_NOOP("pd::ui::DueList", "Done")},
                                   {DueAct::Postpone, "chronometer", QT_TRANSLATE_NOOP("pd::ui::DueList", "Postpone…")},
                                   {DueAct::HandOver, "system-switch-user",
                                    QT_TRANSLATE_NOOP("pd::ui::DueList", "Hand over…")}}};

/// Where the button of one act stands in a task's row: at the right end of its second line.
QRect actBox(const QRect &row, int line, size_t which)
{
    const int right = row.right() - style::half - int(acts.size() - 1 - which) * (iconSize + style::grid);
    return {right - iconSize + 1, row.top() + style::half + line + (line - iconSize) / 2, iconSize, iconSize};
}

/// Text on the left with what it is about below, the day and how far it is on the right.
class DueDelegate : public QStyledItemDelegate
{
public:
    explicit DueDelegate(const DueModel *model) : m_model(model) {}

    /// The columns on the right are as wide as their widest text.
    void measure(const QFont &font)
    {
        const QFontMetrics metrics(font);
        m_day = m_when = 0;
        for (const DueRow &row : m_model->rows()) {
            m_day = qMax(m_day, widthOf(metrics, row.day));
            m_when = qMax(m_when, widthOf(metrics, row.when));
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const DueRow &row = m_model->rows()[index.row()];
        const int line = option.fontMetrics.height();
        if (row.isHeading)
            return {0, line + style::half + (index.row() > 0 ? air : 0)};
        return {0, (row.detail.isEmpty() && !row.isTask ? line : 2 * line) + style::grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const DueRow &row = m_model->rows()[index.row()];
        painter->save();
        if (!row.isHeading) {
            if (option.state & QStyle::State_MouseOver)
                painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), style::hairline());
        }
        const QRect box = option.rect.adjusted(style::half, 0, -style::half, 0);
        if (row.isHeading)
            paintHeading(painter, option, box, row);
        else
            paintLine(painter, option, box, row);
        const bool isTouched = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
        for (size_t i = 0; row.isTask && isTouched && i < acts.size(); ++i)
            style::icon(QLatin1String(acts[i].icon)).paint(painter, actBox(option.rect, option.fontMetrics.height(), i));
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(style::accent());
            painter->drawRect(option.rect.adjusted(0, row.isHeading && index.row() > 0 ? air - style::half : 0, -1, -1));
        }
        painter->restore();
    }

private:
    /// Advances are rounded; eliding compares with the unrounded width.
    static int widthOf(const QFontMetrics &metrics, const QString &text)
    {
        return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2;
    }

    /// A line of text, shaped once: to measure it and then to paint it would be to shape it twice, which is what takes
    /// time in the first frame.
    static void draw(QPainter *painter, const QRect &box, int flags, const QString &text, const QColor &color)
    {
        if (text.isEmpty())
            return;
        QTextLayout layout(text, painter->font(), painter->device());
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(box.width());
        layout.endLayout();
        if (line.naturalTextWidth() > box.width()) {
            const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width());
            if (shown != text)
                return draw(painter, box, flags, shown, color);
        }
        const qreal left = flags & Qt::AlignRight ? box.width() - line.naturalTextWidth() : 0;
        const qreal top = flags & Qt::AlignVCenter ? (box.height() - line.height()) / 2 : 0;
        painter->setPen(color);
        layout.draw(painter, box.topLeft() + QPointF(left, top));
    }

    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box,
                             const DueRow &row)
    {
        const QRect line = box.adjusted(0, box.height() - option.fontMetrics.height() - style::half, 0, -style::half);
        painter->setFont(option.font);
        const int link = widthOf(painter->fontMetrics(), row.detail);
        draw(painter, line, (row.text.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, row.detail,
             style::accent());
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        draw(painter, line.adjusted(0, 0, -link - gap, 0), Qt::AlignLeft | Qt::AlignVCenter, row.text,
             option.palette.color(QPalette::Text));
    }

    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, const DueRow &row) const
    {
        const int height = option.fontMetrics.height();
        const QRect first(box.left(), box.top() + style::half, box.width(), height);
        painter->setFont(option.font);
        int right = 0;
        if (m_when > 0) {
            draw(painter, first.adjusted(first.width() - m_when, 0, 0, 0), Qt::AlignRight, row.when,
                 style::toneColor(row.tone));
            right += m_when + gap;
        }
        draw(painter, first.adjusted(first.width() - right - m_day, 0, -right, 0), Qt::AlignRight, row.day,
             option.palette.color(QPalette::Text));
        right += m_day + gap;
        draw(painter, first.adjusted(0, 0, -right, 0), Qt::AlignLeft, row.text, option.palette.color(QPalette::Text));
        if (!row.detail.isEmpty())
            draw(painter, first.translated(0, height).adjusted(0, 0, -right, 0), Qt::AlignLeft, row.detail,
                 style::dimmed());
    }

    const DueModel *m_model;
    int m_day = 0, m_when = 0;
};

} // namespace

void DueModel::setRows(const QList<DueRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DueRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        QStringList parts{row.text, row.detail, row.day, row.when};
        parts.removeAll(QString());
        return parts.join(role == Qt::ToolTipRole ? u"\n" : u", ");
    }
    return {};
}

DueList::DueList(QWidget *parent) : QListView(parent), m_model(new DueModel(this))
{
    setModel(m_model);
    setItemDelegate(new DueDelegate(m_model));
    itemDelegate()->setParent(this);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    const auto follow = [this](const QModelIndex &index) { Q_EMIT followed(m_model->rows()[index.row()].target); };
    connect(this, &QListView::clicked, this, follow);
    connect(this, &QListView::activated, this, follow);
}

std::optional<DueAct> DueList::actAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !m_model->rows()[index.row()].isTask)
        return std::nullopt;
    for (size_t i = 0; i < acts.size(); ++i) {
        if (actBox(visualRect(index), fontMetrics().height(), i).adjusted(-3, -3, 3, 3).contains(position))
            return acts[i].act;
    }
    return std::nullopt;
}

void DueList::mouseReleaseEvent(QMouseEvent *event)
{
    const auto act = event->button() == Qt::LeftButton ? actAt(event->pos()) : std::nullopt;
    if (act)
        Q_EMIT acted(*act, m_model->rows()[indexAt(event->pos()).row()].target);
    else
        QListView::mouseReleaseEvent(event);
}

void DueList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !m_model->rows()[index.row()].isTask)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QUrl target = m_model->rows()[index.row()].target;
    for (const Act &act : acts) {
        menu->addAction(style::icon(QLatin1String(act.icon)), tr(act.text), this,
                        [this, what = act.act, target] { Q_EMIT acted(what, target); });
    }
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

/// Laid out at once: left to the first painting it asks for a second one.
void DueList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    executeDelayedItemsLayout();
}

bool DueList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto act = actAt(help->pos())) {
            const auto at = std::find_if(acts.begin(), acts.end(), [act](const Act &one) { return one.act == *act; });
            QToolTip::showText(help->globalPos(), tr(at->text), viewport());
            return true;
        }
    }
    return QListView::viewportEvent(event);
}

void DueList::setRows(const QList<DueRow> &rows)
{
    const int position = verticalScrollBar()->value();
    m_model->setRows(rows);
    static_cast<DueDelegate *>(itemDelegate())->measure(font());
    doItemsLayout();
    verticalScrollBar()->setValue(position);
}

} // namespace pd::ui
