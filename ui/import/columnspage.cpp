// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/columnspage.h>

#include <ui/edit/flowlayout.h>
#include <ui/edit/notelabel.h>
#include <ui/import/celldelegate.h>
#include <ui/import/mappingheader.h>
#include <ui/import/previewmodel.h>
#include <ui/shell/style.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace pd::ui {

namespace {

/// Encodings of ledgers that offices have, in the order of how likely they are.
const QStringList encodings{QStringLiteral("UTF-8"),        QStringLiteral("UTF-16"),       QStringLiteral("GB18030"),
                            QStringLiteral("Big5"),         QStringLiteral("windows-1251"), QStringLiteral("KOI8-R"),
                            QStringLiteral("IBM866"),       QStringLiteral("windows-1252")};

/// Under which a combo box holds it; what is detected may be written otherwise.
void choose(QComboBox *box, const QString &text)
{
    int at = box->findData(text, Qt::UserRole, Qt::MatchFixedString);
    if (at < 0 && !text.isEmpty()) {
        box->addItem(text, text);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

} // namespace

ColumnsPage::ColumnsPage(ImportJob &job, QWidget *parent)
    : QWidget(parent), m_job(job), m_kind(new QComboBox(this)), m_sheet(new QComboBox(this)),
      m_encoding(new QComboBox(this)), m_separator(new QComboBox(this)), m_mapping(new QComboBox(this)),
      m_dayOrder(new QComboBox(this)), m_header(new QSpinBox(this)), m_source(new QLineEdit(this)), m_name(new QLineEdit(this)),
      m_keep(new QPushButton(this)), m_accept(new QPushButton(this)), m_cancel(new QPushButton(this)),
      m_naming(new QWidget(this)), m_note(new NoteLabel(this)), m_preview(new PreviewModel(job, this)),
      m_table(new QTableView(this))
{
    m_columns = new MappingHeader(m_table);
    build();
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_job.setSubject(TableSubject::all().value(m_kind->currentIndex())); });
    for (QComboBox *box : {m_sheet, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ColumnsPage::readAgain);
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        if (!m_isFilling)
            m_job.setHeaderRow(row);
    });
    connect(m_source, &QLineEdit::textEdited, &m_job, &ImportJob::setSource);
    connect(m_mapping, &QComboBox::activated, this,
            [this] { m_job.useMapping(m_mapping->currentData().toString()); });
    connect(m_dayOrder, &QComboBox::activated, this,
            [this] { m_job.setDayOrder(DayOrder(m_dayOrder->currentData().toInt())); });
    connect(m_columns, &MappingHeader::keyChosen, &m_job, &ImportJob::setKey);
    connect(&m_job, &ImportJob::tableChanged, this, &ColumnsPage::showTable);
    connect(&m_job, &ImportJob::keysChanged, this, &ColumnsPage::showKeys);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_naming->show();
        m_keep->hide();
        m_name->setText(m_job.mapping().isEmpty() ? m_job.source().section(u'.', 0, 0) : m_job.mapping());
        m_name->selectAll();
        m_name->setFocus();
    });
    connect(m_accept, &QPushButton::clicked, this, &ColumnsPage::saveMapping);
    connect(m_name, &QLineEdit::returnPressed, this, &ColumnsPage::saveMapping);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_naming->hide();
        m_keep->show();
        m_keep->setFocus();
    });
    connect(new QShortcut(Qt::Key_Escape, m_naming, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_cancel, &QPushButton::click);
    retranslate();
}

ColumnsPage::Labelled ColumnsPage::labelled(QWidget *edit)
{
    const Labelled made{new QWidget(this), new QLabel(this)};
    auto *column = new QVBoxLayout(made.box);
    style::tighten(column);
    column->setSpacing(style::half / 2);
    style::setDimmed(made.label);
    made.label->setBuddy(edit);
    column->addWidget(made.label);
    column->addWidget(edit);
    return made;
}

