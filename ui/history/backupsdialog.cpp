// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/backupsdialog.h>

#include <QPushButton>
#include <QTableWidget>

namespace pd::ui {

namespace {

Text difference(const BackupContents &contents)
{
    if (!contents.isCompared)
        return phrase("Backup", "Cannot be compared");
    if (contents.added + contents.changed + contents.removed == 0)
        return phrase("Backup", "Nothing");
    return phrase("Backup", "%1 added, %2 changed, %3 removed", "records since a backup")
            .arg(QString::number(contents.added)).arg(QString::number(contents.changed))
            .arg(QString::number(contents.removed));
}

} // namespace

BackupsDialog::BackupsDialog(Session &session, QWidget *parent)
    : TableDialog(session, parent), m_write(addButton(QStringLiteral("document-save"))),
      m_restore(addButton(QStringLiteral("edit-undo")))
{
    connect(m_write, &QPushButton::clicked, this, &BackupsDialog::writeNow);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
}

void BackupsDialog::read()
{
    struct Loaded { QList<Backup> backups; QList<std::optional<BackupContents>> contents; qint64 size = 0; };
    m_session.office()
        .read([path = m_session.office().path()](Office &) {
            const Backups backups(path);
            Loaded loaded{backups.list(), {}, backups.size()};
            for (const Backup &backup : std::as_const(loaded.backups)) {
                const auto contents = backups.describe(backup.path);
                loaded.contents << (contents ? std::optional(*contents) : std::nullopt);
            }
            return loaded;
        })
        .then(this, [this](const Loaded &loaded) {
            m_backups = loaded.backups;
            m_contents = loaded.contents;
            const Language &language = m_session.language();
            QList<QStringList> rows;
            for (int i = 0; i < m_backups.size(); ++i) {
                const auto &contents = m_contents[i];
                rows << QStringList{language.dateTime(m_backups[i].at.toLocalTime()),
                                    language.text(description(m_backups[i].reason)),
                                    contents ? language.number(contents->all()) : QString(),
                                    contents ? language.text(difference(*contents))
                                             : language.text(phrase("Backup", "This backup is damaged"))};
            }
            setLead(tr("Backups are made by themselves: every day, and before imports, changes of many records and "
                       "updates of the program. They take up %1 of at most %2.")
                        .arg(language.locale().formattedDataSize(loaded.size),
                             language.locale().formattedDataSize(Backups::sizeLimit)));
            setRows(rows);
        });
}

void BackupsDialog::retranslate()
{
    TableDialog::retranslate();
    setWindowTitle(tr("Backups"));
    setHeaders({tr("Made"), tr("Why"), tr("Records"), tr("Changed since")});
    table()->setAccessibleName(tr("Backups"));
    m_write->setText(tr("Back up now"));
    m_restore->setText(tr("Restore…"));
}

void BackupsDialog::showCurrent()
{
    const int row = selectedRows().value(0, -1);
    const auto contents = m_contents.value(row);
    m_write->setEnabled(!m_session.isReadOnly());
    m_restore->setEnabled(contents.has_value() && !m_session.isReadOnly());
    if (!contents) {
        setNote(m_backups.isEmpty() ? tr("There is no backup yet.") : QString());
        return;
    }
    const Language &language = m_session.language();
    QStringList kinds;
    for (auto it = contents->records.cbegin(); it != contents->records.cend(); ++it) {
        kinds << language.text(phrase("History", "%1: %2", "kind of record, how many")
                                   .arg(recordType(it.key()).plural).arg(language.number(it.value())));
    }
    setNote(kinds.join(QStringLiteral(" · ")));
}

void BackupsDialog::writeNow()
{
    m_write->setEnabled(false);
    m_session.office()
        .write([](Office &office) { return Backups(office.path()).write(Backup::Reason::Asked); })
        .then(this, [this](const Result<Backup> &written) {
            read();
            if (!written)
                setNote(m_session.language().text(written.error().message));
        });
}

void BackupsDialog::restore()
{
    const int row = selectedRows().value(0, -1);
    if (row < 0)
        return;
    const Language &language = m_session.language();
    const Text question =
            phrase("Backup", "The office goes back to %1. What was changed since (%2) leaves the office; the present "
                             "state is backed up first and stands in this list.")
                    .arg(language.dateTime(m_backups[row].at.toLocalTime())).arg(difference(*m_contents[row]));
    ask(language.text(question), tr("Restore"), [this, path = m_backups[row].path] { m_session.restore(path); });
}

} // namespace pd::ui
