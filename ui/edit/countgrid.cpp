// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/countgrid.h>

#include <record/recordtype.h>
#include <record/vocabulary.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/textedits.h>
#include <ui/shell/style.h>

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

struct CountGrid::Column
{
    DateEdit *day = nullptr;
    QList<NumberEdit *> cells;     ///< in the order of the measures
    QToolButton *remove = nullptr;
    QMap<QString, RecordId> ids;   ///< the counts that the cells show, by measure

    ~Column()
    {
        day->deleteLater();
        remove->deleteLater();
        for (NumberEdit *cell : std::as_const(cells))
            cell->deleteLater();
    }
};

static bool isTotal(const Record &count)
{
    return !count.has(QLatin1String("split")) && !count.has(QLatin1String("country"))
        && !count.has(QLatin1String("origin")) && !count.has(QLatin1String("sex"))
        && !count.has(QLatin1String("funding"));
}

CountGrid::CountGrid(Session &session, QWidget *parent)
    : PartsEditor(Kind::Count, session, parent), m_grid(new QGridLayout), m_add(new QToolButton)
{
    for (const Term &term : vocabulary::measure.terms)
        m_measures << term.code;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::grid);
    layout->addLayout(m_grid);
    m_grid->setHorizontalSpacing(style::grid);
    m_grid->setVerticalSpacing(style::half);
    for (qsizetype i = 0; i <= m_measures.size(); ++i) {
        auto *caption = new QLabel;
        m_grid->addWidget(caption, int(i), 0);
        m_captions << caption;
    }
    style::setDimmed(m_captions.first());
    m_add->setAutoRaise(true);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(style::icon(QStringLiteral("list-add")));
    m_add->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] { addColumn(this->session().today()); });
    append(session.today());
    layOut();
}

CountGrid::~CountGrid() = default;

CountGrid::Column *CountGrid::append(const PartialDate &day)
{
    const RecordType &type = recordType(Kind::Count);
    auto column = std::make_unique<Column>();
    column->day = new DateEdit(*type.find(QStringLiteral("as_of")), session(), this);
    column->day->setCompact();
    column->day->setValue(day);
    connect(column->day, &DateEdit::edited, this, &CountGrid::edited);
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        auto *cell = new NumberEdit(*type.find(QStringLiteral("persons")), session(), this);
        connect(cell, &NumberEdit::edited, this, &CountGrid::edited);
        column->cells << cell;
    }
    column->remove = new QToolButton(this);
    column->remove->setAutoRaise(true);
    column->remove->setFocusPolicy(Qt::TabFocus);
    column->remove->setIcon(style::icon(QStringLiteral("list-remove")));
    connect(column->remove, &QToolButton::clicked, this, [this, raw = column.get()] { removeColumn(raw); });
    m_columns.push_back(std::move(column));
    return m_columns.back().get();
}

void CountGrid::addColumn(const PartialDate &day)
{
    const Column *column = append(day);
    layOut();
    column->cells.first()->setFocus();
    Q_EMIT edited();
}

void CountGrid::removeColumn(const Column *column)
{
    const auto at = std::find_if(m_columns.begin(), m_columns.end(),
                                 [column](const auto &one) { return one.get() == column; });
    m_columns.erase(at);
    layOut();
    m_add->setFocus();
    Q_EMIT edited();
}

void CountGrid::setParts(const QList<Record> &parts)
{
    m_columns.clear();
    m_originals.clear();
    QList<Record> totals;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(totals), isTotal);
    std::stable_sort(totals.begin(), totals.end(), [](const Record &a, const Record &b) {
        return a.date(QLatin1String("as_of")) < b.date(QLatin1String("as_of"));
    });
    for (const Record &count : std::as_const(totals)) {
        const PartialDate day = count.date(QLatin1String("as_of"));
        const QString measure = count.text(QLatin1String("measure"));
        const qsizetype row = m_measures.indexOf(measure);
        if (row < 0)
            continue;
        // A second total of the same day (from another source) gets a column of its own.
        Column *column = nullptr;
        for (const auto &one : m_columns) {
            if (one->day->value().toDate() == day && !one->ids.contains(measure))
                column = one.get();
        }
        if (!column)
            column = append(day);
        column->cells[row]->setValue(count.value(QLatin1String("persons")));
        column->ids.insert(measure, count.id);
        m_originals << count;
    }
    if (m_columns.empty())
        append(session().today());
    layOut();
}

