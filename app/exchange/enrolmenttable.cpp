// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/enrolmenttable.h>

#include <exchange/importsource.h>
#include <exchange/plaincells.h>
#include <exchange/recordindex.h>
#include <exchange/rowreader.h>
#include <language/fold.h>

#include <QHash>
#include <QSet>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

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
    RecordId programme = {}, cohort = {};
    QMap<QString, PlannedRow> counted = {}; ///< by country
};

/// Split and part of a count: country and its code, sex; both empty for the total.
using Counted = std::pair<QString, QString>;

class Planner
{
public:
    Planner(const Office &office, const EnrolmentColumns &columns, const TableImport &options, const CodeTables &tables)
        : m_office(office), m_columns(columns), m_options(options), m_tables(tables), m_schools(office, Kind::Organisation)
    {
        m_done.plan.changes.action = ChangeSet::Action::Import;
        m_done.plan.changes.who = office.setting(u"user"_s);
        readWhatIsThere(office);
    }

    Result<EnrolmentPlan> run(Table &table)
    {
        constexpr int step = 500; // rows between two looks at whether to go on
        for (int done = 0;; ++done) {
            const auto row = table.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            if (m_options.watch && done % step == 0 && !m_options.watch(done))
                return stoppedReading();
            if (table.row() > m_options.headerRow)
                take(table.row(), **row);
        }
        for (Group &group : m_groups)
            write(group);
        finish();
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

    PlannedRow &put(int number, PlannedRow::State state, const Text &reason = {})
    {
        m_done.plan.rows << PlannedRow{.row = number, .state = state, .reason = reason,
                                       .isDecided = m_options.decisions.contains(number)};
        return m_done.plan.rows.last();
    }

    void refuse(int number, int column, const Text &reason)
    {
        put(number, PlannedRow::State::Refused, reason).column = m_columns.titles.value(column);
    }

    /// Blank rows, totals, repeated headings, and what somebody left out.
    bool passOver(int number, const QStringList &row)
    {
        if (std::all_of(row.begin(), row.end(), [](const QString &one) { return one.trimmed().isEmpty(); }))
            return true;
        const auto decision = m_options.decisions.constFind(number);
        Text reason;
        if (decision == m_options.decisions.cend())
            reason = reasonToLeaveOut(row, m_columns.titles);
        else if (decision->what == RowDecision::What::LeaveOut)
            reason = phrase("Import", "You left this row out.");
        if (reason.isEmpty())
            return false;
        put(number, PlannedRow::State::LeftOut, reason);
        return true;
    }

    void take(int number, const QStringList &row)
    {
        if (passOver(number, row))
            return;
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
            put(number, PlannedRow::State::LeftOut, phrase("Import", "There are no students in this row."));
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
        EnrolmentSums &sums = m_done.sums;
        sums.students += qint64(*students);
        sums.men += men;
        sums.women += women;
        sums.years[group.year] += qint64(*students);
        sums.fields[group.discipline] += qint64(*students);
        sums.countries[country] += qint64(*students);
        m_ofRow.insert(m_done.plan.rows.size(), {place, country});
        put(number, PlannedRow::State::New);
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
            const Record record = sourceRecord(m_office, m_options.source, m_options.today);
            m_source = record.id.isValid() ? record.id : add(record);
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
        school = record.id = add(record);
        m_done.plan.missing << record;
        return school;
    }

    RecordId cohortOf(Group &group)
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
        group.programme = programme;
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
        m_done.plan.labels.insert(cohort, u"%1, %2"_s.arg(group.name, QString::number(group.year)));
        return cohort;
    }

    void write(Group &group)
    {
        group.cohort = cohortOf(group);
        count(group, {}, group.students);
        for (auto it = group.countries.cbegin(); it != group.countries.cend(); ++it)
            group.counted.insert(it.key(), count(group, {u"country"_s, it.key()}, it.value()));
        if (group.women > 0)
            count(group, {u"sex"_s, u"female"_s}, group.women);
        if (group.men > 0)
            count(group, {u"sex"_s, u"male"_s}, group.men);
    }

