// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/detail/sheethtml.h>

#include <QPainter>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace pd::ui {

namespace {

class Page
{
public:
    explicit Page(const QPalette &palette)
        : m_text(palette.color(QPalette::Text).name()), m_dim(style::dimmed().name()),
          m_line(style::hairline().name()), m_accent(style::accent().name())
    {
    }

    QString set(const Sheet &sheet)
    {
        m_copyLabel = sheet.copyLabel;
        head(sheet);
        numbers(sheet.numbers);
        for (const Sheet::Section &one : sheet.sections)
            section(one);
        return QStringLiteral("<html><body style=\"color:%1\">%2</body></html>").arg(m_text, m_html);
    }

private:
    static QString escaped(const QString &text)
    {
        // Words longer than a line may break: one mistyped name must not make the page wider than its pane.
        static const QRegularExpression endless(QStringLiteral("([^\\s\\p{Han}]{20})(?=[^\\s\\p{Han}]{12})"));
        QString safe = text;
        safe = safe.replace(endless, QStringLiteral("\\1\u200b")).toHtmlEscaped();
        return safe.replace(u'\n', QStringLiteral("<br>"));
    }

    QString dot(style::Tone tone) const
    {
        return QStringLiteral("<span style=\"color:%1\">●</span> ").arg(style::toneColor(tone).name());
    }

    QString inlined(const Sheet::Cell &cell) const
    {
        if (cell.text.isEmpty())
            return QStringLiteral("&nbsp;");  // a table that ends with nothing swallows the space below it
        QString text = escaped(cell.text);
        if (cell.linkKind && cell.linkId.isValid()) {
            text = QStringLiteral("<a style=\"color:%1;text-decoration:none\" href=\"record:%2/%3\">%4</a>")
                       .arg(m_accent, kindKey(*cell.linkKind)).arg(cell.linkId.value).arg(text);
        } else if (!cell.url.isEmpty()) {
            text = QStringLiteral("<a style=\"color:%1;text-decoration:none\" href=\"%2\">%3</a>")
                       .arg(m_accent, cell.url.toHtmlEscaped(), text);
        } else if (cell.isDimmed) {
            text = QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_dim, text);
        }
        if (!cell.before.isEmpty())
            text = QStringLiteral("<span style=\"color:%1\">%2</span> %3").arg(m_dim, escaped(cell.before), text);
        if (!cell.copied.isEmpty()) {
            text += QStringLiteral("&nbsp;&nbsp;<a style=\"color:%1;font-size:small\" href=\"%2\">%3</a>")
                        .arg(m_dim, copyUrl(cell.copied).toHtmlEscaped(), escaped(m_copyLabel));
        }
        return cell.tone ? QString(dot(*cell.tone) + text) : text;
    }

    // Not 100%: rounded up, that is a pixel more than there is, and brings a scroll bar.
    void head(const Sheet &sheet)
    {
        m_html += QStringLiteral("<p style=\"color:%1;margin:0 0 4px 0\">%2</p>").arg(m_dim, escaped(sheet.overline));
        m_html += QStringLiteral("<p style=\"font-size:x-large;font-weight:600;margin:0 0 2px 0\">%1</p>")
                      .arg(escaped(sheet.title));
        if (!sheet.otherNames.isEmpty()) {
            m_html += QStringLiteral("<p style=\"color:%1;margin:0 0 4px 0\">%2</p>")
                          .arg(m_dim, escaped(sheet.otherNames.join(QStringLiteral("  ·  "))));
        }
        if (sheet.state && !sheet.state->text.isEmpty())
            m_html += QStringLiteral("<p style=\"margin:6px 0 0 0\">%1</p>").arg(inlined(*sheet.state));
    }

    void numbers(const QList<Sheet::Number> &numbers)
    {
        if (numbers.isEmpty())
            return;
        m_html += QStringLiteral("<table width=\"99%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:14px\"><tr>");
        for (const Sheet::Number &number : numbers) {
            m_html += QStringLiteral("<td style=\"padding:0 12px 0 0\"><span style=\"font-size:large;font-weight:600\">%1"
                                     "</span><br><span style=\"color:%2\">%3</span></td>")
                          .arg(escaped(number.value), m_dim, escaped(number.label));
        }
        m_html += QStringLiteral("</tr></table>");
    }

    void section(const Sheet::Section &section)
    {
        if (!section.heading.isEmpty()) {
            m_html += QStringLiteral("<p style=\"font-weight:600;margin:18px 0 4px 0\">%1</p>").arg(escaped(section.heading));
        } else {
            m_html += QStringLiteral("<p style=\"margin:8px 0 0 0;font-size:2px\">&nbsp;</p>");
        }
        if (section.progress)
            bar(*section.progress, section.progressText);
        if (section.line.size() > 1)
            sparkline(section.line);
        if (!section.paragraph.isEmpty())
            m_html += QStringLiteral("<p style=\"margin:0\">%1</p>").arg(escaped(section.paragraph));
        facts(section.facts);
        table(section);
    }

