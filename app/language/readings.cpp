// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/readings.h>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace pd {

namespace {

/// Characters that ICU reads or sorts otherwise than they are read in the names of places and institutions,
/// with a homophone for which it is right.
struct Reading
{
    QStringView written, readAs;
};

constexpr Reading readings[] = {
    // chóng, not zhòng
    {u"重庆", u"虫庆"}, {u"重邮", u"虫邮"}, {u"重医", u"虫医"}, {u"重师", u"虫师"}, {u"重交", u"虫交"},
    {u"重阳", u"虫阳"}, {u"重组", u"虫组"}, {u"双重", u"双虫"}, {u"重龙", u"虫龙"},
    // cháng, not zhǎng
    {u"长春", u"常春"}, {u"长沙", u"常沙"}, {u"长安", u"常安"}, {u"长江", u"常江"}, {u"长治", u"常治"},
    {u"长乐", u"常乐"}, {u"长城", u"常城"}, {u"长征", u"常征"}, {u"长三角", u"常三角"}, {u"长白", u"常白"},
    {u"长虹", u"常虹"}, {u"长兴", u"常兴"}, {u"长岛", u"常岛"}, {u"长庆", u"常庆"}, {u"长青", u"常青"},
    {u"长宁", u"常宁"}, {u"长阳", u"常阳"}, {u"长丰", u"常丰"}, {u"长葛", u"常葛"}, {u"长垣", u"常垣"},
    {u"长汀", u"常汀"}, {u"长寿", u"常寿"}, {u"长清", u"常清"}, {u"长飞", u"常飞"}, {u"长电", u"常电"},
    {u"长荣", u"常荣"}, {u"长海", u"常海"}, {u"长崎", u"常崎"}, {u"长野", u"常野"}, {u"长冈", u"常冈"},
    {u"长期", u"常期"}, {u"长理", u"常理"}, {u"长庚", u"常庚"},
    {u"长泰", u"常泰"}, {u"长武", u"常武"}, {u"长顺", u"常顺"}, {u"长岭", u"常岭"}, {u"长途", u"常途"},
    {u"长河", u"常河"}, {u"长洲", u"常洲"}, {u"长坡", u"常坡"}, {u"长山", u"常山"}, {u"长桥", u"常桥"},
    // other places
    {u"厦门", u"下门"}, {u"厦大", u"下大"}, {u"六安", u"录安"}, {u"六合", u"录合"}, {u"蚌埠", u"泵埠"},
    {u"番禺", u"潘禺"}, {u"台州", u"胎州"}, {u"丽水", u"离水"}, {u"济南", u"挤南"}, {u"济宁", u"挤宁"},
    {u"乐清", u"月清"}, {u"乐亭", u"老亭"}, {u"东阿", u"东额"}, {u"西藏", u"西奘"}, {u"藏族", u"奘族"},
    {u"单县", u"善县"}, {u"莘庄", u"心庄"}, {u"枞阳", u"宗阳"}, {u"铅山", u"言山"}, {u"尉犁", u"玉犁"},
    {u"浚县", u"训县"}, {u"蔚县", u"玉县"}, {u"涡阳", u"郭阳"}, {u"泌阳", u"必阳"}, {u"洪洞", u"洪同"},
    {u"犍为", u"前为"}, {u"荥经", u"迎经"}, {u"筠连", u"军连"}, {u"吴堡", u"吴布"}, {u"牟平", u"木平"},
    {u"中牟", u"中木"}, {u"浒墅", u"许墅"}, {u"珲春", u"浑春"}, {u"黄埔", u"黄普"}, {u"埔里", u"普里"},
    {u"柬埔", u"柬普"}, {u"佛山", u"仏山"}, {u"佛罗", u"仏罗"}, {u"柏林", u"伯林"}, {u"秘鲁", u"必鲁"},
    {u"喀什", u"喀石"}, {u"塔什", u"塔石"}, {u"比什", u"比石"}, {u"阿什", u"阿石"}, {u"勒", u"仂"},
    {u"绥棱", u"绥陵"}, {u"穆棱", u"穆陵"},
    // other words in the names of institutions
    {u"都", u"嘟"}, {u"地", u"弟"}, {u"音乐", u"音月"}, {u"乐团", u"月团"}, {u"乐器", u"月器"},
    {u"银行", u"银杭"}, {u"行业", u"杭业"}, {u"会计", u"快计"}, {u"模具", u"木具"},
    // family names
    {u"曾", u"增"}, {u"任", u"人"}, {u"尉迟", u"玉迟"}, {u"翟", u"宅"},
};

/// Family names that are common words with another reading.
constexpr Reading familyNames[] = {
    {u"单", u"善"}, {u"解", u"谢"}, {u"仇", u"求"}, {u"区", u"欧"}, {u"查", u"扎"}, {u"盖", u"葛"},
    {u"缪", u"妙"}, {u"覃", u"秦"}, {u"朴", u"票"}, {u"牟", u"木"}, {u"乐", u"月"}, {u"长孙", u"掌孙"},
};

/// The readings by the first character of what is written, the longest first.
using ByFirst = std::unordered_map<char16_t, std::vector<const Reading *>>;

const ByFirst &readingsByFirst()
{
    static const ByFirst byFirst = [] {
        ByFirst map;
        for (const Reading &reading : readings)
            map[reading.written.front().unicode()].push_back(&reading);
        for (auto &[first, all] : map) {
            std::stable_sort(all.begin(), all.end(), [](const Reading *a, const Reading *b) {
                return a->written.size() > b->written.size();
            });
        }
        return map;
    }();
    return byFirst;
}

} // namespace

QString asRead(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isHan))
        return text;
    const ByFirst &byFirst = readingsByFirst();
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const auto candidates = byFirst.find(text[i].unicode());
        const Reading *found = nullptr;
        if (candidates != byFirst.end()) {
            const QStringView rest = QStringView(text).mid(i);
            const auto stands = [&](const Reading *reading) { return rest.startsWith(reading->written); };
            const auto at = std::find_if(candidates->second.begin(), candidates->second.end(), stands);
            found = at == candidates->second.end() ? nullptr : *at;
        }
        if (found)
            result += found->readAs;
        else
            result += text[i];
        i += found ? found->written.size() : 1;
    }
    return result;
}

QString asFamilyName(const QString &text)
{
    if (text.size() < 2 || text.size() > 4)
        return {};
    for (const auto &[written, readAs] : familyNames) {
        if (text.startsWith(written))
            return readAs + QStringView(text).mid(written.size());
    }
    return {};
}

} // namespace pd
