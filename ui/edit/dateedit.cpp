// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/dateedit.h>

#include <ui/edit/datetext.h>
#include <ui/shell/style.h>

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace pd::ui {

DateEdit::DateEdit(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_line(new QLineEdit), m_hint(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::grid);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_hint);
    setFocusProxy(m_line);
    style::setDimmed(m_hint);
    m_hint->hide();
    m_open = m_line->addAction(style::icon(QStringLiteral("view-calendar")), QLineEdit::TrailingPosition);
    m_open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    m_open->setShortcutContext(Qt::WidgetShortcut);
    connect(m_open, &QAction::triggered, this, &DateEdit::openPanel);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_hint->hide();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = dateFromTyped(m_line->text()); read && m_line->text() != m_shown)
            show(*read);
    });
    retranslate();
}

/// The line loses the focus while it is destroyed, after this class has gone.
DateEdit::~DateEdit()
{
    m_line->disconnect(this);
}

Value DateEdit::value() const
{
    const QString typed = m_line->text();
    if (typed == m_shown)
        return m_date;
    const auto read = dateFromTyped(typed);
    return read ? Value(*read) : Value(typed.trimmed());
}

void DateEdit::setValue(const Value &value)
{
    if (value.toText().isEmpty()) {
        show(value.toDate());
    } else {
        m_line->setText(value.toText());
        m_hint->hide();
    }
}

void DateEdit::setCompact()
{
    m_isCompact = true;
}

void DateEdit::show(const PartialDate &date)
{
    m_date = date;
    m_shown = date.isNull() ? QString() : m_isCompact ? language().shortDate(date) : language().date(date);
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
    const QString words = precisionHint(date, language());
    m_line->setToolTip(words);
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty() && !m_isCompact);
}

void DateEdit::choose(PartialDate date)
{
    show(date);
    Q_EMIT edited();
}

QWidget *DateEdit::makePanel()
{
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(style::grid, style::grid, style::grid, style::grid);
    m_calendar = new QCalendarWidget;
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_approximate = new QCheckBox;
    m_unknown = new QCheckBox;
    layout->addWidget(m_calendar);
    layout->addWidget(m_approximate);
    layout->addWidget(m_unknown);
    const auto chooseDay = [this](QDate day) {
        PartialDate date(day);
        date.approximate = m_approximate->isChecked();
        choose(date);
        m_panel->close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, chooseDay);
    connect(m_calendar, &QCalendarWidget::activated, this, chooseDay);
    connect(m_approximate, &QCheckBox::clicked, this, [this](bool isTicked) {
        PartialDate date = value().toDate();
        if (!date.isDated())
            return;
        date.approximate = isTicked;
        choose(date);
    });
    connect(m_unknown, &QCheckBox::clicked, this, [this](bool isTicked) {
        choose(isTicked ? PartialDate::unknown() : PartialDate());
    });
    return panel;
}

void DateEdit::openPanel()
{
    if (!m_panel) {
        m_panel = new QMenu(this);
        auto *action = new QWidgetAction(m_panel);
        action->setDefaultWidget(makePanel());
        m_panel->addAction(action);
        retranslate();
    }
    const PartialDate date = value().toDate();
    m_calendar->setSelectedDate(date.isDated() ? date.earliest() : session().today());
    m_approximate->setChecked(date.approximate);
    m_unknown->setChecked(date.precision() == PartialDate::Precision::Unknown);
    m_panel->popup(m_line->mapToGlobal(m_line->rect().bottomLeft()));
    m_calendar->setFocus();
}

void DateEdit::retranslate()
{
    if (m_line->text() == m_shown)
        show(m_date);
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Calendar (Alt+Down)"));
    if (m_panel) {
        m_calendar->setLocale(language().locale());
        m_calendar->setFirstDayOfWeek(Qt::Monday);
        m_approximate->setText(tr("Approximate"));
        m_unknown->setText(tr("It happened; the day is not known"));
    }
}

} // namespace pd::ui
