// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/jsonobjects.h>

#include <QJsonDocument>

namespace pd {

bool JsonObjects::fill()
{
    constexpr qint64 size = 1 << 20;
    m_passed += m_block.size();
    m_block = m_device->read(size);
    m_at = 0;
    return !m_block.isEmpty();
}

static tl::unexpected<Error> noJson()
{
    return failure(Error::Kind::Invalid, phrase("Table", "The file holds no list of JSON objects."));
}

Result<std::optional<QJsonObject>> JsonObjects::next()
{
    constexpr qsizetype largest = 16 << 20;
    // Up to the brace that opens the object.
    for (bool isFound = false; !isFound;) {
        if (m_at >= m_block.size() && !fill()) {
            if (m_lists > 0)
                return failure(Error::Kind::Invalid, phrase("Table", "The file ends in the middle."));
            if (m_count == 0)
                return noJson();
            return std::nullopt;
        }
        constexpr char mark[] = "\xef\xbb\xbf";
        const char c = m_block[m_at];
        if (position() < 3 && c == mark[position()])
            ++m_at;
        else if (c == '{')
            isFound = true;
        else if (c == '[' && m_lists == 0 && m_count == 0)
            ++m_lists, ++m_at;
        else if (c == ']' && m_lists > 0)
            --m_lists, ++m_at, m_count = std::max(m_count, 1);
        else if (c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t')
            ++m_at;
        else
            return noJson();
    }
    // Up to the one that closes it.
    QByteArray text;
    int depth = 0;
    bool isText = false, isEscaped = false;
    do {
        if (m_at >= m_block.size() && !fill())
            return failure(Error::Kind::Invalid, phrase("Table", "The file ends in the middle."));
        const qsizetype start = m_at;
        for (bool isOpen = true; isOpen && m_at < m_block.size(); ++m_at) {
            const char c = m_block[m_at];
            if (isText) {
                const bool ends = c == '"' && !isEscaped;
                isEscaped = c == '\\' && !isEscaped;
                isText = !ends;
            } else if (c == '"') {
                isText = true;
            } else if (c == '{') {
                ++depth;
            } else if (c == '}') {
                isOpen = --depth > 0;
            }
        }
        text += QByteArrayView(m_block).sliced(start, m_at - start);
        if (text.size() > largest)
            return failure(Error::Kind::Invalid, phrase("Table", "An entry of the file is larger than 16 MB."));
    } while (depth > 0);
    ++m_count;
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsed);
    if (!document.isObject()) {
        return failure(Error::Kind::Invalid, phrase("Table", "Entry %1 of the file is no JSON.").arg(QString::number(m_count)),
                       parsed.errorString());
    }
    return document.object();
}

} // namespace pd