    /// What becomes of one count, as the rows that it is made of show it.
    PlannedRow count(const Group &group, const Counted &what, qint64 persons)
    {
        const PartialDate asOf = PartialDate::year(group.year);
        const auto known = m_counts.constFind({group.cohort, asOf.toString(), what});
        PlannedRow planned;
        Record &record = planned.after;
        if (known == m_counts.cend()) {
            record.kind = Kind::Count;
            record.set("of"_L1, group.cohort);
            record.set("measure"_L1, u"enrolled"_s);
            record.set("as_of"_L1, asOf);
            record.set("split"_L1, what.first);
            if (!what.first.isEmpty())
                record.set(what.first, what.second);
            record.set("persons"_L1, persons);
            record.set("source"_L1, source());
            planned.record = record.id = add(record);
            return planned;
        }
        planned.before = record = *known;
        planned.record = record.id;
        m_seen << record.id;
        record.set("persons"_L1, persons);
        planned.state = record == planned.before ? PlannedRow::State::Same : PlannedRow::State::Update;
        if (planned.state == PlannedRow::State::Update) {
            planned.fields = {u"persons"_s};
            m_done.plan.changes.changes << Change::update(planned.before, record);
        }
        return planned;
    }

    void finish()
    {
        for (auto it = m_ofRow.cbegin(); it != m_ofRow.cend(); ++it) {
            PlannedRow &row = m_done.plan.rows[it.key()];
            PlannedRow counted = m_groups[it.value().first].counted.value(it.value().second);
            counted.row = row.row;
            counted.isDecided = row.isDecided;
            row = counted;
        }
        QSet<QString> schools;
        QSet<RecordId> programmes;
        for (const Group &group : std::as_const(m_groups)) {
            schools << group.school;
            programmes << group.programme;
        }
        m_done.sums.schools = schools.size();
        m_done.sums.programmes = programmes.size();
        tellColumns();
        tellGone();
    }

    /// So that a count that changes is marked where its students stand.
    void tellColumns()
    {
        const QStringList keys = m_columns.keys();
        for (qsizetype i = 0; i < m_columns.titles.size(); ++i) {
            const bool isUsed = !keys.value(i).isEmpty();
            m_done.plan.columns << TableColumn{
                    .holds = isUsed ? TableColumn::Holds::Field : TableColumn::Holds::Nothing,
                    .header = m_columns.titles[i],
                    .field = i == m_columns.students ? recordType(Kind::Count).find(u"persons") : nullptr};
        }
        m_done.plan.headerRow = m_options.headerRow;
    }

    /// Counts of these years that an earlier edition of the table had.
    void tellGone()
    {
        const QList<RecordId> gone = noLongerThere(m_office, Kind::Count, m_options.source, m_seen);
        const QSet<RecordId> unseen(gone.begin(), gone.end());
        for (const Record &record : std::as_const(m_counts))
            if (unseen.contains(record.id) && m_done.sums.years.contains(record.date("as_of"_L1).earliest().year()))
                m_done.plan.gone << record.id;
        if (!m_done.plan.gone.isEmpty())
            m_done.plan.labels.insert(m_office.labels(m_done.plan.gone, m_options.language.code()));
    }

    const Office &m_office;
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
    QSet<RecordId> m_seen;  ///< counts that the table speaks of
    RecordId m_source;
    bool m_isOfTaiwan = false;
    EnrolmentPlan m_done;
};

} // namespace

Result<EnrolmentPlan> planEnrolment(const Office &office, Table &table, const EnrolmentColumns &columns,
                                    const TableImport &options, const CodeTables &tables)
{
    return Planner(office, columns, options, tables).run(table);
}

} // namespace pd
