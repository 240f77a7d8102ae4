// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/owed.h>
#include <ui/shell/session.h>

#include <QAbstractTableModel>

namespace pd::ui {

/// What is owed, one line for each thing.
class OwedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Due, What, About, Who, Source, ColumnCount };

    OwedModel(const Session &session, QObject *parent);

    const QList<Owed> &lines() const { return m_lines; }
    void setLines(const QList<Owed> &lines);
    int rowOf(const OwedPlace &place) const;
    /// Headings and texts in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The tone of a day under RecordListModel::ToneRole; how far it is off in words as its tool tip.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What people call a source: follow-up, promise …
    static Text sourceText(Owed::Source source);

private:
    QString text(const Owed &owed, int column) const;
    QString distance(const Owed &owed) const;

    const Session &m_session;
    QList<Owed> m_lines;
};

} // namespace pd::ui
