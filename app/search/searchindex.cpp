// SPDX-License-Identifier: GPL-3.0-or-later
#include <search/searchindex.h>

#include <search/codetexts.h>

#include <language/searchkeys.h>
#include <store/scan.h>

#include <algorithm>
#include <limits>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace pd {

namespace {

// How a word stands in a key, in the lower bits of what Postings hold.
constexpr std::uint32_t countBits = 5, mostCounted = 31, isFirstBit = 1u << countBits,
                        isReadingBit = 2u << countBits, placeBits = countBits + 2;

constexpr std::uint32_t unfound = ~std::uint32_t(0);
constexpr std::uint32_t weight(unsigned tier, unsigned length)
{
    return tier << 16 | length;
}
constexpr unsigned tierOf(std::uint32_t weight)
{
    return weight >> 16;
}

// How much worse it is when a word is not found in a name of the record.
constexpr unsigned inText = 10, inCalled = 20;

std::uint16_t lengthOf(QByteArrayView keys)
{
    unsigned letters = 0;
    for (const char c : keys) {
        if (c == '\t')
            break;
        letters += (uchar(c) & 0xc0) != 0x80;  // not the continuation of a letter
    }
    return std::uint16_t(std::min(letters, 0xffffu));
}

constexpr int rowsAtOnce = 256;   // brought in while a search waits: a millisecond or two
constexpr int nearRows = 2000;    // brought in before a search
constexpr size_t mostChained = 100'000;

Result<qint64> numberOf(const Connection &connection, const QString &sql, const QVariantList &values = {})
{
    Scan row(connection, sql, values);
    const qint64 number = row.next() ? row.integer(0) : 0;
    if (auto state = row.state(); !state)
        return tl::unexpected(state.error());
    return number;
}

} // namespace

// ---- following the file

SearchIndex::SearchIndex() = default;
SearchIndex::~SearchIndex() = default;

Result<bool> SearchIndex::follow(const Office &office, const QDeadlineTimer &end)
{
    const std::lock_guard following(m_following);
    return readRows(office.connection(), end);
}

bool SearchIndex::followIfNear(const Office &office)
{
    const std::unique_lock following(m_following, std::try_to_lock);
    if (!following || !m_isWhole || isFull())
        return false;
    Connection &connection = office.connection();
    const auto missed = numberOf(connection, u"SELECT count(*) FROM (SELECT 1 FROM term WHERE stamp > ? LIMIT ?)"_s,
                                 {m_stamp, nearRows});
    if (!missed || *missed >= nearRows)
        return false;
    return readRows(connection, QDeadlineTimer(QDeadlineTimer::Forever)).value_or(false);
}

/// Whether too much of it is no longer there.
bool SearchIndex::isFull() const
{
    return m_dead > 10000 + m_forms.size() / 3;
}

void SearchIndex::clear()
{
    m_stamp = 0;
    m_isWhole = false;
    m_words = {};
    m_places = {};
    m_pointing = {};
    m_forms = {};
    m_nodes = {};
    m_records = {};
    m_codes = {};
    m_dead = 0;
}

Result<bool> SearchIndex::readRows(Connection &connection, const QDeadlineTimer &end)
{
    const auto newest = numberOf(connection, u"SELECT max(stamp) FROM term"_s);
    if (!newest)
        return tl::unexpected(newest.error());
    if (m_isWhole && *newest == m_stamp)
        return true;
    if (*newest < m_stamp || isFull()) {
        const std::unique_lock writing(m_mutex);
        clear();
    }
    if (!m_codeTexts)
        m_codeTexts = std::make_unique<CodeTexts>();
    Scan rows(connection, u"SELECT stamp, record, forms FROM term WHERE stamp > ? ORDER BY stamp"_s, {m_stamp});
    for (bool isMore = true; isMore;) {
        {
            const std::unique_lock writing(m_mutex);
            for (int i = 0; i < rowsAtOnce && (isMore = rows.next()); ++i) {
                const std::string_view forms = rows.bytes(2);
                put(rows.integer(1), QByteArrayView(forms.data(), qsizetype(forms.size())), *m_codeTexts);
                m_stamp = rows.integer(0);
            }
        }
        if (isMore && end.hasExpired())
            return false;
    }
    if (auto state = rows.state(); !state)
        return tl::unexpected(state.error());
    m_codeTexts.reset();
    {
        const std::unique_lock writing(m_mutex);
        m_isWhole = true;
    }
    if (!m_isToPack && m_places.chained() > std::max(mostChained, m_places.size() / 8)) {
        m_isToPack = true;
        m_packing = std::async(std::launch::async, [this] { pack(); });
    }
    return true;
}

