// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/partseditor.h>

class QToolButton;

namespace pd::ui {

class ItineraryBoard;
class StopForm;

/// The programme of a visit: its stops day by day, plan and fact side by side, and below them all that is known of the
/// one that is selected. A new stop goes on where the one before it ends, with the next host. Each side can be made
/// from the other. Everywhere in it Alt+Shift+Up and Down move the stop, Alt+Insert adds one, Alt+Delete removes it.
class StopsEditor : public PartsEditor
{
    Q_OBJECT
public:
    StopsEditor(Session &session, QWidget *parent);
    Text title() const override;
    void setParts(const QList<Record> &parts) override;
    void setTyped(const QList<Record> &parts) override;
    void addChanges(ChangeSet &set, RecordId owner) const override;
    Text problem() const override;
    void focusProblem() override;
    void setOwner(const Record &owner) override;

    const QList<Record> &stops() const { return m_stops; }
    ItineraryBoard *board() const { return m_board; }
    StopForm *form() const { return m_form; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Wrong { qsizetype place; QString key; Text text; };

    void show(const QList<Record> &stops, qsizetype current);
    void take(const QList<Record> &stops, qsizetype current);
    void choose(qsizetype place);
    void addStop();
    void removeStop();
    void move(int by);
    void drop(qsizetype place, const PartialDate &day, qsizetype before, const QString &phase);
    void copyTo(const QString &phase);
    void onTyped();
    std::optional<Wrong> firstWrong() const;
    QList<PartialDate> visitDays() const;
    void showLabels();
    void retranslate();

    QList<Record> m_originals, m_stops;
    ItineraryBoard *m_board;
    StopForm *m_form;
    QToolButton *m_add, *m_remove, *m_toFact, *m_toPlan;
};

} // namespace pd::ui
