// SPDX-License-Identifier: GPL-3.0-or-later
// How an office comes into the window and leaves it.
#include <ui/shell/mainwindow.h>

#include <ui/edit/drafts.h>
#include <ui/edit/recordeditor.h>
#include <ui/list/recordlistpage.h>
#include <ui/programmes/intakesdialog.h>
#include <ui/shell/messagebar.h>
#include <ui/shell/recentfiles.h>
#include <ui/shell/welcomepage.h>
#include <ui/shell/wholeoffice.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>

namespace pd::ui {

void MainWindow::newOffice()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(this, tr("New office"),
                                                folder + u'/' + tr("Office") + QStringLiteral(".pdesk"),
                                                tr("Offices (*.pdesk)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdesk");
    if (closeEditors())
        m_session.make(path);
}

void MainWindow::openOffice()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Open office"), folder,
                                                      tr("Offices (*.pdesk);;Whole offices (*.json);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString &path)
{
    if (!closeEditors())
        return;
    if (WholeOffice::isOne(path))
        WholeOffice::read(m_session, path, this);
    else
        m_session.open(path);
}

void MainWindow::openSample(const QString &name)
{
    if (!closeEditors())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(name + QStringLiteral(".pdesk"));
    if (QFileInfo::exists(path))
        m_session.open(path);
    else
        m_session.make(path, QStringLiteral(":/offices/") + name);
}

/// Made when there is no office to show: most starts open one.
WelcomePage *MainWindow::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_session, m_rooms);
        m_rooms->addWidget(m_welcome);
        connect(&m_session, &Session::makingChanged, m_welcome, &WelcomePage::setBusy);
        connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::newOffice);
        connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openOffice);
        connect(m_welcome, &WelcomePage::ledgerRequested, this, &MainWindow::importLedger);
        connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::openSample);
    }
    return m_welcome;
}

void MainWindow::enterOffice()
{
    RecentFiles().add(m_session.office().path());
    m_side->show();
    m_top->show();
    m_navigation->setEnabled(true);
    openPage(page());
    retranslate();
    offerDrafts();
}

/// What was typed when the program ended without being asked whether to save it.
void MainWindow::offerDrafts()
{
    const QList<Draft> drafts = m_session.isReadOnly() ? QList<Draft>() : Drafts(m_session.office().path()).list();
    if (drafts.isEmpty())
        return;
    m_messages->show({Message::Severity::Warning,
                      phrase("MainWindow", "When the program ended, %n record(s) were being edited and not saved.", nullptr,
                             drafts.size()),
                      phrase("MainWindow", "Go on editing"), [this, drafts] {
                          for (const Draft &draft : drafts)
                              RecordEditor::resume(m_session, draft, this);
                      }});
}

void MainWindow::leaveOffice()
{
    m_messages->clear();
    m_undoable.reset();
    m_redoable.reset();
    for (QWidget *room : std::as_const(m_pages))
        room->deleteLater();
    for (RecordListPage *list : std::as_const(m_lists))
        list->deleteLater();
    m_pages.clear();
    m_lists.clear();
    // While the next office is being opened the window keeps its place; welcome is for when there is none.
    const bool isOpening = m_session.isOpening();
    if (!isOpening)
        m_rooms->setCurrentWidget(welcome());
    m_side->setVisible(isOpening);
    m_top->setVisible(isOpening);
    enableItems();
    retranslate();
}

bool MainWindow::closeEditors()
{
    const QList<RecordEditor *> editors = findChildren<RecordEditor *>();
    for (RecordEditor *editor : editors) {
        if (editor->isVisible() && editor->hasUnsavedChanges()) {
            editor->askToLeave();
            return false;
        }
    }
    for (IntakesDialog *counts : findChildren<IntakesDialog *>()) {
        if (!counts->close())
            return false;
    }
    for (RecordEditor *editor : editors)
        editor->close();
    return true;
}

} // namespace pd::ui