/// In a thread of its own: who searches waits for the exchange only.
void SearchIndex::pack()
{
    const std::lock_guard following(m_following);
    m_isToPack = false;
    Postings places = m_places.packed(m_words.size()), pointing = m_pointing.packed(Number(m_nodes.size()));
    std::vector<Form> forms(m_forms);
    std::vector<Node> nodes(m_nodes);
    {
        const std::unique_lock writing(m_mutex);
        m_places = std::move(places);
        m_pointing = std::move(pointing);
        m_forms = std::move(forms);
        m_nodes = std::move(nodes);
    }
#ifdef __GLIBC__
    malloc_trim(0);  // what was chained is a third of it all, and would be kept for nothing
#endif
}

SearchIndex::Number SearchIndex::nodeOf(qint64 id)
{
    const auto at = m_records.constFind(id);
    if (at != m_records.cend())
        return *at;
    const Number number = Number(m_nodes.size());
    m_nodes.push_back({.id = id});
    m_records.insert(id, number);
    return number;
}

SearchIndex::Number SearchIndex::nodeOfCode(Kind kind, const SearchedForm &form, CodeTexts &codes)
{
    const QByteArray key = QByteArray(1, char('A' + int(kind))) + form.field.toByteArray() + '\t'
                         + form.source.toByteArray();
    const auto at = m_codes.constFind(key);
    if (at != m_codes.cend())
        return *at;
    const Number number = Number(m_nodes.size());
    m_codes.insert(key, number);
    m_nodes.push_back({.firstForm = Number(m_forms.size()), .isLive = true});
    const QStringList texts = codes.of(kind, QString::fromUtf8(form.field), QString::fromUtf8(form.source));
    for (const QString &text : texts) {
        const QByteArray keys = searchKeys(text).join(u'\t').toUtf8();
        m_forms.push_back({number, lengthOf(keys), 0, SearchedForm::Name});
        addKeys(Number(m_forms.size()) - 1, keys);
    }
    return number;
}

std::uint8_t SearchIndex::fieldOf(QByteArrayView key)
{
    if (key.isEmpty())
        return 0;
    qsizetype at = 1;
    while (at < m_fields.size() && QByteArrayView(m_fields[at]) != key)
        ++at;
    if (at == m_fields.size() && at < 255)
        m_fields << key.toByteArray();
    return std::uint8_t(at);
}

void SearchIndex::put(qint64 id, QByteArrayView row, CodeTexts &codes)
{
    const Number node = nodeOf(id);
    for (Number i = 0; i < m_nodes[node].forms; ++i)
        m_forms[m_nodes[node].firstForm + i].node = none;
    m_dead += m_nodes[node].forms;
    m_nodes[node] = {.id = id};
    if (row.isEmpty())
        return;
    std::vector<SearchedForm> forms;
    const QByteArrayView first = readSearchRow(row, [&](const SearchedForm &form) { forms.push_back(form); });
    const SearchedRecord record = SearchedRecord::of(first);
    const Kind kind = kindFromKey(QString::fromLatin1(record.kind)).value_or(Kind::Organisation);
    // The codes first: their own forms must not lie between those of the record.
    for (const SearchedForm &form : forms) {
        if (form.type == SearchedForm::Code)
            nodeOfCode(kind, form, codes);
    }
    m_nodes[node].kind = std::uint8_t(kind);
    m_nodes[node].isLive = true;
    m_nodes[node].isOwn = record.isOwn;
    m_nodes[node].isPart = record.isPart;
    m_nodes[node].firstForm = Number(m_forms.size());
    for (const SearchedForm &form : forms) {
        if (m_nodes[node].forms == std::numeric_limits<std::uint16_t>::max())
            break;
        ++m_nodes[node].forms;
        addForm(node, form, codes);
    }
}

