// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/rowtable.h>

#include <record/recordtype.h>
#include <record/vocabulary.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/namescell.h>
#include <ui/shell/elidedlabel.h>
#include <ui/shell/style.h>

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMetaMethod>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

constexpr int unitsInLine = 30;
constexpr int buttonSize = 24;

/// How much of a line a cell takes.
int units(const Field &field)
{
    if (field.key == QStringLiteral("names"))
        return 14;
    if (field.key == QStringLiteral("phase"))
        return 5;
    switch (field.type) {
    case ValueType::Boolean:
        return 4;
    case ValueType::Time:
    case ValueType::Integer:
    case ValueType::Decimal:
        return 4;
    case ValueType::Date:
        return 6;
    case ValueType::Code:
        return field.vocabulary == &vocabulary::language ? 6 : field.vocabulary == &vocabulary::nameKind ? 8 : 7;
    case ValueType::Text:
        return field.key == QStringLiteral("place") ? 6 : field.width > 40 ? 16 : 7;
    case ValueType::Discipline:
        return unitsInLine;
    case ValueType::Reference:
        return field.key == QStringLiteral("chair") ? 8 : 9;
    default:
        return 9;
    }
}

struct Place
{
    int line = 0, column = 0, span = 1;
};

/// Where each cell stands: from left to right, the last of a line filling it when it can use the room.
QList<Place> places(const QList<Field> &columns)
{
    QList<Place> found;
    Place next;
    for (const Field &field : columns) {
        next.span = units(field);
        if (next.column > 0 && next.column + next.span > unitsInLine) {
            found.last().span = unitsInLine - found.last().column;
            next = {next.line + 1, 0, next.span};
        }
        found << next;
        next.column += next.span;
    }
    return found;
}

bool isOneLine(const QList<Field> &columns)
{
    return places(columns).last().line == 0;
}

