// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/filterbar.h>

#include <ui/shell/style.h>

#include <query/dayrange.h>
#include <record/vocabulary.h>

#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

namespace {
const QString officerKey = QStringLiteral("officer");
}

FilterBar::FilterBar(Session &session, const RecordType &type, QWidget *parent)
    : QWidget(parent), m_session(session), m_type(type), m_text(new QLineEdit(this)),
      m_add(new QToolButton(this)), m_mine(new QToolButton(this)), m_clear(new QPushButton(this)),
      m_menu(new QMenu(this)), m_chips(new QWidget(this)), m_count(new QLabel(this)), m_pause(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::half, style::grid, style::half);
    column->setSpacing(style::half);
    m_row = new QHBoxLayout;
    m_row->setSpacing(style::grid);
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(140);
    m_text->setMaximumWidth(320);
    m_text->installEventFilter(this);
    for (QToolButton *button : {m_add, m_mine}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setIcon(style::icon(QStringLiteral("view-filter")));
    m_mine->setCheckable(true);
    m_mine->setIcon(style::icon(QStringLiteral("user")));
    m_mine->setVisible(type.find(officerKey));
    style::setDimmed(m_count);
    m_tail = new QHBoxLayout;
    m_tail->setSpacing(style::half);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_add);
    m_row->addWidget(m_mine);
    m_row->addStretch(1);
    m_row->addWidget(m_count);
    m_row->addLayout(m_tail);
    column->addLayout(m_row);
    m_chipRow = new QHBoxLayout(m_chips);
    style::tighten(m_chipRow);
    m_clear->setFlat(true);
    column->addWidget(m_chips);
    m_chips->hide();

    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        if (!m_isComposing)
            m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, [this] {
        showChips();
        Q_EMIT filterChanged();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::askFacets);
    // Counts are for the open menu: whoever asks for rows does not wait for them.
    connect(this, &FilterBar::filterChanged, this, [this] { m_counting.cancel(); });
    connect(m_mine, &QToolButton::clicked, this, &FilterBar::setMine);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(&m_session, &Session::settingsChanged, this, &FilterBar::showChips);  // who "me" is
    retranslate();
}

QString FilterBar::match() const
{
    return m_text->text().trimmed();
}

bool FilterBar::isFiltering() const
{
    return !m_conditions.isEmpty() || !match().isEmpty();
}

void FilterBar::setFilter(const QString &match, const QList<Condition> &conditions)
{
    m_text->setText(match);
    m_pause->stop();
    m_conditions = conditions;
    showChips();
    Q_EMIT filterChanged();
}

