// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/wholeoffice.h>

#include <exchange/officejson.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pd::ui {

void WholeOffice::chooseFile(Session &session, QWidget *over)
{
    const QFileInfo office(session.office().path());
    auto *dialog = new QFileDialog(over, tr("Export whole office"), office.path(), tr("Whole offices (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(office.completeBaseName() + u".json"_s);
    connect(dialog, &QFileDialog::accepted, &session,
            [&session, dialog] { write(session, dialog->selectedFiles().value(0)); });
    dialog->open();
}

void WholeOffice::write(Session &session, const QString &path)
{
    session.office()
        .survey([path](Office &office) { return exportOffice(office, path); })
        .then(&session, [&session, path](const Result<int> &records) {
            if (!records)
                Q_EMIT session.message({Message::Severity::Error, records.error().message});
            else
                Q_EMIT session.message({Message::Severity::Information,
                                        phrase("RecordListPage", "%n record(s) written to %1.", nullptr, *records)
                                            .arg(path)});
        });
}

bool WholeOffice::isOne(const QString &path)
{
    return QFileInfo(path).suffix().compare(u"json", Qt::CaseInsensitive) == 0;
}

void WholeOffice::read(Session &session, const QString &file, QWidget *over)
{
    const QFileInfo info(file);
    auto *dialog = new QFileDialog(over, tr("New office"), info.path(), tr("Offices (*.pdesk)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdesk"_s);
    dialog->selectFile(info.completeBaseName() + u".pdesk"_s);
    connect(dialog, &QFileDialog::accepted, &session,
            [&session, dialog, file] { session.make(dialog->selectedFiles().value(0), file); });
    dialog->open();
}

} // namespace pd::ui
