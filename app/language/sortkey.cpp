// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/language.h>

#include <language/icustring.h>
#include <language/languagedata.h>

#include <algorithm>
#include <unordered_map>

#include <unicode/coll.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Characters that ICU sorts under another reading than the one they have in the names of places and
/// institutions, with a homophone that it sorts right. ICU itself knows 重庆 and 朝阳.
struct Reading
{
    QStringView written, sortedAs;
};

constexpr Reading readings[] = {
    // cháng, not zhǎng
    {u"长春", u"常春"}, {u"长沙", u"常沙"}, {u"长安", u"常安"}, {u"长江", u"常江"}, {u"长治", u"常治"},
    {u"长乐", u"常乐"}, {u"长城", u"常城"}, {u"长征", u"常征"}, {u"长三角", u"常三角"}, {u"长白", u"常白"},
    {u"长虹", u"常虹"}, {u"长兴", u"常兴"}, {u"长岛", u"常岛"}, {u"长庆", u"常庆"}, {u"长青", u"常青"},
    {u"长宁", u"常宁"}, {u"长阳", u"常阳"}, {u"长丰", u"常丰"}, {u"长葛", u"常葛"}, {u"长垣", u"常垣"},
    {u"长汀", u"常汀"}, {u"长寿", u"常寿"}, {u"长清", u"常清"}, {u"长飞", u"常飞"}, {u"长电", u"常电"},
    {u"长荣", u"常荣"}, {u"长海", u"常海"}, {u"长崎", u"常崎"}, {u"长野", u"常野"}, {u"长冈", u"常冈"},
    {u"长期", u"常期"},
    // other places
    {u"厦门", u"下门"}, {u"厦大", u"下大"}, {u"六安", u"录安"}, {u"六合", u"录合"}, {u"蚌埠", u"泵埠"},
    {u"番禺", u"潘禺"}, {u"台州", u"胎州"}, {u"丽水", u"离水"}, {u"济南", u"挤南"}, {u"济宁", u"挤宁"},
    {u"乐清", u"月清"}, {u"东阿", u"东额"}, {u"西藏", u"西奘"}, {u"藏族", u"奘族"}, {u"单县", u"善县"},
    {u"莘庄", u"心庄"}, {u"枞阳", u"宗阳"}, {u"铅山", u"言山"}, {u"尉犁", u"玉犁"}, {u"浚县", u"训县"},
    {u"佛山", u"仏山"}, {u"佛罗", u"仏罗"}, {u"柏林", u"伯林"}, {u"秘鲁", u"必鲁"}, {u"喀什", u"喀石"},
    {u"塔什", u"塔石"}, {u"比什", u"比石"}, {u"阿什", u"阿石"},
    // other words in the names of institutions
    {u"都", u"嘟"}, {u"地", u"弟"}, {u"音乐", u"音月"}, {u"乐团", u"月团"}, {u"乐器", u"月器"},
    {u"银行", u"银杭"}, {u"行业", u"杭业"}, {u"会计", u"快计"},
    // family names
    {u"曾", u"增"}, {u"任", u"人"}, {u"尉迟", u"玉迟"},
};

bool isHan(QChar c)
{
    return c >= QChar(0x4e00) && c <= QChar(0x9fff);
}

QString asRead(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), isHan)) {
        for (const auto &[written, sortedAs] : readings)
            text.replace(written.data(), written.size(), sortedAs.data(), sortedAs.size());
    }
    return text;
}

/// ICU's collators are not to be shared between threads.
const icu::Collator &collator(const Forms &forms)
{
    thread_local std::unordered_map<const Forms *, std::unique_ptr<icu::Collator>> collators;
    std::unique_ptr<icu::Collator> &own = collators[&forms];
    if (!own) {
        UErrorCode status = U_ZERO_ERROR;
        own.reset(icu::Collator::createInstance(icu::Locale::forLanguageTag(forms.collation, status), status));
        Q_ASSERT(U_SUCCESS(status));
    }
    return *own;
}

} // namespace

QByteArray Language::sortKey(const QString &text) const
{
    const QString read = code() == "zh"_L1 ? asRead(text) : text;
    const icu::Collator &order = collator(m_data->forms);
    QByteArray key(read.size() * 4 + 8, Qt::Uninitialized);
    const auto fill = [&] {
        return order.getSortKey(toIcu(read), reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    };
    int32_t length = fill();
    if (length > key.size()) {
        key.resize(length);
        length = fill();
    }
    key.truncate(std::max(length - 1, 0));  // without the zero at its end
    return key;
}

} // namespace pd
