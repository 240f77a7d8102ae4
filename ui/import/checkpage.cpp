// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/checkpage.h>

#include <ui/edit/flowlayout.h>
#include <ui/import/celldelegate.h>
#include <ui/import/enrolmentsumsview.h>
#include <ui/import/rowdetail.h>
#include <ui/shell/style.h>

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

namespace {

QIcon dot(const QColor &color)
{
    if (!color.isValid())
        return {};
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(8, 8, 16, 16);
    return pixmap;
}

} // namespace

CheckPage::CheckPage(ImportJob &job, QWidget *parent)
    : QWidget(parent), m_job(job), m_model(new ImportRowsModel(job, this)), m_lead(new QLabel(this)),
      m_creates(new QCheckBox(this)), m_all(new QPushButton(this)), m_table(new QTableView(this)),
      m_delegate(new CellDelegate(m_table)), m_detail(new RowDetail(job, this)),
      m_sums(new EnrolmentSumsView(job, this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    build();
    connect(&m_job, &ImportJob::planned, this, &CheckPage::takePlan);
    connect(m_delegate, &CellDelegate::editingDone, this, [this] {
        if (m_isLate)
            takePlan();
    }, Qt::QueuedConnection);
    connect(m_creates, &QCheckBox::clicked, &m_job, &ImportJob::setCreatesMissing);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        if (!m_detail->focusChoice())
            m_table->setFocus();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CheckPage::showSelected);
    retranslate();
}

void CheckPage::build()
{
    auto *column = new QVBoxLayout(this);
    style::tighten(column);
    m_lead->setWordWrap(true);
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setFont(style::headingFont());
    column->addWidget(m_lead);

    auto *filters = new QWidget(this);
    auto *flow = new FlowLayout(filters);
    using enum PlannedRow::State;
    const QList<ShownRows> all{{}, {New}, {Update}, {Duplicate}, {Refused}, {.isWarned = true},
                              {Same}, {LeftOut}, {.isGone = true}};
    for (const ShownRows &shown : all) {
        auto *button = new QToolButton(filters);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, shown] { show(shown); });
        flow->addWidget(button);
        m_filters << Filter{shown, button};
    }
    m_filters.first().button->setChecked(true);
    auto *top = new QHBoxLayout;
    style::tighten(top);
    top->addWidget(filters, 1);
    m_all->setAutoDefault(false);
    top->addWidget(m_all, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_creates);

    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::grid + style::half);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(m_table);
    across->addWidget(m_sums);
    across->setStretchFactor(0, 1);
    across->setSizes({760, 300});
    across->setChildrenCollapsible(false);
    m_splitter->addWidget(across);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({420, 130});
    m_splitter->setChildrenCollapsible(false);
    column->addWidget(m_splitter, 1);
}

void CheckPage::startAgain()
{
    m_isSized = false;
    for (const Filter &filter : std::as_const(m_filters))
        filter.button->setChecked(filter.shown == ShownRows());
    m_model->show({});
}

void CheckPage::show(const ShownRows &shown)
{
    m_model->show(shown);
    m_table->scrollToTop();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ImportRowsModel::State));
    for (const Filter &filter : std::as_const(m_filters))
        filter.button->setChecked(filter.shown == shown);
    showFilters();
    showSelected();
}

/// Another plan: one stays at the row where one was, or at what is in its place.
void CheckPage::takePlan()
{
    m_isLate = m_delegate->isEditing();
    if (m_isLate || !m_job.plan())
        return;
    const bool wasChoosing = m_detail->isAncestorOf(focusWidget());
    const QModelIndex current = m_table->currentIndex();
    const PlannedRow *row = m_model->planned(current.row());
    const int number = row ? row->row : 0, across = m_table->horizontalScrollBar()->value(),
              down = m_table->verticalScrollBar()->value();
    if (countOf(*m_job.plan(), m_model->shown()) == 0 && m_model->shown() != ShownRows()) {
        // The last one of its state: go on with what is still to be done.
        ShownRows next;
        for (const auto state : {PlannedRow::State::Duplicate, PlannedRow::State::Refused}) {
            if (!next.state && m_job.plan()->count(state) > 0)
                next.state = state;
        }
        show(next);
    } else {
        m_model->reload();
    }
    sizeColumns();
    if (m_model->rowCount() > 0) {
        const int at = std::max(0, m_model->rowOf(number));
        m_table->verticalScrollBar()->setValue(down);
        m_table->setCurrentIndex(m_model->index(at, std::max(int(ImportRowsModel::State), current.column())));
        m_table->horizontalScrollBar()->setValue(across);
    }
    showFilters();
    showSelected();
    m_sums->reload();
    tell();
    if (wasChoosing && !m_detail->focusChoice())
        m_table->setFocus();
}

