// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/detail/sheet.h>
#include <ui/shell/session.h>

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace pd::ui {

class Documents;

/// The selected record, laid out for reading, with its related records as links and what can be done with it.
/// A file dropped on it is attached.
class ReadingPane : public QWidget
{
    Q_OBJECT
public:
    ReadingPane(Session &session, QWidget *parent);

    void show(Kind kind, RecordId id);
    void clear();
    QTextBrowser *browser() const { return m_page; }
    Documents &documents() const { return *m_documents; }
    /// Buttons for what is done with the record, below the others.
    void addCommands(const QList<QAction *> &actions);
    /// What it can be printed as: behind one button, or done by it when it is one.
    void addPrints(const QList<QAction *> &actions);
    QMenu *printMenu() const { return m_printMenu; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void load();
    void loadIfSeen();
    void display();
    void follow(const QUrl &url);
    void fillAddMenu();
    void attachFiles(const QStringList &paths);
    void retranslate();

    Session &m_session;
    std::optional<Sheet> m_sheet;
    Kind m_kind = Kind::Organisation;
    RecordId m_id;
    QFuture<std::optional<Sheet>> m_loading;
    bool m_isStale = false;
    QWidget *m_bar;
    QWidget *m_commands = nullptr;
    QPushButton *m_edit;
    QToolButton *m_add, *m_print;
    QMenu *m_addMenu, *m_printMenu;
    QTextBrowser *m_page;
    QLabel *m_nothing;
    Documents *m_documents;
};

} // namespace pd::ui
