// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a list: which ones, how wide, and what is kept of them from one day to the next.
#include <ui/list/recordlistpage.h>

#include <ui/list/recordlistmodel.h>
#include <ui/list/recordtable.h>
#include <ui/shell/style.h>

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>

namespace pd::ui {

void RecordListPage::fillColumnMenu()
{
    m_columnMenu->clear();
    QStringList keys{QStringLiteral("id")};
    for (const Field &field : m_type.fields) {
        if (field.type != ValueType::Rows && field.type != ValueType::LongText)
            keys << field.key;
    }
    for (const QString &key : std::as_const(keys)) {
        QAction *action = m_columnMenu->addAction(m_model->columnTitle(key).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_model->columns().contains(key));
        connect(action, &QAction::triggered, this, [this, key](bool isOn) {
            QStringList columns = m_model->columns();
            if (isOn)
                columns << key;
            else
                columns.removeAll(key);
            m_model->setColumns(columns);
            sizeColumns();
            compareView();
        });
    }
    m_columnMenu->addSeparator();
    m_columnMenu->addAction(tr("Usual columns"), this, [this] {
        m_hasOwnWidths = false;
        setColumns(defaultColumns(m_type));
        compareView();
    });
}

void RecordListPage::sizeColumns()
{
    if (m_hasOwnWidths)
        return;
    const QScopedValueRollback sizing(m_isSizing, true);
    const int average = fontMetrics().averageCharWidth();
    int nameColumn = -1, others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->columns()[column];
        const Field *field = m_type.find(key);
        const int characters = key == u"name" ? 34 : key == u"id" ? 7 : field ? field->width : 14;
        const int title = fontMetrics().horizontalAdvance(m_model->columnTitle(key)) + 6 * style::grid;  // and the arrow
        const int width = qMax(characters * average, title);
        m_table->setColumnWidth(column, width);
        if (key == u"name")
            nameColumn = column;
        else
            others += width;
    }
    // The name takes what the others leave.
    if (nameColumn >= 0)
        m_table->setColumnWidth(nameColumn, qBound(220, m_table->viewport()->width() - others, 460));
}

QString RecordListPage::settingsGroup() const
{
    return QStringLiteral("list/") + m_type.key();
}

void RecordListPage::restoreState()
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    QStringList columns = settings.value(QStringLiteral("columns")).toStringList();
    columns.removeIf([this](const QString &key) { return key != u"name" && key != u"id" && !m_type.find(key); });
    m_model->setColumns(columns);
    sizeColumns();
    const QScopedValueRollback sizing(m_isSizing, true);
    const bool isRestored =
        m_table->horizontalHeader()->restoreState(settings.value(QStringLiteral("header")).toByteArray());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_hasOwnWidths = isRestored && settings.value(QStringLiteral("ownWidths")).toBool();
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void RecordListPage::saveState() const
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    const Plain kept = m_plain ? *m_plain : plain();
    settings.setValue(QStringLiteral("columns"), kept.columns);
    settings.setValue(QStringLiteral("header"), kept.header);
    settings.setValue(QStringLiteral("ownWidths"), kept.hasOwnWidths);
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
}

} // namespace pd::ui
