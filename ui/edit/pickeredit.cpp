// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/pickeredit.h>

#include <ui/shell/style.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
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

PickerEdit::PickerEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_line(new QLineEdit), m_list(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setInput(m_line);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        forget();
        Q_EMIT edited();
        if (text.trimmed().isEmpty())
            offer({});
        else
            lookUp(text.trimmed());
    });

    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { takeRow(index.row()); });
}

PickerEdit::~PickerEdit() = default;

void PickerEdit::offer(const QList<Offer> &offers)
{
    m_offers = offers;
    m_model->clear();
    for (const Offer &one : offers) {
        auto *item = new QStandardItem(one.label);
        item->setData(one.detail, detailRole);
        m_model->appendRow(item);
    }
    if (offers.isEmpty() || !m_line->hasFocus()) {
        m_list->hide();
        return;
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    placeList();
    m_list->show();
}

void PickerEdit::placeList()
{
    const int shown = std::min(int(m_offers.size()), 10);
    const QRect screen = m_line->screen()->availableGeometry();
    const QSize size(std::min(std::max(m_line->width(), 420), screen.width()),
                     shown * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    QPoint at = m_line->mapToGlobal(QPoint(0, m_line->height()));
    if (at.y() + size.height() > screen.bottom())
        at.setY(m_line->mapToGlobal(QPoint(0, 0)).y() - size.height());
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    m_list->setGeometry(QRect(at, size));
}

void PickerEdit::takeRow(int row)
{
    m_list->hide();
    if (row < 0 || row >= m_offers.size())
        return;
    const Offer chosen = m_offers[row];
    take(chosen);
}

bool PickerEdit::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_list->isVisible())
            return false;
        m_list->setCurrentIndex(m_model->index(
            std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, m_model->rowCount() - 1), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->isVisible())
            return false;
        takeRow(row);
        return true;
    case Qt::Key_Tab:
        if (m_list->isVisible())
            takeRow(row);
        return false;
    case Qt::Key_Escape:
        if (!m_list->isVisible())
            return false;
        m_list->hide();
        return true;
    default:
        return false;
    }
}

bool PickerEdit::eventFilter(QObject *watched, QEvent *event)
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
            m_list->hide();
            break;
        default:
            break;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace pd::ui
