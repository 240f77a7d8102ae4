// SPDX-License-Identifier: GPL-3.0-or-later
// The rules are spelled out rather than taken from ICU's zh_Latn_PINYIN-ru, which takes longer to load than
// all syllables take to write; tst_searchkeys compares the two.
#include <language/palladius.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace pd {

namespace {

struct Spelling
{
    QStringView pinyin, russian;
};

constexpr Spelling initials[] = {
        {u"zh", u"чж"}, {u"ch", u"ч"}, {u"sh", u"ш"}, {u"b", u"б"}, {u"p", u"п"},  {u"m", u"м"}, {u"f", u"ф"},
        {u"d", u"д"},   {u"t", u"т"},  {u"n", u"н"},  {u"l", u"л"}, {u"g", u"г"},  {u"k", u"к"}, {u"h", u"х"},
        {u"j", u"цз"},  {u"q", u"ц"},  {u"x", u"с"},  {u"r", u"ж"}, {u"z", u"цз"}, {u"c", u"ц"}, {u"s", u"с"},
};

constexpr Spelling finals[] = {
        {u"a", u"а"},     {u"ai", u"ай"},    {u"an", u"ань"},   {u"ang", u"ан"},   {u"ao", u"ао"},
        {u"e", u"э"},     {u"ei", u"эй"},    {u"en", u"энь"},   {u"eng", u"эн"},   {u"er", u"эр"},
        {u"i", u"и"},     {u"ia", u"я"},     {u"ian", u"янь"},  {u"iang", u"ян"},  {u"iao", u"яо"},
        {u"ie", u"е"},    {u"in", u"инь"},   {u"ing", u"ин"},   {u"iong", u"юн"},  {u"iu", u"ю"},
        {u"o", u"о"},     {u"ong", u"ун"},   {u"ou", u"оу"},    {u"u", u"у"},      {u"ua", u"уа"},
        {u"uai", u"уай"}, {u"uan", u"уань"}, {u"uang", u"уан"}, {u"ui", u"уй"},    {u"un", u"унь"},
        {u"uo", u"о"},    {u"ü", u"юй"},     {u"üe", u"юэ"},    {u"üan", u"юань"}, {u"ün", u"юнь"},
};

/// Syllables that begin with y or w, and those that no rule gives.
constexpr Spelling whole[] = {
        {u"ya", u"я"},     {u"yai", u"яй"},   {u"yan", u"янь"},  {u"yang", u"ян"},   {u"yao", u"яо"},
        {u"ye", u"е"},     {u"yi", u"и"},     {u"yin", u"инь"},  {u"ying", u"ин"},   {u"yo", u"йо"},
        {u"yong", u"юн"},  {u"you", u"ю"},    {u"yu", u"юй"},    {u"yuan", u"юань"}, {u"yue", u"юэ"},
        {u"yun", u"юнь"},  {u"wa", u"ва"},    {u"wai", u"вай"},  {u"wan", u"вань"},  {u"wang", u"ван"},
        {u"wei", u"вэй"},  {u"wen", u"вэнь"}, {u"weng", u"вэн"}, {u"wo", u"во"},     {u"wu", u"у"},
        {u"hui", u"хуэй"}, {u"m", u"м"},      {u"n", u"н"},      {u"ng", u"н"},      {u"hm", u"хм"},
};

template <size_t Size>
QStringView spelled(const Spelling (&table)[Size], QStringView pinyin)
{
    const auto *found = std::find_if(std::begin(table), std::end(table),
                                     [&](const Spelling &row) { return row.pinyin == pinyin; });
    return found == std::end(table) ? QStringView() : found->russian;
}

/// Two syllables that are never written together.
bool areKeptApart(QStringView first, QStringView second)
{
    if (first.endsWith(u"ху"))
        return QStringView(u"иеяюй").contains(second.front());
    if (first == u"е" || first == u"э" || first.endsWith(u" е") || first.endsWith(u" э"))
        return second.startsWith(u'б');
    static constexpr std::pair<QStringView, QStringView> pairs[] = {
            {u"ман", u"да"},  {u"ман", u"до"}, {u"ман", u"ду"}, {u"мань", u"да"}, {u"мань", u"до"},
            {u"мань", u"ду"}, {u"му", u"да"},  {u"су", u"ка"},  {u"жо", u"па"},
    };
    return std::any_of(std::begin(pairs), std::end(pairs), [&](const auto &pair) {
        return first.endsWith(pair.first) && second.startsWith(pair.second);
    });
}

} // namespace

QString palladius(QStringView syllable)
{
    if (const QStringView russian = spelled(whole, syllable); !russian.isEmpty())
        return russian.toString();
    if (const QStringView russian = spelled(finals, syllable); !russian.isEmpty())
        return russian.toString();
    const auto *initial = std::find_if(std::begin(initials), std::end(initials),
                                       [&](const Spelling &row) { return syllable.startsWith(row.pinyin); });
    if (initial == std::end(initials))
        return {};
    const QStringView begins = initial->pinyin;
    QString end = syllable.mid(begins.size()).toString();
    if (QStringView(u"jqx").contains(begins) && end.startsWith(u'u'))
        end[0] = u'ü';
    const bool isHissing = begins == u"z" || begins == u"c" || begins == u"s";
    if (isHissing && end == u"i")
        return initial->russian + u"ы";
    const QStringView ending = spelled(finals, end);
    return ending.isEmpty() ? QString() : initial->russian + ending;
}

void appendSyllable(QString &word, QStringView palladius)
{
    if (palladius.isEmpty())
        return;
    if (!word.isEmpty()) {
        if (areKeptApart(word, palladius))
            word += u' ';
        else if (word.endsWith(u'н') && QStringView(u"аоуэыияюей").contains(palladius.front()))
            word += u'ъ';
    }
    word += palladius;
}

} // namespace pd
