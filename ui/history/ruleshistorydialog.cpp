// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/ruleshistorydialog.h>

#include <rules/officerules.h>

#include <QTableWidget>

namespace pd::ui {

RulesHistoryDialog::RulesHistoryDialog(Session &session, QWidget *parent) : TableDialog(session, parent)
{
}

void RulesHistoryDialog::read()
{
    m_session.office()
        .read([language = m_session.language()](Office &office) {
            QList<QStringList> rows;
            const QList<HistoryEntry> entries = office.history({});
            for (const HistoryEntry &entry : entries) {
                QMap<QString, QString> before, after;
                for (const HistoryEntry::FieldChange &setting : entry.fields) {
                    before.insert(setting.key, setting.before.toText());
                    after.insert(setting.key, setting.after.toText());
                }
                for (const rules::RuleChange &change : rules::ruleChanges(before, after, language)) {
                    const QString what = entry.isUndone ? language.text(phrase("History", "%1, undone since", "Changed, undone since")
                                                                            .arg(change.name)) : change.name;
                    rows << QStringList{language.dateTime(entry.at.toLocalTime()), entry.who, what, change.before, change.after};
                }
            }
            return rows;
        })
        .then(this, [this](const QList<QStringList> &rows) { setRows(rows); });
}

void RulesHistoryDialog::retranslate()
{
    TableDialog::retranslate();
    setWindowTitle(tr("History of the rules"));
    setLead(tr("Every rule that was changed in this office, the latest first."));
    setHeaders({tr("When"), tr("Who"), tr("Rule"), tr("Before"), tr("After")});
    table()->setAccessibleName(tr("History of the rules"));
}

void RulesHistoryDialog::showCurrent()
{
    const int row = selectedRows().value(0, -1);
    const auto text = [&](int column) { return row < 0 ? QString() : table()->item(row, column)->text(); };
    setNote(row < 0 ? QString() : tr("%1: “%2” became “%3”.").arg(text(2), text(3), text(4)));
}

} // namespace pd::ui
