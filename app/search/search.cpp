// SPDX-License-Identifier: GPL-3.0-or-later
#include <search/search.h>

#include <language/fold.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

// A search box is not a place for a book: what is pasted beyond this is not looked at.
constexpr qsizetype longestQuery = 200;
constexpr qsizetype mostWords = 8;

/// Rows of term that hold the first word, of records that hold the others too. instr() compares as it is:
/// no wildcard has a meaning.
QString condition(qsizetype words)
{
    QString sql = u"instr(t.text, ?) > 0"_s;
    for (qsizetype i = 1; i < words; ++i)
        sql += u" AND EXISTS (SELECT 1 FROM term o WHERE o.record = t.record AND instr(o.text, ?) > 0)"_s;
    return sql;
}

/// Lower is better. field: as DerivedTexts writes it.
int rank(const QString &field, const QString &text, const QString &query, const QStringList &words)
{
    const bool isName = field == "name"_L1, isAcronym = field == "acronym"_L1;
    const int other = field.startsWith(u'@') ? 20 : isName || isAcronym ? 0 : 10;
    if (text == query)
        return other;
    if (isAcronym && text.startsWith(query))
        return 1;
    if (text.startsWith(query))
        return other + 2;
    const QString padded = u' ' + text;
    const auto begins = [&padded](const QString &word) { return padded.contains(QString(u' ' + word)); };
    if (std::all_of(words.begin(), words.end(), begins))
        return other + 3;
    return other + 4;
}

struct Candidate
{
    RecordId id;
    Kind kind = Kind::Organisation;
    int rank = 0;
    bool isOwn = false;
    QString text, shown;

    auto order() const { return std::make_tuple(rank, kind, !isOwn, text.size(), id); }
};

/// What is shown of a term with several lines: the one that holds a word.
QString shownForm(const Candidate &found, const QStringList &words)
{
    if (found.shown.isEmpty()) {  // a paragraph: some words around the place
        constexpr qsizetype around = 40;
        const qsizetype at = std::max<qsizetype>(0, found.text.indexOf(words.first()));
        const qsizetype start = at < around ? 0 : found.text.lastIndexOf(u' ', at - around) + 1;
        return found.text.mid(start, 3 * around).trimmed();
    }
    const QStringList lines = found.shown.split(u'\n');
    for (const QString &line : lines) {
        if (fold(line).contains(words.first()))
            return line;
    }
    return lines.first();
}

} // namespace

Found search(const Office &office, const QString &text, const QString &language, const Wanted &wanted)
{
    const int limit = wanted.limit;
    const QStringList words = searchedWords(text);
    if (words.isEmpty() || limit <= 0)
        return {};
    const QString query = fold(text.left(longestQuery));
    Connection &connection = office.connection();

    QSet<RecordId> own;
    Statement ours(connection, u"SELECT id FROM organisation WHERE is_own = 1"_s);
    for (ours.run(); ours.next();)
        own << ours.id(0);

    QHash<RecordId, Candidate> best;
    Statement lines(connection, u"SELECT t.record, r.kind, t.field, t.text, t.shown FROM term t "
                                 "JOIN record r ON r.id = t.record WHERE "_s + condition(words.size()));
    int position = 0;
    for (const QString &word : words)
        lines.bind(position++, word);
    for (lines.execute(); lines.next();) {
        const auto of = kindFromKey(lines.text(1));
        if (!of || (!wanted.kinds.isEmpty() && !wanted.kinds.contains(*of)))
            continue;
        const RecordId id = lines.id(0);
        const QString term = lines.text(3);
        const Candidate candidate{id, *of, rank(lines.text(2), term, query, words), own.contains(id), term,
                              lines.text(4)};
        const auto at = best.find(id);
        if (at == best.end())
            best.insert(id, candidate);
        else if (candidate.order() < at->order())
            *at = candidate;
    }

    QList<Candidate> order = best.values();
    std::sort(order.begin(), order.end(),
              [](const Candidate &a, const Candidate &b) { return a.order() < b.order(); });
    Found found;
    found.total = int(order.size());
    QList<Candidate> shown;
    QHash<Kind, int> &counts = found.counts;
    for (const Candidate &each : std::as_const(order)) {
        const int before = counts[each.kind]++;
        if (shown.size() < limit && (!wanted.perKind || before < wanted.perKind))
            shown << each;
    }
    QList<RecordId> ids;
    for (const Candidate &each : std::as_const(shown))
        ids << each.id;
    const QHash<RecordId, QString> labels = office.labels(ids, language);
    for (const Candidate &each : std::as_const(shown)) {
        const QString form = shownForm(each, words);
        const qsizetype at = form.indexOf(words.first(), 0, Qt::CaseInsensitive);
        found.hits << Hit{each.id, each.kind, labels.value(each.id), form,
                          at < 0 ? QList<Span>() : QList<Span>{{at, words.first().size()}}};
    }
    return found;
}

QStringList searchedWords(const QString &text)
{
    QStringList words = fold(text.left(longestQuery)).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, mostWords);
}

QString recordsHolding(qsizetype fields)
{
    const QString all = u"SELECT record FROM term WHERE instr(text, ?) > 0"_s;
    return fields ? all + u" AND field IN ("_s + QStringList(fields, u"?"_s).join(u',') + u')' : all;
}

} // namespace pd
