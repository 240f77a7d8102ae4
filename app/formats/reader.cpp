// SPDX-License-Identifier: GPL-3.0-or-later
// The child process that reads a workbook.
#include <formats/reader.h>

#include <exchange/csv.h>
#include <formats/archive.h>
#include <formats/book.h>

#include <QFile>

#include <new>

#include <sys/resource.h>
#include <unistd.h>

namespace pd::workbook {
namespace {

void limit(decltype(RLIMIT_CPU) what, rlim_t most)
{
    rlimit now{};
    getrlimit(what, &now);
    const rlim_t value = std::min<rlim_t>(most, now.rlim_max);
    const rlimit wanted{value, value};
    setrlimit(what, &wanted);
}

void setLimits()
{
// The address sanitizer reserves more than any limit.
#if !defined(__SANITIZE_ADDRESS__)
    limit(RLIMIT_AS, memoryLimit);
#endif
    limit(RLIMIT_CPU, secondsLimit);
    limit(RLIMIT_FSIZE, outputLimit);
    limit(RLIMIT_CORE, 0);
}

Outcome read(const QString &path, const QString &sheet, int descriptor)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Outcome::Unreadable;
    Book book(sheet);
    if (file.peek(2) == "PK")
        readArchive(path, book);
    else
        readXls(path, book);
    return book.write(descriptor);
}

void put(const QByteArray &bytes, int descriptor)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count <= 0)
            throw Stop(Outcome::TooLarge);
        done += count;
    }
}

Outcome unpack(const QString &path, int descriptor)
{
    const Archive archive(path);
    const QMap<QString, quint64> parts = archive.parts();
    QString best;
    quint64 most = 0;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        if (!part.key().endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || part.key().startsWith(QLatin1String("__MACOSX")))
            continue;
        const bool isSecondSchema = part.key().contains(QLatin1String("schema_v2"));
        const quint64 weight = part.value() + (isSecondSchema ? unpackedLimit : 0);
        if (best.isEmpty() || weight > most) {
            best = part.key();
            most = weight;
        }
    }
    if (best.isEmpty())
        return Outcome::NoWorkbook;
    const auto content = archive.open(best);
    constexpr qint64 piece = 1 << 20;
    for (QByteArray bytes = content->read(piece); !bytes.isEmpty(); bytes = content->read(piece))
        put(bytes, descriptor);
    return Outcome::Done;
}

/// What must not end the program otherwise: each foreign file has an outcome.
template <typename Read>
Outcome guarded(Read read)
{
    setLimits();
    try {
        return read();
    } catch (const Stop &stop) {
        return stop.outcome;
    } catch (const std::bad_alloc &) {
        return Outcome::TooLarge;
    } catch (...) {
        return Outcome::Damaged;
    }
}

} // namespace

SheetCells *Book::append(const Sheet &sheet)
{
    m_sheets << sheet;
    // The first visible sheet that holds something is kept; until it comes, the first that is visible.
    const bool isWanted = m_wanted.isEmpty()
                                ? !sheet.isHidden && (!m_cells || m_cells->isEmpty())
                                : sheet.name.compare(m_wanted, Qt::CaseInsensitive) == 0 && !m_cells;
    if (!isWanted)
        return nullptr;
    m_cells.emplace(m_strings);
    m_chosen = sheet.name;
    return &*m_cells;
}

Outcome Book::write(int descriptor)
{
    if (!m_cells && !m_wanted.isEmpty())
        return Outcome::NoSheet;

    QByteArray buffer;
    const auto flush = [&] {
        put(buffer, descriptor);
        buffer.clear();
    };
    const auto writeRow = [&](const QStringList &row) {
        buffer += csvRow(row.isEmpty() ? QStringList{QString()} : row);
        if (buffer.size() > 1 << 16)
            flush();
    };
    QStringList names, hidden;
    for (const Sheet &sheet : std::as_const(m_sheets)) {
        names << sheet.name;
        hidden << (sheet.isHidden ? QStringLiteral("hidden") : QString());
    }
    writeRow(names);
    writeRow(hidden);
    writeRow({m_chosen});
    if (m_cells)
        m_cells->write(formats, is1904, writeRow);
    writeRow({QLatin1String(complete)});
    flush();
    return Outcome::Done;
}

Outcome readSheet(const QString &path, const QString &sheet, int output)
{
    return guarded([&] { return read(path, sheet, output); });
}

Outcome unpackJson(const QString &path, int output)
{
    return guarded([&] { return unpack(path, output); });
}

} // namespace pd::workbook
