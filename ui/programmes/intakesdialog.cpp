// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/programmes/intakesdialog.h>

#include <record/recordtype.h>
#include <ui/edit/codeedit.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/notelabel.h>
#include <ui/programmes/intakemodel.h>
#include <ui/shell/style.h>

#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

namespace {

/// Numbers are typed where they stand.
class NumberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *line = new QLineEdit(parent);
        line->setAlignment(Qt::AlignRight);
        line->setFont(style::numberFont());
        line->setFrame(false);
        line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        return line;
    }
};

const Field &dayField()
{
    return *recordType(Kind::Count).find(u"as_of");
}

} // namespace

IntakesDialog::IntakesDialog(Session &session, RecordId programme, QWidget *parent)
    : QDialog(parent, Qt::Window), m_session(session), m_programme(programme), m_title(new QLabel),
      m_whichLabel(new QLabel), m_dayLabel(new QLabel), m_hint(new QLabel), m_question(new QLabel),
      m_which(makeChoiceBox(false)), m_day(new DateEdit(dayField(), session, this)), m_table(new QTableView),
      m_note(new NoteLabel), m_bar(new QStackedWidget), m_cancel(new QPushButton), m_save(new QPushButton),
      m_keep(new QPushButton), m_discard(new QPushButton), m_saveAndClose(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_which, &QComboBox::activated, this, &IntakesDialog::showModel);
    connect(m_day, &DateEdit::edited, this, [this] {
        const PartialDate day = m_day->value().toDate();
        for (IntakeModel *model : std::as_const(m_models))
            model->setDay(day);
        onEdited();
    });
    connect(m_save, &QPushButton::clicked, this, &IntakesDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_bar->setCurrentIndex(0); });
    connect(m_discard, &QPushButton::clicked, this, &IntakesDialog::leave);
    connect(m_saveAndClose, &QPushButton::clicked, this, &IntakesDialog::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &IntakesDialog::save);
    connect(&m_session, &Session::officeClosed, this, &IntakesDialog::leave);
    connect(&m_session, &Session::accessChanged, this, &IntakesDialog::onEdited);
    connect(&m_session.office(), &OfficeThread::changed, this, &IntakesDialog::ask);
    retranslate();
    ask();
}

void IntakesDialog::build()
{
    resize(QSize(860, 520).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    m_which->setObjectName(QStringLiteral("programme"));
    m_discard->setObjectName(QStringLiteral("discard"));
    m_saveAndClose->setObjectName(QStringLiteral("saveAndClose"));
    m_title->setFont(style::headingFont());
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(style::grid);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(24);
    m_day->setValue(PartialDate(m_session.today()));
    m_day->setMaximumWidth(m_day->characters() * fontMetrics().averageCharWidth() + 4 * style::grid);
    for (const auto &[label, input] : {std::pair<QLabel *, QWidget *>(m_dayLabel, m_day), {m_whichLabel, m_which}}) {
        style::setDimmed(label);
        label->setBuddy(input);
        head->addWidget(label);
        head->addWidget(input, input == m_which ? 1 : 0);
    }
    head->addStretch(1);
    m_table->setItemDelegate(new NumberDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::grid + style::half);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->setCornerButtonEnabled(false);
    m_table->installEventFilter(this);
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
                // Enter goes on to the number below.
                const QModelIndex at = m_table->currentIndex();
                if (hint == QAbstractItemDelegate::SubmitModelCache && at.row() + 1 < model()->rowCount())
                    m_table->setCurrentIndex(at.siblingAtRow(at.row() + 1));
            });
    m_hint->setWordWrap(true);
    style::setDimmed(m_hint);
    column->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    m_question->setWordWrap(true);
    const auto page = [this](QLabel *text, std::initializer_list<QPushButton *> buttons) {
        auto *widget = new QWidget;
        auto *line = new QHBoxLayout(widget);
        style::tighten(line);
        line->addWidget(text, 1);
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);   // Enter is for the grid
            line->addWidget(button);
        }
        m_bar->addWidget(widget);
    };
    page(m_hint, {m_cancel, m_save});
    page(m_question, {m_keep, m_discard, m_saveAndClose});
    m_bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_bar);
}

void IntakesDialog::ask()
{
    const quint64 token = ++m_token;
    m_session.office()
        .read([id = m_programme, language = m_session.language()](Office &office) {
            return programmeIntakes(office, id, language);
        })
        .then(this, [this, token](const Result<QList<ProgrammeIntakes>> &found) {
            if (token != m_token || m_isLeaving)
                return;
            if (!found) {
                m_failure = found.error().message;
                return onEdited();
            }
            display(*found);
        });
}

/// An institute itself has intakes only where somebody entered them.
void IntakesDialog::display(const QList<ProgrammeIntakes> &found)
{
    const bool isFirst = m_found.isEmpty();
    m_found = found;
    const RecordId current = isFirst ? RecordId() : RecordId(m_which->currentData().toLongLong());
    m_which->clear();
    for (const ProgrammeIntakes &of : found) {
        IntakeModel *&model = m_models[of.programme];
        if (!model) {
            model = new IntakeModel(this);
            model->setDay(m_day->value().toDate());
            connect(model, &IntakeModel::dataChanged, this, [this] {
                m_failure = {};
                onEdited();
            });
            connect(model, &IntakeModel::columnsInserted, m_table, [this] { m_table->resizeColumnsToContents(); });
        }
        model->setLanguage(m_session.language());
        model->setIntakes(of);
        m_which->addItem(of.label, of.programme.value);
    }
    const auto withIntakes = std::find_if(found.cbegin(), found.cend(),
                                          [](const ProgrammeIntakes &of) { return !of.intakes.isEmpty(); });
    const int wanted = current.isValid() ? m_which->findData(current.value)
        : withIntakes == found.cend()    ? 0
                                         : int(withIntakes - found.cbegin());
    m_which->setCurrentIndex(qMax(0, wanted));
    m_which->setVisible(found.size() > 1);
    m_whichLabel->setVisible(found.size() > 1);
    m_title->setText(found.first().label);
    showModel();
    if (isFirst)
        m_table->setFocus();
}

