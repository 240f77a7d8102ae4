// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/welcomepage.h>

#include <ui/shell/style.h>

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace pd::ui {

WelcomePage::WelcomePage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_lead(new QLabel(this)),
      m_languageLabel(new QLabel(this)), m_nameLabel(new QLabel(this)), m_language(new QComboBox(this)),
      m_name(new QLineEdit(this)), m_progress(new QProgressBar(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QWidget(this);
    column->setMaximumWidth(620);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(2 * style::grid);
    QFont title = style::titleFont();
    title.setPointSizeF(title.pointSizeF() * 1.4);
    m_title->setFont(title);
    m_lead->setWordWrap(true);
    style::setDimmed(m_lead);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);

    auto *who = new QGridLayout;
    who->setHorizontalSpacing(2 * style::grid);
    for (const QString &code : Language::codes())
        m_language->addItem(Language::of(code).ownName(), code);
    m_languageLabel->setBuddy(m_language);
    m_nameLabel->setBuddy(m_name);
    m_name->setText(QSettings().value(QStringLiteral("user")).toString());
    who->addWidget(m_languageLabel, 0, 0);
    who->addWidget(m_language, 0, 1);
    who->addWidget(m_nameLabel, 1, 0);
    who->addWidget(m_name, 1, 1);
    who->setColumnStretch(1, 1);
    layout->addSpacing(style::grid);
    layout->addLayout(who);
    layout->addSpacing(style::grid);

    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(2 * style::grid);
    ways->setVerticalSpacing(style::grid + style::half);
    m_practice = addWay(ways, QStringLiteral("view-list-details"));
    m_sample = addWay(ways, QStringLiteral("document-multiple"));
    m_create = addWay(ways, QStringLiteral("document-new"));
    m_ledger = addWay(ways, QStringLiteral("document-import"));
    m_open = addWay(ways, QStringLiteral("document-open"));
    ways->setColumnStretch(1, 1);
    layout->addLayout(ways);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(style::half);
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    m_progress->hide();
    layout->addWidget(m_progress);

    auto *page = new QGridLayout(this);
    page->addWidget(column, 1, 1);
    page->setRowStretch(0, 2);
    page->setRowStretch(2, 3);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 4);
    page->setColumnStretch(2, 1);

    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const Language language = Language::of(m_language->itemData(index).toString());
        QSettings().setValue(QStringLiteral("language"), language.code());
        m_session.setLanguage(language);
    });
    connect(m_name, &QLineEdit::textEdited, this,
            [this] { QSettings().setValue(QStringLiteral("user"), m_name->text().trimmed()); });
    connect(m_practice.button, &QPushButton::clicked, this,
            [this] { Q_EMIT sampleRequested(QStringLiteral("practice")); });
    connect(m_sample.button, &QPushButton::clicked, this,
            [this] { Q_EMIT sampleRequested(QStringLiteral("sample")); });
    connect(m_create.button, &QPushButton::clicked, this, &WelcomePage::createRequested);
    connect(m_ledger.button, &QPushButton::clicked, this, &WelcomePage::ledgerRequested);
    connect(m_open.button, &QPushButton::clicked, this, &WelcomePage::openRequested);
    retranslate();
}

WelcomePage::Way WelcomePage::addWay(QGridLayout *grid, const QString &icon)
{
    const Way way{new QPushButton(style::icon(icon), QString(), this), new QLabel(this)};
    way.sentence->setWordWrap(true);
    style::setDimmed(way.sentence);
    const int row = grid->rowCount();
    grid->addWidget(way.button, row, 0);
    grid->addWidget(way.sentence, row, 1);
    return way;
}

void WelcomePage::setBusy(bool isBusy)
{
    setEnabled(!isBusy);
    m_progress->setVisible(isBusy);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Partnership Desk"));
    m_lead->setText(tr("The cooperation ledger of your international office: partners, agreements, visits, "
                       "programmes and students in one file on this computer."));
    m_languageLabel->setText(tr("Interface &language"));
    m_nameLabel->setText(tr("Your &name"));
    m_name->setPlaceholderText(tr("As it should stand in the history of changes"));
    m_name->setAccessibleName(tr("Your name"));
    m_progress->setAccessibleName(m_session.language().text(phrase("MainWindow", "The office is being prepared…")));
    m_language->setAccessibleName(tr("Interface language"));
    m_language->setCurrentIndex(m_language->findData(m_session.language().code()));
    m_practice.button->setText(tr("Open the practice office"));
    m_practice.sentence->setText(tr("A fictional university to try everything in."));
    m_sample.button->setText(tr("Open the sample office"));
    m_sample.sentence->setText(tr("Real cases from published texts, with their sources."));
    m_create.button->setText(tr("Create a new office…"));
    m_create.sentence->setText(tr("An empty office of your own, in a file you choose."));
    m_ledger.button->setText(tr("Import an Excel ledger…"));
    m_ledger.sentence->setText(tr("A new office, filled from the tables you have kept so far."));
    m_open.button->setText(tr("Open an office…"));
    m_open.sentence->setText(tr("A .pdesk file that is there already."));
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
