// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/session.h>

namespace pd::command {

const CodeTables &Session::tables()
{
    if (!m_tables)
        m_tables = CodeTables::load();
    return *m_tables;
}

Result<QString> Session::database() const
{
    const QString path = m_call.option("database");
    if (path.isEmpty())
        return usage(phrase("CommandLine", "Which office? Name its file with --database FILE."));
    return path;
}

Result<std::unique_ptr<Office>> Session::openToRead() const
{
    return database().and_then([](const QString &path) { return Office::open(path, {.isReadOnly = true}); });
}

Result<std::unique_ptr<Office>> Session::openToWrite() const
{
    return database().and_then([](const QString &path) { return Office::open(path); });
}

Result<QDate> Session::today(const Office &office) const
{
    if (m_call.has("today")) {
        const QDate day = QDate::fromString(m_call.option("today"), QStringLiteral("yyyy-MM-dd"));
        if (!day.isValid())
            return usage(phrase("CommandLine", "“%1” is no day; write it as 2026-03-02.")
                                 .arg(m_call.option("today")));
        return day;
    }
    const QDate fixed = QDate::fromString(office.setting(QStringLiteral("today")), Qt::ISODate);
    return fixed.isValid() ? fixed : QDate::currentDate();
}

Result<ListQuery> Session::list(Kind kind, Office &office) const
{
    const auto day = today(office);
    if (!day)
        return tl::unexpected(day.error());
    ListQuery query;
    query.kind = kind;
    query.language = m_language.code();
    query.today = *day;
    for (const QString &expression : m_call.all("where")) {
        const auto condition = parseCondition(recordType(kind), expression);
        if (!condition)
            return usage(condition.error().message);
        query.where << *condition;
    }
    return query;
}

Result<Kind> kindOf(const QString &word)
{
    const std::optional<Kind> kind = kindFromKey(word);
    if (!kind)
        return usage(
                phrase("CommandLine", "There is no kind “%1”; the command `kinds` lists them.").arg(word));
    return *kind;
}

bool isColumn(const RecordType &type, const QString &key)
{
    return key == QLatin1String("id") || key == QLatin1String("name") || type.find(key);
}

tl::unexpected<Error> unknownKey(const RecordType &type, const QString &key)
{
    return usage(phrase("CommandLine", "%1 has no field “%2”; the command `fields %1` lists them.")
                         .arg(type.key())
                         .arg(key));
}

} // namespace pd::command