IntakeModel *IntakesDialog::model() const
{
    return m_models.value(RecordId(m_which->currentData().toLongLong()));
}

void IntakesDialog::showModel()
{
    const QModelIndex before = m_table->currentIndex();
    if (m_table->model() != model()) {
        m_table->setModel(model());
        // The first number of the last intake: what is typed most.
        m_table->setCurrentIndex(model()->index(1, qMax(0, model()->columnCount() - 2)));
    } else {
        m_table->setCurrentIndex(model()->index(before.row(), before.column()));
    }
    m_table->resizeColumnsToContents();
    onEdited();
}

bool IntakesDialog::isTyped() const
{
    return std::any_of(m_models.cbegin(), m_models.cend(), [](const IntakeModel *model) { return model->isTyped(); });
}

void IntakesDialog::onEdited()
{
    const Language &language = m_session.language();
    const Text wrongDay = pd::problem(dayField(), m_day->value());
    const auto [cell, why] = model() ? model()->firstProblem() : std::pair<QModelIndex, Text>();
    QStringList said;
    if (!m_failure.isEmpty())
        said << language.text(m_failure);
    if (!wrongDay.isEmpty())
        said << language.text(wrongDay);
    if (cell.isValid())
        said << language.text(phrase("IntakesDialog", "%1, %2: %3", "what is counted, intake, what is wrong")
                                  .arg(model()->headerData(cell.row(), Qt::Vertical, Qt::DisplayRole).toString())
                                  .arg(cell.siblingAtRow(0).data().toString())
                                  .arg(why));
    const bool isProblem = !said.isEmpty();
    if (model()) {
        said << model()->doubts();
        if (const QStringList leftOut = model()->leftOut(); !leftOut.isEmpty())
            said << tr("Left out, as no row is called so: %1.").arg(language.list(leftOut));
    }
    m_note->tell(said.join(u'\n'), isProblem);
    m_save->setEnabled(!m_isBusy && !m_session.isReadOnly());
    m_saveAndClose->setEnabled(m_save->isEnabled());
}

void IntakesDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_table->setFocus();   // what is being typed is taken
    m_bar->setCurrentIndex(0);
    if (!pd::problem(dayField(), m_day->value()).isEmpty())
        return m_day->setFocus();
    ChangeSet set;
    for (const ProgrammeIntakes &of : std::as_const(m_found)) {
        IntakeModel *typed = m_models.value(of.programme);
        if (const QModelIndex wrong = typed->firstProblem().first; wrong.isValid()) {
            m_which->setCurrentIndex(m_which->findData(of.programme.value));
            showModel();
            m_table->setCurrentIndex(wrong);
            return;
        }
        typed->addChanges(set);
    }
    if (set.changes.isEmpty())
        return leave();
    m_isBusy = true;
    onEdited();
    m_session.apply(set, this, [this](const Applied &) { leave(); },
                    [this](const Error &error) {
                        m_isBusy = false;
                        m_failure = error.message;
                        onEdited();
                    });
}

void IntakesDialog::leave()
{
    m_isLeaving = true;
    close();
}

void IntakesDialog::reject()
{
    close();
}

void IntakesDialog::closeEvent(QCloseEvent *event)
{
    if (m_isLeaving || !isTyped())
        return event->accept();
    event->ignore();
    m_bar->setCurrentIndex(1);
    m_saveAndClose->setFocus();
}

bool IntakesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QDialog::eventFilter(watched, event);
}

bool IntakesDialog::onKey(const QKeyEvent *key)
{
    if (!model())
        return false;
    if (key->matches(QKeySequence::Paste)) {
        const QModelIndex from = m_table->currentIndex();
        const QString text = QGuiApplication::clipboard()->text();
        if (!model()->paste(text, from))
            model()->setData(from, text, Qt::EditRole);
        m_table->resizeColumnsToContents();
        return true;
    }
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        for (const QModelIndex &cell : m_table->selectionModel()->selectedIndexes())
            model()->setData(cell, QString(), Qt::EditRole);
        return true;
    }
    return false;
}

void IntakesDialog::retranslate()
{
    const Language &language = m_session.language();
    setWindowTitle(tr("Counts by intake"));
    m_dayLabel->setText(language.text(dayField().label));
    m_day->setLabel(m_dayLabel->text());
    m_whichLabel->setText(language.text(recordType(Kind::Programme).singular));
    m_which->setAccessibleName(m_whichLabel->text());
    m_table->setAccessibleName(windowTitle());
    m_hint->setText(tr("What you type is a count as of this day; earlier counts stay. A year in the last column is a new intake."));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    m_question->setText(tr("What you typed has not been saved."));
    m_keep->setText(tr("Keep typing"));
    m_discard->setText(tr("Discard"));
    m_saveAndClose->setText(tr("Save and close"));
}

void IntakesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
    QDialog::changeEvent(event);
}

} // namespace pd::ui
