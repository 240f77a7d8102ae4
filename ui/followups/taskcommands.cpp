// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/followups/taskcommands.h>

#include <ui/edit/fieldeditor.h>
#include <ui/edit/smallform.h>

#include <record/recordtype.h>
#include <record/vocabulary.h>

namespace pd::ui {

namespace {

constexpr QLatin1String who("who"), due("due"), done("done"), notes("notes"), officer("officer");
const QString reasonKey = QStringLiteral("reason");

Field reasonField()
{
    return field("reason", ValueType::Text, phrase("TaskCommands", "Reason"));
}

/// The field that holds what is owed as lines of a record.
const Field *linesOf(Kind kind)
{
    return kind == Kind::Agreement ? recordType(kind).find(u"work_plan")
        : kind == Kind::Visit      ? recordType(kind).find(u"checks")
                                   : nullptr;
}

bool isTask(const Record &record, int line)
{
    const Field *lines = linesOf(record.kind);
    if (!lines)
        return line < 0 && (record.kind == Kind::FollowUp || record.kind == Kind::Outcome);
    return line >= 0 && line < record.value(lines->key).toRows().size();
}

/// A value of what is owed, wherever it stands.
Value valueOf(const Record &record, int line, QLatin1String key)
{
    return line < 0 ? record.value(key) : record.value(linesOf(record.kind)->key).toRows()[line].value(key);
}

void setValue(Record &record, int line, QLatin1String key, const Value &value)
{
    if (line < 0)
        return record.set(key, value);
    const Field *field = linesOf(record.kind);
    Rows rows = record.value(field->key).toRows();
    rows[line].insert(key, value);
    record.set(field->key, rows);
}

Field required(const Record &record, int line, QLatin1String key)
{
    Field found = line < 0 ? *recordType(record.kind).find(QString(key)) : *linesOf(record.kind)->rowField(QString(key));
    found.required();
    return found;
}

} // namespace

struct TaskCommands::Task
{
    Record record;
    int line = -1;
    QString label;  ///< of the record
    QString what;   ///< of a line: what it says
    Text lead() const
    {
        return what.isEmpty() ? Text::verbatim(label)
                              : phrase("TaskCommands", "%1 – %2", "what is to be done, and what it belongs to").arg(what).arg(label);
    }
};

TaskCommands::TaskCommands(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
}

void TaskCommands::finish(const QList<OwedPlace> &places)
{
    QList<RecordId> ids;
    for (const OwedPlace &place : places) {
        if (!ids.contains(place.record))
            ids << place.record;
    }
    m_session.office()
        .read([ids](Office &office) { return office.read(ids); })
        .then(this, [this, places](const QList<Record> &records) {
            ChangeSet set;
            int count = 0;
            for (const Record &before : records) {
                Record after = before;
                for (const OwedPlace &place : places) {
                    if (place.record != before.id || !isTask(before, place.line) || !valueOf(before, place.line, done).isEmpty())
                        continue;
                    setValue(after, place.line, done, PartialDate(m_session.today()));
                    ++count;
                }
                if (after != before)
                    set.changes << Change::update(before, after);
            }
            if (count == 0)
                return;
            m_session.apply(set, this, [this, count](const Applied &) {
                Q_EMIT m_session.message({Message::Severity::Information,
                                          phrase("TaskCommands", "%n task(s) done.", nullptr, count),
                                          phrase("TaskCommands", "Undo"), [this] { m_session.office().undo(); }});
            });
        });
}

void TaskCommands::withTask(const OwedPlace &place, std::function<void(const Task &)> work)
{
    m_session.office()
        .read([place, language = m_session.language()](Office &office) -> Result<Task> {
            const Result<Record> record = office.read(place.record);
            if (!record)
                return tl::unexpected(record.error());
            Task task{*record, place.line, office.label(place.record, language.code()), {}};
            if (place.line >= 0 && isTask(*record, place.line)) {
                const bool isPaper = record->kind == Kind::Visit;
                task.what = valueOf(*record, place.line, isPaper ? QLatin1String("check") : QLatin1String("text")).toText();
                if (const Term *check = isPaper ? vocabulary::check.find(task.what) : nullptr)
                    task.what = language.text(check->label);
            }
            return task;
        })
        .then(this, [this, work = std::move(work)](const Result<Task> &task) {
            if (!task)
                Q_EMIT m_session.message({Message::Severity::Error, task.error().message});
            else if (isTask(task->record, task->line))
                work(*task);
        });
}

void TaskCommands::postpone(const OwedPlace &place)
{
    withTask(place, [this](const Task &task) {
        Field reason = reasonField();
        reason.required();
        auto *form = new SmallForm(m_session, phrase("TaskCommands", "Postpone"), phrase("TaskCommands", "Postpone"),
                                   {required(task.record, task.line, due), reason}, m_window);
        form->setObjectName(QStringLiteral("postponeForm"));
        form->setLead(task.lead());
        // A week from the day it was due, and not in the past.
        const PartialDate was = valueOf(task.record, task.line, due).toDate();
        const QDate from = was.isDated() ? qMax(was.latest(), m_session.today()) : m_session.today();
        form->setValue(due, PartialDate(from.addDays(7)));
        connect(form, &SmallForm::confirmed, this, [this, task, was](const Row &values) {
            Record after = task.record;
            setValue(after, task.line, due, values.value(due));
            const Language &language = m_session.language();
            const QString until = language.date(values.value(due).toDate());
            const Text happened = was.isNull()
                ? phrase("TaskCommands", "Put off until %1.").arg(until)
                : phrase("TaskCommands", "Postponed from %1 to %2.").arg(language.date(was)).arg(until);
            write(task, after, happened, values.value(reasonKey).toText());
        });
        form->show();
        form->editor(reasonKey)->setFocus(Qt::OtherFocusReason);
    });
}

void TaskCommands::handOver(const OwedPlace &place)
{
    withTask(place, [this](const Task &task) {
        auto *form = new SmallForm(m_session, phrase("TaskCommands", "Hand over"), phrase("TaskCommands", "Hand over"),
                                   {required(task.record, task.line, who), reasonField()}, m_window);
        form->setObjectName(QStringLiteral("handOverForm"));
        form->setLead(task.lead());
        connect(form, &SmallForm::confirmed, this, [this, task](const Row &values) {
            Record after = task.record;
            const QString was = valueOf(task.record, task.line, who).toText(), is = values.value(who).toText();
            setValue(after, task.line, who, Value(is));
            // It leaves the list of the one who had it.
            if (after.kind == Kind::FollowUp && after.has(officer))
                after.set(officer, Value(is));
            const Text happened = was.isEmpty()
                ? phrase("TaskCommands", "Handed over to %1.").arg(is)
                : phrase("TaskCommands", "Handed over from %1 to %2.").arg(was).arg(is);
            write(task, after, happened, values.value(reasonKey).toText());
        });
        form->show();
        form->editor(who)->setFocus(Qt::OtherFocusReason);
    });
}

void TaskCommands::write(const Task &task, Record after, const Text &happened, const QString &reason)
{
    const Language &language = m_session.language();
    QStringList lines{task.record.text(notes)};
    lines.removeAll(QString());
    const Text on = task.what.isEmpty()
        ? Text::verbatim(language.date(m_session.today()))
        : phrase("TaskCommands", "%1 (%2)", "day (what of the work plan or of the papers)")
              .arg(language.date(m_session.today())).arg(task.what);
    const Text line = reason.isEmpty()
        ? phrase("TaskCommands", "%1: %2", "day: what happened to a task").arg(on).arg(happened)
        : phrase("TaskCommands", "%1: %2 %3", "day: what happened to a task, and why").arg(on).arg(happened).arg(reason);
    lines << language.text(line);
    after.set(notes, Value(lines.join(u'\n')));
    ChangeSet set;
    set.changes << Change::update(task.record, after);
    m_session.apply(set, this);
}

} // namespace pd::ui
