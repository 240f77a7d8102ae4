// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>
#include <QTextLayout>

namespace pd::report {

/// How a text looks on paper; sizes in points.
struct TextStyle
{
    double size = 10;
    double pitch = 14; ///< from baseline to baseline, the same for every script
    bool isBold = false;
    QColor colour = Qt::black;
};

/// The look of all reports: one typeface, one accent, headings by weight.
namespace style {
inline const QColor accent(0x1d, 0x4f, 0x7c);
inline const QColor dimmed(0x59, 0x5d, 0x63);
inline const QColor hairline(0xcd, 0xd2, 0xd8);
inline const TextStyle institution{13, 17, true, accent};
inline const TextStyle institutionOther{9.5, 13, false, dimmed};
inline const TextStyle small{8, 11, false, dimmed};
inline const TextStyle smallBold{8, 11, true, dimmed};
inline const TextStyle title{19, 24, true};
inline const TextStyle subtitle{13, 18, false, dimmed};
inline const TextStyle subject{16, 21, true};
inline const TextStyle section{11.5, 15, true, accent};
inline const TextStyle subsection{10, 14, true};
inline const TextStyle body{9.5, 12.8};
inline const TextStyle bodyDimmed{9.5, 12.8, false, dimmed};
inline const TextStyle number{16, 20, true, accent};
inline const TextStyle columnTitle{7.5, 9.5, true, dimmed};
inline const TextStyle cell{8.5, 11.3};
inline const TextStyle total{8.5, 11.3, true};
} // namespace style

/// Texts are set in twentieths of a point, so that a device of any resolution gets the same lines.
inline constexpr double unitsPerPoint = 20;
/// The report's typeface; its pixel size is in those units. Ligatures are off, for they get lost when text
/// is copied out of a PDF.
QFont typeface(double points, bool isBold = false);

/// The PDF with its texts as they were written. Qt names every glyph by the lowest character that shares it:
/// a blank is copied out of the file as a tabulator, 大 as the radical ⼤ (U+2F24), and searching in the file
/// fails. Both stand in uncompressed tables of a known form and are mended in place.
QByteArray withTextsAsWritten(const QByteArray &pdf);

/// A text set in a width (points): its lines break at words, inside them only where a word is too long.
class SetText
{
public:
    SetText(const QString &text, const TextStyle &style, double width,
            Qt::Alignment alignment = Qt::AlignLeft);

    int lineCount() const { return m_layout.lineCount(); }
    double height() const { return lineCount() * m_style.pitch; }
    void paint(QPainter &painter, QPointF topLeft, int firstLine = 0, int lines = -1) const;

private:
    TextStyle m_style;
    QTextLayout m_layout;
};

/// Width of the longest line when nothing is wrapped, in points.
double naturalWidth(const QString &text, const TextStyle &style);
/// Width of the longest part that should not be broken: a word, or one Chinese character.
double minimumWidth(const QString &text, const TextStyle &style);

} // namespace pd::report
