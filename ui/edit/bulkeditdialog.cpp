// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/bulkeditdialog.h>

#include <query/listquery.h>
#include <record/json.h>
#include <ui/edit/fieldeditor.h>
#include <ui/edit/notelabel.h>
#include <ui/list/listdelegate.h>
#include <ui/shell/style.h>

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

using Action = BulkEdit::Action;

struct BulkEditDialog::Loaded
{
    QList<Record> records;
    QHash<RecordId, QString> labels;
};

BulkEditDialog::BulkEditDialog(Session &session, Kind kind, const QList<RecordId> &ids, QWidget *parent)
    : QDialog(parent), m_session(session), m_type(recordType(kind)), m_ids(ids), m_lead(new QLabel),
      m_fieldLabel(new QLabel), m_outcome(new QLabel), m_fields(new QComboBox), m_values(new QTableWidget),
      m_actions(new QButtonGroup(this)), m_place(new QVBoxLayout), m_note(new NoteLabel),
      m_cancel(new QPushButton), m_change(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_fields, &QComboBox::activated, this, &BulkEditDialog::showField);
    connect(m_actions, &QButtonGroup::idClicked, this, &BulkEditDialog::onEdited);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_change, &QPushButton::clicked, this, &BulkEditDialog::change);
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    connect(&m_session.office(), &OfficeThread::changed, this, [this] {
        if (!m_isBusy)
            read();
    });
    retranslate();
    showField();
}

BulkEditDialog::~BulkEditDialog() = default;

void BulkEditDialog::build()
{
    resize(QSize(620, 560).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    style::setDimmed(m_lead);
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);

    auto *which = new QHBoxLayout;
    m_fieldLabel->setBuddy(m_fields);
    m_fields->setMaxVisibleItems(24);
    which->addWidget(m_fieldLabel);
    which->addWidget(m_fields, 1);
    column->addLayout(which);

    m_values->setColumnCount(2);
    m_values->setItemDelegate(new ListDelegate(m_values));
    m_values->setShowGrid(false);
    m_values->setSelectionMode(QAbstractItemView::NoSelection);
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_values->setTabKeyNavigation(false);
    m_values->setWordWrap(false);
    m_values->verticalHeader()->hide();
    m_values->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_values->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::grid + style::half);
    m_values->horizontalHeader()->setHighlightSections(false);
    m_values->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_values->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    column->addWidget(m_values, 1);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(2 * style::grid);
    for (const Action action : {Action::Set, Action::Add, Action::Remove, Action::Clear}) {
        auto *button = new QRadioButton;
        m_actions->addButton(button, int(action));
        actions->addWidget(button);
    }
    actions->addStretch(1);
    column->addLayout(actions);
    column->addLayout(m_place);
    column->addWidget(m_note);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(style::grid);
    m_outcome->setWordWrap(true);
    foot->addWidget(m_outcome, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_change);
    column->addLayout(foot);
    m_cancel->setAutoDefault(false);
    m_change->setDefault(true);
}

void BulkEditDialog::retranslate()
{
    const Language &language = m_session.language();
    setWindowTitle(tr("Change a field"));
    m_lead->setText(tr("One field of %n selected record(s), in one step that can be undone.", nullptr, int(m_ids.size())));
    m_fieldLabel->setText(tr("Field:"));
    m_actions->button(int(Action::Set))->setText(tr("Set to"));
    m_actions->button(int(Action::Add))->setText(tr("Add"));
    m_actions->button(int(Action::Remove))->setText(tr("Remove"));
    m_actions->button(int(Action::Clear))->setText(tr("Make empty"));
    m_values->setHorizontalHeaderLabels({tr("Value now"), tr("Records")});
    m_values->setAccessibleName(tr("Values now"));
    m_cancel->setText(tr("Cancel"));
    m_change->setText(tr("Change"));
    const QString current = m_fields->currentData().toString();
    m_fields->clear();
    const auto fields = BulkEdit::fields(m_type);
    for (const Field *each : fields)
        m_fields->addItem(language.text(each->label), each->key);
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(current)));
}

const Field &BulkEditDialog::field() const
{
    return *m_type.find(m_fields->currentData().toString());
}

void BulkEditDialog::chooseField(const QString &key)
{
    m_fields->setCurrentIndex(m_fields->findData(key));
    showField();
}

void BulkEditDialog::chooseAction(Action action)
{
    m_actions->button(int(action))->click();
}

