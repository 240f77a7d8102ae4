// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/officerules.h>
#include <ui/shell/session.h>

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace pd::ui {

/// What the office goes by: papers of visits, limits, periods, weights and posts, as the program ships them for China,
/// Russia, the European Union and everywhere, with who says so. Each line can be changed and switched off, lines of the
/// office's own added. What is saved is one change, undone and told in the history like that of a record.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    RulesDialog(Session &session, QWidget *parent);

    QTableWidget *table() const { return m_table; }
    QComboBox *setBox() const { return m_set; }

public Q_SLOTS:
    void save();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void fill();
    void showRow(int row);
    void showCurrent();
    void onChanged(int row, int column);
    void add(rules::Rule::Sort sort);
    void edit();
    /// The selected lines as they are shipped; those of the office's own go.
    void restore();
    QList<rules::Rule> othersThan(int row) const;
    QMap<QString, QString> settings() const;
    void retranslate();

    Session &m_session;
    QList<rules::Rule> m_rules;
    QMap<QString, QString> m_kept;  ///< the settings as they were read
    QString m_homeSet = QStringLiteral("any");  ///< by the own institution's country
    bool m_isFilling = false;
    QLabel *m_about, *m_setLabel, *m_note;
    QComboBox *m_set;
    QTableWidget *m_table;
    QPushButton *m_add, *m_edit, *m_restore;
    QList<QAction *> m_adding;
    QDialogButtonBox *m_buttons;
};

} // namespace pd::ui