void ColumnsPage::build()
{
    auto *column = new QVBoxLayout(this);
    style::tighten(column);
    auto *how = new QWidget(this);
    auto *flow = new FlowLayout(how);
    flow->setSpacing(style::grid + style::half);
    m_kindBox = labelled(m_kind);
    m_sheetBox = labelled(m_sheet);
    m_encodingBox = labelled(m_encoding);
    m_separatorBox = labelled(m_separator);
    m_headerBox = labelled(m_header);
    m_sourceBox = labelled(m_source);
    m_mappingBox = labelled(m_mapping);
    m_dayOrderBox = labelled(m_dayOrder);
    for (const Labelled &each :
         {m_kindBox, m_sheetBox, m_encodingBox, m_separatorBox, m_headerBox, m_dayOrderBox, m_mappingBox,
          m_sourceBox})
        flow->addWidget(each.box);
    m_header->setRange(1, 1000000);
    m_header->setKeyboardTracking(false);
    for (QComboBox *box : {m_sheet, m_mapping}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(260);
    }
    m_source->setMinimumWidth(200);
    column->addWidget(how);

    m_table->setModel(m_preview);
    m_table->setHorizontalHeader(m_columns);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + style::grid + style::half);
    column->addWidget(m_table, 1);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    auto *naming = new QHBoxLayout(m_naming);
    style::tighten(naming);
    m_name->setMinimumWidth(220);
    m_name->setMaxLength(200);
    m_name->setObjectName(QStringLiteral("name"));
    naming->addWidget(m_name);
    naming->addWidget(m_accept);
    naming->addWidget(m_cancel);
    m_naming->hide();
    for (QPushButton *button : {m_keep, m_accept, m_cancel})
        button->setAutoDefault(false);
    foot->addWidget(m_naming);
    foot->addWidget(m_keep);
    column->addLayout(foot);
}

bool ColumnsPage::isReady() const
{
    return m_job.rows() && m_job.dataRows() > 0 && m_job.mappingProblem().isEmpty();
}

void ColumnsPage::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

// ---- what the boxes hold

void ColumnsPage::fillKinds()
{
    m_kind->clear();
    const QList<TableSubject> all = TableSubject::all();
    for (const TableSubject &subject : all)
        m_kind->addItem(m_job.session().language().text(subject.label()));
    m_kind->setCurrentIndex(int(all.indexOf(m_job.subject())));
}

void ColumnsPage::fillSheets()
{
    m_sheet->clear();
    if (!m_job.rows())
        return;
    for (const Sheet &sheet : m_job.rows()->sheets)
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    m_sheet->setCurrentIndex(m_sheet->findData(m_job.rows()->format.sheet));
}

void ColumnsPage::fillEncodings()
{
    static const QHash<QString, const char *> scripts{{QStringLiteral("GB18030"), QT_TR_NOOP("Simplified Chinese")},
                                                      {QStringLiteral("Big5"), QT_TR_NOOP("Traditional Chinese")},
                                                      {QStringLiteral("windows-1251"), QT_TR_NOOP("Cyrillic")},
                                                      {QStringLiteral("KOI8-R"), QT_TR_NOOP("Cyrillic")},
                                                      {QStringLiteral("IBM866"), QT_TR_NOOP("Cyrillic, DOS")},
                                                      {QStringLiteral("windows-1252"), QT_TR_NOOP("Western")}};
    m_encoding->clear();
    for (const QString &encoding : encodings) {
        const char *script = scripts.value(encoding);
        m_encoding->addItem(script ? QStringLiteral("%1 · %2").arg(encoding, tr(script)) : encoding, encoding);
    }
    if (m_job.rows())
        choose(m_encoding, m_job.rows()->format.encoding);
}

void ColumnsPage::fillSeparators()
{
    m_separator->clear();
    const std::pair<char16_t, QString> all[] = {{u',', tr("Comma")}, {u';', tr("Semicolon")}, {u'\t', tr("Tab")},
                                                {u'|', tr("Bar")}, {u'^', tr("Caret")}};
    for (const auto &[separator, name] : all)
        m_separator->addItem(name, QString(QChar(separator)));
    if (m_job.rows() && m_job.rows()->format.separator)
        choose(m_separator, QString(QChar(m_job.rows()->format.separator)));
}

void ColumnsPage::fillMappings()
{
    m_mapping->clear();
    m_mapping->addItem(tr("As recognised"), QString());
    for (const Mapping &mapping : m_job.mappings())
        m_mapping->addItem(mapping.name, mapping.name);
    m_mapping->setCurrentIndex(std::max(0, m_mapping->findData(m_job.mapping())));
    m_mappingBox.box->setVisible(m_mapping->count() > 1);
}