void CountGrid::setTyped(const QList<Record> &parts)
{
    const QList<Record> originals = m_originals;
    setParts(parts);
    m_originals = originals;
}

void CountGrid::addChanges(ChangeSet &set, RecordId owner) const
{
    QList<RecordId> kept;
    for (const auto &column : m_columns) {
        for (qsizetype i = 0; i < m_measures.size(); ++i) {
            const Value persons = column->cells[i]->value();
            if (persons.isEmpty())
                continue;
            const RecordId id = column->ids.value(m_measures[i]);
            const auto original = std::find_if(m_originals.begin(), m_originals.end(),
                                               [id](const Record &one) { return one.id == id; });
            Record count;
            if (original != m_originals.end())
                count = *original;
            count.kind = Kind::Count;
            count.set(QLatin1String("measure"), m_measures[i]);
            count.set(QLatin1String("as_of"), column->day->value());
            count.set(QLatin1String("persons"), persons);
            kept << id;
            if (original == m_originals.end()) {
                count.set(QLatin1String("of"), owner);
                set.add(count);
            } else if (count != *original) {
                set.changes << Change::update(*original, count);
            }
        }
    }
    for (const Record &original : m_originals) {
        if (!kept.contains(original.id))
            set.changes << Change::remove(Kind::Count, original.id);
    }
}

std::pair<FieldEditor *, Text> CountGrid::firstProblem() const
{
    for (const auto &column : m_columns) {
        bool isUsed = false;
        for (NumberEdit *cell : std::as_const(column->cells)) {
            const Value persons = cell->value();
            isUsed = isUsed || !persons.isEmpty();
            if (const Text wrong = pd::problem(cell->field(), persons); !persons.isEmpty() && !wrong.isEmpty())
                return {cell, wrong};
        }
        if (const Text wrong = pd::problem(column->day->field(), column->day->value()); isUsed && !wrong.isEmpty())
            return {column->day, wrong};
    }
    return {nullptr, {}};
}

Text CountGrid::problem() const
{
    return firstProblem().second;
}

void CountGrid::focusProblem()
{
    if (FieldEditor *wrong = firstProblem().first)
        wrong->setFocus(Qt::OtherFocusReason);
}

void CountGrid::layOut()
{
    const int bottom = int(m_measures.size()) + 1;
    QWidget *before = nullptr;
    const auto next = [&before](QWidget *widget) {
        QWidget *input = widget->focusProxy() ? widget->focusProxy() : widget;
        if (before)
            setTabOrder(before, input);
        before = input;
    };
    for (int i = 0; i <= int(m_columns.size()); ++i)
        m_grid->setColumnStretch(i + 1, 0);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column &column = *m_columns[size_t(i)];
        m_grid->addWidget(column.day, 0, i + 1);
        next(column.day);
        for (int row = 0; row < column.cells.size(); ++row) {
            m_grid->addWidget(column.cells[row], row + 1, i + 1);
            next(column.cells[row]);
        }
        m_grid->addWidget(column.remove, bottom, i + 1, Qt::AlignRight);
        next(column.remove);
        column.day->setMaximumWidth(180);
        for (NumberEdit *cell : column.cells)
            cell->setMaximumWidth(180);
    }
    next(m_add);
    m_grid->setColumnStretch(int(m_columns.size()) + 1, 1);
    retranslate();
}

void CountGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PartsEditor::changeEvent(event);
}

void CountGrid::retranslate()
{
    const QString asOf = language().text(recordType(Kind::Count).find(QStringLiteral("as_of"))->label);
    m_captions.first()->setText(asOf);
    QStringList labels;
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        labels << language().text(vocabulary::measure.terms[i].label);
        m_captions[i + 1]->setText(labels.last());
    }
    for (size_t c = 0; c < m_columns.size(); ++c) {
        const Column &column = *m_columns[c];
        column.day->setLabel(tr("%1, column %2").arg(asOf).arg(c + 1));
        for (qsizetype i = 0; i < labels.size(); ++i)
            column.cells[i]->setLabel(tr("%1, column %2").arg(labels[i]).arg(c + 1));
        column.remove->setToolTip(tr("Remove this column"));
        column.remove->setAccessibleName(tr("Remove column %1").arg(c + 1));
    }
    m_add->setText(tr("Add a day"));
    m_add->setAccessibleName(m_add->text());
}

} // namespace pd::ui
