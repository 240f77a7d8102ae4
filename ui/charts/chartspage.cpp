// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartspage.h>

#include <ui/charts/chartpanel.h>
#include <ui/shell/style.h>

#include <exchange/csv.h>
#include <exchange/exporting.h>
#include <record/vocabulary.h>
#include <report/block.h>
#include <report/chartfile.h>
#include <report/enrolmentchart.h>
#include <store/files.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

QTableWidgetItem *cell(const QString &text, bool isNumeric = false, bool isBold = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (isNumeric)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (isBold) {
        QFont font = item->font();
        font.setWeight(QFont::DemiBold);
        item->setFont(font);
    }
    return item;
}

} // namespace

ChartsPage::ChartsPage(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new QLabel(this)), m_note(new QLabel(this)),
      m_classificationLabel(new QLabel(this)), m_measureLabel(new QLabel(this)), m_fromLabel(new QLabel(this)),
      m_toLabel(new QLabel(this)), m_which(new QComboBox(this)), m_classification(new QComboBox(this)),
      m_measure(new QComboBox(this)), m_from(new QSpinBox(this)), m_to(new QSpinBox(this)),
      m_export(new QToolButton(this)), m_exportMenu(new QMenu(m_export)), m_panel(new ChartPanel(session, this)),
      m_numbers(new QTableWidget(this)), m_split(new QSplitter(this))
{
    build();
    for (QComboBox *box : {m_which, m_classification, m_measure})
        connect(box, &QComboBox::activated, this, &ChartsPage::ask);
    for (QSpinBox *box : {m_from, m_to})
        connect(box, &QSpinBox::valueChanged, this, &ChartsPage::ask);
    connect(m_panel, &ChartPanel::barClicked, this, [this](int series, int category) {
        if (m_which->currentIndex() == int(Which::Target)) {
            if (category < m_targets.size())
                Q_EMIT m_session.showRequested(Kind::Programme, m_targets[category].programme);
            return;
        }
        for (const EnrolmentTable::Cell &one : std::as_const(m_table.cells)) {
            if (one.code == m_table.codes.value(category) && one.year == m_table.years.value(series))
                openCohorts(one.cohorts);
        }
    });
    connect(m_numbers, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if (m_which->currentIndex() == int(Which::Target)) {
            if (row < m_targets.size())
                Q_EMIT m_session.showRequested(Kind::Programme, m_targets[row].programme);
            return;
        }
        QList<RecordId> cohorts;
        for (const EnrolmentTable::Cell &one : std::as_const(m_table.cells)) {
            if (one.code == m_table.codes.value(row)
                && (column == 0 || column > m_table.years.size() || one.year == m_table.years.value(column - 1)))
                cohorts << one.cohorts;
        }
        openCohorts(cohorts);
    });
    connect(&m_session.office(), &OfficeThread::changed, this, &ChartsPage::askIfSeen);
    connect(&m_session, &Session::settingsChanged, this, &ChartsPage::askIfSeen);
    retranslate();
}

void ChartsPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, style::grid + style::half, 2 * style::grid, 2 * style::grid);
    m_title->setFont(style::titleFont());
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * style::grid);
    head->addWidget(m_title);
    head->addWidget(m_which);
    head->addStretch(1);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setFocusPolicy(Qt::TabFocus);
    m_export->setIcon(style::icon(QStringLiteral("document-export")));
    m_export->setMenu(m_exportMenu);
    head->addWidget(m_export);
    auto *choices = new QHBoxLayout;
    m_from->setRange(1990, 2100);
    m_to->setRange(1990, 2100);
    m_from->setValue(m_session.today().year() - 6);
    m_to->setValue(m_session.today().year());
    const std::pair<QLabel *, QWidget *> labelled[] = {{m_classificationLabel, m_classification},
                                                       {m_measureLabel, m_measure},
                                                       {m_fromLabel, m_from}, {m_toLabel, m_to}};
    for (const auto &[label, widget] : labelled) {
        label->setBuddy(widget);
        style::setDimmed(label);
        choices->addWidget(label);
        choices->addWidget(widget);
        choices->addSpacing(style::grid);
    }
    choices->addStretch(1);
    for (QComboBox *box : {m_which, m_classification}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // as wide as its longest entry,
        box->setMinimumContentsLength(12);                      // and shorter where the window is narrow
        box->setMaximumWidth(340);
    }
    m_numbers->setFrameShape(QFrame::NoFrame);
    m_numbers->setShowGrid(false);
    m_numbers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_numbers->setTabKeyNavigation(false);
    m_numbers->setWordWrap(false);
    m_numbers->verticalHeader()->hide();
    m_numbers->horizontalHeader()->setHighlightSections(false);
    m_numbers->setMinimumWidth(280);
    m_panel->setMinimumWidth(360);
    m_note->setWordWrap(true);
    style::setDimmed(m_note);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_panel);
    m_split->addWidget(m_numbers);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isSplitByHand = true; });
    column->addLayout(head);
    column->addLayout(choices);
    column->addWidget(m_split, 1);
    column->addWidget(m_note);
}

void ChartsPage::choose(Which which)
{
    m_which->setCurrentIndex(int(which));
    ask();
}

void ChartsPage::setClassification(Classification classification)
{
    m_classification->setCurrentIndex(int(classification));
    ask();
}

void ChartsPage::askIfSeen()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

void ChartsPage::ask()
{
    const bool isTarget = m_which->currentIndex() == int(Which::Target);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_classification, m_classificationLabel, m_measure,
                                                            m_measureLabel, m_from, m_fromLabel, m_to, m_toLabel})
        widget->setVisible(!isTarget);
    if (!m_session.office().isOpen())
        return;
    m_isStale = false;
    const quint64 token = ++m_token;
    Session &session = m_session;
    const Language language = m_session.language();
    if (isTarget) {
        m_session.office()
            .survey([language, today = m_session.today()](Office &office) { return targets(office, {}, today, language); })
            .then(this, [this, token](const Result<QList<TargetRow>> &rows) {
                if (token == m_token)
                    rows ? showTargets(*rows) : tellError(rows.error());
            });
        return;
    }
    EnrolmentQuery query;
    query.classification = Classification(m_classification->currentIndex());
    query.measure = m_measure->currentData().toString();
    query.fromYear = m_from->value();
    query.toYear = m_to->value();
    query.asOf = m_session.today();
    query.language = language;
    m_session.office()
        .survey([query, &session](Office &office) { return enrolmentByDiscipline(office, query, *session.tables()); })
        .then(this, [this, token](const Result<EnrolmentTable> &table) {
            if (token == m_token)
                table ? showEnrolment(*table) : tellError(table.error());
        });
}

void ChartsPage::tellError(const Error &error)
{
    Q_EMIT m_session.message({Message::Severity::Error, error.message});
}

