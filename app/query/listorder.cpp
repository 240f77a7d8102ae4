// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/listorder.h>

#include <query/filter.h>
#include <record/vocabulary.h>
#include <store/scan.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>

namespace pd {

namespace {

constexpr quint64 missing = std::numeric_limits<quint64>::max();  // last in both directions

/// A number whose order is that of the text's first eight bytes; always less than `missing`.
quint64 beginning(std::string_view bytes)
{
    unsigned char head[8] = {};
    std::memcpy(head, bytes.data(), std::min<size_t>(bytes.size(), sizeof head));
    quint64 word = 0;
    for (const unsigned char byte : head)
        word = word << 8 | byte;
    return word >> 1;
}

quint64 ordered(qint64 number)
{
    return quint64(number) ^ (quint64(1) << 63);
}

quint64 ordered(double number)
{
    const auto bits = std::bit_cast<quint64>(number);
    return bits >> 63 ? ~bits : bits | (quint64(1) << 63);
}

/// The first day that a stored date may mean (see sql::firstDay), what is more precise later; missing where it is not
/// dated.
quint64 firstDay(std::string_view stored)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (stored.size() < 4 || !std::all_of(stored.begin(), stored.begin() + 4, isDigit))
        return missing;
    const auto number = [stored](size_t from, size_t length) {
        quint64 value = 0;
        for (size_t i = from; i < from + length && i < stored.size(); ++i)
            value = value * 10 + quint64(stored[i] - '0') % 10;
        return value;
    };
    quint64 month = 1, day = 1;
    if (stored.size() > 4 && stored[4] == '/') {
        month = 9;
    } else if (stored.size() > 6 && stored[4] == '-') {
        month = number(5, 2);
        if (stored.size() > 9 && stored[7] == '-')
            day = number(8, 2);
        else if (month > 20 && month < 25)
            month = (month - 20) * 3;  // seasons, from spring in March
    }
    return ((number(0, 4) * 100 + month) * 100 + day) << 8 | std::min<size_t>(stored.size(), 255);
}

/// Many short texts, each where it was put: a million of them are never moved.
class Pool
{
public:
    /// A copy that stays as long as this.
    std::string_view add(std::string_view text)
    {
        if (m_left < text.size()) {
            m_left = std::max(blockSize, text.size());
            m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
            m_next = m_blocks.back().get();
        }
        char *const at = m_next;
        std::copy(text.begin(), text.end(), at);
        m_next += text.size();
        m_left -= text.size();
        return {at, text.size()};
    }
    /// The same with capitals of ASCII made small, as NOCASE has it.
    std::string_view addSmall(std::string_view text)
    {
        const std::string_view added = add(text);
        char *const from = m_next - added.size();
        std::transform(from, m_next, from, [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
        return added;
    }

private:
    static constexpr size_t blockSize = 1 << 20;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_next = nullptr;
    size_t m_left = 0;
};

struct Hash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

} // namespace

// ---- what is compared

/// One key of the order: a word for each record, and where words do not tell all, the bytes behind them. Values that
/// come again and again (codes, references) are gathered in a dictionary first and get their words at the end.
class ListOrder::Column
{
public:
    enum class Type { Integer, Decimal, Day, Text, Bytes, Code, Reference };
    Column(Type type, bool isDescending, const Field *field)
        : m_type(type), m_isDescending(isDescending), m_field(field)
    {
    }

    void add(const Scan &line, int column)
    {
        m_words.push_back(word(line, column));
    }

    /// Numbers of the dictionary become places in the order of what people read.
    Result<void> finish(Connection &connection, const Language &language)
    {
        if (m_type != Type::Code && m_type != Type::Reference)
            return {};
        auto keys = m_type == Type::Code ? codeKeys(language) : labelKeys(connection, language);
        if (!keys)
            return tl::unexpected(keys.error());
        std::vector<quint32> order(keys->size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = quint32(i);
        std::sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return (*keys)[a] < (*keys)[b]; });
        std::vector<quint64> places(keys->size(), missing);
        for (size_t place = 0; place < order.size(); ++place) {
            if (!(*keys)[order[place]].isNull())
                places[order[place]] = directed(place);
        }
        for (quint64 &word : m_words)
            word = word == missing ? missing : places[word];
        return {};
    }

    quint64 word(size_t at) const { return m_words[at]; }
    void dropWords() { std::vector<quint64>().swap(m_words); }
    bool hasMore() const { return !m_texts.empty(); }
    /// Of two records whose words are equal.
    int compareRest(size_t a, size_t b) const
    {
        const int found = m_texts[a].compare(m_texts[b]);
        return m_isDescending ? -found : found;
    }

private:
    quint64 directed(quint64 word) const { return m_isDescending ? missing - 1 - word : word; }

