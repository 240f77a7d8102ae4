// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/detail/sheethtml.h>

#include <QRegularExpression>

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
        return cell.tone && !cell.text.isEmpty() ? QString(dot(*cell.tone) + text) : text;
    }

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
        m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:14px\"><tr>");
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
        if (!section.paragraph.isEmpty())
            m_html += QStringLiteral("<p style=\"margin:0\">%1</p>").arg(escaped(section.paragraph));
        facts(section.facts);
        table(section);
    }

    void bar(const std::pair<qint64, qint64> &progress, const QString &sentence)
    {
        const int done = progress.second > 0
            ? int(qBound(qint64(0), progress.first * 100 / progress.second, qint64(100))) : 0;
        m_html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>");
        if (done > 0)
            m_html += QStringLiteral("<td width=\"%1%\" bgcolor=\"%2\" style=\"font-size:5px\">&nbsp;</td>")
                          .arg(done).arg(m_accent);
        if (done < 100)
            m_html += QStringLiteral("<td width=\"%1%\" bgcolor=\"%2\" style=\"font-size:5px\">&nbsp;</td>")
                          .arg(100 - done).arg(m_line);
        m_html += QStringLiteral("</tr></table><p style=\"margin:4px 0 0 0\">%1</p>").arg(escaped(sentence));
    }

    void facts(const QList<Sheet::Fact> &facts)
    {
        if (facts.isEmpty())
            return;
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\">");
        for (const Sheet::Fact &fact : facts) {
            QStringList values;
            for (const Sheet::Cell &cell : fact.values)
                values << inlined(cell);
            m_html += QStringLiteral("<tr><td width=\"34%\" style=\"color:%1;padding:2px 12px 2px 0\">%2</td>"
                                     "<td style=\"padding:2px 0 2px 0\">%3</td></tr>")
                          .arg(m_dim, escaped(fact.label), values.join(QStringLiteral("<br>")));
        }
        m_html += QStringLiteral("</table>");
    }

    void table(const Sheet::Section &section)
    {
        if (section.rows.isEmpty())
            return;
        m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\">");
        if (section.columns.size() > 1) {
            m_html += QStringLiteral("<tr>");
            for (qsizetype i = 0; i < section.columns.size(); ++i) {
                const bool isNumeric = i < section.rows.first().size() && section.rows.first()[i].isNumeric;
                const bool isShort = section.columns[i].size() <= 14;
                m_html += QStringLiteral("<td style=\"color:%1;padding:2px 12px 3px 0%4\" align=\"%2\">%3</td>")
                              .arg(m_dim, isNumeric ? QStringLiteral("right") : QStringLiteral("left"),
                                   i == 0 ? QString() : escaped(section.columns[i]),
                                   isShort ? QStringLiteral(";white-space:nowrap") : QString());
            }
            m_html += QStringLiteral("</tr>");
        }
        for (const QList<Sheet::Cell> &row : section.rows) {
            m_html += QStringLiteral("<tr>");
            for (qsizetype i = 0; i < row.size(); ++i) {
                const Sheet::Cell &cell = row[i];
                const bool isShort = cell.text.size() <= 16;
                m_html += QStringLiteral("<td%1 style=\"padding:3px 12px 3px 0;border-top:1px solid %2%3\" align=\"%4\">%5</td>")
                              .arg(i == 0 && row.size() > 2 ? QStringLiteral(" width=\"40%\"") : QString(), m_line, isShort ? QStringLiteral(";white-space:nowrap") : QString(),
                                   cell.isNumeric ? QStringLiteral("right") : QStringLiteral("left"), inlined(cell));
            }
            m_html += QStringLiteral("</tr>");
        }
        m_html += QStringLiteral("</table>");
    }

    QString m_text, m_dim, m_line, m_accent, m_html;
};

} // namespace

bool isFollowed(const QUrl &url)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    return url.isValid() && schemes.contains(url.scheme());
}

QString sheetHtml(const Sheet &sheet, const QPalette &palette)
{
    return Page(palette).set(sheet);
}

} // namespace pd::ui
