// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/list/listexport.h>

#include <exchange/exporting.h>
#include <store/filename.h>

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd::ui {

ListExport::ListExport(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

QList<ListExport::Form> ListExport::formsOf(Kind kind) const
{
    QList<Form> forms{{tr("Excel workbook, as shown (*.xlsx)"), u"xlsx"_s, Extent::Shown},
                      {tr("CSV table, as shown (*.csv)"), u"csv"_s, Extent::Shown}};
    if (hasDays(kind))
        forms << Form{tr("Calendar (*.ics)"), u"ics"_s};
    if (kind == Kind::Person)
        forms << Form{tr("Contact cards (*.vcf)"), u"vcf"_s};
    return forms << Form{tr("Excel workbook, all fields, to be imported again (*.xlsx)"), u"xlsx"_s}
                 << Form{tr("CSV table, all fields, to be imported again (*.csv)"), u"csv"_s}
                 << Form{tr("JSON, complete (*.json)"), u"json"_s};
}

void ListExport::chooseFile(const List &list, QWidget *over)
{
    const QList<Form> forms = formsOf(list.query.kind);
    QStringList names;
    for (const Form &form : forms)
        names << form.name;
    auto *dialog = new QFileDialog(over, tr("Export list"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(names);
    dialog->setDefaultSuffix(forms.first().ending);
    dialog->selectFile(safeFileName(list.title));
    const auto chosen = [dialog, forms, names] { return forms.value(names.indexOf(dialog->selectedNameFilter())); };
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, chosen] { dialog->setDefaultSuffix(chosen().ending); });
    connect(dialog, &QFileDialog::accepted, this, [this, dialog, list, chosen] {
        write(list, dialog->selectedFiles().value(0), chosen().extent, chosen().ending);
    });
    dialog->open();
}

void ListExport::write(const List &list, const QString &path, Extent extent, const QString &ending)
{
    static const QStringList endings{u"xlsx"_s, u"csv"_s, u"json"_s, u"ics"_s, u"vcf"_s};
    const bool hasEnding = endings.contains(QFileInfo(path).suffix().toLower());
    const QString file = hasEnding ? path : QString(path + u'.' + ending);
    if (!hasEnding && QFileInfo::exists(file)) {  // nobody was asked whether to replace it
        Q_EMIT m_session.message({Message::Severity::Error,
                                  phrase("File", "The file “%1” exists already.").arg(file)});
        return;
    }
    m_session.office()
        .survey([list, file, extent, tables = m_session.tables(), language = m_session.language()](Office &office) {
            ExportNotes notes{.language = language, .day = list.query.today, .filters = list.filters};
            if (extent == Extent::Shown)
                notes.columns = {list.columns, list.titles, true, tables.get()};
            return exportRecords(office, list.query, file, notes);
        })
        .then(this, [this, file](const Result<int> &rows) {
            if (!rows)
                Q_EMIT m_session.message({Message::Severity::Error, rows.error().message});
            else
                Q_EMIT m_session.message({Message::Severity::Information,
                                          phrase("RecordListPage", "%n record(s) written to %1.", nullptr, *rows)
                                              .arg(file)});
        });
}

void ListExport::copy(const List &list, const QList<RecordId> &ids)
{
    struct Copied
    {
        QString text, html;
    };
    // Read, not taken from the table: of a long selection most rows have never been in sight.
    m_session.office()
        .survey([ids, list, tables = m_session.tables(), language = m_session.language()](Office &office) -> Result<Copied> {
            constexpr qsizetype atOnce = 1000;
            Copied copied{pastedRow(list.titles), pastedHtmlRow(list.titles, u"th")};
            for (qsizetype from = 0; from < ids.size(); from += atOnce) {
                const auto some = listRows(office, list.query.kind, ids.mid(from, atOnce), list.columns, language,
                                           list.query.today, *tables);
                if (!some)
                    return tl::unexpected(some.error());
                for (const ListRow &row : *some) {
                    copied.text += pastedRow(row.texts);
                    copied.html += pastedHtmlRow(row.texts, u"td");
                }
            }
            return copied;
        })
        .then(this, [this](const Result<Copied> &copied) {
            if (!copied) {
                Q_EMIT m_session.message({Message::Severity::Error, copied.error().message});
                return;
            }
            auto *data = new QMimeData;
            data->setText(copied->text);
            data->setHtml(u"<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">\n%1</table></body></html>"_s
                              .arg(copied->html));
            QApplication::clipboard()->setMimeData(data);
        });
}

} // namespace pd::ui
