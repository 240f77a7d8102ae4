// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/enrolmenttable.h>

#include <exchange/plaincells.h>
#include <exchange/recordindex.h>
#include <language/fold.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

/// A header without blanks and line ends, traditional characters as simplified.
QString bare(const QString &header)
{
    return fold(header).remove(u' ');
}

struct Heading { int EnrolmentColumns::*column; QStringList texts; };

const QList<Heading> &headings()
{
    using C = EnrolmentColumns;
    static const QList<Heading> all{
        {&C::year, {u"学年度"_s, u"学年"_s, u"academic year"_s, u"year"_s, u"учебный год"_s, u"год"_s}},
        {&C::school, {u"学校名称"_s, u"学校"_s, u"school"_s, u"institution"_s, u"university"_s, u"вуз"_s}},
        {&C::level, {u"等级别名称"_s, u"层次"_s, u"level"_s, u"уровень"_s}},
        {&C::country, {u"国别名称"_s, u"国别"_s, u"国籍"_s, u"country"_s, u"страна"_s, u"гражданство"_s}},
        {&C::departmentCode, {u"科系代码"_s, u"专业代码"_s, u"department code"_s, u"field code"_s, u"код направления"_s}},
        {&C::department, {u"科系名称"_s, u"专业"_s, u"department"_s, u"field"_s, u"направление"_s}},
        {&C::students, {u"学生总计"_s, u"总计"_s, u"学生数"_s, u"students"_s, u"total"_s, u"всего"_s, u"студентов"_s}},
        {&C::men, {u"男学生"_s, u"男生"_s, u"男"_s, u"men"_s, u"male"_s, u"мужчин"_s, u"мужчины"_s}},
        {&C::women, {u"女学生"_s, u"女生"_s, u"女"_s, u"women"_s, u"female"_s, u"женщин"_s, u"женщины"_s}}};
    return all;
}

QString levelOf(const QString &text)
{
    static const std::pair<QString, QStringList> levels[] = {
        {u"doctoral"_s, {u"博士"_s, u"doctor"_s, u"phd"_s, u"докт"_s, u"аспирант"_s}},
        {u"master"_s, {u"硕士"_s, u"master"_s, u"магистр"_s}},
        {u"bachelor"_s, {u"学士"_s, u"本科"_s, u"bachelor"_s, u"бакалавр"_s}},
        {u"specialist"_s, {u"специалит"_s, u"specialist"_s}},
        {u"vocational"_s, {u"专"_s, u"vocational"_s, u"спо"_s}}};
    const QString folded = fold(text);
    for (const auto &[level, words] : levels) {
        for (const QString &word : words) {
            if (folded.contains(word))
                return level;
        }
    }
    return {};
}

/// Taiwan's ministry writes some names otherwise than CLDR, others with their form of state.
QString countryOf(const QString &text)
{
    static const std::pair<QString, QString> ours[] = {
        {u"剛果民主共和國"_s, u"CD"_s}, {u"剛果"_s, u"CG"_s}, {u"史瓦濟蘭"_s, u"SZ"_s}, {u"史瓦帝尼"_s, u"SZ"_s},
        {u"多明尼加"_s, u"DO"_s}, {u"聖文森"_s, u"VC"_s}, {u"聖克里斯多福"_s, u"KN"_s}, {u"馬其頓"_s, u"MK"_s},
        {u"北馬其頓"_s, u"MK"_s}, {u"獅子山"_s, u"SL"_s}, {u"索馬利蘭"_s, u"SO"_s}, {u"索馬利亞"_s, u"SO"_s},
        {u"馬紹爾群島"_s, u"MH"_s}, {u"科索沃"_s, u"XK"_s}, {u"塞爾維亞"_s, u"RS"_s}, {u"南蘇丹"_s, u"SS"_s}};
    static const QRegularExpression state(u"(?:民主)?共和國$|王國$"_s);
    for (const QString &name : {text, QString(text).remove(state)}) {
        const auto at = std::find_if(std::begin(ours), std::end(ours), [&](const auto &one) { return one.first == name; });
        const QString code = at == std::end(ours) ? countryFromCell(name) : at->second;
        if (!code.isEmpty())
            return code;
    }
    return {};
}

