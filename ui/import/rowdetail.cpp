// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/rowdetail.h>

#include <ui/import/importrowsmodel.h>
#include <ui/shell/style.h>

#include <query/listquery.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

using PlanState = PlannedRow::State;

/// One field of a row as it would be written.
struct Line
{
    QString label, before, after;
};

QString namesText(const Names &names)
{
    QStringList texts;
    for (const Name &name : names)
        texts << name.text;
    return texts.join(QStringLiteral(" · "));
}

/// What a row would write, for people; runs on the reading thread.
QList<Line> linesOf(Office &office, const PlannedRow &row, const QHash<RecordId, QString> &created,
                    const Language &language, const CodeTables &tables)
{
    const RecordType &type = recordType(row.after.kind);
    QHash<RecordId, QString> labels = office.labels(referredBy({row.before, row.after}), language.code());
    labels.insert(created);
    QList<Line> lines;
    if (row.before.names != row.after.names)
        lines << Line{language.text(type.nameLabel), namesText(row.before.names), namesText(row.after.names)};
    for (const Field &field : type.fields) {
        const Value before = row.before.value(field.key), after = row.after.value(field.key);
        if (before != after)
            lines << Line{language.text(field.label), displayText(field, before, language, tables, labels),
                          displayText(field, after, language, tables, labels)};
    }
    return lines;
}

QString colored(const QString &text, const QColor &color)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), text.toHtmlEscaped());
}

QString html(const QString &heading, const QList<Line> &lines, bool isUpdate)
{
    QString page = QStringLiteral("<p>%1</p>").arg(heading);
    page += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">");
    for (const Line &line : lines) {
        const QString arrow = isUpdate ? QStringLiteral("%1 → ").arg(line.before.isEmpty()
                                                                             ? QStringLiteral("–")
                                                                             : line.before.toHtmlEscaped())
                                       : QString();
        page += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2%3</td></tr>")
                        .arg(colored(line.label, style::dimmed()), colored(arrow, style::dimmed()),
                             line.after.isEmpty() ? QStringLiteral("–") : line.after.toHtmlEscaped());
    }
    return page + QStringLiteral("</table>");
}

} // namespace

RowDetail::RowDetail(ImportJob &job, QWidget *parent)
    : QWidget(parent), m_job(job), m_text(new QTextBrowser(this)), m_column(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, style::grid, 0, 0);
    row->setSpacing(2 * style::grid);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(style::grid);
    row->addWidget(m_text, 1);
    m_column->setSpacing(style::half);
    m_column->addStretch(1);
    row->addLayout(m_column);
}

void RowDetail::show(const QList<const PlannedRow *> &rows)
{
    ++m_token;
    m_text->setAccessibleName(tr("The selected row"));
    if (rows.size() == 1) {
        m_text->setHtml(QStringLiteral("<p>%1</p>").arg(heading(*rows.first())));
        describe(*rows.first());
    } else {
        m_text->setPlainText(rows.isEmpty() ? QString() : tr("%Ln row(s) selected", nullptr, int(rows.size())));
    }
    setChoices(choicesFor(rows));
}

/// The sentence that explains the state.
QString RowDetail::heading(const PlannedRow &row) const
{
    const Language &language = m_job.session().language();
    const QString reason = language.text(row.reason).toHtmlEscaped();
    switch (row.state) {
    case PlanState::New:
        return reason.isEmpty() ? tr("A new record:") : reason;
    case PlanState::Update:
        return tr("The office has this record; this would change:");
    case PlanState::Same:
        return tr("The office has all of this row.");
    case PlanState::Duplicate:
        return tr("The office may have this already. Decide what it is:");
    case PlanState::Refused:
        return colored(row.column.isEmpty()
                               ? language.text(row.reason)
                               : language.text(phrase("ImportJob", "%1: %2", "column of a table, what is wrong with the cell")
                                                       .arg(row.column)
                                                       .arg(row.reason)),
                       style::problem())
             + QStringLiteral("<br>")
             + colored(tr("Mend the cell in the table (F2); the row is checked again at once."), style::dimmed());
    case PlanState::LeftOut:
        return reason;
    }
    return {};
}

