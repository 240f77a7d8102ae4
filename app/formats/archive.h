// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/formats: a zip archive whose parts are read as they are unpacked.
#pragma once

#include <QIODevice>
#include <QMap>

#include <memory>

struct zip;

namespace pd::workbook {

class Book;

class Archive
{
public:
    /// Looks at the directory first: throws Stop for an archive that is damaged, encrypted, or would be too
    /// large when unpacked.
    explicit Archive(const QString &path);

    bool has(const QString &part) const;
    /// The parts by their names, with their sizes unpacked.
    QMap<QString, quint64> parts() const;
    /// Throws Stop when the part is not there.
    std::unique_ptr<QIODevice> open(const QString &part) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };
    std::unique_ptr<zip, Discard> m_zip;
};

void readXlsx(const Archive &archive, Book &book);
void readOds(const Archive &archive, Book &book);

} // namespace pd::workbook