void ChartsPage::showEnrolment(const EnrolmentTable &table)
{
    const Language &language = m_session.language();
    m_table = table;
    m_panel->setData(report::enrolmentChart(table, language, m_measure->currentData().toString()));
    QStringList headers{tr("Discipline")};
    for (const int year : table.years)
        headers << QString::number(year);
    headers << tr("Total");
    m_numbers->clear();
    m_numbers->setColumnCount(int(headers.size()));
    m_numbers->setHorizontalHeaderLabels(headers);
    m_numbers->setRowCount(int(table.codes.size()) + (table.codes.isEmpty() ? 0 : 1));
    QList<qint64> totals(table.years.size() + 1, 0);
    for (int row = 0; row < table.codes.size(); ++row) {
        QString label = table.codes[row];
        qint64 sum = 0;
        for (int year = 0; year < table.years.size(); ++year) {
            qint64 persons = 0;
            bool isThere = false;
            for (const EnrolmentTable::Cell &one : table.cells) {
                if (one.code == table.codes[row] && one.year == table.years[year]) {
                    persons += one.persons;
                    isThere = true;
                    label = one.label;
                } else if (one.code == table.codes[row]) {
                    label = one.label;
                }
            }
            sum += persons;
            totals[year] += persons;
            m_numbers->setItem(row, year + 1, cell(isThere ? language.number(persons) : QString(), true));
        }
        totals.last() += sum;
        m_numbers->setItem(row, 0, cell(label));
        m_numbers->item(row, 0)->setToolTip(label);
        m_numbers->setItem(row, int(table.years.size()) + 1, cell(language.number(sum), true, true));
    }
    if (!table.codes.isEmpty()) {
        const int last = int(table.codes.size());
        m_numbers->setItem(last, 0, cell(tr("Total"), false, true));
        for (int i = 0; i < totals.size(); ++i)
            m_numbers->setItem(last, i + 1, cell(language.number(totals[i]), true, true));
    }
    fitNumbers();
    QStringList notes;
    if (table.scienceShare)
        notes << tr("Technology, engineering, agriculture and medicine: %1").arg(language.percent(*table.scienceShare));
    m_note->setText(notes.join(QStringLiteral("   ·   ")));
    m_note->setVisible(!notes.isEmpty());
}

void ChartsPage::showTargets(const QList<TargetRow> &rows)
{
    const Language &language = m_session.language();
    m_targets = rows;
    m_panel->setData(report::targetChart(rows, language));
    m_numbers->clear();
    m_numbers->setColumnCount(6);
    m_numbers->setHorizontalHeaderLabels({tr("Programme"), tr("Target"), tr("Actual"), tr("Reached"), tr("Left"),
                                          tr("Per intake")});
    m_numbers->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const rules::TargetProgress &p = rows[row].progress;
        m_numbers->setItem(row, 0, cell(rows[row].label));
        m_numbers->item(row, 0)->setToolTip(rows[row].label);
        const QString values[] = {language.number(p.target), language.number(p.actual), language.percent(p.fraction),
                                  language.number(p.left),
                                  p.intakesLeft > 0 ? language.number(p.perIntake) : QStringLiteral("—")};
        for (int i = 0; i < 5; ++i)
            m_numbers->setItem(row, i + 1, cell(values[i], true));
    }
    fitNumbers();
    m_note->setText(tr("Actual: students admitted in the intakes of the target's period."));
    m_note->setVisible(true);
}

/// Names take the room that the numbers leave; what is cut short is in the tool tip and in the chart.
void ChartsPage::fitNumbers()
{
    QHeaderView *header = m_numbers->horizontalHeader();
    for (int column = 0; column < m_numbers->columnCount(); ++column) {
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        m_numbers->horizontalHeaderItem(column)->setToolTip(m_numbers->horizontalHeaderItem(column)->text());
        m_numbers->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                                                  | Qt::AlignVCenter);
    }
    divide();
}

/// Until someone moves the line between them, the numbers take what they need and the chart the rest, at least 45 %.
void ChartsPage::divide()
{
    if (m_isSplitByHand)
        return;
    const QHeaderView *header = m_numbers->horizontalHeader();
    int needed = 26 * fontMetrics().averageCharWidth();
    for (int column = 1; column < header->count(); ++column)
        needed += header->sectionSize(column);
    const int numbers = qMin(needed, m_split->width() * 55 / 100);
    m_split->setSizes({m_split->width() - numbers, numbers});
}

void ChartsPage::openCohorts(const QList<RecordId> &cohorts)
{
    if (cohorts.isEmpty())
        return;
    ListQuery query;
    query.kind = Kind::Cohort;
    QStringList ids;
    for (const RecordId id : cohorts)
        ids << QString::number(id.value);
    query.where = {{QStringLiteral("id"), Condition::Op::AnyOf, ids}};
    Q_EMIT m_session.listRequested(query);
}

