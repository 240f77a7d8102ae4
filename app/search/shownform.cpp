// SPDX-License-Identifier: GPL-3.0-or-later
#include <search/shownform.h>

#include <search/dictionary.h>

#include <language/fold.h>
#include <language/searchkeys.h>
#include <store/connection.h>
#include <store/searchrow.h>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

// ---- where a word stands in a text

/// The part of the text whose folded form is that part of the folded text.
Span unfolded(const QString &text, qsizetype at, qsizetype length)
{
    const auto foldedLength = [&text](qsizetype until) { return fold(text.left(until)).size(); };
    /// The shortest beginning of the text that folds to so much.
    const auto reaching = [&](qsizetype folded) {
        qsizetype low = 0, high = text.size();
        while (low < high) {
            const qsizetype middle = (low + high) / 2;
            if (foldedLength(middle) >= folded)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    const qsizetype end = reaching(at + length);
    const qsizetype start = std::max<qsizetype>(0, reaching(at + 1) - 1);
    return {start, std::max<qsizetype>(0, end - start)};
}

bool anyHolds(const QStringList &keys, const QString &word)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return key.contains(word); });
}

/// Where words begin, and every Chinese character; and the end.
QList<qsizetype> seams(const QString &text)
{
    QList<qsizetype> found{0};
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool isHan = text[i].script() == QChar::Script_Han || text[i - 1].script() == QChar::Script_Han;
        if (isHan || (text[i].isLetterOrNumber() && !text[i - 1].isLetterOrNumber()))
            found << i;
    }
    found << text.size();
    return found;
}

/// The shortest part whose keys in another script hold the word.
std::optional<Span> transliterated(const QString &text, const QString &word)
{
    constexpr qsizetype longest = 120;
    if (text.size() > longest || !anyHolds(searchKeys(text), word))
        return {};
    const QList<qsizetype> at = seams(text);
    qsizetype first = 0, last = at.size() - 1;
    const auto holds = [&](qsizetype from, qsizetype to) {
        return to > from && anyHolds(searchKeys(text.mid(at[from], at[to] - at[from])), word);
    };
    for (qsizetype low = 1; low < last;) {
        const qsizetype middle = (low + last) / 2;
        if (holds(0, middle))
            last = middle;
        else
            low = middle + 1;
    }
    for (qsizetype high = last - 1; first < high;) {
        const qsizetype middle = (first + high + 1) / 2;
        if (holds(middle, last))
            first = middle;
        else
            high = middle - 1;
    }
    if (!holds(first, last))
        return Span{0, text.size()};
    const qsizetype end = at[last];
    return Span{at[first], QStringView(text).mid(at[first], end - at[first]).trimmed().size()};
}

/// The word of the text that was meant with a slip in it.
std::optional<Span> nearly(const QString &text, const QByteArray &word)
{
    const QList<qsizetype> at = seams(text);
    for (qsizetype i = 0; i + 1 < at.size(); ++i) {
        for (const QString &key : searchKeys(text.mid(at[i], at[i + 1] - at[i]))) {
            if (isNear(word, key.toUtf8())) {
                const QString part = text.mid(at[i], at[i + 1] - at[i]);
                qsizetype length = part.size();
                while (length > 0 && !part[length - 1].isLetterOrNumber())
                    --length;
                return Span{at[i], length};
            }
        }
    }
    return {};
}

std::optional<Span> placeOf(const QString &text, const QString &folded, const QList<QByteArray> &word)
{
    for (const QByteArray &form : word) {
        const QString typed = QString::fromUtf8(form);
        // The beginning of a word is rather meant than the inside of another.
        qsizetype at = QString(u' ' + folded).indexOf(QString(u' ' + typed));
        if (at < 0)
            at = folded.indexOf(typed);
        if (at >= 0)
            return unfolded(text, at, typed.size());
    }
    for (const QByteArray &form : word) {
        if (const auto found = transliterated(text, QString::fromUtf8(form)))
            return found;
    }
    return mayHaveSlip(word.first()) ? nearly(text, word.first()) : std::nullopt;
}

// ---- which form matched