void SearchIndex::addForm(Number node, const SearchedForm &form, CodeTexts &codes)
{
    const Number number = Number(m_forms.size());
    m_forms.push_back({node, lengthOf(form.keys), fieldOf(form.field), form.type});
    if (form.type == SearchedForm::Link) {
        m_pointing.add(nodeOf(form.source.toByteArray().toLongLong()), number);
    } else if (form.type == SearchedForm::Code) {
        const Number code = nodeOfCode(Kind(m_nodes[node].kind), form, codes);
        m_pointing.add(code, number);
        if (form.field == QByteArrayView("country"))
            m_nodes[node].country = code;
    } else {
        addKeys(number, form.keys);
    }
}

void SearchIndex::addKeys(Number form, QByteArrayView keys)
{
    Number reading = 0;  // the first key is the name itself
    forEachPiece(keys, '\t', [&](QByteArrayView key) {
        const Number count = Number(std::count(key.begin(), key.end(), ' ')) + 1;
        Number place = std::min<Number>(count, mostCounted) | isFirstBit | reading;
        forEachPiece(key, ' ', [&](QByteArrayView word) {
            m_places.add(m_words.add(word, reading != 0), form << placeBits | place);
            place &= ~isFirstBit;
        });
        reading = isReadingBit;
    });
}

size_t SearchIndex::bytes() const
{
    const std::shared_lock reading(m_mutex);
    return m_words.bytes() + m_places.bytes() + m_pointing.bytes() + m_forms.capacity() * sizeof(Form)
           + m_nodes.capacity() * sizeof(Node) + size_t(m_records.capacity()) * 20;
}

// ---- searching

std::vector<SearchIndex::Match> SearchIndex::matches(const Question &question, const QStringList &fields) const
{
    if (question.isEmpty())
        return {};
    const std::shared_lock reading(m_mutex);
    QList<bool> isAllowed;
    if (!fields.isEmpty()) {
        isAllowed = QList<bool>(256, false);
        for (const QString &field : fields) {
            const qsizetype at = m_fields.indexOf(field.toLatin1());
            if (at >= 0)
                isAllowed[at] = true;
        }
    }
    return ranked(weigh(question, isAllowed));
}

/// Whether a word is found in so few records that it may be a slip.
bool SearchIndex::isRare(const std::vector<Weight> &best) const
{
    constexpr int few = 5;
    int found = 0;
    for (size_t i = 0; i < best.size() && found < few; ++i)
        found += best[i] != unfound && m_nodes[i].id && m_nodes[i].isLive;
    return found < few;
}

