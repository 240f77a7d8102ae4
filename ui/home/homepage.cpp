// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/home/homepage.h>

#include <ui/charts/chartpanel.h>
#include <ui/followups/minebutton.h>
#include <ui/followups/taskcommands.h>
#include <ui/home/duelist.h>
#include <ui/home/totalbutton.h>
#include <ui/shell/style.h>

#include <query/enrolment.h>
#include <report/enrolmentchart.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

namespace {
const QString mineKey = QStringLiteral("home/mine");
}

HomeOf HomePage::shownLast()
{
    return QSettings().value(mineKey).toBool() ? HomeOf::Me : HomeOf::Everybody;
}

HomePage::HomePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_day(new QLabel(this)),
      m_empty(new QLabel(this)), m_mine(new MineButton(session, this)), m_list(new DueList(this)), m_tasks(new TaskCommands(session, this)), m_side(new QWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(style::titleFont());
    style::setDimmed(m_day);
    style::setDimmed(m_empty);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_totals = new QHBoxLayout;
    m_totals->setSpacing(style::grid);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    for (QLabel *label : {m_title, m_day, m_empty})
        label->setContentsMargins(style::half, 0, style::half, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_mine);
    left->addLayout(head);
    left->addWidget(m_day);
    left->addSpacing(2 * style::grid);
    left->addLayout(m_totals);
    left->addSpacing(2 * style::grid);
    left->addWidget(m_empty);
    left->addWidget(m_list, 1);
    m_side->setMinimumWidth(320);
    auto *side = new QVBoxLayout(m_side);
    style::tighten(side);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    row->setSpacing(3 * style::grid);
    row->addLayout(left, 5);
    row->addWidget(m_side, 4);
    setFocusProxy(m_list);
    m_mine->setChecked(shownLast() == HomeOf::Me);
    connect(m_mine, &MineButton::changed, this, [this] {
        QSettings().setValue(mineKey, m_mine->isChecked());
        ask();
    });
    connect(m_list, &DueList::followed, this, &HomePage::follow);
    connect(m_list, &DueList::acted, this, &HomePage::act);
    connect(&m_session.office(), &OfficeThread::changed, this, &HomePage::askIfSeen);
    connect(&m_session, &Session::settingsChanged, this, &HomePage::askIfSeen);
    m_list->setAccessibleName(tr("What needs you now"));
    connect(&m_session, &Session::officeOpened, this, &HomePage::askIfSeen);
    if (!m_session.isOpening()) {
        ask();
    } else if (const std::optional<Glance> &glance = m_session.glance()) {
        m_summary = glance->home;
        display();
    }
}

void HomePage::ask()
{
    m_isStale = false;
    const quint64 token = ++m_token;
    m_session.office()
        .read([language = m_session.language(), isMine = m_mine->isChecked()](Office &office) {
            const OfficeSettings settings = OfficeSettings::of(office);
            return homeSummary(office, settings.today, language, HomeSummary::linesOfSection,
                               isMine && !settings.user.isEmpty() ? HomeOf::Me : HomeOf::Everybody);
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
            const auto isOpen = [](const HomeSummary::Total &total) { return total.count < 0; };
            if (std::any_of(m_summary->totals.cbegin(), m_summary->totals.cend(), isOpen))
                askTotals();
            QTimer::singleShot(50, this, &HomePage::askChart);
        });
}

