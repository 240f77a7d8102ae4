// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/merging.h>
#include <ui/shell/session.h>

#include <QDialog>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace pd::ui {

class NoteLabel;

/// Two records side by side, to be made one: what differs first, with a choice for each field; which of the two
/// stays; and how much will be moved. It follows both records while it is open.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(Session &session, Kind kind, RecordId one, RecordId other, QWidget *parent);
    ~MergeDialog() override;

    bool isLoaded() const { return m_isLoaded; }
    /// 0 or 1, as the records stand side by side.
    void setStaying(int side);
    /// side: 0, 1, or 2 for both.
    void choose(const QString &key, int side);
    void merge();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded;
    void build();
    void read();
    void fill();
    void addHead();
    void addChoice(const QString &key, const QString &label, const QString (&texts)[2], bool canUnite);
    void addSame(const QString &label, const QString &text);
    void addHeading(const QString &text);
    QWidget *cell(QButtonGroup *group, int side, const QString &label, const QString &text);
    void showChoices();
    void showPlan();
    Merging merging() const;

    Session &m_session;
    const RecordType &m_type;
    RecordId m_ids[2];
    Record m_records[2];
    QMap<Kind, int> m_moved[2];  ///< when the other one stays
    QHash<RecordId, QString> m_labels;
    QMap<QString, int> m_chosen; ///< sides, by hand
    QMap<QString, QButtonGroup *> m_groups;
    int m_staying = 0;
    bool m_isLoaded = false, m_isBusy = false;

    QScrollArea *m_area;
    QGridLayout *m_grid = nullptr;
    QLabel *m_lead, *m_plan;
    NoteLabel *m_note;
    QPushButton *m_cancel, *m_merge;
};

} // namespace pd::ui
