// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/timelinedialog.h>

#include <ui/print/pagepreview.h>
#include <ui/print/printoptions.h>
#include <ui/print/reportoutput.h>

#include <report/paginator.h>
#include <report/timelinereport.h>

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSpinBox>

namespace pd::ui {

TimelineDialog::TimelineDialog(Session &session, const QList<RecordId> &agreements, QDate from, int months,
                               QWidget *parent)
    : QDialog(parent), m_session(session), m_agreements(agreements), m_options(new PrintOptions(session, this)),
      m_from(new QDateEdit(from)), m_months(new QSpinBox), m_paper(new QComboBox), m_preview(new PagePreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_months->setRange(3, 240);
    m_months->setValue(months);
    m_months->setKeyboardTracking(false);
    connect(m_from, &QDateEdit::dateChanged, this, &TimelineDialog::compose);
    connect(m_months, &QSpinBox::valueChanged, this, &TimelineDialog::compose);
    connect(m_options, &PrintOptions::languageChosen, this, &TimelineDialog::compose);
    connect(m_paper, &QComboBox::activated, this, &TimelineDialog::compose);
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    retranslate();
    compose();
}

void TimelineDialog::build()
{
    resize(QSize(1180, 780).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_fromLabel = m_options->add(m_from);
    m_monthsLabel = m_options->add(m_months);
    m_options->addLanguage();
    m_paperLabel = m_options->add(m_paper);
    columns->addWidget(m_options);
    columns->addWidget(m_preview, 1);
}

ReportOutput *TimelineDialog::output() const
{
    return m_options->output();
}

/// Across: time runs that way.
QPageLayout TimelineDialog::page() const
{
    QPageLayout layout = report::defaultPage();
    layout.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())), layout.margins());
    layout.setOrientation(QPageLayout::Landscape);
    return layout;
}

void TimelineDialog::compose()
{
    const report::TimelineOptions options{.agreements = m_agreements,
                                          .from = m_from->date(),
                                          .months = m_months->value(),
                                          .language = m_options->language(),
                                          .today = m_session.today()};
    const quint64 token = ++m_token;
    m_options->setComposing();
    Session &session = m_session;
    m_session.office()
        .survey([options, &session](Office &office) {
            return report::timelineReport(office, options, *session.tables());
        })
        .then(this, [this, token, language = options.language](const Result<report::Report> &made) {
            if (token != m_token)
                return;
            if (!made)
                return m_options->setProblem(made.error().message);
            output()->setReport(*made, language, page(), {});
            m_preview->setReport(*made, language, m_session.charts(), page());
            m_options->setPages(m_preview->pageCount());
            Q_EMIT composed();
        });
}

void TimelineDialog::retranslate()
{
    setWindowTitle(tr("Print timeline of agreements"));
    m_fromLabel->setText(tr("&From"));
    m_monthsLabel->setText(tr("&Months"));
    m_paperLabel->setText(tr("Pa&per"));
    m_from->setAccessibleName(tr("From"));
    m_from->setLocale(m_session.language().locale());
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_months->setAccessibleName(tr("Months"));
    m_paper->setAccessibleName(tr("Paper"));
    const int paper = qMax(0, m_paper->currentIndex());
    m_paper->clear();
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::Letter})
        m_paper->addItem(id == QPageSize::Letter ? tr("Letter", "a paper size") : QPageSize::name(id).left(2), int(id));
    m_paper->setCurrentIndex(paper);
    m_preview->setAccessibleName(tr("Print preview"));
}

void TimelineDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
