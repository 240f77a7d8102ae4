// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/style.h>

#include <QAbstractListModel>
#include <QListView>
#include <QUrl>

#include <optional>

namespace pd::ui {

/// One row of what is due, in the words of the interface: a heading with its link, or a record.
struct DueRow
{
    bool isHeading = false;
    QString text = {};    ///< the heading, or what the record is called
    QString detail = {};  ///< the heading's link, or whom the record concerns
    QString day = {};
    QString when = {};    ///< "in 5 days"
    style::Tone tone = style::Tone::Neutral;
    QUrl target = {};     ///< what Enter or a click leads to
    bool isTask = false;  ///< it can be done, postponed and handed over
};

/// The rows as a model, so that the keyboard and screen readers go through them as through any list.
class DueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    const QList<DueRow> &rows() const { return m_rows; }
    void setRows(const QList<DueRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The text; a whole sentence of it for screen readers; the detail as tool tip where there is one.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DueRow> m_rows;
};

/// What can be done with a task in its row.
enum class DueAct { Finish, Postpone, HandOver };

/// What is due, painted: the first thing seen after the start, and so without a text document's layout.
class DueList : public QListView
{
    Q_OBJECT
public:
    explicit DueList(QWidget *parent);

    void setRows(const QList<DueRow> &rows);

Q_SIGNALS:
    void followed(const QUrl &target);
    void acted(pd::ui::DueAct act, const QUrl &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    std::optional<DueAct> actAt(const QPoint &position) const;

    DueModel *m_model;
};

} // namespace pd::ui
