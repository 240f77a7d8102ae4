// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/recordform.h>

#include <ui/edit/nameseditor.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/partseditor.h>
#include <ui/shell/style.h>

#include <rules/remarks.h>

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

constexpr int captionColumn = 0, fieldColumn = 1;
constexpr int captionCharacters = 20;
const QString names = QStringLiteral("names");

/// Rows need the whole width: their label stands above them.
bool isWide(const Field &field)
{
    return field.type == ValueType::Rows;
}

} // namespace

RecordForm::RecordForm(Kind kind, Session &session, QWidget *parent)
    : QWidget(parent), m_type(recordType(kind)), m_session(session), m_area(new QScrollArea), m_page(new QWidget),
      m_sectionList(new QListWidget)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sectionList->setFrameShape(QFrame::NoFrame);
    m_sectionList->viewport()->setAutoFillBackground(false);
    m_sectionList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sectionList->setTextElideMode(Qt::ElideNone);
    m_sectionList->setWordWrap(true);
    m_sectionList->setSpacing(2);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(style::half, 2 * style::grid - style::half, style::half, style::grid);
    side->addWidget(m_sectionList);
    layout->addLayout(side);
    layout->addWidget(m_area, 1);

    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(3 * style::grid, 2 * style::grid, 3 * style::grid, 4 * style::grid);
    m_grid->setHorizontalSpacing(2 * style::grid);
    m_grid->setVerticalSpacing(style::half + 2);
    m_grid->setColumnStretch(fieldColumn, 1);

    if (m_type.hasNames) {
        m_names = new NamesEditor(session, m_type.nameLabel, m_type.isNameRequired, m_page);
        addHeading(m_type.nameLabel);
        addLine({}, m_names, m_type.isNameRequired);
    }
    QList<const Field *> shown;
    for (const Field &field : m_type.fields) {
        if (!field.isDerived)
            shown << &field;
    }
    qsizetype lastGroup = shown.size();  // the parts stand before what the office says about the record
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (!shown[i]->group.isEmpty() && i > 0)
            lastGroup = i;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (i == lastGroup)
            addParts();
        if (!shown[i]->group.isEmpty())
            addHeading(shown[i]->group);
        addLine(shown[i]->label, makeFieldEditor(*shown[i], session, m_page), shown[i]->isRequired);
    }
    if (lastGroup == shown.size())
        addParts();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_area->setWidget(m_page);
    m_sectionList->setVisible(m_sections.size() > 2);
    if (m_sections.size() <= 2)
        side->setContentsMargins(0, 0, 0, 0);

    connect(m_sectionList, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { jumpTo(m_sectionList->row(item)); });
    connect(m_sectionList, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { jumpTo(m_sectionList->row(item)); });
    connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordForm::followScroll);
    connect(qApp, &QApplication::focusChanged, this, &RecordForm::onFocusChanged);
    retranslate();
    if (!m_sections.isEmpty())
        m_sectionList->setCurrentRow(0);
}

void RecordForm::addHeading(const Text &title)
{
    auto *heading = new QLabel;
    heading->setFont(style::headingFont());
    heading->setContentsMargins(0, m_sections.isEmpty() ? 0 : 3 * style::grid, 0, style::half);
    m_grid->addWidget(heading, m_grid->rowCount(), captionColumn, 1, 2);
    m_sections.append({title, heading});
}