/// Taiwan's scheme of before 2017, after the first two digits, as the broad field of ISCED-F that most of it became.
QString oldField(const QString &code)
{
    static const QHash<QString, QString> fields{
        {u"14"_s, u"01"_s}, {u"21"_s, u"02"_s}, {u"22"_s, u"02"_s}, {u"23"_s, u"02"_s}, {u"31"_s, u"03"_s},
        {u"32"_s, u"03"_s}, {u"34"_s, u"04"_s}, {u"38"_s, u"04"_s}, {u"42"_s, u"05"_s}, {u"44"_s, u"05"_s},
        {u"46"_s, u"05"_s}, {u"48"_s, u"06"_s}, {u"52"_s, u"07"_s}, {u"54"_s, u"07"_s}, {u"58"_s, u"07"_s},
        {u"62"_s, u"08"_s}, {u"64"_s, u"08"_s}, {u"72"_s, u"09"_s}, {u"76"_s, u"09"_s}, {u"81"_s, u"10"_s},
        {u"84"_s, u"10"_s}, {u"85"_s, u"05"_s}, {u"86"_s, u"10"_s}};
    return fields.value(code.left(2));
}

QString disciplineOf(const QString &code, bool isOfTaiwan, const CodeTables &tables)
{
    QStringList readings;
    if (isOfTaiwan && code.size() == 8)
        readings << u"isced:"_s + code.left(3);
    else if (isOfTaiwan)
        readings << u"isced:"_s + oldField(code);
    else
        readings << u"cn-ug:"_s + code << u"cn-gr:"_s + code << u"ru:"_s + code << u"isced:"_s + code;
    for (const QString &reading : std::as_const(readings)) {
        if (tables.entry(reading))
            return reading;
    }
    return {};
}

/// One programme's students of one year.
struct Group
{
    QString school, level, name, discipline;
    int year = 0;
    qint64 students = 0, men = 0, women = 0;
    QMap<QString, qint64> countries = {};
    RecordId cohort = {};
};

/// Split and part of a count: country and its code, sex; both empty for the total.
using Counted = std::pair<QString, QString>;

class Planner
{
public:
    Planner(const Office &office, const EnrolmentColumns &columns, const TableImport &options, const CodeTables &tables)
        : m_columns(columns), m_options(options), m_tables(tables), m_schools(office, Kind::Organisation)
    {
        m_done.plan.changes.action = ChangeSet::Action::Import;
        m_done.plan.changes.who = office.setting(u"user"_s);
        readWhatIsThere(office);
    }

    Result<EnrolmentPlan> run(Table &table)
    {
        for (;;) {
            const auto row = table.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            take(table.row(), **row);
        }
        for (Group &group : m_groups)
            write(group);
        for (auto it = m_ofRow.cbegin(); it != m_ofRow.cend(); ++it) {
            PlannedRow &row = m_done.plan.rows[it.key()];
            row.state = m_states.value(it.value(), PlannedRow::State::Same);
        }
        return std::move(m_done);
    }

private:
    using ProgrammeKey = std::tuple<RecordId, QString, QString, QString>;  // school, level, discipline, folded name

    void readWhatIsThere(const Office &office)
    {
        for (const Record &record : office.readAll(Kind::Programme)) {
            for (const Row &row : record.value("participants"_L1).toRows()) {
                for (const Name &name : record.names) {
                    m_programmes.insert({row.value(u"organisation"_s).toReference(), record.text("level"_L1),
                                         record.text("discipline"_L1), fold(name.text)},
                                        record.id);
                }
            }
        }
        for (const Record &record : office.readAll(Kind::Cohort))
            m_cohorts.insert({record.reference("programme"_L1), int(record.integer("intake"_L1))}, record.id);
        for (const Record &record : office.readAll(Kind::Count)) {
            if (record.text("measure"_L1) == "enrolled"_L1) {
                const QString split = record.text("split"_L1);
                m_counts.insert({record.reference("of"_L1), record.date("as_of"_L1).toString(),
                                 {split, split.isEmpty() ? QString() : record.text(split == "sex"_L1 ? "sex"_L1 : "country"_L1)}},
                                record);
            }
        }
    }

    static QString cell(const QStringList &row, int column) { return row.value(column).simplified(); }

    void refuse(int number, int column, const Text &reason)
    {
        m_done.plan.rows << PlannedRow{.row = number, .state = PlannedRow::State::Refused,
                                       .column = m_columns.titles.value(column), .reason = reason};
    }

