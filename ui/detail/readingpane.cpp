// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/detail/readingpane.h>

#include <ui/detail/documents.h>
#include <ui/detail/sheethtml.h>
#include <ui/edit/flowlayout.h>
#include <ui/shell/style.h>

#include <store/files.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextOption>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

/// What is usually added to a record, and the field that then refers back to it.
struct Addition { Kind kind; const char *field; };

QList<Addition> additions(Kind kind)
{
    switch (kind) {
    case Kind::Organisation:
        return {{Kind::Agreement, "parties"}, {Kind::Visit, "hosts"}, {Kind::Programme, "participants"},
                {Kind::Person, "positions"}, {Kind::Project, "organisations"}, {Kind::Event, "organisations"},
                {Kind::Flow, "to"}, {Kind::Figure, "about"}, {Kind::FollowUp, "about"}};
    case Kind::Agreement:
        return {{Kind::ExchangeTerm, "agreement"}, {Kind::Flow, "agreement"}, {Kind::Programme, "agreements"},
                {Kind::FollowUp, "about"}};
    case Kind::Visit:
        return {{Kind::Stop, "visit"}, {Kind::Outcome, "visit"}, {Kind::Agreement, "visit"}, {Kind::Project, "visits"},
                {Kind::FollowUp, "about"}};
    case Kind::Programme:
        return {{Kind::Cohort, "programme"}, {Kind::Target, "programme"}, {Kind::Programme, "parent"},
                {Kind::Person, "positions"}, {Kind::Event, "about"}, {Kind::FollowUp, "about"}};
    case Kind::Cohort:
    case Kind::Flow:
        return {{Kind::Count, "of"}, {Kind::FollowUp, "about"}};
    default:
        return {{Kind::FollowUp, "about"}};
    }
}

/// A new record of a kind that refers to id by a field, whatever shape that field has.
Record prefilled(const Addition &addition, RecordId id)
{
    Record record;
    record.kind = addition.kind;
    const Field *field = recordType(addition.kind).find(QString(QLatin1String(addition.field)));
    if (!field)
        return record;
    if (field->type == ValueType::Reference) {
        record.set(field->key, Value(id));
    } else if (field->type == ValueType::References) {
        record.set(field->key, Value(QList<RecordId>{id}));
    } else if (field->type == ValueType::Rows) {
        for (const Field &inRow : field->row) {
            if (inRow.type == ValueType::Reference) {
                record.set(field->key, Value(Rows{Row{{inRow.key, Value(id)}}}));
                break;
            }
        }
    }
    return record;
}

/// Shows what it is given and fetches nothing, whatever a text may ask for; small lines it draws itself.
class Page : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    // Nothing, but not null: for that the document itself would look.
    QVariant loadResource(int, const QUrl &url) override
    {
        return url.scheme() == u"sparkline" ? QVariant(sparkline(url, palette(), devicePixelRatioF()))
                                            : QVariant(QByteArray(""));
    }
};

} // namespace

ReadingPane::ReadingPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_bar(new QWidget(this)), m_edit(new QPushButton(m_bar)),
      m_add(new QToolButton(m_bar)), m_print(new QToolButton(m_bar)), m_addMenu(new QMenu(m_add)),
      m_printMenu(new QMenu(m_print)), m_page(new Page(this)), m_nothing(new QLabel(this)),
      m_documents(new Documents(session, this))
{
    setAcceptDrops(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_page->setMinimumWidth(320);
    m_nothing->setMinimumWidth(320);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(2 * style::grid, style::grid + style::half, 2 * style::grid, 0);
    m_edit->setIcon(style::icon(QStringLiteral("document-edit")));
    for (const auto &[button, icon] : {std::pair(m_add, "list-add"), std::pair(m_print, "document-print")}) {
        button->setIcon(style::icon(QLatin1String(icon)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_add->setMenu(m_addMenu);
    m_print->hide();
    m_printMenu->setIcon(m_print->icon());
    bar->addWidget(m_edit);
    bar->addWidget(m_add);
    bar->addWidget(m_print);
    bar->addStretch(1);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(2 * style::grid);
    m_page->setWordWrapMode(QTextOption::WordWrap);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(4 * style::grid);
    style::setDimmed(m_nothing);
    column->addWidget(m_bar);
    column->addWidget(m_page, 1);
    column->addWidget(m_nothing, 1);
    connect(m_page, &QTextBrowser::anchorClicked, this, &ReadingPane::follow);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT m_session.editRequested(m_kind, m_id); });
    connect(m_addMenu, &QMenu::aboutToShow, this, &ReadingPane::fillAddMenu);
    connect(&m_session, &Session::accessChanged, this, &ReadingPane::display);
    connect(&m_session.office(), &OfficeThread::changed, this, &ReadingPane::loadIfSeen);
    connect(&m_session, &Session::settingsChanged, this, &ReadingPane::loadIfSeen);
    retranslate();
    clear();
}

void ReadingPane::addCommands(const QList<QAction *> &actions)
{
    if (actions.isEmpty())
        return;
    m_commands = new QWidget(this);
    auto *row = new FlowLayout(m_commands);
    row->setContentsMargins(2 * style::grid - style::half, style::half, 2 * style::grid, 0);
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_commands);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->insertWidget(row->count(), button);
    }
    row->insertWidget(row->count(), new QWidget(m_commands));  // takes the rest of the last line
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, m_commands);
    display();
}

