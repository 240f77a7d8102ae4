// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/summarydialog.h>

#include <ui/print/pagepreview.h>
#include <ui/print/reportoutput.h>
#include <ui/shell/style.h>

#include <report/paginator.h>
#include <report/summary.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace pd::ui {

SummaryDialog::SummaryDialog(Session &session, const QList<RecordId> &partners, QWidget *parent)
    : QDialog(parent), m_session(session), m_selection(partners), m_partnersLabel(new QLabel(this)),
      m_languageLabel(new QLabel(this)), m_paperLabel(new QLabel(this)), m_dayLabel(new QLabel(this)),
      m_sectionsLabel(new QLabel(this)), m_pages(new QLabel(this)), m_which(new QComboBox(this)),
      m_language(new QComboBox(this)), m_paper(new QComboBox(this)), m_personal(new QCheckBox(this)),
      m_day(new QDateEdit(session.today(), this)), m_output(new ReportOutput(session, this)),
      m_close(new QPushButton(this)), m_preview(new PagePreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_which, &QComboBox::activated, this, &SummaryDialog::compose);
    connect(m_language, &QComboBox::activated, this, &SummaryDialog::compose);
    connect(m_paper, &QComboBox::activated, this, &SummaryDialog::compose);
    connect(m_personal, &QCheckBox::toggled, this, &SummaryDialog::compose);
    for (const Choice &choice : std::as_const(m_sections))
        connect(choice.box, &QCheckBox::toggled, this, &SummaryDialog::compose);
    connect(m_day, &QDateEdit::dateChanged, this, &SummaryDialog::compose);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    retranslate();
}

void SummaryDialog::build()
{
    resize(QSize(1040, 780).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    side->setSpacing(style::half);
    for (const QString &code : Language::codes())
        m_language->addItem(Language::of(code).ownName(), code);
    m_language->setCurrentIndex(m_language->findData(m_session.language().code()));
    m_which->setMinimumContentsLength(24);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const std::pair<QLabel *, QComboBox *> labelled[] = {
        {m_partnersLabel, m_which}, {m_languageLabel, m_language}, {m_paperLabel, m_paper}};
    for (const auto &[label, box] : labelled) {
        label->setBuddy(box);
        style::setDimmed(label);
        side->addWidget(label);
        side->addWidget(box);
        side->addSpacing(style::grid);
    }
    m_dayLabel->setBuddy(m_day);
    style::setDimmed(m_dayLabel);
    m_day->setCalendarPopup(true);
    side->addWidget(m_dayLabel);
    side->addWidget(m_day);
    side->addSpacing(style::grid);
    style::setDimmed(m_sectionsLabel);
    side->addWidget(m_sectionsLabel);
    m_sections = {{QStringLiteral("agreements"), QT_TR_NOOP("Agreements"), nullptr},
                  {QStringLiteral("programmes"), QT_TR_NOOP("Programmes"), nullptr},
                  {QStringLiteral("students"), QT_TR_NOOP("Students"), nullptr},
                  {QStringLiteral("visits"), QT_TR_NOOP("Visits"), nullptr},
                  {QStringLiteral("projects"), QT_TR_NOOP("Projects and events"), nullptr},
                  {QStringLiteral("promises"), QT_TR_NOOP("Promises and follow-ups"), nullptr},
                  {QStringLiteral("contacts"), QT_TR_NOOP("Contact persons"), nullptr},
                  {QStringLiteral("figures"), QT_TR_NOOP("Figures from sources"), nullptr}};
    for (Choice &choice : m_sections) {
        choice.box = new QCheckBox(this);
        choice.box->setChecked(true);
        side->addWidget(choice.box);
    }
    side->addSpacing(style::grid);
    side->addWidget(m_personal);
    side->addStretch(1);
    style::setDimmed(m_pages);
    side->addWidget(m_pages);
    side->addWidget(m_output);
    side->addWidget(m_close);
    columns->addLayout(side);
    columns->addWidget(m_preview, 1);
}

void SummaryDialog::askPartners()
{
    ListQuery query;
    query.kind = Kind::Organisation;
    query.where = {{QStringLiteral("is_own"), Condition::Op::NoneOf, {QStringLiteral("true")}}};
    query.sort = {{QStringLiteral("name"), false}};
    query.language = m_session.language().code();
    query.today = m_session.today();
    m_session.office()
        .survey([query](Office &office) {
            QList<std::pair<RecordId, QString>> partners;
            const QList<RecordId> ids = listIds(office, query).value_or(QList<RecordId>());
            const QHash<RecordId, QString> labels = office.labels(ids, query.language);
            for (const RecordId id : ids)
                partners << std::pair(id, labels.value(id));
            return partners;
        })
        .then(this, [this](const QList<std::pair<RecordId, QString>> &partners) {
            const QVariant current = m_which->currentData();
            m_partners = partners;
            m_which->clear();
            if (m_selection.size() > 1)
                m_which->addItem(tr("The selection (%Ln partner(s))", nullptr, int(m_selection.size())), qint64(-1));
            m_which->addItem(tr("All partners"), qint64(0));
            m_which->insertSeparator(m_which->count());
            for (const auto &[id, label] : partners)
                m_which->addItem(label, id.value);
            const QVariant wanted = current.isValid()        ? current
                                  : m_selection.size() == 1 ? QVariant(m_selection.first().value)
                                                            : m_which->itemData(0);
            m_which->setCurrentIndex(qMax(0, m_which->findData(wanted)));
            compose();
        });
}

QList<RecordId> SummaryDialog::chosen() const
{
    const qint64 which = m_which->currentData().toLongLong();
    if (which == -1)
        return m_selection;
    if (which > 0)
        return {RecordId(which)};
    QList<RecordId> all;
    for (const auto &[id, label] : m_partners)
        all << id;
    return all;
}

Language SummaryDialog::reportLanguage() const
{
    return Language::of(m_language->currentData().toString());
}

QPageLayout SummaryDialog::page() const
{
    QPageLayout layout = report::defaultPage();
    layout.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())), layout.margins());
    return layout;
}

