// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/forms.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

Forms english()
{
    const Forms::Dates full{u"{d} {month} {y}"_s,         u"{month} {y}"_s, u"{season} {y}"_s,
                            u"{season} {y}/{next}"_s, u"{y}"_s,         u"{y}/{next}"_s};
    Forms::Dates brief = full;
    brief.day = u"{d} {mon} {y}"_s;
    brief.month = u"{mon} {y}"_s;
    const QString seasons[4] = {u"spring"_s, u"summer"_s, u"autumn"_s, u"winter"_s};
    return {.code = u"en"_s,
            .catalogue = u"en"_s,
            .ownName = u"English"_s,
            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
            .icuLocale = "en_GB",
            .collation = "en-GB-u-kn",
            .seasons = {seasons[0], seasons[1], seasons[2], seasons[3]},
            .ofSeasons = {seasons[0], seasons[1], seasons[2], seasons[3]},
            .full = full,
            .governed = full,
            .brief = brief,
            .about = u"about %1"_s,
            .until = u"until %1"_s,
            .inferred = u"%1 (inferred)"_s,
            .briefAbout = u"~%1"_s,
            .briefInferred = u"%1?"_s,
            .unknown = u"date unknown"_s,
            .briefUnknown = u"unknown"_s,
            .daysOfMonth = u"{d}–{d2} {month} {y}"_s,
            .daysOfYear = u"{d} {month} – {d2} {month2} {y}"_s,
            .monthsOfYear = u"{month}–{month2} {y}"_s,
            .years = u"{y}–{y2}"_s,
            .fromTo = u"%1 – %2"_s,
            .dateTime = u"%1, %2"_s,
            .percent = u"%1%"_s};
}

Forms russian()
{
    return {.code = u"ru"_s,
            .catalogue = u"ru"_s,
            .ownName = u"Русский"_s,
            .locale = QLocale(QLocale::Russian, QLocale::Russia),
            .icuLocale = "ru_RU",
            .collation = "ru-u-kn",
            .seasons = {u"весна"_s, u"лето"_s, u"осень"_s, u"зима"_s},
            .ofSeasons = {u"весны"_s, u"лета"_s, u"осени"_s, u"зимы"_s},
            .full = {u"{d} {of month} {y} г."_s, u"{month} {y} г."_s, u"{season} {y} г."_s,
                     u"{season} {y}/{next} г."_s, u"{y} г."_s, u"{y}/{next} учебный год"_s},
            .governed = {u"{d} {of month} {y} г."_s, u"{of month} {y} г."_s, u"{of season} {y} г."_s,
                         u"{of season} {y}/{next} г."_s, u"{y} г."_s, u"{y}/{next} учебного года"_s},
            .brief = {u"{dd}.{mm}.{y}"_s, u"{mm}.{y}"_s, u"{season} {y}"_s, u"{season} {y}/{next}"_s,
                      u"{y}"_s, u"{y}/{next}"_s},
            .about = u"около %1"_s,
            .until = u"до %1"_s,
            .inferred = u"%1 (предположительно)"_s,
            .briefAbout = u"~%1"_s,
            .briefInferred = u"%1?"_s,
            .unknown = u"дата неизвестна"_s,
            .briefUnknown = u"неизвестно"_s,
            .daysOfMonth = u"{d}–{d2} {of month} {y} г."_s,
            .daysOfYear = u"{d} {of month} – {d2} {of month2} {y} г."_s,
            .monthsOfYear = u"{month}–{month2} {y} г."_s,
            .years = u"{y}–{y2} гг."_s,
            .fromTo = u"%1 – %2"_s,
            .dateTime = u"%1, %2"_s,
            .percent = u"%1\u00a0%"_s};
}

Forms chinese()
{
    const Forms::Dates full{u"{y}年{m}月{d}日"_s,       u"{y}年{m}月"_s, u"{y}年{season}"_s,
                            u"{y}/{next}年{season}"_s, u"{y}年"_s,      u"{y}/{next}学年"_s};
    const QString seasons[4] = {u"春季"_s, u"夏季"_s, u"秋季"_s, u"冬季"_s};
    return {.code = u"zh"_s,
            .catalogue = u"zh_CN"_s,
            .ownName = u"中文"_s,
            .locale = QLocale(QLocale::Chinese, QLocale::China),
            .icuLocale = "zh_Hans_CN",
            .collation = "zh-u-co-pinyin-kn",
            .seasons = {seasons[0], seasons[1], seasons[2], seasons[3]},
            .ofSeasons = {seasons[0], seasons[1], seasons[2], seasons[3]},
            .full = full,
            .governed = full,
            .brief = {u"{y}-{mm}-{dd}"_s, u"{y}-{mm}"_s, u"{y}{season}"_s, u"{y}/{next}{season}"_s, u"{y}"_s,
                      u"{y}/{next}"_s},
            .about = u"约%1"_s,
            .until = u"至%1"_s,
            .inferred = u"%1（推断）"_s,
            .briefAbout = u"约%1"_s,
            .briefInferred = u"%1?"_s,
            .unknown = u"日期不详"_s,
            .briefUnknown = u"不详"_s,
            .daysOfMonth = u"{y}年{m}月{d}日至{d2}日"_s,
            .daysOfYear = u"{y}年{m}月{d}日至{m2}月{d2}日"_s,
            .monthsOfYear = u"{y}年{m}月至{m2}月"_s,
            .years = u"{y}年至{y2}年"_s,
            .fromTo = u"%1至%2"_s,
            .dateTime = u"%1 %2"_s,
            .percent = u"%1%"_s};
}

} // namespace

std::span<const Forms> allForms()
{
    static const Forms forms[] = {english(), russian(), chinese()};
    return forms;
}

} // namespace pd
