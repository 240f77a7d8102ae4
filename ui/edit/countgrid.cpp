// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/countgrid.h>

#include <record/recordtype.h>
#include <record/vocabulary.h>
#include <ui/edit/codeedit.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/sideways.h>
#include <ui/edit/textedits.h>
#include <ui/shell/style.h>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

struct CountGrid::Column
{
    DateEdit *day = nullptr;
    QList<NumberEdit *> cells;     ///< a row each
    QLabel *sum = nullptr;
    QToolButton *remove = nullptr;

    ~Column()
    {
        for (QWidget *widget : std::initializer_list<QWidget *>{day, sum, remove})
            widget->deleteLater();
        for (NumberEdit *cell : std::as_const(cells))
            cell->deleteLater();
    }
};

namespace {

constexpr int widest = 180;   ///< of a column, device-independent pixels

const Field &countField(const QString &key)
{
    return *recordType(Kind::Count).find(key);
}

/// Parts that are always the same have their rows from the start.
bool isClosed(const QString &split)
{
    const Field &field = countField(split);
    return field.vocabulary && !isSearchedByTyping(field);
}

} // namespace

CountGrid::CountGrid(Session &session, QWidget *parent)
    : PartsEditor(Kind::Count, session, parent), m_splits(makeChoiceBox(false)), m_measures(makeChoiceBox(false)),
      m_splitLabel(new QLabel), m_measureLabel(new QLabel), m_sumCaption(new QLabel(this)), m_grid(new QGridLayout),
      m_add(new QToolButton), m_addPart(new QToolButton), m_newPart(new QWidget), m_doubts(new NoteLabel)
{
    build();
    connect(m_add, &QToolButton::clicked, this, [this] { addColumn(this->session().today()); });
    connect(m_addPart, &QToolButton::clicked, this, &CountGrid::choosePart);
    connect(m_splits, &QComboBox::activated, this, [this] { showSplit(m_splits->currentData().toString(), m_measure); });
    connect(m_measures, &QComboBox::activated, this, [this](int measure) { showSplit(m_split, measure); });
    connect(this, &CountGrid::edited, this, &CountGrid::doubt);
    setParts({});
}

CountGrid::~CountGrid() = default;

void CountGrid::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::grid);
    for (const auto &[label, box] : {std::pair(m_splitLabel, m_splits), std::pair(m_measureLabel, m_measures)}) {
        style::setDimmed(label);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        head->addWidget(label);
        head->addWidget(box);
    }
    head->addStretch(1);
    m_splits->setObjectName(QStringLiteral("splits"));
    m_splits->addItem(QString(), QString());
    for (const Term &split : vocabulary::countSplit.terms)
        m_splits->addItem(QString(), split.code);
    m_measures->setObjectName(QStringLiteral("measures"));
    for (const Term &measure : vocabulary::measure.terms)
        m_measures->addItem(QString(), measure.code);
    layout->addLayout(head);
    auto *content = new QWidget;
    content->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Sideways(content, widest));
    m_grid->setHorizontalSpacing(style::grid);
    m_grid->setVerticalSpacing(style::half);
    style::setDimmed(m_sumCaption);
    for (QToolButton *button : {m_add, m_addPart}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(style::icon(QStringLiteral("list-add")));
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *part = new QHBoxLayout(m_newPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->addWidget(m_addPart);
    part->addStretch(1);
    layout->addWidget(m_newPart);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_doubts);
}

void CountGrid::setParts(const QList<Record> &parts)
{
    m_table.setCounts(parts);
    display();
}

void CountGrid::setTyped(const QList<Record> &parts)
{
    m_table.setTyped(parts);
    display();
}

/// The table anew.
void CountGrid::display()
{
    if (m_table.columns.isEmpty())
        m_table.columns << CountTable::Column{PartialDate(session().today()), {}, {}};
    m_added.clear();
    m_columns.clear();
    for (int i = 0; i < m_table.columns.size(); ++i)
        append();
    fillCells();
    readLabels();
}

CountGrid::Column *CountGrid::append()
{
    auto column = std::make_unique<Column>();
    column->day = new DateEdit(countField(QStringLiteral("as_of")), session(), this);
    column->day->setCompact();
    column->day->setMinimumWidth(14 * fontMetrics().averageCharWidth() + 4 * style::grid);
    column->day->setMaximumWidth(widest);
    column->day->setValue(m_table.columns[qsizetype(m_columns.size())].day);
    column->day->focusProxy()->installEventFilter(this);
    column->sum = new QLabel(this);
    column->sum->setFont(style::numberFont());
    column->sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->sum->setMaximumWidth(widest);
    column->remove = new QToolButton(this);
    column->remove->setAutoRaise(true);
    column->remove->setFocusPolicy(Qt::TabFocus);
    column->remove->setIcon(style::icon(QStringLiteral("list-remove")));
    const Column *raw = column.get();
    connect(column->day, &DateEdit::edited, this, [this, raw] {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i].get() == raw)
                take(int(i), 0);
        }
        Q_EMIT edited();
    });
    connect(column->remove, &QToolButton::clicked, this, [this, raw] { removeColumn(raw); });
    m_columns.push_back(std::move(column));
    return m_columns.back().get();
}

