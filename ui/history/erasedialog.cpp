// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/erasedialog.h>

#include <ui/edit/drafts.h>
#include <ui/shell/style.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace pd::ui {

EraseDialog::EraseDialog(Session &session, RecordId person, QWidget *parent)
    : QDialog(parent), m_session(session), m_person(person), m_text(new QLabel(this)), m_lead(new QLabel(this)),
      m_limits(new QLabel(this)), m_list(new QListWidget(this)), m_erase(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    constexpr int width = 60 * style::grid;
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(2 * style::grid);
    for (QLabel *label : {m_text, m_lead, m_limits}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(width);
    }
    m_lead->setBuddy(m_list);
    column->addWidget(m_text);
    column->addWidget(m_lead);
    column->addWidget(m_list, 1);
    column->addWidget(m_limits);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_erase);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    m_erase->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const Place &place = m_places[m_list->row(item)];
        if (!place.record.isNull())
            Q_EMIT m_session.showRequested(place.kind, place.record);
    });
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

struct EraseDialog::Loaded
{
    QString name;
    Result<Erasure> plan;
    QStringList drafts;
    QList<Place> places;
};

void EraseDialog::read()
{
    m_session.office()
        .read([person = m_person, path = m_session.office().path(), code = m_session.language().code()](Office &office) {
            Loaded loaded{office.label(person, code), office.erasePlan(person), {}, {}};
            if (!loaded.plan)
                return loaded;
            loaded.drafts = Drafts(path).about(person, loaded.plan->words);
            for (const Erasure::Mention &mention : std::as_const(loaded.plan->mentions))
                loaded.places << Place{mention.record, Kind::Organisation, {}, mention.excerpt};
            for (const RecordId paper : std::as_const(loaded.plan->papers))
                loaded.places << Place{paper, Kind::Document, {}, {}};
            QList<RecordId> ids;
            for (const Place &place : std::as_const(loaded.places))
                ids << place.record;
            const QHash<RecordId, QString> labels = office.labels(ids, code);
            for (Place &place : loaded.places) {
                place.label = labels.value(place.record);
                place.kind = office.kindOf(place.record).value_or(place.kind);
            }
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
            m_places = loaded.places;
            retranslate();
        });
}

/// What stays, for somebody to go through.
void EraseDialog::showPlaces()
{
    const Language &language = m_session.language();
    m_list->clear();
    for (const Place &place : std::as_const(m_places)) {
        if (place.record.isNull()) {
            m_list->addItem(language.text(phrase("Erasing", "Settings: %1").arg(place.excerpt)));
            continue;
        }
        const Text what = phrase("Erasing", "%1 “%2”", "kind of record, name").arg(recordType(place.kind).singular).arg(place.label);
        m_list->addItem(language.text(place.excerpt.isEmpty()
                                          ? what : phrase("Erasing", "%1: %2", "record, text").arg(what).arg(place.excerpt)));
    }
    m_list->setVisible(!m_places.isEmpty());
    m_lead->setVisible(!m_places.isEmpty());
    m_list->setAccessibleName(m_lead->text());
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
    add(plan.texts, phrase("Erasing", "In %n other text(s) the full name, declined too, an address or a number becomes “[…]”.", nullptr, plan.texts));
    add(plan.changes, phrase("Erasing", "%n line(s) of the history go or lose the name.", nullptr, plan.changes));
    add(int(m_drafts.size()), phrase("Erasing", "%n draft(s) that were not saved go.", nullptr, m_drafts.size()));
    add(plan.backups, phrase("Erasing", "%n backup(s) lose this person when the next one is written.", nullptr, plan.backups));
    if (plan.hasNamesake)
        lines << QString() << tr("Somebody else here has the same name: texts that hold it stay as they are. Look through them.");
    m_text->setText(lines.join(u'\n'));
    m_lead->setText(tr("Look through these first: a part of the name, or a document of a record that named this person. What "
                       "you change before erasing leaves the history too."));
    m_limits->setText(tr("Not found are other spellings, what is inside documents, and copies of this file elsewhere. The "
                         "list of changes keeps a note that names nobody."));
    showPlaces();
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
        const auto left = int(erased->mentions.size() + erased->papers.size());
        if (erased->isWiped && left > 0)
            Q_EMIT m_session.message({Message::Severity::Warning,
                                      phrase("Erasing", "The person was erased; %n place(s) that may still tell of the "
                                                        "person were left. The backups follow when the next one is "
                                                        "written.", nullptr, left)});
        else if (erased->isWiped)
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
