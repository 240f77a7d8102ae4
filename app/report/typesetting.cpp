// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/typesetting.h>

#include <QFontMetricsF>
#include <QHash>

#include <cmath>

namespace pd::report {

QFont typeface(double points, bool isBold)
{
    // Copies of a font share what it has looked up; a register sets some hundred thousand texts.
    static thread_local QHash<std::pair<int, bool>, QFont> fonts;
    const int pixels = qRound(points * unitsPerPoint);
    if (const auto known = fonts.constFind({pixels, isBold}); known != fonts.cend())
        return *known;
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1); // 1/200 of a point: only turns ligatures off
    fonts.insert({pixels, isBold}, font);
    return font;
}

namespace {

/// Line breaks inside a text, as QTextLayout wants them.
QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

bool isIdeograph(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

} // namespace

SetText::SetText(const QString &text, const TextStyle &style, double width, Qt::Alignment alignment)
    : m_style(style)
    , m_layout(withLineSeparators(text), typeface(style.size, style.isBold))
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    // The baseline stands where a line of the style's size has it, so that scripts with taller glyphs do
    // not push lines apart.
    const double pitch = style.pitch * unitsPerPoint;
    const double baseline = pitch / 2 + style.size * unitsPerPoint * 0.36;
    m_layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1.0, std::ceil(width * unitsPerPoint)));
        line.setPosition(QPointF(0, i * pitch + baseline - line.ascent()));
    }
    m_layout.endLayout();
}

void SetText::paint(QPainter &painter, QPointF topLeft, int firstLine, int lines) const
{
    const int end = lines < 0 ? lineCount() : std::min(lineCount(), firstLine + lines);
    painter.save();
    painter.translate(topLeft.x(), topLeft.y() - firstLine * m_style.pitch);
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setPen(m_style.colour);
    for (int i = firstLine; i < end; ++i)
        m_layout.lineAt(i).draw(&painter, QPointF());
    painter.restore();
}

double naturalWidth(const QString &text, const TextStyle &style)
{
    const QFontMetricsF metrics(typeface(style.size, style.isBold));
    double width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width / unitsPerPoint + (text.isEmpty() ? 0 : 0.5); // rounding must not wrap what just fits
}

double minimumWidth(const QString &text, const TextStyle &style)
{
    const QFontMetricsF metrics(typeface(style.size, style.isBold));
    double width = 0;
    QString word;
    const auto end = [&] {
        width = std::max(width, metrics.horizontalAdvance(word));
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isSpace() && c != QChar::Nbsp && c != u'\u202f') {
            end();
        } else if (isIdeograph(c)) {
            end();
            word = c;
            end();
        } else {
            word += c;
            if (word.size() > 1 && (c == u'-' || c == u'–' || c == u'/'))
                end();
        }
    }
    end();
    return width / unitsPerPoint + (text.isEmpty() ? 0 : 0.5);
}

} // namespace pd::report
