// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/mergedialog.h>

#include <query/listquery.h>
#include <ui/edit/notelabel.h>
#include <ui/edit/valuetext.h>
#include <ui/shell/style.h>

#include <QButtonGroup>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

constexpr int captionColumn = 0, bothColumn = 3;
constexpr int both = 2;
const QString namesKey = QStringLiteral("names");
const QString stayingKey = QStringLiteral("staying");

/// A text of any length beside its radio button; a click on it is one on the button.
class ChoiceText : public QLabel
{
public:
    ChoiceText(const QString &text, QRadioButton *button) : QLabel(text), m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (rect().contains(event->position().toPoint()))
            m_button->click();
    }

private:
    QRadioButton *m_button;
};

/// Enough to tell which is which.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 400;
    return text.size() > most ? QString(text.left(most) + u'…') : text;
}

QLabel *textLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

struct MergeDialog::Loaded
{
    QList<Record> records;
    QMap<Kind, int> moved[2];
    QHash<RecordId, QString> labels;
};

MergeDialog::MergeDialog(Session &session, Kind kind, RecordId one, RecordId other, QWidget *parent)
    : QDialog(parent), m_session(session), m_type(recordType(kind)), m_ids{one, other}, m_area(new QScrollArea),
      m_lead(new QLabel), m_plan(new QLabel), m_note(new NoteLabel), m_cancel(new QPushButton),
      m_merge(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.ownInstitution() == other)
        m_staying = 1;  // the office works for it
    build();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    connect(&m_session.office(), &OfficeThread::changed, this, [this] {
        if (!m_isBusy)
            read();
    });
    fill();
    read();
}

MergeDialog::~MergeDialog() = default;

void MergeDialog::build()
{
    resize(QSize(960, 680).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_lead->setWordWrap(true);
    m_lead->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, style::grid);
    style::setDimmed(m_lead);
    column->addWidget(m_lead);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(2 * style::grid, style::grid, 2 * style::grid, 2 * style::grid);
    foot->setSpacing(style::grid);
    m_plan->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setTextInteractionFlags(Qt::TextSelectableByMouse);
    foot->addWidget(m_plan);
    foot->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    style::tighten(buttons);
    buttons->setSpacing(style::grid);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_merge);
    foot->addLayout(buttons);
    column->addLayout(foot);
    m_cancel->setAutoDefault(false);
    m_merge->setDefault(true);
}

void MergeDialog::read()
{
    const QList<RecordId> ids{m_ids[0], m_ids[1]};
    m_session.office()
        .read([ids, language = m_session.language().code()](Office &office) {
            Loaded loaded{office.read(ids), {}, {}};
            if (loaded.records.size() == 2) {
                for (const int side : {0, 1}) {
                    loaded.moved[side] =
                        planMerge(office, Merging(loaded.records[1 - side], loaded.records[side])).moved;
                }
                loaded.labels = office.labels(ids + referredBy(loaded.records), language);
            }
            return loaded;
        })
        .then(this, [this](const Loaded &loaded) {
            if (loaded.records.size() != 2) {
                close();  // one of them was deleted meanwhile
                return;
            }
            const bool isNew = !m_isLoaded || m_records[0] != loaded.records[0] || m_records[1] != loaded.records[1];
            for (const int side : {0, 1}) {
                m_records[side] = loaded.records[side];
                m_moved[side] = loaded.moved[side];
            }
            m_labels = loaded.labels;
            m_isLoaded = true;
            if (isNew)
                fill();
            else
                showPlan();
        });
}

Merging MergeDialog::merging() const
{
    Merging merging(m_records[m_staying], m_records[1 - m_staying]);
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it) {
        using enum Merging::Take;
        merging.take(it.key(), it.value() == both ? Both : it.value() == m_staying ? Survivor : Loser);
    }
    return merging;
}

void MergeDialog::setStaying(int side)
{
    m_staying = side;
    m_note->tell({}, false);
    showChoices();
    showPlan();
}

void MergeDialog::choose(const QString &key, int side)
{
    m_chosen.insert(key, side);
    m_note->tell({}, false);
    showChoices();
}

void MergeDialog::fill()
{
    setWindowTitle(tr("Merge two records"));
    m_lead->setText(tr("Two records of the same thing become one. Choose what it keeps of each."));
    m_cancel->setText(tr("Cancel"));
    m_merge->setText(tr("Merge"));
    m_merge->setEnabled(m_isLoaded && !m_session.isReadOnly());
    if (!m_isLoaded)
        return;

    const Language &language = m_session.language();
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_groups.clear();
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(2 * style::grid, style::grid, 2 * style::grid, 2 * style::grid);
    m_grid->setHorizontalSpacing(2 * style::grid);
    m_grid->setVerticalSpacing(style::grid);
    m_grid->setColumnMinimumWidth(captionColumn, 18 * fontMetrics().averageCharWidth());
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);

    addHead();
    const auto tables = m_session.tables();
    const QStringList differing = merging().differing();
    const auto text = [&](const Field &field, int side) {
        return shortened(valueText(field, m_records[side].value(field.key), language, *tables, m_labels));
    };
    if (differing.contains(namesKey)) {
        addChoice(namesKey, language.text(m_type.nameLabel),
                  {namesText(m_records[0].names, language), namesText(m_records[1].names, language)}, false);
    }
    for (const Field &field : m_type.fields) {
        if (differing.contains(field.key))
            addChoice(field.key, language.text(field.label), {text(field, 0), text(field, 1)},
                      Merging::canUnite(field));
    }
    QList<std::pair<QString, QString>> same;
    if (!differing.contains(namesKey) && m_type.hasNames)
        same << std::pair(language.text(m_type.nameLabel), namesText(m_records[0].names, language));
    for (const Field &field : m_type.fields) {
        if (!field.isDerived && !differing.contains(field.key) && m_records[0].values.contains(field.key))
            same << std::pair(language.text(field.label), text(field, 0));
    }
    if (!same.isEmpty())
        addHeading(tr("The same in both"));
    for (const auto &[label, value] : std::as_const(same))
        addSame(label, value);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    m_area->setWidget(page);
    showChoices();
    showPlan();
}

