// SPDX-License-Identifier: GPL-3.0-or-later
#include "largeoffice.h"

#include <exchange/officefiles.h>
#include <record/codetables.h>
#include <store/schema.h>

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace pd;
using namespace Qt::StringLiterals;

namespace {

constexpr int changesInASet = 5000;
constexpr int cohortsInAProgramme = 20;
constexpr int countsInACohort = 100;

struct Field
{
    const char *en, *zh, *ru;  ///< ru: an adjective
};
constexpr Field fields[] = {
    {"Technology", "理工", "технологический"},
    {"Posts and Telecommunications", "邮电", "телекоммуникационный"},
    {"Medicine", "医科", "медицинский"},
    {"Agriculture", "农业", "аграрный"},
    {"Forestry", "林业", "лесотехнический"},
    {"Education", "师范", "педагогический"},
    {"Foreign Studies", "外国语", "лингвистический"},
    {"Finance and Economics", "财经", "экономический"},
    {"Political Science and Law", "政法", "юридический"},
    {"Architecture", "建筑", "архитектурный"},
    {"Civil Engineering", "土木工程", "строительный"},
    {"Transport", "交通", "транспортный"},
    {"Aeronautics and Astronautics", "航空航天", "авиационный"},
    {"Maritime Studies", "海事", "морской"},
    {"Mining", "矿业", "горный"},
    {"Petroleum", "石油", "нефтяной"},
    {"Geology", "地质", "геологический"},
    {"Chemical Engineering", "化工", "химико-технологический"},
    {"Electric Power", "电力", "энергетический"},
    {"Electronic Science", "电子科技", "радиотехнический"},
    {"Information Engineering", "信息工程", "информационный"},
    {"Textile Science", "纺织", "текстильный"},
    {"Light Industry", "轻工业", "пищевой"},
    {"Business", "商业", "торговый"},
    {"Sport", "体育", "спортивный"},
    {"Music", "音乐", "музыкальный"},
    {"Fine Arts", "美术", "художественный"},
    {"Theatre", "戏剧", "театральный"},
    {"Film", "电影", "кинематографический"},
    {"Traditional Chinese Medicine", "中医药", "фармацевтический"},
    {"Veterinary Medicine", "兽医", "ветеринарный"},
    {"Physics", "物理", "физический"},
    {"Mathematics", "数学", "математический"},
    {"Optics", "光学", "оптический"},
    {"Metallurgy", "冶金", "металлургический"},
    {"Mechanical Engineering", "机械工程", "машиностроительный"},
    {"Water Resources", "水利", "гидротехнический"},
    {"Oceanography", "海洋", "океанологический"},
    {"Meteorology", "气象", "метеорологический"},
    {"Journalism", "新闻", "журналистский"},
    {"International Relations", "国际关系", "дипломатический"},
    {"Tourism", "旅游", "туристический"},
    {"Nationalities", "民族", "этнографический"},
    {"Nuclear Science", "核科学", "ядерный"},
    {"Biotechnology", "生物技术", "биотехнологический"},
    {"Environmental Science", "环境科学", "экологический"},
    {"Management", "管理", "управленческий"},
    {"Printing and Publishing", "印刷出版", "полиграфический"},
    {"Automation", "自动化", "приборостроительный"},
    {"Materials Science", "材料科学", "материаловедческий"},
};

struct Form
{
    const char *type;
    const char *en;  ///< %1 city, %2 field
    const char *zh;
    const char *ru;
    const char *acronym;
};
constexpr Form forms[] = {
    {"university", "%1 University of %2", "%1%2大学", "%1 государственный %2 университет", "U"},
    {"university", "%1 Institute of %2", "%1%2学院", "%1 %2 институт", "I"},
    {"college", "%1 College of %2", "%1%2职业学院", "%1 %2 колледж", "C"},
    {"research_institute", "%1 Research Institute of %2", "%1%2研究所", "%1 научно-исследовательский %2 институт", "RI"},
    {"centre", "%1 Centre for %2", "%1%2中心", "%1 %2 центр", "CT"},
    {"company", "%1 Company for %2", "%1%2公司", "%1 %2 концерн", "CO"},
};

/// "Харбинский": as far as a rule makes it; of the others "г. Москва" stands before the name.
QString cityAdjective(const QString &city)
{
    static const QString vowels = u"аеёиоуыэюяй"_s;
    if (city.contains(u' ') || city.contains(u'-'))
        return u"г. "_s + city + u':';
    if (city.endsWith(u'ь'))
        return city.chopped(1) + u"ский"_s;
    return vowels.contains(city.back()) ? QString(u"г. "_s + city + u':') : QString(city + u"ский"_s);
}

class Maker
{
public:
    Maker(Office &office, const LargeOffice &size, const std::function<void(int)> &progress)
        : m_office(office), m_size(size), m_progress(progress), m_random(size.seed)
    {
    }

