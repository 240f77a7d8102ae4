// SPDX-License-Identifier: GPL-3.0-or-later
#include <record/record.h>

namespace pd {

const Value &Record::value(QLatin1String key) const
{
    static const Value empty;
    const auto at = values.constFind(key);
    return at == values.cend() ? empty : *at;
}

void Record::set(const QString &key, const Value &value)
{
    if (value.isEmpty())
        values.remove(key);
    else
        values.insert(key, value);
}

} // namespace pd