QGridLayout *makeGrid(QWidget *parent, const QList<Field> &columns)
{
    auto *grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(style::grid);
    grid->setVerticalSpacing(2);
    const Place last = places(columns).last();
    const int count = last.line == 0 ? last.column + last.span : unitsInLine;
    for (int column = 0; column < count; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

QLabel *makeCaption()
{
    auto *caption = new ElidedLabel;
    style::setDimmed(caption);
    caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return caption;
}

QToolButton *makeButton(const QString &icon)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(style::icon(icon));
    button->setFixedSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

struct RowTable::Line
{
    qint64 tag = 0;
    QWidget *widget = nullptr;
    QList<FieldEditor *> cells;
    QList<QLabel *> captions;
    QToolButton *up = nullptr, *down = nullptr, *remove = nullptr;

    ~Line() { widget->deleteLater(); }
    Row values() const
    {
        Row row;
        for (const FieldEditor *one : cells) {
            if (const Value value = one->value(); !value.isEmpty())
                row.insert(one->field().key, value);
        }
        return row;
    }
};

RowTable::RowTable(const QList<Field> &columns, Session &session, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_session(session), m_header(new QWidget),
      m_layout(new QVBoxLayout(this)), m_add(new QToolButton)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(isOneLine(columns) ? style::half : 2 * style::grid);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(style::grid);
    head->addWidget(m_header, 1);
    head->addSpacing(style::grid + 3 * buttonSize);
    QGridLayout *grid = makeGrid(m_header, columns);
    const QList<Place> at = places(columns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QLabel *heading = makeCaption();
        grid->addWidget(heading, 0, at[i].column, 1, at[i].span);
        m_headings << heading;
    }
    m_layout->addLayout(head);

    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(0, 0, 0, 0);
    footer->setSpacing(style::grid);
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(style::icon(QStringLiteral("list-add")));
    m_add->setFocusPolicy(Qt::TabFocus);
    footer->addWidget(m_add);
    footer->addStretch(1);
    m_footer = footer;
    m_layout->addLayout(footer);
    connect(m_add, &QToolButton::clicked, this, [this] { requestRow(rowCount() - 1); });

    const auto shortcut = [this](QKeyCombination keys, auto slot) {
        auto *made = new QShortcut(QKeySequence(keys), this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Up, [this] { move(rowWithFocus(), -1); });
    shortcut(Qt::ALT | Qt::SHIFT | Qt::Key_Down, [this] { move(rowWithFocus(), +1); });
    shortcut(Qt::ALT | Qt::Key_Delete, [this] { remove(rowWithFocus()); });
    shortcut(Qt::ALT | Qt::Key_Insert, [this] { requestRow(rowWithFocus()); });
    retranslate();
    arrange();
}

RowTable::~RowTable() = default;

QLayout *RowTable::footer() const
{
    return m_footer;
}

RowTable::Line *RowTable::insert(int at, const Entry &entry)
{
    auto line = std::make_unique<Line>();
    line->tag = entry.tag;
    line->widget = new QWidget;
    auto *whole = new QHBoxLayout(line->widget);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(style::grid);
    auto *cells = new QWidget;
    QGridLayout *grid = makeGrid(cells, m_columns);
    whole->addWidget(cells, 1);
    const QList<Place> at_ = places(m_columns);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Field &field = m_columns[i];
        FieldEditor *cell = field.key == QStringLiteral("names") ? new NamesCell(field, m_session, cells)
                                                                 : makeFieldEditor(field, m_session, cells);
        if (auto *date = qobject_cast<DateEdit *>(cell))
            date->setCompact();
        cell->setValue(entry.values.value(field.key));
        cell->setSizePolicy(QSizePolicy::Ignored, cell->sizePolicy().verticalPolicy());
        cell->setMinimumWidth(0);
        if (!isOneLine(m_columns)) {
            QLabel *caption = makeCaption();
            caption->setBuddy(cell);
            line->captions << caption;
            grid->addWidget(caption, 2 * at_[i].line, at_[i].column, 1, at_[i].span);
        }
        grid->addWidget(cell, 2 * at_[i].line + 1, at_[i].column, 1, at_[i].span);
        line->cells << cell;
        connect(cell, &FieldEditor::edited, this, [this, raw = line.get(), key = field.key] {
            Q_EMIT edited();
            Q_EMIT cellEdited(indexOf(raw), key);
        });
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    if (!isOneLine(m_columns))
        buttons->setContentsMargins(0, fontMetrics().lineSpacing() + 2, 0, 0);
    line->up = makeButton(QStringLiteral("go-up"));
    line->down = makeButton(QStringLiteral("go-down"));
    line->remove = makeButton(QStringLiteral("list-remove"));
    buttons->addWidget(line->up);
    buttons->addWidget(line->down);
    Line *raw = line.get();
    buttons->addWidget(line->remove);
    whole->addLayout(buttons);
    whole->setAlignment(buttons, Qt::AlignTop);
    connect(line->up, &QToolButton::clicked, this, [this, raw] { move(indexOf(raw), -1); });
    connect(line->down, &QToolButton::clicked, this, [this, raw] { move(indexOf(raw), +1); });
    connect(line->remove, &QToolButton::clicked, this, [this, raw] { remove(indexOf(raw)); });
    m_layout->insertWidget(1 + at, line->widget);
    m_rows.insert(m_rows.begin() + at, std::move(line));
    return raw;
}

void RowTable::setEntries(const QList<Entry> &entries)
{
    m_rows.clear();
    for (const Entry &entry : entries)
        insert(rowCount(), entry);
    retranslate();
    arrange();
}

QList<RowTable::Entry> RowTable::entries() const
{
    QList<Entry> found;
    for (const auto &line : m_rows) {
        const Row values = line->values();
        if (!values.isEmpty())
            found.append({line->tag, values});
    }
    return found;
}

FieldEditor *RowTable::cell(int row, const QString &key) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    for (FieldEditor *one : std::as_const(m_rows[size_t(row)]->cells)) {
        if (one->field().key == key)
            return one;
    }
    return nullptr;
}

void RowTable::requestRow(int after)
{
    if (isSignalConnected(QMetaMethod::fromSignal(&RowTable::addRequested)))
        Q_EMIT addRequested(after);
    else
        addRow({}, after);
}

void RowTable::addRow(const Row &values, int after)
{
    Line *line = insert(after < 0 ? rowCount() : after + 1, {0, values});
    retranslate();
    arrange();
    FieldEditor *first = line->cells.first();
    for (FieldEditor *one : std::as_const(line->cells)) {
        if (one->value().isEmpty()) {
            first = one;
            break;
        }
    }
    first->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void RowTable::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_rows[size_t(row)]->widget->hide();
    m_rows.erase(m_rows.begin() + row);
    retranslate();
    arrange();
    if (rowCount() > 0)
        m_rows[size_t(std::min(row, rowCount() - 1))]->cells.first()->setFocus();
    else
        m_add->setFocus();
    Q_EMIT edited();
}

void RowTable::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || to < 0 || to >= rowCount())
        return;
    QWidget *focused = QApplication::focusWidget();
    std::swap(m_rows[size_t(row)], m_rows[size_t(to)]);
    m_layout->removeWidget(m_rows[size_t(to)]->widget);
    m_layout->insertWidget(1 + to, m_rows[size_t(to)]->widget);
    retranslate();
    arrange();
    if (focused)
        focused->setFocus();
    Q_EMIT edited();
}