void RowDetail::describe(const PlannedRow &row)
{
    if (row.state != PlanState::New && row.state != PlanState::Update)
        return;
    QHash<RecordId, QString> created;
    const Language language = m_job.session().language();
    for (const Record &missing : m_job.plan()->missing)
        created.insert(missing.id, language.text(phrase("ImportJob", "%1 (will be created)").arg(language.name(missing.names))));
    const QHash<RecordId, QString> &labels = m_job.plan()->labels;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        if (!it.key().isValid())
            created.insert(it.key(), it.value());
    Session &session = m_job.session();
    session.office()
        .read([row, created, language, &session](Office &office) {
            return linesOf(office, row, created, language, *session.tables());
        })
        .then(this, [this, token = m_token, row](const QList<Line> &lines) {
            if (token == m_token)
                m_text->setHtml(html(heading(row), lines, row.state == PlanState::Update));
        });
}

QList<RowDetail::Choice> RowDetail::choicesFor(const QList<const PlannedRow *> &rows) const
{
    const Language &language = m_job.session().language();
    const RowDecision asNew{.what = RowDecision::What::Add}, leaveOut{.what = RowDecision::What::LeaveOut};
    QList<Choice> choices;
    Choice best{tr("Each is its most likely record"), {}}, add{tr("New record"), {}}, out{tr("Leave out"), {}},
            anyway{tr("Import it all the same"), {}}, back{tr("Take the decision back"), {}};
    for (const PlannedRow *row : rows) {
        if (row->state == PlanState::Duplicate)
            best.decisions.insert(row->row, m_job.sameAs(row->candidates.first()));
        if (row->state == PlanState::Duplicate
            || (row->state == PlanState::Update && !m_job.subject().isEnrolment))
            add.decisions.insert(row->row, asNew);
        if (row->state == PlanState::Duplicate || row->state == PlanState::Update || row->state == PlanState::New)
            out.decisions.insert(row->row, leaveOut);
        if (row->state == PlanState::LeftOut && !row->isDecided)
            anyway.decisions.insert(row->row, asNew);
        if (row->isDecided)
            back.decisions.insert(row->row, std::nullopt);
    }
    if (rows.size() == 1 && rows.first()->state == PlanState::Duplicate) {
        constexpr qsizetype most = 3;
        for (const Candidate &candidate : rows.first()->candidates.mid(0, most))
            choices << Choice{language.text(phrase("ImportJob", "The same as %1 (%2)", "a record, how alike")
                                                    .arg(m_job.labelOf(candidate))
                                                    .arg(language.percent(candidate.score, 0))),
                              {{rows.first()->row, m_job.sameAs(candidate)}}};
    } else if (!best.decisions.isEmpty()) {
        choices << best;
    }
    for (const Choice &choice : {add, out, anyway, back}) {
        if (!choice.decisions.isEmpty())
            choices << choice;
    }
    return choices;
}

void RowDetail::setChoices(const QList<Choice> &choices)
{
    for (QPushButton *button : std::as_const(m_choices)) {
        button->hide();
        button->deleteLater();
    }
    m_choices.clear();
    constexpr int widest = 380;
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(this);
        button->setText(fontMetrics().elidedText(choice.text, Qt::ElideMiddle, widest - 4 * style::grid)
                                .replace(u'&', QStringLiteral("&&")));
        button->setToolTip(choice.text.toHtmlEscaped());
        button->setAccessibleName(choice.text);
        button->setAutoDefault(false);
        button->setMaximumWidth(widest);
        connect(button, &QPushButton::clicked, this, [this, decisions = choice.decisions] { m_job.decide(decisions); });
        m_column->insertWidget(int(m_choices.size()), button);
        m_choices << button;
    }
}

bool RowDetail::focusChoice()
{
    if (m_choices.isEmpty())
        return false;
    m_choices.first()->setFocus(Qt::OtherFocusReason);
    return true;
}

void RowDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        show({});
    QWidget::changeEvent(event);
}

} // namespace pd::ui
