// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/htmltable.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

constexpr qsizetype mostRows = 300000, mostColumns = 1000;

QString entity(QStringView name)
{
    static const QHash<QString, char32_t> named{
            {u"amp"_s, U'&'},     {u"lt"_s, U'<'},      {u"gt"_s, U'>'},      {u"quot"_s, U'"'},   {u"apos"_s, U'\''},
            {u"nbsp"_s, U' '},    {u"ndash"_s, U'–'},   {u"mdash"_s, U'—'},   {u"laquo"_s, U'«'},  {u"raquo"_s, U'»'},
            {u"hellip"_s, U'…'},  {u"ldquo"_s, U'“'},   {u"rdquo"_s, U'”'},   {u"lsquo"_s, U'‘'},  {u"rsquo"_s, U'’'},
            {u"bdquo"_s, U'„'},   {u"middot"_s, U'·'},  {u"bull"_s, U'•'},    {u"times"_s, U'×'},  {u"deg"_s, U'°'},
            {u"eacute"_s, U'é'},  {u"egrave"_s, U'è'},  {u"agrave"_s, U'à'},  {u"ccedil"_s, U'ç'}, {u"ntilde"_s, U'ñ'},
            {u"auml"_s, U'ä'},    {u"ouml"_s, U'ö'},    {u"uuml"_s, U'ü'},    {u"szlig"_s, U'ß'},  {u"ensp"_s, U' '},
            {u"emsp"_s, U' '},    {u"thinsp"_s, U' '},  {u"numero"_s, U'№'},  {u"sect"_s, U'§'},   {u"copy"_s, U'©'}};
    char32_t code = 0;
    if (name.startsWith(u"#x") || name.startsWith(u"#X"))
        code = name.mid(2).toUInt(nullptr, 16);
    else if (name.startsWith(u'#'))
        code = name.mid(1).toUInt();
    else
        code = named.value(name.toString());
    const bool isText = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isText ? (code == 0xA0 ? u" "_s : QString::fromUcs4(&code, 1)) : QString();
}

QString unescaped(QStringView text)
{
    QString plain;
    constexpr qsizetype longestName = 10;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = text[at] == u'&' ? text.mid(at, longestName).indexOf(u';') : -1;
        const qsizetype end = at + length;
        const QString one = length > 0 ? entity(text.mid(at + 1, length - 1)) : QString();
        if (one.isEmpty()) {
            plain += text[at];
        } else {
            plain += one;
            at = end;
        }
    }
    return plain;
}

/// Puts cells where spans of earlier ones leave room.
class Grid
{
public:
    void startRow()
    {
        endRow();
        if (rows.size() < mostRows)
            rows << QStringList();
        m_isOpen = true;
        m_column = 0;
    }
    void endRow()
    {
        if (m_isOpen)
            fillSpanned();
        m_isOpen = false;
    }
    void add(const QString &text, int columns, int across)
    {
        if (!m_isOpen)
            startRow();
        fillSpanned();
        for (int i = 0; i < columns && m_column < mostColumns; ++i)
            put(i == 0 ? text : QString(), across);
    }

    QList<QStringList> rows;

private:
    struct Spanned
    {
        QString text;
        int rows = 0; ///< still to come
    };
    void put(const QString &text, int across)
    {
        rows.last() << text;
        if (across > 1)
            m_spanned.insert(m_column, {text, across - 1});
        ++m_column;
    }
    void fillSpanned()
    {
        for (auto at = m_spanned.find(m_column); at != m_spanned.end(); at = m_spanned.find(m_column)) {
            rows.last() << at->text;
            if (--at->rows == 0)
                m_spanned.erase(at);
            ++m_column;
        }
    }

    QHash<qsizetype, Spanned> m_spanned; ///< by column
    qsizetype m_column = 0;
    bool m_isOpen = false;
};

QString withoutComments(const QString &html)
{
    QString text;
    qsizetype from = 0;
    for (qsizetype at = html.indexOf(u"<!--"_s); at >= 0; at = html.indexOf(u"<!--"_s, from)) {
        text += QStringView(html).mid(from, at - from);
        const qsizetype end = html.indexOf(u"-->"_s, at);
        if (end < 0)
            return text;
        from = end + 3;
    }
    return text + QStringView(html).mid(from);
}

/// What a cell shows: blanks once, line ends where the page has them.
QString shown(QString text)
{
    static const QRegularExpression around(u" *\n *"_s);
    return text.replace(around, u"\n"_s).trimmed();
}

} // namespace

QList<QStringList> rowsOfHtml(const QString &page)
{
    const QString html = withoutComments(page);
    static const QRegularExpression tag(u"<(?:(/?)([a-zA-Z][a-zA-Z0-9:]*)([^<>]*)|[!?][^<>]*)>"_s);
    static const QRegularExpression span(u"\\b(col|row)span\\s*=\\s*[\"']?(\\d{1,6})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    Grid grid;
    int depth = 0, columns = 1, across = 1;
    bool isCell = false, isIgnored = false;
    QString cell;
    const auto closeCell = [&] {
        if (isCell)
            grid.add(shown(cell), columns, across);
        isCell = false;
        cell.clear();
    };
    const auto take = [&](QStringView text) {
        if (!isCell || isIgnored)
            return;
        for (const QChar c : unescaped(text)) {
            const QChar shownAs = c.isSpace() ? QChar(u' ') : c;
            if (shownAs != u' ' || (!cell.isEmpty() && cell.back() != u' ' && cell.back() != u'\n'))
                cell += shownAs;
        }
    };
    qsizetype from = 0;
    for (auto tags = tag.globalMatch(html); tags.hasNext() && grid.rows.size() < mostRows;) {
        const auto match = tags.next();
        take(QStringView(html).mid(from, match.capturedStart() - from));
        from = match.capturedEnd();
        const QString name = match.captured(2).toLower();
        const bool isEnd = match.capturedLength(1) > 0, isOuter = depth == 1;
        if (name == u"style" || name == u"script" || name == u"title") {
            isIgnored = !isEnd;
        } else if (name == u"table") {
            depth += isEnd ? -1 : 1;
            if (isEnd && depth <= 0) {
                closeCell();
                break;
            }
        } else if (isOuter && name == u"tr") {
            closeCell();
            if (isEnd)
                grid.endRow();
            else
                grid.startRow();
        } else if (isOuter && (name == u"td" || name == u"th")) {
            closeCell();
            isCell = !isEnd;
            columns = across = 1;
            for (auto spans = span.globalMatch(match.captured(3)); spans.hasNext();) {
                const auto one = spans.next();
                const int count = std::max(1, one.captured(2).toInt());
                (one.captured(1).toLower() == u"col" ? columns : across) = count;
            }
        } else if (isCell && (name == u"br" || (isEnd && (name == u"p" || name == u"div" || name == u"li" || name == u"tr")))) {
            cell += u'\n';
        }
    }
    grid.endRow();
    return grid.rows;
}

} // namespace pd
