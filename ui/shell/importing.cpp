// SPDX-License-Identifier: GPL-3.0-or-later
// The ways on which tables come into the window: chosen, dropped, pasted, and as the first thing of a new office.
#include <ui/shell/mainwindow.h>

#include <ui/import/importdialog.h>
#include <ui/list/recordlistpage.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>

namespace pd::ui {

namespace {

/// The one file that is dragged, if it is of use here.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    const bool isOffice = QFileInfo(path).suffix() == u"pdesk";
    return isOffice || ImportInput::isTable(path) ? path : QString();
}

} // namespace

QString MainWindow::chooseTable()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getOpenFileName(this, tr("Import a table"), folder,
                                        tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)"));
}

void MainWindow::importFile()
{
    const QString path = chooseTable();
    if (!path.isEmpty())
        importTable({path});
}

void MainWindow::importTable(const ImportInput &input)
{
    const RecordListPage *list = currentList();
    auto *dialog = new ImportDialog(m_session, input, list ? std::optional(list->kind()) : std::nullopt, this);
    dialog->show();
}

void MainWindow::pasteRows()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QString text = data ? data->text() : QString(), html = data ? data->html() : QString();
    if (!text.trimmed().isEmpty() || !html.trimmed().isEmpty())
        importTable({.path = {}, .text = text, .html = html});
    else
        Q_EMIT m_session.message({Message::Severity::Information,
                                  phrase("MainWindow", "There is no text on the clipboard.")});
}

/// The ledger first, then where the new office is to be; the rows come when it is open.
void MainWindow::importLedger()
{
    const QString table = chooseTable();
    if (table.isEmpty())
        return;
    const QString suggested = QDir(QFileInfo(table).path()).filePath(QFileInfo(table).completeBaseName());
    QString path = QFileDialog::getSaveFileName(this, tr("New office"), suggested + QStringLiteral(".pdesk"),
                                                tr("Offices (*.pdesk)"));
    if (path.isEmpty() || !closeEditors())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdesk");
    connect(&m_session, &Session::officeOpened, this, [this, path, table] {
        if (QFileInfo(m_session.office().path()) == QFileInfo(path))
            importTable({table});
    }, Qt::SingleShotConnection);
    m_session.make(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    const bool canWrite = m_session.office().isOpen() && !m_session.isReadOnly();
    if (!path.isEmpty() && (canWrite || !ImportInput::isTable(path)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (ImportInput::isTable(path))
        importTable({path});
    else
        openFile(path);
}

} // namespace pd::ui