Result<void> ChartsPage::exportTo(const QString &path) const
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive)) {
        QByteArray text("\xEF\xBB\xBF");
        const QList<QStringList> lines = m_which->currentIndex() == int(Which::Target)
            ? report::targetCells(m_targets) : report::enrolmentCells(m_table, m_session.language());
        for (const QStringList &line : lines)
            text += csvRow(harmless(line));
        return replaceFile(path, [&text](QIODevice *device) { return device->write(text) == text.size(); });
    }
    return report::writeChart(m_panel->data(), m_session.language(), m_session.charts(), path);
}

void ChartsPage::chooseFile(const QString &ending)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export chart"),
                                                      folder + u'/' + report::proposedFileName({m_panel->data().title}) + ending,
                                                      QStringLiteral("*") + ending);
    if (path.isEmpty())
        return;
    const Result<void> written = exportTo(path.endsWith(ending) ? path : QString(path + ending));
    if (!written)
        Q_EMIT m_session.message({Message::Severity::Error, written.error().message});
    else
        Q_EMIT m_session.message({Message::Severity::Information,
                                  phrase("ChartsPage", "The chart was written to %1.").arg(QFileInfo(path).fileName())});
}

void ChartsPage::copyNumbers()
{
    QString lines;
    QStringList line;
    for (int column = 0; column < m_numbers->columnCount(); ++column)
        line << m_numbers->horizontalHeaderItem(column)->text();
    lines += pastedRow(line);
    for (int row = 0; row < m_numbers->rowCount(); ++row) {
        line.clear();
        for (int column = 0; column < m_numbers->columnCount(); ++column)
            line << (m_numbers->item(row, column) ? m_numbers->item(row, column)->text() : QString());
        lines += pastedRow(line);
    }
    QApplication::clipboard()->setText(lines);
}

void ChartsPage::retranslate()
{
    const Language &language = m_session.language();
    const auto refill = [](QComboBox *box, const QList<std::pair<QString, QString>> &entries) {
        const int current = qMax(0, box->currentIndex());
        box->clear();
        for (const auto &[text, key] : entries)
            box->addItem(text, key);
        box->setCurrentIndex(current);
    };
    m_title->setText(tr("Charts"));
    refill(m_which, {{tr("Enrolment by discipline"), QString()}, {tr("Target and actual"), QString()}});
    refill(m_classification, {{tr("Field of education (ISCED-F)"), QString()},
                              {tr("Chinese discipline category"), QString()},
                              {tr("Russian field group (UGSN)"), QString()}});
    QList<std::pair<QString, QString>> measures;
    for (const char *code : {"enrolled", "admitted", "applied", "graduated"}) {
        if (const Term *term = vocabulary::measure.find(QString(QLatin1String(code))))
            measures << std::pair(language.text(term->label), term->code);
    }
    refill(m_measure, measures);
    m_classificationLabel->setText(tr("by"));
    m_measureLabel->setText(tr("counting"));
    m_fromLabel->setText(tr("intakes from"));
    m_toLabel->setText(tr("to"));
    m_which->setAccessibleName(tr("Chart"));
    m_classification->setAccessibleName(tr("Classification"));
    m_measure->setAccessibleName(tr("What is counted"));
    m_from->setAccessibleName(tr("First intake year"));
    m_to->setAccessibleName(tr("Last intake year"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the chart"));
    m_numbers->setAccessibleName(tr("Numbers of the chart"));
    m_exportMenu->clear();
    m_exportMenu->addAction(tr("Picture (PNG)…"), this, [this] { chooseFile(QStringLiteral(".png")); });
    m_exportMenu->addAction(tr("Document (PDF)…"), this, [this] { chooseFile(QStringLiteral(".pdf")); });
    m_exportMenu->addAction(tr("Numbers (CSV)…"), this, [this] { chooseFile(QStringLiteral(".csv")); });
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(tr("Copy numbers"), this, &ChartsPage::copyNumbers);
    askIfSeen();
}

void ChartsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    divide();
}

void ChartsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        ask();
    QWidget::showEvent(event);
}

} // namespace pd::ui
