// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/programmes/intakemodel.h>

#include <record/recordtype.h>
#include <record/vocabulary.h>
#include <ui/edit/countgrid.h>
#include <ui/edit/numbertext.h>
#include <ui/shell/style.h>

#include <QFont>

#include <algorithm>

namespace pd::ui {

namespace {

const Field &yearField()
{
    return *recordType(Kind::Cohort).find(u"intake");
}

const Field &personsField()
{
    return *recordType(Kind::Count).find(u"persons");
}

} // namespace

IntakeModel::IntakeModel(QObject *parent) : QAbstractTableModel(parent)
{
    keepOneEmpty();
}

void IntakeModel::setIntakes(const ProgrammeIntakes &of)
{
    beginResetModel();
    m_programme = of.programme;
    QList<Column> columns;
    for (const Intake &intake : of.intakes) {
        const auto before = std::find_if(m_columns.cbegin(), m_columns.cend(), [&intake](const Column &column) {
            return column.intake.cohort.id == intake.cohort.id;
        });
        columns << Column{intake, before == m_columns.cend() ? QMap<int, QString>() : before->typed};
    }
    std::copy_if(m_columns.cbegin(), m_columns.cend(), std::back_inserter(columns), [](const Column &column) { return column.isNew(); });
    m_columns = columns;
    endResetModel();
}

void IntakeModel::setDay(const PartialDate &day)
{
    beginResetModel();
    m_day = day;
    endResetModel();
}

void IntakeModel::setLanguage(const Language &language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

bool IntakeModel::isTyped() const
{
    return std::any_of(m_columns.cbegin(), m_columns.cend(), [](const Column &column) { return !column.typed.isEmpty(); });
}

/// The last column, for the next intake.
void IntakeModel::keepOneEmpty()
{
    const bool hasOne = !m_columns.isEmpty() && m_columns.last().isNew() && m_columns.last().typed.isEmpty();
    if (hasOne)
        return;
    beginInsertColumns({}, int(m_columns.size()), int(m_columns.size()));
    Record cohort;
    cohort.kind = Kind::Cohort;
    m_columns << Column{{cohort}};
    endInsertColumns();
}

QString IntakeModel::measureAt(int row) const
{
    return vocabulary::measure.terms[row - 1].code;
}

QString IntakeModel::rowLabel(int row, const Language &language) const
{
    return language.text(row == 0 ? yearField().label : vocabulary::measure.terms[row - 1].label);
}

Value IntakeModel::valueAt(const Column &column, int row) const
{
    return numberFromTyped(row == 0 ? yearField() : personsField(), column.typed.value(row), m_language);
}

Text IntakeModel::problemAt(const Column &column, int row) const
{
    if (row > 0)
        return column.typed.contains(row) ? problem(personsField(), valueAt(column, row)) : Text();
    if (!column.isNew() || column.typed.isEmpty())
        return {};
    const Value year = valueAt(column, 0);
    if (Text wrong = problem(yearField(), year); !wrong.isEmpty())
        return wrong;
    const auto same = std::count_if(m_columns.cbegin(), m_columns.cend(), [&](const Column &one) {
        return one.isNew() ? valueAt(one, 0) == year : one.intake.year() == year.toInteger();
    });
    return same > 1 ? phrase("IntakeModel", "Another column is for this intake already.") : Text();
}

std::optional<Record> IntakeModel::knownAt(const Column &column, int row) const
{
    return row > 0 && m_day.isDated() ? countOn(column.intake.counts, measureAt(row), m_day.earliest()) : std::nullopt;
}

QString IntakeModel::shownAt(const Column &column, int row) const
{
    if (row == 0 && !column.isNew()) {
        const QString term = column.intake.cohort.text(QLatin1String("term"));
        const QString year = QString::number(column.intake.year());
        return term.isEmpty() ? year : year + u" · " + term;
    }
    if (column.typed.contains(row)) {
        const Value typed = valueAt(column, row);
        return row > 0 && problem(personsField(), typed).isEmpty() ? m_language.number(typed.toInteger())
                                                                   : column.typed.value(row);
    }
    if (row == 0)
        return m_language.text(phrase("IntakeModel", "New intake"));
    const auto known = knownAt(column, row);
    return known ? m_language.number(known->integer(QLatin1String("persons"))) : QString();
}

/// What is wrong with a cell, else since when its number is known.
QString IntakeModel::explanationAt(const Column &column, int row) const
{
    if (const Text wrong = problemAt(column, row); !wrong.isEmpty())
        return m_language.text(wrong);
    const auto known = knownAt(column, row);
    if (!known)
        return row == 0 && column.isNew() ? m_language.text(phrase("IntakeModel", "Type a year to add an intake.")) : QString();
    const QString day = m_language.date(known->date(QLatin1String("as_of")));
    if (!column.typed.contains(row))
        return m_language.text(phrase("IntakeModel", "As of %1").arg(day));
    return m_language.text(phrase("IntakeModel", "Before: %1, as of %2")
                               .arg(m_language.number(known->integer(QLatin1String("persons")))).arg(day));
}

int IntakeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(vocabulary::measure.terms.size()) + 1;
}

int IntakeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant IntakeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Column &column = m_columns[index.column()];
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return shownAt(column, row);
    case Qt::EditRole: {
        const auto known = knownAt(column, row);
        return column.typed.value(row, known ? numberToType(known->value(QLatin1String("persons")), m_language) : QString());
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return explanationAt(column, row);
    case Qt::AccessibleTextRole:
        return m_language.text(phrase("IntakeModel", "%1, %2: %3", "what is counted, intake, number")
                                   .arg(rowLabel(row, m_language)).arg(shownAt(column, 0)).arg(shownAt(column, row)));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font = style::numberFont();
        font.setBold(column.typed.contains(row) || (row == 0 && !column.isNew()));
        return font;
    }
    case Qt::ForegroundRole:
        if (!problemAt(column, row).isEmpty())
            return style::problem();
        if (row == 0 && column.isNew() && !column.typed.contains(0))
            return style::dimmed();
        return {};
    case Qt::BackgroundRole:
        return row == 0 ? QVariant(style::surface()) : QVariant();
    default:
        return {};
    }
}

