// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace pd::ui {

/// The filter of a list: a text, facets with counts, "mine", and a chip for every condition that can be
/// taken away. Knows conditions, not records.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(Session &session, const RecordType &type, QWidget *parent);

    QString match() const;
    const QList<Condition> &conditions() const { return m_conditions; }
    void setFilter(const QString &match, const QList<Condition> &conditions);
    bool isFiltering() const;
    /// What is filtered by, as people read it.
    QStringList texts() const;
    void clear();
    void focusText();
    void setCount(int shown);
    QHBoxLayout *tail() const { return m_tail; }  ///< for what stands at the right end

Q_SIGNALS:
    void filterChanged();
    void cleared();         ///< before filterChanged()
    void leaveRequested();  ///< Down or Escape: back to the rows

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askFacets();
    void fillMenu(const QList<Facet> &facets);
    void showChips();
    void toggle(const QString &key, const QString &value);
    void setMine(bool isOn);
    bool isMine() const;
    QString conditionText(const Condition &condition) const;
    QString daysText(const QString &value) const;
    void retranslate();

    Session &m_session;
    const RecordType &m_type;
    QList<Condition> m_conditions;
    QHash<QString, QString> m_labels;  ///< "key=value" -> what people call it
    QLineEdit *m_text;
    QToolButton *m_add, *m_mine;
    QPushButton *m_clear;
    QMenu *m_menu;
    QWidget *m_chips;
    QHBoxLayout *m_row, *m_chipRow, *m_tail;
    QLabel *m_count;
    QTimer *m_pause;
    QFuture<Result<QList<Facet>>> m_counting;
    int m_shown = -1;
    bool m_isComposing = false;
};

} // namespace pd::ui
