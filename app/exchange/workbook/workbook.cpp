// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/workbook/workbook.h>

#include <exchange/csv.h>
#include <exchange/formats.h>
#include <exchange/workbook/protocol.h>

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace pd {
namespace {

using workbook::Outcome;

Text reason(Outcome outcome, const QString &sheet)
{
    switch (outcome) {
    case Outcome::Unreadable:
        return phrase("Workbook", "The workbook cannot be read.");
    case Outcome::NoWorkbook:
        return phrase("Workbook", "This file is no workbook, whatever it is called.");
    case Outcome::Encrypted:
        return phrase("Workbook", "The workbook is protected by a password. Save it without one first.");
    case Outcome::Binary:
        return phrase("Workbook", "A binary workbook (XLSB) cannot be read. Save it as an ordinary Excel "
                                  "workbook.");
    case Outcome::TooLarge:
        return phrase("Workbook", "The workbook is too large to be read safely. Save the sheet that you need "
                                  "as CSV.");
    case Outcome::TooWide:
        return phrase("Workbook", "The sheet has more than %1 columns.")
                .arg(QString::number(workbook::mostColumns));
    case Outcome::NoSheet:
        return phrase("Workbook", "The workbook has no sheet “%1”.").arg(sheet);
    case Outcome::Damaged:
        break;
    case Outcome::Done:
        return {};
    }
    return phrase("Workbook", "The workbook is damaged.");
}

/// The rows that the reader has left in a file.
class SheetRows : public Table
{
public:
    explicit SheetRows(std::unique_ptr<QTemporaryFile> file)
        : m_file(std::move(file))
        , m_reader(m_file.get(), u',', QStringLiteral("UTF-8"))
    {
    }

    Result<std::optional<QStringList>> next() override
    {
        if (m_isComplete)
            return std::nullopt;
        auto row = m_reader.next();
        m_isComplete =
                row && *row && (*row)->size() == 1 && (*row)->first() == QLatin1String(workbook::complete);
        if (m_isComplete)
            return std::nullopt;
        if (row && !*row) // cut: the disk was full, or the reader was stopped
            return failure(Error::Kind::Invalid, reason(Outcome::TooLarge, {}));
        return row;
    }
    int row() const override { return m_reader.row() - headRows; }
    bool endsRowsEarly() const override { return true; }
    QStringList head()
    {
        const auto row = m_reader.next();
        return row && *row ? **row : QStringList();
    }

private:
    static constexpr int headRows = 3;
    std::unique_ptr<QTemporaryFile> m_file;
    CsvReader m_reader;
    bool m_isComplete = false;
};

Result<void> runReader(const QStringList &arguments, const QString &output)
{
    const QString sheet = arguments.value(2);
    QProcess reader;
    reader.setProgram(QCoreApplication::applicationFilePath());
    reader.setArguments(arguments);
    reader.setStandardInputFile(QProcess::nullDevice());
    reader.setStandardOutputFile(output);
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.start();
    constexpr int longest = 10 * 60 * 1000; // ms; the reader's own limit is on processor time
    if (!reader.waitForStarted() || !reader.waitForFinished(longest)) {
        reader.kill();
        reader.waitForFinished();
        return failure(Error::Kind::Internal, reason(Outcome::Unreadable, sheet), reader.errorString());
    }
    if (reader.exitStatus() != QProcess::NormalExit)
        return failure(Error::Kind::Invalid,
                       phrase("Workbook", "The workbook is damaged, or too large to be read safely."),
                       reader.errorString());
    const auto outcome = Outcome(reader.exitCode());
    if (outcome == Outcome::Done)
        return {};
    return failure(outcome == Outcome::NoSheet ? Error::Kind::Usage : Error::Kind::Invalid,
                   reason(outcome, sheet));
}

} // namespace

bool isWorkbook(const QByteArray &beginning)
{
    return beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06")
        || beginning.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

Result<OpenTable> openWorkbook(const QString &path, const QString &sheet)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return failure(Error::Kind::DiskFull, phrase("Workbook", "There is no room for a temporary file."),
                       file->errorString());
    if (const auto done = runReader({QLatin1String(workbook::readerArgument), path, sheet}, file->fileName());
        !done)
        return tl::unexpected(done.error());
    auto rows = std::make_unique<SheetRows>(std::move(file));
    OpenTable table;
    const QStringList names = rows->head(), hidden = rows->head();
    for (qsizetype i = 0; i < names.size(); ++i)
        table.sheets << Sheet{names[i], !hidden.value(i).isEmpty()};
    table.format.sheet = rows->head().value(0);
    table.rows = std::move(rows);
    return table;
}

Result<std::unique_ptr<QFile>> unpackedJson(const QString &archive)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return failure(Error::Kind::DiskFull, phrase("Workbook", "There is no room for a temporary file."),
                       file->errorString());
    if (const auto done = runReader({QLatin1String(workbook::unpackArgument), archive}, file->fileName()); !done)
        return tl::unexpected(done.error());
    return file;
}

std::optional<int> runWorkbookReader(int argc, char **argv)
{
    const bool isUnpacking = argc > 2 && std::strcmp(argv[1], workbook::unpackArgument) == 0;
    if (argc < 3 || !(isUnpacking || std::strcmp(argv[1], workbook::readerArgument) == 0))
        return std::nullopt;
    const formats::Library *library = formats::library();
    if (!library)
        return int(Outcome::Unreadable);
    // What a library prints must not end up among the rows.
    const int output = dup(STDOUT_FILENO);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nowhere, STDOUT_FILENO);
    if (isUnpacking)
        return library->unpackJson(QFile::decodeName(argv[2]), output);
    return library->readWorkbook(QFile::decodeName(argv[2]),
                                 argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString(), output);
}

} // namespace pd
