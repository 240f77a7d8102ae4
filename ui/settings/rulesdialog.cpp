// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/rulesdialog.h>

#include <ui/edit/codeedit.h>
#include <ui/settings/ruleform.h>
#include <ui/shell/style.h>

#include <query/officerules.h>
#include <rules/rulesources.h>
#include <store/rulechange.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

using rules::Rule;

namespace {

enum Column { Where, Name, Number, Unit, When, Source, Confidence, State, ColumnCount };

const Rule *shippedOf(const Rule &rule)
{
    const QList<Rule> &shipped = rules::shippedRules();
    const auto found = std::find_if(shipped.begin(), shipped.end(), [&rule](const Rule &one) { return one.key == rule.key; });
    return found == shipped.end() ? nullptr : &*found;
}

} // namespace

RulesDialog::RulesDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_about(new QLabel(this)), m_setLabel(new QLabel(this)), m_note(new QLabel(this)),
      m_set(makeChoiceBox(false, this)), m_table(new QTableWidget(0, ColumnCount, this)), m_add(new QPushButton(this)),
      m_edit(new QPushButton(this)), m_restore(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    m_about->setWordWrap(true);
    m_note->setWordWrap(true);
    style::setDimmed(m_note);
    m_setLabel->setBuddy(m_set);
    m_set->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Source, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *sets = new QHBoxLayout;
    sets->setSpacing(style::grid);
    sets->addWidget(m_setLabel);
    sets->addWidget(m_set);
    sets->addStretch(1);
    for (QPushButton *button : {m_add, m_edit, m_restore}) {
        button->setAutoDefault(false);
        sets->addWidget(button);
    }
    auto *kinds = new QMenu(this);
    for (const Rule::Sort sort : {Rule::Sort::Paper, Rule::Sort::Limit, Rule::Sort::Rank})
        m_adding << kinds->addAction(QString(), this, [this, sort] { add(sort); });
    m_add->setMenu(kinds);
    column->addWidget(m_about);
    column->addLayout(sets);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RulesDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QPushButton::clicked, this, &RulesDialog::edit);
    connect(m_restore, &QPushButton::clicked, this, &RulesDialog::restore);
    connect(m_table, &QTableWidget::cellChanged, this, &RulesDialog::onChanged);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &RulesDialog::edit);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RulesDialog::showCurrent);
    connect(&session, &Session::officeClosed, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!session.isReadOnly());
    m_add->setEnabled(!session.isReadOnly());
    resize(1180, 680);
    retranslate();
    load();
}

void RulesDialog::load()
{
    struct Loaded { QList<Rule> rules; QMap<QString, QString> kept; QString home; };
    m_session.office()
        .read([](Office &office) {
            const OfficeRules found = officeRules(office);
            Loaded loaded{found.lines, {}, rules::ruleSet(found.country)};
            for (const QString &key : rules::ruleSettings())
                loaded.kept.insert(key, office.setting(key));
            return loaded;
        })
        .then(this, [this](const Loaded &loaded) {
            m_rules = loaded.rules;
            m_kept = loaded.kept;
            m_homeSet = loaded.home;
            // Those of the own country first, then those that hold everywhere.
            const auto rank = [this](const Rule &rule) { return rule.set == m_homeSet ? 0 : rule.set == QLatin1String("any") ? 1 : 2; };
            std::stable_sort(m_rules.begin(), m_rules.end(), [&](const Rule &a, const Rule &b) {
                return std::pair(rank(a), a.set) < std::pair(rank(b), b.set);
            });
            retranslate();
            m_set->setCurrentIndex(std::max(0, m_set->findData(m_kept.value(rules::ruleSetKey))));
        });
}

void RulesDialog::fill()
{
    m_isFilling = true;
    m_table->setRowCount(int(m_rules.size()));
    for (int row = 0; row < int(m_rules.size()); ++row)
        showRow(row);
    m_isFilling = false;
    for (const Column column : {Where, Name, Number, Unit, When, Confidence, State})
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(Name, std::min(m_table->columnWidth(Name), 40 * m_table->fontMetrics().averageCharWidth()));
    if (m_table->currentRow() < 0 && !m_rules.isEmpty())
        m_table->setCurrentCell(0, Number);
    showCurrent();
}

