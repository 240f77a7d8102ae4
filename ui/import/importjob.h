// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exchange/tablesubject.h>
#include <ui/shell/session.h>

#include <atomic>

namespace pd::ui {

/// What is imported: a table file, or rows from the clipboard.
struct ImportInput
{
    QString path = {};
    QString text = {};
    QString html = {};  ///< of the clipboard, beside the text

    static bool isTable(const QString &path);  ///< by its ending
    /// What the source of the rows is called.
    QString title() const;
};

/// An import from the choice of a file to the written records: the rows in memory, what becomes of their columns,
/// what was mended and decided, and the plan made of all that. Files are read on a thread of their own, the plan is
/// made on the surveying thread and written on the writing thread; the widgets only show what is here.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    enum class Work { None, Reading, Checking, Writing };

    /// kind: what the rows are likely to be.
    ImportJob(Session &session, const ImportInput &input, std::optional<Kind> kind, QObject *parent);
    ~ImportJob() override;

    Session &session() const { return m_session; }
    const ImportInput &input() const { return m_input; }
    Work work() const { return m_work; }
    /// Of what is being done, 0 to 1; less than 0 where the end is not known.
    double progress() const;
    void stop();

    // ---- the table
    void read(const TableFormat &format);
    const TableRows *rows() const { return m_rows.get(); }
    const TableHead &head() const { return m_head; }
    /// How many rows stand below the head.
    int dataRows() const;

    // ---- what becomes of its columns
    const TableSubject &subject() const { return m_subject; }
    Kind kind() const { return m_subject.kind; }
    void setSubject(const TableSubject &subject);
    void setHeaderRow(int row);
    const QList<ProposedColumn> &proposed() const { return m_proposed; }
    const QStringList &keys() const { return m_keys; }
    void setKey(int column, const QString &key);
    /// Two columns for one field; empty when all is well.
    Text mappingProblem() const;
    QStringList missingLabels() const;
    /// Whether 03/04/2025 stands in a column of dates that does not tell its order, and how it is read there.
    bool asksForDayOrder() const;
    DayOrder dayOrder() const { return m_dayOrder; }
    void setDayOrder(DayOrder order);
    QString source() const { return m_source; }
    void setSource(const QString &title) { m_source = title; }
    const QList<Mapping> &mappings() const { return m_mappings; }
    QString mapping() const { return m_mapping; }  ///< name of the one in use; empty: as recognised
    void useMapping(const QString &name);
    void saveMapping(const QString &name);
    void removeMapping(const QString &name);

    // ---- the rows, checked
    void check();
    const ImportPlan *plan() const { return m_plan ? &*m_plan : nullptr; }
    /// What a table of students comes to; null for others.
    const EnrolmentSums *sums() const { return m_plan && m_sums ? &*m_sums : nullptr; }
    QStringList cells(int row) const;
    bool isMended(int row) const { return m_mended.contains(row); }
    void mend(int row, int column, const QString &text);
    /// Nothing takes a decision back.
    void decide(const QHash<int, std::optional<RowDecision>> &decisions);
    bool createsMissing() const { return m_createsMissing; }
    void setCreatesMissing(bool creates);
    /// The decision that makes a row the same as one of its candidates.
    RowDecision sameAs(const Candidate &candidate) const;
    /// What a candidate is called: a record of the office, or a row of this table.
    Text labelOf(const Candidate &candidate) const;
    /// Whether something was mended or decided since the last import.
    bool hasHandwork() const { return m_hasHandwork; }

    // ---- writing
    int writable() const;  ///< rows that would be written now
    void write();
    bool canUndo() const { return m_changeSet != 0; }  ///< what was written is the last change of the office
    void undo();
    /// Rows that are refused or not decided, as a file.
    Answer<Result<int>> saveRefused(const QString &path) const;
    int refused() const;

Q_SIGNALS:
    void workChanged();
    void tableChanged();     ///< rows, head, kind or mappings
    void keysChanged();
    void planned();
    void written(const pd::Text &sentence);
    void failed(const pd::Error &error);

private:
    /// Of one piece of work, shared with the thread that does it.
    struct Run
    {
        std::atomic<bool> isStopped = false;
        std::atomic<qint64> done = 0, all = 0;
    };
    struct Table
    {
        Result<TableRows> rows;
        TableSubject subject;
        DayOrders dayOrders = {};
    };
    using Planned = std::pair<ImportPlan, std::optional<EnrolmentSums>>;

    std::shared_ptr<Run> begin(Work work);
    void end();
    bool isCurrent(const std::shared_ptr<Run> &run) const { return run == m_run; }
    void take(const Table &table);
    void take(const Planned &planned);
    TableImport options(const std::shared_ptr<Run> &run) const;
    void checkAgain(const QSet<int> &rows);
    void finishChecking(const std::shared_ptr<Run> &run, const Result<Planned> &made);
    void propose();
    bool proposeMapping();
    struct Found
    {
        Mapping::Fit fit = {};
        int headerRow = 0;
    };
    Found found(const Mapping &mapping) const;
    void use(const Mapping &mapping, const Found &found);
    void forgetPlan();
    void officeChanged(const Applied &applied);

    Session &m_session;
    ImportInput m_input;
    std::shared_ptr<const TableRows> m_rows;
    TableHead m_head;
    std::optional<Kind> m_likely;
    TableSubject m_subject;
    bool m_isSubjectChosen = false;
    DayOrders m_dayOrders;
    DayOrder m_dayOrder = DayOrder::Unknown;
    int m_headerRow = 0;
    QList<ProposedColumn> m_proposed;
    QStringList m_keys;
    QString m_source, m_mapping;
    QList<Mapping> m_mappings;
    QHash<int, QStringList> m_mended;
    QHash<int, RowDecision> m_decisions;
    bool m_createsMissing = true, m_hasHandwork = false;
    std::optional<ImportPlan> m_plan;
    std::optional<EnrolmentSums> m_sums;
    QSet<int> m_changed;     ///< rows mended or decided since the plan was made
    bool m_isStale = false;  ///< all rows are to be checked, or are being checked
    QHash<RecordId, int> m_rowOfNew;  ///< of records that rows of the plan create
    qint64 m_changeSet = 0;
    Work m_work = Work::None;
    std::shared_ptr<Run> m_run;
};

} // namespace pd::ui
