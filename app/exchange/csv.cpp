// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/csv.h>

#include <algorithm>
#include <map>

namespace pd {
namespace {

constexpr qsizetype longestCell = 1 << 20;
constexpr qsizetype mostCells = 16384; ///< what Excel has

bool isLineEnd(QChar c)
{
    return c == QLatin1Char('\n') || c == QLatin1Char('\r');
}

/// How often a separator stands outside quotes, line by line.
QList<int> countsByLine(QStringView text, QChar separator)
{
    constexpr qsizetype enough = 50;
    QList<int> counts{0};
    bool isQuoted = false, isCellStart = true;
    for (const QChar c : text) {
        if (c == QLatin1Char('"') && (isQuoted || isCellStart))
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (isLineEnd(c)) {
            if (counts.size() > enough)
                break;
            if (!isCellStart || counts.last() > 0)
                counts << 0;
        }
        counts.last() += c == separator;
        isCellStart = c == separator || isLineEnd(c);
    }
    if (counts.size() > 1)
        counts.removeLast(); // it may be cut
    return counts;
}

} // namespace

CsvReader::CsvReader(QIODevice *device, char16_t separator, const QString &encoding)
    : m_encoding(encoding.isEmpty() || encoding.compare(QLatin1String("UTF-16"), Qt::CaseInsensitive) == 0
                         ? detectEncoding(device)
                         : encoding)
    , m_input(device, m_encoding)
    , m_separator(separator)
{
    fill();
    if (m_block.size() > 5 && m_block.startsWith(QLatin1String("sep="), Qt::CaseInsensitive)
        && isLineEnd(m_block[5])) {
        if (!m_separator)
            m_separator = m_block[4].unicode();
        m_position = 5;
        ++m_row;
        passLineEnd(m_block[m_position++]);
    }
    if (!m_separator)
        guessSeparator();
}

bool CsvReader::fill()
{
    m_block = m_input.read();
    m_position = 0;
    return !m_block.isEmpty();
}

/// The separator that stands equally often in most lines; of two such, the more frequent one.
void CsvReader::guessSeparator()
{
    double best = -1;
    for (const char16_t candidate : {u',', u';', u'\t', u'|', u'^'}) {
        const QList<int> counts = countsByLine(QStringView(m_block).mid(m_position), QChar(candidate));
        std::map<int, int> lines;
        for (const int count : counts)
            ++lines[count];
        double score = 0;
        for (const auto &[count, frequency] : lines)
            if (count > 0)
                score = std::max(score,
                                 double(frequency) / double(counts.size()) + 0.001 * std::min(count, 100));
        if (score > best) {
            best = score;
            m_separator = candidate;
        }
    }
}

Error CsvReader::faultOfInput() const
{
    switch (m_input.fault()) {
    case TextInput::Fault::Shrunk:
        return {Error::Kind::Changed, phrase("Table", "The file became shorter while it was read."), {}};
    case TextInput::Fault::Unreadable:
        return {Error::Kind::NoRights, phrase("Table", "The file cannot be read to its end."), {}};
    default:
        if (m_encoding.isEmpty())
            return {Error::Kind::Invalid,
                    phrase("Table",
                           "The encoding of the text is not recognised. Choose it, or save the table as "
                           "CSV in UTF-8."),
                    {}};
        return {Error::Kind::Invalid,
                phrase("Table", "Line %1 is not in %2. Choose another encoding, or save the table as CSV in "
                                "UTF-8.")
                        .arg(QString::number(m_line))
                        .arg(m_encoding),
                {}};
    }
}

Result<std::optional<QStringList>> CsvReader::next()
{
    if (m_hasFailed)
        return std::nullopt;
    if (isAtEnd()) {
        m_hasFailed = m_input.fault() != TextInput::Fault::None;
        if (m_hasFailed)
            return tl::unexpected(faultOfInput());
        return std::nullopt;
    }
    ++m_row;
    m_rowLine = m_line;
    QStringList cells;
    for (bool isLast = false; !isLast;) {
        auto cell = readCell(cells, isLast);
        if (cell && cells.size() > mostCells)
            cell = failure(Error::Kind::Invalid,
                           phrase("Table", "The row that begins on line %1 has more than %2 cells.")
                                   .arg(QString::number(m_rowLine))
                                   .arg(QString::number(mostCells)));
        if (!cell) {
            m_hasFailed = true;
            return tl::unexpected(cell.error());
        }
    }
    return cells;
}

/// Counts the line that a character ended, and takes the LF of a CR LF.
void CsvReader::passLineEnd(QChar first)
{
    ++m_line;
    if (first == QLatin1Char('\r') && !isAtEnd() && m_block[m_position] == QLatin1Char('\n'))
        ++m_position;
}

Result<void> CsvReader::append(QString &cell, QStringView text) const
{
    if (cell.size() + text.size() > longestCell)
        return failure(Error::Kind::Invalid,
                       phrase("Table", "A cell of the row that begins on line %1 is too long. "
                                       "Is a quotation mark not closed?")
                               .arg(QString::number(m_rowLine)));
    if (text.contains(QChar(u'\0')))
        return failure(
                Error::Kind::Invalid,
                phrase("Table", "Line %1 holds bytes that are no text. Save the table as CSV in UTF-8.")
                        .arg(QString::number(m_line)));
    cell += text;
    return {};
}

Result<void> CsvReader::readCell(QStringList &cells, bool &isLast)
{
    enum class State { Start, Plain, Quoted, QuoteSeen } state = State::Start;
    const QChar quote(u'"'), separator(m_separator);
    QString cell;
    isLast = true;
    while (!isAtEnd()) {
        // As much as has no meaning of its own.
        const QStringView rest = QStringView(m_block).mid(m_position);
        const auto stop = std::find_if(rest.begin(), rest.end(), [&](QChar c) {
            return c == quote || isLineEnd(c) || (c == separator && state != State::Quoted);
        });
        if (stop != rest.begin()) {
            if (state == State::QuoteSeen) // "Name" and more: the quotes belong to the text
                cell = QString(quote) + cell + quote;
            if (state != State::Quoted)
                state = State::Plain;
            if (const auto added = append(cell, rest.first(stop - rest.begin())); !added)
                return added;
            m_position += stop - rest.begin();
            continue;
        }
        const QChar c = m_block[m_position++];
        if (state != State::Quoted && c != quote) { // the cell ends
            isLast = c != separator;
            if (isLast)
                passLineEnd(c);
            break;
        }
        if (state == State::Start) {
            state = State::Quoted;
        } else if (state == State::Quoted && c == quote) {
            state = State::QuoteSeen;
        } else {
            if (state == State::QuoteSeen)
                state = State::Quoted; // doubled
            if (const auto added = append(cell, QStringView(&c, 1)); !added)
                return added;
            if (c == QLatin1Char('\n')
                || (c == QLatin1Char('\r') && (isAtEnd() || m_block[m_position] != u'\n')))
                ++m_line;
        }
    }
    if (m_position >= m_block.size() && m_input.fault() != TextInput::Fault::None)
        return tl::unexpected(faultOfInput());
    if (state == State::Quoted)
        return failure(Error::Kind::Invalid,
                       phrase("Table", "A quotation mark in the row that begins on line %1 is not closed.")
                               .arg(QString::number(m_rowLine)));
    cells << cell;
    return {};
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells) {
        if (!row.isEmpty() || &cell != &cells.first())
            row += ',';
        QByteArray bytes = cell.toUtf8();
        const bool needsQuotes = std::any_of(bytes.cbegin(), bytes.cend(), [](char c) {
            return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t';
        });
        // A row of one empty cell would read as no row at all.
        if (needsQuotes || (bytes.isEmpty() && cells.size() == 1))
            row += '"' + bytes.replace('"', "\"\"") + '"';
        else
            row += bytes;
    }
    return row + "\r\n";
}

QByteArray tsvRow(const QStringList &cells)
{
    QStringList plain = cells;
    for (QString &cell : plain)
        for (QChar &c : cell)
            if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
                c = QLatin1Char(' ');
    return plain.join(QLatin1Char('\t')).toUtf8() + '\n';
}

} // namespace pd