    quint64 word(const Scan &line, int column)
    {
        if (line.isNull(column)) {
            if (m_type == Type::Text || m_type == Type::Bytes)
                m_texts.emplace_back();
            return missing;
        }
        switch (m_type) {
        case Type::Integer:
            return directed(std::min(ordered(line.integer(column)), missing - 1));
        case Type::Decimal:
            return directed(std::min(ordered(line.decimal(column)), missing - 1));
        case Type::Day: {
            const quint64 day = firstDay(line.bytes(column));
            return day == missing ? missing : directed(day);
        }
        case Type::Text:
            m_texts.push_back(m_pool.addSmall(line.bytes(column)));
            return directed(beginning(m_texts.back()));
        case Type::Bytes:
            m_texts.push_back(m_pool.add(line.bytes(column)));
            return directed(beginning(m_texts.back()));
        case Type::Code: {
            const std::string_view code = line.bytes(column);
            auto at = m_codes.find(code);
            if (at == m_codes.end())
                at = m_codes.emplace(std::string(code), m_codes.size()).first;
            return at->second;
        }
        case Type::Reference:
            return m_targets.try_emplace(line.integer(column), m_targets.size()).first->second;
        }
        return missing;
    }

    /// Codes in the order in which people expect them: that of the vocabulary, of the labels where those come from
    /// CLDR, else that of the codes.
    Result<QList<QByteArray>> codeKeys(const Language &language) const
    {
        QList<QByteArray> keys(qsizetype(m_codes.size()));
        const Vocabulary *vocabulary = m_field->vocabulary;
        for (const auto &[text, number] : m_codes) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            const QString code = QString::fromUtf8(bytes);
            QByteArray key("");
            if (vocabulary && vocabulary->labels == Vocabulary::Labels::Here) {
                const auto term = std::find_if(vocabulary->terms.begin(), vocabulary->terms.end(),
                                               [&code](const Term &t) { return t.code == code; });
                key = QByteArray::number(qlonglong(term - vocabulary->terms.begin())).rightJustified(6, '0');
            } else if (vocabulary && vocabulary->labels == Vocabulary::Labels::Country) {
                key = language.sortKey(language.country(code));
            } else if (vocabulary && vocabulary->labels == Vocabulary::Labels::Language) {
                key = language.sortKey(language.languageName(code));
            }
            keys[qsizetype(number)] = key + '\0' + bytes;
        }
        return keys;
    }

    Result<QList<QByteArray>> labelKeys(Connection &connection, const Language &language) const
    {
        QList<QByteArray> keys(qsizetype(m_targets.size()));
        QList<RecordId> ids;
        for (const auto &[target, number] : m_targets)
            ids << RecordId(target);
        Scan lines(connection,
                   QStringLiteral("SELECT record, sort_key FROM label WHERE language = ?"
                                  " AND record IN (SELECT value FROM json_each(?))"),
                   {language.code(), idList(ids)});
        while (lines.next()) {
            const std::string_view key = lines.bytes(1);
            keys[qsizetype(m_targets.at(lines.integer(0)))] = QByteArray(key.data(), qsizetype(key.size()));
        }
        if (auto state = lines.state(); !state)
            return tl::unexpected(state.error());
        return keys;
    }

    Type m_type;
    bool m_isDescending;
    const Field *m_field;
    std::vector<quint64> m_words;
    Pool m_pool;
    std::vector<std::string_view> m_texts;
    std::unordered_map<std::string, quint64, Hash, std::equal_to<>> m_codes;
    std::unordered_map<qint64, quint64> m_targets;
};

// ---- reading

namespace {

/// The first of several values.
QString firstOf(Kind kind, const Field &field)
{
    const filter::Several lines = filter::several(kind, field);
    return QStringLiteral("(SELECT %1 FROM %2 WHERE record = k.id AND field = %3 ORDER BY position LIMIT 1)")
            .arg(lines.value, lines.table, sql::literal(field.key));
}

QList<SortKey> sortKeys(const ListQuery &query)
{
    const RecordType &type = recordType(query.kind);
    QList<SortKey> keys = query.sort;
    if (keys.isEmpty() && !type.defaultSort.isEmpty()) {
        const bool isDescending = type.defaultSort.startsWith(u'-');
        keys << SortKey{type.defaultSort.mid(isDescending ? 1 : 0), isDescending};
    }
    // What is equal stands in the order of the names; what has none, as it was entered.
    if (type.hasNames || keys.isEmpty())
        keys << SortKey{QStringLiteral("name"), false};
    return keys;
}

} // namespace

ListOrder::ListOrder() = default;
ListOrder::ListOrder(ListOrder &&) noexcept = default;
ListOrder &ListOrder::operator=(ListOrder &&) noexcept = default;
ListOrder::~ListOrder() = default;