    Result<void> make()
    {
        m_own = m_office.currentInstitution();
        if (auto made = organisations(); !made)
            return made;
        if (auto made = agreements(); !made)
            return made;
        return students();
    }

private:
    int any(int below) { return int(m_random.bounded(below)); }
    template <typename T>
    const T &oneOf(const QList<T> &list) { return list[any(int(list.size()))]; }

    /// Writes what has gathered; the numbers of the new records are added to a list.
    Result<void> write(QList<RecordId> *made = nullptr)
    {
        if (m_set.changes.isEmpty())
            return {};
        const auto applied = m_office.apply(m_set);
        if (!applied)
            return tl::unexpected(applied.error());
        if (made) {
            const QList<RecordId> ids = applied->created.values();
            std::copy(ids.crbegin(), ids.crend(), std::back_inserter(*made));  // the first has -1
        }
        m_records += int(m_set.changes.size());
        m_set.changes.clear();
        if (m_progress)
            m_progress(m_records);
        return {};
    }
    Result<void> add(const Record &record, QList<RecordId> *made = nullptr)
    {
        m_set.action = ChangeSet::Action::Build;
        m_set.add(record);
        return m_set.changes.size() < changesInASet ? Result<void>() : write(made);
    }

    Record organisation(int number, int repeated)
    {
        constexpr int ofACity = int(std::size(fields) * std::size(forms));
        const City &city = m_tables->cities()[number / ofACity];
        const Field &field = fields[number % ofACity / int(std::size(forms))];
        const Form &form = forms[number % int(std::size(forms))];

        QString en = QString::fromUtf8(form.en).arg(city.labels[0], QString::fromUtf8(field.en));
        QString zh = QString::fromUtf8(form.zh).arg(city.labels[2], QString::fromUtf8(field.zh));
        QString ru = QString::fromUtf8(form.ru).arg(cityAdjective(city.labels[1]), QString::fromUtf8(field.ru));
        if (repeated > 0) {
            en += u" No. %1"_s.arg(repeated + 1);
            zh += u"第%1"_s.arg(repeated + 1);
            ru += u" № %1"_s.arg(repeated + 1);
        }
        Record record;
        record.kind = Kind::Organisation;
        record.names << Name{u"en"_s, NameKind::Official, en} << Name{u"zh"_s, NameKind::Official, zh}
                     << Name{u"ru"_s, NameKind::Official, ru};
        if (any(10) == 0) {
            QString acronym = city.labels[0].left(1) + QString::fromUtf8(form.acronym);
            for (const QString &word : QString::fromUtf8(field.en).split(u' '))
                acronym += word == u"and" ? QString() : word.left(1);
            record.names << Name{u"en"_s, NameKind::Acronym, acronym};
        }
        record.set("type"_L1, QString::fromUtf8(form.type));
        record.set("country"_L1, city.country);
        record.set("city"_L1, city.code);
        static const QStringList stages{u"prospect"_s, u"in_contact"_s, u"active"_s, u"dormant"_s, u"ended"_s};
        static const QStringList areas{u"student_exchange"_s, u"research"_s, u"joint_programmes"_s, u"grants"_s,
                                       u"language_teaching"_s};
        if (any(20) == 0) {
            record.set("stage"_L1, oneOf(stages));
            record.set("areas"_L1, QStringList{oneOf(areas)});
        }
        if (any(3) == 0)
            record.set("founded"_L1, PartialDate::fromString(QString::number(1850 + any(170))).value());
        return record;
    }

