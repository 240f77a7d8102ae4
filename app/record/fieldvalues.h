// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/value.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace pd {

/// What the fields of one record hold, by their keys and in the order of these. Used as a QMap is; but the few
/// values of a record lie side by side, since a large import makes millions of records.
class FieldValues
{
    struct Entry
    {
        QString key;
        Value value;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    using Entries = QList<Entry>;

    template <typename Base, typename Held>
    class Iterator
    {
    public:
        using iterator_category = std::bidirectional_iterator_tag;
        using value_type = Value;
        using difference_type = qptrdiff;
        using pointer = Held *;
        using reference = Held &;

        Iterator() = default;
        explicit Iterator(Base at) : m_at(at) {}
        const QString &key() const { return m_at->key; }
        Held &value() const { return m_at->value; }
        Held &operator*() const { return m_at->value; }
        Held *operator->() const { return &m_at->value; }
        Iterator &operator++() { ++m_at; return *this; }
        Iterator &operator--() { --m_at; return *this; }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        Base m_at = {};
    };

public:
    using iterator = Iterator<Entries::iterator, Value>;
    using const_iterator = Iterator<Entries::const_iterator, const Value>;

    FieldValues() = default;
    FieldValues(std::initializer_list<std::pair<QString, Value>> values)
    {
        for (const auto &[key, value] : values)
            insert(key, value);
    }

    bool isEmpty() const { return m_entries.isEmpty(); }
    qsizetype size() const { return m_entries.size(); }
    bool contains(const QString &key) const { return place(key) != m_entries.cend(); }
    QStringList keys() const
    {
        QStringList all;
        for (const Entry &entry : m_entries)
            all << entry.key;
        return all;
    }
    /// An empty value where there is none.
    Value value(const QString &key) const
    {
        const auto at = place(key);
        return at == m_entries.cend() ? Value() : at->value;
    }
    /// Replaces what is there.
    void insert(const QString &key, const Value &value)
    {
        const auto at = m_entries.isEmpty() || m_entries.constLast().key < key ? m_entries.cend()
                                                                               : lowerBound(key);
        if (at != m_entries.cend() && at->key == key)
            m_entries[at - m_entries.cbegin()].value = value;
        else
            m_entries.insert(at - m_entries.cbegin(), {key, value});
    }
    /// Makes an empty value where there is none.
    Value &operator[](const QString &key)
    {
        if (!contains(key))
            insert(key, {});
        return m_entries[place(key) - m_entries.cbegin()].value;
    }
    void remove(const QString &key)
    {
        if (const auto at = place(key); at != m_entries.cend())
            m_entries.removeAt(at - m_entries.cbegin());
    }
    void reserve(qsizetype size) { m_entries.reserve(size); }
    void clear() { m_entries.clear(); }

    const_iterator find(const QString &key) const { return const_iterator(place(key)); }
    const_iterator constFind(const QString &key) const { return find(key); }
    const_iterator constFind(QLatin1String key) const { return const_iterator(place(key)); }
    iterator begin() { return iterator(m_entries.begin()); }
    iterator end() { return iterator(m_entries.end()); }
    const_iterator begin() const { return cbegin(); }
    const_iterator end() const { return cend(); }
    const_iterator cbegin() const { return const_iterator(m_entries.cbegin()); }
    const_iterator cend() const { return const_iterator(m_entries.cend()); }

    friend bool operator==(const FieldValues &, const FieldValues &) = default;

private:
    // Few enough to look at one after another; most keys asked for are those of a field, and share its text.
    Entries::const_iterator place(const QString &key) const
    {
        return std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
            return entry.key.size() == key.size() && (entry.key.constData() == key.constData() || entry.key == key);
        });
    }
    Entries::const_iterator place(QLatin1String key) const
    {
        return std::find_if(m_entries.cbegin(), m_entries.cend(),
                            [&](const Entry &entry) { return entry.key == key; });
    }
    Entries::const_iterator lowerBound(const QString &key) const
    {
        return std::find_if(m_entries.cbegin(), m_entries.cend(),
                            [&](const Entry &entry) { return !(entry.key < key); });
    }

    Entries m_entries;
};

} // namespace pd