void SearchIndex::weighWord(const QList<QByteArray> &word, qsizetype position, qsizetype words,
                            const QList<bool> &isAllowed, std::vector<Weight> &best,
                            std::vector<Weight> &called) const
{
    using Place = Dictionary::Place;
    const auto take = [&](Number posting, Place place, unsigned worse) {
        const Form &form = m_forms[posting >> placeBits];
        if (form.node == none)
            return;
        const bool isFirst = posting & isFirstBit;
        const bool isName = form.type == SearchedForm::Name || form.type == SearchedForm::Acronym;
        unsigned tier = 4;
        if (worse == 0 && place == Place::Whole && (posting & mostCounted) == Number(words)
            && (isFirst || position > 0))
            tier = 0;
        else if (place != Place::Inside)
            tier = !isFirst ? 3 : form.type == SearchedForm::Acronym ? 1 : 2;
        tier += worse + (isName ? 0 : form.type == SearchedForm::Called ? inCalled : inText);
        const Weight now = weight(tier, form.length);
        if (isName)
            called[form.node] = std::min(called[form.node], now);
        if (isAllowed.isEmpty() || isAllowed[form.field])
            best[form.node] = std::min(best[form.node], now);
    };
    for (const QByteArray &typed : word) {
        m_words.forEachWith(typed, [&](Dictionary::Word at, Place place, bool isAtSyllable) {
            m_places.forEach(at, [&](Number posting) {
                if (place != Place::Inside || isAtSyllable || !(posting & isReadingBit))
                    take(posting, place, 0);
            });
        });
    }
    // What is called so is found wherever it is referred to.
    const auto spread = [&] {
        for (Number node = 0; node < called.size(); ++node) {
            if (called[node] == unfound || !m_nodes[node].isLive)
                continue;
            m_pointing.forEach(node, [&](Number pointing) {
                const Form &form = m_forms[pointing];
                if (form.node == none || (!isAllowed.isEmpty() && !isAllowed[form.field]))
                    return;
                const Weight now = called[node] + weight(form.type == SearchedForm::Code ? inText : inCalled, 0);
                best[form.node] = std::min(best[form.node], now);
            });
        }
    };
    spread();
    if (!mayHaveSlip(word.first()) || !isRare(best))
        return;
    for (const Dictionary::Word at : m_words.near(word.first()))
        m_places.forEach(at, [&](Number posting) { take(posting, Place::Begin, nearTier); });
    spread();
}

std::vector<SearchIndex::Weight> SearchIndex::weigh(const Question &question, const QList<bool> &isAllowed) const
{
    std::vector<Weight> all;
    std::vector<Weight> best, called;
    for (qsizetype i = 0; i < question.words.size(); ++i) {
        best.assign(m_nodes.size(), unfound);
        called.assign(m_nodes.size(), unfound);
        weighWord(question.words[i], i, question.words.size(), isAllowed, best, called);
        if (i == 0) {
            all.swap(best);
            continue;
        }
        for (size_t node = 0; node < all.size(); ++node) {
            if (all[node] == unfound || best[node] == unfound) {
                all[node] = unfound;
                continue;
            }
            // A name that begins as was typed; or words of it in any order, which are as good as the worst.
            const unsigned before = tierOf(all[node]), now = tierOf(best[node]);
            const unsigned tier = before == 0 && now == 0   ? 0
                                  : before <= 2 && now <= 3 ? 2 : std::max({before, now, 3u});
            all[node] = weight(tier, std::max(all[node] & 0xffff, best[node] & 0xffff));
        }
    }
    return all;
}

std::vector<SearchIndex::Match> SearchIndex::ranked(const std::vector<Weight> &weights) const
{
    std::vector<Number> home;
    for (const Node &node : m_nodes) {
        if (node.isOwn && node.isLive && node.country != none)
            home.push_back(node.country);
    }
    std::vector<Match> matches;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Node &node = m_nodes[i];
        if (weights[i] == unfound || !node.isLive || !node.id)
            continue;
        const bool isHome = std::find(home.begin(), home.end(), node.country) != home.end();
        const std::uint64_t place = node.isOwn ? 0 : isHome ? 1 : 2;
        const std::uint64_t tier = tierOf(weights[i]);
        matches.push_back({RecordId(node.id), Kind(node.kind), std::uint8_t(tier),
                           tier << 40 | std::uint64_t(node.kind) << 32 | std::uint64_t(node.isPart) << 28
                               | place << 24 | (weights[i] & 0xffff)});
    }
    return matches;
}

} // namespace pd