Result<ListOrder> ListOrder::read(Office &office, const ListQuery &query)
{
    const RecordType &type = recordType(query.kind);
    const QList<SortKey> keys = sortKeys(query);
    QStringList used;
    for (const SortKey &key : keys)
        used << key.key;
    const auto selection = filter::selection(office, query, {.used = used});
    if (!selection)
        return tl::unexpected(selection.error());

    ListOrder order;
    QStringList columns{QStringLiteral("k.id")};
    sql::Piece names;
    for (const SortKey &key : keys) {
        using Type = Column::Type;
        const auto add = [&](Type sorted, const QString &expression, const Field *field = nullptr) {
            order.m_columns.push_back(std::make_unique<Column>(sorted, key.isDescending, field));
            columns << expression;
        };
        const Field *field = type.find(key.key);
        if (key.key == u"name") {
            names = {QStringLiteral(" LEFT JOIN label n ON n.record = k.id AND n.language = ?"), {query.language}};
            add(Type::Bytes, QStringLiteral("n.sort_key"));
            continue;
        }
        if (key.key == u"id") {
            add(Type::Integer, QStringLiteral("k.id"));
            continue;
        }
        if (!field) {
            return failure(Error::Kind::Usage,
                           phrase("Query", "“%1” has no field “%2”.").arg(type.key()).arg(key.key));
        }
        const QString column = filter::column(*field);
        switch (field->type) {
        case ValueType::Rows:
            return failure(Error::Kind::Usage,
                           phrase("Query", "A list cannot be sorted by “%1”.").arg(field->key));
        case ValueType::Date:
            add(Type::Day, column);
            break;
        case ValueType::Reference:
            add(Type::Reference, column);
            break;
        case ValueType::References:
            add(Type::Reference, firstOf(query.kind, *field));
            break;
        case ValueType::Code:
            add(Type::Code, column, field);
            break;
        case ValueType::Codes:
            add(Type::Code, firstOf(query.kind, *field), field);
            break;
        case ValueType::Text:
        case ValueType::LongText:
            add(Type::Text, column);
            break;
        case ValueType::Decimal:
            add(Type::Decimal, column);
            break;
        case ValueType::Integer:
        case ValueType::Boolean:
            add(Type::Integer, column);
            break;
        default:
            add(Type::Text, column);
        }
    }

    Connection &connection = office.connection();
    Scan lines(connection,
               QStringLiteral("SELECT %1 FROM %2%3 WHERE %4")
                       .arg(columns.join(u','), selection->from, names.text, selection->where.text),
               names.values + selection->where.values);
    while (lines.next()) {
        order.m_ids.emplace_back(lines.integer(0));
        for (size_t i = 0; i < order.m_columns.size(); ++i)
            order.m_columns[i]->add(lines, int(i) + 1);
    }
    if (auto state = lines.state(); !state)
        return tl::unexpected(state.error());
    for (const auto &column : order.m_columns) {
        if (auto done = column->finish(connection, Language::of(query.language)); !done)
            return tl::unexpected(done.error());
    }
    order.m_rows.reserve(order.m_ids.size());
    for (size_t i = 0; i < order.m_ids.size(); ++i)
        order.m_rows.push_back({order.m_columns.front()->word(i), quint32(i)});
    order.m_columns.front()->dropWords();
    return order;
}

// ---- sorting

bool ListOrder::isBefore(const Row &a, const Row &b) const
{
    if (a.word != b.word)
        return a.word < b.word;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = *m_columns[i];
        if (i > 0 && column.word(a.at) != column.word(b.at))
            return column.word(a.at) < column.word(b.at);
        if (!column.hasMore())
            continue;
        if (const int rest = column.compareRest(a.at, b.at))
            return rest < 0;
    }
    return m_ids[a.at] < m_ids[b.at];
}

QList<RecordId> ListOrder::first(qsizetype count)
{
    count = std::min(count, size());
    if (count > m_sorted) {
        const auto sort = [&](const auto &before) {
            const auto from = m_rows.begin() + m_sorted, to = m_rows.begin() + count;
            if (to != m_rows.end())
                std::nth_element(from, to, m_rows.end(), before);
            std::sort(from, to, before);
        };
        if (m_columns.size() == 1 && !m_columns.front()->hasMore()) {
            sort([&ids = m_ids](const Row &a, const Row &b) {  // the usual case, without a call for each pair
                return a.word != b.word ? a.word < b.word : ids[a.at] < ids[b.at];
            });
        } else {
            sort([this](const Row &a, const Row &b) { return isBefore(a, b); });
        }
        m_sorted = count;
    }
    QList<RecordId> ids;
    ids.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        ids << m_ids[m_rows[size_t(i)].at];
    return ids;
}

Result<QList<RecordId>> listIds(Office &office, const ListQuery &query)
{
    auto order = ListOrder::read(office, query);
    if (!order)
        return tl::unexpected(order.error());
    return order->all();
}

} // namespace pd
