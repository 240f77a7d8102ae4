// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/followups/owedlist.h>

#include <ui/followups/minebutton.h>
#include <ui/followups/owedmodel.h>
#include <ui/list/listdelegate.h>
#include <ui/shell/style.h>

#include <exchange/owedcalendar.h>

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

const QString mineKey = QStringLiteral("owed/mine"), spanKey = QStringLiteral("owed/span"),
              sourceKey = QStringLiteral("owed/source"), orderKey = QStringLiteral("owed/order");
constexpr int spans = 4, sources = 6;

} // namespace

OwedList::OwedList(Session &session, QWidget *parent)
    : RecordView(parent), m_session(session), m_model(new OwedModel(session, this)), m_table(new QTableView(this)),
      m_mine(new MineButton(session, this)), m_span(new QComboBox(this)), m_source(new QComboBox(this)),
      m_count(new QLabel(this)), m_empty(new QLabel(m_table->viewport())), m_save(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * style::grid, style::half, style::grid, style::half);
    bar->setSpacing(style::grid);
    style::setDimmed(m_count);
    m_save->setObjectName(QStringLiteral("saveCalendar"));
    m_save->setIcon(style::icon(QStringLiteral("view-calendar")));
    m_save->setAutoRaise(true);
    m_save->setFocusPolicy(Qt::TabFocus);
    for (int i = 0; i < spans; ++i)
        m_span->addItem(QString());
    for (int i = 0; i <= sources; ++i)
        m_source->addItem(QString());
    for (QComboBox *box : {m_span, m_source})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->addWidget(m_mine);
    bar->addWidget(m_span);
    bar->addWidget(m_source);
    bar->addStretch(1);
    bar->addWidget(m_count);
    bar->addWidget(m_save);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new ListDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::grid + style::half);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    m_table->viewport()->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    style::setDimmed(m_empty);
    m_empty->hide();

    const QSettings settings;
    m_query.isMine = settings.value(mineKey).toBool();
    m_query.span = OwedQuery::Span(qBound(0, settings.value(spanKey).toInt(), spans - 1));
    if (const int source = settings.value(sourceKey).toInt(); source > 0 && source <= sources)
        m_query.source = Owed::Source(source - 1);
    m_query.order = settings.value(orderKey).toBool() ? OwedQuery::Order::Owner : OwedQuery::Order::Day;
    showQuery();

    connect(m_mine, &MineButton::changed, this, &OwedList::choose);
    connect(m_span, &QComboBox::activated, this, &OwedList::choose);
    connect(m_source, &QComboBox::activated, this, &OwedList::choose);
    connect(header, &QHeaderView::sectionClicked, this, &OwedList::sortBy);
    connect(m_save, &QToolButton::clicked, this, &OwedList::save);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OwedList::tellCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Owed &owed = m_model->lines()[index.row()];
        Q_EMIT m_session.editRequested(kindOf(owed.source), owed.place.record);
    });
    connect(&m_session.office(), &OfficeThread::changed, this, &OwedList::askIfSeen);
    connect(&m_session, &Session::settingsChanged, this, &OwedList::askIfSeen);
    retranslate();
}

void OwedList::setQuery(const OwedQuery &query)
{
    m_query = query;
    showQuery();
    ask();
}

void OwedList::showQuery()
{
    m_mine->setChecked(m_query.isMine);
    m_span->setCurrentIndex(int(m_query.span));
    m_source->setCurrentIndex(m_query.source ? int(*m_query.source) + 1 : 0);
    m_table->horizontalHeader()->setSortIndicator(
        m_query.order == OwedQuery::Order::Owner ? OwedModel::Who : OwedModel::Due, Qt::AscendingOrder);
}

/// What a person has chosen is kept for the next time.
void OwedList::choose()
{
    m_query.isMine = m_mine->isChecked();
    m_query.span = OwedQuery::Span(m_span->currentIndex());
    m_query.source = {};
    if (m_source->currentIndex() > 0)
        m_query.source = Owed::Source(m_source->currentIndex() - 1);
    QSettings settings;
    settings.setValue(mineKey, m_query.isMine);
    settings.setValue(spanKey, m_span->currentIndex());
    settings.setValue(sourceKey, m_source->currentIndex());
    settings.setValue(orderKey, m_query.order == OwedQuery::Order::Owner);
    ask();
}

void OwedList::sortBy(int column)
{
    if (column == OwedModel::Due || column == OwedModel::Who)
        m_query.order = column == OwedModel::Who ? OwedQuery::Order::Owner : OwedQuery::Order::Day;
    showQuery();  // the others are no order: the arrow stays where it was
    choose();
}

void OwedList::ask()
{
    m_isStale = false;
    m_asking.cancel();
    OwedQuery query = m_query;
    query.isMine = m_mine->isMine();
    const auto asking = m_session.office().survey(
        [query, today = m_session.today(), language = m_session.language()](Office &office) {
            return owed(office, query, today, language);
        });
    m_asking = asking;
    asking.then(this, [this](const Result<QList<Owed>> &lines) {
        if (lines)
            take(*lines);
        else
            Q_EMIT m_session.message({Message::Severity::Error, lines.error().message});
    });
}

void OwedList::askIfSeen()
{
    m_isStale = true;
    if (isVisible())
        ask();
}