QVariant IntakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole)
        return rowLabel(section, m_language);
    if (orientation == Qt::Vertical && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags IntakeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && (index.row() > 0 || m_columns[index.column()].isNew()) ? flags | Qt::ItemIsEditable : flags;
}

bool IntakeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_leftOut.clear();
    type(index.column(), index.row(), value.toString());
    return true;
}

/// What is there already, and nothing, is nothing typed.
void IntakeModel::type(int column, int row, const QString &text)
{
    Column &to = m_columns[column];
    const auto known = knownAt(to, row);
    to.typed.insert(row, text.trimmed());
    if (text.trimmed().isEmpty() || (known && valueAt(to, row) == known->value(QLatin1String("persons"))))
        to.typed.remove(row);
    Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    keepOneEmpty();
}

std::pair<QModelIndex, Text> IntakeModel::firstProblem() const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        for (int row = 0; row < rowCount(); ++row) {
            if (const Text wrong = problemAt(m_columns[column], row); !wrong.isEmpty())
                return {index(row, column), wrong};
        }
    }
    return {};
}

/// The intake with what was typed, as far as it can be read.
Intake IntakeModel::afterTyping(const Column &column) const
{
    Intake intake = column.intake;
    if (column.isNew()) {
        intake.cohort.set(QLatin1String("programme"), m_programme);
        intake.cohort.set(QLatin1String("intake"), valueAt(column, 0));
    }
    for (auto it = column.typed.cbegin(); it != column.typed.cend(); ++it) {
        if (it.key() > 0 && m_day.isDated() && problemAt(column, it.key()).isEmpty())
            intake.counts = withCount(intake.counts, measureAt(it.key()), m_day, valueAt(column, it.key()).toInteger());
    }
    return intake;
}

