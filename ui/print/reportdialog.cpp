// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/reportdialog.h>

#include <ui/edit/codeedit.h>
#include <ui/print/pagepreview.h>
#include <ui/print/printoptions.h>
#include <ui/print/reportoutput.h>

#include <report/paginator.h>

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

namespace pd::ui {

namespace {

/// What the preview shows, and the record it can be filed with.
struct Made
{
    Result<report::Report> report;
    RecordId about;
};

constexpr qint64 theSelection = -1, everything = 0; ///< beside numbers of records

} // namespace

ReportDialog::ReportDialog(Session &session, const report::ReportKind &kind, const QList<RecordId> &about,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_kind(kind), m_selection(about), m_options(new PrintOptions(session, this)),
      m_which(makeChoiceBox(false, this)), m_second(new QComboBox(this)), m_paper(new QComboBox(this)),
      m_from(new QDateEdit(this)), m_to(new QDateEdit(this)), m_preview(new PagePreview(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    const QDate today = session.today();
    m_from->setDate(QDate(today.year(), 1, 1));
    m_to->setDate(QDate(today.year(), 12, 31));
    for (QComboBox *box : {m_which, m_second, m_paper})
        connect(box, &QComboBox::activated, this, &ReportDialog::compose);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &ReportDialog::compose);
    connect(m_options, &PrintOptions::languageChosen, this, [this] {
        fillSecond();
        compose();
    });
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    retranslate();
}

void ReportDialog::build()
{
    resize(QSize(m_kind.isWide ? 1180 : 1040, 780).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setMinimumContentsLength(24);
    m_second->setObjectName(QStringLiteral("second"));
    m_whichLabel = m_options->add(m_which);
    if (m_kind.hasPeriod) {
        m_fromLabel = m_options->add(m_from);
        m_toLabel = m_options->add(m_to);
    }
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setVisible(m_kind.hasPeriod);
    }
    m_options->addLanguage();
    m_second->setVisible(m_kind.hasTwoLanguages);
    if (m_kind.hasTwoLanguages)
        m_secondLabel = m_options->add(m_second);
    m_paperLabel = m_options->add(m_paper);
    columns->addWidget(m_options);
    columns->addWidget(m_preview, 1);
}

ReportOutput *ReportDialog::output() const
{
    return m_options->output();
}

/// What the report may be about.
void ReportDialog::askRecords()
{
    if (!m_kind.isOfOne)
        return fillWhich({});
    ListQuery query;
    query.kind = m_kind.kinds.first();
    const QString order = recordType(query.kind).defaultSort;
    query.sort = {order.isEmpty() ? SortKey{QStringLiteral("name"), false}
                                  : SortKey{QString(order).remove(u'-'), order.startsWith(u'-')}};
    query.language = m_session.language().code();
    query.today = m_session.today();
    m_session.office()
        .survey([query, selection = m_selection](Office &office) {
            QList<RecordId> ids = listIds(office, query).value_or(QList<RecordId>());
            for (const RecordId id : selection) {
                if (!ids.contains(id))
                    ids.prepend(id);
            }
            QList<std::pair<RecordId, QString>> records;
            const QHash<RecordId, QString> labels = office.labels(ids, query.language);
            for (const RecordId id : std::as_const(ids))
                records << std::pair(id, labels.value(id));
            return records;
        })
        .then(this, [this](const QList<std::pair<RecordId, QString>> &records) { fillWhich(records); });
}

void ReportDialog::fillWhich(const QList<std::pair<RecordId, QString>> &records)
{
    const QVariant current = m_which->currentData();
    m_which->clear();
    if (!m_kind.isOfOne) {
        m_which->addItem(tr("All records"), everything);
        if (!m_selection.isEmpty())
            m_which->addItem(tr("The selection (%Ln record(s))", nullptr, int(m_selection.size())), theSelection);
    }
    for (const auto &[id, label] : records)
        m_which->addItem(label, id.value);
    const QVariant first = m_selection.isEmpty() ? m_which->itemData(0)
                         : m_kind.isOfOne        ? QVariant(m_selection.first().value)
                         : m_selection.size() > 1 ? QVariant(theSelection)
                                                  : QVariant(everything);
    m_which->setCurrentIndex(qMax(0, m_which->findData(current.isValid() ? current : first)));
    compose();
}

/// Those that are not the first.
void ReportDialog::fillSecond()
{
    const QString first = m_options->language().code();
    const QString current = m_second->currentData().toString();
    m_second->clear();
    m_second->addItem(tr("None"), QString());
    for (const QString &code : Language::codes()) {
        if (code != first)
            m_second->addItem(Language::of(code).ownName(), code);
    }
    m_second->setCurrentIndex(qMax(0, m_second->findData(current)));
}

QList<RecordId> ReportDialog::chosen() const
{
    const qint64 which = m_which->currentData().toLongLong();
    if (which == theSelection)
        return m_selection;
    return which > 0 ? QList<RecordId>{RecordId(which)} : QList<RecordId>();
}

QPageLayout ReportDialog::page() const
{
    return report::pageOf(m_kind, QPageSize::PageSizeId(m_paper->currentData().toInt()));
}

void ReportDialog::compose()
{
    report::ReportQuestion question;
    question.about = chosen();
    question.languages = {m_options->language()};
    if (const QString second = m_second->currentData().toString(); m_kind.hasTwoLanguages && !second.isEmpty())
        question.languages << Language::of(second);
    question.today = m_session.today();
    question.from = m_from->date();
    question.to = m_to->date();
    const quint64 token = ++m_token;
    if (m_kind.isOfOne && question.about.isEmpty())
        return m_options->setProblem(phrase("Report", "There is nothing to report on yet."));
    m_options->setComposing();
    Session &session = m_session;
    const report::ReportKind &kind = m_kind;
    m_session.office()
        .survey([question, &kind, &session](Office &office) {
            return Made{kind.compose(office, question, *session.tables()),
                        kind.isOfOne ? question.about.value(0) : office.currentInstitution()};
        })
        .then(this, [this, token, language = question.language()](const Made &made) {
            if (token != m_token)
                return;
            if (!made.report)
                return m_options->setProblem(made.report.error().message);
            output()->setReport(*made.report, language, page(), made.about);
            m_preview->setReport(*made.report, language, m_session.charts(), page());
            m_options->setPages(m_preview->pageCount());
            Q_EMIT composed();
        });
}

void ReportDialog::retranslate()
{
    const Language &language = m_session.language();
    setWindowTitle(language.text(m_kind.title));
    const QString which = m_kind.isOfOne ? tr("A&bout") : tr("&Which");
    m_whichLabel->setText(which);
    m_which->setAccessibleName(QString(which).remove(u'&'));
    m_paperLabel->setText(tr("Pa&per"));
    m_paper->setAccessibleName(tr("Paper"));
    if (m_kind.hasPeriod) {
        m_fromLabel->setText(tr("&From"));
        m_toLabel->setText(tr("&Until"));
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("Until"));
    for (QDateEdit *day : {m_from, m_to})
        day->setLocale(language.locale());
    if (m_secondLabel)
        m_secondLabel->setText(tr("&Second language beside it"));
    m_second->setAccessibleName(tr("Second language beside it"));
    fillSecond();
    const int paper = qMax(0, m_paper->currentIndex());
    m_paper->clear();
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A3, QPageSize::Letter})
        m_paper->addItem(id == QPageSize::Letter ? tr("Letter", "a paper size") : QPageSize::name(id).left(2), int(id));
    m_paper->setCurrentIndex(paper);
    m_preview->setAccessibleName(tr("Print preview"));
    askRecords();
}

void ReportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
