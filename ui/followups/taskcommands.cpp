// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/followups/taskcommands.h>

#include <ui/edit/fieldeditor.h>
#include <ui/edit/smallform.h>

#include <query/duepapers.h>
#include <record/recordtype.h>
#include <record/vocabulary.h>

namespace pd::ui {

namespace {

constexpr QLatin1String who("who"), due("due"), done("done"), notes("notes"), officer("officer"), steps("steps"),
    checks("checks"), check("check"), report("report"), reportDone("report_done");
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
    return lines ? line < record.value(lines->key).toRows().size()
                 : line < 0 && (record.kind == Kind::FollowUp || record.kind == Kind::Outcome);
}

/// Where a record that owes something itself keeps it: a visit its report, an agreement the decision on its renewal.
QLatin1String ownKey(Kind kind, QLatin1String key)
{
    if (key == who && linesOf(kind))
        return officer;
    return key == done && kind == Kind::Visit ? reportDone : key;
}

/// A value of what is owed, wherever it stands.
Value valueOf(const Record &record, int line, QLatin1String key)
{
    return line < 0 ? record.value(ownKey(record.kind, key)) : record.value(linesOf(record.kind)->key).toRows()[line].value(key);
}

void setValue(Record &record, int line, QLatin1String key, const Value &value)
{
    if (line < 0)
        return record.set(ownKey(record.kind, key), value);
    const Field *field = linesOf(record.kind);
    Rows rows = record.value(field->key).toRows();
    rows[line].insert(key, value);
    record.set(field->key, rows);
}

Field required(const Record &record, int line, QLatin1String key)
{
    Field found = line < 0 ? *recordType(record.kind).find(QString(ownKey(record.kind, key)))
                           : *linesOf(record.kind)->rowField(QString(key));
    found.key = key;
    found.required();
    return found;
}

/// False where it was done before.
bool finished(Record &record, int line, const Session &session)
{
    const Value today = PartialDate(session.today());
    if (line < 0 && record.kind == Kind::Agreement) {
        Row step{{QStringLiteral("step"), Value(QStringLiteral("renewal_decided"))}, {QStringLiteral("date"), today}};
        if (!session.user().isEmpty())
            step.insert(QStringLiteral("by"), Value(session.user()));
        record.set(steps, Rows(record.value(steps).toRows()) << step);
        return true;
    }
    if (!valueOf(record, line, done).isEmpty())
        return false;
    setValue(record, line, done, today);
    if (line >= 0 && valueOf(record, line, check).toText() == report && !record.has(reportDone))
        record.set(reportDone, today);
    return true;
}

} // namespace

struct TaskCommands::Task
{
    Record before, record;  ///< as it is, and as it is to be changed
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
                    if (place.record == before.id && isTask(before, place.line) && finished(after, place.line, m_session))
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
            Task task{*record, *record, place.line, office.label(place.record, language.code()), {}};
            if (!isTask(*record, place.line))
                return task;
            if (record->kind == Kind::Visit && place.line < 0) {
                // From now on it is a line of its own, which says when and who.
                Rows papers = record->value(checks).toRows();
                papers << Row{{check, Value(QString(report))}};
                for (const rules::Paper &paper : duePapers(office, officeRules(office), *record)) {
                    if (paper.rule.subject == report)
                        papers.last().insert(due, PartialDate(paper.due));
                }
                task.line = int(papers.size()) - 1;
                task.record.set(checks, papers);
            }
            if (record->kind == Kind::Agreement && place.line < 0)
                task.what = language.text(phrase("Owed", "Decide on the renewal"));
            else if (linesOf(record->kind))
                task.what = valueOf(task.record, task.line, record->kind == Kind::Visit ? check : QLatin1String("text")).toText();
            if (const Term *term = record->kind == Kind::Visit ? vocabulary::check.find(task.what) : nullptr)
                task.what = language.text(term->label);
            else if (record->kind == Kind::Visit)
                task.what = paperNamed(officeRules(office), task.what, language);
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
        if (task.record.kind == Kind::Agreement && task.line < 0) {
            Q_EMIT m_session.message({Message::Severity::Information,
                                      phrase("TaskCommands", "This day follows from the end and the notice period of the agreement "
                                                             "and cannot be put off. Once it is decided, mark it as done.")});
            return;
        }
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
    set.changes << Change::update(task.before, after);
    m_session.apply(set, this);
}

} // namespace pd::ui
