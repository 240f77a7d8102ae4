// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/directoryfile.h>

#include <exchange/jsonobjects.h>
#include <exchange/ror.h>
#include <exchange/table.h>
#include <exchange/workbook/workbook.h>

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

/// Entries on their way into the directory.
class Intake
{
public:
    explicit Intake(Directory &directory) : m_directory(directory) {}

    void take(int row, const Result<Institution> &institution)
    {
        ++m_done.read;
        if (!institution) {
            m_done.refused << DirectoryImport::Refusal{row, institution.error().detail, institution.error().message};
            return;
        }
        ++m_done.countries[institution->country];
        switch (m_directory.put(*institution)) {
        case Directory::Put::Added:
            ++m_done.added;
            break;
        case Directory::Put::Updated:
            ++m_done.updated;
            break;
        case Directory::Put::Same:
            ++m_done.same;
            break;
        }
    }
    const DirectoryImport &done() const { return m_done; }

private:
    Directory &m_directory;
    DirectoryImport m_done;
};

tl::unexpected<Error> stopped()
{
    return failure(Error::Kind::Cancelled, phrase("Store", "This was stopped before it had finished."));
}

constexpr int often = 256;  // entries between two reports

Result<void> readJson(QFile &file, Intake &intake, const std::function<bool(qint64, qint64)> &progress)
{
    JsonObjects objects(&file);
    for (int number = 1;; ++number) {
        const auto object = objects.next();
        if (!object)
            return tl::unexpected(object.error());
        if (!*object)
            return {};
        intake.take(number, rorInstitution(**object));
        if (progress && number % often == 0 && !progress(objects.position(), file.size()))
            return stopped();
    }
}

Result<void> readTable(const QString &path, Intake &intake, const std::function<bool(qint64, qint64)> &progress)
{
    const auto table = openTable(path, {});
    if (!table)
        return tl::unexpected(table.error());
    const auto header = table->rows->next();
    if (!header)
        return tl::unexpected(header.error());
    const RorColumns columns(header->value_or(QStringList()));
    if (!columns.areKnown()) {
        return failure(Error::Kind::Invalid,
                       phrase("Directory", "The file is no directory of institutions: it has no column for the ROR id "
                                           "or none for the name."));
    }
    // How far it is can only be told from the rows: the reader keeps the file to itself.
    const qint64 size = QFileInfo(path).size();
    constexpr qint64 usual = 250;  // bytes
    for (int number = 1;; ++number) {
        const auto row = table->rows->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        intake.take(table->rows->row(), columns.institution(**row));
        if (progress && number % often == 0 && !progress(std::min(size, number * usual), size))
            return stopped();
    }
}

Result<DirectoryImport> readInto(Directory &directory, const QString &path,
                                 const std::function<bool(qint64, qint64)> &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Missing, phrase("Table", "“%1” cannot be read.").arg(path), file.errorString());
    QByteArray start = file.peek(64);
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.mid(3);
    start = start.trimmed();
    Intake intake(directory);
    Result<void> read;
    if (start.startsWith("PK")) {
        const auto unpacked = unpackedJson(path);
        if (!unpacked)
            return failure(Error::Kind::Invalid,
                           phrase("Directory", "This is an archive. Unpack it and choose the JSON or CSV file in it."),
                           unpacked.error().detail);
        read = readJson(**unpacked, intake, progress);
    } else if (start.startsWith('[') || start.startsWith('{')) {
        read = readJson(file, intake, progress);
    } else {
        read = readTable(path, intake, progress);
    }
    if (!read)
        return tl::unexpected(read.error());
    if (auto written = directory.commit(); !written)
        return tl::unexpected(written.error());
    return intake.done();
}

} // namespace

Result<DirectoryImport> importDirectory(const QString &file, const QString &directory,
                                        const std::function<bool(qint64, qint64)> &progress)
{
    const bool wasThere = QFileInfo::exists(directory);
    Result<DirectoryImport> done;
    {
        const auto opened = Directory::openToWrite(directory);
        if (!opened)
            return tl::unexpected(opened.error());
        done = readInto(**opened, file, progress);
    }
    if (!done && !wasThere)
        QFile::remove(directory);
    return done;
}

} // namespace pd