    Result<void> organisations()
    {
        // Not city after city, as no directory is. What repeats a name comes when all names have been given.
        const int different = int(m_tables->cities().size() * std::size(fields) * std::size(forms));
        QList<int> order(different);
        std::iota(order.begin(), order.end(), 0);
        for (int i = different - 1; i > 0; --i)
            order.swapItemsAt(i, any(i + 1));
        for (int i = 0; i < m_size.organisations; ++i) {
            if (auto done = add(organisation(order[i % different], i / different), &m_organisations); !done)
                return done;
        }
        return write(&m_organisations);
    }

    Result<void> agreements()
    {
        static const QStringList types{u"mou"_s, u"framework"_s, u"student_exchange"_s, u"research"_s};
        for (int i = 0; i < m_size.agreements && !m_organisations.isEmpty(); ++i) {
            Record record;
            record.kind = Kind::Agreement;
            record.set("type"_L1, oneOf(types));
            record.set("number"_L1, u"L-%1"_s.arg(i + 1, 5, 10, QChar(u'0')));
            record.set("parties"_L1, Rows{{{u"organisation"_s, m_own}, {u"role"_s, u"coordinator"_s}},
                                          {{u"organisation"_s, oneOf(m_organisations)}, {u"role"_s, u"partner"_s}}});
            const QDate begin = QDate(2008, 1, 1).addDays(any(6400));
            record.set("signed_own"_L1, PartialDate(begin));
            record.set("signed_partner"_L1, PartialDate(begin));
            record.set("expires"_L1, PartialDate(begin.addYears(1 + any(9))));
            if (i < m_size.planItems) {
                record.set("work_plan"_L1, Rows{{{u"text"_s, u"Annual report on the cooperation"_s}, {u"who"_s, u"Li Ming"_s},
                                                 {u"due"_s, PartialDate(QDate(2025, 1, 1).addDays(i % 730))}}});
            }
            if (auto done = add(record); !done)
                return done;
        }
        return write();
    }

    Record programme(int number)
    {
        const Field &field = fields[number % int(std::size(fields))];
        static const QStringList types{u"joint_programme"_s, u"dual_degree"_s, u"exchange"_s};
        Record record;
        record.kind = Kind::Programme;
        record.names << Name{u"en"_s, NameKind::Official, u"%1, programme %2"_s.arg(QString::fromUtf8(field.en)).arg(number + 1)}
                     << Name{u"zh"_s, NameKind::Official, u"%1专业第%2号"_s.arg(QString::fromUtf8(field.zh)).arg(number + 1)}
                     << Name{u"ru"_s, NameKind::Official,
                             u"Программа %2: %1 профиль"_s.arg(QString::fromUtf8(field.ru)).arg(number + 1)};
        record.set("type"_L1, oneOf(types));
        record.set("level"_L1, any(3) ? u"bachelor"_s : u"master"_s);
        Rows participants{{{u"organisation"_s, m_own}}};
        if (!m_organisations.isEmpty())
            participants << Row{{u"organisation"_s, oneOf(m_organisations)}};
        record.set("participants"_L1, participants);
        record.set("launched"_L1, PartialDate::fromString(u"2000-09"_s).value());
        return record;
    }

    Record cohort(RecordId programme, int number)
    {
        static const QStringList disciplines{u"cn-ug:080901"_s, u"cn-ug:020401"_s, u"cn-gr:0810"_s, u"ru:09.03.01"_s,
                                             u"isced:0613"_s};
        Record record;
        record.kind = Kind::Cohort;
        record.set("programme"_L1, programme);
        record.set("intake"_L1, 2026 - number % cohortsInAProgramme);
        record.set("discipline"_L1, oneOf(disciplines));
        record.set("planned"_L1, 10 * (2 + any(10)));
        return record;
    }

