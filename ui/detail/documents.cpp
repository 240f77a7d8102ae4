// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/detail/documents.h>

#include <store/filename.h>
#include <store/files.h>
#include <ui/shell/style.h>

#include <QCursor>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace pd::ui {

namespace {

Result<void> writeTo(const QString &path, const QByteArray &bytes)
{
    return replaceFile(path, [&bytes](QIODevice *device) { return device->write(bytes) == bytes.size(); });
}

} // namespace

Documents::Documents(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window) {}

void Documents::offer(RecordId id)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(style::icon(QStringLiteral("document-open")), tr("Open"), this, [this, id] { open(id); });
    menu->addAction(style::icon(QStringLiteral("document-save")), tr("Save as…"), this, [this, id] { save(id); });
    menu->popup(QCursor::pos());
}

void Documents::read(RecordId id, const std::function<void(const Content &)> &use)
{
    m_session.office()
        .read([id](Office &office) -> Result<Content> {
            const Result<Record> document = office.read(id);
            if (!document)
                return tl::unexpected(document.error());
            const Result<QByteArray> bytes = office.content(document->text(QLatin1String("sha256")));
            if (!bytes)
                return tl::unexpected(bytes.error());
            return Content{safeFileName(document->text(QLatin1String("file_name"))), *bytes};
        })
        .then(this, [this, use](const Result<Content> &content) {
            if (content)
                use(*content);
            else
                Q_EMIT m_session.message({Message::Severity::Error, content.error().message});
        });
}

void Documents::open(RecordId id)
{
    read(id, [this](const Content &content) {
        if (!couldRun(content.fileName, content.bytes) || isAgreed(content.fileName))
            show(content);
    });
}

bool Documents::isAgreed(const QString &fileName)
{
    QMessageBox box(QMessageBox::Warning, tr("Open document"),
                    tr("“%1” can run as a program or hold one. Open it only if you know who made it and what it does.")
                        .arg(fileName),
                    QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *anyway = box.addButton(tr("Open anyway"), QMessageBox::AcceptRole);
    box.button(QMessageBox::Cancel)->setText(tr("Cancel"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == anyway;
}

/// Each copy has a folder of its own, so that two documents of one name do not meet.
void Documents::show(const Content &content)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QDir folder(m_folder->filePath(QString::number(++m_copies)));
    const QString path = folder.filePath(content.fileName);
    if (!m_folder->isValid() || !QDir().mkpath(folder.path())) {
        Q_EMIT m_session.message({Message::Severity::Error, phrase("Documents", "There is no room for a temporary copy.")});
        return;
    }
    if (const Result<void> written = writeTo(path, content.bytes); !written) {
        Q_EMIT m_session.message({Message::Severity::Error, written.error().message});
        return;
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT m_session.message({Message::Severity::Error,
                                  phrase("Documents", "No program on this computer opens “%1”. Save it as a file instead.")
                                      .arg(content.fileName)});
}

void Documents::save(RecordId id)
{
    read(id, [this](const Content &content) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString path =
            QFileDialog::getSaveFileName(m_window, tr("Save document"), folder + u'/' + content.fileName);
        if (path.isEmpty())
            return;
        if (const Result<void> written = writeTo(path, content.bytes); !written)
            Q_EMIT m_session.message({Message::Severity::Error, written.error().message});
    });
}

} // namespace pd::ui
