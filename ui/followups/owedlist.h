// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/owed.h>
#include <ui/list/recordview.h>

#include <QFuture>

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace pd::ui {

class MineButton;
class OwedModel;

/// Everything owed in one list, from follow-ups, promises, work plans and papers of visits, by day or by owner. Enter opens
/// the record that holds it.
class OwedList : public RecordView
{
    Q_OBJECT
public:
    OwedList(Session &session, QWidget *parent);

    QString key() const override { return QStringLiteral("owed"); }
    QString icon() const override { return QStringLiteral("view-task"); }
    QString title() const override { return tr("Everything owed"); }
    bool isOwnList() const override { return true; }
    void setRecords(const QList<RecordId> &) override {}
    void setCurrent(RecordId id) override;
    QWidget *surface() override;
    void save() override;

    const OwedQuery &query() const { return m_query; }
    void setQuery(const OwedQuery &query);
    bool isLoaded() const { return m_isLoaded; }
    QList<OwedPlace> selection() const;
    /// What the list shows, as a calendar; an ending is added where there is none.
    void saveTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void askIfSeen();
    void take(const QList<Owed> &lines);
    void makeCurrent(int row);
    void choose();
    void sortBy(int column);
    void showQuery();
    void tellCurrent();
    void sizeColumns();
    void retranslate();

    Session &m_session;
    OwedModel *m_model;
    QTableView *m_table;
    MineButton *m_mine;
    QComboBox *m_span, *m_source;
    QLabel *m_count, *m_empty;
    QToolButton *m_save;
    OwedQuery m_query;
    QFuture<Result<QList<Owed>>> m_asking;
    bool m_isStale = true;
    bool m_isLoaded = false;
    bool m_isTaking = false;
};

} // namespace pd::ui