void RecordForm::addLine(const Text &label, FieldEditor *editor, bool isRequired)
{
    Line line{editor->field().key, label, isRequired, editor, nullptr, new NoteLabel};
    const bool wide = isWide(editor->field());
    const int row = m_grid->rowCount();
    if (!label.isEmpty()) {
        line.caption = new QLabel;
        line.caption->setWordWrap(true);
        line.caption->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
        if (wide)
            line.caption->setContentsMargins(0, style::grid, 0, 0);
        m_grid->addWidget(line.caption, row, captionColumn, 1, wide ? 2 : 1, Qt::AlignTop);
    }
    if (wide) {
        m_grid->addWidget(editor, row + 1, captionColumn, 1, 2);
        m_grid->addWidget(line.note, row + 2, captionColumn, 1, 2);
    } else {
        m_grid->addWidget(editor, row, fieldColumn, Qt::AlignTop);
        m_grid->addWidget(line.note, row + 1, fieldColumn);
    }
    m_lines << line;
    connect(editor, &FieldEditor::edited, this, [this, key = line.key] {
        m_officeProblems.remove(key);
        check();
        Q_EMIT edited();
    });
}

void RecordForm::addParts()
{
    const auto editors = makePartsEditors(m_type.kind, m_session, m_page);
    for (PartsEditor *editor : editors) {
        addHeading(editor->title());
        const int row = m_grid->rowCount();
        auto *note = new NoteLabel;
        m_grid->addWidget(editor, row, captionColumn, 1, 2);
        m_grid->addWidget(note, row + 1, captionColumn, 1, 2);
        m_parts.append({editor, note});
        connect(editor, &PartsEditor::edited, this, [this] {
            check();
            Q_EMIT edited();
        });
    }
}

void RecordForm::setRecord(const Record &record)
{
    m_original = record;
    if (m_names)
        m_names->setNames(record.names);
    for (const Line &line : std::as_const(m_lines)) {
        if (line.editor != m_names)
            line.editor->setValue(record.value(line.key));
    }
    for (const PartLine &part : std::as_const(m_parts))
        part.editor->setOwner(record);
    check();
}

static QList<Record> ofKind(const QList<Record> &records, Kind kind)
{
    QList<Record> found;
    std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                 [kind](const Record &record) { return record.kind == kind; });
    return found;
}

void RecordForm::setParts(const QList<Record> &parts)
{
    for (const PartLine &part : std::as_const(m_parts))
        part.editor->setParts(ofKind(parts, part.editor->kind()));
}

void RecordForm::setTypedParts(const QList<Record> &parts)
{
    for (const PartLine &part : std::as_const(m_parts))
        part.editor->setTyped(ofKind(parts, part.editor->kind()));
}

Record RecordForm::record() const
{
    Record typed = m_original;
    if (m_names)
        typed.names = m_names->names();
    for (const Line &line : m_lines) {
        if (line.editor != m_names)
            typed.set(line.key, line.editor->value());
    }
    return typed;
}

bool RecordForm::arePartsChanged() const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [](const PartLine &part) { return part.editor->isChanged(); });
}

void RecordForm::addPartChanges(ChangeSet &set, RecordId owner) const
{
    for (const PartLine &part : m_parts)
        part.editor->addChanges(set, owner);
}

void RecordForm::check()
{
    const Record typed = record();
    const Language &language = m_session.language();
    const QMap<QString, Text> found = problems(typed), remarks = rules::remarks(typed, m_session.today(), language);
    for (Line &line : m_lines) {
        Text wrong = m_officeProblems.value(line.key);
        if (wrong.isEmpty() && (m_showsAll || line.wasLeft))
            wrong = found.value(line.key);
        line.isWrong = !wrong.isEmpty() && !line.editor->isHidden();
        const QString words = language.text(line.isWrong ? wrong : remarks.value(line.key, line.editor->field().hint));
        line.note->tell(line.editor->isHidden() ? QString() : words, line.isWrong);
        line.editor->setExplanation(words, line.isWrong);
    }
    for (PartLine &part : m_parts) {
        part.editor->setOwner(typed);
        const Text wrong = m_showsAll ? part.editor->problem() : Text();
        part.isWrong = !wrong.isEmpty();
        part.note->tell(language.text(wrong), true);
    }
}

int RecordForm::checkAll()
{
    m_showsAll = true;
    check();
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.isWrong; })
               + std::count_if(m_parts.begin(), m_parts.end(), [](const PartLine &part) { return part.isWrong; }));
}

