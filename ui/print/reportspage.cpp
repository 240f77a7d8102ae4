// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/reportspage.h>

#include <ui/print/digestdialog.h>
#include <ui/shell/style.h>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace pd::ui {

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_name(new QLabel(this)),
      m_sentence(new QLabel(this)), m_digestName(new QLabel(this)), m_digestSentence(new QLabel(this)),
      m_open(new QPushButton(style::icon(QStringLiteral("document-print")), QString(), this)),
      m_digest(new QPushButton(style::icon(QStringLiteral("document-print")), QString(), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid + style::half, 2 * style::grid, 2 * style::grid);
    m_title->setFont(style::titleFont());
    column->addWidget(m_title);
    for (const auto &[name, sentence, button] : {std::tuple(m_name, m_sentence, m_open),
                                                 std::tuple(m_digestName, m_digestSentence, m_digest)}) {
        name->setFont(style::headingFont());
        sentence->setWordWrap(true);
        sentence->setMaximumWidth(620);
        style::setDimmed(sentence);
        column->addSpacing(2 * style::grid);
        column->addWidget(name);
        column->addWidget(sentence);
        column->addSpacing(style::half);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_session.printSummaryRequested({}); });
    connect(m_digest, &QPushButton::clicked, this, [this] { (new DigestDialog(m_session, window()))->show(); });
    retranslate();
}

void ReportsPage::retranslate()
{
    m_title->setText(tr("Reports"));
    m_name->setText(tr("Partnership summary"));
    m_sentence->setText(tr("Everything about a partner on one or two pages: agreements, programmes and students, visits, "
                           "what was promised. In English, Russian or Chinese, whatever the language of the window."));
    m_open->setText(tr("Print partnership summary…"));
    m_digestName->setText(tr("Digest of a period"));
    m_digestSentence->setText(tr("What was signed and what ended, who came and went, students, projects and events of a "
                                 "quarter or any other period, for all partners or one country. A past period prints again "
                                 "as it was known then."));
    m_digest->setText(tr("Print digest…"));
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
