// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/codetables.h>

#include <language/fold.h>
#include <language/tablefile.h>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr QLatin1StringView classificationKeys[] = {"isced"_L1, "cn"_L1, "ru"_L1};

struct TableFile
{
    QLatin1StringView scheme, file;
};

constexpr TableFile tableFiles[] = {{"isced"_L1, "isced_f_2013"_L1},
                                    {"cn-ug"_L1, "cn_ug"_L1},
                                    {"cn-gr"_L1, "cn_gr"_L1},
                                    {"cn-vo"_L1, "cn_vo"_L1},
                                    {"ru"_L1, "ru"_L1}};

/// The label in that language, in English where there is none.
const QString &inLanguage(const QString (&labels)[3], const Language &language)
{
    const QString &label = labels[std::max<qsizetype>(Language::codes().indexOf(language.code()), 0)];
    return label.isEmpty() ? labels[0] : label;
}

QString indexKey(QStringView scheme, QStringView code)
{
    return scheme + u':' + code;
}

QString crosswalkKey(QStringView from, QStringView to)
{
    return from + u'>' + to;
}

/// The two sides of "scheme:code".
std::pair<QStringView, QStringView> taken(const QString &discipline)
{
    const qsizetype colon = discipline.indexOf(u':');
    const QStringView whole(discipline);
    return colon < 0 ? std::pair(QStringView(), whole) : std::pair(whole.left(colon), whole.mid(colon + 1));
}

constexpr qsizetype groupDigits = 2;

} // namespace

QString classificationKey(Classification classification)
{
    return classificationKeys[int(classification)];
}

std::optional<Classification> classificationFromKey(QStringView key)
{
    const auto *found = std::find(std::begin(classificationKeys), std::end(classificationKeys), key);
    if (found == std::end(classificationKeys))
        return std::nullopt;
    return Classification(found - std::begin(classificationKeys));
}

std::shared_ptr<const CodeTables> CodeTables::load()
{
    const std::shared_ptr<CodeTables> tables(new CodeTables);
    readTable(u":/codes/schemes.tsv"_s, 6, [&](const QList<QStringView> &cells) {
        if (const auto classification = classificationFromKey(cells[2])) {
            tables->m_schemes << Scheme{cells[0].toString(),
                                        cells[1].toString(),
                                        {cells[3].toString(), cells[4].toString(), cells[5].toString()},
                                        *classification};
        }
    });
    for (const TableFile &table : tableFiles) {
        readTable(":/codes/"_L1 + table.file + ".tsv"_L1, 8, [&](const QList<QStringView> &cells) {
            CodeEntry entry{table.scheme, cells[0].toString(), cells[1].toString(), {}, {}};
            for (int i = 0; i < 3; ++i) {
                entry.labels[i] = cells[2 + i].toString();
                entry.isOfficial[i] = cells[5 + i] == "official"_L1;
            }
            tables->m_index.insert(indexKey(entry.scheme, entry.code), int(tables->m_entries.size()));
            tables->m_entries << entry;
        });
    }
    readTable(u":/codes/crosswalk.tsv"_s, 4, [&](const QList<QStringView> &cells) {
        tables->m_crosswalk[crosswalkKey(cells[0], cells[2])].insert(cells[1].toString(),
                                                                     cells[3].left(groupDigits).toString());
    });
    readTable(u":/codes/cities.tsv"_s, 7, [&](const QList<QStringView> &cells) {
        tables->m_cityIndex.insert(cells[0].toString(), int(tables->m_cities.size()));
        tables->m_cities << City{cells[0].toString(),
                                 cells[1].toString(),
                                 {cells[2].toString(), cells[3].toString(), cells[4].toString()},
                                 cells[5].toDouble(),
                                 cells[6].toDouble()};
    });
    return tables;
}

const CodeTables::Scheme *CodeTables::scheme(QStringView key) const
{
    const auto found = std::find_if(m_schemes.begin(), m_schemes.end(),
                                    [&](const Scheme &scheme) { return key == scheme.key; });
    return found == m_schemes.end() ? nullptr : &*found;
}

bool CodeTables::isNative(const Scheme &scheme) const
{
    return !m_crosswalk.contains(crosswalkKey(scheme.key, classificationKey(scheme.classification)));
}