/// How well keys answer: how many words they hold, then how well; more is better. The first key is the form as
/// it is written, which is rather shown than one that is only read so.
int score(QByteArrayView keys, const Question &question)
{
    int found = 0, quality = 0;
    for (const QList<QByteArray> &word : question.words) {
        int best = 0;
        forEachPiece(keys, '\t', [&](QByteArrayView key) {
            const int written = key.data() == keys.data();
            for (const QByteArray &form : word) {
                const qsizetype at = key.indexOf(form);
                if (at < 0)
                    continue;
                const bool isWhole = key.size() == form.size();
                const bool begins = at == 0 || key[at - 1] == ' ' || key.indexOf(QByteArray(' ' + form)) >= 0;
                best = std::max(best, 2 * (isWhole ? 5 : at == 0 ? 4 : begins ? 3 : 2) + written);
            }
            if (best == 0 && mayHaveSlip(word.first())) {
                forEachPiece(key, ' ', [&](QByteArrayView each) {
                    if (isNear(word.first(), each))
                        best = 1;
                });
            }
        });
        found += best > 0;
        quality += best;
    }
    return found * 1000 + quality;
}

/// Whether the first of these keys, the form as it is written, is that text.
bool isWritten(QByteArrayView keys, QByteArrayView folded)
{
    return !folded.isEmpty() && keys.startsWith(folded) && (keys.size() == folded.size() || keys[folded.size()] == '\t');
}

/// Whether every word that was typed begins a word of the text; both folded.
bool beginWords(QByteArrayView text, const Question &question)
{
    const QByteArray spaced = ' ' + text.toByteArray();
    return std::all_of(question.words.begin(), question.words.end(), [&](const QList<QByteArray> &word) {
        return spaced.contains(QByteArray(' ' + word.first()));
    });
}

struct Chosen
{
    int score = 0;
    qsizetype length = 0;
    SearchedForm::Type type = SearchedForm::Text;
    RecordId record;        ///< whose name it is
    int name = -1;          ///< its place
    QString text;           ///< where it is not a name

    void consider(const Chosen &other)
    {
        if (other.score > score || (other.score == score && score > 0 && other.length < length))
            *this = other;
    }
};

class Shower
{
public:
    Shower(const Office &office, const Question &question) : m_office(office), m_question(question) {}

    void show(QList<Hit> &hits)
    {
        QList<RecordId> ids;
        for (const Hit &hit : hits)
            ids << hit.id;
        const QHash<RecordId, QByteArray> rows = rowsOf(ids);
        QList<Chosen> chosen;
        QList<RecordId> targets;
        for (const Hit &hit : hits) {
            chosen << ofRecord(hit.id, rows.value(hit.id), true, fold(hit.label).toUtf8());
            if (chosen.last().score > 0)
                continue;
            targets += linksOf(rows.value(hit.id));
        }
        const QHash<RecordId, QByteArray> targetRows = rowsOf(targets);
        QList<RecordId> named;
        for (qsizetype i = 0; i < hits.size(); ++i) {
            if (chosen[i].score == 0) {
                for (const RecordId target : linksOf(rows.value(hits[i].id)))
                    chosen[i].consider(ofRecord(target, targetRows.value(target), false));
            }
            if (chosen[i].name >= 0)
                named << chosen[i].record;
        }
        const QHash<RecordId, QStringList> names = namesOf(named);
        for (qsizetype i = 0; i < hits.size(); ++i) {
            const Chosen &form = chosen[i];
            hits[i].matched = form.name >= 0 ? names.value(form.record).value(form.name) : form.text;
            if (form.type == SearchedForm::Paragraph)
                hits[i].matched = excerpt(form.text);
            hits[i].parts = typedParts(hits[i].matched, m_question);
        }
    }

private:
    QHash<RecordId, QByteArray> rowsOf(const QList<RecordId> &ids) const
    {
        QHash<RecordId, QByteArray> rows;
        if (ids.isEmpty())
            return rows;
        Statement lines(m_office.connection(), u"SELECT record, forms FROM term WHERE record IN "
                                                "(SELECT value FROM json_each(?))"_s);
        for (lines.run(idList(ids)); lines.next();)
            rows.insert(lines.id(0), lines.value(1).toByteArray());
        return rows;
    }

