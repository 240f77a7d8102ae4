// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/rulesdialog.h>

#include <ui/shell/style.h>

#include <query/listquery.h>
#include <record/vocabulary.h>
#include <rules/rulesources.h>

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

namespace {

enum Column { Where, Rule, Number, Unit, Source, Confidence, ColumnCount };

Text setName(const QString &set)
{
    if (set == QLatin1String("cn"))
        return phrase("RulesDialog", "China");
    if (set == QLatin1String("ru"))
        return phrase("RulesDialog", "Russia");
    return set == QLatin1String("eu") ? phrase("RulesDialog", "European Union") : phrase("RulesDialog", "Everywhere");
}

bool isEqual(double a, double b)
{
    return qAbs(a - b) < 0.0001;
}

} // namespace

RulesDialog::RulesDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_about(new QLabel(this)), m_problem(new QLabel(this)),
      m_table(new QTableWidget(0, ColumnCount, this)), m_restore(new QPushButton(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    m_about->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Source, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_buttons->addButton(m_restore, QDialogButtonBox::ResetRole);
    m_restore->setAutoDefault(false);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RulesDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RulesDialog::restore);
    connect(m_table, &QTableWidget::cellChanged, this, &RulesDialog::onChanged);
    connect(&session, &Session::officeClosed, this, &QDialog::reject);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(!session.isReadOnly());
    resize(1080, 640);
    retranslate();
    load();
}

void RulesDialog::load()
{
    struct Loaded { QList<Line> lines; QString set; };
    m_session.office()
        .read([](Office &office) {
            const auto setting = [&office](const QString &key) { return office.setting(key); };
            Loaded loaded;
            const QList<rules::PaperRule> shipped = rules::paperRules(), kept = rules::paperRules(setting);
            for (qsizetype i = 0; i < kept.size(); ++i) {
                const QString key = settingKey(kept[i]);
                loaded.lines << Line{kept[i].set, key, kept[i], {}, double(qAbs(shipped[i].offset)), !kept[i].isOff,
                                     double(qAbs(kept[i].offset)), office.setting(key)};
            }
            for (const rules::Limit &limit : rules::limits(setting)) {
                const QString key = settingKey(limit);
                loaded.lines << Line{limit.set, key, {}, limit, limit.usual, limit.value.has_value(),
                                     limit.value.value_or(limit.usual), office.setting(key)};
            }
            loaded.set = rules::ruleSet(office.read(office.currentInstitution()).value_or(Record()).text(QLatin1String("country")));
            return loaded;
        })
        .then(this, [this](const Loaded &loaded) {
            m_lines = loaded.lines;
            m_ownSet = loaded.set;
            // Those of the own country first, then those that hold everywhere.
            const auto rank = [this](const Line &line) { return line.set == m_ownSet ? 0 : line.set == QLatin1String("any") ? 1 : 2; };
            std::stable_sort(m_lines.begin(), m_lines.end(), [&](const Line &a, const Line &b) {
                return std::pair(rank(a), a.set) < std::pair(rank(b), b.set);
            });
            fill();
        });
}

QString RulesDialog::name(const Line &line) const
{
    const Language &language = m_session.language();
    if (line.limit)
        return language.text(rules::label(*line.limit));
    const auto tables = m_session.tables();
    return language.text(phrase("RulesDialog", "%1: %2")
                             .arg(termLabel(vocabulary::visitDirection, line.paper.direction, language, *tables))
                             .arg(termLabel(vocabulary::check, line.paper.check, language, *tables)));
}

QString RulesDialog::unit(const Line &line) const
{
    using enum rules::PaperRule::Unit;
    if (line.limit) {
        const QString &unit = line.limit->unit;
        return unit == QLatin1String("people")      ? tr("people")
             : unit == QLatin1String("countries")   ? tr("countries")
             : unit == QLatin1String("months")      ? tr("months")
             : unit == QLatin1String("semesters")   ? tr("semesters")
                                                    : tr("days");
    }
    if (line.paper.isFromEnd)
        return line.paper.unit == Months ? tr("months after the last day")
             : line.paper.unit == Days   ? tr("days after the last day") : tr("working days after the last day");
    return line.paper.unit == Months ? tr("months before the first day")
         : line.paper.unit == Days   ? tr("days before the first day") : tr("working days before the first day");
}

/// What would be kept; nothing where it is as shipped.
QString RulesDialog::setting(const Line &line) const
{
    if (!line.isOn)
        return QStringLiteral("off");
    if (line.limit)
        return isEqual(line.value, line.usual) ? QString() : QString::number(line.value);
    rules::PaperRule rule = line.paper;
    rule.isOff = false;
    rule.offset = int(rule.isFromEnd ? line.value : -line.value);
    return isEqual(line.value, line.usual) ? QString() : rules::stored(rule);
}