QStringList CodeTables::schemes() const
{
    QStringList keys;
    for (const Scheme &scheme : m_schemes)
        keys << scheme.key;
    return keys;
}

QString CodeTables::schemeTitle(const QString &key, const Language &language) const
{
    const Scheme *found = scheme(key);
    return found ? inLanguage(found->titles, language) : key;
}

QString CodeTables::schemeVersion(const QString &key) const
{
    const Scheme *found = scheme(key);
    return found ? found->version : QString();
}

const CodeEntry *CodeTables::entry(const QString &discipline) const
{
    const auto found = m_index.constFind(discipline);
    return found == m_index.constEnd() ? nullptr : &m_entries.at(*found);
}

QString CodeTables::label(const QString &discipline, const Language &language) const
{
    const CodeEntry *found = entry(discipline);
    return found ? inLanguage(found->labels, language) : taken(discipline).second.toString();
}

QList<const CodeEntry *> CodeTables::entries(const QString &scheme) const
{
    QList<const CodeEntry *> result;
    for (const CodeEntry &entry : m_entries) {
        if (entry.scheme == scheme)
            result << &entry;
    }
    return result;
}

QList<const CodeEntry *> CodeTables::find(const QString &text, int limit) const
{
    std::call_once(m_foldedOnce, [this] {
        for (const CodeEntry &entry : m_entries) {
            QString line = entry.code;
            for (const QString &label : entry.labels)
                line += u'\n' + fold(label);
            m_folded << line;
        }
    });

    // A code is found as it is written, with its points, and it comes before words: 09.03, 0812.
    const QString code = text.trimmed();
    const QString words = fold(text);
    QList<const CodeEntry *> byCode, byBeginning, within;
    if (words.isEmpty())
        return within;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const CodeEntry *entry = &m_entries.at(i);
        if (entry->code.startsWith(code))
            byCode << entry;
        else if (m_folded[i].contains(u'\n' + words))
            byBeginning << entry;
        else if (m_folded[i].contains(words) || entry->code.contains(code))
            within << entry;
    }
    return (byCode + byBeginning + within).mid(0, std::max(limit, 0));
}

Mapped CodeTables::map(const QString &discipline, Classification classification) const
{
    const auto [schemeKey, code] = taken(discipline);
    const Scheme *from = scheme(schemeKey);
    if (!from)
        return {};
    if (from->classification == classification && isNative(*from)) {
        const QString group = code.left(groupDigits).toString();
        return {groupEntry(classification, group) ? group : QString(), false};
    }
    const auto walk = m_crosswalk.value(crosswalkKey(from->key, classificationKey(classification)));
    for (qsizetype length = code.size(); length > 0; --length) {
        const auto found = walk.constFind(code.left(length).toString());
        if (found != walk.constEnd())
            return {*found, !found->isEmpty()};
    }
    return {};
}

const CodeEntry *CodeTables::groupEntry(Classification classification, const QString &code) const
{
    for (const Scheme &scheme : m_schemes) {
        if (scheme.classification == classification && isNative(scheme)) {
            if (const CodeEntry *group = entry(indexKey(scheme.key, code)))
                return group;
        }
    }
    return nullptr;
}

QString CodeTables::groupLabel(Classification classification, const QString &code, const Language &language) const
{
    const CodeEntry *group = groupEntry(classification, code);
    return group ? inLanguage(group->labels, language) : code;
}

QStringList CodeTables::groups(Classification classification) const
{
    QStringList result;
    for (const CodeEntry &entry : m_entries) {
        if (!entry.parent.isEmpty())
            continue;
        const Scheme *from = scheme(entry.scheme);
        if (from && from->classification == classification && isNative(*from) && !result.contains(entry.code))
            result << entry.code;
    }
    result.sort();
    return result;
}

const City *CodeTables::city(const QString &code) const
{
    const auto found = m_cityIndex.constFind(code);
    return found == m_cityIndex.constEnd() ? nullptr : &m_cities.at(*found);
}

QString CodeTables::cityLabel(const QString &code, const Language &language) const
{
    const City *found = city(code);
    return found ? inLanguage(found->labels, language) : code;
}

} // namespace pd
