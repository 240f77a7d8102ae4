// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/offerlist.h>

#include <ui/shell/style.h>

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace pd::ui {

namespace {

constexpr int detailRole = Qt::UserRole + 1;

/// The label, and after it the form that matched or where it belongs, dimmed.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                option.fontMetrics.lineSpacing() + style::grid};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QString label = row.text, detail = index.data(detailRole).toString();
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const bool isCurrent = row.state & QStyle::State_Selected;
        QRect place = row.rect.adjusted(style::grid, 0, -style::grid, 0);
        painter->setPen(row.palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
        const QFontMetrics metrics = row.fontMetrics;
        const QString shown = metrics.elidedText(label, Qt::ElideRight, place.width());
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading, shown);
        place.setLeft(place.left() + metrics.horizontalAdvance(shown) + style::grid);
        if (detail.isEmpty() || place.width() < 4 * style::grid)
            return;
        if (!isCurrent)
            painter->setPen(style::dimmed());
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading,
                          metrics.elidedText(detail, Qt::ElideRight, place.width()));
    }
};

} // namespace

OfferList::OfferList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QListView::NoEditTriggers);
    setItemDelegate(new OfferDelegate(this));
    setUniformItemSizes(true);
    setModel(m_model);
    hide();
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { takeRow(index.row()); });
}

void OfferList::offer(QLineEdit *line, const QList<Offer> &offers, bool isChosen)
{
    if (m_line != line) {
        if (m_line)
            m_line->removeEventFilter(this);
        m_line = line;
        m_line->installEventFilter(this);
    }
    m_offers = offers;
    m_model->clear();
    for (const Offer &one : offers) {
        auto *item = new QStandardItem(one.label);
        item->setData(one.detail, detailRole);
        m_model->appendRow(item);
    }
    if (offers.isEmpty() || !line->hasFocus()) {
        hide();
        return;
    }
    setCurrentIndex(isChosen ? m_model->index(0, 0) : QModelIndex());
    place();
    show();
}

void OfferList::place()
{
    const int shown = std::min(int(m_offers.size()), 10);
    const QRect screen = m_line->screen()->availableGeometry();
    const QSize size(std::min(std::max(m_line->width(), 420), screen.width()),
                     shown * sizeHintForRow(0) + 2 * frameWidth());
    QPoint at = m_line->mapToGlobal(QPoint(0, m_line->height()));
    if (at.y() + size.height() > screen.bottom())
        at.setY(m_line->mapToGlobal(QPoint(0, 0)).y() - size.height());
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    setGeometry(QRect(at, size));
}

void OfferList::takeRow(int row)
{
    hide();
    if (row < 0 || row >= m_offers.size())
        return;
    const Offer chosen = m_offers[row];
    Q_EMIT taken(chosen);
}

bool OfferList::handleKey(int key)
{
    if (!isVisible())
        return false;
    const int row = currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        setCurrentIndex(m_model->index(std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0) {
            hide();
            return false;
        }
        takeRow(row);
        return true;
    case Qt::Key_Tab:
        takeRow(row);
        return false;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool OfferList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        switch (event->type()) {
        case QEvent::KeyPress:
            if (handleKey(static_cast<QKeyEvent *>(event)->key()))
                return true;
            break;
        case QEvent::FocusOut:
        case QEvent::Hide:
        case QEvent::Wheel:
            hide();
            break;
        default:
            break;
        }
    }
    return QListView::eventFilter(watched, event);
}

} // namespace pd::ui
