// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store begin with: an office in a folder that goes away, and records for it.
#pragma once

#include <language/language.h>
#include <record/recordtype.h>
#include <record/vocabulary.h>
#include <store/office.h>

#include <QCryptographicHash>
#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The value of a Result, or a failed test that says what went wrong.
#define PD_VALUE(result) pdtest::valueOf(result, __FILE__, __LINE__)

namespace pdtest {

using namespace pd;

template <typename T>
T valueOf(Result<T> result, const char *file, int line)
{
    if (result)
        return std::move(*result);
    const QString why = Language().text(result.error().message) + u' ' + result.error().detail;
    QTest::qFail(qPrintable(why), file, line);
    return T{};
}

struct Folder
{
    QTemporaryDir dir;
    QString path(const QString &name = u"test.pdesk"_s) const { return dir.filePath(name); }
};

inline QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString sha256(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

inline void writeBytes(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a test file");
}

inline QString english(const Text &text)
{
    return Language().text(text);
}

inline Names named(const QString &en, const QString &zh = {}, const QString &ru = {})
{
    Names names;
    if (!en.isEmpty())
        names << Name{u"en"_s, NameKind::Official, en};
    if (!zh.isEmpty())
        names << Name{u"zh"_s, NameKind::Official, zh};
    if (!ru.isEmpty())
        names << Name{u"ru"_s, NameKind::Official, ru};
    return names;
}

inline Record organisation(const Names &names, const QString &country = u"CN"_s)
{
    Record record;
    record.kind = Kind::Organisation;
    record.names = names;
    record.set("type"_L1, u"university"_s);
    record.set("country"_L1, country);
    return record;
}

inline Record agreement(const QString &number, const QList<RecordId> &parties)
{
    Record record;
    record.kind = Kind::Agreement;
    record.set("number"_L1, number);
    record.set("type"_L1, vocabulary::agreementType.terms.first().code);
    Rows rows;
    for (const RecordId party : parties)
        rows << Row{{u"organisation"_s, Value(party)}};
    record.set("parties"_L1, rows);
    return record;
}

inline Record visit(RecordId from, RecordId host)
{
    Record record;
    record.kind = Kind::Visit;
    record.set("mode"_L1, vocabulary::visitMode.terms.first().code);
    record.set("status"_L1, vocabulary::visitStatus.terms.first().code);
    record.set("from"_L1, from);
    record.set("hosts"_L1, QList<RecordId>{host});
    record.set("starts"_L1, PartialDate(QDate(2026, 5, 4)));
    return record;
}

inline Record stop(RecordId visit, const QString &name)
{
    Record record;
    record.kind = Kind::Stop;
    record.names = named(name);
    record.set("visit"_L1, visit);
    return record;
}

inline Record programme(const QString &name, RecordId participant)
{
    Record record;
    record.kind = Kind::Programme;
    record.names = named(name);
    record.set("type"_L1, vocabulary::programmeType.terms.first().code);
    record.set("participants"_L1, Rows{Row{{u"organisation"_s, Value(participant)}}});
    return record;
}

inline Record cohort(RecordId programme, int intake)
{
    Record record;
    record.kind = Kind::Cohort;
    record.set("programme"_L1, programme);
    record.set("intake"_L1, intake);
    return record;
}

inline ChangeSet creating(const Record &record)
{
    ChangeSet set{.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s, .changes = {}};
    set.add(record);
    return set;
}

/// Creates one record and returns its number.
inline RecordId add(Office &office, const Record &record)
{
    const Applied applied = PD_VALUE(office.apply(creating(record)));
    return applied.created.value(-1);
}

inline Result<Applied> apply(Office &office, const Change &change)
{
    return office.apply({.action = ChangeSet::Action::Edit, .who = u"Li Jing"_s, .changes = {change}});
}

/// Everything an office holds, as text, for comparing two states: tables that follow from the records too.
inline QStringList contents(const Office &office, const QStringList &without = {})
{
    QStringList lines;
    QSqlQuery tables(office.database());
    tables.exec(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                "AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
    QStringList names;
    while (tables.next())
        names << tables.value(0).toString();
    for (const QString &name : std::as_const(names)) {
        if (without.contains(name))
            continue;
        QSqlQuery query(office.database());
        query.exec(u"SELECT * FROM \""_s + name + u"\""_s
                   + (name == "term"_L1 ? u" WHERE length(forms) > 0"_s : QString()));
        QStringList ofTable;
        while (query.next()) {
            QStringList cells{name};
            const QSqlRecord record = query.record();
            for (int i = 0; i < record.count(); ++i) {
                const QString column = record.fieldName(i);
                if (column == "revision"_L1 || column == "stamp"_L1 || column.endsWith("_at"_L1) || (i == 0 && name.contains(u'_')))
                    continue;  // counters and times are not contents
                cells << column + u'='
                                 + QString::fromLatin1(query.value(i).toByteArray().toPercentEncoding());
            }
            ofTable << cells.join(u' ');
        }
        ofTable.sort();
        lines += ofTable;
    }
    return lines;
}

} // namespace pdtest
