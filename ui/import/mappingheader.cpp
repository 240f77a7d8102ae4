// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/mappingheader.h>

#include <ui/shell/style.h>

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace pd::ui {

MappingHeader::MappingHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_targets(new QStandardItemModel(this))
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(120);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &MappingHeader::place);
}

void MappingHeader::setTargets(const QList<ColumnTarget> &targets, const QString &leftOut)
{
    m_targets->clear();
    const auto add = [this](const QString &label, const QString &key) {
        auto *item = new QStandardItem(label);
        item->setData(key, Qt::UserRole);
        m_targets->appendRow(item);
    };
    add(leftOut, QString());
    for (const ColumnTarget &target : targets)
        add(target.label, target.key);
}

void MappingHeader::setColumns(const QStringList &headers, const QStringList &keys,
                               const QList<ProposedColumn> &proposed)
{
    m_proposed = proposed;
    while (m_choices.size() > headers.size())
        delete m_choices.takeLast();
    while (m_choices.size() < headers.size()) {
        auto *choice = new QComboBox(viewport());
        choice->setModel(m_targets);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(6);
        choice->setMaxVisibleItems(18);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
        const int column = int(m_choices.size());
        connect(choice, &QComboBox::activated, this, [this, column, choice] {
            Q_EMIT keyChosen(column, choice->currentData(Qt::UserRole).toString());
        });
        m_choices << choice;
    }
    for (int column = 0; column < m_choices.size(); ++column) {
        QComboBox *choice = m_choices[column];
        choice->setAccessibleName(tr("What “%1” becomes").arg(headers[column]));
        choice->show();
    }
    setKeys(keys);
    if (count() > 0)
        headerDataChanged(Qt::Horizontal, 0, count() - 1);  // it is as high as its choices ask for
    Q_EMIT geometriesChanged();
    place();
}

void MappingHeader::setKeys(const QStringList &keys)
{
    for (int column = 0; column < m_choices.size(); ++column)
        show(column, keys.value(column));
}

void MappingHeader::show(int column, const QString &key)
{
    QComboBox *choice = m_choices[column];
    const int at = choice->findData(key, Qt::UserRole);
    if (at < 0 && !key.isEmpty()) {  // a key of the command line that the list does not offer
        auto *item = new QStandardItem(key);
        item->setData(key, Qt::UserRole);
        m_targets->appendRow(item);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(key, Qt::UserRole)));
    QPalette colors = palette();
    if (key.isEmpty())
        colors.setColor(QPalette::ButtonText, style::dimmed());
    choice->setPalette(colors);
    const ProposedColumn proposed = m_proposed.value(column);
    const QString why = proposed.key != key                              ? QString()
                      : proposed.why == ProposedColumn::Why::Content  ? tr("Recognised by what the cells hold")
                      : proposed.why == ProposedColumn::Why::Repeated ? tr("Another column holds the same")
                      : proposed.why == ProposedColumn::Why::Unknown  ? tr("Not recognised")
                                                                      : QString();
    choice->setToolTip(why.isEmpty() ? choice->currentText() : QStringLiteral("%1\n%2").arg(choice->currentText(), why));
}

int MappingHeader::choiceHeight() const
{
    return m_choices.isEmpty() ? 0 : m_choices.first()->sizeHint().height();
}

QSize MappingHeader::sectionSizeFromContents(int section) const
{
    const QSize text = QHeaderView::sectionSizeFromContents(section);
    return {text.width(), text.height() + choiceHeight() + style::grid};
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, palette().color(QPalette::Base));
    QHeaderView::paintSection(painter, rect.adjusted(0, choiceHeight() + style::half, 0, 0), section);
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::place()
{
    for (int column = 0; column < m_choices.size() && column < count(); ++column) {
        m_choices[column]->setGeometry(sectionViewportPosition(column) + style::half, style::half,
                                       sectionSize(column) - style::grid, choiceHeight());
    }
}

void MappingHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int column = 0; column < m_choices.size(); ++column)
        show(column, m_choices[column]->currentData(Qt::UserRole).toString());
}

/// A column that is reached by the keyboard comes into sight; the wheel scrolls the table.
bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        const auto column = m_choices.indexOf(static_cast<QComboBox *>(watched));
        auto *table = qobject_cast<QTableView *>(parentWidget());
        if (table && column >= 0 && table->model()->rowCount() > 0)
            table->scrollTo(table->model()->index(std::max(0, table->rowAt(0)), int(column)));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace pd::ui
