// SPDX-License-Identifier: GPL-3.0-or-later
#include <language/language.h>

#include <language/icustring.h>
#include <language/languagedata.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// Labels that university offices in China and in Russia can both print, and short forms in daily use, where
/// CLDR has others. In the order of allForms().
struct CountryLabel
{
    QLatin1StringView code;
    QString labels[3];
};

const CountryLabel *ownCountryLabel(QStringView code)
{
    static const CountryLabel own[] = {
        {"HK"_L1, {u"Hong Kong (China)"_s, u"Гонконг (Китай)"_s, u"中国香港"_s}},
        {"MO"_L1, {u"Macao (China)"_s, u"Макао (Китай)"_s, u"中国澳门"_s}},
        {"TW"_L1, {u"Taiwan (China)"_s, u"Тайвань (Китай)"_s, u"中国台湾"_s}},
        {"US"_L1, {{}, u"США"_s, {}}},
    };
    const auto *found = std::find_if(std::begin(own), std::end(own),
                                     [&](const CountryLabel &label) { return code == label.code; });
    return found == std::end(own) ? nullptr : found;
}

bool isAsciiUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

Language Language::of(const QString &code)
{
    static const std::vector<std::shared_ptr<const Data>> all = [] {
        std::vector<std::shared_ptr<const Data>> result;
        for (const Forms &forms : allForms())
            result.push_back(std::make_shared<const Data>(forms));
        return result;
    }();

    const QString wanted = code.section(QLatin1Char(code.contains(u'_') ? '_' : '-'), 0, 0).toLower();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto &data) { return data->forms.code == wanted; });
    return Language(found == all.end() ? all.front() : *found);
}

QStringList Language::codes()
{
    QStringList result;
    for (const Forms &forms : allForms())
        result << forms.code;
    return result;
}

Language Language::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &tag : wanted) {
        Language language = of(tag);
        if (tag.startsWith(language.code(), Qt::CaseInsensitive))
            return language;
    }
    return {};
}

QString Language::code() const
{
    return m_data->forms.code;
}

QString Language::ownName() const
{
    return m_data->forms.ownName;
}

QLocale Language::locale() const
{
    return m_data->forms.locale;
}

QString Language::catalogueSuffix() const
{
    return m_data->forms.catalogue;
}

QString Language::number(qint64 number) const
{
    return locale().toString(number);
}

QString Language::number(double number, int decimals) const
{
    return locale().toString(number, 'f', decimals);
}

QString Language::percent(double fraction, int decimals) const
{
    return m_data->forms.percent.arg(number(fraction * 100, decimals));
}

QString Language::country(const QString &alpha2) const
{
    const QString code = alpha2.toUpper();
    if (code.size() != 2 || !isAsciiUpper(code[0]) || !isAsciiUpper(code[1]))
        return alpha2;
    const qsizetype column = codes().indexOf(this->code());
    if (const CountryLabel *own = ownCountryLabel(code); own && !own->labels[column].isEmpty())
        return own->labels[column];
    icu::UnicodeString label;
    m_data->displayNames().regionDisplayName(code.toLatin1().constData(), label);
    return label.isEmpty() ? alpha2 : fromIcu(label);
}

QString Language::languageName(const QString &tag) const
{
    if (tag.isEmpty())
        return tag;
    if (tag == "und"_L1)
        return text(phrase("Language", "language not known"));
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray ascii = tag.toLatin1();
    const icu::Locale wanted = icu::Locale::forLanguageTag({ascii.constData(), int32_t(ascii.size())}, status);
    icu::UnicodeString label;
    if (U_SUCCESS(status) && !wanted.isBogus() && *wanted.getLanguage())
        m_data->displayNames().localeDisplayName(wanted, label);
    return label.isEmpty() ? tag : fromIcu(label);
}

QString Language::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.value(0);
    std::vector<icu::UnicodeString> parts;
    for (const QString &item : items)
        parts.push_back(toIcu(item));
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString joined;
    m_data->listFormatter().format(parts.data(), int32_t(parts.size()), joined, status);
    return U_SUCCESS(status) ? fromIcu(joined) : items.join(", "_L1);
}

QString Language::continued(const QString &label) const
{
    return label.size() < 2 || label.at(1).isUpper() ? label : QString(locale().toLower(label.first(1)) + label.sliced(1));
}

const icu::LocaleDisplayNames &Language::Data::displayNames() const
{
    std::call_once(m_displayNamesOnce, [this] {
        m_displayNames.reset(
                icu::LocaleDisplayNames::createInstance(icu::Locale(forms.icuLocale), ULDN_DIALECT_NAMES));
    });
    return *m_displayNames;
}

const icu::ListFormatter &Language::Data::listFormatter() const
{
    std::call_once(m_listFormatterOnce, [this] {
        UErrorCode status = U_ZERO_ERROR;
        m_listFormatter.reset(icu::ListFormatter::createInstance(icu::Locale(forms.icuLocale), status));
        Q_ASSERT(U_SUCCESS(status));
    });
    return *m_listFormatter;
}

} // namespace pd