    Record count(RecordId cohort, int intake, int number)
    {
        static const QStringList measures{u"applied"_s, u"admitted"_s, u"registered"_s, u"enrolled"_s, u"graduated"_s};
        static const QStringList countries{u"CN"_s, u"RU"_s, u"KZ"_s, u"UZ"_s, u"KG"_s, u"MN"_s, u"VN"_s, u"TH"_s,
                                           u"PK"_s, u"IN"_s, u"ID"_s, u"MY"_s, u"TM"_s, u"TJ"_s, u"BY"_s};
        Record record;
        record.kind = Kind::Count;
        record.set("of"_L1, cohort);
        record.set("measure"_L1, measures[number % measures.size()]);
        record.set("as_of"_L1, PartialDate(QDate(intake, 9, 1).addDays(number / measures.size() * 45 + any(20))));
        record.set("persons"_L1, any(120));
        if (number >= 2 * measures.size()) {  // the first are totals
            record.set("split"_L1, u"country"_s);
            record.set("country"_L1, oneOf(countries));
        }
        return record;
    }

    Result<void> students()
    {
        const int cohortsWanted = (m_size.counts + countsInACohort - 1) / countsInACohort;
        const int programmesWanted = (cohortsWanted + cohortsInAProgramme - 1) / cohortsInAProgramme;
        QList<RecordId> programmes, cohorts;
        for (int i = 0; i < programmesWanted; ++i) {
            if (auto done = add(programme(i), &programmes); !done)
                return done;
        }
        if (auto done = write(&programmes); !done)
            return done;
        for (int i = 0; i < cohortsWanted; ++i) {
            if (auto done = add(cohort(programmes[i / cohortsInAProgramme], i), &cohorts); !done)
                return done;
        }
        if (auto done = write(&cohorts); !done)
            return done;
        for (int i = 0; i < m_size.counts; ++i) {
            const int of = i / countsInACohort;
            if (auto done = add(count(cohorts[of], 2026 - of % cohortsInAProgramme, i % countsInACohort)); !done)
                return done;
        }
        return write();
    }

    Office &m_office;
    LargeOffice m_size;
    std::function<void(int)> m_progress;
    QRandomGenerator m_random;
    std::shared_ptr<const CodeTables> m_tables = CodeTables::load();
    RecordId m_own;
    QList<RecordId> m_organisations;
    ChangeSet m_set;
    int m_records = 0;
};

} // namespace

Result<void> makeLargeOffice(const QString &path, const LargeOffice &size, const std::function<void(int)> &progress)
{
    if (auto built = buildOffice(path, u":/offices/practice"_s); !built)
        return tl::unexpected(built.error());
    auto office = Office::open(path);
    if (!office)
        return tl::unexpected(office.error());
    return Maker(**office, size, progress).make();
}

QString largeOfficeFile(const QString &folder, const LargeOffice &size)
{
    QCryptographicHash tables(QCryptographicHash::Sha1);
    for (const schema::Step &step : schema::steps())
        tables.addData(step.sql.toUtf8());
    const QString file = u"%1/large-%2-%3-%4-%5-%6.pdesk"_s.arg(folder).arg(size.organisations).arg(size.agreements)
                                 .arg(size.counts).arg(size.planItems).arg(QString::fromLatin1(tables.result().toHex().left(8)));
    if (QFile::exists(file))
        return file;
    std::fprintf(stderr, "Making the large office, once and for all benchmarks; some minutes.\n");
    const QString part = file + u".part"_s;
    QFile::remove(part);
    const auto made = makeLargeOffice(part, size);
    if (!made || !QFile::rename(part, file))
        qFatal("no large office: %s", made ? "it cannot be renamed" : made.error().message.source());
    return file;
}
