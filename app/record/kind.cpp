// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/kind.h>

#include <algorithm>

namespace pd {

static constexpr std::array<const char *, kinds.size()> keys = {
    "organisation", "person", "agreement", "exchange_term", "programme", "target", "cohort", "flow", "count",
    "figure", "visit", "stop", "outcome", "project", "event", "follow_up", "document", "source"};

QString kindKey(Kind kind)
{
    return QString::fromLatin1(keys[size_t(kind)]);
}

std::optional<Kind> kindFromKey(QStringView key)
{
    const auto at = std::find_if(keys.begin(), keys.end(),
                                 [key](const char *known) { return key == QLatin1String(known); });
    if (at == keys.end())
        return std::nullopt;
    return kinds[size_t(at - keys.begin())];
}

} // namespace pd
