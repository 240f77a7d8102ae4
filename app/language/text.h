// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pd {

/// A sentence for people that is not yet in any language: the source text of a catalogue entry and its
/// arguments. A Language renders it, so the same value can be shown in three languages, kept in a message
/// bar across a language switch, or written to a log.
class Text
{
public:
    Text() = default;
    Text(const char *context, const char *source, const char *comment = nullptr, qint64 count = -1)
        : m_context(context), m_source(source), m_comment(comment), m_count(count) {}

    /// Text that is the same in every language: a name, a number, a file path.
    static Text verbatim(const QString &text);

    /// Fills the lowest numbered place marker (%1, %2 …). An argument is itself a Text, translated with the
    /// sentence that holds it.
    [[nodiscard]] Text arg(const QString &argument) const;
    [[nodiscard]] Text arg(const Text &argument) const;

    bool isEmpty() const { return !m_source && m_verbatim.isEmpty(); }
    const char *context() const { return m_context; }
    const char *source() const { return m_source; }
    const char *comment() const { return m_comment; }
    /// The number that selects the plural form and fills %n; -1 where the sentence has none.
    qint64 count() const { return m_count; }
    const QString &verbatimText() const { return m_verbatim; }
    const QList<Text> &arguments() const { return m_arguments; }

private:
    const char *m_context = nullptr;
    const char *m_source = nullptr;
    const char *m_comment = nullptr;
    qint64 m_count = -1;
    QString m_verbatim;
    QList<Text> m_arguments;
};

/// Marks a text for the catalogues and makes it a Text. lupdate reads calls of this function
/// (-tr-function-alias translate+=phrase), so context and source must be string literals.
inline Text phrase(const char *context, const char *source, const char *comment = nullptr, qint64 count = -1)
{
    return Text(context, source, comment, count);
}

} // namespace pd
