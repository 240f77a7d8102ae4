// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of an import: every row checked, mended and decided, then written.
#include <ui/import/importjob.h>

#include <exchange/refusedrows.h>
#include <store/background.h>

#include <algorithm>

namespace pd::ui {

void ImportJob::forgetPlan()
{
    if (m_work == Work::Checking) {
        stop();
        end();
    }
    m_plan.reset();
}

TableImport ImportJob::options(const std::shared_ptr<Run> &run) const
{
    return {.kind = m_subject.kind,
            .map = {},
            .keys = m_keys,
            .headerRow = m_head.row,
            .duplicates = TableImport::Duplicates::Review,
            .decisions = m_decisions,
            .createsMissing = m_createsMissing,
            .isDryRun = true,
            .language = m_session.language(),
            .dayOrders = m_dayOrders,
            .dayOrder = m_dayOrder,
            .source = m_source.simplified(),
            .today = m_session.today(),
            .watch =
                    [run](int rows) {
                        run->done = rows;
                        return !run->isStopped;
                    },
            .isRevisable = true};
}

void ImportJob::check()
{
    if (!m_rows || m_work == Work::Writing)
        return;
    m_isStale = true;
    const auto run = begin(Work::Checking);
    run->all = std::max(1, dataRows());
    m_session.office()
        .survey([options = options(run), rows = m_rows, mended = m_mended, headers = m_head.headers,
                 subject = m_subject, &session = m_session](Office &office) -> Result<Planned> {
            const auto tables = session.tables();
            RowsInMemory table(*rows, mended);
            if (!subject.isEnrolment)
                return planImport(office, table, options, *tables).map([](ImportPlan &&plan) {
                    return Planned(std::move(plan), std::nullopt);
                });
            const auto columns = EnrolmentColumns::byKeys(headers, options.keys);
            if (!columns)
                return tl::unexpected(columns.error());
            return planEnrolment(office, table, *columns, options, *tables).map([](EnrolmentPlan &&plan) {
                return Planned(std::move(plan.plan), plan.sums);
            });
        })
        .then(this, [this, run](const Result<Planned> &made) { finishChecking(run, made); });
}

/// Some rows, and those that depend on them; all where no plan is there to go on from.
void ImportJob::checkAgain(const QSet<int> &rows)
{
    m_changed += rows;
    if (m_isStale || !m_plan || m_subject.isEnrolment || m_work == Work::Writing) {
        check();
        return;
    }
    const auto run = begin(Work::Checking);
    m_session.office()
        .survey([options = options(run), plan = *m_plan, rows = m_rows, mended = m_mended, changed = m_changed,
                 &session = m_session](Office &office) -> Result<Planned> {
            return revisedPlan(office, plan, *rows, mended, changed, options, *session.tables())
                .map([](ImportPlan &&revised) { return Planned(std::move(revised), std::nullopt); });
        })
        .then(this, [this, run](const Result<Planned> &made) { finishChecking(run, made); });
}

void ImportJob::finishChecking(const std::shared_ptr<Run> &run, const Result<Planned> &made)
{
    if (!isCurrent(run))
        return;
    end();
    if (made)
        take(*made);
    else if (made.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(made.error());
    Q_EMIT planned();
}

void ImportJob::take(const Planned &planned)
{
    m_plan = planned.first;
    m_sums = planned.second;
    m_changed.clear();
    m_isStale = false;
    m_rowOfNew.clear();
    for (const PlannedRow &row : m_plan->rows) {
        if (row.state == PlannedRow::State::New)
            m_rowOfNew.insert(row.record, row.row);
    }
}

QStringList ImportJob::cells(int row) const
{
    if (const auto mended = m_mended.constFind(row); mended != m_mended.cend())
        return *mended;
    const auto &lines = m_rows->lines;
    const auto at = std::lower_bound(lines.begin(), lines.end(), row,
                                     [](const TableRows::Line &line, int number) { return line.number < number; });
    return at != lines.end() && at->number == row ? at->cells : QStringList();
}

void ImportJob::mend(int row, int column, const QString &text)
{
    QStringList mended = cells(row);
    if (mended.value(column) == text)
        return;
    mended.resize(std::max(mended.size(), m_head.headers.size()));
    mended[column] = text;
    m_mended.insert(row, mended);
    m_hasHandwork = true;
    checkAgain({row});
}

void ImportJob::decide(const QHash<int, std::optional<RowDecision>> &decisions)
{
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it) {
        if (it.value())
            m_decisions.insert(it.key(), **it);
        else
            m_decisions.remove(it.key());
    }
    m_hasHandwork = true;
    checkAgain(QSet<int>(decisions.keyBegin(), decisions.keyEnd()));
}

void ImportJob::setCreatesMissing(bool creates)
{
    if (m_createsMissing == creates)
        return;
    m_createsMissing = creates;
    check();
}

/// Candidates that are no records yet come from an earlier row.
RowDecision ImportJob::sameAs(const Candidate &candidate) const
{
    return {.what = RowDecision::What::Same, .record = candidate.id, .row = m_rowOfNew.value(candidate.id)};
}

Text ImportJob::labelOf(const Candidate &candidate) const
{
    if (candidate.id.isValid())
        return Text::verbatim(m_plan->labels.value(candidate.id));
    return phrase("ImportJob", "row %1").arg(QString::number(sameAs(candidate).row));
}

// ---- writing

int ImportJob::writable() const
{
    return m_plan ? m_plan->count(PlannedRow::State::New) + m_plan->count(PlannedRow::State::Update) : 0;
}

int ImportJob::refused() const
{
    return m_plan ? m_plan->count(PlannedRow::State::Refused) + m_plan->count(PlannedRow::State::Duplicate) : 0;
}

void ImportJob::write()
{
    if (!m_plan || m_work != Work::None || m_plan->changes.changes.isEmpty())
        return;
    const auto run = begin(Work::Writing);
    ChangeSet set = m_plan->changes;
    set.who = m_session.user();
    const auto number = [this](int count) { return m_session.language().number(qint64(count)); };
    const Text sentence =
            phrase("ImportJob", "The import is done. Added: %1, changed: %2, not imported: %3.")
                    .arg(number(m_plan->count(PlannedRow::State::New) + int(m_plan->missing.size())))
                    .arg(number(m_plan->count(PlannedRow::State::Update)))
                    .arg(number(refused()));
    m_session.office()
        .apply(set,
               [run](qsizetype done, qsizetype all) {
                   run->done = done;
                   run->all = all;
                   return !run->isStopped;
               })
        .then(this, [this, run, sentence](const Result<Applied> &applied) {
            if (!isCurrent(run))
                return;
            end();
            if (applied) {
                m_changeSet = applied->changeSet;
                m_hasHandwork = false;
                m_decisions.removeIf([](const auto &decision) {
                    return decision.value().what != RowDecision::What::LeaveOut;
                });
                Q_EMIT written(sentence);
                Q_EMIT m_session.message({Message::Severity::Information, sentence, phrase("Session", "Undo"),
                                          [&office = m_session.office()] { office.undo(); }});
            } else {
                Q_EMIT failed(applied.error());
            }
            check();
        });
}

/// What was planned is about an office that is another one now.
void ImportJob::officeChanged(const Applied &)
{
    if (m_work == Work::Writing)
        return;
    m_changeSet = 0;
    if (m_plan || m_work == Work::Checking)
        check();
}

void ImportJob::undo()
{
    if (canUndo())
        m_session.office().undo();
}

Answer<Result<int>> ImportJob::saveRefused(const QString &path) const
{
    RefusedRows rows{.headers = m_head.headers, .lines = {}};
    const Language &language = m_session.language();
    for (const PlannedRow &row : m_plan->rows) {
        using enum PlannedRow::State;
        if (row.state != Refused && row.state != Duplicate)
            continue;
        Text reason = row.reason;
        if (row.state == Duplicate)
            reason = phrase("ImportJob", "May be the same as %1 (%2).")
                             .arg(labelOf(row.candidates.first()))
                             .arg(language.percent(row.candidates.first().score, 0));
        else if (!row.column.isEmpty())
            reason = phrase("ImportJob", "%1: %2", "column of a table, what is wrong with the cell")
                             .arg(row.column)
                             .arg(reason);
        rows.lines.append({cells(row.row), language.text(reason)});
    }
    return inBackground([rows, path, language] { return writeRefused(rows, path, language); });
}

} // namespace pd::ui
