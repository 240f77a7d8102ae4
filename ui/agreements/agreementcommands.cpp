// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agreements/agreementcommands.h>

#include <ui/edit/fieldeditor.h>
#include <ui/edit/smallform.h>

#include <query/officerules.h>
#include <record/recordtype.h>
#include <rules/renewal.h>
#include <rules/rulesources.h>
#include <rules/standing.h>

namespace pd::ui {

namespace {

const QString stepKey = QStringLiteral("step"), dateKey = QStringLiteral("date");

struct Found
{
    Record agreement;
    QString label;
    QList<Record> terms;
    std::optional<rules::Rule> notice;  ///< that the rules ask for
};

Result<Found> read(Office &office, RecordId id, QDate today, const QString &language)
{
    auto agreement = readDerived(office, {id}, today);
    if (!agreement)
        return tl::unexpected(agreement.error());
    if (agreement->isEmpty())  // deleted meanwhile: the office says so in its own words
        return office.read(id).map([](const Record &record) { return Found{record, {}, {}, {}}; });
    const OfficeRules rules = officeRules(office);
    return Found{agreement->first(), office.label(id, language), office.read(office.parts(id, Kind::ExchangeTerm)),
                 rules::limitFor(rules.lines, rules.set, QStringLiteral("notice_months"))};
}

/// Without what was derived for a day: that is not written.
Record kept(Record agreement)
{
    for (const Field &field : recordType(agreement.kind).fields) {
        if (field.isDerived)
            agreement.set(field.key, Value());
    }
    return agreement;
}

Text titleOf(const QString &step)
{
    if (step == QLatin1String("amended"))
        return phrase("AgreementCommands", "Amend agreement");
    if (step == QLatin1String("terminated"))
        return phrase("AgreementCommands", "Terminate agreement");
    return phrase("AgreementCommands", "Next step");
}

Text acceptOf(const QString &step)
{
    if (step == QLatin1String("amended"))
        return phrase("AgreementCommands", "Amend");
    if (step == QLatin1String("terminated"))
        return phrase("AgreementCommands", "Terminate");
    return phrase("AgreementCommands", "Add step");
}

/// What should be known before a step is written.
Text noteOn(const Record &agreement, const Row &step, const std::optional<rules::Rule> &rule, QDate today,
            const Language &language)
{
    const QString code = step.value(stepKey).toText();
    const PartialDate day = step.value(dateKey).toDate();
    const qint64 notice = agreement.integer(QLatin1String("notice_days"));
    if (code == QLatin1String("terminated")) {
        if (notice > 0 && day.isDated() && day.earliest() < today.addDays(notice)) {
            return phrase("AgreementCommands",
                          "The notice period is %n day(s): notice given today ends the agreement on %1.", nullptr, notice)
                .arg(language.date(today.addDays(notice)));
        }
        if (rule && notice == 0 && day.isDated() && day.earliest() < rules::moved(today, int(rule->number), rule->unit)) {
            return phrase("AgreementCommands", "No notice period is agreed; usual (%2): %1.")
                .arg(rules::amount(*rule)).arg(rules::sourceText(rule->source));
        }
        return phrase("AgreementCommands", "Up to that day the agreement stays in force.");
    }
    const bool isSignature = code == QLatin1String("signed_own") || code == QLatin1String("signed_partner");
    if (isSignature && day.isDated() && day.earliest() > today)
        return phrase("AgreementCommands", "That day is still to come: until then the signature is awaited.");
    return {};
}

/// What is said of agreements that are to be deleted and stay; nothing when none of them was signed.
Text whyKept(Office &office, const QList<RecordId> &ids, QDate today, const QString &language)
{
    QList<RecordId> kept;
    for (const Record &agreement : office.read(ids)) {
        if (rules::wasSigned(rules::agreementFacts(agreement), today))
            kept << agreement.id;
    }
    if (kept.isEmpty())
        return Text();
    const QString label = office.label(kept.first(), language);
    if (kept.size() > 1)
        return phrase("AgreementCommands", "%n agreement(s) were signed or in force and are not deleted.", nullptr, kept.size());
    for (const Office::Reference &user : office.references(kept.first())) {
        if (recordType(user.kind).owner != user.field) {
            return phrase("AgreementCommands", "“%1” was signed or in force, “%2” refers to it: it is not deleted.")
                .arg(label).arg(office.label(user.id, language));
        }
    }
    return phrase("AgreementCommands", "“%1” was signed or in force: it is not deleted.").arg(label);
}

/// The same agreements, put away on a day.
ChangeSet archived(Office &office, const QList<RecordId> &ids, QDate today)
{
    ChangeSet set;
    for (const Record &before : office.read(ids)) {
        set.changes << Change::update(before, rules::withStep(before, {{stepKey, Value(QStringLiteral("archived"))},
                                                                       {dateKey, PartialDate(today)}}));
    }
    return set;
}

} // namespace

AgreementCommands::AgreementCommands(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void AgreementCommands::renew(RecordId id)
{
    m_session.office()
        .read([id, today = m_session.today(), language = m_session.language().code()](Office &office) {
            return read(office, id, today, language);
        })
        .then(this, [this](const Result<Found> &found) {
            if (!found) {
                Q_EMIT m_session.message({Message::Severity::Error, found.error().message});
                return;
            }
            ChangeSet set;
            const RecordId draft = set.add(rules::renewal(found->agreement, m_session.today()));
            for (const Record &term : found->terms)
                set.add(rules::renewedTerm(term, draft));
            m_session.apply(set, this, [this, draft, label = found->label](const Applied &applied) {
                const RecordId made = applied.created.value(draft.value);
                Q_EMIT m_session.message(
                    {Message::Severity::Information,
                     phrase("AgreementCommands", "A draft that renews “%1” was made.").arg(label),
                     phrase("AgreementCommands", "Undo"), [this] { m_session.office().undo(); }});
                Q_EMIT m_session.showRequested(Kind::Agreement, made);
                Q_EMIT m_session.editRequested(Kind::Agreement, made);
            });
        });
}

void AgreementCommands::takeStep(RecordId id, const QString &step)
{
    m_session.office()
        .read([id, today = m_session.today(), language = m_session.language().code()](Office &office) {
            return read(office, id, today, language);
        })
        .then(this, [this, step](const Result<Found> &found) {
            if (found)
                ask(found->agreement, found->label, found->notice, step);
            else
                Q_EMIT m_session.message({Message::Severity::Error, found.error().message});
        });
}

void AgreementCommands::ask(const Record &agreement, const QString &label, const std::optional<rules::Rule> &notice,
                            const QString &step)
{
    QList<Field> fields = recordType(Kind::Agreement).find(u"steps")->row;
    for (Field &field : fields) {
        if (field.key == dateKey)
            field.required();
    }
    if (!step.isEmpty())
        fields.removeIf([](const Field &field) { return field.key == stepKey; });
    auto *form = new SmallForm(m_session, titleOf(step), acceptOf(step), fields, m_window);
    form->setObjectName(QStringLiteral("stepForm"));
    form->setLead(Text::verbatim(label));
    const QString next = rules::nextStep(agreement.text(QLatin1String("standing")));
    if (step.isEmpty() && !next.isEmpty())
        form->setValue(stepKey, Value(next));
    form->setValue(dateKey, PartialDate(m_session.today()));
    const auto whole = [step](Row values) {
        if (!step.isEmpty())
            values.insert(stepKey, Value(step));
        return values;
    };
    const auto note = [this, form, agreement, notice, whole](const Row &values) {
        form->setNote(noteOn(agreement, whole(values), notice, m_session.today(), m_session.language()));
    };
    note({{stepKey, step.isEmpty() ? Value(next) : Value(step)}, {dateKey, PartialDate(m_session.today())}});
    connect(form, &SmallForm::edited, this, note);
    connect(form, &SmallForm::confirmed, this,
            [this, agreement, whole](const Row &values) { write(agreement, whole(values)); });
    form->show();
    form->editor(step.isEmpty() ? stepKey : dateKey)->setFocus(Qt::OtherFocusReason);
}

void AgreementCommands::write(const Record &agreement, const Row &step)
{
    const Record before = kept(agreement);
    ChangeSet set;
    set.changes << Change::update(before, rules::withStep(before, step));
    m_session.apply(set, this);
}

void AgreementCommands::remove(const QList<RecordId> &ids)
{
    m_session.office()
        .read([ids, today = m_session.today(), language = m_session.language().code()](Office &office) {
            return whyKept(office, ids, today, language);
        })
        .then(this, [this, ids](const Text &why) {
            if (why.isEmpty())
                m_session.remove(Kind::Agreement, ids);
            else
                Q_EMIT m_session.message({Message::Severity::Warning, why, phrase("AgreementCommands", "Archive instead"),
                                          [this, ids] { archive(ids); }});
        });
}

void AgreementCommands::archive(const QList<RecordId> &ids)
{
    m_session.office()
        .read([ids, today = m_session.today()](Office &office) { return archived(office, ids, today); })
        .then(this, [this](const ChangeSet &set) {
            m_session.apply(set, this, [this](const Applied &) {
                Q_EMIT m_session.message({Message::Severity::Information,
                                          phrase("AgreementCommands", "Archived: found under the status “Archived”."),
                                          phrase("AgreementCommands", "Undo"), [this] { m_session.office().undo(); }});
            });
        });
}

} // namespace pd::ui
