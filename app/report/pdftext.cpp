// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/typesetting.h>

#include <QFontDatabase>
#include <QRawFont>

namespace pd::report {

namespace {

/// Radicals by the ideographs that look the same, in the hexadecimal form of a ToUnicode table. Asked of the
/// font itself, for it alone knows which characters share a glyph.
QHash<QByteArray, QByteArray> asWritten()
{
    QHash<QByteArray, QByteArray> map{{"0009", "0020"}, {"000D", "0020"}};
    QFont regular = typeface(10);
    regular.setFamilies({regular.families().last()});
    const QRawFont font = QRawFont::fromFont(regular, QFontDatabase::SimplifiedChinese);
    const auto glyphs = [&font](char16_t first, char16_t last) {
        QString text;
        for (char16_t c = first; c <= last; ++c)
            text += QChar(c);
        return font.glyphIndexesForString(text);
    };
    const auto hexadecimal = [](qsizetype c) {
        return QByteArray::number(qlonglong(c), 16).toUpper().rightJustified(4, '0');
    };
    constexpr char16_t firstIdeograph = 0x4e00;
    constexpr char16_t firstRadical = 0x2e80;
    QHash<quint32, qsizetype> ideographs;
    const QList<quint32> written = glyphs(firstIdeograph, 0x9fff);
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written.at(i) != 0)
            ideographs.insert(written.at(i), firstIdeograph + i);
    }
    const QList<quint32> radicals = glyphs(firstRadical, 0x2fdf);
    for (qsizetype i = 0; i < radicals.size(); ++i) {
        if (const auto same = ideographs.constFind(radicals.at(i)); same != ideographs.cend())
            map.insert(hexadecimal(firstRadical + i), hexadecimal(*same));
    }
    return map;
}

} // namespace

QByteArray withTextsAsWritten(const QByteArray &pdf)
{
    const QHash<QByteArray, QByteArray> map = asWritten();
    QByteArray mended = pdf;
    const QByteArray open = "begincmap";
    const QByteArray close = "endcmap";
    for (qsizetype from = pdf.indexOf(open); from >= 0; from = pdf.indexOf(open, from + 1)) {
        const qsizetype end = pdf.indexOf(close, from);
        if (end < 0)
            break;
        // Only the lists in brackets hold characters: "[<91CD> <5E86> ]". A replacement is of equal length,
        // so the offsets in the file stay true.
        for (qsizetype list = pdf.indexOf('[', from); list >= 0 && list < end;
             list = pdf.indexOf('[', list + 1)) {
            const qsizetype listEnd = std::min(end, pdf.indexOf(']', list));
            for (qsizetype at = pdf.indexOf('<', list); at >= 0 && at < listEnd;
                 at = pdf.indexOf('<', at + 1)) {
                const auto written = map.constFind(pdf.mid(at + 1, 4).toUpper());
                if (written != map.cend())
                    mended.replace(at + 1, 4, *written);
            }
        }
    }
    return mended;
}

} // namespace pd::report
