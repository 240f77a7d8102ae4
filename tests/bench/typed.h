// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What people type into the search, in the scripts they type it in; a slip now and then.
inline QStringList typedTexts()
{
    using namespace Qt::StringLiterals;
    return {u"重庆"_s, u"重庆邮电大学"_s, u"chongqing post"_s, u"cqyd"_s, u"чунцин"_s, u"чунцинский унив"_s,
            u"harbin institute"_s, u"哈尔滨 工程"_s, u"политех"_s, u"ДВФУ"_s, u"tsinghua"_s, u"moscow state"_s,
            u"московский государственный"_s, u"univercity of electronics"_s, u"медицинский"_s, u"医科大学"_s,
            u"russia medical"_s, u"китай"_s, u"2025-017"_s, u"shanghai music"_s, u"владивосток"_s, u"beijnig"_s,
            u"重庆 post"_s, u"agreement"_s, u"zzyzx"_s};
}