int RowTable::rowWithFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[size_t(row)]->widget->isAncestorOf(focused))
            return row;
    }
    return -1;
}

int RowTable::indexOf(const Line *line) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[size_t(row)].get() == line)
            return row;
    }
    return -1;
}

bool RowTable::focusProblem()
{
    for (const auto &line : m_rows) {
        if (line->values().isEmpty())
            continue;
        for (FieldEditor *one : std::as_const(line->cells)) {
            if (!pd::problem(one->field(), one->value()).isEmpty()) {
                one->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
    }
    return false;
}

/// What depends on which rows there are: the header, the buttons that can act, the way of the Tab key.
void RowTable::arrange()
{
    m_header->setVisible(isOneLine(m_columns) && !m_rows.empty() && m_columns.size() > 1);
    QWidget *last = m_add;
    for (int row = 0; row < rowCount(); ++row) {
        const Line &line = *m_rows[size_t(row)];
        line.up->setEnabled(row > 0);
        line.down->setEnabled(row + 1 < rowCount());
        const auto widgets = line.widget->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus) || widget->window() != window())
                continue;
            setTabOrder(last, widget);
            last = widget;
        }
    }
    if (last != m_add)
        setTabOrder(last, m_add);
}

void RowTable::setLabel(const QString &label)
{
    m_label = label;
    retranslate();
}

void RowTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RowTable::retranslate()
{
    const Language &language = m_session.language();
    const auto name = [](QToolButton *button, const QString &text, const QString &keys, int row) {
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
        button->setAccessibleName(tr("%1, row %2").arg(text).arg(row + 1));
    };
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_headings[i]->setText(language.text(m_columns[i].label));
        m_headings[i]->setToolTip(m_headings[i]->text());
    }
    for (int row = 0; row < rowCount(); ++row) {
        const Line &line = *m_rows[size_t(row)];
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString label = language.text(m_columns[i].label);
            if (i < line.captions.size()) {
                line.captions[i]->setText(label);
                line.captions[i]->setToolTip(label);
            }
            line.cells[i]->setLabel(tr("%1, row %2").arg(label).arg(row + 1));
        }
        name(line.up, tr("Move up"), tr("Alt+Shift+Up"), row);
        name(line.down, tr("Move down"), tr("Alt+Shift+Down"), row);
        name(line.remove, tr("Remove"), tr("Alt+Delete"), row);
    }
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(m_label.isEmpty() ? tr("Add") : tr("Add: %1").arg(m_label));
}

} // namespace pd::ui
