// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/visits/visitcalendar.h>

#include <ui/shell/style.h>
#include <ui/visits/monthgrid.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace pd::ui {

VisitCalendar::VisitCalendar(Session &session, QWidget *parent)
    : RecordView(parent), m_session(session), m_grid(new MonthGrid(session, this)), m_month(new QLabel(this)),
      m_before(new QToolButton(this)), m_today(new QToolButton(this)), m_after(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * style::grid, 0, style::grid, style::half);
    bar->setSpacing(style::half);
    m_month->setFont(style::headingFont());
    bar->addWidget(m_month, 1);
    for (const auto &[button, icon] : {std::pair(m_before, "go-previous"), std::pair(m_today, "go-jump-today"),
                                       std::pair(m_after, "go-next")}) {
        button->setIcon(style::icon(QLatin1String(icon)));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    }
    column->addLayout(bar);
    column->addWidget(m_grid, 1);
    setFocusProxy(m_grid);
    connect(m_before, &QToolButton::clicked, this, [this] { m_grid->setMonth(m_grid->month().addMonths(-1)); });
    connect(m_today, &QToolButton::clicked, this, [this] { m_grid->setMonth(m_session.today()); });
    connect(m_after, &QToolButton::clicked, this, [this] { m_grid->setMonth(m_grid->month().addMonths(1)); });
    connect(m_grid, &MonthGrid::monthChosen, this, [this] {
        showMonth();
        ask();
    });
    connect(m_grid, &MonthGrid::chosen, this, &RecordView::chosen);
    connect(m_grid, &MonthGrid::opened, this, &RecordView::opened);
    connect(m_grid, &MonthGrid::dayOpened, this, [this](QDate day) {
        if (m_session.isReadOnly())
            return;
        Record visit;
        visit.kind = Kind::Visit;
        visit.set(QLatin1String("starts"), PartialDate(day));
        Q_EMIT m_session.createRequested(visit);
    });
    retranslate();
}

void VisitCalendar::setRecords(const QList<RecordId> &ids)
{
    m_ids = QSet<RecordId>(ids.cbegin(), ids.cend());
    ask();
}

void VisitCalendar::ask()
{
    m_asking.cancel();
    Session &session = m_session;
    const auto asking = m_session.office().read(
        [&session, ids = m_ids, from = m_grid->firstDay(), to = m_grid->lastDay(), language = m_session.language(),
         today = m_session.today()](Office &office) {
            return visitsBetween(office, ids, from, to, language, today, *session.tables());
        });
    m_asking = asking;
    asking.then(this, [this](const Result<QList<VisitEntry>> &visits) {
        if (visits)
            m_grid->setVisits(*visits);
        else
            Q_EMIT m_session.message({Message::Severity::Error, visits.error().message});
    });
}

void VisitCalendar::setCurrent(RecordId id)
{
    if (id != m_grid->current())
        m_grid->setCurrent(id);
}

QWidget *VisitCalendar::surface()
{
    return m_grid;
}

void VisitCalendar::showMonth()
{
    m_month->setText(m_session.language().date(PartialDate::month(m_grid->month().year(), m_grid->month().month())));
}

void VisitCalendar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_before, tr("Month before"));
    name(m_today, tr("Back to today"));
    name(m_after, tr("Month after"));
    showMonth();
}

void VisitCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordView::changeEvent(event);
}

} // namespace pd::ui
