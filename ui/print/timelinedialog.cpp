// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/timelinedialog.h>

#include <ui/print/pagepreview.h>
#include <ui/print/reportoutput.h>
#include <ui/shell/style.h>

#include <report/paginator.h>
#include <report/timelinereport.h>

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace pd::ui {

TimelineDialog::TimelineDialog(Session &session, const QList<RecordId> &agreements, QDate from, int months,
                               QWidget *parent)
    : QDialog(parent), m_session(session), m_agreements(agreements), m_fromLabel(new QLabel(this)),
      m_monthsLabel(new QLabel(this)), m_languageLabel(new QLabel(this)), m_paperLabel(new QLabel(this)),
      m_pages(new QLabel(this)), m_from(new QDateEdit(from, this)), m_months(new QSpinBox(this)),
      m_language(new QComboBox(this)), m_paper(new QComboBox(this)), m_output(new ReportOutput(session, this)),
      m_close(new QPushButton(this)), m_preview(new PagePreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_months->setRange(3, 240);
    m_months->setValue(months);
    m_months->setKeyboardTracking(false);
    connect(m_from, &QDateEdit::dateChanged, this, &TimelineDialog::compose);
    connect(m_months, &QSpinBox::valueChanged, this, &TimelineDialog::compose);
    connect(m_language, &QComboBox::activated, this, &TimelineDialog::compose);
    connect(m_paper, &QComboBox::activated, this, &TimelineDialog::compose);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
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
    auto *side = new QVBoxLayout;
    side->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    side->setSpacing(style::half);
    for (const QString &code : Language::codes())
        m_language->addItem(Language::of(code).ownName(), code);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setCurrentIndex(m_language->findData(m_session.language().code()));
    const std::pair<QLabel *, QWidget *> labelled[] = {
        {m_fromLabel, m_from}, {m_monthsLabel, m_months}, {m_languageLabel, m_language}, {m_paperLabel, m_paper}};
    for (const auto &[label, input] : labelled) {
        label->setBuddy(input);
        style::setDimmed(label);
        side->addWidget(label);
        side->addWidget(input);
        side->addSpacing(style::grid);
    }
    side->addStretch(1);
    style::setDimmed(m_pages);
    side->addWidget(m_pages);
    side->addWidget(m_output);
    side->addWidget(m_close);
    columns->addLayout(side);
    columns->addWidget(m_preview, 1);
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
                                          .language = Language::of(m_language->currentData().toString()),
                                          .today = m_session.today()};
    const quint64 token = ++m_token;
    m_pages->setText(tr("Composing…"));
    Session &session = m_session;
    m_session.office()
        .survey([options, &session](Office &office) {
            return report::timelineReport(office, options, *session.tables());
        })
        .then(this, [this, token, language = options.language](const Result<report::Report> &made) {
            if (token != m_token)
                return;
            if (!made) {
                m_pages->clear();
                m_output->setProblem(m_session.language().text(made.error().message));
                return;
            }
            m_output->setReport(*made, language, page(), {});
            m_preview->setReport(*made, language, m_session.charts(), page());
            m_pages->setText(tr("%Ln page(s)", nullptr, m_preview->pageCount()));
            Q_EMIT composed();
        });
}

void TimelineDialog::retranslate()
{
    setWindowTitle(tr("Print timeline of agreements"));
    m_fromLabel->setText(tr("&From"));
    m_monthsLabel->setText(tr("&Months"));
    m_languageLabel->setText(tr("Report &language"));
    m_paperLabel->setText(tr("Pa&per"));
    m_from->setAccessibleName(tr("From"));
    m_from->setLocale(m_session.language().locale());
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM"));
    m_months->setAccessibleName(tr("Months"));
    m_language->setAccessibleName(tr("Report language"));
    m_paper->setAccessibleName(tr("Paper"));
    const int paper = qMax(0, m_paper->currentIndex());
    m_paper->clear();
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::Letter})
        m_paper->addItem(id == QPageSize::Letter ? tr("Letter", "a paper size") : QPageSize::name(id).left(2), int(id));
    m_paper->setCurrentIndex(paper);
    m_close->setText(tr("Close"));
    m_preview->setAccessibleName(tr("Print preview"));
}

void TimelineDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        compose();
    }
    QDialog::changeEvent(event);
}

} // namespace pd::ui