void CheckPage::sizeColumns()
{
    if (m_isSized || m_model->rowCount() == 0)
        return;
    m_isSized = true;
    constexpr int narrowest = 72, widest = 260;
    m_table->horizontalHeader()->setResizeContentsPrecision(60);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 2 * style::grid, narrowest, widest));
    m_table->setColumnWidth(ImportRowsModel::Number, 64);
    m_table->setColumnWidth(ImportRowsModel::State, 190);
    m_table->setColumnWidth(ImportRowsModel::What, 260);
}

void CheckPage::showFilters()
{
    const Language &language = m_job.session().language();
    const ImportPlan *plan = m_job.plan();
    for (const Filter &filter : std::as_const(m_filters)) {
        const QString label = language.text(stateLabel(filter.shown));
        const int count = plan ? countOf(*plan, filter.shown) : 0;
        filter.button->setText(QStringLiteral("%1  %2").arg(label, language.number(qint64(count))));
        filter.button->setAccessibleName(QStringLiteral("%1: %2").arg(label, language.number(qint64(count))));
        filter.button->setIcon(dot(stateColor(filter.shown)));
        filter.button->setVisible(count > 0 || filter.shown == ShownRows() || filter.button->isChecked());
    }
    const bool isSome = m_model->shown().state.has_value() || m_model->shown().isWarned;
    m_all->setVisible(isSome && m_model->rowCount() > 1);
    m_all->setText(tr("Select all %Ln row(s)", nullptr, m_model->rowCount()));
    QStringList names;
    constexpr qsizetype most = 5;
    for (const Record &missing : plan ? plan->missing : QList<Record>())
        names << language.name(missing.names);
    m_creates->setVisible(!m_job.subject().isEnrolment
                          && (!names.isEmpty() || (plan && !m_job.createsMissing())));
    m_creates->setChecked(m_job.createsMissing());
    m_creates->setText(names.isEmpty() ? tr("Create what rows refer to and the office does not have")
                                       : tr("Create %Ln record(s) that rows refer to", nullptr, int(names.size())));
    m_creates->setToolTip(names.mid(0, most * 4).join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

void CheckPage::showSelected()
{
    QList<const PlannedRow *> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (const PlannedRow *row = m_model->planned(index.row()))
            rows << row;
    }
    m_detail->show(rows);
}

/// What there is to do, in one sentence.
void CheckPage::tell()
{
    const ImportPlan *plan = m_job.plan();
    const Language &language = m_job.session().language();
    if (!plan) {
        m_lead->setText(tr("Checking the rows…"));
        return;
    }
    const int writable = m_job.writable(), refused = m_job.refused();
    const auto number = [&](int count) { return language.number(qint64(count)); };
    if (writable == 0 && refused == 0)
        m_lead->setText(tr("Nothing new: the office has all of this table."));
    else if (writable == 0)
        m_lead->setText(tr("To be decided or mended: %1.").arg(number(refused)));
    else if (refused == 0)
        m_lead->setText(tr("Everything is ready. New: %1, updates: %2.")
                                .arg(number(plan->count(PlannedRow::State::New)),
                                     number(plan->count(PlannedRow::State::Update))));
    else
        m_lead->setText(tr("Ready: %1. To be decided or mended: %2; the rest can be imported without them.")
                                .arg(number(writable), number(refused)));
}

void CheckPage::retranslate()
{
    m_table->setAccessibleName(tr("Rows of the table"));
    tell();
    showFilters();
}

void CheckPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showFilters();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
