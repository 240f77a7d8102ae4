// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/text.h>

namespace pd {

Text Text::verbatim(const QString &text)
{
    Text result;
    result.m_verbatim = text;
    return result;
}

Text Text::arg(const QString &argument) const
{
    return arg(verbatim(argument));
}

Text Text::arg(const Text &argument) const
{
    Text result = *this;
    result.m_arguments << argument;
    return result;
}

} // namespace pd
