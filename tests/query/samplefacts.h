// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factsheet.h"

#include <query/enrolment.h>
#include <query/listquery.h>
#include <record/codetables.h>
#include <rules/standing.h>

namespace pd {

using namespace Qt::StringLiterals;

inline const QDate today(2026, 3, 2);

inline QString text(const Record &record, const char *key) { return record.text(QLatin1String(key)); }
inline double number(const Record &record, const char *key)
{
    return record.value(QLatin1String(key)).toDouble();
}
inline qint64 integer(const Record &record, const char *key) { return record.integer(QLatin1String(key)); }
inline QString date(const Record &record, const char *key)
{
    return record.date(QLatin1String(key)).toString().section(QLatin1Char(';'), 0, 0);
}
inline QString standing(const Record &agreement)
{
    return rules::standing(rules::agreementFacts(agreement), today);
}


inline bool hasCodes(const Record &record, const char *key, const QStringList &wanted)
{
    const QStringList held = record.value(QLatin1String(key)).toCodes();
    return std::all_of(wanted.begin(), wanted.end(),
                       [&held](const QString &code) { return held.contains(code); });
}

inline QStringList english(const QList<Record> &records)
{
    QStringList names;
    for (const Record &record : records)
        names << displayName(record.names, u"en"_s);
    names.sort();
    return names;
}

/// The sample office, and the questions that several facts ask.
struct Facts
{
    Office &office;
    FactSheet sheet{office};
    std::shared_ptr<const CodeTables> tables = CodeTables::load();

    const Record &organisation(const char *name) const { return sheet.named(Kind::Organisation, name); }
    const Record &programme(const char *name) const { return sheet.named(Kind::Programme, name); }
    const Record &agreement(const char *name) const { return sheet.named(Kind::Agreement, name); }
    const Record &figure(const char *name) const { return sheet.named(Kind::Figure, name); }
    const Record &event(const char *name) const { return sheet.named(Kind::Event, name); }
    const Record &project(const char *name) const { return sheet.named(Kind::Project, name); }
    const Record &person(const char *name) const { return sheet.named(Kind::Person, name); }
    const Record &institute() const { return programme("CQUPT–FEFU Joint Institute"); }
    const Record &delegation() const
    {
        return sheet.named(Kind::Visit, "Visit of the HSE delegation to China");
    }

    bool joins(const Record &record, const char *field, std::initializer_list<const char *> partners) const
    {
        return std::all_of(partners.begin(), partners.end(), [&](const char *name) {
            return FactSheet::refers(record, field, organisation(name));
        });
    }
    void isFigure(const char *name, double value, const QString &qualifier, const QString &asOf) const
    {
        const Record &held = figure(name);
        QCOMPARE(number(held, "value"), value);
        QCOMPARE(text(held, "qualifier"), qualifier);
        QCOMPARE(date(held, "as_of"), asOf);
        QVERIFY(held.has(QLatin1String("source")));
    }
    /// A programme of two parties, approved in May 2025.
    void isApproved(const char *fact, const QString &level, const QString &discipline, const char *own,
                    const char *partner) const
    {
        const QList<Record> found = sheet.holding(QLatin1String(fact), Kind::Programme);
        QCOMPARE(found.size(), 1);
        QCOMPARE(text(found[0], "level"), level);
        QCOMPARE(text(found[0], "discipline"), discipline);
        QVERIFY(tables->entry(discipline));
        QVERIFY(joins(found[0], "participants", {own, partner}));
        const QList<Value> approved = FactSheet::column(found[0], "approvals", "date");
        QCOMPARE(approved.size(), 1);
        QCOMPARE(approved[0].toDate(), PartialDate::month(2025, 5));
    }
    void isUnderInstitute(const char *name, const QString &level, const QString &discipline,
                          double months) const
    {
        const Record &held = programme(name);
        QVERIFY(FactSheet::refers(held, "parent", institute()));
        QCOMPARE(text(held, "level"), level);
        QCOMPARE(text(held, "discipline"), discipline);
        QVERIFY(tables->entry(discipline));
        QCOMPARE(number(held, "duration_min"), months);
    }
    QList<TargetRow> targetOfInstitute() const
    {
        return targets(office, {}, today, Language::of(u"en"_s)).value();
    }
    /// Share of categories 07 to 10 among the disciplines of all programmes, each programme once.
    std::optional<double> scienceShare(QStringList &disciplines) const
    {
        QMap<QString, qint64> byCategory;
        for (const Record &held : office.readAll(Kind::Programme)) {
            const QString discipline = text(held, "discipline");
            if (discipline.isEmpty())
                continue;
            disciplines << discipline;
            ++byCategory[tables->map(discipline, Classification::China).code];
        }
        return rules::scienceShare(byCategory);
    }
};

} // namespace pd
