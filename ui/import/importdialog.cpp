// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/importdialog.h>

#include <ui/edit/notelabel.h>
#include <ui/import/checkpage.h>
#include <ui/import/columnspage.h>
#include <ui/shell/style.h>

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace pd::ui {

ImportDialog::ImportDialog(Session &session, const ImportInput &input, std::optional<Kind> kind, QWidget *parent)
    : QDialog(parent), m_session(session), m_job(new ImportJob(session, input, kind, this)),
      m_columns(new ColumnsPage(*m_job, this)), m_check(new CheckPage(*m_job, this)), m_title(new QLabel(this)),
      m_question(new QLabel(this)), m_note(new NoteLabel(this)), m_undo(new QPushButton(this)),
      m_back(new QPushButton(this)), m_refused(new QPushButton(this)), m_stop(new QPushButton(this)),
      m_next(new QPushButton(this)), m_close(new QPushButton(this)), m_leave(new QPushButton(this)),
      m_stay(new QPushButton(this)), m_progress(new QProgressBar(this)), m_looking(new QTimer(this)),
      m_steps(new QStackedWidget(this)), m_buttons(new QWidget(this)), m_asking(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, m_job, &ImportJob::stop);
    connect(m_undo, &QPushButton::clicked, m_job, &ImportJob::undo);
    connect(m_refused, &QPushButton::clicked, this, &ImportDialog::chooseRefused);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_asking->hide();
        m_buttons->show();
    });
    connect(m_looking, &QTimer::timeout, this, &ImportDialog::showProgress);
    connect(m_columns, &ColumnsPage::readyChanged, this, &ImportDialog::showWork);
    connect(m_job, &ImportJob::workChanged, this, &ImportDialog::showWork);
    connect(m_job, &ImportJob::planned, this, &ImportDialog::showWork);
    connect(m_job, &ImportJob::tableChanged, this, [this] {
        m_isRead = true;
        tell({}, false);
        retranslate();
    });
    connect(m_job, &ImportJob::failed, this, [this](const Error &error) { tell(error.message, true); });
    connect(m_job, &ImportJob::written, this, [this](const Text &sentence) { tell(sentence, false); });
    connect(&m_session, &Session::officeClosed, this, &QDialog::accept);
    retranslate();
    m_job->read({});
}

ImportDialog::~ImportDialog()
{
    QSettings().setValue(QStringLiteral("import/geometry"), saveGeometry());
}

