// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/mapping.h>

#include <QHeaderView>

class QComboBox;
class QStandardItemModel;

namespace pd::ui {

/// The header of the preview: above the name of each column a choice of what it becomes.
class MappingHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MappingHeader(QWidget *parent);

    /// What columns may become, and what is shown for those that are left out.
    void setTargets(const QList<ColumnTarget> &targets, const QString &leftOut);
    void setColumns(const QStringList &headers, const QStringList &keys, const QList<ProposedColumn> &proposed);
    void setKeys(const QStringList &keys);
    QComboBox *choice(int column) const { return m_choices.value(column); }

Q_SIGNALS:
    void keyChosen(int column, const QString &key);

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void show(int column, const QString &key);
    int choiceHeight() const;

    QStandardItemModel *m_targets;
    QList<QComboBox *> m_choices;
    QList<ProposedColumn> m_proposed;
};

} // namespace pd::ui