    QHash<RecordId, QStringList> namesOf(const QList<RecordId> &ids) const
    {
        QHash<RecordId, QStringList> names;
        if (ids.isEmpty())
            return names;
        Statement lines(m_office.connection(), u"SELECT record, text FROM name WHERE record IN "
                                                "(SELECT value FROM json_each(?)) ORDER BY record, position"_s);
        for (lines.run(idList(ids)); lines.next();)
            names[lines.id(0)] << lines.text(1);
        return names;
    }

    static QList<RecordId> linksOf(const QByteArray &row)
    {
        QList<RecordId> ids;
        readSearchRow(row, [&](const SearchedForm &form) {
            if (form.type == SearchedForm::Link)
                ids << RecordId(form.source.toByteArray().toLongLong());
        });
        return ids;
    }

    /// The best form of a record: a name rather than a text, a text rather than a code; of the names the label that is
    /// shown anyway where words of it begin as was typed. label: folded.
    Chosen ofRecord(RecordId id, const QByteArray &row, bool withTexts, const QByteArray &label = {})
    {
        Chosen best;
        QByteArrayView first;
        QList<SearchedForm> codes;
        first = readSearchRow(row, [&](const SearchedForm &form) {
            const bool isName = form.type == SearchedForm::Name || form.type == SearchedForm::Acronym;
            if (form.type == SearchedForm::Code)
                codes << form;
            if (form.type == SearchedForm::Link || form.type == SearchedForm::Code || (!isName && !withTexts))
                return;
            int points = score(form.keys, m_question);
            if (points)
                points += !isName ? 200 : isWritten(form.keys, label) && beginWords(label, m_question) ? 900 : 500;
            best.consider({points, form.source.size() + form.keys.indexOf('\t'), form.type, id,
                           isName ? form.source.toByteArray().toInt() : -1,
                           isName ? QString() : QString::fromUtf8(form.source)});
        });
        if (best.score > 0 || !withTexts)
            return best;
        const QString kind = QString::fromLatin1(SearchedRecord::of(first).kind);
        for (const SearchedForm &code : std::as_const(codes)) {
            const QString key = QString::fromUtf8(code.field), source = QString::fromUtf8(code.source);
            for (const QString &text : m_codes.of(kindFromKey(kind).value_or(Kind::Organisation), key, source)) {
                best.consider({score(keysOf(text), m_question), text.size(), SearchedForm::Code, id, -1, text});
            }
        }
        return best;
    }

    const QByteArray &keysOf(const QString &text)
    {
        QByteArray &keys = m_keys[text];
        if (keys.isEmpty())
            keys = searchKeys(text).join(u'\t').toUtf8();
        return keys;
    }

    /// Some words around the place.
    QString excerpt(const QString &text) const
    {
        constexpr qsizetype before = 40, most = 120;
        if (text.size() <= most)
            return text;
        const QList<Span> parts = typedParts(text, m_question);
        const qsizetype at = parts.isEmpty() ? 0 : parts.first().start;
        const qsizetype start = at < before ? 0 : text.lastIndexOf(u' ', at - before) + 1;
        return text.mid(start, most).trimmed();
    }

    const Office &m_office;
    const Question &m_question;
    CodeTexts m_codes;
    QHash<QString, QByteArray> m_keys;
};

} // namespace

void showForms(const Office &office, const Question &question, QList<Hit> &hits)
{
    Shower(office, question).show(hits);
}

QList<Span> typedParts(const QString &text, const Question &question)
{
    const QString folded = fold(text);
    QList<Span> parts;
    for (const QList<QByteArray> &word : question.words) {
        if (const auto part = placeOf(text, folded, word); part && part->length > 0)
            parts << *part;
    }
    std::sort(parts.begin(), parts.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    QList<Span> joined;
    for (const Span &part : std::as_const(parts)) {
        if (!joined.isEmpty() && part.start <= joined.last().start + joined.last().length) {
            const qsizetype end = std::max(joined.last().start + joined.last().length, part.start + part.length);
            joined.last().length = end - joined.last().start;
        } else {
            joined << part;
        }
    }
    return joined;
}

} // namespace pd