QStringList IntakeModel::doubts() const
{
    QStringList found;
    for (const Column &column : m_columns) {
        if (column.typed.isEmpty())
            continue;
        for (const QString &sentence : CountGrid::doubts(afterTyping(column).counts, m_language)) {
            found << m_language.text(phrase("IntakeModel", "Intake %1. %2", "year, what does not fit together")
                                         .arg(shownAt(column, 0)).arg(sentence));
        }
    }
    return found;
}

void IntakeModel::addChanges(ChangeSet &set) const
{
    for (const Column &column : m_columns) {
        if (!column.typed.isEmpty())
            addIntake(set, column.intake, afterTyping(column));
    }
}

bool IntakeModel::paste(const QString &text, const QModelIndex &from)
{
    QList<QStringList> lines;
    const QStringList written = QString(text).remove(u'\r').split(u'\n');
    for (const QString &line : written)
        lines << line.split(u'\t');
    while (!lines.isEmpty() && lines.last().join(QString()).trimmed().isEmpty())
        lines.removeLast();
    if (!from.isValid() || (lines.size() < 2 && (lines.isEmpty() || lines.first().size() < 2)))
        return false;
    m_leftOut.clear();
    const auto isYears = [&](const QStringList &cells) {
        return !cells.join(QString()).trimmed().isEmpty() && std::all_of(cells.cbegin(), cells.cend(), [&](const QString &cell) {
            return cell.trimmed().isEmpty() || problem(yearField(), numberFromTyped(yearField(), cell, m_language)).isEmpty();
        });
    };
    QList<int> called;
    for (const QStringList &line : std::as_const(lines))
        called << (line.size() > 1 ? rowCalled(line.first()) : -1);
    // Years that begin one column further right stand above numbers with names at their left.
    const bool hasNames = std::any_of(called.cbegin(), called.cend(), [](int row) { return row >= 0; })
        || (lines.first().first().trimmed().isEmpty() && isYears(lines.first()));
    QList<int> columns;   // where each column of the block goes, as the years above it say; -1: nowhere
    for (qsizetype l = 0; l < lines.size(); ++l) {
        QStringList cells = lines[l];
        int row = from.row() + int(l);
        if (hasNames) {
            const QString name = cells.takeFirst().simplified();
            const bool isHead = l == 0 && called[l] < 0 && isYears(cells);
            row = isHead ? 0 : called[l];
            if (row < 0 && !name.isEmpty())
                m_leftOut << name;
        }
        if (row < 0 || row >= rowCount())
            continue;
        for (int i = 0; i < cells.size(); ++i) {
            if (row == 0 && columns.size() <= i)
                columns << (cells[i].trimmed().isEmpty() ? -1 : columnOfYear(cells[i]));
            const int column = columns.value(i, from.column() + i);
            while (column >= m_columns.size() - 1) {
                m_columns.last().typed.insert(0, QString());  // taken
                keepOneEmpty();
            }
            if (column >= 0 && !cells[i].trimmed().isEmpty() && (row > 0 || m_columns[column].isNew()))
                type(column, row, cells[i]);
        }
    }
    for (Column &column : m_columns) {
        if (column.typed.value(0).isEmpty())
            column.typed.remove(0);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return true;
}

/// That of an intake, else a new one.
int IntakeModel::columnOfYear(const QString &year)
{
    const Value wanted = numberFromTyped(yearField(), year, m_language);
    for (int column = 0; column < m_columns.size(); ++column) {
        const Column &one = m_columns[column];
        if (one.isNew() ? !wanted.isEmpty() && valueAt(one, 0) == wanted : one.intake.year() == wanted.toInteger())
            return column;
    }
    m_columns.last().typed.insert(0, year);
    keepOneEmpty();
    return int(m_columns.size()) - 2;
}

int IntakeModel::rowCalled(const QString &name) const
{
    for (const QString &code : Language::codes()) {
        for (int row = 0; row < rowCount(); ++row) {
            if (rowLabel(row, Language::of(code)).compare(name.simplified(), Qt::CaseInsensitive) == 0)
                return row;
        }
    }
    return -1;
}

} // namespace pd::ui
