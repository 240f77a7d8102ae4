// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QTemporaryDir>

#include <memory>

namespace pd::ui {

/// What can be done with the content of a document: opening it with the user's own program, saving it as a file.
class Documents : public QObject
{
    Q_OBJECT
public:
    /// window: what questions are asked over.
    Documents(Session &session, QWidget *window);

    /// Asks which of both.
    void offer(RecordId id);
    /// Opens a copy that can only be read. What could be run is named as such first, and opened only after that.
    void open(RecordId id);
    void save(RecordId id);

private:
    struct Content
    {
        QString fileName;
        QByteArray bytes;
    };
    void read(RecordId id, const std::function<void(const Content &)> &use);
    bool isAgreed(const QString &fileName);
    void show(const Content &content);

    Session &m_session;
    QWidget *m_window;
    std::unique_ptr<QTemporaryDir> m_folder;  ///< of the copies; goes with the window
    int m_copies = 0;
};

} // namespace pd::ui
