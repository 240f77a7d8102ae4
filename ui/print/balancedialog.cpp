// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/print/balancedialog.h>

#include <ui/charts/chartpanel.h>
#include <ui/print/printoptions.h>
#include <ui/print/reportoutput.h>
#include <ui/shell/style.h>

#include <report/balancereport.h>
#include <report/paginator.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

struct Made
{
    Result<ExchangeBalance> balance;
    QString name;
    Result<report::Report> report;
};

} // namespace

BalanceDialog::BalanceDialog(Session &session, RecordId of, QWidget *parent)
    : QDialog(parent), m_session(session), m_of(of), m_options(new PrintOptions(session, this)),
      m_unit(new QComboBox), m_title(new QLabel(this)), m_panel(new ChartPanel(session, this)),
      m_numbers(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_unit, &QComboBox::activated, this, [this] { display(m_balance); });
    connect(m_options, &PrintOptions::languageChosen, this, &BalanceDialog::ask);
    connect(&m_session, &Session::officeClosed, this, &QDialog::close);
    connect(&m_session.office(), &OfficeThread::changed, this, &BalanceDialog::ask);
    retranslate();
    ask();
}

void BalanceDialog::build()
{
    resize(QSize(1040, 640).boundedTo(screen()->availableGeometry().size() - QSize(16, 48)));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_unit->addItem({}, int(report::BalanceUnit::Persons));
    m_unit->addItem({}, int(report::BalanceUnit::WeightedSemesters));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unitLabel = m_options->add(m_unit);
    m_options->addLanguage();
    auto *paper = new QWidget(this);
    paper->setBackgroundRole(QPalette::Base);
    paper->setAutoFillBackground(true);
    auto *sheet = new QVBoxLayout(paper);
    sheet->setSpacing(style::grid);
    sheet->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    m_title->setFont(style::headingFont());
    m_title->setWordWrap(true);
    m_numbers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_numbers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_numbers->verticalHeader()->hide();
    m_numbers->setTabKeyNavigation(false);
    m_numbers->setShowGrid(false);
    m_numbers->setFrameShape(QFrame::NoFrame);
    m_panel->setMinimumSize(420, 260);
    sheet->addWidget(m_title);
    sheet->addWidget(m_panel, 3);
    sheet->addWidget(m_numbers, 2);
    columns->addWidget(m_options);
    columns->addWidget(paper, 1);
    m_unit->setFocus();
}

ReportOutput *BalanceDialog::output() const
{
    return m_options->output();
}

report::BalanceUnit BalanceDialog::unit() const
{
    return report::BalanceUnit(m_unit->currentData().toInt());
}

void BalanceDialog::ask()
{
    const quint64 token = ++m_token;
    const report::BalanceOptions options{{m_of}, m_options->language(),
                                         m_session.today()};
    m_session.office()
        .read([options, of = m_of, code = m_session.language().code(), &session = m_session](Office &office) {
            return Made{exchangeBalance(office, of, options.today), office.label(of, code),
                        report::balanceReport(office, options, *session.tables())};
        })
        .then(this, [this, token, language = options.language](const Made &made) {
            if (token != m_token)
                return;
            m_name = made.name;
            if (!made.balance || !made.report) {
                const Error &error = made.balance ? made.report.error() : made.balance.error();
                return m_options->setProblem(error.message);
            }
            display(*made.balance);
            output()->setReport(*made.report, language, report::defaultPage(), m_of);
            Q_EMIT composed();
        });
}

void BalanceDialog::display(const ExchangeBalance &balance)
{
    m_balance = balance;
    const Language &language = m_session.language();
    m_title->setText(m_name);
    report::ChartData chart = report::balanceChart(balance.years, unit(), language);
    chart.title = language.text(phrase("Report", "Exchange balance"));
    m_panel->setData(chart);
    const report::Table table = report::balanceTable(balance.years, unit(), language);
    QList<QStringList> rows = table.rows;
    if (!table.totals.isEmpty())
        rows << table.totals;
    m_numbers->setColumnCount(int(table.columns.size()));
    m_numbers->setRowCount(int(rows.size()));
    for (int column = 0; column < m_numbers->columnCount(); ++column) {
        const report::Table::Column &of = table.columns[column];
        const Qt::Alignment side = (of.isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        auto *head = new QTableWidgetItem(of.title);
        head->setTextAlignment(side);
        m_numbers->setHorizontalHeaderItem(column, head);
        for (int row = 0; row < m_numbers->rowCount(); ++row) {
            auto *cell = new QTableWidgetItem(rows[row].value(column));
            cell->setTextAlignment(side);
            m_numbers->setItem(row, column, cell);
        }
    }
    m_numbers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_numbers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void BalanceDialog::retranslate()
{
    const Language &language = m_session.language();
    setWindowTitle(language.text(phrase("Report", "Exchange balance")));
    m_unitLabel->setText(tr("&Counted in"));
    for (int i = 0; i < m_unit->count(); ++i)
        m_unit->setItemText(i, report::unitName(report::BalanceUnit(m_unit->itemData(i).toInt()), language));
    m_unit->setAccessibleName(tr("Counted in"));
    m_numbers->setAccessibleName(language.text(phrase("Report", "Exchange balance")));
}

void BalanceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
    QDialog::changeEvent(event);
}

} // namespace pd::ui
