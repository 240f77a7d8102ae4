// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/recordeditor.h>

#include <query/directory.h>
#include <query/listquery.h>
#include <record/recordtype.h>
#include <ui/edit/directoryoffers.h>
#include <ui/edit/drafts.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/partseditor.h>
#include <ui/edit/presets.h>
#include <ui/edit/recordform.h>
#include <ui/shell/colleagues.h>
#include <ui/shell/style.h>

#include <QApplication>
#include <QCloseEvent>
#include <QFrame>
#include <QInputMethod>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

struct Loaded
{
    Result<Record> record;
    QList<Record> parts;
};

Loaded load(Office &office, Kind kind, RecordId id)
{
    Loaded loaded{office.read(id), {}};
    const auto kinds = editedParts(kind);
    for (const Kind part : kinds)
        loaded.parts << office.read(office.parts(id, part));
    return loaded;
}

RecordEditor *openEditor(const Session &session, RecordId id, const QList<QWidget *> &windows)
{
    for (QWidget *window : windows) {
        if (window->property("record").toLongLong() == id.value
            && window->property("session").value<const QObject *>() == &session)
            return qobject_cast<RecordEditor *>(window);
    }
    return nullptr;
}

void bringForward(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

QWidget *makePage(std::initializer_list<QWidget *> widgets, QWidget *stretched)
{
    auto *page = new QWidget;
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(2 * style::grid, style::grid, 2 * style::grid, style::grid);
    layout->setSpacing(style::grid);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == stretched ? 1 : 0);
    return page;
}

} // namespace

RecordEditor::RecordEditor(Session &session, const Record &original, bool isNew, QWidget *parent,
                           const QList<Record> &parts)
    : QDialog(parent, Qt::Window), m_session(session), m_original(original), m_isNew(isNew),
      m_office(session.office().path()), m_typing(new QTimer(this)), m_form(new RecordForm(original.kind, session, this)), m_note(new NoteLabel), m_theirs(new QPushButton),
      m_bar(new QStackedWidget), m_cancel(new QPushButton), m_save(new QPushButton), m_question(new QLabel),
      m_keep(new QPushButton), m_discard(new QPushButton), m_saveAndClose(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("session", QVariant::fromValue<const QObject *>(&session));
    setProperty("record", original.id.value);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form, 1);
    layout->addWidget(hairline());
    layout->addWidget(m_bar);
    m_bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_theirs->hide();
    m_question->setWordWrap(true);
    auto *space = new QWidget;
    auto *spaceLayout = new QHBoxLayout(space);
    spaceLayout->setContentsMargins(0, 0, 0, 0);
    spaceLayout->addWidget(m_note, 1);
    m_bar->addWidget(makePage({space, m_theirs, m_cancel, m_save}, space));
    m_bar->addWidget(makePage({m_question, m_keep, m_discard, m_saveAndClose}, m_question));
    for (QPushButton *button : {m_theirs, m_cancel, m_keep, m_discard})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    m_save->setEnabled(!session.office().isReadOnly());

    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &RecordEditor::reject);
    connect(m_theirs, &QPushButton::clicked, this, &RecordEditor::bringInTheirs);
    connect(m_keep, &QPushButton::clicked, this, [this] { askBeforeClosing(false); });
    connect(m_discard, &QPushButton::clicked, this, &RecordEditor::leave);
    connect(m_saveAndClose, &QPushButton::clicked, this, [this] {
        askBeforeClosing(false);
        save();
    });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &RecordEditor::save);
    constexpr int pause = 1000;  // ms: what a power cut may take
    m_typing->setSingleShot(true);
    m_typing->setInterval(pause);
    connect(m_typing, &QTimer::timeout, this, &RecordEditor::keepDraft);
    connect(m_form, &RecordForm::edited, this, [this] {
        m_session.colleagues().setEditing(this, true);
        if (!m_typing->isActive())
            m_typing->start();
        if (m_isProblem && !m_theirs->isVisible())
            tell({}, false);
    });
    connect(&session, &Session::officeClosed, this, &RecordEditor::leave);
    if (original.kind == Kind::Organisation) {
        auto *directory = new DirectoryOffers(m_form->names(), session, this);
        connect(directory, &DirectoryOffers::chosen, this, &RecordEditor::completeFrom);
    }

    m_form->setRecord(original);
    m_form->setParts(parts);
    retranslate();
    const QSize room = screen()->availableGeometry().size() - QSize(48, 64);
    resize(QSize(980, 760).boundedTo(room));
}

RecordEditor::~RecordEditor() = default;