/// The line that was looked at stays the current one; where it is gone, the one that took its place.
void OwedList::take(const QList<Owed> &lines)
{
    {
        const QScopedValueRollback taking(m_isTaking, true);
        const int row = m_table->currentIndex().row();
        const OwedPlace place = m_model->lines().value(row).place;
        const int down = m_table->verticalScrollBar()->value();
        m_model->setLines(lines);
        const int same = m_model->rowOf(place);
        if (!lines.isEmpty())
            makeCurrent(same >= 0 ? same : qBound(0, row, int(lines.size()) - 1));
        m_table->verticalScrollBar()->setValue(down);
    }
    m_isLoaded = true;
    m_count->setText(tr("%Ln owed", "how many things", int(lines.size())));
    m_empty->setVisible(lines.isEmpty());
    tellCurrent();
}

QList<OwedPlace> OwedList::selection() const
{
    QList<OwedPlace> places;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        places << m_model->lines()[index.row()].place;
    return places;
}

void OwedList::tellCurrent()
{
    if (m_isTaking)
        return;
    const Owed owed = m_model->lines().value(m_table->currentIndex().row());
    Q_EMIT lookedAt(kindOf(owed.source), owed.place.record);
}

void OwedList::setCurrent(RecordId id)
{
    const int row = m_model->rowOf({id});
    if (row >= 0 && row != m_table->currentIndex().row())
        makeCurrent(row);
    else
        tellCurrent();
}

/// Whatever keys are held: selectRow() would add to the selection while somebody undoes with Ctrl+Z.
void OwedList::makeCurrent(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QWidget *OwedList::surface()
{
    return m_table;
}

void OwedList::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as a calendar"),
                                                      folder + u'/' + title() + QStringLiteral(".ics"),
                                                      tr("Calendars (*.ics)"));
    if (!path.isEmpty())
        saveTo(path);
}

void OwedList::saveTo(const QString &path)
{
    const QString file = QFileInfo(path).suffix().isEmpty() ? QString(path + QStringLiteral(".ics")) : path;
    m_session.office()
        .survey([lines = m_model->lines(), file, language = m_session.language(), day = m_session.today()](Office &) {
            return exportOwed(lines, file, language, day);
        })
        .then(this, [this, file](const Result<int> &written) {
            if (!written)
                Q_EMIT m_session.message({Message::Severity::Error, written.error().message});
            else
                Q_EMIT m_session.message({Message::Severity::Information,
                                          phrase("RecordListPage", "%n record(s) written to %1.", nullptr, *written)
                                              .arg(file)});
        });
}

/// What and whom share the room that is left; the last column takes what nobody needs.
void OwedList::sizeColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const int padding = 2 * style::grid + style::half;
    int source = 0;
    for (int i = 0; i < sources; ++i) {
        const QString text = m_session.language().text(OwedModel::sourceText(Owed::Source(i)));
        source = qMax(source, fontMetrics().horizontalAdvance(text) + padding);
    }
    source = qMin(source, 13 * character + padding);
    const int due = fontMetrics().horizontalAdvance(m_session.language().shortDate(PartialDate(QDate(2026, 12, 30)))) + padding
        + 2 * style::grid;
    const int who = 13 * character + padding;
    // Beside the reading pane, which says where it is from, there is no room for all.
    const int room = m_table->viewport()->width() - due - who;
    const bool isNarrow = room - source < 48 * character;
    m_table->setColumnHidden(OwedModel::Source, isNarrow);
    const int left = isNarrow ? room : room - source;
    m_table->setColumnWidth(OwedModel::Due, due);
    const int about = std::max({14 * character, left * 2 / 5,
                                m_table->horizontalHeader()->sectionSizeHint(OwedModel::About)});
    m_table->setColumnWidth(OwedModel::What, qMax(14 * character, left - about));
    m_table->setColumnWidth(OwedModel::About, about);
    m_table->setColumnWidth(OwedModel::Who, who);
    m_empty->setGeometry(m_table->viewport()->rect());
}

void OwedList::retranslate()
{
    const char *const spanTexts[spans] = {QT_TR_NOOP("Everything open"), QT_TR_NOOP("Overdue"),
                                          QT_TR_NOOP("Next 7 days"), QT_TR_NOOP("Next 30 days")};
    for (int i = 0; i < spans; ++i)
        m_span->setItemText(i, tr(spanTexts[i]));
    m_source->setItemText(0, tr("From all sources"));
    for (int i = 0; i < sources; ++i)
        m_source->setItemText(i + 1, m_session.language().text(OwedModel::sourceText(Owed::Source(i))));
    m_span->setAccessibleName(tr("When it is due"));
    m_source->setAccessibleName(tr("What it stands in"));
    m_save->setToolTip(tr("Save as a calendar…"));
    m_save->setAccessibleName(m_save->toolTip());
    m_table->setAccessibleName(title());
    m_empty->setText(tr("Nothing is owed here."));
    m_count->setText(m_isLoaded ? tr("%Ln owed", "how many things", m_model->rowCount()) : QString());
    m_model->retranslate();
    sizeColumns();
    if (m_isLoaded)
        askIfSeen();
}

void OwedList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    RecordView::changeEvent(event);
}

void OwedList::showEvent(QShowEvent *event)
{
    if (m_isStale)
        ask();
    RecordView::showEvent(event);
}

bool OwedList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        sizeColumns();
    return RecordView::eventFilter(watched, event);
}

} // namespace pd::ui