/// Only where a column leaves it open.
void ColumnsPage::fillDayOrders()
{
    m_dayOrder->clear();
    m_dayOrder->addItem(tr("day, month"), int(DayOrder::DayFirst));
    m_dayOrder->addItem(tr("month, day"), int(DayOrder::MonthFirst));
    m_dayOrder->setCurrentIndex(m_dayOrder->findData(int(m_job.dayOrder())));
    m_dayOrderBox.box->setVisible(m_job.rows() && m_job.asksForDayOrder());
}

void ColumnsPage::showTable()
{
    const QScopedValueRollback filling(m_isFilling, true);
    fillKinds();
    fillSheets();
    fillEncodings();
    fillSeparators();
    fillMappings();
    fillDayOrders();
    const bool isText = m_job.rows() && m_job.rows()->sheets.isEmpty() && !m_job.input().path.isEmpty();
    m_sheetBox.box->setVisible(m_sheet->count() > 1);
    m_encodingBox.box->setVisible(isText);
    m_separatorBox.box->setVisible(isText);
    m_header->setValue(std::max(1, m_job.head().row));
    if (m_source->text() != m_job.source())
        m_source->setText(m_job.source());
    m_preview->reload();
    m_columns->setTargets(m_job.subject().targets(m_job.session().language()), tr("Leave out"));
    m_columns->setColumns(m_job.head().headers.mid(0, m_preview->columnCount()), m_job.keys(), m_job.proposed());
    m_table->resizeColumnsToContents();
    constexpr int narrowest = 150, widest = 280;
    for (int column = 0; column < m_preview->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 2 * style::grid, narrowest, widest));
    tell();
}

void ColumnsPage::showKeys()
{
    m_columns->setKeys(m_job.keys());
    fillDayOrders();
    m_preview->showKeys();
    tell();
}

/// One sentence: what is wrong, what is still wanted, or how much is recognised.
void ColumnsPage::tell()
{
    const Language &language = m_job.session().language();
    const Text problem = m_job.rows() ? m_job.mappingProblem() : Text();
    const QStringList missing = m_job.rows() && problem.isEmpty() ? m_job.missingLabels() : QStringList();
    const auto mapped = std::count_if(m_job.keys().begin(), m_job.keys().end(),
                                      [](const QString &key) { return !key.isEmpty(); });
    if (!problem.isEmpty())
        m_note->tell(language.text(problem), true);
    else if (!missing.isEmpty())
        m_note->tell(tr("No column becomes this yet: %1.").arg(language.list(missing)), true);
    else if (m_job.rows())
        m_note->tell(tr("Rows: %1. Columns used: %2 of %3.")
                             .arg(language.number(qint64(m_job.dataRows())), language.number(qint64(mapped)),
                                  language.number(qint64(m_job.keys().size()))),
                     false);
    Q_EMIT readyChanged();
}

void ColumnsPage::readAgain()
{
    TableFormat format{.encoding = {}, .separator = 0, .sheet = m_sheet->currentData().toString()};
    if (m_job.rows() && m_job.rows()->sheets.isEmpty()) {
        format.encoding = m_encoding->currentData().toString();
        format.separator = m_separator->currentData().toString().front().unicode();
    }
    m_job.read(format);
}

void ColumnsPage::saveMapping()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    m_job.saveMapping(m_name->text());
    m_cancel->click();
}

void ColumnsPage::retranslate()
{
    m_kindBox.label->setText(tr("The rows are"));
    m_sheetBox.label->setText(tr("Sheet"));
    m_encodingBox.label->setText(tr("Encoding"));
    m_separatorBox.label->setText(tr("Separator"));
    m_headerBox.label->setText(tr("Headers in row"));
    m_dayOrderBox.label->setText(tr("03/04/2025 is"));
    m_dayOrder->setToolTip(tr("No date of the column tells: every part is 12 or less."));
    m_mappingBox.label->setText(tr("Columns as in"));
    m_sourceBox.label->setText(tr("Source of the rows"));
    m_source->setPlaceholderText(tr("Title of the list"));
    m_source->setToolTip(tr("Each record names the list it came from; a newer edition is compared with it."));
    for (const Labelled &each :
         {m_kindBox, m_sheetBox, m_encodingBox, m_separatorBox, m_headerBox, m_dayOrderBox, m_mappingBox,
          m_sourceBox})
        each.label->buddy()->setAccessibleName(each.label->text());
    m_keep->setText(tr("Keep these columns…"));
    m_keep->setToolTip(tr("The next table with the same headers is read in the same way."));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name under which the columns are kept"));
    m_accept->setText(tr("Keep"));
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("The first rows"));
    showTable();
}

void ColumnsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace pd::ui
