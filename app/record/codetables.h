// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>

namespace pd {

/// The three classifications in which a chart can show disciplines, each at its top level:
/// ISCED-F 2013 broad fields, the 14 Chinese categories (学科门类), the Russian groups (УГСН).
enum class Classification { Isced, China, Russia };
QString classificationKey(Classification classification);  ///< isced, cn, ru
std::optional<Classification> classificationFromKey(QStringView key);

/// One line of a code table.
struct CodeEntry
{
    QString scheme;  ///< isced, cn-ug, cn-gr, cn-vo, ru
    QString code;    ///< 0613, 080905, 0812, 510102, 09.03.01
    QString parent;
    QString labels[3];       ///< en, ru, zh
    bool isOfficial[3] = {}; ///< false: our own translation
};

/// Where a discipline stands in a classification.
struct Mapped
{
    QString code;           ///< two digits; empty: unmapped
    bool isDerived = false; ///< by the cross-walk, not by the scheme itself
};

struct City
{
    QString code;    ///< slug: chongqing
    QString country; ///< ISO 3166-1 alpha-2
    QString labels[3];
    double latitude = 0, longitude = 0;
};

/// The code tables that ship with the program (resources/codes), shared as a const value.
class CodeTables
{
public:
    /// Reads the tables from the program's resources; some milliseconds. The program has them read once and
    /// hands them on.
    static std::shared_ptr<const CodeTables> load();

    QStringList schemes() const;  ///< in the order of schemes.tsv
    QString schemeTitle(const QString &key, const Language &language) const;
    QString schemeVersion(const QString &key) const;
    /// discipline: "scheme:code".
    const CodeEntry *entry(const QString &discipline) const;
    /// The code itself where the table does not know it.
    QString label(const QString &discipline, const Language &language) const;
    QList<const CodeEntry *> entries(const QString &scheme) const;
    /// Entries whose code or label (any language, folded) contains the text; for the discipline picker.
    QList<const CodeEntry *> find(const QString &text, int limit) const;

    Mapped map(const QString &discipline, Classification classification) const;
    /// Label of a top-level code of a classification.
    QString groupLabel(Classification classification, const QString &code, const Language &language) const;
    QStringList groups(Classification classification) const;

    const QList<City> &cities() const { return m_cities; }
    const City *city(const QString &code) const;
    QString cityLabel(const QString &code, const Language &language) const;

private:
    struct Scheme { QString key, version, titles[3]; Classification classification; };

    CodeTables() = default;
    const Scheme *scheme(QStringView key) const;
    /// The scheme's codes begin with the code of a group of its own classification. Those of a scheme that has
    /// a cross-walk into it (cn-vo) do not.
    bool isNative(const Scheme &scheme) const;
    const CodeEntry *groupEntry(Classification classification, const QString &code) const;

    QList<CodeEntry> m_entries;
    QHash<QString, int> m_index;  ///< "scheme:code" -> place in m_entries
    QList<Scheme> m_schemes;
    QHash<QString, QHash<QString, QString>> m_crosswalk;  ///< "from>to" -> prefix -> code
    QList<City> m_cities;
    QHash<QString, int> m_cityIndex;
    mutable std::once_flag m_foldedOnce;
    mutable QStringList m_folded;  ///< what find() looks through, made when it is first called
};

} // namespace pd
