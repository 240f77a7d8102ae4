// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/reportspage.h>

#include <ui/print/digestdialog.h>
#include <ui/print/reportdialog.h>
#include <ui/shell/style.h>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>


namespace pd::ui {

namespace {

/// What the reports of report/reports.h are for.
struct Sentence
{
    const char *key, *name, *sentence, *print;
};
constexpr Sentence sentences[] = {
    {"expiry", QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Agreements that end"),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "What ended without renewal and what ends within 3, 6 and 12 months: until when "
                                              "notice can be given, who is in charge, what was last done with the partner, "
                                              "and what to do."),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Print expiry list…")},
    {"visit-programme", QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Programme of a visit"),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Day by day for guests and hosts, with both delegations. In one language, or in "
                                              "two side by side."),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Print programme of a visit…")},
    {"background", QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Background note"),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Before a visit or a call: who they are, what there is with them, what was "
                                              "promised and what to raise."),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Print background note…")},
    {"visit-report", QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Report of a visit"),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "After it: what was planned and what took place, decisions, promises with who "
                                              "and until when, gifts."),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Print report of a visit…")},
    {"journal", QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Journal of visits"),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "The visits of a year or any other period, a row for each."),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Print journal…")},
    {"programme", QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Programme sheet"),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "A joint programme or institute: its approval and what the number says, its "
                                              "intakes, how students fared, and how far the target is reached."),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Print programme sheet…")},
    {"register", QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Register of agreements"),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Every agreement with its numbers, parties, dates and where the originals "
                                              "are."),
     QT_TRANSLATE_NOOP("pd::ui::ReportsPage", "Print register…")},
};

constexpr int widestSentence = 620;

} // namespace

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);  // it follows the buttons
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(area);
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    area->setWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * style::grid, style::grid + style::half, 2 * style::grid, 2 * style::grid);
    m_title->setFont(style::titleFont());
    column->addWidget(m_title);
    add(column,
        {QT_TR_NOOP("Partnership summary"),
         QT_TR_NOOP("Everything about a partner on one or two pages: agreements, programmes and students, visits, "
                    "what was promised. In English, Russian or Chinese, whatever the language of the window."),
         QT_TR_NOOP("Print partnership summary…")},
        [this] { Q_EMIT m_session.printSummaryRequested({}); });
    add(column,
        {QT_TR_NOOP("Digest of a period"),
         QT_TR_NOOP("What was signed and what ended, who came and went, students, projects and events of a "
                    "quarter or any other period, for all partners or one country. A past period prints again "
                    "as it was known then."),
         QT_TR_NOOP("Print digest…")},
        [this] { (new DigestDialog(m_session, window()))->show(); });
    for (const Sentence &one : sentences) {
        const report::ReportKind *kind = report::reportKind(QLatin1String(one.key));
        add(column, {one.name, one.sentence, one.print},
            [this, kind] { (new ReportDialog(m_session, *kind, {}, window()))->show(); });
    }
    column->addStretch(1);
    retranslate();
}

void ReportsPage::add(QVBoxLayout *column, Entry entry, std::function<void()> open)
{
    entry.title = new QLabel(this);
    entry.title->setFont(style::headingFont());
    entry.about = new QLabel(this);
    entry.about->setWordWrap(true);
    entry.about->setMaximumWidth(widestSentence);
    style::setDimmed(entry.about);
    entry.open = new QPushButton(style::icon(QStringLiteral("document-print")), QString(), this);
    column->addSpacing(2 * style::grid);
    column->addWidget(entry.title);
    column->addWidget(entry.about);
    column->addSpacing(style::half);
    column->addWidget(entry.open, 0, Qt::AlignLeft);
    connect(entry.open, &QPushButton::clicked, this, [run = std::move(open)] { run(); });
    m_entries << entry;
}

void ReportsPage::retranslate()
{
    m_title->setText(tr("Reports"));
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.title->setText(tr(entry.name));
        entry.about->setText(tr(entry.sentence));
        entry.open->setText(tr(entry.print));
    }
    fitSentences();
}

void ReportsPage::fitSentences()
{
    const int room = qMin(widestSentence, width() - 4 * style::grid);
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.about->setMinimumHeight(0);  // a label counts it in
        entry.about->setMinimumHeight(entry.about->heightForWidth(room));
    }
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentences();
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
