// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/directoryprogress.h>

#include <exchange/directoryfile.h>
#include <store/background.h>

#include <QFileDialog>
#include <QStandardPaths>
#include <QTimer>

namespace pd::ui {

void DirectoryProgress::choose(Session &session, QWidget *parent)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString file = QFileDialog::getOpenFileName(
        parent, tr("Read a directory of institutions"), folder,
        tr("Research Organization Registry (*.json *.csv *.zip);;All files (*)"));
    if (!file.isEmpty())
        new DirectoryProgress(session, file, parent);
}

DirectoryProgress::DirectoryProgress(Session &session, const QString &file, QWidget *parent)
    : QProgressDialog(tr("Reading the directory of institutions…"), tr("Cancel"), 0, 100, parent)
{
    constexpr int soon = 500, often = 100;  // ms
    setWindowTitle(tr("Directory of institutions"));
    setMinimumDuration(soon);
    setAutoClose(false);
    setAutoReset(false);
    setValue(0);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] { setValue(std::min(99, m_shared->percent.load())); });
    timer->start(often);
    connect(this, &QProgressDialog::canceled, this, [shared = m_shared] { shared->isStopped = true; });

    inBackground([file, shared = m_shared] {
        return importDirectory(file, Directory::path(), [&shared](qint64 done, qint64 size) {
            shared->percent = int(done * 100 / std::max<qint64>(1, size));
            return !shared->isStopped;
        });
    }).then(this, [this, &session](const Result<DirectoryImport> &done) {
        if (done) {
            int all = 0;
            for (const int count : done->countries)
                all += count;
            const Text text = phrase("Directory", "%n institution(s) were read. They are offered when the name of a "
                                                  "partner is typed.", nullptr, all);
            Q_EMIT session.message({Message::Severity::Information, text});
        } else if (done.error().kind != Error::Kind::Cancelled) {
            Q_EMIT session.message({Message::Severity::Error, done.error().message});
        }
        deleteLater();
    });
}

DirectoryProgress::~DirectoryProgress()
{
    m_shared->isStopped = true;
}

} // namespace pd::ui
