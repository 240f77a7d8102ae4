// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/printoptions.h>

#include <ui/print/reportoutput.h>
#include <ui/shell/style.h>

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pd::ui {

PrintOptions::PrintOptions(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_inputs(new QVBoxLayout), m_language(new QComboBox(this)),
      m_state(new QLabel), m_output(new ReportOutput(session, this)), m_close(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::half);
    m_inputs->setSpacing(style::half);
    column->addLayout(m_inputs);
    column->addStretch(1);
    column->addWidget(m_state);
    column->addWidget(m_output);
    column->addWidget(m_close);
    style::setDimmed(m_state);
    for (const QString &code : Language::codes())
        m_language->addItem(Language::of(code).ownName(), code);
    setLanguage(session.language().code());
    m_language->setObjectName(QStringLiteral("language"));
    connect(m_language, &QComboBox::activated, this, &PrintOptions::languageChosen);
    connect(m_close, &QPushButton::clicked, this, [this] { window()->close(); });
    retranslate();
}

QLabel *PrintOptions::add(QWidget *input)
{
    auto *label = new QLabel;
    label->setBuddy(input);
    style::setDimmed(label);
    addLine(label);
    addLine(input);
    addGap();
    return label;
}

void PrintOptions::addLine(QWidget *line)
{
    m_inputs->addWidget(line);
}

void PrintOptions::addGap()
{
    m_inputs->addSpacing(style::grid);
}

void PrintOptions::addLanguage()
{
    m_languageLabel = add(m_language);
    retranslate();
}

Language PrintOptions::language() const
{
    return Language::of(m_language->currentData().toString());
}

void PrintOptions::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(m_language->findData(code));
}

void PrintOptions::setComposing()
{
    m_pages = 0;
    m_state->setText(tr("Composing…"));
}

void PrintOptions::setPages(int count)
{
    m_pages = count;
    m_state->setText(count > 0 ? tr("%Ln page(s)", nullptr, count) : QString());
}

void PrintOptions::setProblem(const Text &problem)
{
    setPages(0);
    m_output->setProblem(m_session.language().text(problem));
}

void PrintOptions::retranslate()
{
    if (m_languageLabel)
        m_languageLabel->setText(tr("Report &language"));
    m_language->setAccessibleName(tr("Report language"));
    m_close->setText(tr("Close"));
    if (m_pages > 0)
        setPages(m_pages);
}

void PrintOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
