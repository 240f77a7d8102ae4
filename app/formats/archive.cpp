// SPDX-License-Identifier: GPL-3.0-or-later
#include <formats/archive.h>

#include <formats/book.h>

#include <QFile>

#include <zip.h>

namespace pd::workbook {
namespace {

constexpr zip_int64_t mostParts = 20000;

class Part : public QIODevice
{
public:
    explicit Part(zip_file_t *file)
        : m_file(file)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Part() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const zip_int64_t count = zip_fread(m_file, data, zip_uint64_t(size));
        m_total += std::max<zip_int64_t>(count, 0);
        // The directory may have lied.
        if (m_total > zip_int64_t(unpackedLimit))
            throw Stop(Outcome::TooLarge);
        if (count < 0)
            throw Stop(Outcome::Damaged);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    zip_int64_t m_total = 0;
};

} // namespace

Archive::Archive(const QString &path)
    : m_zip(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr))
{
    const zip_int64_t count = m_zip ? zip_get_num_entries(m_zip.get(), 0) : -1;
    if (count < 0)
        throw Stop(Outcome::Damaged);
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t part;
        if (zip_stat_index(m_zip.get(), zip_uint64_t(i), 0, &part) != 0 || !(part.valid & ZIP_STAT_SIZE))
            throw Stop(Outcome::Damaged);
        if (part.valid & ZIP_STAT_ENCRYPTION_METHOD && part.encryption_method != ZIP_EM_NONE)
            throw Stop(Outcome::Encrypted);
        total += part.size;
        if (count > mostParts || part.size > unpackedLimit || total > unpackedLimit)
            throw Stop(Outcome::TooLarge);
    }
}

void Archive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

bool Archive::has(const QString &part) const
{
    return zip_name_locate(m_zip.get(), part.toUtf8().constData(), 0) >= 0;
}

QMap<QString, quint64> Archive::parts() const
{
    QMap<QString, quint64> found;
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t part;
        if (zip_stat_index(m_zip.get(), zip_uint64_t(i), 0, &part) == 0)
            found.insert(QString::fromUtf8(part.name), part.size);
    }
    return found;
}

std::unique_ptr<QIODevice> Archive::open(const QString &part) const
{
    zip_file_t *file = zip_fopen(m_zip.get(), part.toUtf8().constData(), 0);
    if (!file)
        throw Stop(Outcome::Damaged);
    return std::make_unique<Part>(file);
}

void readArchive(const QString &path, Book &book)
{
    const Archive archive(path);
    if (archive.has(QStringLiteral("mimetype")))
        readOds(archive, book);
    else
        readXlsx(archive, book);
}

} // namespace pd::workbook
