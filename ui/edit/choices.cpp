// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/choices.h>

#include <query/listquery.h>

#include <QLocale>

#include <algorithm>

namespace pd::ui {

namespace {

QStringList countryCodes()
{
    // Unions and remarks of CLDR that look like countries.
    static const QStringList none{QStringLiteral("EU"), QStringLiteral("EZ"), QStringLiteral("UN"),
                                  QStringLiteral("QO"), QStringLiteral("ZZ"), QStringLiteral("XA"),
                                  QStringLiteral("XB")};
    QStringList codes;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const QString code = QLocale::territoryToCode(QLocale::Territory(territory));
        if (code.size() == 2 && !none.contains(code))
            codes << code;
    }
    return codes;
}

QStringList languageCodes()
{
    return QStringLiteral("ar az be bg bn cs da de el es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lo "
                          "lt lv mn ms my ne nl no pl pt ro si sk sl sq sr sv tg th tk tr uk ur uz vi zh-Hant")
        .split(QLatin1Char(' '));
}

QList<Choice> sorted(const QStringList &codes, const Vocabulary &vocabulary, const Language &language,
                     const CodeTables &tables)
{
    QList<std::pair<QByteArray, Choice>> keyed;
    for (const QString &code : codes) {
        const QString label = termLabel(vocabulary, code, language, tables);
        keyed.append({language.sortKey(label), {code, label}});
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Choice> found;
    for (const auto &[key, choice] : keyed)
        found << choice;
    return found;
}

} // namespace

QList<Choice> choices(const Vocabulary &vocabulary, const Language &language, const CodeTables &tables)
{
    QStringList first, codes;
    switch (vocabulary.labels) {
    case Vocabulary::Labels::Here:
        for (const Term &term : vocabulary.terms)
            first << term.code;
        break;
    case Vocabulary::Labels::Country:
        codes = countryCodes();
        break;
    case Vocabulary::Labels::Language:
        first = Language::codes();
        codes = languageCodes();
        break;
    case Vocabulary::Labels::City:
        for (const City &city : tables.cities())
            codes << city.code;
        break;
    }
    QList<Choice> found;
    for (const QString &code : first)
        found.append({code, termLabel(vocabulary, code, language, tables)});
    return found + sorted(codes, vocabulary, language, tables);
}

} // namespace pd::ui