    void take(int number, const QStringList &row)
    {
        const auto whole = [&](int column) { return numberFromCell(cell(row, column), true); };
        const auto students = whole(m_columns.students);
        const int year = cell(row, m_columns.year).left(4).toInt();
        if (!students || *students < 0 || *students > 1e8)
            return refuse(number, m_columns.students, phrase("Import", "This is no number of students."));
        if (year <= 0 || year > 2200)
            return refuse(number, m_columns.year, phrase("Import", "This is no academic year."));
        const QString written = cell(row, m_columns.country);
        auto known = m_countries.constFind(written);
        if (known == m_countries.cend())
            known = m_countries.insert(written, countryOf(written));
        const QString country = *known;
        if (country.isEmpty()) {
            return refuse(number, m_columns.country,
                          phrase("Import", "“%1” is no country.").arg(written));
        }
        if (*students < 0.5) {
            m_done.plan.rows << PlannedRow{.row = number, .state = PlannedRow::State::LeftOut,
                                           .reason = phrase("Import", "There are no students in this row.")};
            return;
        }
        const bool isOfTaiwan = year < 1000;  // years of the Republic
        Group group{.school = cell(row, m_columns.school), .level = levelOf(cell(row, m_columns.level)),
                    .name = cell(row, m_columns.department),
                    .discipline = disciplineOf(cell(row, m_columns.departmentCode), isOfTaiwan, m_tables),
                    .year = isOfTaiwan ? year + 1911 : year};
        if (group.school.isEmpty())
            return refuse(number, m_columns.school, phrase("Problem", "Fill this in."));
        if (group.name.isEmpty())
            group.name = m_tables.label(group.discipline, m_options.language);
        m_isOfTaiwan = m_isOfTaiwan || isOfTaiwan;

        const auto key = std::tuple(group.school, group.level, group.discipline, group.name, group.year);
        const auto at = m_places.constFind(key);
        const qsizetype place = at == m_places.cend() ? m_groups.size() : *at;
        if (at == m_places.cend()) {
            m_places.insert(key, place);
            m_groups << group;
        }
        Group &to = m_groups[place];
        const qint64 men = qint64(whole(m_columns.men).value_or(0)), women = qint64(whole(m_columns.women).value_or(0));
        to.students += qint64(*students);
        to.men += men;
        to.women += women;
        to.countries[country] += qint64(*students);
        m_done.students += qint64(*students);
        m_done.men += men;
        m_done.women += women;
        m_ofRow.insert(m_done.plan.rows.size(), {place, country});
        m_done.plan.rows << PlannedRow{.row = number};
    }

    RecordId add(const Record &record) { return m_done.plan.changes.add(record); }

    Names named(const QString &text) const
    {
        if (m_isOfTaiwan)
            return {{u"zh-Hant"_s, NameKind::Official, text}};
        return namesFromCell(text, m_options.language.code());
    }

    RecordId source()
    {
        if (m_source.isNull() && !m_options.source.isEmpty()) {
            Record record;
            record.kind = Kind::Source;
            record.names = {{u"und"_s, NameKind::Official, m_options.source}};
            record.set("date"_L1, PartialDate(m_options.today));
            m_source = add(record);
        }
        return m_source;
    }

    RecordId schoolOf(const Group &group)
    {
        RecordId &school = m_schoolIds[group.school];
        if (!school.isNull())
            return school;
        const QList<RecordId> known = m_schools.find(group.school);
        if (known.size() == 1)
            return school = known.first();
        Record record;
        record.kind = Kind::Organisation;
        record.names = named(group.school);
        record.set("type"_L1, u"university"_s);
        if (m_isOfTaiwan)
            record.set("country"_L1, u"TW"_s);
        if (const RecordId from = source(); !from.isNull())
            record.set("sources"_L1, QList<RecordId>{from});
        return school = add(record);
    }