void FilterBar::clear()
{
    Q_EMIT cleared();
    setFilter({}, {});
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::setCount(int shown)
{
    m_shown = shown;
    m_count->setText(shown < 0 ? QString() : tr("%Ln record(s)", nullptr, shown));
}

bool FilterBar::isMine() const
{
    return m_conditions.contains(Condition{officerKey, Condition::Op::AnyOf, {meValue}});
}

void FilterBar::setMine(bool isOn)
{
    if (isOn && m_session.user().isEmpty()) {
        m_mine->setChecked(false);
        Q_EMIT m_session.message({Message::Severity::Information,
                                  phrase("FilterBar", "Enter your name in the settings to see what is yours.")});
        return;
    }
    m_conditions.removeIf([](const Condition &c) { return c.key == officerKey; });
    if (isOn)
        m_conditions << Condition{officerKey, Condition::Op::AnyOf, {meValue}};
    showChips();
    Q_EMIT filterChanged();
}

void FilterBar::askFacets()
{
    ListQuery query;
    query.kind = m_type.kind;
    query.where = m_conditions;
    query.match = match();
    query.language = m_session.language().code();
    query.today = m_session.today();
    Session &session = m_session;
    m_menu->clear();
    m_menu->addAction(tr("Counting…"))->setEnabled(false);
    m_counting.cancel();
    const auto counting = m_session.office()
        .survey([query, &session](Office &office) { return facets(office, query, *session.tables()); });
    m_counting = counting;
    counting.then(this, [this](const Result<QList<Facet>> &found) {
        if (!found)
            Q_EMIT m_session.message({Message::Severity::Error, found.error().message});
        fillMenu(found.value_or(QList<Facet>()));
    });
}

void FilterBar::fillMenu(const QList<Facet> &found)
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));  // clear() leaves them
    for (const Facet &facet : found) {
        const Field *field = m_type.find(facet.key);
        if (!field || facet.entries.isEmpty())
            continue;
        QMenu *values = m_menu->addMenu(m_session.language().text(field->label));
        for (const Facet::Entry &entry : facet.entries) {
            const QString label = entry.label.isEmpty() ? tr("(empty)") : entry.label;
            m_labels.insert(facet.key + u'=' + entry.value, label);
            QString shown = tr("%1 (%2)").arg(label, m_session.language().number(qint64(entry.count)));
            QAction *action = values->addAction(shown.replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(std::any_of(m_conditions.begin(), m_conditions.end(), [&](const Condition &c) {
                return c.key == facet.key && c.op == Condition::Op::AnyOf && c.values.contains(entry.value);
            }));
            connect(action, &QAction::triggered, this,
                    [this, key = facet.key, value = entry.value] { toggle(key, value); });
        }
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Nothing to filter by"))->setEnabled(false);
    if (m_menu->isVisible())
        m_menu->resize(m_menu->sizeHint());
}

void FilterBar::toggle(const QString &key, const QString &value)
{
    const auto at = std::find_if(m_conditions.begin(), m_conditions.end(), [&](const Condition &c) {
        return c.key == key && c.op == Condition::Op::AnyOf;
    });
    if (at == m_conditions.end()) {
        m_conditions << Condition{key, Condition::Op::AnyOf, {value}};
    } else if (at->values.contains(value)) {
        at->values.removeAll(value);
        if (at->values.isEmpty())
            m_conditions.erase(at);
    } else {
        at->values << value;
    }
    showChips();
    Q_EMIT filterChanged();
}

/// A date, or a stretch of days, for the day it is now.
QString FilterBar::daysText(const QString &value) const
{
    const Language &language = m_session.language();
    const QString written = absoluteDays(value, m_session.today());
    if (const auto range = dayRange(written)) {
        if (range->from && range->from == range->to)
            return language.shortDate(*range->from);
        if (range->from && range->to)
            return tr("%1 – %2", "two dates").arg(language.shortDate(*range->from), language.shortDate(*range->to));
        if (range->from)
            return tr("from %1", "a date").arg(language.shortDate(*range->from));
        return range->to ? tr("until %1", "a date").arg(language.shortDate(*range->to)) : tr("any day");
    }
    const auto date = PartialDate::fromString(written);
    return date ? language.shortDate(*date) : value;
}

QString FilterBar::conditionText(const Condition &condition) const
{
    const Language &language = m_session.language();
    const bool isInForce = isInForceKey(m_type.kind, condition.key);
    const Field *field = m_type.find(condition.key);
    const QString label = isInForce ? tr("In force") : field ? language.text(field->label) : condition.key;
    const auto is = [field](ValueType type) { return field && field->type == type; };
    QStringList values;
    for (const QString &value : condition.values) {
        const QString known = m_labels.value(condition.key + u'=' + value);
        if (value.isEmpty())
            values << tr("(empty)");
        else if (field && field->vocabulary)
            values << termLabel(*field->vocabulary, value, language, *m_session.tables());
        else if (is(ValueType::Boolean))
            // "Home institution: no" rather than "not yes".
            values << ((value == u"true" || value == u"1") != (condition.op == Condition::Op::NoneOf) ? tr("yes")
                                                                                                      : tr("no"));
        else if (isInForce || is(ValueType::Date))
            values << daysText(value);
        else if (condition.key == officerKey && value == meValue)
            values << (m_session.user().isEmpty() ? tr("me") : m_session.user());
        else
            values << (known.isEmpty() ? value : known);
    }
    const QString joined = values.join(tr(", ", "between values"));
    switch (condition.op) {
    case Condition::Op::NoneOf:
        return is(ValueType::Boolean) ? tr("%1: %2").arg(label, joined) : tr("%1: not %2").arg(label, joined);
    case Condition::Op::Less:
        return is(ValueType::Date) ? tr("%1 before %2", "a date or number").arg(label, joined)
                                   : tr("%1: less than %2", "a number").arg(label, joined);
    case Condition::Op::Greater:
        return is(ValueType::Date) ? tr("%1 after %2", "a date or number").arg(label, joined)
                                   : tr("%1: more than %2", "a number").arg(label, joined);
    default:
        return tr("%1: %2").arg(label, joined);
    }
}

QStringList FilterBar::texts() const
{
    QStringList texts;
    if (!match().isEmpty())
        texts << tr("Text: %1").arg(match());
    for (const Condition &condition : m_conditions)
        texts << conditionText(condition);
    return texts;
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        if (item->widget() && item->widget() != m_clear)
            item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        auto *chip = new QPushButton(m_chips);
        const QString text = conditionText(m_conditions[i]);
        chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, 320).replace(u'&', QStringLiteral("&&")));
        chip->setIcon(style::icon(QStringLiteral("dialog-close")));
        chip->setLayoutDirection(Qt::RightToLeft);
        chip->setToolTip(tr("Remove this condition: %1").arg(text));
        chip->setAccessibleName(tr("Remove this condition: %1").arg(text));
        connect(chip, &QPushButton::clicked, this, [this, i] {
            m_conditions.removeAt(i);
            showChips();
            Q_EMIT filterChanged();
        });
        m_chipRow->addWidget(chip);
    }
    m_chipRow->addWidget(m_clear);
    m_chipRow->addStretch(1);
    m_chips->setVisible(!m_conditions.isEmpty());
    m_mine->setChecked(isMine());
}

void FilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter this list"));
    m_text->setAccessibleName(tr("Filter this list"));
    m_add->setText(tr("Filter"));
    m_add->setToolTip(tr("Show only records with certain values"));
    m_add->setAccessibleName(tr("Filter by value"));
    m_mine->setText(tr("Mine"));
    m_mine->setToolTip(tr("Show only records you are in charge of"));
    m_clear->setText(tr("Clear filters"));
    m_labels.clear();
    setCount(m_shown);
    showChips();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::InputMethod) {
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    } else if (watched == m_text && event->type() == QEvent::KeyPress && !m_isComposing) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT leaveRequested();
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pd::ui
