// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/navigation.h>

#include <ui/shell/style.h>

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <array>

namespace pd::ui {

namespace {

struct Entry
{
    const char *icon;
    const char *title;
    bool startsGroup;
};

constexpr std::array<Entry, pageCount> entries{{
    {"go-home", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Home"), false},
    {"view-bank", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Partners"), true},
    {"view-pim-contacts", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Contact persons"), false},
    {"document-edit-sign", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Agreements"), false},
    {"meeting-attending", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Visits"), false},
    {"view-certificate", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Programmes"), true},
    {"view-readermode", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Students"), false},
    {"project-development", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Projects"), true},
    {"view-calendar", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Events"), false},
    {"view-task", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Follow-ups"), false},
    {"office-chart-bar", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Charts"), true},
    {"document-print", QT_TRANSLATE_NOOP("pd::ui::Navigation", "Reports"), false},
}};

constexpr int rowHeight = 34;
constexpr int groupGap = 10;

/// A rounded tint behind the current room; a little air above each group.
class RoomDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
        const bool startsGroup = entries[size_t(index.row())].startsGroup;
        return {text + 64, qMax(rowHeight, option.fontMetrics.height() + 2 * style::grid)
                               + (startsGroup ? groupGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isCurrent = option.state & QStyle::State_Selected;
        QRect box = option.rect.adjusted(style::grid, 1, -style::grid, -1);
        if (entries[size_t(index.row())].startsGroup)
            box.setTop(box.top() + groupGap);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            QColor tint = isCurrent ? style::accent() : option.palette.color(QPalette::WindowText);
            tint.setAlpha(isCurrent ? (style::isDark() ? 60 : 32) : 14);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tint);
            painter->drawRoundedRect(box, 5, 5);
        }
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(style::accent());
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        const QRect iconBox(box.left() + style::grid + 2, box.center().y() - 8, 18, 18);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconBox);
        QFont font = option.font;
        if (isCurrent)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::WindowText));
        painter->drawText(box.adjusted(38, 0, -style::half, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new RoomDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Window);
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(this);
        item->setIcon(style::icon(QLatin1String(entry.icon)));
    }
    retranslate();
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT pageChosen(Page(row));
    });
}

void Navigation::setPage(Page page)
{
    setCurrentRow(int(page));
}

void Navigation::leave()
{
    setCurrentRow(-1);
}

Page Navigation::page() const
{
    return Page(qMax(0, currentRow()));
}

QString Navigation::title(Page page)
{
    return tr(entries[size_t(page)].title);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row)
        item(row)->setText(title(Page(row)));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    int width = 0;
    for (int row = 0; row < count(); ++row)
        width = qMax(width, metrics.horizontalAdvance(item(row)->text()));
    setFixedWidth(qMax(180, width + 38 + 3 * style::grid));
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QListWidget::changeEvent(event);
}

} // namespace pd::ui
