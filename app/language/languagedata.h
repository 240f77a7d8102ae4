// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/forms.h>
#include <language/language.h>

#include <QTranslator>

#include <mutex>

#include <unicode/listformatter.h>
#include <unicode/locdspnm.h>

namespace pd {

/// What the values of one language share. Everything costly is made when it is first asked for, once, by
/// whichever thread asks; from then on it is only read.
struct Language::Data
{
    explicit Data(const Forms &row) : forms(row) {}

    const QTranslator &catalogue() const;
    const icu::LocaleDisplayNames &displayNames() const;
    const icu::ListFormatter &listFormatter() const;

    const Forms &forms;

private:
    mutable std::once_flag m_catalogueOnce, m_displayNamesOnce, m_listFormatterOnce;
    mutable QTranslator m_catalogue;
    mutable std::unique_ptr<icu::LocaleDisplayNames> m_displayNames;
    mutable std::unique_ptr<icu::ListFormatter> m_listFormatter;
};

} // namespace pd
