// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/countgrid.h>

#include <record/recordtype.h>
#include <record/vocabulary.h>
#include <rules/countdoubts.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/textedits.h>
#include <ui/shell/style.h>

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
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
    : PartsEditor(Kind::Count, session, parent), m_grid(new QGridLayout), m_add(new QToolButton),
      m_doubts(new NoteLabel)
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
    layout->addWidget(m_doubts);
    connect(m_add, &QToolButton::clicked, this, [this] { addColumn(this->session().today()); });
    connect(this, &CountGrid::edited, this, &CountGrid::doubt);
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
    column->day->focusProxy()->installEventFilter(this);
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        auto *cell = new NumberEdit(*type.find(QStringLiteral("persons")), session(), this);
        connect(cell, &NumberEdit::edited, this, &CountGrid::edited);
        cell->focusProxy()->installEventFilter(this);
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
    m_parts.clear();
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(m_parts), [](const Record &one) { return !isTotal(one); });
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
    doubt();
}

FieldEditor *CountGrid::cellAt(const Column &column, qsizetype row)
{
    return row == 0 ? static_cast<FieldEditor *>(column.day) : column.cells[row - 1];
}

bool CountGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
        && paste(QGuiApplication::clipboard()->text(), watched))
        return true;
    return PartsEditor::eventFilter(watched, event);
}

bool CountGrid::paste(const QString &text, const QObject *from)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    if (lines.size() < 2 && !text.contains(u'\t'))
        return false;
    qsizetype firstColumn = -1, firstRow = 0;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        for (qsizetype row = 0; row <= m_measures.size(); ++row) {
            if (cellAt(*m_columns[c], row)->focusProxy() == from) {
                firstColumn = qsizetype(c);
                firstRow = row;
            }
        }
    }
    if (firstColumn < 0)
        return false;
    for (qsizetype l = 0; l < lines.size() && firstRow + l <= m_measures.size(); ++l) {
        const QStringList cells = lines[l].remove(u'\r').split(u'\t');
        for (qsizetype i = 0; i < cells.size(); ++i) {
            while (firstColumn + i >= qsizetype(m_columns.size()))
                append(session().today());
            // As if it were typed: read in the form people use, and what cannot be read stays to be mended.
            auto *line = qobject_cast<QLineEdit *>(cellAt(*m_columns[size_t(firstColumn + i)], firstRow + l)->focusProxy());
            if (line && !cells[i].trimmed().isEmpty())
                line->setText(cells[i].trimmed());
        }
    }
    layOut();
    Q_EMIT edited();
    return true;
}

void CountGrid::doubt()
{
    QList<Record> counts = m_parts;
    for (const auto &column : m_columns) {
        for (qsizetype i = 0; i < m_measures.size(); ++i) {
            const Value persons = column->cells[i]->value();
            if (persons.isEmpty() || !persons.toText().isEmpty() || !column->day->value().toDate().isDated())
                continue;
            Record count;
            count.kind = Kind::Count;
            count.set(QLatin1String("measure"), Value(m_measures[i]));
            count.set(QLatin1String("as_of"), column->day->value());
            count.set(QLatin1String("persons"), persons);
            counts << count;
        }
    }
    const auto called = [this](const Vocabulary &vocabulary, const QString &code) {
        const Term *term = vocabulary.find(code);
        return term ? language().text(term->label) : code;
    };
    QStringList sentences;
    for (const rules::CountDoubt &one : rules::countDoubts(counts)) {
        const QString measure = called(vocabulary::measure, one.measure), day = language().date(one.day);
        const QString persons = language().number(one.persons), other = language().number(one.other);
        switch (one.why) {
        case rules::CountDoubt::Why::Falls:
            sentences << tr("%1, %2: %3, but %4 before.").arg(measure, day, persons, other);
            break;
        case rules::CountDoubt::Why::Exceeds:
            sentences << tr("%1, %2: %3, but %4: %5.")
                             .arg(measure, day, persons, called(vocabulary::measure, one.against), other);
            break;
        case rules::CountDoubt::Why::Parts:
            sentences << tr("%1, %2: %3, but the parts (%4) make %5.")
                             .arg(measure, day, persons, called(vocabulary::countSplit, one.against), other);
            break;
        }
    }
    m_doubts->tell(sentences.join(u'\n'), false);
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
    doubt();
    m_add->setText(tr("Add a day"));
    m_add->setAccessibleName(m_add->text());
}

} // namespace pd::ui
