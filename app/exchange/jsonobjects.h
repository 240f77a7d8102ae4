// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/error.h>

#include <QIODevice>
#include <QJsonObject>

#include <optional>

namespace pd {

/// The objects of a JSON file one by one, whether they stand in one list, one on a line or alone: of a file of any
/// size no more than one object is in memory.
class JsonObjects
{
public:
    /// The device is open for reading.
    explicit JsonObjects(QIODevice *device) : m_device(device) {}

    /// The next one; nothing at the end. Invalid for what is no JSON, objects beyond 16 MB and a file that ends
    /// inside one.
    Result<std::optional<QJsonObject>> next();
    qint64 position() const { return m_passed + m_at; }  ///< bytes read

private:
    bool fill();

    QIODevice *m_device;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_passed = 0;
    int m_lists = 0;      ///< how deep in lists
    int m_count = 0;
};

} // namespace pd
