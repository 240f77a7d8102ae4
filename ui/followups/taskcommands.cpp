// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/followups/taskcommands.h>

#include <ui/edit/fieldeditor.h>
#include <ui/edit/smallform.h>

#include <record/recordtype.h>

namespace pd::ui {

namespace {

constexpr QLatin1String who("who"), due("due"), done("done"), notes("notes"), officer("officer");
const QString reasonKey = QStringLiteral("reason");

Field reasonField()
{
    return field("reason", ValueType::Text, phrase("TaskCommands", "Reason"));
}

} // namespace

struct TaskCommands::Task
{
    Record record;
    QString label;
};

TaskCommands::TaskCommands(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
}

void TaskCommands::finish(const QList<RecordId> &ids)
{
    m_session.office()
        .read([ids](Office &office) { return office.read(ids); })
        .then(this, [this](const QList<Record> &records) {
            ChangeSet set;
            for (const Record &before : records) {
                Record after = before;
                after.set(done, PartialDate(m_session.today()));
                if (isTask(before.kind) && !before.has(done))
                    set.changes << Change::update(before, after);
            }
            const int count = int(set.changes.size());
            if (count == 0)
                return;
            m_session.apply(set, this, [this, count](const Applied &) {
                Q_EMIT m_session.message({Message::Severity::Information,
                                          phrase("TaskCommands", "%n task(s) done.", nullptr, count),
                                          phrase("TaskCommands", "Undo"), [this] { m_session.office().undo(); }});
            });
        });
}

void TaskCommands::withTask(RecordId id, std::function<void(const Task &)> work)
{
    m_session.office()
        .read([id, language = m_session.language().code()](Office &office) {
            return office.read(id).map([&](const Record &record) { return Task{record, office.label(id, language)}; });
        })
        .then(this, [this, work = std::move(work)](const Result<Task> &task) {
            if (!task)
                Q_EMIT m_session.message({Message::Severity::Error, task.error().message});
            else if (isTask(task->record.kind))
                work(*task);
        });
}

void TaskCommands::postpone(RecordId id)
{
    withTask(id, [this](const Task &task) {
        Field day = *recordType(task.record.kind).find(QString(due));
        day.required();
        Field reason = reasonField();
        reason.required();
        auto *form = new SmallForm(m_session, phrase("TaskCommands", "Postpone"), phrase("TaskCommands", "Postpone"),
                                   {day, reason}, m_window);
        form->setObjectName(QStringLiteral("postponeForm"));
        form->setLead(Text::verbatim(task.label));
        // A week from the day it was due, and not in the past.
        const PartialDate was = task.record.date(due);
        const QDate from = was.isDated() ? qMax(was.latest(), m_session.today()) : m_session.today();
        form->setValue(due, PartialDate(from.addDays(7)));
        connect(form, &SmallForm::confirmed, this, [this, before = task.record, was](const Row &values) {
            Record after = before;
            after.set(due, values.value(due));
            const Language &language = m_session.language();
            const QString until = language.date(values.value(due).toDate());
            const Text happened = was.isNull()
                ? phrase("TaskCommands", "Put off until %1.").arg(until)
                : phrase("TaskCommands", "Postponed from %1 to %2.").arg(language.date(was)).arg(until);
            write(before, after, happened, values.value(reasonKey).toText());
        });
        form->show();
        form->editor(reasonKey)->setFocus(Qt::OtherFocusReason);
    });
}

void TaskCommands::handOver(RecordId id)
{
    withTask(id, [this](const Task &task) {
        Field person = *recordType(task.record.kind).find(QString(who));
        person.required();
        auto *form = new SmallForm(m_session, phrase("TaskCommands", "Hand over"), phrase("TaskCommands", "Hand over"),
                                   {person, reasonField()}, m_window);
        form->setObjectName(QStringLiteral("handOverForm"));
        form->setLead(Text::verbatim(task.label));
        connect(form, &SmallForm::confirmed, this, [this, before = task.record](const Row &values) {
            Record after = before;
            const QString was = before.text(who), is = values.value(who).toText();
            after.set(who, Value(is));
            // It leaves the list of the one who had it.
            if (before.kind == Kind::FollowUp && before.has(officer))
                after.set(officer, Value(is));
            const Text happened = was.isEmpty()
                ? phrase("TaskCommands", "Handed over to %1.").arg(is)
                : phrase("TaskCommands", "Handed over from %1 to %2.").arg(was).arg(is);
            write(before, after, happened, values.value(reasonKey).toText());
        });
        form->show();
        form->editor(who)->setFocus(Qt::OtherFocusReason);
    });
}

void TaskCommands::write(const Record &before, Record after, const Text &happened, const QString &reason)
{
    const Language &language = m_session.language();
    QStringList lines{before.text(notes)};
    lines.removeAll(QString());
    const Text line = reason.isEmpty()
        ? phrase("TaskCommands", "%1: %2", "day: what happened to a task").arg(language.date(m_session.today())).arg(happened)
        : phrase("TaskCommands", "%1: %2 %3", "day: what happened to a task, and why")
              .arg(language.date(m_session.today())).arg(happened).arg(reason);
    lines << language.text(line);
    after.set(notes, Value(lines.join(u'\n')));
    ChangeSet set;
    set.changes << Change::update(before, after);
    m_session.apply(set, this);
}

} // namespace pd::ui
