// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/recyclebindialog.h>

#include <ui/history/historydialog.h>

#include <QPushButton>
#include <QTableWidget>

namespace pd::ui {

RecycleBinDialog::RecycleBinDialog(Session &session, QWidget *parent)
    : TableDialog(session, parent), m_restore(addButton(QStringLiteral("edit-undo"))),
      m_history(addButton(QStringLiteral("view-history"))), m_purge(addButton(QStringLiteral("edit-delete")))
{
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_restore, &QPushButton::clicked, this, &RecycleBinDialog::restore);
    connect(m_purge, &QPushButton::clicked, this, &RecycleBinDialog::planPurge);
    connect(m_history, &QPushButton::clicked, this, [this] {
        const Binned &binned = m_binned[selectedRows().first()];
        (new HistoryDialog(m_session, binned.kind, binned.id, parentWidget()))->show();
    });
}

void RecycleBinDialog::read()
{
    using Loaded = std::pair<QList<Binned>, QHash<RecordId, QString>>;
    m_session.office()
        .read([language = m_session.language().code()](Office &office) {
            const QList<Binned> binned = office.binned();
            QList<RecordId> ids;
            for (const Binned &each : binned)
                ids << each.id;
            return Loaded(binned, office.labels(ids, language));
        })
        .then(this, [this](const Loaded &loaded) {
            const Language &language = m_session.language();
            m_binned = loaded.first;
            QList<QStringList> rows;
            for (const Binned &each : std::as_const(m_binned)) {
                rows << QStringList{language.text(recordType(each.kind).singular), loaded.second.value(each.id),
                                    language.dateTime(each.at.toLocalTime()), each.who,
                                    each.parts ? language.number(each.parts) : QString()};
            }
            setRows(rows);
        });
}

void RecycleBinDialog::retranslate()
{
    TableDialog::retranslate();
    setWindowTitle(tr("Recycle bin"));
    setLead(tr("Deleted records stay here with their parts and documents until they are removed for good."));
    setHeaders({tr("Kind"), tr("Name"), tr("Deleted"), tr("By"), tr("Parts")});
    table()->setAccessibleName(tr("Recycle bin"));
    m_restore->setText(tr("Restore"));
    m_history->setText(tr("History…"));
    m_purge->setText(tr("Remove for good…"));
}

void RecycleBinDialog::showCurrent()
{
    const qsizetype count = selected().size();
    const bool canWrite = !m_session.isReadOnly();
    m_restore->setEnabled(count > 0 && canWrite);
    m_purge->setEnabled(count > 0 && canWrite);
    m_history->setEnabled(count == 1);
    setNote(m_binned.isEmpty() ? tr("The recycle bin is empty.") : QString());
}

QList<RecordId> RecycleBinDialog::selected() const
{
    QList<RecordId> ids;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (row < m_binned.size())
            ids << m_binned[row].id;
    }
    return ids;
}

void RecycleBinDialog::restore()
{
    ChangeSet set;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        set.changes << Change::restore(m_binned[row].kind, m_binned[row].id);
    m_session.apply(set, this, {}, [this](const Error &error) { setNote(m_session.language().text(error.message)); });
}

/// Says how much would go, with what refers to it, before it goes.
void RecycleBinDialog::planPurge()
{
    struct Plan { QList<RecordId> ids; QMap<Kind, int> kinds; };
    m_session.office()
        .read([ids = selected()](Office &office) {
            Plan plan{office.purgePlan(ids), {}};
            for (const RecordId id : std::as_const(plan.ids)) {
                if (const auto kind = office.kindOf(id))
                    ++plan.kinds[*kind];
            }
            return plan;
        })
        .then(this, [this](const Plan &plan) {
            const Language &language = m_session.language();
            QStringList kinds;
            for (auto it = plan.kinds.cbegin(); it != plan.kinds.cend(); ++it) {
                kinds << language.text(phrase("History", "%1: %2", "kind of record, how many")
                                           .arg(recordType(it.key()).plural).arg(language.number(it.value())));
            }
            const Text question =
                    phrase("History",
                           "%n record(s) will be removed for good, with their history and documents (%1). This cannot "
                           "be undone, and neither can any earlier change.", nullptr, plan.ids.size())
                            .arg(language.list(kinds));
            ask(language.text(question), tr("Remove for good"), [this, ids = plan.ids] { purge(ids); });
        });
}

void RecycleBinDialog::purge(const QList<RecordId> &plan)
{
    m_session.office().purge(plan).then(this, [this](const Result<int> &purged) {
        read();
        if (!purged)
            setNote(m_session.language().text(purged.error().message));
    });
}

} // namespace pd::ui
