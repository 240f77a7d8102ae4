// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/approvalnumber.h>

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace pd::rules {

namespace {

/// Codes of provinces, the first two digits of GB/T 2260.
const QHash<QString, Text> &provinces()
{
    static const QHash<QString, Text> names = {{QStringLiteral("11"), phrase("Province", "Beijing")},
                                               {QStringLiteral("12"), phrase("Province", "Tianjin")},
                                               {QStringLiteral("13"), phrase("Province", "Hebei")},
                                               {QStringLiteral("14"), phrase("Province", "Shanxi")},
                                               {QStringLiteral("15"), phrase("Province", "Inner Mongolia")},
                                               {QStringLiteral("21"), phrase("Province", "Liaoning")},
                                               {QStringLiteral("22"), phrase("Province", "Jilin")},
                                               {QStringLiteral("23"), phrase("Province", "Heilongjiang")},
                                               {QStringLiteral("31"), phrase("Province", "Shanghai")},
                                               {QStringLiteral("32"), phrase("Province", "Jiangsu")},
                                               {QStringLiteral("33"), phrase("Province", "Zhejiang")},
                                               {QStringLiteral("34"), phrase("Province", "Anhui")},
                                               {QStringLiteral("35"), phrase("Province", "Fujian")},
                                               {QStringLiteral("36"), phrase("Province", "Jiangxi")},
                                               {QStringLiteral("37"), phrase("Province", "Shandong")},
                                               {QStringLiteral("41"), phrase("Province", "Henan")},
                                               {QStringLiteral("42"), phrase("Province", "Hubei")},
                                               {QStringLiteral("43"), phrase("Province", "Hunan")},
                                               {QStringLiteral("44"), phrase("Province", "Guangdong")},
                                               {QStringLiteral("45"), phrase("Province", "Guangxi")},
                                               {QStringLiteral("46"), phrase("Province", "Hainan")},
                                               {QStringLiteral("50"), phrase("Province", "Chongqing")},
                                               {QStringLiteral("51"), phrase("Province", "Sichuan")},
                                               {QStringLiteral("52"), phrase("Province", "Guizhou")},
                                               {QStringLiteral("53"), phrase("Province", "Yunnan")},
                                               {QStringLiteral("54"), phrase("Province", "Tibet")},
                                               {QStringLiteral("61"), phrase("Province", "Shaanxi")},
                                               {QStringLiteral("62"), phrase("Province", "Gansu")},
                                               {QStringLiteral("63"), phrase("Province", "Qinghai")},
                                               {QStringLiteral("64"), phrase("Province", "Ningxia")},
                                               {QStringLiteral("65"), phrase("Province", "Xinjiang")}};
    return names;
}

const QHash<QString, Text> &letters()
{
    static const QHash<QString, Text> names = {
            {QStringLiteral("MOE"), phrase("Approval", "Ministry of Education")},
            {QStringLiteral("PDE"), phrase("Approval", "Education department of the province")},
            {QStringLiteral("1"), phrase("Approval", "Postgraduate")},
            {QStringLiteral("2"), phrase("Approval", "Undergraduate")},
            {QStringLiteral("3"), phrase("Approval", "Junior college")},
            {QStringLiteral("A"), phrase("Approval", "With a degree or diploma")},
            {QStringLiteral("B"), phrase("Approval", "Without a degree")},
            {QStringLiteral("N"), phrase("Approval", "New, under the Regulations of 2003")},
            {QStringLiteral("O"), phrase("Approval", "Old, from before the Regulations of 2003")}};
    return names;
}

class Reader
{
public:
    Reader(const QString &number, const Language &language) : m_number(number), m_language(language) {}

    QString take(qsizetype length)
    {
        const QString part = m_number.mid(m_at, length);
        m_at += length;
        return part;
    }
    /// One whose codes are listed.
    void listed(const QHash<QString, Text> &codes, qsizetype length, const QString &among, const Text &doubt)
    {
        const QString part = take(length);
        if (part.isEmpty())
            return;
        const bool isKnown = codes.contains(part) && (among.isEmpty() || among.contains(part));
        said(part, isKnown ? m_language.text(codes.value(part)) : QString(), doubt);
    }
    /// A part and what it means; without a meaning the doubt is said.
    void said(const QString &part, const QString &meaning, const Text &doubt)
    {
        m_reading.parts << ApprovalReading::Part{part, meaning};
        if (meaning.isEmpty())
            m_reading.doubts << m_language.text(doubt.arg(part));
    }
    void doubt(const Text &doubt) { m_reading.doubts << m_language.text(doubt); }
    const ApprovalReading &reading() const { return m_reading; }

private:
    QString m_number;
    const Language &m_language;
    qsizetype m_at = 0;
    ApprovalReading m_reading;
};

} // namespace

ApprovalReading readApprovalNumber(const QString &number, const PartialDate &approved, QDate today,
                                   const Language &language)
{
    static const QRegularExpression beginning(QStringLiteral("^(MOE|PDE|[A-Z]{3}[0-9]{2}[A-Z]{2})"));
    static const QRegularExpression digits(QStringLiteral("^[0-9]{4}$"));
    constexpr qsizetype usual = 18;
    constexpr int firstYear = 1985;
    const QString written = number.simplified().remove(u' ').toUpper();
    if (!beginning.match(written).hasMatch())
        return {};
    Reader reader(written, language);
    reader.listed(letters(), 3, QStringLiteral("MOE PDE"), phrase("Approval", "“%1” is no known authority: MOE or PDE."));
    reader.listed(provinces(), 2, {}, phrase("Approval", "“%1” is no code of a province."));
    if (const QString part = reader.take(2); !part.isEmpty()) {
        const QString code = part == u"UK" ? QStringLiteral("GB") : part; // both are in use
        const QString name = language.country(code);
        reader.said(part, name == code ? QString() : name, phrase("Approval", "“%1” is no code of a country or region."));
    }
    reader.listed(letters(), 1, QStringLiteral("123"),
                  phrase("Approval", "“%1” is no level: 1 postgraduate, 2 undergraduate, 3 junior college."));
    reader.listed(letters(), 1, QStringLiteral("AB"), phrase("Approval", "“%1” should be A (with a degree) or B (without)."));
    if (const QString part = reader.take(4); !part.isEmpty()) {
        const int year = digits.match(part).hasMatch() ? part.toInt() : 0;
        const bool isYear = year >= firstYear && year <= today.year();
        reader.said(part, isYear ? language.text(phrase("Approval", "Approved in %1").arg(part)) : QString(),
                    phrase("Approval", "“%1” is no year of an approval."));
        if (isYear && approved.isDated() && approved.earliest().year() != year)
            reader.doubt(phrase("Approval", "The number says %1, the day of approval %2.")
                                 .arg(part)
                                 .arg(QString::number(approved.earliest().year())));
    }
    if (const QString part = reader.take(4); !part.isEmpty()) {
        const bool isNumber = digits.match(part).hasMatch();
        reader.said(part, isNumber ? language.text(phrase("Approval", "National serial number")) : QString(),
                    phrase("Approval", "“%1” should be a serial number of four digits."));
    }
    reader.listed(letters(), 1, QStringLiteral("NO"), phrase("Approval", "“%1” should be N (new) or O (old)."));
    if (written.size() != usual)
        reader.doubt(phrase("Approval", "The number has %1 characters; 18 are usual.").arg(QString::number(written.size())));
    return reader.reading();
}

} // namespace pd::rules
