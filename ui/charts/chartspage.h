// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/enrolment.h>
#include <ui/shell/session.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QSpinBox;
class QSplitter;
class QTableWidget;
class QToolButton;

namespace pd::ui {

class ChartPanel;

/// The room of charts: enrolment by discipline and target against actual, each with its numbers in a table
/// beside it. A click on a bar or on a cell opens the records behind it.
class ChartsPage : public QWidget
{
    Q_OBJECT
public:
    ChartsPage(Session &session, QWidget *parent);

    enum class Which { Enrolment, Target };
    void choose(Which which);
    void setClassification(Classification classification);
    ChartPanel *panel() const { return m_panel; }
    QTableWidget *numbers() const { return m_numbers; }
    /// Writes the chart as shown, by the ending of the file: .png, .pdf or .csv.
    Result<void> exportTo(const QString &path) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void ask();
    void askIfSeen();  ///< else when it is shown
    void tellError(const Error &error);
    void showEnrolment(const EnrolmentTable &table);
    void showTargets(const QList<TargetRow> &rows);
    void fitNumbers();
    void divide();
    void openCohorts(const QList<RecordId> &cohorts);
    void chooseFile(const QString &ending);
    void copyNumbers();
    void retranslate();

    Session &m_session;
    QLabel *m_title, *m_note, *m_classificationLabel, *m_measureLabel, *m_fromLabel, *m_toLabel;
    QComboBox *m_which, *m_classification, *m_measure;
    QSpinBox *m_from, *m_to;
    QToolButton *m_export;
    QMenu *m_exportMenu;
    ChartPanel *m_panel;
    QTableWidget *m_numbers;
    QSplitter *m_split;
    EnrolmentTable m_table;
    QList<TargetRow> m_targets;
    quint64 m_token = 0;
    bool m_isStale = true, m_isSplitByHand = false;
};

} // namespace pd::ui