void RulesDialog::showRow(int row)
{
    const Rule &rule = m_rules[row];
    const Rule *shipped = shippedOf(rule);
    const Language &language = m_session.language();
    const bool isChanged = shipped && !(*shipped == rule);
    const auto label = [&](const Vocabulary &codes, const QString &code) {
        const Term *term = codes.find(code);
        return term ? language.text(term->label) : QString();
    };
    const auto put = [&](Column column, const QString &text, Qt::ItemFlags flags = {}) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | flags);
        item->setToolTip(text.toHtmlEscaped());
        if (rule.isOff)
            item->setForeground(style::dimmed());
        m_table->setItem(row, column, item);
        return item;
    };
    const bool canEdit = !m_session.isReadOnly();
    put(Where, label(rules::ruleSets(), rule.set), canEdit ? Qt::ItemIsUserCheckable : Qt::ItemFlags())
        ->setCheckState(rule.isOff ? Qt::Unchecked : Qt::Checked);
    put(Name, rules::name(rule, language));
    const bool isWhole = rule.unit != QLatin1String("semesters");
    QTableWidgetItem *number = put(Number, {}, canEdit && !rule.isOff ? Qt::ItemIsEditable : Qt::ItemFlags());
    number->setData(Qt::EditRole, isWhole ? QVariant(int(rule.number)) : QVariant(rule.number));
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont font = m_table->font();
    font.setWeight(isChanged ? QFont::DemiBold : QFont::Normal);
    number->setFont(font);
    const bool isWrong = !rules::problems(rule, {}).isEmpty();
    if (isWrong)
        number->setForeground(style::toneColor(style::Tone::Bad));
    put(Unit, rule.sort == Rule::Sort::Rank ? rule.words.join(QStringLiteral(", ")) : label(rules::unitsOf(rule), rule.unit));
    put(When, label(rules::ruleMoments(), rule.moment));
    put(Source, language.text(rules::sourceText(rule.source)));
    put(Confidence, label(vocabulary::confidence, rule.confidence));
    put(State, !shipped ? tr("Own line") : isChanged ? tr("Changed") : QString());
}

/// What is wrong with the selected line, else what it is where nobody has changed it.
void RulesDialog::showCurrent()
{
    const int row = m_table->currentRow();
    const bool isThere = row >= 0 && row < m_rules.size();
    const Rule rule = m_rules.value(row);
    const Rule *shipped = isThere ? shippedOf(rule) : nullptr;
    const QMap<QString, Text> wrong = isThere ? rules::problems(rule, {}) : QMap<QString, Text>();
    const Language &language = m_session.language();
    QStringList countries;
    for (const QString &country : rule.countries)
        countries << language.country(country);
    m_note->setText(!wrong.isEmpty() ? language.text(wrong.first())
                    : shipped && !(*shipped == rule)
                        ? tr("%1. As shipped: %2.").arg(rules::name(rule, language), language.text(rules::amount(*shipped)))
                    : !countries.isEmpty() ? tr("Only with partners in: %1").arg(language.list(countries))
                                           : QString());
    const bool canEdit = isThere && !m_session.isReadOnly();
    m_edit->setEnabled(canEdit);
    m_restore->setText(isThere && !shipped ? tr("Remove") : tr("As shipped"));
    m_restore->setEnabled(canEdit && (!shipped || !(*shipped == rule)));
}

void RulesDialog::onChanged(int row, int column)
{
    if (m_isFilling || row < 0 || row >= m_rules.size())
        return;
    Rule &rule = m_rules[row];
    const QTableWidgetItem *item = m_table->item(row, column);
    if (column == Where)
        rule.isOff = item->checkState() == Qt::Unchecked;
    else if (column == Number)
        rule.number = item->data(Qt::EditRole).toDouble();
    else
        return;
    m_isFilling = true;
    showRow(row);
    m_isFilling = false;
    showCurrent();
}

QList<Rule> RulesDialog::othersThan(int row) const
{
    QList<Rule> others = m_rules;
    if (row >= 0)
        others.removeAt(row);
    return others;
}

