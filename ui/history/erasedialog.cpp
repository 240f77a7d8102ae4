// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/erasedialog.h>

#include <ui/edit/drafts.h>
#include <ui/shell/style.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pd::ui {

EraseDialog::EraseDialog(Session &session, RecordId person, QWidget *parent)
    : QDialog(parent), m_session(session), m_person(person), m_text(new QLabel(this)), m_erase(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    constexpr int width = 60 * style::grid;
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(2 * style::grid);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(width);
    column->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    m_erase->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    connect(&m_session.office(), &OfficeThread::changed, this, [this] {
        if (!m_isBusy)
            read();
    });
    retranslate();
    read();
}

void EraseDialog::read()
{
    struct Loaded { QString name; Result<Erasure> plan; QStringList drafts; };
    m_session.office()
        .read([person = m_person, path = m_session.office().path(), code = m_session.language().code()](Office &office) {
            Loaded loaded{office.label(person, code), office.erasePlan(person), {}};
            if (loaded.plan)
                loaded.drafts = Drafts(path).about(person, loaded.plan->words);
            return loaded;
        })
        .then(this, [this](const Loaded &loaded) {
            if (!loaded.plan) {
                close();
                return;
            }
            m_name = loaded.name;
            m_plan = *loaded.plan;
            m_drafts = loaded.drafts;
            retranslate();
        });
}

void EraseDialog::retranslate()
{
    const Language &language = m_session.language();
    setWindowTitle(tr("Erase person"));
    m_erase->setText(tr("Erase for good"));
    m_cancel->setText(tr("Cancel"));
    m_erase->setEnabled(m_plan && !m_isBusy);
    if (!m_plan)
        return;
    QStringList lines{tr("%1 will be taken out of this office for good. This cannot be undone, and neither can any "
                         "earlier change.").arg(m_name), QString()};
    const auto add = [&](int count, const Text &line) {
        if (count > 0)
            lines << QStringLiteral("•  ") + language.text(line);
    };
    const Erasure &plan = *m_plan;
    add(plan.documents, phrase("Erasing", "%n document(s) of this person go too, with their contents.", nullptr, plan.documents));
    add(plan.references, phrase("Erasing", "%n other record(s) will no longer name this person.", nullptr, plan.references));
    add(plan.texts, phrase("Erasing", "In %n other text(s) the full name, address or number becomes “[…]”.", nullptr, plan.texts));
    add(plan.changes, phrase("Erasing", "%n line(s) of the history go or lose the name.", nullptr, plan.changes));
    add(int(m_drafts.size()), phrase("Erasing", "%n draft(s) that were not saved go.", nullptr, m_drafts.size()));
    add(plan.backups, phrase("Erasing", "%n backup(s) lose this person when the next one is written.", nullptr, plan.backups));
    if (plan.hasNamesake)
        lines << QString() << tr("Somebody else here has the same name: texts that hold it stay as they are. Look through them.");
    lines << QString()
          << tr("Not found are declined or shortened names, names inside documents, and copies of this file elsewhere. The "
                "list of changes keeps a note that names nobody.");
    m_text->setText(lines.join(u'\n'));
}

void EraseDialog::erase()
{
    m_isBusy = true;
    m_erase->setEnabled(false);
    m_session.office().erase(m_person).then(this, [this, path = m_session.office().path()](const Result<Erasure> &erased) {
        m_isBusy = false;
        if (!erased) {
            Q_EMIT m_session.message({Message::Severity::Error, erased.error().message});
            m_erase->setEnabled(true);
            return;
        }
        for (const QString &draft : std::as_const(m_drafts))
            Drafts(path).remove(draft);
        if (erased->isWiped)
            Q_EMIT m_session.message({Message::Severity::Information,
                                      phrase("Erasing", "The person was erased. The backups follow when the next one is "
                                                        "written.")});
        else
            Q_EMIT m_session.message({Message::Severity::Warning,
                                      phrase("Erasing", "The person was erased; the last traces leave the file when "
                                                        "every window has closed it.")});
        close();
    });
}

void EraseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
