// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QWidget>

namespace pd::ui {

/// Another way to look at the records of a list than its table: in the same room, under the same filter, with the same
/// record selected.
class RecordView : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString key() const = 0;    ///< under which the choice is kept
    virtual QString icon() const = 0;
    virtual QString title() const = 0;  ///< in the interface language
    /// What the list has found, in its order; also when they or what they follow from have changed.
    virtual void setRecords(const QList<RecordId> &ids) = 0;
    /// The record that is selected in the list; shows where it is.
    virtual void setCurrent(RecordId id) = 0;
    /// What takes the keyboard and shows the context menu.
    virtual QWidget *surface() = 0;
    /// Whether it finds what it shows by itself, under a filter of its own, records of other kinds too. The page then opens
    /// with it, and the list's filter and views rest meanwhile.
    virtual bool isOwnList() const { return false; }
    /// Of such a one: what it shows, into a file that a person chooses.
    virtual void save() {}

Q_SIGNALS:
    void chosen(pd::RecordId id);
    void opened(pd::RecordId id);  ///< double-click or Enter
    void lookedAt(pd::Kind kind, pd::RecordId id);  ///< of a list of its own; id null: nothing
};

} // namespace pd::ui
