// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

struct UConverter;

namespace pd {

/// Whether ICU can read an encoding of that name ("windows-1251", "cp866", "GB18030" …).
bool isEncoding(const QString &name);

/// The encoding of a text: by its byte order mark; UTF-16 by where its zero bytes stand; UTF-8 where the
/// whole text is valid in it; else what uchardet finds. Empty when nothing fits. Reads the device in blocks
/// and returns it to where it was; of one that cannot be read twice it sees the beginning only.
QString detectEncoding(QIODevice *device);

/// Text out of bytes, block by block.
class TextInput
{
public:
    enum class Fault { None, Encoding, Unreadable, Shrunk };

    TextInput(QIODevice *device, const QString &encoding);
    ~TextInput();

    /// The next characters; empty at the end and after a fault. What comes before a fault is given first.
    QString read();
    Fault fault() const { return m_fault; }

private:
    struct Close
    {
        void operator()(UConverter *converter) const;
    };

    QIODevice *m_device;
    std::unique_ptr<UConverter, Close> m_converter;
    qint64 m_expected = -1; ///< bytes that the device held when reading began
    qint64 m_taken = 0;
    bool m_isAtStart = true, m_isAtEnd = false;
    Fault m_fault = Fault::None;
};

} // namespace pd
