// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/import/importjob.h>

#include <exchange/importsource.h>
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
    const Kind likely = m_isSubjectChosen || m_rows ? m_subject.kind : m_likely.value_or(Kind::Organisation);
    inBackground([input = m_input, format, run, likely, language = m_session.language()] {
        const RowWatch watch = [run](int) { return !run->isStopped; };
        Table table{input.path.isEmpty() ? rowsOfClipboard(input.html, input.text) : readRows(input.path, format, watch), {likely}};
        if (!table.rows)
            return table;
        const auto &lines = table.rows->lines;
        table.subject = TableSubject::of(lines.first(std::min(headWithin, lines.size())), likely, language);
        for (const TableRows::Line &line : lines)
            table.dayOrders.add(line.cells);
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
    m_dayOrders = table.dayOrders;
    if (!m_isSubjectChosen)
        m_subject = table.subject;
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
    const auto &lines = m_rows->lines;
    const qsizetype from = m_headerRow > 0 ? std::max<qsizetype>(0, m_headerRow - headersWithin) : 0;
    m_head = m_subject.head(lines.mid(from, from + headWithin), m_headerRow, m_session.language());
    m_proposed = m_subject.proposed(m_head, m_session.language());
    m_dayOrder = usualDayOrder(m_head.headers);
    m_mapping.clear();
    m_keys.clear();
    for (const ProposedColumn &column : std::as_const(m_proposed))
        m_keys << column.key;
}

/// The one of the first rows that is most like the headers of a kept table.
ImportJob::Found ImportJob::found(const Mapping &mapping) const
{
    Found best;
    for (const TableRows::Line &line : m_rows->lines.mid(0, headersWithin)) {
        const Mapping::Fit fit = mapping.fit(asHeaders(line.cells));
        if (fit.overlap > best.fit.overlap)
            best = {fit, line.number};
    }
    return best;
}

/// The kept columns that fit best. Those of another table of the same headers say what its rows are; with a header more
/// or fewer they only serve for rows that are recognised as the same.
bool ImportJob::proposeMapping()
{
    const Mapping *best = nullptr;
    Found place;
    for (const Mapping &mapping : std::as_const(m_mappings)) {
        const bool isSubject = TableSubject::of(mapping) == m_subject;
        const Found here = found(mapping);
        const bool isSame = here.fit.overlap >= 1 && (isSubject || !m_isSubjectChosen);
        if ((isSame || (isSubject && here.fit.isClose())) && here.fit.overlap > place.fit.overlap) {
            best = &mapping;
            place = here;
        }
    }
    if (best)
        use(*best, place);
    return best != nullptr;
}

/// Headers that were not there when the columns were kept become what is recognised.
void ImportJob::use(const Mapping &mapping, const Found &found)
{
    m_subject = TableSubject::of(mapping);
    m_headerRow = found.headerRow;
    propose();
    QStringList kept;
    for (const auto &key : found.fit.keys)
        kept << key.value_or(QString());
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (const auto key = found.fit.keys.value(i))
            m_keys[i] = *key;
        else if (kept.contains(m_keys[i]))
            m_keys[i].clear();
    }
    m_mapping = mapping.name;
    if (!mapping.source.isEmpty() && !areEditions(mapping.source, m_input.title()))
        m_source = mapping.source;
}

void ImportJob::setSubject(const TableSubject &subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    m_isSubjectChosen = true;
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
    return m_subject.problem(m_head.headers, m_keys, m_session.language());
}

QStringList ImportJob::missingLabels() const
{
    return m_subject.missing(m_head.headers, m_keys, m_session.language());
}

bool ImportJob::asksForDayOrder() const
{
    return m_subject.asksForDayOrder(m_head.headers, m_keys, m_dayOrders, m_session.language());
}

void ImportJob::setDayOrder(DayOrder order)
{
    if (order == m_dayOrder)
        return;
    m_dayOrder = order;
    forgetPlan();
    Q_EMIT keysChanged();
}

void ImportJob::useMapping(const QString &name)
{
    const auto at = std::find_if(m_mappings.cbegin(), m_mappings.cend(),
                                 [&](const Mapping &mapping) { return mapping.name == name; });
    m_headerRow = 0;
    if (at == m_mappings.cend()) {
        propose();
    } else {
        if (const Found place = found(*at); place.fit.overlap > 0)
            use(*at, place);
        else
            Q_EMIT failed({Error::Kind::Usage,
                           phrase("ImportJob", "“%1” was kept for a table with other headers.").arg(name), {}});
    }
    Q_EMIT tableChanged();
}

void ImportJob::saveMapping(const QString &name)
{
    const Mapping mapping{name.simplified(), m_subject.kind, m_head.headers, m_keys, m_source};
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

} // namespace pd::ui