void RulesDialog::fill()
{
    m_isFilling = true;
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < int(m_lines.size()); ++row)
        showRow(row);
    m_isFilling = false;
    for (const Column column : {Where, Rule, Number, Unit, Confidence})
        m_table->resizeColumnToContents(column);
    if (m_table->currentRow() < 0 && !m_lines.isEmpty())
        m_table->setCurrentCell(0, Number);
}

void RulesDialog::showRow(int row)
{
    const Line &line = m_lines[row];
    const Language &language = m_session.language();
    const bool isChanged = !line.isOn || !isEqual(line.value, line.usual);
    const auto put = [&](Column column, const QString &text, Qt::ItemFlags flags = {}) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | flags);
        item->setToolTip(text.toHtmlEscaped());
        if (!line.isOn)
            item->setForeground(style::dimmed());
        m_table->setItem(row, column, item);
        return item;
    };
    put(Where, language.text(setName(line.set)), Qt::ItemIsUserCheckable)->setCheckState(line.isOn ? Qt::Checked : Qt::Unchecked);
    put(Rule, name(line));
    QTableWidgetItem *number = put(Number, {}, line.isOn && !m_session.isReadOnly() ? Qt::ItemIsEditable : Qt::ItemFlags());
    const bool isWhole = !line.limit || line.limit->unit != QLatin1String("semesters");
    number->setData(Qt::EditRole, isWhole ? QVariant(int(line.value)) : QVariant(line.value));
    number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QFont font = m_table->font();
    font.setWeight(isChanged ? QFont::DemiBold : QFont::Normal);
    number->setFont(font);
    number->setToolTip(tr("As shipped: %1").arg(language.number(line.usual, isWhole ? 0 : 2)));
    put(Unit, unit(line));
    put(Source, language.text(rules::sourceText(line.limit ? line.limit->source : line.paper.source)));
    const QString &confidence = line.limit ? line.limit->confidence : line.paper.confidence;
    put(Confidence, termLabel(vocabulary::confidence, confidence, language, *m_session.tables()));
}

void RulesDialog::onChanged(int row, int column)
{
    if (m_isFilling || row < 0 || row >= m_lines.size())
        return;
    Line &line = m_lines[row];
    const QTableWidgetItem *item = m_table->item(row, column);
    if (column == Where)
        line.isOn = item->checkState() == Qt::Checked;
    else if (column == Number)
        line.value = qBound(0.0, item->data(Qt::EditRole).toDouble(), 9999.0);
    else
        return;
    m_isFilling = true;
    showRow(row);
    m_isFilling = false;
}

/// The selected lines as they are shipped.
void RulesDialog::restore()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_isFilling = true;
    for (const QModelIndex &index : rows) {
        Line &line = m_lines[index.row()];
        line.isOn = true;
        line.value = line.usual;
        showRow(index.row());
    }
    m_isFilling = false;
}

void RulesDialog::save()
{
    QHash<QString, QString> now, before;
    for (const Line &line : std::as_const(m_lines)) {
        const QString value = setting(line);
        if (value == line.kept)
            continue;
        now.insert(line.key, value);
        before.insert(line.key, line.kept);
    }
    if (now.isEmpty())
        return accept();
    const auto write = [](const QHash<QString, QString> &values) {
        return [values](Office &office) -> Result<void> {
            for (auto it = values.cbegin(); it != values.cend(); ++it) {
                if (const Result<void> set = office.setSetting(it.key(), it.value()); !set)
                    return set;
            }
            return {};
        };
    };
    m_session.office().write(write(now)).then(this, [this, write, before, changed = int(now.size())](const Result<void> &saved) {
        if (!saved) {
            m_problem->setText(m_session.language().text(saved.error().message));
            m_problem->show();
            return;
        }
        Session &session = m_session;
        session.refreshSettings();
        Q_EMIT session.message({Message::Severity::Information,
                                phrase("RulesDialog", "%n rule(s) changed for this office.", nullptr, changed),
                                phrase("RulesDialog", "Undo"), [&session, write, before] {
                                    session.office().write(write(before)).then(&session, [&session](const Result<void> &) {
                                        session.refreshSettings();
                                    });
                                }});
        accept();
    });
}

void RulesDialog::retranslate()
{
    setWindowTitle(tr("Rules and deadlines"));
    m_about->setText(tr("What the office goes by. Rules propose days and warn; they forbid nothing. Clear the mark of one that "
                        "does not hold here, or type another number."));
    m_table->setHorizontalHeaderLabels({tr("Holds in"), tr("Rule"), tr("Number"), tr("Unit"), tr("Source"), tr("Confidence")});
    m_table->setAccessibleName(tr("Rules and deadlines"));
    m_restore->setText(tr("As shipped"));
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