void RulesDialog::add(Rule::Sort sort)
{
    const QString set = m_set->currentData().toString();
    Rule rule{.sort = sort, .set = sort == Rule::Sort::Rank ? QStringLiteral("any") : set.isEmpty() ? m_homeSet : set};
    if (sort == Rule::Sort::Paper) {
        rule.direction = QStringLiteral("in");
        rule.moment = QStringLiteral("before_start");
    }
    if (sort != Rule::Sort::Rank)
        rule.unit = QStringLiteral("days");
    askForRule(m_session, rule, m_rules, this, [this](const Rule &made) {
        m_rules << made;
        fill();
        m_table->setCurrentCell(int(m_rules.size()) - 1, Number);
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void RulesDialog::edit()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_rules.size() || m_session.isReadOnly())
        return;
    askForRule(m_session, m_rules[row], othersThan(row), this, [this, row](const Rule &changed) {
        m_rules[row] = changed;
        fill();
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void RulesDialog::restore()
{
    QList<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << index.row();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        if (const Rule *shipped = shippedOf(m_rules[row]))
            m_rules[row] = *shipped;
        else
            m_rules.removeAt(row);
    }
    fill();
}

QMap<QString, QString> RulesDialog::settings() const
{
    QMap<QString, QString> kept = rules::stored(m_rules);
    kept.insert(rules::ruleSetKey, m_set->currentData().toString());
    // What is said in another form, as earlier versions kept it, is no change.
    const QList<Rule> was = rules::officeRules([this](const QString &key) { return m_kept.value(key); });
    const QMap<QString, QString> same = rules::stored(was);
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (it.key() != rules::ruleSetKey && it.value() == same.value(it.key()))
            it.value() = m_kept.value(it.key());
    }
    return kept;
}

void RulesDialog::save()
{
    for (int row = 0; row < int(m_rules.size()); ++row) {
        if (rules::problems(m_rules[row], othersThan(row)).isEmpty())
            continue;
        m_table->setCurrentCell(row, Number);
        m_table->setFocus(Qt::OtherFocusReason);
        return showCurrent();
    }
    QMap<QString, QString> changed = settings();
    for (auto it = changed.begin(); it != changed.end();)
        it = it.value() == m_kept.value(it.key()) ? changed.erase(it) : std::next(it);
    const int count = int(rules::ruleChanges(m_kept, settings(), m_session.language()).size());
    if (changed.isEmpty() || count == 0)
        return accept();
    ChangeSet set;
    set.changes << changeOfRules(changed);
    m_session.apply(set, this,
                    [this, count](const Applied &) {
                        Session &session = m_session;
                        session.refreshSettings();
                        Q_EMIT session.message({Message::Severity::Information,
                                                phrase("RulesDialog", "%n rule(s) changed for this office.", nullptr, count),
                                                phrase("RulesDialog", "Undo"), [&session] { session.office().undo(); }});
                        accept();
                    },
                    [this](const Error &error) { m_note->setText(m_session.language().text(error.message)); });
}

void RulesDialog::retranslate()
{
    const Language &language = m_session.language();
    setWindowTitle(tr("Rules and deadlines"));
    m_about->setText(tr("What the office goes by. Rules propose days and warn; they forbid nothing. Clear the mark of one that "
                        "does not hold here, or type another number."));
    m_setLabel->setText(tr("National &set"));
    const QString chosen = m_set->currentData().toString();
    m_set->clear();
    m_set->addItem(tr("That of the institution's country (%1)").arg(language.text(rules::ruleSets().find(m_homeSet)->label)), QString());
    for (const Term &term : rules::ruleSets().terms)
        m_set->addItem(language.text(term.label), term.code);
    m_set->setCurrentIndex(std::max(0, m_set->findData(chosen)));
    m_set->setAccessibleName(tr("National set"));
    m_table->setHorizontalHeaderLabels({tr("Holds in"), tr("Rule"), tr("Number"), tr("Unit"), tr("Counted"), tr("Source"),
                                        tr("Confidence"), tr("State")});
    m_table->setAccessibleName(tr("Rules and deadlines"));
    m_add->setText(tr("&Add"));
    m_adding[0]->setText(tr("Paper of visits…"));
    m_adding[1]->setText(tr("Limit, period or weight…"));
    m_adding[2]->setText(tr("Posts of a rank…"));
    m_edit->setText(tr("&Edit…"));
    m_restore->setToolTip(tr("Gives the selected rules the numbers that the program ships."));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    fill();
}

void RulesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pd::ui