void RecordEditor::open(Session &session, Kind kind, RecordId id, QWidget *parent)
{
    if (RecordEditor *editor = openEditor(session, id, QApplication::topLevelWidgets())) {
        bringForward(editor);
        return;
    }
    QPointer<QWidget> owner(parent);
    session.office().read([kind, id](Office &office) { return load(office, kind, id); })
        .then(&session, [&session, owner, id](const Loaded &loaded) {
            if (!loaded.record) {
                Q_EMIT session.message({Message::Severity::Error, loaded.record.error().message});
                return;
            }
            RecordEditor *editor = openEditor(session, id, QApplication::topLevelWidgets());
            if (!editor)
                editor = new RecordEditor(session, *loaded.record, false, owner, loaded.parts);
            bringForward(editor);
        });
}

RecordEditor *RecordEditor::create(Session &session, const Record &prefilled, QWidget *parent)
{
    auto *editor = new RecordEditor(session, withPresets(prefilled, session.ownInstitution()), true, parent);
    bringForward(editor);
    editor->m_form->focusFirst();
    return editor;
}

void RecordEditor::resume(Session &session, const Draft &draft, QWidget *parent)
{
    QPointer<QWidget> owner(parent);
    session.office()
        .read([draft](Office &office) {
            if (!draft.id.isNull())
                return load(office, draft.kind, draft.id);
            Record blank;
            blank.kind = draft.kind;
            return Loaded{blank, {}};
        })
        .then(&session, [&session, owner, draft](const Loaded &loaded) {
            const bool isNew = draft.id.isNull();
            if (!loaded.record || (!isNew && openEditor(session, draft.id, QApplication::topLevelWidgets()))) {
                if (!loaded.record)
                    Q_EMIT session.message({Message::Severity::Error, loaded.record.error().message});
                return;
            }
            auto *editor = new RecordEditor(session, *loaded.record, isNew, owner, loaded.parts);
            editor->m_draft = draft.name;
            editor->m_form->setRecord(draft.typed(*loaded.record));
            editor->m_form->setTypedParts(draft.typedParts(loaded.parts));
            session.colleagues().setEditing(editor, true);
            bringForward(editor);
        });
}

bool RecordEditor::hasUnsavedChanges() const
{
    return m_form->record() != m_original || m_form->arePartsChanged();
}

void RecordEditor::askToLeave()
{
    bringForward(this);
    askBeforeClosing(true);
}

void RecordEditor::save()
{
    if (!m_save->isEnabled())
        return;
    QGuiApplication::inputMethod()->commit();
    if (const int wrong = m_form->checkAll(); wrong > 0) {
        tell(phrase("RecordEditor", "%n field(s) need attention.", nullptr, wrong), true);
        m_form->focusFirstProblem();
        return;
    }
    const ChangeSet set = typedChanges();
    if (set.changes.isEmpty())
        leave();
    else
        write(set, m_isNew ? set.changes.first().id : m_original.id);
}

/// What saving would write: the record first, then its parts.
ChangeSet RecordEditor::typedChanges(bool isDraft) const
{
    Record typed = m_form->record();
    ChangeSet set;
    const bool addsSource = m_addsSource && !isDraft;
    if (addsSource) {  // the second of the set
        const QString sources = QStringLiteral("sources");
        typed.set(sources, typed.value(sources).toReferences() << RecordId(-2));
    }
    RecordId number = m_original.id;
    if (m_isNew)
        number = set.add(typed);
    else if (typed != m_original)
        set.changes << Change::update(m_original, typed);
    if (addsSource)
        set.add(directorySource());
    m_form->addPartChanges(set, number);
    return set;
}

void RecordEditor::keepDraft()
{
    if (m_isLeaving || m_office.isEmpty())
        return;
    if (!hasUnsavedChanges()) {
        m_session.colleagues().setEditing(this, false);
        dropDraft();
        return;
    }
    if (m_draft.isEmpty())
        m_draft = Drafts::nameFor(m_original.kind, m_original.id);
    Drafts(m_office).write({m_draft, QDateTime::currentDateTimeUtc(), m_original.kind, m_original.id,
                            typedChanges(true).changes});
}

/// What the record lacks comes from the directory, the names in the place of what was typed to find it.
void RecordEditor::completeFrom(const Institution &institution, const QString &typed)
{
    Record record = m_form->record();
    record.names.removeIf([&typed](const Name &name) { return name.text == typed; });
    m_form->setRecord(completed(record, institution, *m_session.tables()));
    m_form->focusFirst();
    m_typing->start();
    m_session.office()
        .read([institution](Office &office) { return inOffice(office, institution); })
        .then(this, [this](const InOffice &found) {
            Record now = m_form->record();
            const QString sources = QStringLiteral("sources");
            const QList<RecordId> known = now.value(sources).toReferences();
            m_addsSource = found.source.isNull();
            if (!m_addsSource && !known.contains(found.source)) {
                now.set(sources, QList<RecordId>(known) << found.source);
                m_form->setRecord(now);
            }
            const bool isThere = found.partner.isValid() && found.partner != m_original.id;
            tell(isThere ? phrase("RecordEditor", "This institution is a partner already: its ROR id is in the office.")
                         : phrase("RecordEditor", "Filled in from the directory of institutions. ROR is noted as the "
                                                  "source."),
                 isThere);
        });
}

