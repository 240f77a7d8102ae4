// SPDX-License-Identifier: GPL-3.0-or-later
// From a Text to a sentence of a language: look it up, choose the plural form, fill in the arguments.
#include <language/language.h>

#include <language/languagedata.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// A place in a sentence to be filled: %n, %Ln or %1 … %99.
struct Marker
{
    qsizetype position = 0, length = 0;
    int number = 0;  ///< 0: the count
    bool isLocalized = false;
};

std::vector<Marker> markersOf(QStringView sentence)
{
    const auto digit = [&](qsizetype i) {
        return i < sentence.size() && sentence[i] >= u'0' && sentence[i] <= u'9' ? sentence[i].unicode() - u'0'
                                                                                 : -1;
    };
    std::vector<Marker> markers;
    for (qsizetype i = sentence.indexOf(u'%'); i >= 0; i = sentence.indexOf(u'%', i + 1)) {
        const QStringView rest = sentence.mid(i + 1);
        if (rest.startsWith(u'n')) {
            markers.push_back({i, 2, 0, false});
        } else if (rest.startsWith("Ln"_L1)) {
            markers.push_back({i, 3, 0, true});
        } else if (const int first = digit(i + 1); first >= 1) {
            const int second = digit(i + 2);
            markers.push_back({i, second < 0 ? 2 : 3, second < 0 ? first : first * 10 + second, false});
        }
    }
    return markers;
}

/// The numbers of the markers in a source text, ascending: the first argument fills the lowest one.
std::vector<int> numbersIn(QStringView source)
{
    std::vector<int> numbers;
    for (const Marker &marker : markersOf(source)) {
        if (marker.number > 0)
            numbers.push_back(marker.number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

/// A number with the same plural form that fits the catalogue's int: no language looks beyond six digits.
int pluralNumber(qint64 count)
{
    return int(count < 1'000'000 ? count : 1'000'000 + count % 1'000'000);
}

} // namespace

QString Language::text(const Text &text) const
{
    if (!text.source())
        return text.verbatimText();

    const QString source = QString::fromUtf8(text.source());
    const bool hasCount = text.count() >= 0;
    const QString found = m_data->catalogue().translate(text.context(), text.source(), text.comment(),
                                                        hasCount ? pluralNumber(text.count()) : -1);
    const QString &sentence = found.isEmpty() ? source : found;
    if (!hasCount && text.arguments().isEmpty())
        return sentence;

    // In one pass, so that a %1 inside an argument stays what it is.
    const std::vector<int> numbers = numbersIn(source);
    QString result;
    qsizetype done = 0;
    for (const Marker &marker : markersOf(sentence)) {
        const auto place = std::lower_bound(numbers.begin(), numbers.end(), marker.number) - numbers.begin();
        const bool isArgument = marker.number > 0 && place < text.arguments().size()
                                && place < qsizetype(numbers.size()) && numbers[place] == marker.number;
        if (!isArgument && (marker.number > 0 || !hasCount))
            continue;
        result += QStringView(sentence).mid(done, marker.position - done);
        if (isArgument)
            result += this->text(text.arguments().at(place));
        else
            result += marker.isLocalized ? number(text.count()) : QString::number(text.count());
        done = marker.position + marker.length;
    }
    result += QStringView(sentence).mid(done);
    return result;
}

QString Language::text(const char *context, const char *source, const char *comment) const
{
    return text(Text(context, source, comment));
}

const QTranslator &Language::Data::catalogue() const
{
    std::call_once(m_catalogueOnce, [this] {
        // A language without a catalogue speaks English, which the sources are written in.
        if (!m_catalogue.load(":/i18n/partnership-desk_"_L1 + forms.catalogue + ".qm"_L1))
            qWarning("There is no catalogue for %s.", qPrintable(forms.code));
    });
    return m_catalogue;
}

} // namespace pd
