// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/reportspage.h>

#include <ui/shell/style.h>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pd::ui {

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_name(new QLabel(this)),
      m_sentence(new QLabel(this)), m_open(new QPushButton(style::icon(QStringLiteral("document-print")), QString(), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid + style::half, 2 * style::grid, 2 * style::grid);
    m_title->setFont(style::titleFont());
    m_name->setFont(style::headingFont());
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(620);
    style::setDimmed(m_sentence);
    column->addWidget(m_title);
    column->addSpacing(2 * style::grid);
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addSpacing(style::half);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_session.printSummaryRequested({}); });
    retranslate();
}

void ReportsPage::retranslate()
{
    m_title->setText(tr("Reports"));
    m_name->setText(tr("Partnership summary"));
    m_sentence->setText(tr("Everything about a partner on one or two pages: agreements, programmes and students, visits, "
                           "what was promised. In English, Russian or Chinese, whatever the language of the window."));
    m_open->setText(tr("Print partnership summary…"));
}

void ReportsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
