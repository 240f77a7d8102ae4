// SPDX-License-Identifier: GPL-3.0-or-later
// Real universities from the Research Organization Registry, where its table lies beside the project.
#pragma once

#include <store/fixture.h>

#include <exchange/csv.h>

namespace pdtest {

inline QString sharedFile(const QString &name)
{
    return QStringLiteral(PD_SOURCE_DIR "/../shared/data/") + name;
}

/// The rows of a delimited file by the names of its columns; none where the file is not there.
inline QList<QHash<QString, QString>> tableRows(const QString &path, char16_t separator)
{
    QFile file(path);
    QList<QHash<QString, QString>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    CsvReader reader(&file, separator, u"UTF-8"_s);
    QStringList header;
    for (auto next = reader.next(); next && *next; next = reader.next()) {
        if (header.isEmpty()) {
            header = **next;
            continue;
        }
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < std::min(header.size(), (*next)->size()); ++i)
            row.insert(header[i], (*next)->at(i).trimmed());
        rows << row;
    }
    return rows;
}

struct University
{
    RecordId id;
    QString english, chinese, russian, city, geonames, country;
    QStringList acronyms, aliases;
};

inline QList<University> universities()
{
    QList<University> found;
    for (const auto &row : tableRows(sharedFile(u"ror/ror_education.csv"_s), u',')) {
        const QString english = row[u"name_en"_s].isEmpty() ? row[u"name"_s] : row[u"name_en"_s];
        found << University{{}, english, row[u"name_zh"_s], row[u"name_ru"_s], row[u"city"_s],
                            row[u"geonames_id"_s], row[u"country"_s],
                            row[u"acronyms"_s].split(u'|', Qt::SkipEmptyParts),
                            row[u"aliases"_s].split(u'|', Qt::SkipEmptyParts)};
    }
    return found;
}

/// Writes them in large change sets; cities as their codes where city() knows one.
inline bool write(Office &office, QList<University> &all, const std::function<QString(const University &)> &city)
{
    constexpr qsizetype atOnce = 2000;
    for (qsizetype start = 0; start < all.size(); start += atOnce) {
        const qsizetype end = std::min(start + atOnce, all.size());
        ChangeSet set{.action = ChangeSet::Action::Import, .who = u"Li Jing"_s, .changes = {}};
        for (qsizetype i = start; i < end; ++i) {
            const University &one = all[i];
            Record record = organisation(named(one.english, one.chinese, one.russian), one.country);
            for (const QString &acronym : one.acronyms)
                record.names << Name{u"und"_s, NameKind::Acronym, acronym};
            for (const QString &alias : one.aliases)
                record.names << Name{u"und"_s, NameKind::Alias, alias};
            if (const QString code = city(one); !code.isEmpty())
                record.set("city"_L1, code);
            set.add(record);
        }
        const auto applied = office.apply(set);
        if (!applied)
            return false;
        for (qsizetype i = start; i < end; ++i)
            all[i].id = applied->created.value(-(i - start) - 1);
    }
    return true;
}

} // namespace pdtest