void CountGrid::addColumn(const PartialDate &day)
{
    m_table.columns << CountTable::Column{day, {}, {}};
    Column *column = append();
    fillCells(*column, int(m_columns.size()) - 1);
    layOut();
    column->cells.first()->setFocus();
    Q_EMIT edited();
}

void CountGrid::removeColumn(const Column *column)
{
    const auto at = std::find_if(m_columns.begin(), m_columns.end(),
                                 [column](const auto &one) { return one.get() == column; });
    m_table.columns.removeAt(at - m_columns.begin());
    m_columns.erase(at);
    layOut();
    m_add->setFocus();
    Q_EMIT edited();
}

void CountGrid::showSplit(const QString &split, int measure)
{
    if (split != m_split) {
        m_added.clear();
        delete m_part;
        m_part = nullptr;
    }
    m_split = split;
    m_measure = measure;
    m_leftOut.clear();
    if (!split.isEmpty() && !isClosed(split) && !m_part) {
        m_part = makeFieldEditor(countField(split), session(), m_newPart);
        m_part->setMinimumWidth(2 * widest);
        m_part->focusProxy()->installEventFilter(this);
        static_cast<QHBoxLayout *>(m_newPart->layout())->insertWidget(0, m_part);
    }
    fillCells();
}

void CountGrid::addPart(const QString &part)
{
    const CountLine line{m_measure, m_split, part};
    if (!m_lines.contains(line)) {
        m_added << part;
        fillCells();
        readLabels();
    }
    m_columns.back()->cells[m_lines.indexOf(line)]->setFocus();
}

/// What was chosen for the next row; what cannot be one is said below.
void CountGrid::choosePart()
{
    const Value chosen = m_part->value();
    const Text why = pd::problem(m_part->field(), chosen);
    if (chosen.isEmpty() || !why.isEmpty()) {
        m_part->setExplanation(language().text(why), true);
        m_doubts->tell(language().text(why), true);
        m_part->setFocus();
        return;
    }
    m_part->setValue({});
    const RecordId record = chosen.toReference();
    addPart(record.isValid() ? QString::number(record.value) : chosen.toText());
}

QList<CountLine> CountGrid::linesShown() const
{
    QList<CountLine> lines;
    if (m_split.isEmpty()) {
        for (int measure = 0; measure < vocabulary::measure.terms.size(); ++measure)
            lines << CountLine{measure};
        return lines;
    }
    QStringList parts;
    if (isClosed(m_split)) {
        for (const Term &term : countField(m_split).vocabulary->terms)
            parts << term.code;
    }
    lines << CountLine{m_measure};
    const QStringList others = m_table.parts(m_split) + m_added;
    for (const QString &part : others) {
        if (!parts.contains(part))
            parts << part;
    }
    for (const QString &part : std::as_const(parts))
        lines << CountLine{m_measure, m_split, part};
    return lines;
}

void CountGrid::fillCells()
{
    m_lines = linesShown();
    qDeleteAll(m_captions);
    m_captions.clear();
    for (qsizetype i = 0; i <= m_lines.size(); ++i) {
        m_captions << new QLabel(this);
        m_grid->addWidget(m_captions.last(), int(i), 0);
    }
    style::setDimmed(m_captions.first());
    for (int i = 0; i < int(m_columns.size()); ++i)
        fillCells(*m_columns[size_t(i)], i);
    layOut();
}

void CountGrid::fillCells(Column &column, int at)
{
    for (NumberEdit *cell : std::as_const(column.cells)) {  // maybe in the middle of an event
        cell->hide();
        cell->deleteLater();
    }
    column.cells.clear();
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        auto *cell = new NumberEdit(countField(QStringLiteral("persons")), session(), this);
        cell->setMaximumWidth(widest);
        cell->focusProxy()->setFont(style::numberFont());
        cell->focusProxy()->installEventFilter(this);
        cell->setValue(m_table.columns[at].persons.value(m_lines[row]));
        connect(cell, &NumberEdit::edited, this, [this, raw = &column, row] {
            for (size_t i = 0; i < m_columns.size(); ++i) {
                if (m_columns[i].get() == raw)
                    take(int(i), row + 1);
            }
            Q_EMIT edited();
        });
        column.cells << cell;
    }
}

FieldEditor *CountGrid::cellAt(const Column &column, qsizetype row)
{
    return row == 0 ? static_cast<FieldEditor *>(column.day) : column.cells[row - 1];
}

