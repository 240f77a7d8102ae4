// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/reportoutput.h>

#include <ui/print/printing.h>
#include <ui/shell/style.h>

#include <report/paginator.h>
#include <store/files.h>

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace pd::ui {

ReportOutput::ReportOutput(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_problem(new QLabel(this)), m_save(new QPushButton(this)),
      m_file(new QPushButton(this)), m_print(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::half);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setIcon(style::icon(QStringLiteral("application-pdf")));
    m_save->setDefault(true);
    m_file->setIcon(style::icon(QStringLiteral("mail-attachment")));
    m_print->setIcon(style::icon(QStringLiteral("document-print")));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_problem, m_save, m_file, m_print})
        column->addWidget(widget);
    connect(m_save, &QPushButton::clicked, this, &ReportOutput::chooseFile);
    connect(m_file, &QPushButton::clicked, this, &ReportOutput::fileAsDocument);
    connect(m_print, &QPushButton::clicked, this, &ReportOutput::print);
    retranslate();
    setProblem({});
}

void ReportOutput::setReport(const report::Report &report, const Language &language, const QPageLayout &page,
                             RecordId about)
{
    m_report = report;
    m_language = language;
    m_page = page;
    m_about = about;
    m_problem->hide();
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    m_file->setEnabled(about.isValid() && !m_session.isReadOnly());
}

void ReportOutput::setProblem(const QString &problem)
{
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    for (QPushButton *button : {m_save, m_file, m_print})
        button->setEnabled(false);
}

Result<int> ReportOutput::savePdf(const QString &path) const
{
    return report::writePdf(m_report, m_language, m_session.charts(), path, m_page);
}

void ReportOutput::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
                                                folder + u'/' + m_report.fileName + QStringLiteral(".pdf"),
                                                tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    const Result<int> pages = savePdf(path);
    m_problem->setVisible(!pages);
    if (!pages)
        m_problem->setText(m_session.language().text(pages.error().message));
    else
        Q_EMIT m_session.message({Message::Severity::Information,
                                  phrase("ReportOutput", "%n page(s) written to %1.", nullptr, *pages).arg(path)});
}

/// The report as it was issued stays with the record, whatever is counted or corrected later.
void ReportOutput::fileAsDocument()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const Result<int> pages = savePdf(path);
    const Result<QByteArray> bytes = pages ? readFile(path) : tl::unexpected(pages.error());
    if (!bytes) {
        m_problem->setText(m_session.language().text(bytes.error().message));
        m_problem->show();
        return;
    }
    Record document;
    document.kind = Kind::Document;
    document.names = {{m_language.code(), NameKind::Official, m_report.title + QStringLiteral(" – ") + m_report.subtitle}};
    document.set(QLatin1String("record"), Value(m_about));
    document.set(QLatin1String("kind"), Value(QStringLiteral("report")));
    document.set(QLatin1String("language"), Value(m_language.code()));
    document.set(QLatin1String("file_name"), Value(QString(m_report.fileName + QStringLiteral(".pdf"))));
    document.set(QLatin1String("media_type"), Value(QStringLiteral("application/pdf")));
    document.set(QLatin1String("size"), Value(qint64(bytes->size())));
    document.set(QLatin1String("date"), Value(PartialDate(m_report.day)));
    m_file->setEnabled(false);  // until another one is composed
    m_session.office()
        .write([content = *bytes](Office &office) { return office.addContent(content); })
        .then(this, [this, document](const Result<QString> &hash) {
            if (!hash) {
                Q_EMIT m_session.message({Message::Severity::Error, hash.error().message});
                return;
            }
            Record whole = document;
            whole.set(QLatin1String("sha256"), Value(*hash));
            ChangeSet set;
            set.add(whole);
            m_session.apply(set, this, [this](const Applied &) {
                Q_EMIT m_session.message({Message::Severity::Information,
                                          phrase("ReportOutput", "The report is filed with the documents.")});
                Q_EMIT filed();
            });
        });
}

void ReportOutput::print()
{
    const auto paint = [this](QPagedPaintDevice &printer) {
        return report::Paginator(m_report, m_language, m_session.charts()).print(printer);
    };
    const Printed printed = ui::print(this, m_page, QStringLiteral("partnership-desk-report"), paint);
    if (printed == Printed::NoPrinter)
        m_problem->setText(tr("No printer is set up on this computer. Save the report as PDF instead."));
    else if (printed == Printed::Failed)
        m_problem->setText(tr("The printer did not take the pages. Check it, or save the report as PDF."));
    m_problem->setVisible(printed == Printed::NoPrinter || printed == Printed::Failed);
}

void ReportOutput::retranslate()
{
    m_save->setText(tr("Save as PDF…"));
    m_file->setText(tr("File as document"));
    m_file->setToolTip(tr("Keeps the report as it is now with the documents of the record it is about."));
    m_print->setText(tr("Print…"));
}

void ReportOutput::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
