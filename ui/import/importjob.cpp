// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/importjob.h>

#include <exchange/importsource.h>
#include <exchange/refusedrows.h>
#include <store/background.h>

#include <QFileInfo>

#include <algorithm>

namespace pd::ui {

namespace {

constexpr qsizetype headersWithin = 30;

/// The cells of a row as headers: trimmed, without empty ones at the end.
QStringList asHeaders(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.trimmed();
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells;
}

} // namespace

// ---- the input

bool ImportInput::isTable(const QString &path)
{
    static const QStringList endings{QStringLiteral("csv"),  QStringLiteral("tsv"), QStringLiteral("txt"),
                                     QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                                     QStringLiteral("ods")};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

QString ImportInput::title() const
{
    return path.isEmpty() ? QString() : QFileInfo(path).fileName();
}

// ---- work

ImportJob::ImportJob(Session &session, const ImportInput &input, std::optional<Kind> kind, QObject *parent)
    : QObject(parent), m_session(session), m_input(input), m_likely(kind), m_source(input.title())
{
    connect(&m_session.office(), &OfficeThread::changed, this, &ImportJob::officeChanged);
}

ImportJob::~ImportJob()
{
    stop();
}

std::shared_ptr<ImportJob::Run> ImportJob::begin(Work work)
{
    if (m_run)
        m_run->isStopped = true;
    m_run = std::make_shared<Run>();
    m_work = work;
    Q_EMIT workChanged();
    return m_run;
}

void ImportJob::end()
{
    m_run.reset();
    m_work = Work::None;
    Q_EMIT workChanged();
}

void ImportJob::stop()
{
    if (m_run)
        m_run->isStopped = true;
}

double ImportJob::progress() const
{
    const qint64 all = m_run ? m_run->all.load() : 0;
    return all > 0 ? double(m_run->done) / double(all) : -1;
}

// ---- the table

void ImportJob::read(const TableFormat &wanted)
{
    const auto run = begin(Work::Reading);
    TableFormat format = wanted;
    if (!format.separator && m_input.path.endsWith(u".tsv", Qt::CaseInsensitive))
        format.separator = u'\t';
    const Kind likely = m_isKindChosen || m_rows ? m_kind : m_likely.value_or(Kind::Organisation);
    inBackground([input = m_input, format, run, likely, language = m_session.language()] {
        const RowWatch watch = [run](int) { return !run->isStopped; };
        Table table{input.path.isEmpty() ? rowsOfText(input.text) : readRows(input.path, format, watch), likely};
        if (table.rows)
            table.kind = kindOfTable(table.rows->lines.first(std::min(headWithin, table.rows->lines.size())), likely,
                                     language);
        return table;
    }).then(this, [this, run](const Table &table) {
        if (!isCurrent(run))
            return;
        end();
        if (table.rows && !table.rows->lines.isEmpty())
            take(table);
        else if (table.rows)
            Q_EMIT failed({Error::Kind::Invalid, phrase("Import", "The table is empty."), {}});
        else if (table.rows.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(table.rows.error());
    });
}

void ImportJob::take(const Table &table)
{
    m_rows = std::make_shared<const TableRows>(*table.rows);
    m_mended.clear();
    m_decisions.clear();
    m_hasHandwork = false;
    m_headerRow = 0;
    if (!m_isKindChosen)
        m_kind = table.kind;
    forgetPlan();
    m_session.office().read([](Office &office) { return savedMappings(office); })
        .then(this, [this](const QList<Mapping> &mappings) {
            m_mappings = mappings;
            if (!proposeMapping())
                propose();
            Q_EMIT tableChanged();
        });
}

int ImportJob::dataRows() const
{
    if (!m_rows)
        return 0;
    return int(std::count_if(m_rows->lines.begin(), m_rows->lines.end(),
                             [this](const TableRows::Line &line) { return line.number > m_head.row; }));
}

// ---- the columns

/// Head and columns as they are recognised.
void ImportJob::propose()
{
    forgetPlan();
    const RecordType &type = recordType(m_kind);
    const auto &lines = m_rows->lines;
    const qsizetype from = m_headerRow > 0 ? std::max<qsizetype>(0, m_headerRow - headersWithin) : 0;
    m_head = tableHead(type, lines.mid(from, from + headWithin), {}, m_headerRow, m_session.language())
                     .value_or(TableHead());
    m_proposed = proposedColumns(type, m_head.headers, m_session.language(), m_head.sample);
    m_mapping.clear();
    m_keys.clear();
    for (const ProposedColumn &column : std::as_const(m_proposed))
        m_keys << column.key;
}

/// The first of the kept ones that one of the first rows has the headers of.
bool ImportJob::proposeMapping()
{
    for (const Mapping &mapping : std::as_const(m_mappings)) {
        for (const TableRows::Line &line : m_rows->lines.mid(0, headersWithin)) {
            const auto keys = mapping.keysFor(asHeaders(line.cells));
            if (!keys || (m_isKindChosen && mapping.kind != m_kind))
                continue;
            use(mapping, *keys, line.number);
            return true;
        }
    }
    return false;
}

void ImportJob::use(const Mapping &mapping, const QStringList &keys, int headerRow)
{
    m_kind = mapping.kind;
    m_headerRow = headerRow;
    propose();
    m_keys = keys;
    m_keys.resize(m_head.headers.size());
    m_mapping = mapping.name;
    if (!mapping.source.isEmpty() && !areEditions(mapping.source, m_input.title()))
        m_source = mapping.source;
}

void ImportJob::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_isKindChosen = true;
    m_decisions.clear();
    propose();
    Q_EMIT tableChanged();
}

void ImportJob::setHeaderRow(int row)
{
    if (row == m_head.row)
        return;
    m_headerRow = row;
    propose();
    Q_EMIT tableChanged();
}

void ImportJob::setKey(int column, const QString &key)
{
    if (m_keys.value(column) == key)
        return;
    m_keys[column] = key;
    forgetPlan();
    Q_EMIT keysChanged();
}

Text ImportJob::mappingProblem() const
{
    const auto columns = mappedColumns(recordType(m_kind), m_head.headers, m_keys, m_session.language());
    const bool isEmpty = std::all_of(m_keys.begin(), m_keys.end(), [](const QString &key) { return key.isEmpty(); });
    if (!columns)
        return columns.error().message;
    return isEmpty ? phrase("ImportJob", "Choose what at least one column becomes.") : Text();
}

QStringList ImportJob::missingLabels() const
{
    const auto columns = mappedColumns(recordType(m_kind), m_head.headers, m_keys, m_session.language());
    return columns ? missingTargets(recordType(m_kind), *columns, m_session.language()) : QStringList();
}

void ImportJob::useMapping(const QString &name)
{
    const auto at = std::find_if(m_mappings.cbegin(), m_mappings.cend(),
                                 [&](const Mapping &mapping) { return mapping.name == name; });
    m_headerRow = 0;
    if (at == m_mappings.cend()) {
        propose();
    } else {
        bool isFitting = false;
        for (const TableRows::Line &line : m_rows->lines.mid(0, headersWithin)) {
            const auto keys = at->keysFor(asHeaders(line.cells));
            if (keys && !isFitting)
                use(*at, *keys, line.number);
            isFitting = isFitting || keys.has_value();
        }
        if (!isFitting)
            Q_EMIT failed({Error::Kind::Usage,
                           phrase("ImportJob", "“%1” was kept for a table with other headers.").arg(name), {}});
    }
    Q_EMIT tableChanged();
}

void ImportJob::saveMapping(const QString &name)
{
    const Mapping mapping{name.simplified(), m_kind, m_head.headers, m_keys, m_source};
    using Saved = Result<QList<Mapping>>;
    m_session.office()
        .write([mapping](Office &office) -> Saved {
            if (const auto saved = pd::saveMapping(office, mapping); !saved)
                return tl::unexpected(saved.error());
            return savedMappings(office);
        })
        .then(this, [this, name = mapping.name](const Saved &saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            m_mappings = *saved;
            m_mapping = name;
            Q_EMIT tableChanged();
        });
}

void ImportJob::removeMapping(const QString &name)
{
    m_session.office()
        .write([name](Office &office) {
            const auto removed = pd::removeMapping(office, name);
            return std::pair(removed, savedMappings(office));
        })
        .then(this, [this](const std::pair<Result<void>, QList<Mapping>> &removed) {
            if (!removed.first)
                Q_EMIT failed(removed.first.error());
            m_mappings = removed.second;
            m_mapping.clear();
            Q_EMIT tableChanged();
        });
}

// ---- the rows

void ImportJob::forgetPlan()
{
    if (m_work == Work::Checking) {
        stop();
        end();
    }
    m_plan.reset();
}

void ImportJob::check()
{
    if (!m_rows || m_work == Work::Writing)
        return;
    const auto run = begin(Work::Checking);
    run->all = std::max(1, dataRows());
    const TableImport options{.kind = m_kind,
                              .map = {},
                              .keys = m_keys,
                              .headerRow = m_head.row,
                              .duplicates = TableImport::Duplicates::Review,
                              .decisions = m_decisions,
                              .createsMissing = m_createsMissing,
                              .isDryRun = true,
                              .language = m_session.language(),
                              .source = m_source.simplified(),
                              .today = m_session.today(),
                              .watch = [run](int rows) {
                                  run->done = rows;
                                  return !run->isStopped;
                              }};
    m_session.office()
        .survey([options, rows = m_rows, mended = m_mended, &session = m_session](Office &office) {
            RowsInMemory table(*rows, mended);
            return planImport(office, table, options, *session.tables());
        })
        .then(this, [this, run](const Result<ImportPlan> &plan) {
            if (!isCurrent(run))
                return;
            end();
            if (plan)
                take(*plan);
            else if (plan.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(plan.error());
            Q_EMIT planned();
        });
}

void ImportJob::take(const ImportPlan &plan)
{
    m_plan = plan;
    m_rowOfNew.clear();
    for (const PlannedRow &row : plan.rows) {
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
    check();
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
    check();
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