void ImportDialog::build()
{
    resize(QSize(1120, 700).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    restoreGeometry(QSettings().value(QStringLiteral("import/geometry")).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid + style::half);
    m_title->setFont(style::titleFont());
    m_title->setTextFormat(Qt::PlainText);
    column->addWidget(m_title);
    auto *said = new QHBoxLayout;
    said->addWidget(m_note, 1);
    said->addWidget(m_undo);
    column->addLayout(said);
    m_steps->addWidget(m_columns);
    m_steps->addWidget(m_check);
    column->addWidget(m_steps, 1);

    auto *row = new QHBoxLayout(m_buttons);
    style::tighten(row);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setMaximumHeight(style::grid);
    m_progress->setRange(0, 0);
    row->addWidget(m_back);
    row->addWidget(m_refused);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addWidget(m_next);
    row->addWidget(m_close);
    column->addWidget(m_buttons);

    auto *asking = new QHBoxLayout(m_asking);
    style::tighten(asking);
    m_question->setWordWrap(true);
    asking->addWidget(m_question, 1);
    asking->addWidget(m_leave);
    asking->addWidget(m_stay);
    m_asking->hide();
    column->addWidget(m_asking);
    for (QPushButton *button : {m_undo, m_back, m_refused, m_stop, m_close, m_leave, m_stay})
        button->setAutoDefault(false);
    m_undo->setIcon(style::icon(QStringLiteral("edit-undo")));
    m_refused->setIcon(style::icon(QStringLiteral("document-export-table")));
    constexpr int pause = 100;  // ms between two looks at how far the work is
    m_looking->setInterval(pause);
}

bool ImportDialog::isChecking() const
{
    return m_steps->currentWidget() == m_check;
}

void ImportDialog::goOn()
{
    if (isChecking()) {
        tell({}, false);
        m_job->write();
        return;
    }
    tell({}, false);
    m_check->startAgain();
    m_steps->setCurrentWidget(m_check);
    m_job->check();
    retranslate();
    m_check->table()->setFocus();
}

void ImportDialog::goBack()
{
    tell({}, false);
    m_steps->setCurrentWidget(m_columns);
    retranslate();
    m_columns->focusFirst();
}

void ImportDialog::tell(const Text &sentence, bool isProblem)
{
    m_sentence = sentence;
    m_isProblem = isProblem;
    m_note->tell(m_session.language().text(sentence), isProblem);
    showWork();
    if (sentence.isEmpty())
        return;
    m_note->setAccessibleName(m_note->text());
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ImportDialog::showWork()
{
    using enum ImportJob::Work;
    const ImportJob::Work work = m_job->work();
    const bool isWriting = work == Writing;
    m_progress->setVisible(work != None);
    m_stop->setVisible(work != None);
    if (work == None)
        m_looking->stop();
    else if (!m_looking->isActive())
        m_looking->start();
    showProgress();
    m_steps->setEnabled(!isWriting);
    m_back->setVisible(isChecking());
    m_back->setEnabled(!isWriting);
    m_refused->setVisible(isChecking() && m_job->refused() > 0);
    m_refused->setEnabled(work == None);
    m_undo->setVisible(m_job->canUndo() && !m_sentence.isEmpty() && !m_isProblem);
    const int writable = m_job->writable();
    m_next->setText(isChecking() ? tr("Import %Ln row(s)", nullptr, writable) : tr("Check rows"));
    m_next->setEnabled(isChecking() ? work == None && writable > 0 && !m_session.isReadOnly()
                                    : work == None && m_columns->isReady());
    m_next->setDefault(true);
    m_close->setText(m_job->canUndo() && writable == 0 ? tr("Done") : tr("Close"));
    if (m_job->canUndo() && writable == 0)
        m_close->setDefault(true);
}

void ImportDialog::showProgress()
{
    constexpr int whole = 1000;
    const double progress = m_job->progress();
    m_progress->setRange(0, progress < 0 ? 0 : whole);
    if (progress >= 0)
        m_progress->setValue(int(progress * whole));
}

void ImportDialog::chooseRefused()
{
    const QString folder = m_job->input().path.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : QFileInfo(m_job->input().path).path();
    const QString name = QFileInfo(m_job->source()).completeBaseName();
    QString path = QFileDialog::getSaveFileName(
            this, tr("Save the rows that are not imported"),
            QDir(folder).filePath(tr("%1 – not imported", "name of a file").arg(name) + QStringLiteral(".xlsx")),
            tr("Excel workbooks (*.xlsx);;CSV tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    saveRefused(path);
}

void ImportDialog::saveRefused(const QString &path)
{
    m_job->saveRefused(path).then(this, [this, path](const Result<int> &saved) {
        if (saved)
            tell(phrase("ImportDialog", "%n row(s) saved in %1. Mend them there and import that file.", nullptr, *saved)
                         .arg(QFileInfo(path).fileName()),
                 false);
        else
            tell(saved.error().message, true);
    });
}

/// Closing asks only where work of a person would be lost.
void ImportDialog::reject()
{
    if (m_asking->isVisible() || m_job->work() == ImportJob::Work::Writing)
        return;
    if (!m_job->hasHandwork()) {
        QDialog::reject();
        return;
    }
    m_buttons->hide();
    m_asking->show();
    m_stay->setFocus();
}

void ImportDialog::retranslate()
{
    const Language &language = m_session.language();
    setWindowTitle(tr("Import a table"));
    const QString name = m_job->input().path.isEmpty() ? tr("Pasted rows") : m_job->input().title();
    m_title->setText(isChecking() ? tr("%1 → %2", "a file, what its rows become")
                                            .arg(name, language.text(m_job->subject().label()))
                                  : name);
    m_back->setText(tr("Back to the columns"));
    m_refused->setText(tr("Save rows not imported…"));
    m_stop->setText(tr("Stop"));
    m_undo->setText(tr("Undo the import"));
    m_leave->setText(tr("Close without them"));
    m_stay->setText(tr("Go on"));
    m_question->setText(tr("What you mended and decided here is not imported."));
    m_progress->setAccessibleName(tr("How far it is"));
    m_note->tell(language.text(m_sentence), m_isProblem);
    showWork();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isChecking())
            m_job->check();  // what is said of rows is in the new language
    }
    QDialog::changeEvent(event);
}

void ImportDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !m_isRead)
        m_columns->focusFirst();
    QDialog::showEvent(event);
}

} // namespace pd::ui
