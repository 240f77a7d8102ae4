// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/search.
#pragma once

#include <search/dictionary.h>
#include <search/postings.h>
#include <search/question.h>

#include <record/kind.h>
#include <store/office.h>
#include <store/searchrow.h>

#include <QDeadlineTimer>

#include <future>
#include <memory>
#include <mutex>
#include <shared_mutex>

namespace pd {

class CodeTexts;

/// What the table term holds, in memory: the words of all forms, where they stand, and who points at whom. One
/// for all connections to a file; several threads may search in it at once, also while it is read for the first time:
/// they find what is there then. It follows the file by the stamps of the rows, whoever wrote them.
class SearchIndex
{
public:
    SearchIndex();
    ~SearchIndex();
    static SearchIndex &of(const Office &office) { return office.kept().of<SearchIndex>(); }

    /// How well a record answers; less is better. The tens say what answers: its names, its other texts and
    /// codes, the names of what it refers to; 30 and more only when a slip is allowed for.
    struct Match
    {
        RecordId id;
        Kind kind = Kind::Organisation;
        std::uint8_t tier = 0;
        std::uint64_t order = 0;  ///< tier, kind, whole before part, own and near institutions, length
    };
    static constexpr int nearTier = 30;

    /// Brings in what was written since the last time, the first time everything. True when that is done, false when
    /// the time is over before.
    Result<bool> follow(const Office &office, const QDeadlineTimer &end = QDeadlineTimer(QDeadlineTimer::Forever));
    /// The same if that is soon done. False where it is not, or where others are about it: then something is missing.
    bool followIfNear(const Office &office);

    /// Every record in which all words are found, in no order. fields: keys of those in which they may stand
    /// ("name" for names of all sorts); none: anywhere.
    std::vector<Match> matches(const Question &question, const QStringList &fields = {}) const;

    /// Bytes held, roughly.
    size_t bytes() const;

private:
    using Number = std::uint32_t;
    using Weight = std::uint32_t;  ///< tier and, in the lower half, length; less is better
    static constexpr Number none = ~Number(0);

    /// A record, or a code that records hold: something with names that is pointed at.
    struct Node
    {
        qint64 id = 0;        ///< 0: a code
        Number firstForm = 0;
        Number country = none;
        std::uint16_t forms = 0;
        std::uint8_t kind = 0;
        bool isLive = false, isOwn = false, isPart = false;
    };
    struct Form
    {
        Number node = none;   ///< none: no longer there
        std::uint16_t length = 0;
        std::uint8_t field = 0;
        char type = 0;
    };

    Result<bool> readRows(Connection &connection, const QDeadlineTimer &end);
    void pack();
    void put(qint64 id, QByteArrayView row, CodeTexts &codes);
    void addForm(Number node, const SearchedForm &form, CodeTexts &codes);
    void addKeys(Number form, QByteArrayView keys);
    Number nodeOf(qint64 id);
    Number nodeOfCode(Kind kind, const SearchedForm &form, CodeTexts &codes);
    std::uint8_t fieldOf(QByteArrayView key);
    void clear();
    bool isFull() const;

    std::vector<Weight> weigh(const Question &question, const QList<bool> &isAllowed) const;
    bool isRare(const std::vector<Weight> &best) const;
    void weighWord(const QList<QByteArray> &word, qsizetype position, qsizetype words, const QList<bool> &isAllowed,
                   std::vector<Weight> &best, std::vector<Weight> &called) const;
    std::vector<Match> ranked(const std::vector<Weight> &weights) const;

    std::mutex m_following;             ///< one brings in at a time; before the other
    mutable std::shared_mutex m_mutex;  ///< of all below
    qint64 m_stamp = 0;
    bool m_isWhole = false;             ///< it has been read to its end
    std::unique_ptr<CodeTexts> m_codeTexts;  ///< while it is read
    Dictionary m_words;
    Postings m_places;    ///< by word: form, and how the word stands in a key
    Postings m_pointing;  ///< by node: forms that point at it
    std::vector<Form> m_forms;
    std::vector<Node> m_nodes;
    QHash<qint64, Number> m_records;
    QHash<QByteArray, Number> m_codes;
    QList<QByteArray> m_fields{"name"};
    size_t m_dead = 0;  ///< forms that are no longer there
    bool m_isToPack = false;
    std::future<void> m_packing;  ///< the last of all: it is over before the others go
};

} // namespace pd
