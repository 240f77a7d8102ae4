// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/tabledialog.h>

#include <ui/list/listdelegate.h>
#include <ui/shell/style.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pd::ui {

TableDialog::TableDialog(Session &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_lead(new QLabel(this)), m_note(new QLabel(this)),
      m_question(new QLabel(this)), m_table(new QTableWidget(this)), m_buttons(new QWidget(this)),
      m_asking(new QWidget(this)), m_close(new QPushButton(this)), m_agree(new QPushButton(this)),
      m_refuse(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_refuse, &QPushButton::clicked, this, [this] {
        m_asking->hide();
        m_buttons->show();
        m_table->setEnabled(true);
    });
    connect(m_agree, &QPushButton::clicked, this, [this] {
        m_refuse->click();
        if (m_agreed)
            m_agreed();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { showCurrent(); });
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    connect(&m_session.office(), &OfficeThread::changed, this, [this] { read(); });
}

void TableDialog::build()
{
    resize(QSize(880, 560).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    m_lead->setWordWrap(true);
    style::setDimmed(m_lead);
    column->addWidget(m_lead);

    m_table->setItemDelegate(new ListDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::grid + style::half);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_table, 1);

    // Two lines always, so that the table keeps its height from row to row.
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    column->addWidget(m_note);

    m_row = new QHBoxLayout(m_buttons);
    style::tighten(m_row);
    m_row->addStretch(1);
    m_row->addWidget(m_close);
    column->addWidget(m_buttons);

    auto *asking = new QHBoxLayout(m_asking);
    style::tighten(asking);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    asking->addWidget(m_question, 1);
    asking->addWidget(m_agree);
    asking->addWidget(m_refuse);
    m_asking->hide();
    column->addWidget(m_asking);
}

QPushButton *TableDialog::addButton(const QString &icon)
{
    auto *button = new QPushButton(style::icon(icon), QString(), m_buttons);
    button->setAutoDefault(false);
    m_row->insertWidget(m_row->count() - 2, button);
    return button;
}

void TableDialog::setLead(const QString &text)
{
    m_lead->setText(text);
}

void TableDialog::setNote(const QString &text)
{
    m_note->setText(text);
}

void TableDialog::setHeaders(const QStringList &titles)
{
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
}

void TableDialog::setRows(const QList<QStringList> &rows)
{
    constexpr int widest = 300;
    const int current = std::max(0, m_table->currentRow());
    const bool isFirst = m_table->rowCount() == 0;
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            auto *item = new QTableWidgetItem(rows[row][column].simplified());
            item->setToolTip(rows[row][column]);
            m_table->setItem(row, column, item);
        }
    }
    if (isFirst && !rows.isEmpty()) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column + 1 < m_table->columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column) + 2 * style::grid));
    }
    if (!rows.isEmpty())
        m_table->selectRow(std::min(current, int(rows.size()) - 1));
    showCurrent();
}

QList<int> TableDialog::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TableDialog::ask(const QString &question, const QString &answer, std::function<void()> agreed)
{
    m_agreed = std::move(agreed);
    m_question->setText(question);
    m_agree->setText(answer);
    m_table->setEnabled(false);
    m_buttons->hide();
    m_asking->show();
    m_refuse->setFocus();
}

void TableDialog::retranslate()
{
    m_close->setText(tr("Close"));
    m_refuse->setText(tr("Cancel"));
}

void TableDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_refuse->click();
        retranslate();
        read();
    }
    QDialog::changeEvent(event);
}

void TableDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && m_close->text().isEmpty()) {
        retranslate();
        read();
        m_table->setFocus();
    }
    QDialog::showEvent(event);
}

} // namespace pd::ui
