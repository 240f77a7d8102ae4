// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace pd {

/// What a record is found by, as the table term keeps it: UTF-8 lines. The first says what the record is
/// (SearchedRecord), each other one is a form. A form has columns between
/// tabs: its type and the field it stands in, its source, and the folded keys under which it is found.
struct SearchedForm
{
    enum Type : char {
        Name = 'N',       ///< source: the name's place among the record's names
        Acronym = 'A',    ///< likewise
        Text = 'T',       ///< source: the text as it was written
        Paragraph = 'P',  ///< likewise
        Code = 'C',       ///< source: the code; its labels are the same for every record and have no keys here
        Link = 'L',       ///< source: the number of a record; found by the names of that one
        Called = 'R'      ///< source: the label of a record without names that this one refers to
    };
    Type type = Text;
    QByteArrayView field;  ///< empty for names
    QByteArrayView source;
    QByteArrayView keys;   ///< between tabs
};

/// Calls visit(std::string-like view) for every key or word of a text.
template <typename Visit>
void forEachPiece(QByteArrayView text, char separator, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(separator, at);
        if (end < 0)
            end = text.size();
        if (end > at)
            visit(text.sliced(at, end - at));
        at = end + 1;
    }
}

/// What the first line says: the kind, followed by a stroke for a part of another and a star for an own institution.
struct SearchedRecord
{
    QByteArrayView kind;
    bool isOwn = false, isPart = false;

    static SearchedRecord of(QByteArrayView first)
    {
        const bool isOwn = first.endsWith('*');
        first.chop(isOwn);
        const bool isPart = first.endsWith('/');
        first.chop(isPart);
        return {first, isOwn, isPart};
    }
};

/// Writes a row.
class SearchRow
{
public:
    explicit SearchRow(const SearchedRecord &record)
        : m_bytes(record.kind.toByteArray() + (record.isPart ? "/" : "") + (record.isOwn ? "*" : ""))
    {
    }
    void add(SearchedForm::Type type, const QString &field, const QString &source, const QByteArray &keys = {})
    {
        m_bytes += '\n' + QByteArray(1, type) + field.toLatin1() + '\t' + source.simplified().toUtf8();
        if (!keys.isEmpty())
            m_bytes += '\t' + keys;
        m_isEmpty = false;
    }
    /// Empty where nothing was added.
    QByteArray bytes() const { return m_isEmpty ? QByteArray() : m_bytes; }

private:
    QByteArray m_bytes;
    bool m_isEmpty = true;
};

/// Reads a row: the first line, and visit(const SearchedForm &) for every form.
template <typename Visit>
QByteArrayView readSearchRow(QByteArrayView row, Visit visit)
{
    QByteArrayView first;
    forEachPiece(row, '\n', [&](QByteArrayView line) {
        if (first.isEmpty()) {
            first = line;
            return;
        }
        const qsizetype field = line.indexOf('\t');
        if (field < 1)
            return;
        qsizetype source = line.indexOf('\t', field + 1);
        if (source < 0)
            source = line.size();
        visit(SearchedForm{SearchedForm::Type(line.front()), line.sliced(1, field - 1),
                           line.sliced(field + 1, source - field - 1),
                           source < line.size() ? line.sliced(source + 1) : QByteArrayView()});
    });
    return first;
}

} // namespace pd
