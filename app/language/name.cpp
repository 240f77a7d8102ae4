// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/name.h>

#include <algorithm>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

constexpr QLatin1StringView kindKeys[] = {"official"_L1, "short"_L1, "acronym"_L1, "alias"_L1, "former"_L1};

QStringView primary(QStringView tag)
{
    return tag.left(tag.indexOf(u'-') < 0 ? tag.size() : tag.indexOf(u'-'));
}

/// 0 the language itself, 1 a variety of it, 2 English, 3 any other.
int distance(const QString &of, const QString &from)
{
    if (of == from)
        return 0;
    if (primary(of) == primary(from))
        return 1;
    return primary(of) == "en"_L1 ? 2 : 3;
}

} // namespace

QString nameKindKey(NameKind kind)
{
    return kindKeys[int(kind)];
}

NameKind nameKindFromKey(QStringView key)
{
    const auto *found = std::find(std::begin(kindKeys), std::end(kindKeys), key);
    return found == std::end(kindKeys) ? NameKind::Official : nameKinds[found - std::begin(kindKeys)];
}

QString displayName(const Names &names, const QString &language)
{
    const auto rank = [&](const Name &name) {
        const int far = distance(name.language, language);
        const bool isProper = name.kind == NameKind::Official || name.kind == NameKind::Short;
        const int tier = !isProper || far == 3 ? 2 : far == 2 ? 1 : 0;
        return std::tuple(name.text.isEmpty(), tier, int(name.kind), far);
    };
    const auto best = std::min_element(names.begin(), names.end(),
                                       [&](const Name &a, const Name &b) { return rank(a) < rank(b); });
    return best == names.end() ? QString() : best->text;
}

QString acronym(const Names &names, const QString &language)
{
    const Name *best = nullptr;
    for (const Name &name : names) {
        if (name.kind == NameKind::Acronym && !name.text.isEmpty()
            && (!best || distance(name.language, language) < distance(best->language, language)))
            best = &name;
    }
    return best ? best->text : QString();
}

} // namespace pd
