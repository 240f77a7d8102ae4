// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/digestdialog.h>

#include <ui/print/pagepreview.h>
#include <ui/print/printoptions.h>
#include <ui/print/reportoutput.h>

#include <query/listquery.h>
#include <record/vocabulary.h>
#include <report/paginator.h>

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace pd::ui {

namespace {

/// What the preview shows, and the record it can be filed with.
struct Made
{
    Result<report::Report> report;
    RecordId own;
};

} // namespace

DigestDialog::DigestDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_options(new PrintOptions(session, this)), m_from(new QDateEdit),
      m_to(new QDateEdit), m_country(new QComboBox), m_preview(new PagePreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    const QDate today = session.today();
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    m_from->setDate(quarter.addMonths(-3));
    m_to->setDate(quarter.addDays(-1));
    connect(m_from, &QDateEdit::dateChanged, this, &DigestDialog::compose);
    connect(m_to, &QDateEdit::dateChanged, this, &DigestDialog::compose);
    connect(m_country, &QComboBox::activated, this, &DigestDialog::compose);
    connect(m_options, &PrintOptions::languageChosen, this, &DigestDialog::compose);
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    retranslate();
}

void DigestDialog::build()
{
    resize(QSize(1040, 780).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_country->setObjectName(QStringLiteral("country"));
    m_country->setMinimumContentsLength(24);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QDateEdit *day : {m_from, m_to})
        day->setCalendarPopup(true);
    m_fromLabel = m_options->add(m_from);
    m_toLabel = m_options->add(m_to);
    m_countryLabel = m_options->add(m_country);
    m_options->addLanguage();
    columns->addWidget(m_options);
    columns->addWidget(m_preview, 1);
}

ReportOutput *DigestDialog::output() const
{
    return m_options->output();
}

void DigestDialog::setPeriod(QDate from, QDate to)
{
    m_from->setDate(from);
    m_to->setDate(to);
}

/// The countries the office has partners in.
void DigestDialog::askCountries()
{
    ListQuery query;
    query.kind = Kind::Organisation;
    query.language = m_session.language().code();
    query.today = m_session.today();
    Session &session = m_session;
    m_session.office()
        .survey([query, &session](Office &office) {
            const QList<Facet> found = facets(office, query, *session.tables()).value_or(QList<Facet>());
            const auto country = std::find_if(found.begin(), found.end(),
                                              [](const Facet &facet) { return facet.key == u"country"; });
            return country == found.end() ? QList<Facet::Entry>() : country->entries;
        })
        .then(this, [this](QList<Facet::Entry> countries) {
            const QVariant chosen = m_country->currentData();
            m_country->clear();
            m_country->addItem(tr("All countries"), QString());
            const Language &language = m_session.language();
            std::sort(countries.begin(), countries.end(), [&language](const auto &a, const auto &b) {
                return language.sortKey(a.label) < language.sortKey(b.label);
            });
            for (const Facet::Entry &country : std::as_const(countries)) {
                if (!country.value.isEmpty())
                    m_country->addItem(country.label, country.value);
            }
            m_country->setCurrentIndex(qMax(0, m_country->findData(chosen)));
            compose();
        });
}

void DigestDialog::compose()
{
    report::DigestOptions options{.from = m_from->date(), .to = m_to->date(),
                                  .language = m_options->language(),
                                  .today = m_session.today()};
    const quint64 token = ++m_token;
    m_options->setComposing();
    Session &session = m_session;
    m_session.office()
        .survey([options, country = m_country->currentData().toString(), &session](Office &office) mutable {
            const CodeTables &tables = *session.tables();
            if (!country.isEmpty()) {
                ListQuery there;
                there.kind = Kind::Organisation;
                there.where = {{QStringLiteral("country"), Condition::Op::AnyOf, {country}}};
                there.today = options.today;
                options.partners = listIds(office, there).value_or(QList<RecordId>());
                options.about = termLabel(vocabulary::country, country, options.language, tables);
            }
            return Made{report::periodDigest(office, options, tables), office.currentInstitution()};
        })
        .then(this, [this, token, language = options.language](const Made &made) {
            if (token != m_token)
                return;
            if (!made.report)
                return m_options->setProblem(made.report.error().message);
            const QPageLayout page = report::defaultPage();
            output()->setReport(*made.report, language, page, made.own);
            m_preview->setReport(*made.report, language, m_session.charts(), page);
            m_options->setPages(m_preview->pageCount());
            Q_EMIT composed();
        });
}

void DigestDialog::retranslate()
{
    setWindowTitle(tr("Digest of a period"));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&Until"));
    m_countryLabel->setText(tr("&Country or region"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Until"));
    m_country->setAccessibleName(tr("Country or region"));
    for (QDateEdit *day : {m_from, m_to})
        day->setLocale(m_session.language().locale());
    m_preview->setAccessibleName(tr("Print preview"));
    askCountries();
}

void DigestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
