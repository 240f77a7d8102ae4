// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/csv.h>

#include <QStringDecoder>

#include <algorithm>

namespace pd {
namespace {
constexpr qsizetype blockSize = 1 << 16;
constexpr qsizetype longestCell = 1 << 20;
} // namespace

CsvReader::CsvReader(QIODevice *device, char separator)
    : m_device(device)
    , m_separator(separator)
{
    fill();
    if (m_block.startsWith("\xEF\xBB\xBF"))
        m_position = 3;
    if (!m_separator)
        guessSeparator();
}

bool CsvReader::fill()
{
    m_block = m_device->read(blockSize);
    m_position = 0;
    return !m_block.isEmpty();
}

void CsvReader::guessSeparator()
{
    const char candidates[] = {',', ';', '\t'};
    int counts[] = {0, 0, 0};
    bool isQuoted = false;
    for (qsizetype i = m_position; i < m_block.size(); ++i) {
        const char c = m_block.at(i);
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        else if (!isQuoted)
            for (int k = 0; k < 3; ++k)
                counts[k] += c == candidates[k];
    }
    m_separator = candidates[std::max_element(counts, counts + 3) - counts];
}

/// The next byte, with CR LF and CR as LF for counting; only called when not at the end.
char CsvReader::take()
{
    const char c = m_block.at(m_position++);
    if (c == '\n' || (c == '\r' && (isAtEnd() || m_block.at(m_position) != '\n')))
        ++m_line;
    return c;
}

Result<std::optional<QStringList>> CsvReader::next()
{
    if (m_hasFailed || isAtEnd())
        return std::nullopt;
    ++m_row;
    m_rowLine = m_line;
    QStringList cells;
    for (bool isLast = false; !isLast;) {
        if (const auto cell = readCell(cells, isLast); !cell) {
            m_hasFailed = true;
            return tl::unexpected(cell.error());
        }
    }
    return cells;
}

Result<void> CsvReader::readCell(QStringList &cells, bool &isLast)
{
    enum class State { Start, Plain, Quoted, QuoteSeen } state = State::Start;
    QByteArray cell;
    isLast = true;
    while (!isAtEnd()) {
        const char c = take();
        if (c == '\0')
            return failure(
                    Error::Kind::Invalid,
                    phrase("Table", "Line %1 holds bytes that are no text. Save the table as CSV in UTF-8.")
                            .arg(QString::number(m_line)));
        if (cell.size() >= longestCell)
            return failure(Error::Kind::Invalid,
                           phrase("Table", "A cell of the row that begins on line %1 is too long. "
                                           "Is a quotation mark not closed?")
                                   .arg(QString::number(m_rowLine)));
        if (state == State::Quoted) {
            if (c == '"')
                state = State::QuoteSeen;
            else
                cell += c;
            continue;
        }
        if (state == State::QuoteSeen && c == '"') {
            cell += c;
            state = State::Quoted;
            continue;
        }
        if (c == m_separator) {
            isLast = false;
            break;
        }
        if (c == '\n' || c == '\r') {
            if (c == '\r' && !isAtEnd() && m_block.at(m_position) == '\n')
                take();
            break;
        }
        if (state == State::Start && c == '"') {
            state = State::Quoted;
            continue;
        }
        // "Name" and more: the quotes belong to the text.
        if (state == State::QuoteSeen)
            cell = '"' + cell + '"';
        state = State::Plain;
        cell += c;
    }
    if (state == State::Quoted)
        return failure(Error::Kind::Invalid,
                       phrase("Table", "A quotation mark in the row that begins on line %1 is not closed.")
                               .arg(QString::number(m_rowLine)));
    const Result<QString> decoded = text(cell);
    if (!decoded)
        return tl::unexpected(decoded.error());
    cells << *decoded;
    return {};
}

Result<QString> CsvReader::text(const QByteArray &cell) const
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(cell);
    if (decoder.hasError())
        return failure(Error::Kind::Invalid,
                       phrase("Table", "Line %1 is not in UTF-8. Save the table as CSV in UTF-8.")
                               .arg(QString::number(m_rowLine)));
    return decoded;
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