/// What stands in a cell, into the table.
void CountGrid::take(int column, qsizetype row)
{
    CountTable::Column &to = m_table.columns[column];
    const Value value = cellAt(*m_columns[size_t(column)], row)->value();
    if (row == 0)
        to.day = value;
    else if (value.isEmpty())
        to.persons.remove(m_lines[row - 1]);
    else
        to.persons.insert(m_lines[row - 1], value);
    m_leftOut.clear();
}

void CountGrid::doubt()
{
    QStringList sentences = doubts(m_table.counts(), language());
    if (!m_leftOut.isEmpty())
        sentences << tr("Left out, as no row is called so: %1.").arg(language().list(m_leftOut));
    m_doubts->tell(sentences.join(u'\n'), false);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const auto sum = m_table.sum(i, m_measure, m_split);
        const Value total = m_table.columns[i].persons.value(CountLine{m_measure});
        QLabel *label = m_columns[size_t(i)]->sum;
        label->setText(sum ? language().number(*sum) : QString());
        const bool isMore = sum && !total.isEmpty() && total.toText().isEmpty() && *sum > total.toInteger();
        label->setForegroundRole(isMore ? QPalette::BrightText : QPalette::PlaceholderText);
    }
    for (int i = 1; i < m_splits->count(); ++i) {
        const QString split = m_splits->itemData(i).toString();
        const QString called = language().text(vocabulary::countSplit.find(split)->label);
        const qsizetype parts = m_table.parts(split).size();
        m_splits->setItemText(i, parts > 0 ? tr("%1 (%2)", "a split and how many parts it has").arg(called, language().number(qint64(parts)))
                                           : called);
    }
}

void CountGrid::addChanges(ChangeSet &set, RecordId owner) const
{
    m_table.addChanges(set, owner);
}

Text CountGrid::problem() const
{
    return m_table.firstWrong().why;
}

void CountGrid::focusProblem()
{
    const CountTable::Wrong wrong = m_table.firstWrong();
    if (wrong.column < 0)
        return;
    if (wrong.line && !m_lines.contains(*wrong.line)) {
        showSplit(wrong.line->split, wrong.line->measure);
        retranslate();
    }
    const qsizetype row = wrong.line ? m_lines.indexOf(*wrong.line) + 1 : 0;
    cellAt(*m_columns[size_t(wrong.column)], row)->setFocus(Qt::OtherFocusReason);
}

void CountGrid::layOut()
{
    const int bottom = int(m_lines.size()) + 2;
    const bool isSplit = !m_split.isEmpty();
    QWidget *before = m_splits;
    const auto next = [&before](QWidget *widget) {
        QWidget *input = widget->focusProxy() ? widget->focusProxy() : widget;
        setTabOrder(before, input);
        before = input;
    };
    next(m_measures);
    m_splits->setCurrentIndex(m_splits->findData(m_split));
    m_measures->setCurrentIndex(m_measure);
    m_measureLabel->setVisible(isSplit);
    m_measures->setVisible(isSplit);
    m_newPart->setVisible(isSplit && m_part);
    m_sumCaption->setVisible(isSplit);
    m_grid->addWidget(m_sumCaption, bottom - 1, 0);
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, 0);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column &column = *m_columns[size_t(i)];
        m_grid->addWidget(column.day, 0, i + 1);
        next(column.day);
        for (int row = 0; row < column.cells.size(); ++row) {
            m_grid->addWidget(column.cells[row], row + 1, i + 1);
            next(column.cells[row]);
        }
        m_grid->addWidget(column.sum, bottom - 1, i + 1);
        column.sum->setVisible(isSplit);
        m_grid->addWidget(column.remove, bottom, i + 1, Qt::AlignRight);
        next(column.remove);
    }
    if (m_part)
        next(m_part);
    next(m_addPart);
    next(m_add);
    m_grid->setColumnStretch(int(m_columns.size()) + 1, 1);
    retranslate();
}

void CountGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        readLabels();
    }
    PartsEditor::changeEvent(event);
}

void CountGrid::retranslate()
{
    const QString asOf = language().text(countField(QStringLiteral("as_of")).label);
    m_splitLabel->setText(tr("Show"));
    m_splits->setAccessibleName(m_splitLabel->text());
    m_splits->setItemText(0, tr("Totals"));
    m_measureLabel->setText(language().text(countField(QStringLiteral("measure")).label));
    m_measures->setAccessibleName(m_measureLabel->text());
    for (int i = 0; i < m_measures->count(); ++i)
        m_measures->setItemText(i, language().text(vocabulary::measure.terms[i].label));
    m_sumCaption->setText(tr("Sum of the parts"));
    m_captions.first()->setText(asOf);
    QStringList labels;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        labels << lineLabel(m_lines[i], language());
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
    if (m_part)
        m_part->setLabel(language().text(m_part->field().label));
    doubt();
    m_add->setText(tr("Add a day"));
    m_add->setAccessibleName(m_add->text());
    m_addPart->setText(tr("Add a row"));
    m_addPart->setAccessibleName(m_addPart->text());
}

} // namespace pd::ui
