// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

#include <memory>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pd::ui {

/// A quiet table to type in: rows of cells, each cell the editor of its field, with buttons that move and
/// remove a row and a line that adds one. What does not fit into one line of cells is set in several.
/// Alt+Shift+Up and Down move the row with the focus, Alt+Delete removes it, Alt+Insert adds one after it.
class RowTable : public QWidget
{
    Q_OBJECT
public:
    /// A row: its values, and a number by which its owner knows it again (0: a new row).
    struct Entry
    {
        qint64 tag = 0;
        Row values = {};
    };

    RowTable(const QList<Field> &columns, Session &session, QWidget *parent);
    ~RowTable() override;

    void setEntries(const QList<Entry> &entries);
    /// Rows without any value are left out.
    QList<Entry> entries() const;
    int rowCount() const { return int(m_rows.size()); }
    FieldEditor *cell(int row, const QString &key) const;
    /// Adds a row behind the given one (-1: at the end) and puts the focus into it.
    void addRow(const Row &values, int after = -1);
    void setLabel(const QString &label);
    /// The first cell whose value is wrong gets the focus; false when all are right.
    bool focusProblem();
    /// Room for further buttons beside "Add".
    QLayout *footer() const;

Q_SIGNALS:
    void edited();
    void cellEdited(int row, const QString &key);
    /// "Add" was pressed; whoever listens calls addRow() with what is likely. Without a listener the row is empty.
    void addRequested(int after);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line;
    Line *insert(int at, const Entry &entry);
    void requestRow(int after);
    void remove(int row);
    void move(int row, int by);
    int rowWithFocus() const;
    int indexOf(const Line *line) const;
    void arrange();
    void retranslate();

    QList<Field> m_columns;
    Session &m_session;
    QString m_label;
    std::vector<std::unique_ptr<Line>> m_rows;
    QWidget *m_header;
    QList<QLabel *> m_headings;
    QVBoxLayout *m_layout;
    QLayout *m_footer;
    QToolButton *m_add;
};

} // namespace pd::ui
