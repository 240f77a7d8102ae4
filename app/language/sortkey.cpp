// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/language.h>

#include <language/icustring.h>
#include <language/languagedata.h>
#include <language/readings.h>

#include <algorithm>
#include <memory>
#include <unordered_map>

#include <unicode/coll.h>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

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
