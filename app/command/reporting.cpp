// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as PDF files.
#include <command/commands.h>

#include <exchange/recordindex.h>
#include <record/vocabulary.h>
#include <report/balancereport.h>
#include <report/digest.h>
#include <report/paginator.h>
#include <report/reports.h>
#include <report/summary.h>

namespace pd::command {

namespace {

/// "ru", or "ru,zh" for two languages side by side.
Result<QList<Language>> reportLanguages(const Session &session, const Call &call)
{
    if (!call.has("report-language"))
        return QList<Language>{session.language()};
    QList<Language> languages;
    for (const QString &code : call.option("report-language").split(QLatin1Char(','))) {
        if (!Language::codes().contains(code))
            return usage(phrase("CommandLine", "There is no language “%1”; choose en, ru or zh.").arg(code));
        languages << Language::of(code);
    }
    if (languages.size() > 2 || (languages.size() == 2 && languages.first() == languages.last()))
        return usage(phrase("CommandLine", "--report-language takes one language, or two different ones: ru,zh."));
    return languages;
}

/// The partners of a summary: the one named, or those of --where, or all; home institutions only when asked
/// for.
Result<QList<RecordId>> partnersOf(Session &session, const Call &call, Office &office)
{
    if (call.words.size() == 3) {
        const auto id = resolveId(office, Kind::Organisation, call.words[2], session.language().code());
        if (!id)
            return tl::unexpected(id.error());
        return QList<RecordId>{*id};
    }
    auto query = session.list(Kind::Organisation, office);
    if (!query)
        return tl::unexpected(query.error());
    query->sort = {{QStringLiteral("name")}};
    if (!call.has("where"))
        query->where << Condition{QStringLiteral("is_own"), Condition::Op::NoneOf, {QStringLiteral("true")}};
    auto ids = listIds(office, *query);
    if (ids && ids->isEmpty())
        return failure(Error::Kind::NotFound, phrase("CommandLine", "No partner meets these conditions."));
    return ids;
}

/// What the conditions of a digest say, in the report's language: "China"; written out where that has no word.
QString inWords(Session &session, const Call &call, const Language &language)
{
    QStringList words;
    const RecordType &type = recordType(Kind::Organisation);
    for (const QString &expression : call.all("where")) {
        const auto condition = parseCondition(type, expression);
        const Field *field = condition ? type.find(condition->key) : nullptr;
        if (!field || !field->vocabulary || condition->op != Condition::Op::AnyOf) {
            words << expression;
            continue;
        }
        for (const QString &code : condition->values)
            words << termLabel(*field->vocabulary, code, language, session.tables());
    }
    return language.list(words);
}

Result<QDate> dayOption(const Call &call, const char *option)
{
    const QDate day = QDate::fromString(call.option(option), QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return usage(phrase("CommandLine", "Write --%1 as a day: 2026-03-02.").arg(QLatin1String(option)));
    return day;
}

Result<report::Report> digest(Session &session, const Call &call, Office &office, const Language &language, QDate today)
{
    const auto from = dayOption(call, "from"), to = dayOption(call, "to");
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    report::DigestOptions options{.from = *from, .to = *to, .language = language, .today = today};
    if (call.has("where")) {
        const auto partners = partnersOf(session, call, office);
        if (!partners)
            return tl::unexpected(partners.error());
        options.partners = *partners;
        options.about = inWords(session, call, language);
    }
    return report::periodDigest(office, options, session.tables());
}

/// The report of partners that the words name.
Result<report::Report> partnerReport(Session &session, const Call &call, Office &office, const Language &language,
                                     QDate today)
{
    const auto partners = partnersOf(session, call, office);
    if (!partners)
        return tl::unexpected(partners.error());
    if (call.words[0] == QLatin1String("balance"))
        return report::balanceReport(office, {*partners, language, today}, session.tables());
    return report::partnershipSummary(office, {.partners = *partners, .language = language, .today = today},
                                      session.tables());
}

/// The record that the words name, or those of --where; none: all.
Result<QList<RecordId>> aboutWhat(Session &session, const Call &call, Office &office, const report::ReportKind &kind)
{
    if (kind.isOfOne) {
        const auto id = resolveId(office, *kindOf(call.words[1]), call.words[2], session.language().code());
        if (!id)
            return tl::unexpected(id.error());
        return QList<RecordId>{*id};
    }
    if (!call.has("where"))
        return QList<RecordId>();
    const auto query = session.list(kind.kinds.first(), office);
    if (!query)
        return tl::unexpected(query.error());
    auto ids = listIds(office, *query);
    if (ids && ids->isEmpty())
        return failure(Error::Kind::NotFound, phrase("CommandLine", "No record meets these conditions."));
    return ids;
}

Result<report::Report> compose(Session &session, const Call &call, Office &office, const report::ReportKind &kind,
                               const QList<Language> &languages, QDate today)
{
    report::ReportQuestion question{.languages = languages, .today = today};
    if (kind.hasPeriod) {
        const auto from = dayOption(call, "from"), to = dayOption(call, "to");
        if (!from || !to)
            return tl::unexpected(from ? to.error() : from.error());
        question.from = *from;
        question.to = *to;
    }
    const auto about = aboutWhat(session, call, office, kind);
    if (!about)
        return tl::unexpected(about.error());
    question.about = *about;
    return kind.compose(office, question, session.tables());
}

/// Whether the words after the name are what this report is about; kind: null for those about partners or a digest.
bool isUnderstood(const Call &call, const report::ReportKind *kind)
{
    const QString &name = call.words[0];
    if (call.words.size() == 1)
        return !kind || !kind->isOfOne;
    if (name == QLatin1String("digest") || (kind && !kind->isOfOne) || call.words.size() != 3)
        return false;
    if (!kind)
        return call.words[1] == QLatin1String("organisation");
    return std::any_of(kind->kinds.begin(), kind->kinds.end(),
                       [&call](Kind one) { return call.words[1] == kindKey(one); });
}

/// What keeps the options from being those of this report; nothing when they are.
std::optional<Text> wrongOption(const Call &call, const report::ReportKind *kind)
{
    const QString &name = call.words[0];
    const bool hasPeriod = kind ? kind->hasPeriod : name == QLatin1String("digest");
    if (!hasPeriod && (call.has("from") || call.has("to"))) {
        return name == QLatin1String("balance")   ? phrase("CommandLine", "An exchange balance has no --from and --to.")
             : name == QLatin1String("summary")   ? phrase("CommandLine", "A partnership summary has no --from and --to.")
                                                  : phrase("CommandLine", "This report has no --from and --to.");
    }
    if (call.option("report-language").contains(QLatin1Char(',')) && !(kind && kind->hasTwoLanguages))
        return phrase("CommandLine", "This report is printed in one language.");
    if (kind && kind->isOfOne && call.has("where"))
        return phrase("CommandLine", "This report is about one record and has no --where.");
    return std::nullopt;
}

} // namespace

Status printReport(Session &session, const Call &call)
{
    const QString &name = call.words[0];
    const report::ReportKind *kind = report::reportKind(name);
    static const QStringList others{QStringLiteral("summary"), QStringLiteral("balance"), QStringLiteral("digest")};
    if (!kind && !others.contains(name))
        return notAvailable(QStringLiteral("report ") + name);
    if (!isUnderstood(call, kind))
        return usage(phrase("CommandLine", "Write: partnership-desk %1 %2")
                             .arg(call.command->name)
                             .arg(call.command->words));
    if (const auto wrong = wrongOption(call, kind))
        return usage(*wrong);
    if (const auto ending = outputEnding(call, {QStringLiteral("pdf")}); !ending)
        return tl::unexpected(ending.error());
    const auto languages = reportLanguages(session, call);
    if (!languages)
        return tl::unexpected(languages.error());
    const Language &language = languages->first();
    const auto office = session.openToRead();
    if (!office)
        return tl::unexpected(office.error());
    const auto today = session.today(**office);
    if (!today)
        return tl::unexpected(today.error());
    const auto printed = kind ? compose(session, call, **office, *kind, *languages, *today)
                       : name == QLatin1String("digest") ? digest(session, call, **office, language, *today)
                                                         : partnerReport(session, call, **office, language, *today);
    if (!printed)
        return tl::unexpected(printed.error());
    const auto pages = report::writePdf(*printed, language, session.charts(), call.option("output"),
                                        kind ? report::pageOf(*kind) : report::defaultPage());
    if (!pages)
        return tl::unexpected(pages.error());
    session.print(QString::number(*pages));
    return done;
}

} // namespace pd::command