void ReadingPane::addPrints(const QList<QAction *> &actions)
{
    m_print->setVisible(!actions.isEmpty());
    m_printMenu->addActions(actions);
    if (actions.size() == 1)
        connect(m_print, &QToolButton::clicked, actions.first(), &QAction::trigger);
    else
        m_print->setMenu(m_printMenu);
}

void ReadingPane::show(Kind kind, RecordId id)
{
    if (kind == m_kind && id == m_id && m_sheet && !m_isStale)
        return;
    m_kind = kind;
    m_id = id;
    load();
}

void ReadingPane::clear()
{
    m_loading.cancel();
    m_id = {};
    m_sheet.reset();
    display();
}

void ReadingPane::loadIfSeen()
{
    if (isVisible() && m_id.isValid())
        load();
    else
        m_isStale = true;
}

void ReadingPane::load()
{
    m_isStale = false;
    m_loading.cancel();  // an arrow key held down asks for many; only the last is worth composing
    Session &session = m_session;
    const auto loading = m_session.office().read([&session, kind = m_kind, id = m_id, language = m_session.language(),
               today = m_session.today()](Office &office) {
            return composeSheet({office, language, today, *session.tables()}, kind, id);
        });
    m_loading = loading;
    loading.then(this, [this](const std::optional<Sheet> &sheet) {
        const bool isSame = m_sheet && sheet && m_sheet->id == sheet->id;
        m_sheet = sheet;
        if (!sheet)
            m_id = {};
        display();
        if (!isSame)
            m_page->verticalScrollBar()->setValue(0);
    });
}

void ReadingPane::display()
{
    const bool isThere = m_sheet.has_value();
    m_bar->setVisible(isThere);
    if (m_commands)
        m_commands->setVisible(isThere && !m_session.isReadOnly());
    m_page->setVisible(isThere);
    m_nothing->setVisible(!isThere);
    if (!isThere)
        return;
    m_edit->setEnabled(!m_session.isReadOnly());
    m_add->setEnabled(!m_session.isReadOnly());
    const int position = m_page->verticalScrollBar()->value();
    m_page->setHtml(sheetHtml(*m_sheet, palette()));
    m_page->verticalScrollBar()->setValue(position);
    m_page->setAccessibleDescription(m_sheet->title);
}

void ReadingPane::follow(const QUrl &url)
{
    if (url.scheme() == u"record") {
        const QString path = url.path();
        const auto kind = kindFromKey(path.section(u'/', 0, 0));
        const RecordId id(path.section(u'/', 1, 1).toLongLong());
        if (kind == Kind::Document)
            m_documents->offer(id);
        else if (kind)
            Q_EMIT m_session.showRequested(*kind, id);
        return;
    }
    if (url.scheme() == u"copy") {
        const QString text = url.path(QUrl::FullyDecoded);
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT m_session.message({Message::Severity::Information, phrase("ReadingPane", "Copied: %1").arg(text)});
        return;
    }
    if (isFollowed(url))
        QDesktopServices::openUrl(url);
}

void ReadingPane::fillAddMenu()
{
    m_addMenu->clear();
    const QList<Addition> possible = additions(m_kind);
    for (const Addition &addition : possible) {
        m_addMenu->addAction(m_session.language().text(recordType(addition.kind).singular), this,
                             [this, addition] { Q_EMIT m_session.createRequested(prefilled(addition, m_id)); });
    }
    m_addMenu->addSeparator();
    m_addMenu->addAction(style::icon(QStringLiteral("mail-attachment")), tr("Attach a file…"), this, [this] {
        attachFiles(QFileDialog::getOpenFileNames(
            this, tr("Attach a file"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    });
}

void ReadingPane::attachFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        Record document;
        document.kind = Kind::Document;
        document.names = {{m_session.language().code(), NameKind::Official, QFileInfo(path).completeBaseName()}};
        document.set(QLatin1String("record"), Value(m_id));
        document.set(QLatin1String("file_name"), Value(QFileInfo(path).fileName()));
        m_session.office()
            .write([path, document](Office &office) -> Result<Record> {
                const Result<QByteArray> bytes = readFile(path);
                if (!bytes)
                    return tl::unexpected(bytes.error());
                const Result<QString> hash = office.addContent(*bytes);
                if (!hash)
                    return tl::unexpected(hash.error());
                Record whole = document;
                whole.set(QLatin1String("media_type"), Value(QMimeDatabase().mimeTypeForFile(path).name()));
                whole.set(QLatin1String("sha256"), Value(*hash));
                whole.set(QLatin1String("size"), Value(qint64(bytes->size())));
                return whole;
            })
            .then(this, [this](const Result<Record> &whole) {
                if (!whole) {
                    Q_EMIT m_session.message({Message::Severity::Error, whole.error().message});
                    return;
                }
                ChangeSet set;
                set.add(*whole);
                m_session.apply(set, this);
            });
    }
}

void ReadingPane::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add a record that belongs to this one, or a file"));
    m_add->setAccessibleName(tr("Add to this record"));
    m_printMenu->setTitle(tr("Print"));
    m_print->setText(m_printMenu->title());
    m_page->setAccessibleName(tr("Selected record"));
    m_nothing->setText(tr("Select a record to read it here."));
    loadIfSeen();
}

void ReadingPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        display();
    QWidget::changeEvent(event);
}

void ReadingPane::showEvent(QShowEvent *event)
{
    if (m_isStale)
        loadIfSeen();
    QWidget::showEvent(event);
}

void ReadingPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_id.isValid() && !m_session.isReadOnly())
        event->acceptProposedAction();
}

void ReadingPane::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    attachFiles(paths);
    event->acceptProposedAction();
}

} // namespace pd::ui