/// What takes longer in a large office comes when it is there.
void HomePage::askTotals()
{
    m_session.office()
        .survey([language = m_session.language()](Office &office) {
            return homeTotals(office, OfficeSettings::of(office).today, language);
        })
        .then(this, [this, token = m_token](const Result<QList<HomeSummary::Total>> &totals) {
            if (token != m_token)
                return;
            if (!totals) {
                Q_EMIT m_session.message({Message::Severity::Error, totals.error().message});
                return;
            }
            m_summary->totals = *totals;
            displayTotals();
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
        .survey([query, &session](Office &office) { return enrolmentByDiscipline(office, query, *session.tables()); })
        .then(this, [this](const Result<EnrolmentTable> &table) {
            if (table)
                m_chart->setData(report::enrolmentChart(*table, m_session.language()));
        });
}

QString HomePage::sectionTitle(const QString &key) const
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("overdue"), QT_TR_NOOP("Overdue follow-ups")},
        {QStringLiteral("overdue_promises"), QT_TR_NOOP("Overdue promises")},
        {QStringLiteral("overdue_plan"), QT_TR_NOOP("Work plans overdue")},
        {QStringLiteral("overdue_papers"), QT_TR_NOOP("Papers of visits overdue")},
        {QStringLiteral("overdue_reports"), QT_TR_NOOP("Reports of visits overdue")},
        {QStringLiteral("due_7"), QT_TR_NOOP("Due in the next 7 days")},
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

DueRow HomePage::row(const HomeSummary::Line &line) const
{
    const bool isOneName = line.who.isEmpty() || line.partner.isEmpty() || line.who == line.partner;
    DueRow row{.text = line.what.isEmpty() ? line.label : line.what,
               .detail = !isOneName       ? tr("%1 · %2", "whom it concerns, and whose it is").arg(line.partner, line.who)
                   : line.partner.isEmpty() ? line.who
                                            : line.partner,
               .day = m_session.language().shortDate(line.day),
               .target = QUrl(QStringLiteral("record:%1/%2/%3").arg(kindKey(line.kind)).arg(line.id.value).arg(line.line)),
               .isTask = !line.what.isEmpty() && !m_session.isReadOnly()};
    if (!line.day.isDated())
        return row;
    if (line.days < 0) {
        row.when = tr("%Ln day(s) overdue", nullptr, int(-line.days));
        row.tone = style::Tone::Bad;
    } else if (line.days == 0) {
        row.when = tr("today");
        row.tone = style::Tone::Attention;
    } else {
        row.when = tr("in %Ln day(s)", nullptr, int(line.days));
        row.tone = line.days <= 30 ? style::Tone::Attention : style::Tone::Neutral;
    }
    return row;
}

void HomePage::display()
{
    if (!m_summary)
        return;
    m_title->setText(tr("Home"));
    m_day->setText(m_session.language().date(m_session.today()));
    displayTotals();
    QList<DueRow> rows;
    for (qsizetype i = 0; i < m_summary->sections.size(); ++i) {
        const HomeSummary::Section &section = m_summary->sections[i];
        if (section.total == 0)
            continue;
        rows << DueRow{.isHeading = true,
                       .text = sectionTitle(section.key),
                       .detail = section.total > section.lines.size()
                           ? tr("Show all %Ln", "records, in a list", section.total) : tr("Open the list"),
                       .target = QUrl(QStringLiteral("section:%1").arg(i))};
        for (const HomeSummary::Line &line : section.lines)
            rows << row(line);
    }
    const bool isEmpty = std::all_of(m_summary->totals.cbegin(), m_summary->totals.cend(),
                                     [](const HomeSummary::Total &total) { return total.count == 0; });
    m_empty->setVisible(rows.isEmpty());
    m_empty->setText(isEmpty ? tr("This office is empty. Begin with your own institution and a partner: "
                                  "agreements, visits and programmes refer to them.")
                             : tr("Nothing is due. Well done."));
    if (isEmpty && !m_session.isReadOnly())
        rows << DueRow{.isHeading = true, .detail = tr("Enter the first institution"),
                       .target = QUrl(QStringLiteral("new:organisation"))};
    m_list->setRows(rows);
    m_list->setAccessibleName(tr("What needs you now"));
}

void HomePage::displayTotals()
{
    for (qsizetype i = 0; i < m_summary->totals.size(); ++i) {
        const HomeSummary::Total &total = m_summary->totals[i];
        if (i == m_totalButtons.size()) {
            auto *button = new TotalButton(this);
            connect(button, &QAbstractButton::clicked, this,
                    [this, i] { follow(QUrl(QStringLiteral("total:%1").arg(i))); });
            m_totals->addWidget(button, 1);
            m_totalButtons << button;
        }
        m_totalButtons[i]->setTotal(total.count < 0 ? QStringLiteral("…") : m_session.language().number(qint64(total.count)),
                                    totalTitle(total.key, qMax(0, total.count)));
    }
}

void HomePage::follow(const QUrl &url)
{
    const QString path = url.path();
    if (!m_session.office().isOpen())
        return;  // seen at a glance, and not open yet
    if (url.scheme() == u"record") {
        if (const auto kind = kindFromKey(path.section(u'/', 0, 0)))
            Q_EMIT m_session.showRequested(*kind, RecordId(path.section(u'/', 1, 1).toLongLong()));
    } else if (url.scheme() == u"new") {
        Record record;
        record.kind = Kind::Organisation;
        Q_EMIT m_session.createRequested(record);
    } else if (m_summary && url.scheme() == u"section") {
        const HomeSummary::Section section = m_summary->sections.value(path.toInt());
        if (section.owed)
            Q_EMIT owedRequested(*section.owed);
        else
            Q_EMIT m_session.listRequested(section.query);
    } else if (m_summary && url.scheme() == u"total") {
        Q_EMIT m_session.listRequested(m_summary->totals.value(path.toInt()).query);
    }
}

void HomePage::act(DueAct act, const QUrl &url)
{
    const OwedPlace place{RecordId(url.path().section(u'/', 1, 1).toLongLong()), url.path().section(u'/', 2, 2).toInt()};
    switch (act) {
    case DueAct::Finish: m_tasks->finish({place}); break;
    case DueAct::Postpone: m_tasks->postpone(place); break;
    case DueAct::HandOver: m_tasks->handOver(place); break;
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