    void bar(const std::pair<qint64, qint64> &progress, const QString &sentence)
    {
        const int done = progress.second > 0
            ? int(qBound(qint64(0), progress.first * 100 / progress.second, qint64(100))) : 0;
        m_html += QStringLiteral("<table width=\"99%\" cellspacing=\"0\" cellpadding=\"0\"><tr>");
        if (done > 0)
            m_html += QStringLiteral("<td width=\"%1%\" bgcolor=\"%2\" style=\"font-size:5px\">&nbsp;</td>")
                          .arg(done).arg(m_accent);
        if (done < 100)
            m_html += QStringLiteral("<td width=\"%1%\" bgcolor=\"%2\" style=\"font-size:5px\">&nbsp;</td>")
                          .arg(100 - done).arg(m_line);
        m_html += QStringLiteral("</tr></table><p style=\"margin:4px 0 0 0\">%1</p>").arg(escaped(sentence));
    }

    void sparkline(const QList<double> &values)
    {
        QStringList numbers;
        for (const double value : values)
            numbers << QString::number(value);
        m_html += QStringLiteral("<p style=\"margin:0 0 2px 0\"><img src=\"sparkline:%1\" width=\"%2\" height=\"%3\"></p>")
                      .arg(numbers.join(u',')).arg(sparklineSize.width()).arg(sparklineSize.height());
    }

    void facts(const QList<Sheet::Fact> &facts)
    {
        if (facts.isEmpty())
            return;
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"99%\">");
        for (const Sheet::Fact &fact : facts) {
            QStringList values;
            for (const Sheet::Cell &cell : fact.values)
                values << inlined(cell);
            // Chinese may break at every character, and beside an address that cannot it would.
            constexpr int unbroken = 9;  // characters
            const QString &label = fact.subject ? fact.subject->text : fact.label;
            m_html += QStringLiteral("<tr><td width=\"34%\" style=\"color:%1;padding:2px 12px 2px 0%2\">%3</td>"
                                     "<td style=\"padding:2px 0 2px 0\">%4</td></tr>")
                          .arg(m_dim, label.size() <= unbroken ? QStringLiteral(";white-space:nowrap") : QString(),
                               fact.subject ? inlined(*fact.subject) : escaped(label), values.join(QStringLiteral("<br>")));
        }
        m_html += QStringLiteral("</table>");
    }

    void table(const Sheet::Section &section)
    {
        if (section.rows.isEmpty())
            return;
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"99%\">");
        if (section.columns.size() > 1) {
            QList<Sheet::Cell> head;
            for (qsizetype i = 0; i < section.columns.size(); ++i) {
                head << Sheet::Cell{.text = i == 0 ? QString() : section.columns[i],
                                    .isNumeric = section.rows.first().value(i).isNumeric, .isDimmed = true};
            }
            row(section, head, QStringLiteral("padding:2px 12px 3px 0"));
        }
        const QString below = QStringLiteral("padding:3px 12px 3px 0;border-top:1px solid %1").arg(m_line);
        for (const QList<Sheet::Cell> &cells : section.rows)
            row(section, cells, below);
        m_html += QStringLiteral("</table>");
    }

    /// Columns of short texts take what they need; the first, and those of long texts, share the rest.
    void row(const Sheet::Section &section, const QList<Sheet::Cell> &cells, const QString &look)
    {
        m_html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool isShort = std::all_of(section.rows.begin(), section.rows.end(), [i](const auto &one) {
                return one.value(i).text.size() <= 16;
            });
            const bool isNarrow = isShort && (i > 0 || cells.size() == 1);
            m_html += QStringLiteral("<td%1 style=\"%2%3\" align=\"%4\">%5</td>")
                          .arg(isNarrow ? QStringLiteral(" width=\"1%\"") : QString(), look,
                               isShort && cells[i].text.size() <= 16 ? QStringLiteral(";white-space:nowrap") : QString(),
                               cells[i].isNumeric ? QStringLiteral("right") : QStringLiteral("left"),
                               inlined(cells[i]));
        }
        m_html += QStringLiteral("</tr>");
    }

    QString m_text, m_dim, m_line, m_accent, m_copyLabel, m_html;
};

} // namespace

bool isFollowed(const QUrl &url)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    return url.isValid() && schemes.contains(url.scheme());
}

QString copyUrl(const QString &text)
{
    return QString(QStringLiteral("copy:") + QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

QImage sparkline(const QUrl &url, const QPalette &palette, qreal ratio)
{
    QImage image(sparklineSize * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(palette.color(QPalette::Base));
    const QStringList numbers = url.path().split(u',');
    if (numbers.size() < 2)
        return image;
    QList<double> values;
    for (const QString &number : numbers)
        values << number.toDouble();
    constexpr double margin = 4;
    const double highest = qMax(1.0, *std::max_element(values.begin(), values.end()));
    const QRectF area = QRectF(QPointF(), sparklineSize).adjusted(margin, margin, -margin, -margin);
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i)
        line << QPointF(area.left() + area.width() * double(i) / double(values.size() - 1),
                        area.bottom() - area.height() * qMax(0.0, values[i]) / highest);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::hairline(), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(style::accent(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(style::accent());
    painter.drawEllipse(line.last(), 2.2, 2.2);
    return image;
}

QString sheetHtml(const Sheet &sheet, const QPalette &palette)
{
    return Page(palette).set(sheet);
}

} // namespace pd::ui
