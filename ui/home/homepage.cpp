// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/home/homepage.h>

#include <ui/charts/chartpanel.h>
#include <ui/shell/style.h>

#include <query/enrolment.h>
#include <report/enrolmentchart.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextOption>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

HomePage::HomePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_page(new QTextBrowser(this)), m_side(new QWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(style::grid, style::grid, 2 * style::grid, 2 * style::grid);
    row->setSpacing(2 * style::grid);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    // A bar that comes and goes changes the width: everything would be laid out twice.
    m_page->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_page->document()->setDocumentMargin(style::grid);
    m_page->setWordWrapMode(QTextOption::WordWrap);
    m_side->setMinimumWidth(360);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, style::grid, 0, 0);
    row->addWidget(m_page, 5);
    row->addWidget(m_side, 4);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HomePage::follow);
    connect(&m_session.office(), &OfficeThread::changed, this, &HomePage::askIfSeen);
    connect(&m_session, &Session::settingsChanged, this, &HomePage::askIfSeen);
    m_page->setAccessibleName(tr("What needs you now"));
    ask();
}

void HomePage::ask()
{
    m_isStale = false;
    const quint64 token = ++m_token;
    m_session.office()
        .read([language = m_session.language()](Office &office) {
            return homeSummary(office, Session::dayOf(office), language, 6);
        })
        .then(this, [this, token](const Result<HomeSummary> &summary) {
            if (token != m_token)
                return;
            if (!summary) {
                Q_EMIT m_session.message({Message::Severity::Error, summary.error().message});
                return;
            }
            m_summary = *summary;
            display();
            Q_EMIT loaded();
            QTimer::singleShot(50, this, &HomePage::askChart);
        });
}

void HomePage::askIfSeen()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void HomePage::askChart()
{
    if (!m_chart) {
        m_chart = new ChartPanel(m_session, m_side);
        m_side->layout()->addWidget(m_chart);
        connect(m_chart, &ChartPanel::barClicked, this, [this] {
            ListQuery query;
            query.kind = Kind::Cohort;
            Q_EMIT m_session.listRequested(query);
        });
    }
    EnrolmentQuery query;
    query.classification = Classification::Isced;
    query.asOf = m_session.today();
    query.fromYear = m_session.today().year() - 5;
    query.language = m_session.language();
    Session &session = m_session;
    m_session.office()
        .read([query, &session](Office &office) { return enrolmentByDiscipline(office, query, *session.tables()); })
        .then(this, [this](const EnrolmentTable &table) {
            m_chart->setData(report::enrolmentChart(table, m_session.language()));
        });
}

QString HomePage::sectionTitle(const QString &key) const
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("overdue"), QT_TR_NOOP("Overdue follow-ups")},
        {QStringLiteral("overdue_promises"), QT_TR_NOOP("Overdue promises")},
        {QStringLiteral("expiring_90"), QT_TR_NOOP("Agreements ending within 90 days")},
        {QStringLiteral("expiring_365"), QT_TR_NOOP("Agreements ending within a year")},
        {QStringLiteral("visits_30"), QT_TR_NOOP("Visits in the next 30 days")},
        {QStringLiteral("awaiting_partner"), QT_TR_NOOP("Waiting for the partner's signature")}};
    const char *title = titles.value(key);
    return title ? tr(title) : key;
}

QString HomePage::totalTitle(const QString &key, int count) const
{
    if (key == u"partners")
        return tr("partner(s)", "after the number, which stands above", count);
    if (key == u"agreements_in_force")
        return tr("agreement(s) in force", "after the number, which stands above", count);
    if (key == u"visits_this_year")
        return tr("visit(s) this year", "after the number, which stands above", count);
    if (key == u"programmes_running")
        return tr("programme(s) running", "after the number, which stands above", count);
    return tr("student(s)", "after the number, which stands above", count);
}

QString HomePage::lineHtml(const HomeSummary::Line &line) const
{
    const Language &language = m_session.language();
    QString when;
    style::Tone tone = style::Tone::Neutral;
    if (line.day.isDated()) {
        if (line.days < 0) {
            when = tr("%Ln day(s) overdue", nullptr, int(-line.days));
            tone = style::Tone::Bad;
        } else if (line.days == 0) {
            when = tr("today");
            tone = style::Tone::Attention;
        } else {
            when = tr("in %Ln day(s)", nullptr, int(line.days));
            tone = line.days <= 30 ? style::Tone::Attention : style::Tone::Neutral;
        }
    }
    return QStringLiteral("<tr><td style=\"padding:4px 12px 4px 0;border-top:1px solid %1\">"
                          "<a style=\"color:%2;text-decoration:none\" href=\"record:%3/%4\">%5</a>%6</td>"
                          "<td style=\"padding:4px 12px 4px 0;border-top:1px solid %1\" align=\"right\">%7</td>"
                          "<td style=\"padding:4px 0 4px 0;border-top:1px solid %1;color:%8\" align=\"right\">%9</td></tr>")
        .arg(style::hairline().name(), palette().color(QPalette::Text).name(), kindKey(line.kind))
        .arg(line.id.value)
        .arg(line.label.toHtmlEscaped(),
             line.partner.isEmpty() ? QString()
                                    : QStringLiteral("<br><span style=\"color:%1\">%2</span>")
                                          .arg(style::dimmed().name(), line.partner.toHtmlEscaped()),
             language.shortDate(line.day), style::toneColor(tone).name(), when);
}

