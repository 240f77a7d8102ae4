// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/rescuedialog.h>

#include <store/background.h>
#include <store/wayson.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace pd::ui {

RescueDialog::RescueDialog(Session &session, const QString &path, const Error &error, QWidget *parent)
    : TableDialog(session, parent), m_path(path), m_error(error),
      m_read(addButton(QStringLiteral("view-list-details"))), m_restore(addButton(QStringLiteral("edit-undo"))),
      m_salvage(addButton(QStringLiteral("document-save"))), m_open(addButton(QStringLiteral("document-open")))
{
    m_open->hide();
    m_read->setEnabled(false);
    m_restore->setEnabled(false);
    connect(m_read, &QPushButton::clicked, this, [this] {
        m_session.open(m_path, {.isReadOnly = true});
        close();
    });
    connect(m_restore, &QPushButton::clicked, this, &RescueDialog::restore);
    connect(m_salvage, &QPushButton::clicked, this, &RescueDialog::chooseFile);
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_session.open(m_saved);
        close();
    });
}

void RescueDialog::read()
{
    struct Loaded { QList<Backup> backups; QList<std::optional<BackupContents>> contents; bool canBeRead = false; };
    inBackground([path = m_path, error = m_error] {
        const Backups backups(path);
        Loaded loaded{backups.list(), {}, waysOn(path, error).canBeRead};
        for (const Backup &backup : std::as_const(loaded.backups)) {
            const auto contents = backups.describe(backup.path);
            loaded.contents << (contents ? std::optional(*contents) : std::nullopt);
        }
        return loaded;
    }).then(this, [this](const Loaded &loaded) {
        m_backups = loaded.backups;
        m_contents = loaded.contents;
        m_canBeRead = loaded.canBeRead;
        const Language &language = m_session.language();
        QList<QStringList> rows;
        for (int i = 0; i < m_backups.size(); ++i) {
            const auto &contents = m_contents[i];
            rows << QStringList{language.dateTime(m_backups[i].at.toLocalTime()),
                                language.text(description(m_backups[i].reason)),
                                contents ? language.number(contents->all())
                                         : language.text(phrase("Backup", "This backup is damaged"))};
        }
        setRows(rows);
        const auto good = std::find_if(m_contents.begin(), m_contents.end(), [](const auto &each) { return each.has_value(); });
        if (good != m_contents.end() && !m_contents.value(selectedRows().value(0, -1)).has_value())
            table()->selectRow(int(good - m_contents.begin()));
        showCurrent();
    });
}

void RescueDialog::retranslate()
{
    TableDialog::retranslate();
    const Language &language = m_session.language();
    setWindowTitle(tr("%1 cannot be opened").arg(QFileInfo(m_path).fileName()));
    setLead(tr("%1\n\nThe file stays as it is. You can look at it as far as it can be read, put a backup in its "
               "place, or have what can still be read written to a new file.").arg(language.text(m_error.message)));
    setHeaders({tr("Made"), tr("Why"), tr("Records")});
    table()->setAccessibleName(tr("Backups"));
    m_read->setText(tr("Open read-only"));
    m_restore->setText(tr("Restore this backup…"));
    m_salvage->setText(tr("Rescue into a new file…"));
    m_open->setText(tr("Open the new file"));
    showReport();
}

void RescueDialog::showCurrent()
{
    const int row = selectedRows().value(0, -1);
    m_read->setEnabled(!m_isBusy && m_canBeRead);
    m_restore->setEnabled(!m_isBusy && m_contents.value(row).has_value());
    m_salvage->setEnabled(!m_isBusy && QFileInfo(m_path).isFile());
    showReport();
}

void RescueDialog::restore()
{
    const int row = selectedRows().value(0, -1);
    const Language &language = m_session.language();
    const Text question =
            phrase("Backup", "The office goes back to %1. The file that cannot be opened is kept in the folder “%2”.")
                    .arg(language.dateTime(m_backups[row].at.toLocalTime()))
                    .arg(QDir::toNativeSeparators(Backups(m_path).folder()));
    ask(language.text(question), tr("Restore"), [this, backup = m_backups[row].path] {
        m_session.restore(backup, m_path);
        close();
    });
}

void RescueDialog::chooseFile()
{
    const QFileInfo info(m_path);
    const QString name = tr("%1 rescued").arg(info.completeBaseName()) + QStringLiteral(".pdesk");
    const QString file = QFileDialog::getSaveFileName(this, tr("Rescue into a new file"),
                                                      info.absoluteDir().filePath(name), tr("Offices (*.pdesk)"));
    if (!file.isEmpty())
        salvageTo(file);
}

void RescueDialog::salvageTo(const QString &file)
{
    m_isBusy = true;
    m_saved = file;
    showCurrent();
    inBackground([path = m_path, file] { return salvage(path, file); })
        .then(this, [this](const Result<SalvageReport> &report) {
            m_isBusy = false;
            m_report = report;
            m_open->setVisible(report.has_value());
            showCurrent();
        });
}

void RescueDialog::showReport()
{
    const Language &language = m_session.language();
    if (m_isBusy) {
        setNote(tr("What can be read is being read…"));
    } else if (!m_report) {
        setNote(m_backups.isEmpty() ? tr("There are no backups of this office.") : QString());
    } else if (!*m_report) {
        setNote(language.text(m_report->error().message));
    } else {
        QStringList lines;
        const QList<Text> texts = (*m_report)->lines();
        for (const Text &text : texts)
            lines << language.text(text);
        constexpr int most = 8;
        setNote(lines.mid(0, most).join(u'\n'));
    }
}

} // namespace pd::ui
