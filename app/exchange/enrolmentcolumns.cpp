// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/enrolmentcolumns.h>

#include <language/fold.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

constexpr qsizetype headerWithin = 30; ///< rows

/// A header without blanks and line ends, traditional characters as simplified.
QString bare(const QString &header)
{
    return fold(header).remove(u' ');
}

struct Heading
{
    int EnrolmentColumns::*column;
    QString key;
    Text label;
    QStringList texts;
};

const QList<Heading> &headings()
{
    using C = EnrolmentColumns;
    const auto label = [](const char *source) { return phrase("Import", source); };
    static const QList<Heading> all{
        {&C::year, u"enrolment.year"_s, label(QT_TRANSLATE_NOOP("Import", "Academic year")),
         {u"学年度"_s, u"学年"_s, u"academic year"_s, u"year"_s, u"учебный год"_s, u"год"_s}},
        {&C::school, u"enrolment.school"_s, label(QT_TRANSLATE_NOOP("Import", "School")),
         {u"学校名称"_s, u"学校"_s, u"高校名称"_s, u"院校"_s, u"school"_s, u"institution"_s, u"university"_s, u"вуз"_s,
          u"университет"_s}},
        {&C::level, u"enrolment.level"_s, label(QT_TRANSLATE_NOOP("Import", "Level")),
         {u"等级别名称"_s, u"层次"_s, u"level"_s, u"уровень"_s, u"уровень образования"_s}},
        {&C::country, u"enrolment.country"_s, label(QT_TRANSLATE_NOOP("Import", "Country of the students")),
         {u"国别名称"_s, u"国别"_s, u"国籍"_s, u"country"_s, u"citizenship"_s, u"страна"_s, u"гражданство"_s}},
        {&C::departmentCode, u"enrolment.code"_s, label(QT_TRANSLATE_NOOP("Import", "Code of the field")),
         {u"科系代码"_s, u"专业代码"_s, u"department code"_s, u"field code"_s, u"код направления"_s}},
        {&C::department, u"enrolment.field"_s, label(QT_TRANSLATE_NOOP("Import", "Department or field")),
         {u"科系名称"_s, u"专业"_s, u"专业名称"_s, u"department"_s, u"field"_s, u"направление"_s,
          u"направление подготовки"_s}},
        {&C::students, u"enrolment.students"_s, label(QT_TRANSLATE_NOOP("Import", "Students")),
         {u"学生总计"_s, u"总计"_s, u"学生数"_s, u"students"_s, u"total"_s, u"всего"_s, u"студентов"_s}},
        {&C::men, u"enrolment.men"_s, label(QT_TRANSLATE_NOOP("Import", "Men")),
         {u"男学生"_s, u"男生"_s, u"男"_s, u"men"_s, u"male"_s, u"мужчин"_s, u"мужчины"_s}},
        {&C::women, u"enrolment.women"_s, label(QT_TRANSLATE_NOOP("Import", "Women")),
         {u"女学生"_s, u"女生"_s, u"女"_s, u"women"_s, u"female"_s, u"женщин"_s, u"женщины"_s}}};
    return all;
}

bool isComplete(const EnrolmentColumns &columns)
{
    return columns.year >= 0 && columns.school >= 0 && columns.country >= 0 && columns.students >= 0
        && (columns.department >= 0 || columns.departmentCode >= 0);
}

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
    return isComplete(columns) ? std::optional(columns) : std::nullopt;
}

Result<EnrolmentColumns> EnrolmentColumns::byKeys(const QStringList &header, const QStringList &keys)
{
    EnrolmentColumns columns{.titles = header};
    for (int column = 0; column < header.size(); ++column) {
        for (const Heading &heading : headings()) {
            if (heading.key != keys.value(column))
                continue;
            int &place = columns.*heading.column;
            if (place >= 0)
                return failure(Error::Kind::Usage, phrase("Import", "The columns “%1” and “%2” mean the same field.")
                                                           .arg(header[place])
                                                           .arg(header[column]));
            place = column;
        }
    }
    return columns;
}

QStringList EnrolmentColumns::keys() const
{
    QStringList found(titles.size());
    for (const Heading &heading : headings())
        if (const int column = this->*heading.column; column >= 0)
            found[column] = heading.key;
    return found;
}

QList<ColumnTarget> EnrolmentColumns::targets(const Language &language)
{
    QList<ColumnTarget> all;
    for (const Heading &heading : headings())
        all.append({heading.key, language.text(heading.label)});
    return all;
}

QStringList EnrolmentColumns::missing(const Language &language) const
{
    QStringList labels;
    for (const Heading &heading : headings()) {
        const bool isNeeded = heading.column == &EnrolmentColumns::year || heading.column == &EnrolmentColumns::school
                           || heading.column == &EnrolmentColumns::country
                           || heading.column == &EnrolmentColumns::students
                           || (heading.column == &EnrolmentColumns::department && departmentCode < 0);
        if (isNeeded && this->*heading.column < 0)
            labels << language.text(heading.label);
    }
    return labels;
}

std::optional<TableHead> enrolmentHead(const QList<TableRows::Line> &beginning, int row)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < beginning.size() && at < 0; ++i) {
        const bool isIt = row > 0 ? beginning[i].number >= row
                                  : i < headerWithin && EnrolmentColumns::of(beginning[i].cells).has_value();
        if (isIt)
            at = i;
    }
    if (at < 0)
        return std::nullopt;
    TableHead head{.row = beginning[at].number, .headers = beginning[at].cells, .sample = {}};
    for (QString &header : head.headers)
        header = header.trimmed();
    while (!head.headers.isEmpty() && head.headers.last().isEmpty())
        head.headers.removeLast();
    for (const TableRows::Line &line : beginning.mid(at + 1))
        head.sample << line.cells;
    return head;
}

} // namespace pd