void RecordForm::showProblems(const QMap<QString, Text> &byField)
{
    m_officeProblems = byField;
    check();
}

void RecordForm::focusFirstProblem()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.isWrong) {
            line.editor->focusProblem();
            m_area->ensureWidgetVisible(line.note);
            return;
        }
    }
    for (const PartLine &part : std::as_const(m_parts)) {
        if (part.isWrong) {
            part.editor->focusProblem();
            m_area->ensureWidgetVisible(part.note);
            return;
        }
    }
}

void RecordForm::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.first().editor->focusProblem();
}

void RecordForm::onFocusChanged(const QWidget *old, const QWidget *now)
{
    if (!old || !now || now->window() != window())
        return;
    for (Line &line : m_lines) {
        const auto holds = [&line](const QWidget *widget) {
            return widget == line.editor || line.editor->isAncestorOf(widget);
        };
        if (holds(old) && !holds(now)) {
            line.wasLeft = true;
            check();
        }
    }
    if (m_page->isAncestorOf(now))
        m_area->ensureWidgetVisible(const_cast<QWidget *>(now), 0, 4 * style::grid);
}

void RecordForm::jumpTo(int section)
{
    if (section < 0 || section >= m_sections.size())
        return;
    const QSignalBlocker quiet(m_area->verticalScrollBar());
    m_area->verticalScrollBar()->setValue(m_sections[section].heading->y());
    m_area->widget()->move(0, -m_area->verticalScrollBar()->value());
}

void RecordForm::followScroll()
{
    const QScrollBar *bar = m_area->verticalScrollBar();
    int current = 0;
    for (int i = 0; i < int(m_sections.size()); ++i) {
        if (m_sections[i].heading->y() <= bar->value() + m_area->viewport()->height() / 4)
            current = i;
    }
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        current = int(m_sections.size()) - 1;
    m_sectionList->setCurrentRow(current);
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordForm::fit(const Line &line)
{
    const int unit = fontMetrics().averageCharWidth();
    if (line.editor->characters() > 0)
        line.editor->setMaximumWidth(line.editor->characters() * unit + 4 * style::grid);
    if (!line.caption || isWide(line.editor->field()))
        return;
    // The caption's first line stands on the line of what is typed.
    const QWidget *input = line.editor->focusProxy() ? line.editor->focusProxy() : line.editor;
    const int height = std::min(input->sizeHint().height(), fontMetrics().height() + 2 * style::grid);
    line.caption->setContentsMargins(0, std::max(0, (height - fontMetrics().height()) / 2), 0, 0);
    line.caption->setFixedWidth(captionCharacters * unit);
}

void RecordForm::retranslate()
{
    const Language &language = m_session.language();
    m_sectionList->clear();
    const int limit = 22 * fontMetrics().averageCharWidth();
    int widest = 0;
    for (const Section &section : std::as_const(m_sections)) {
        const QString title = language.text(section.title);
        section.heading->setText(title);
        m_sectionList->addItem(title);
        m_sectionList->item(m_sectionList->count() - 1)->setSizeHint(
            QSize(0, fontMetrics().lineSpacing() * (fontMetrics().horizontalAdvance(title) > limit ? 2 : 1) + style::grid));
        widest = std::max(widest, fontMetrics().horizontalAdvance(title));
    }
    m_sectionList->setFixedWidth(std::min(widest, limit) + 3 * style::grid);
    m_sectionList->setAccessibleName(tr("Sections"));
    for (const Line &line : std::as_const(m_lines)) {
        const QString label = language.text(line.label.isEmpty() ? m_type.nameLabel : line.label);
        if (line.caption)
            line.caption->setText(line.isRequired ? QString(label + QStringLiteral("\u00a0*")) : label);
        line.editor->setLabel(label);
        fit(line);
    }
    check();
    followScroll();
}

} // namespace pd::ui