void SummaryDialog::setReportLanguage(const QString &code)
{
    m_language->setCurrentIndex(m_language->findData(code));
    compose();
}

void SummaryDialog::compose()
{
    report::SummaryOptions options;
    options.partners = chosen();
    options.language = reportLanguage();
    options.today = m_day->date();
    options.withPersonalData = m_personal->isChecked();
    options.sections = {QStringLiteral("names"), QStringLiteral("cooperation")};
    for (const Choice &choice : std::as_const(m_sections)) {
        if (choice.box->isChecked())
            options.sections << choice.key;
    }
    const quint64 token = ++m_token;
    m_pages->setText(tr("Composing…"));
    Session &session = m_session;
    m_session.office()
        .read([options, &session](Office &office) {
            return report::partnershipSummary(office, options, *session.tables());
        })
        .then(this, [this, token](const Result<report::Report> &made) {
            if (token != m_token)
                return;
            if (!made) {
                m_pages->clear();
                m_output->setProblem(m_session.language().text(made.error().message));
                return;
            }
            const QList<RecordId> partners = chosen();
            m_output->setReport(*made, reportLanguage(), page(), partners.size() == 1 ? partners.first() : RecordId());
            m_preview->setReport(*made, reportLanguage(), m_session.charts(), page());
            m_pages->setText(tr("%Ln page(s)", nullptr, m_preview->pageCount()));
            Q_EMIT composed();
        });
}

Result<int> SummaryDialog::savePdf(const QString &path) const
{
    return m_output->savePdf(path);
}

void SummaryDialog::retranslate()
{
    setWindowTitle(tr("Print partnership summary"));
    m_partnersLabel->setText(tr("&Partners"));
    m_languageLabel->setText(tr("Report &language"));
    m_paperLabel->setText(tr("Pa&per"));
    m_dayLabel->setText(tr("As of"));
    m_day->setLocale(m_session.language().locale());
    m_day->setAccessibleName(tr("As of"));
    m_day->setToolTip(tr("Counts and statuses as they were known on this day."));
    m_sectionsLabel->setText(tr("Sections"));
    m_which->setAccessibleName(tr("Partners"));
    m_language->setAccessibleName(tr("Report language"));
    m_paper->setAccessibleName(tr("Paper"));
    const int paper = qMax(0, m_paper->currentIndex());
    m_paper->clear();
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A5, QPageSize::Letter})
        m_paper->addItem(id == QPageSize::Letter ? tr("Letter", "a paper size") : QPageSize::name(id).left(2), int(id));
    m_paper->setCurrentIndex(paper);
    for (const Choice &choice : std::as_const(m_sections))
        choice.box->setText(tr(choice.text));
    m_personal->setText(tr("With e-mail and phone"));
    m_personal->setToolTip(tr("Personal data stay out unless you ask for them."));
    m_close->setText(tr("Close"));
    m_preview->setAccessibleName(tr("Print preview"));
    askPartners();
}

void SummaryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
