// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/visitpapers.h>
#include <ui/shell/session.h>

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace pd::ui {

/// The deadlines and limits an office goes by, as the program ships them for China, Russia, the European Union and
/// everywhere, with who says so. Each can be switched off or given another number; the message bar offers to undo it.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    RulesDialog(Session &session, QWidget *parent);

    QTableWidget *table() const { return m_table; }

public Q_SLOTS:
    void save();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A line: where it is kept, as shipped and as it is now.
    struct Line
    {
        QString set, key;
        rules::PaperRule paper;               ///< with a check: a deadline
        std::optional<rules::Limit> limit;
        double usual = 0;
        bool isOn = true;
        double value = 0;
        QString kept;                         ///< the setting as it was read
    };

    void load();
    void fill();
    void showRow(int row);
    void onChanged(int row, int column);
    void restore();
    QString name(const Line &line) const;
    QString unit(const Line &line) const;
    QString setting(const Line &line) const;
    void retranslate();

    Session &m_session;
    QList<Line> m_lines;
    QString m_ownSet = QStringLiteral("any");
    bool m_isFilling = false;
    QLabel *m_about, *m_problem;
    QTableWidget *m_table;
    QPushButton *m_restore;
    QDialogButtonBox *m_buttons;
};

} // namespace pd::ui
