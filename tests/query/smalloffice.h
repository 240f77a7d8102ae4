// SPDX-License-Identifier: GPL-3.0-or-later
// An office made for one test.
#pragma once

#include <store/office.h>

#include <QTemporaryDir>
#include <QTest>

namespace pd {

inline const QDate testDay(2026, 3, 2);

inline PartialDate date(const char *stored)
{
    return PartialDate::fromString(QString::fromLatin1(stored)).value();
}
inline Value code(const char *text)
{
    return QString::fromLatin1(text);
}

class SmallOffice
{
public:
    using Values = std::initializer_list<std::pair<const char *, Value>>;

    SmallOffice()
    {
        auto made = Office::create(m_folder.filePath(QStringLiteral("small.pdesk")));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        m_office = std::move(*made);
    }

    Office &office() { return *m_office; }
    QString path() const { return m_office->path(); }

    RecordId add(Kind kind, const QString &englishName, Values values)
    {
        Record record;
        record.kind = kind;
        if (!englishName.isEmpty())
            record.names << Name{QStringLiteral("en"), NameKind::Official, englishName};
        return add(record, values);
    }
    RecordId add(Record record, Values values = {})
    {
        for (const auto &[key, value] : values)
            record.set(QLatin1String(key), value);
        ChangeSet set;
        set.add(record);
        const auto applied = m_office->apply(set);
        if (!applied) {
            QString why = applied.error().detail + QLatin1String(applied.error().message.source());
            for (auto it = applied.error().fields.cbegin(); it != applied.error().fields.cend(); ++it)
                why += u' ' + it.key() + u':' + QLatin1String(it->source());
            qFatal("%s", qPrintable(why));
        }
        return applied->created.first();
    }
    void change(RecordId id, const char *key, const Value &value)
    {
        const Record before = m_office->read(id).value();
        Record after = before;
        after.set(QLatin1String(key), value);
        apply(Change::update(before, after));
    }
    void remove(RecordId id) { apply(Change::remove(m_office->kindOf(id).value(), id)); }

    RecordId organisation(const QString &name, const char *country, bool isOwn = false)
    {
        return add(Kind::Organisation, name,
                   {{"type", code("university")},
                    {"country", code(country)},
                    {"is_own", isOwn ? Value(true) : Value()}});
    }
    static Value rows(const char *key, const QList<RecordId> &ids)
    {
        Rows rows;
        for (const RecordId id : ids)
            rows << Row{{QLatin1String(key), Value(id)}};
        return rows;
    }
    RecordId agreement(const QString &number, const QList<RecordId> &parties, Values values = {})
    {
        Record record;
        record.kind = Kind::Agreement;
        record.set(QLatin1String("number"), number);
        record.set(QLatin1String("type"), QStringLiteral("framework"));
        record.set(QLatin1String("parties"), rows("organisation", parties));
        return add(record, values);
    }
    RecordId programme(const QString &name, const QList<RecordId> &participants, Values values = {})
    {
        Record record;
        record.kind = Kind::Programme;
        record.names << Name{QStringLiteral("en"), NameKind::Official, name};
        record.set(QLatin1String("type"), QStringLiteral("joint_programme"));
        record.set(QLatin1String("participants"), rows("organisation", participants));
        return add(record, values);
    }
    RecordId cohort(RecordId programme, int year, const char *discipline = "")
    {
        return add(Kind::Cohort, {},
                   {{"programme", programme}, {"intake", year}, {"discipline", code(discipline)}});
    }
    RecordId count(RecordId cohort, const char *measure, const char *asOf, int persons,
                   const char *split = "")
    {
        return add(Kind::Count, {},
                   {{"of", cohort},
                    {"measure", code(measure)},
                    {"as_of", date(asOf)},
                    {"persons", persons},
                    {"split", code(split)}});
    }
    RecordId visit(const QString &name, RecordId from, const QList<RecordId> &hosts, const char *starts,
                   Values values = {})
    {
        Record record;
        record.kind = Kind::Visit;
        record.names << Name{QStringLiteral("en"), NameKind::Official, name};
        record.set(QLatin1String("from"), from);
        record.set(QLatin1String("hosts"), hosts);
        record.set(QLatin1String("mode"), QStringLiteral("in_person"));
        record.set(QLatin1String("status"), QStringLiteral("planned"));
        record.set(QLatin1String("starts"), date(starts));
        return add(record, values);
    }

private:
    void apply(const Change &change)
    {
        const auto applied = m_office->apply({ChangeSet::Action::Edit, {}, {change}});
        if (!applied)
            qFatal("%s", qPrintable(applied.error().detail));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

} // namespace pd
