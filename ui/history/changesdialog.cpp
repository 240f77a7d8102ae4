// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/changesdialog.h>

#include <ui/history/historydialog.h>
#include <ui/history/ruleshistorydialog.h>

#include <store/rulechange.h>

#include <QPushButton>
#include <QTableWidget>

namespace pd::ui {

ChangesDialog::ChangesDialog(Session &session, QWidget *parent)
    : TableDialog(session, parent), m_history(addButton(QStringLiteral("view-history")))
{
    connect(m_history, &QPushButton::clicked, this, &ChangesDialog::showHistory);
    connect(table(), &QTableWidget::cellDoubleClicked, this, &ChangesDialog::showHistory);
}

void ChangesDialog::read()
{
    constexpr int most = 1000;
    m_session.office().read([](Office &office) { return office.changeSets(most); })
        .then(this, [this](const QList<LoggedSet> &sets) {
            m_sets = sets;
            const Language &language = m_session.language();
            QList<QStringList> rows;
            for (const LoggedSet &set : sets) {
                QString what = language.text(description(set, language.code()));
                if (set.isUndone)
                    what = language.text(phrase("History", "%1, undone since", "Changed, undone since").arg(what));
                rows << QStringList{language.dateTime(set.at.toLocalTime()), set.who, isOfRules(set) ? QString() : language.number(set.records), what};
            }
            setRows(rows);
        });
}

void ChangesDialog::retranslate()
{
    TableDialog::retranslate();
    setWindowTitle(tr("Changes"));
    setLead(tr("What was changed in this office, the latest first. Undo takes the changes back in this order."));
    setHeaders({tr("When"), tr("Who"), tr("Records"), tr("What")});
    table()->setAccessibleName(tr("Changes"));
    m_history->setText(tr("History of the record"));
}

void ChangesDialog::showCurrent()
{
    const LoggedSet set = m_sets.value(selectedRows().value(0, -1));
    const bool isThere = set.id != 0;
    m_history->setText(isThere && isOfRules(set) ? tr("History of the rules") : tr("History of the record"));
    m_history->setEnabled((isThere && isOfRules(set))
                          || (!set.record.isNull() && set.records == 1 && set.action != ChangeSet::Action::Erase));
}

void ChangesDialog::showHistory()
{
    const LoggedSet set = m_sets.value(selectedRows().value(0, -1));
    if (set.id != 0 && isOfRules(set))
        (new RulesHistoryDialog(m_session, parentWidget()))->show();
    else if (m_history->isEnabled())
        (new HistoryDialog(m_session, set.kind, set.record, parentWidget()))->show();
}

} // namespace pd::ui