void MergeDialog::addHead()
{
    auto *group = new QButtonGroup(m_grid->parentWidget());
    m_groups.insert(stayingKey, group);
    m_grid->addWidget(textLabel(tr("Stays")), 0, captionColumn);
    for (const int side : {0, 1}) {
        QWidget *head = cell(group, side, tr("Stays"), m_labels.value(m_ids[side]));
        head->setFont(style::headingFont());
        m_grid->addWidget(head, 0, 1 + side);
    }
    connect(group, &QButtonGroup::idClicked, this, &MergeDialog::setStaying);
}

QWidget *MergeDialog::cell(QButtonGroup *group, int side, const QString &label, const QString &text)
{
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    style::tighten(layout);
    layout->setSpacing(style::half);
    auto *button = new QRadioButton;
    button->setAccessibleName(tr("%1: %2", "field, value").arg(label, text.isEmpty() ? tr("empty") : text));
    group->addButton(button, side);
    layout->addWidget(button, 0, Qt::AlignTop);
    auto *words = new ChoiceText(text.isEmpty() ? tr("empty") : text, button);
    if (text.isEmpty())
        style::setDimmed(words);
    layout->addWidget(words, 1);
    return widget;
}

void MergeDialog::addChoice(const QString &key, const QString &label, const QString (&texts)[2], bool canUnite)
{
    auto *group = new QButtonGroup(m_grid->parentWidget());
    m_groups.insert(key, group);
    const int row = m_grid->rowCount();
    QLabel *caption = textLabel(label);
    style::setDimmed(caption);
    m_grid->addWidget(caption, row, captionColumn);
    for (const int side : {0, 1})
        m_grid->addWidget(cell(group, side, label, texts[side]), row, 1 + side);
    if (canUnite && !texts[0].isEmpty() && !texts[1].isEmpty())
        m_grid->addWidget(cell(group, both, label, tr("Both")), row, bothColumn);
    connect(group, &QButtonGroup::idClicked, this, [this, key](int side) { choose(key, side); });
}

void MergeDialog::addSame(const QString &label, const QString &text)
{
    const int row = m_grid->rowCount();
    QLabel *caption = textLabel(label);
    style::setDimmed(caption);
    m_grid->addWidget(caption, row, captionColumn);
    m_grid->addWidget(textLabel(text), row, 1, 1, 2);
}

void MergeDialog::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setFont(style::headingFont());
    heading->setContentsMargins(0, 2 * style::grid, 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), captionColumn, 1, bothColumn + 1);
}

void MergeDialog::showChoices()
{
    const Merging now = merging();
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it) {
        int side = m_staying;
        if (it.key() != stayingKey) {
            const Merging::Take taken = now.taken(it.key());
            side = taken == Merging::Take::Both ? both : taken == Merging::Take::Survivor ? m_staying : 1 - m_staying;
        }
        if (QAbstractButton *button = it.value()->button(side))
            button->setChecked(true);
    }
}

void MergeDialog::showPlan()
{
    const Language &language = m_session.language();
    const QString stays = m_labels.value(m_ids[m_staying]), goes = m_labels.value(m_ids[1 - m_staying]);
    QStringList kinds;
    const QMap<Kind, int> &moved = m_moved[1 - m_staying];
    for (auto it = moved.cbegin(); it != moved.cend(); ++it) {
        kinds << language.text(phrase("History", "%1: %2", "kind of record, how many")
                                   .arg(recordType(it.key()).plural).arg(language.number(it.value())));
    }
    const QString what = kinds.isEmpty() ? tr("Nothing refers to “%1”.").arg(goes)
                                         : tr("What refers to “%1” will refer to “%2”: %3.")
                                               .arg(goes, stays, language.list(kinds));
    const QString bin = m_type.hasNames
        ? tr("“%1” goes into the recycle bin; its names are kept. This can be undone.").arg(goes)
        : tr("“%1” goes into the recycle bin. This can be undone.").arg(goes);
    m_plan->setText(what + u'\n' + bin);
}

void MergeDialog::merge()
{
    if (!m_merge->isEnabled())
        return;
    m_isBusy = true;
    m_merge->setEnabled(false);
    m_session.office()
        .read([merging = merging()](Office &office) { return planMerge(office, merging); })
        .then(this, [this](const MergePlan &plan) {
            m_session.apply(plan.changes, this,
                            [this](const Applied &) {
                                Q_EMIT m_session.message({Message::Severity::Information,
                                                          phrase("Merge", "Two records were merged."),
                                                          phrase("Session", "Undo"),
                                                          [session = &m_session] { session->office().undo(); }});
                                Q_EMIT m_session.showRequested(m_type.kind, m_ids[m_staying]);
                                close();
                            },
                            [this](const Error &error) {
                                m_isBusy = false;
                                m_merge->setEnabled(true);
                                read();  // what somebody else has changed
                                m_note->tell(m_session.language().text(error.message), true);
                            });
        });
}

void MergeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fill();
        read();
    }
    QDialog::changeEvent(event);
}

} // namespace pd::ui