/// Another field was chosen.
void BulkEditDialog::showField()
{
    delete m_editor;
    m_editor = makeFieldEditor(field(), m_session, this);
    m_editor->setLabel(m_fields->currentText());
    if (m_editor->characters() > 0)
        m_editor->setMaximumWidth(m_editor->characters() * fontMetrics().averageCharWidth() + 4 * style::grid);
    m_place->addWidget(m_editor);
    connect(m_editor, &FieldEditor::edited, this, &BulkEditDialog::onEdited);
    const bool isList = BulkEdit::isList(field());
    m_actions->button(int(Action::Add))->setVisible(isList);
    m_actions->button(int(Action::Remove))->setVisible(isList);
    m_actions->button(int(Action::Clear))->setEnabled(!field().isRequired);
    m_actions->button(int(isList ? Action::Add : Action::Set))->setChecked(true);
    m_failure = {};
    read();
}

void BulkEditDialog::onEdited()
{
    m_failure = {};
    showOutcome();
}

void BulkEditDialog::read()
{
    m_isLoaded = false;
    showOutcome();
    m_session.office()
        .survey([ids = m_ids, key = field().key, language = m_session.language().code()](Office &office) {
            constexpr qsizetype atOnce = 1000;
            Loaded loaded;
            loaded.records.reserve(ids.size());
            for (qsizetype start = 0; start < ids.size(); start += atOnce) {
                const QList<Record> records = office.read(ids.mid(start, atOnce));
                for (const Record &record : records) {
                    Record slim;
                    slim.id = record.id;
                    slim.kind = record.kind;
                    slim.revision = record.revision;
                    slim.set(key, record.value(key));
                    loaded.records << slim;
                }
            }
            loaded.labels = office.labels(referredBy(loaded.records), language);
            return loaded;
        })
        .then(this, [this, question = ++m_question](const Loaded &loaded) {
            if (question != m_question)
                return;
            m_records = loaded.records;
            m_isLoaded = true;
            showValues(loaded.labels);
            showOutcome();
        });
}

void BulkEditDialog::showValues(const QHash<RecordId, QString> &labels)
{
    constexpr int most = 200;
    struct Counted { Value value; int count = 0; };
    QHash<QString, Counted> byCell;
    for (const Record &record : std::as_const(m_records)) {
        Counted &counted = byCell[toCell(record.value(field().key))];
        counted.value = record.value(field().key);
        ++counted.count;
    }
    QList<Counted> all = byCell.values();
    const auto tables = m_session.tables();
    const Language &language = m_session.language();
    QList<std::pair<QString, int>> lines;
    for (const Counted &each : std::as_const(all)) {
        lines << std::pair(each.value.isEmpty() ? tr("empty")
                                                : displayText(field(), each.value, language, *tables, labels).simplified(),
                           each.count);
    }
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    const int shown = std::min(int(lines.size()), most);
    m_values->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        auto *count = new QTableWidgetItem(language.number(qint64(lines[row].second)));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setFont(style::numberFont());
        m_values->setItem(row, 0, new QTableWidgetItem(lines[row].first));
        m_values->setItem(row, 1, count);
    }
}

BulkEdit BulkEditDialog::edit() const
{
    const auto action = Action(m_actions->checkedId());
    return {.kind = m_type.kind, .key = field().key, .action = action,
            .value = action == Action::Clear ? Value() : m_editor->value()};
}

void BulkEditDialog::showOutcome()
{
    const BulkEdit edit = this->edit();
    const bool isCleared = edit.action == Action::Clear;
    m_editor->setEnabled(!isCleared);
    const bool isTyped = isCleared || !edit.value.isEmpty();
    const Text wrong = isTyped && !isCleared ? problem(field(), edit.value) : Text();
    m_note->tell(m_session.language().text(wrong.isEmpty() ? m_failure : wrong), true);
    const auto count = !m_isLoaded || !isTyped || !wrong.isEmpty() ? 0 : std::count_if(
        m_records.begin(), m_records.end(), [&](const Record &record) {
            const Value before = record.value(edit.key);
            return !(before == edit.applied(before));
        });
    m_outcome->setText(isTyped && m_isLoaded ? tr("%n record(s) will change.", nullptr, int(count)) : QString());
    m_change->setEnabled(count > 0 && !m_isBusy && !m_session.isReadOnly());
}

void BulkEditDialog::change()
{
    if (!m_change->isEnabled())
        return;
    m_isBusy = true;
    m_change->setEnabled(false);
    m_session.apply(edit().changes(m_records), this,
                    [this](const Applied &applied) {
                        Q_EMIT m_session.message({Message::Severity::Information,
                                                  phrase("Store", "%n record(s) changed", nullptr,
                                                         applied.touched.size()),
                                                  phrase("Session", "Undo"),
                                                  [session = &m_session] { session->office().undo(); }});
                        close();
                    },
                    [this](const Error &error) {
                        m_isBusy = false;
                        m_failure = error.message;
                        read();
                    });
}

void BulkEditDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_editor->setLabel(m_fields->currentText());
        read();
    }
    QDialog::changeEvent(event);
}

} // namespace pd::ui