void HomePage::display()
{
    if (!m_summary)
        return;
    const Language &language = m_session.language();
    const QString dim = style::dimmed().name(), accent = style::accent().name();
    const QString text = palette().color(QPalette::Text).name();
    QString html = QStringLiteral("<html><body style=\"color:%1\">").arg(text);
    html += QStringLiteral("<p style=\"font-size:x-large;font-weight:600;margin:0\">%1</p><p style=\"color:%2;margin:2px 0 0 0\">%3</p>")
                .arg(tr("Home"), dim, language.date(m_session.today()));
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:16px\"><tr>");
    for (qsizetype i = 0; i < m_summary->totals.size(); ++i) {
        const HomeSummary::Total &total = m_summary->totals[i];
        html += QStringLiteral("<td style=\"padding:0 10px 0 0\"><a style=\"color:%1;text-decoration:none;font-size:x-large;"
                               "font-weight:600\" href=\"total:%2\">%3</a><br><span style=\"color:%4\">%5</span></td>")
                    .arg(accent).arg(i).arg(language.number(qint64(total.count)), dim,
                                            totalTitle(total.key, total.count).toHtmlEscaped());
    }
    html += QStringLiteral("</tr></table>");
    bool isAnything = false;
    for (qsizetype i = 0; i < m_summary->sections.size(); ++i) {
        const HomeSummary::Section &section = m_summary->sections[i];
        if (section.total == 0)
            continue;
        isAnything = true;
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:20px\"><tr>"
                               "<td colspan=\"2\" style=\"padding:0 0 4px 0;font-weight:600\">%1</td><td align=\"right\">"
                               "<a style=\"color:%2;text-decoration:none\" href=\"section:%3\">%4</a></td></tr>")
                    .arg(sectionTitle(section.key).toHtmlEscaped(), accent).arg(i)
                    .arg(section.total > section.lines.size()
                             ? tr("Show all %Ln", "records, in a list", section.total) : tr("Open the list"));
        for (const HomeSummary::Line &line : section.lines)
            html += lineHtml(line);
        html += QStringLiteral("</table>");
    }
    const bool isEmpty = std::all_of(m_summary->totals.cbegin(), m_summary->totals.cend(),
                                     [](const HomeSummary::Total &total) { return total.count == 0; });
    if (!isAnything)
        html += QStringLiteral("<p style=\"color:%1;margin-top:20px\">%2</p>")
                    .arg(dim, isEmpty ? tr("This office is empty. Begin with your own institution and a partner: "
                                           "agreements, visits and programmes refer to them.")
                                      : tr("Nothing is due. Well done."));
    if (isEmpty && !m_session.isReadOnly())
        html += QStringLiteral("<p><a style=\"color:%1;text-decoration:none\" href=\"new:organisation\">%2</a></p>")
                    .arg(accent, tr("Enter the first institution"));
    const int position = m_page->verticalScrollBar()->value();
    m_page->setHtml(html + QStringLiteral("</body></html>"));
    m_page->verticalScrollBar()->setValue(position);
    m_page->setAccessibleName(tr("What needs you now"));
}

void HomePage::follow(const QUrl &url)
{
    const QString path = url.path();
    if (url.scheme() == u"record") {
        if (const auto kind = kindFromKey(path.section(u'/', 0, 0)))
            Q_EMIT m_session.showRequested(*kind, RecordId(path.section(u'/', 1, 1).toLongLong()));
    } else if (url.scheme() == u"new") {
        Record record;
        record.kind = Kind::Organisation;
        Q_EMIT m_session.createRequested(record);
    } else if (m_summary && url.scheme() == u"section") {
        Q_EMIT m_session.listRequested(m_summary->sections.value(path.toInt()).query);
    } else if (m_summary && url.scheme() == u"total") {
        Q_EMIT m_session.listRequested(m_summary->totals.value(path.toInt()).query);
    }
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        askIfSeen();
    if (event->type() == QEvent::PaletteChange)
        display();
    QWidget::changeEvent(event);
}

void HomePage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        ask();
    QWidget::showEvent(event);
}

} // namespace pd::ui
