// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/history/historydialog.h>

#include <QPushButton>
#include <QTableWidget>

namespace pd::ui {

namespace {

QString action(const HistoryEntry &entry, const Language &language)
{
    switch (entry.action) {
    case Change::Action::Create: return language.text(phrase("History", "Created"));
    case Change::Action::Update: return language.text(phrase("History", "Changed"));
    case Change::Action::Delete: return language.text(phrase("History", "Deleted"));
    case Change::Action::Restore: return language.text(phrase("History", "Restored"));
    }
    return {};
}

QString namesText(const Names &names)
{
    QStringList texts;
    for (const Name &name : names)
        texts << name.text;
    return texts.join(QStringLiteral(" · "));
}

/// The record as it was before an entry: what came after it taken back, newest first.
Record recordBefore(Record record, const QList<HistoryEntry> &newestFirst, int entry)
{
    for (int i = 0; i <= entry; ++i) {
        const HistoryEntry &each = newestFirst[i];
        if (each.isUndone || each.action != Change::Action::Update)
            continue;
        for (const HistoryEntry::FieldChange &field : each.fields) {
            if (field.key == QLatin1String("names"))
                record.names = each.namesBefore;
            else
                record.set(field.key, field.before);
        }
    }
    return record;
}

} // namespace

/// A row as it will stand in the table.
struct HistoryDialog::Line
{
    QStringList cells;
    int entry = 0, field = -1;
};

struct HistoryDialog::Loaded
{
    QString label;
    std::optional<Record> now;
    QList<HistoryEntry> entries;
    QList<Line> lines;
};

HistoryDialog::HistoryDialog(Session &session, Kind kind, RecordId id, QWidget *parent)
    : TableDialog(session, parent), m_type(recordType(kind)), m_id(id),
      m_value(addButton(QStringLiteral("edit-undo"))), m_record(addButton(QStringLiteral("view-history")))
{
    connect(m_value, &QPushButton::clicked, this, &HistoryDialog::restoreValue);
    connect(m_record, &QPushButton::clicked, this, &HistoryDialog::restoreRecord);
}

void HistoryDialog::read()
{
    m_session.office()
        .read([id = m_id, &type = m_type, language = m_session.language(), tables = m_session.tables()](Office &office) {
            Loaded loaded;
            loaded.label = office.label(id, language.code());
            if (const auto record = office.read(id))
                loaded.now = *record;
            loaded.entries = office.history(id);
            Record every;
            every.kind = type.kind;
            QList<Record> named;
            for (const HistoryEntry &entry : std::as_const(loaded.entries)) {
                for (const HistoryEntry::FieldChange &field : entry.fields) {
                    for (const Value &value : {field.before, field.after}) {
                        Record one = every;
                        one.values.insert(field.key, value);
                        named << one;
                    }
                }
            }
            const QHash<RecordId, QString> labels = office.labels(referredBy(named), language.code());
            for (int i = 0; i < loaded.entries.size(); ++i) {
                const HistoryEntry &entry = loaded.entries[i];
                QString what = action(entry, language);
                if (entry.isUndone)
                    what = language.text(phrase("History", "%1, undone since", "Changed, undone since").arg(what));
                const QStringList head{language.dateTime(entry.at.toLocalTime()), entry.who, what};
                if (entry.fields.isEmpty())
                    loaded.lines << Line{head + QStringList{{}, {}, {}}, i, -1};
                for (int f = 0; f < entry.fields.size(); ++f) {
                    const HistoryEntry::FieldChange &change = entry.fields[f];
                    const Field *field = type.find(change.key);
                    const auto text = [&](const Value &value) {
                        return field ? displayText(*field, value, language, *tables, labels) : QString();
                    };
                    loaded.lines << Line{
                            head + (field ? QStringList{language.text(field->label), text(change.before), text(change.after)}
                                          : QStringList{language.text(type.nameLabel), namesText(entry.namesBefore),
                                                        namesText(entry.namesAfter)}),
                            i, f};
                }
            }
            return loaded;
        })
        .then(this, [this](const Loaded &loaded) { take(loaded); });
}

void HistoryDialog::take(const Loaded &loaded)
{
    setWindowTitle(tr("History of %1").arg(loaded.label));
    m_now = loaded.now;
    m_entries = loaded.entries;
    m_lines.clear();
    QList<QStringList> rows;
    for (const Line &line : loaded.lines) {
        m_lines << std::pair(line.entry, line.field);
        rows << line.cells;
    }
    setRows(rows);
}

void HistoryDialog::retranslate()
{
    TableDialog::retranslate();
    setLead(tr("Every change of this record, the latest first. Bringing something back is a change of its own and "
               "can be undone."));
    setHeaders({tr("When"), tr("Who"), tr("What"), tr("Field"), tr("Before"), tr("After")});
    table()->setAccessibleName(tr("History"));
    m_value->setText(tr("Bring back the value before"));
    m_record->setText(tr("Bring back the record as it was before"));
}

void HistoryDialog::showCurrent()
{
    const QList<int> selected = selectedRows();
    const auto [entry, field] = selected.isEmpty() ? std::pair(-1, -1) : m_lines.value(selected.first(), {-1, -1});
    const bool canWrite = m_now && !m_session.isReadOnly();
    const bool isUpdate = entry >= 0 && m_entries[entry].action == Change::Action::Update;
    m_value->setEnabled(canWrite && isUpdate && field >= 0);
    m_record->setEnabled(canWrite && isUpdate && !(recordBefore(*m_now, m_entries, entry) == *m_now));
    // What the cells have no room for.
    const auto text = [&](int column) {
        const QTableWidgetItem *item = selected.isEmpty() ? nullptr : table()->item(selected.first(), column);
        return item ? item->text() : QString();
    };
    setNote(field < 0 ? QString() : tr("%1: “%2” became “%3”.").arg(text(3), text(4), text(5)));
}

void HistoryDialog::restoreValue()
{
    const auto [entry, field] = m_lines.value(selectedRows().value(0, -1), {-1, -1});
    if (field < 0 || !m_now)
        return;
    Record wanted = *m_now;
    const HistoryEntry::FieldChange &change = m_entries[entry].fields[field];
    if (change.key == QLatin1String("names"))
        wanted.names = m_entries[entry].namesBefore;
    else
        wanted.set(change.key, change.before);
    apply(Change::update(*m_now, wanted));
}

void HistoryDialog::restoreRecord()
{
    const auto [entry, field] = m_lines.value(selectedRows().value(0, -1), {-1, -1});
    if (entry >= 0 && m_now)
        apply(Change::update(*m_now, recordBefore(*m_now, m_entries, entry)));
}

void HistoryDialog::apply(const Change &change)
{
    ChangeSet set;
    set.changes << change;
    m_session.apply(set, this, {}, [this](const Error &error) {
        setNote(m_session.language().text(error.message));
    });
}

} // namespace pd::ui
