// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/summarydialog.h>

#include <ui/print/pagepreview.h>
#include <ui/print/printoptions.h>
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
#include <QScreen>

namespace pd::ui {

SummaryDialog::SummaryDialog(Session &session, const QList<RecordId> &partners, QWidget *parent)
    : QDialog(parent), m_session(session), m_selection(partners), m_options(new PrintOptions(session, this)),
      m_which(new QComboBox), m_paper(new QComboBox), m_day(new QDateEdit(session.today())),
      m_personal(new QCheckBox), m_sectionsLabel(new QLabel), m_preview(new PagePreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_which, &QComboBox::activated, this, &SummaryDialog::compose);
    connect(m_options, &PrintOptions::languageChosen, this, &SummaryDialog::compose);
    connect(m_paper, &QComboBox::activated, this, &SummaryDialog::compose);
    connect(m_personal, &QCheckBox::toggled, this, &SummaryDialog::compose);
    for (const Choice &choice : std::as_const(m_sections))
        connect(choice.box, &QCheckBox::toggled, this, &SummaryDialog::compose);
    connect(m_day, &QDateEdit::dateChanged, this, &SummaryDialog::compose);
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    retranslate();
}

void SummaryDialog::build()
{
    resize(QSize(1040, 780).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_which->setMinimumContentsLength(24);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setCalendarPopup(true);
    m_partnersLabel = m_options->add(m_which);
    m_options->addLanguage();
    m_paperLabel = m_options->add(m_paper);
    m_dayLabel = m_options->add(m_day);
    style::setDimmed(m_sectionsLabel);
    m_options->addLine(m_sectionsLabel);
    m_sections = {{QStringLiteral("agreements"), QT_TR_NOOP("Agreements"), nullptr},
                  {QStringLiteral("programmes"), QT_TR_NOOP("Programmes"), nullptr},
                  {QStringLiteral("students"), QT_TR_NOOP("Students"), nullptr},
                  {QStringLiteral("visits"), QT_TR_NOOP("Visits"), nullptr},
                  {QStringLiteral("projects"), QT_TR_NOOP("Projects and events"), nullptr},
                  {QStringLiteral("promises"), QT_TR_NOOP("Promises and follow-ups"), nullptr},
                  {QStringLiteral("contacts"), QT_TR_NOOP("Contact persons"), nullptr},
                  {QStringLiteral("figures"), QT_TR_NOOP("Figures from sources"), nullptr}};
    for (Choice &choice : m_sections) {
        choice.box = new QCheckBox;
        choice.box->setChecked(true);
        m_options->addLine(choice.box);
    }
    m_options->addGap();
    m_options->addLine(m_personal);
    columns->addWidget(m_options);
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

QPageLayout SummaryDialog::page() const
{
    QPageLayout layout = report::defaultPage();
    layout.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())), layout.margins());
    return layout;
}

void SummaryDialog::setReportLanguage(const QString &code)
{
    m_options->setLanguage(code);
    compose();
}

void SummaryDialog::compose()
{
    report::SummaryOptions options;
    options.partners = chosen();
    options.language = m_options->language();
    options.today = m_day->date();
    options.withPersonalData = m_personal->isChecked();
    options.sections = {QStringLiteral("names"), QStringLiteral("cooperation")};
    for (const Choice &choice : std::as_const(m_sections)) {
        if (choice.box->isChecked())
            options.sections << choice.key;
    }
    const quint64 token = ++m_token;
    m_options->setComposing();
    Session &session = m_session;
    m_session.office()
        .read([options, &session](Office &office) {
            return report::partnershipSummary(office, options, *session.tables());
        })
        .then(this, [this, token, language = options.language](const Result<report::Report> &made) {
            if (token != m_token)
                return;
            if (!made)
                return m_options->setProblem(made.error().message);
            const QList<RecordId> partners = chosen();
            m_options->output()->setReport(*made, language, page(),
                                           partners.size() == 1 ? partners.first() : RecordId());
            m_preview->setReport(*made, language, m_session.charts(), page());
            m_options->setPages(m_preview->pageCount());
            Q_EMIT composed();
        });
}

Result<int> SummaryDialog::savePdf(const QString &path) const
{
    return m_options->output()->savePdf(path);
}

void SummaryDialog::retranslate()
{
    setWindowTitle(tr("Print partnership summary"));
    m_partnersLabel->setText(tr("&Partners"));
    m_paperLabel->setText(tr("Pa&per"));
    m_dayLabel->setText(tr("As of"));
    m_day->setLocale(m_session.language().locale());
    m_day->setAccessibleName(tr("As of"));
    m_day->setToolTip(tr("Counts and statuses as they were known on this day."));
    m_sectionsLabel->setText(tr("Sections"));
    m_which->setAccessibleName(tr("Partners"));
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
