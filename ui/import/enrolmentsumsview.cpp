// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/enrolmentsumsview.h>

#include <ui/shell/style.h>

#include <record/vocabulary.h>

#include <QEvent>

#include <algorithm>

namespace pd::ui {

namespace {

struct Part
{
    QString label;
    qint64 students;
};

QString cell(const QString &text, bool isNumber)
{
    return QStringLiteral("<td align=\"%1\">%2</td>").arg(isNumber ? QStringLiteral("right") : QStringLiteral("left"),
                                                        text.toHtmlEscaped());
}

/// The largest first.
QString html(const QString &heading, QList<Part> parts, const Language &language)
{
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.students > b.students; });
    QString text = QStringLiteral("<p><b>%1</b></p><table cellpadding=\"1\" width=\"100%\">").arg(heading.toHtmlEscaped());
    for (const Part &part : std::as_const(parts))
        text += QStringLiteral("<tr>%1%2</tr>").arg(cell(part.label, false), cell(language.number(part.students), true));
    return text + QStringLiteral("</table>");
}

} // namespace

EnrolmentSumsView::EnrolmentSumsView(ImportJob &job, QWidget *parent) : QTextBrowser(parent), m_job(job)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(style::grid);
    reload();
}

void EnrolmentSumsView::reload()
{
    setAccessibleName(tr("Sums of the table"));
    const EnrolmentSums *sums = m_job.sums();
    setVisible(sums && m_job.subject().isEnrolment);
    if (!sums)
        return;
    const Language &language = m_job.session().language();
    const auto tables = m_job.session().tables();
    QList<Part> years, fields, countries;
    for (auto it = sums->years.cbegin(); it != sums->years.cend(); ++it)
        years.append({QString::number(it.key()), it.value()});
    for (auto it = sums->fields.cbegin(); it != sums->fields.cend(); ++it)
        fields.append({it.key().isEmpty() ? tr("No field that is known") : tables->label(it.key(), language), it.value()});
    for (auto it = sums->countries.cbegin(); it != sums->countries.cend(); ++it)
        countries.append({termLabel(vocabulary::country, it.key(), language, *tables), it.value()});
    const auto number = [&](qint64 count) { return language.number(count); };
    setHtml(QStringLiteral("<p>%1<br>%2<br>%3</p>")
                    .arg(tr("Students: %1").arg(number(sums->students)).toHtmlEscaped(),
                         tr("Men: %1, women: %2").arg(number(sums->men), number(sums->women)).toHtmlEscaped(),
                         tr("Schools: %1, programmes: %2").arg(number(sums->schools), number(sums->programmes))
                                 .toHtmlEscaped())
            + html(tr("By year"), years, language) + html(tr("By field"), fields, language)
            + html(tr("By country"), countries, language));
}

void EnrolmentSumsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        reload();
    QTextBrowser::changeEvent(event);
}

} // namespace pd::ui