    RecordId cohortOf(const Group &group)
    {
        const RecordId school = schoolOf(group);
        RecordId &programme = m_programmes[{school, group.level, group.discipline, fold(group.name)}];
        if (programme.isNull()) {
            Record record;
            record.kind = Kind::Programme;
            record.names = named(group.name);
            record.set("type"_L1, u"degree"_s);
            record.set("level"_L1, group.level);
            record.set("discipline"_L1, group.discipline);
            record.set("participants"_L1, Rows{Row{{u"organisation"_s, Value(school)}}});
            programme = add(record);
        }
        RecordId &cohort = m_cohorts[{programme, group.year}];
        if (cohort.isNull()) {
            Record record;
            record.kind = Kind::Cohort;
            record.set("programme"_L1, programme);
            record.set("intake"_L1, group.year);
            record.set("level"_L1, group.level);
            record.set("discipline"_L1, group.discipline);
            record.set("source"_L1, source());
            cohort = add(record);
        }
        return cohort;
    }

    void write(Group &group)
    {
        group.cohort = cohortOf(group);
        count(group, {}, group.students);
        for (auto it = group.countries.cbegin(); it != group.countries.cend(); ++it)
            count(group, {u"country"_s, it.key()}, it.value());
        if (group.women > 0)
            count(group, {u"sex"_s, u"female"_s}, group.women);
        if (group.men > 0)
            count(group, {u"sex"_s, u"male"_s}, group.men);
    }

    void count(const Group &group, const Counted &what, qint64 persons)
    {
        const PartialDate asOf = PartialDate::fromString(QString::number(group.year)).value_or(PartialDate());
        const auto known = m_counts.constFind({group.cohort, asOf.toString(), what});
        PlannedRow::State state = PlannedRow::State::New;
        Record record;
        if (known != m_counts.cend()) {
            record = *known;
            state = record.integer("persons"_L1) == persons ? PlannedRow::State::Same : PlannedRow::State::Update;
        }
        record.kind = Kind::Count;
        record.set("persons"_L1, persons);
        if (state == PlannedRow::State::New) {
            record.set("of"_L1, group.cohort);
            record.set("measure"_L1, u"enrolled"_s);
            record.set("as_of"_L1, asOf);
            record.set("split"_L1, what.first);
            if (!what.first.isEmpty())
                record.set(what.first, what.second);
            record.set("source"_L1, source());
            add(record);
        } else if (state == PlannedRow::State::Update) {
            m_done.plan.changes.changes << Change::update(*known, record);
        }
        if (what.first == "country"_L1)
            m_states.insert({m_places.value({group.school, group.level, group.discipline, group.name, group.year}),
                             what.second}, state);
    }

    const EnrolmentColumns m_columns;
    const TableImport &m_options;
    const CodeTables &m_tables;
    RecordIndex m_schools;
    QHash<QString, RecordId> m_schoolIds;
    QHash<QString, QString> m_countries;
    QMap<ProgrammeKey, RecordId> m_programmes;
    QMap<std::pair<RecordId, int>, RecordId> m_cohorts;
    QMap<std::tuple<RecordId, QString, Counted>, Record> m_counts;
    QMap<std::tuple<QString, QString, QString, QString, int>, qsizetype> m_places;
    QList<Group> m_groups;
    QMap<qsizetype, std::pair<qsizetype, QString>> m_ofRow;  ///< planned row: group and country
    QMap<std::pair<qsizetype, QString>, PlannedRow::State> m_states;
    RecordId m_source;
    bool m_isOfTaiwan = false;
    EnrolmentPlan m_done;
};

} // namespace

std::optional<EnrolmentColumns> EnrolmentColumns::of(const QStringList &header)
{
    EnrolmentColumns columns{.titles = header};
    for (int column = 0; column < header.size(); ++column) {
        const QString title = bare(header[column]);
        for (const Heading &heading : headings()) {
            const bool isIt = std::any_of(heading.texts.begin(), heading.texts.end(),
                                          [&title](const QString &text) { return bare(text) == title; });
            if (isIt && columns.*heading.column < 0)
                columns.*heading.column = column;
        }
    }
    const bool isComplete = columns.year >= 0 && columns.school >= 0 && columns.country >= 0 && columns.students >= 0
        && (columns.department >= 0 || columns.departmentCode >= 0);
    return isComplete ? std::optional(columns) : std::nullopt;
}

Result<EnrolmentPlan> planEnrolment(const Office &office, Table &table, const EnrolmentColumns &columns,
                                    const TableImport &options, const CodeTables &tables)
{
    return Planner(office, columns, options, tables).run(table);
}

} // namespace pd
