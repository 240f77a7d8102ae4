// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/contentcolumns.h>

#include <exchange/datecells.h>
#include <exchange/plaincells.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

template <typename Is>
bool areMostly(const QStringList &cells, Is is)
{
    return !cells.isEmpty() && std::count_if(cells.begin(), cells.end(), is) * 10 >= cells.size() * 8;
}

/// What is so in itself, whatever stands above it.
QString plainKey(const QStringList &cells)
{
    static const QRegularExpression ror(u"^(https?://ror\\.org/)?0[a-z0-9]{6}\\d{2}$"_s);
    static const QRegularExpression link(u"^(https?://|www\\.)\\S+$"_s);
    if (areMostly(cells, [](const QString &cell) { return !emailsFromCell(cell).isEmpty(); }))
        return u"contacts.email"_s;
    if (areMostly(cells, [](const QString &cell) { return ror.match(cell).hasMatch(); }))
        return u"identifiers.ror"_s;
    if (areMostly(cells, [](const QString &cell) { return link.match(cell).hasMatch(); }))
        return u"website"_s;
    if (areMostly(cells, [](const QString &cell) { return !countryFromCell(cell).isEmpty(); }))
        return u"country"_s;
    return {};
}

bool saysNothing(const QString &header)
{
    static const QRegularExpression counted(u"^(?:column|field|столбец|колонка|поле|列|字段|栏)?\\s*\\d*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return counted.match(header.simplified()).hasMatch();
}

/// "04.11.2025", whichever of the two orders it is; not 20251104, which may be a number of something.
bool isDay(const QString &cell)
{
    const bool isNumber = std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const auto day = dateFromCell(cell, DayOrder::DayFirst), other = dateFromCell(cell, DayOrder::MonthFirst);
    const auto isExact = [](const auto &date) { return date && date->precision() == PartialDate::Precision::Day; };
    return !isNumber && (isExact(day) || isExact(other));
}

bool isRange(const QString &cell)
{
    const auto term = validityFromCell(cell, DayOrder::DayFirst);
    return term && term->from.isDated() && term->to.isDated();
}

/// "5 years", "长期有效".
bool isLength(const QString &cell)
{
    const auto term = validityFromCell(cell, DayOrder::DayFirst);
    return term && (term->months > 0 || term->isOpenEnded);
}

/// "25 чел.": without the word it may be a number of anything.
bool isOfPersons(const QString &cell)
{
    const bool hasWord = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
    return hasWord && !cell.contains(u'万') && !cell.contains(u'萬') && numberFromCell(cell, true).has_value();
}

/// As a word or a mark of its own; 1, 0, + and - are used for much else.
bool isTruth(const QString &cell)
{
    static const QStringList ambiguous{u"1"_s, u"0"_s, u"+"_s, u"-"_s, u"–"_s, u"—"_s, u"y"_s, u"n"_s};
    return truthFromCell(cell).has_value() && !ambiguous.contains(cell.toLower());
}

/// The only field of its sort that no header holds.
template <typename Fits>
QString onlyField(const RecordType &type, const QSet<const Field *> &held, Fits fits)
{
    QString only;
    for (const Field &field : type.fields) {
        if (field.isDerived || held.contains(&field) || !fits(field))
            continue;
        if (!only.isEmpty())
            return {};
        only = field.key;
    }
    return only;
}

QString onlyPeriod(const RecordType &type, const QSet<const Field *> &held)
{
    for (const auto &[from, until] : periods) {
        const Field *first = type.find(QString::fromLatin1(from)), *last = type.find(QString::fromLatin1(until));
        if (first && last && !held.contains(first) && !held.contains(last))
            return QString(first->key % u".."_s % last->key);
    }
    return {};
}

/// What is only a guess: of the fields that are left, one fits.
QString guessedKey(const RecordType &type, const QStringList &cells, const QSet<const Field *> &held)
{
    static const QStringList persons{u"headcount"_s, u"participants"_s, u"persons"_s, u"students"_s,
                                     u"places"_s,    u"planned"_s,      u"intake_quota"_s};
    if (areMostly(cells, isRange))
        return onlyPeriod(type, held);
    if (areMostly(cells, isLength))
        return type.find(u"open_ended") ? onlyField(type, held, [](const Field &field) { return field.key == "expires"_L1; })
                                        : QString();
    if (areMostly(cells, isDay))
        return onlyField(type, held, [](const Field &field) { return field.type == ValueType::Date; });
    if (areMostly(cells, isOfPersons))
        return onlyField(type, held, [](const Field &field) {
            return field.type == ValueType::Integer && persons.contains(field.key);
        });
    // Which of the partners is one's own house is never guessed.
    if (areMostly(cells, isTruth))
        return onlyField(type, held, [](const Field &field) {
            return field.type == ValueType::Boolean && field.key != "is_own"_L1;
        });
    return {};
}

} // namespace

QStringList filledCells(const QList<QStringList> &sample, qsizetype column)
{
    QStringList cells;
    for (const QStringList &row : sample)
        if (const QString cell = row.value(column).trimmed(); !cell.isEmpty())
            cells << cell;
    return cells;
}

QSet<const Field *> heldFields(const RecordType &type, const QStringList &headers, const QMap<QString, QString> &map,
                               const Language &language)
{
    QSet<const Field *> held;
    for (const QString &header : headers) {
        const auto column = header.isEmpty() ? std::nullopt : columnOf(type, map.value(header, header), language);
        if (column && column->field)
            held << column->field;
        if (column && column->until)
            held << column->until;
    }
    return held;
}

std::optional<TableColumn> columnByContent(const RecordType &type, const QString &header, const QStringList &cells,
                                           const QSet<const Field *> &held)
{
    if (cells.isEmpty())
        return TableColumn();
    QString key = plainKey(cells);
    if (key.isEmpty() && saysNothing(header))
        key = guessedKey(type, cells, held);
    auto column = key.isEmpty() ? std::nullopt : columnOf(type, key, Language());
    if (column)
        column->isGuessed = true;
    return column;
}

} // namespace pd