void RecordEditor::dropDraft()
{
    m_typing->stop();
    if (!m_draft.isEmpty())
        Drafts(m_office).remove(m_draft);
}

void RecordEditor::write(const ChangeSet &set, RecordId number)
{
    setBusy(true);
    m_session.apply(set, this,
                    [this, number](const Applied &applied) {
                        Q_EMIT saved(m_isNew ? applied.created.value(number.value) : number);
                        leave();
                    },
                    [this](const Error &error) {
                        setBusy(false);
                        onFailed(error);
                    });
}

void RecordEditor::onFailed(const Error &error)
{
    if (error.kind == Error::Kind::Changed) {
        tell(phrase("RecordEditor", "This record was changed elsewhere while you were typing. What you typed is kept."),
             true);
        m_theirs->show();
        m_theirs->setFocus();
        return;
    }
    tell(error.message, true);
    if (!error.fields.isEmpty()) {
        m_form->showProblems(error.fields);
        m_form->focusFirstProblem();
    }
}

/// Where only they changed a field, their value is taken; where you did, yours stays.
void RecordEditor::bringInTheirs()
{
    m_session.office().read([kind = m_original.kind, id = m_original.id](Office &office) {
        return load(office, kind, id);
    }).then(this, [this](const Loaded &loaded) {
        if (!loaded.record) {
            tell(loaded.record.error().message, true);
            return;
        }
        const Record theirs = *loaded.record, typed = m_form->record();
        Record merged = theirs;
        if (typed.names != m_original.names)
            merged.names = typed.names;
        for (const Field &field : recordType(typed.kind).fields) {
            if (typed.value(field.key) != m_original.value(field.key))
                merged.set(field.key, typed.value(field.key));
        }
        if (!m_form->arePartsChanged())
            m_form->setParts(loaded.parts);
        m_form->setRecord(merged);
        m_original = theirs;
        m_theirs->hide();
        tell(phrase("RecordEditor", "The other changes are in the form now. Save when it is right."), false);
        updateTitle();
    });
}

void RecordEditor::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy && !m_session.office().isReadOnly());
    m_form->setEnabled(!isBusy);
}

void RecordEditor::reject()
{
    close();
}

void RecordEditor::closeEvent(QCloseEvent *event)
{
    const bool isAsking = m_bar->currentIndex() == 1;
    if (m_isLeaving || (!isAsking && !hasUnsavedChanges())) {
        m_isLeaving = true;
        m_session.colleagues().setEditing(this, false);
        dropDraft();
        event->accept();
        return;
    }
    event->ignore();
    askBeforeClosing(!isAsking);  // Escape at the question goes back to the form
}

void RecordEditor::askBeforeClosing(bool isAsked)
{
    m_bar->setCurrentIndex(isAsked ? 1 : 0);
    if (isAsked) {
        m_saveAndClose->setDefault(true);
        m_saveAndClose->setFocus();
    } else {
        m_save->setDefault(true);
    }
}

void RecordEditor::leave()
{
    m_isLeaving = true;
    close();
}

void RecordEditor::tell(const Text &message, bool isProblem)
{
    m_message = message;
    m_isProblem = isProblem;
    m_note->tell(m_session.language().text(message), isProblem);
}

void RecordEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecordEditor::retranslate()
{
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (%1)").arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_cancel->setText(tr("Cancel"));
    m_theirs->setText(tr("Bring in the other changes"));
    m_question->setText(tr("There are unsaved changes."));
    m_keep->setText(tr("Keep editing"));
    m_discard->setText(tr("Discard"));
    m_saveAndClose->setText(tr("Save"));
    tell(m_message, m_isProblem);
    updateTitle();
}

void RecordEditor::updateTitle()
{
    const RecordType &type = recordType(m_original.kind);
    const Language &language = m_session.language();
    const auto set = [this, &type](const QString &label) {
        // Without a name, the quotation marks of the sentence go too.
        static const QRegularExpression nothing(QStringLiteral("[“«]\\s*[”»]"));
        const Text title = (m_isNew ? type.created : type.changed).arg(label);
        setWindowTitle(m_session.language().text(title).remove(nothing).simplified());
    };
    set(language.name(m_original.names));
    if (m_isNew)
        return;
    m_session.office().read([id = m_original.id, code = language.code()](Office &office) {
        return office.label(id, code);
    }).then(this, set);
}

} // namespace pd::ui
