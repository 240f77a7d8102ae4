// SPDX-License-Identifier: GPL-3.0-or-later
// The office's rules: settings that are changed, undone and logged with the records.
#include <store/changing.h>

#include <rules/officerules.h>
#include <store/rulechange.h>

using namespace Qt::StringLiterals;

namespace pd {

/// The log holds what the whole set did to them, in one line.
Result<void> Changing::updateRules(const Change &change)
{
    for (auto it = change.values.cbegin(); it != change.values.cend(); ++it) {
        if (!rules::ruleSettings().contains(it.key()))
            return failure(Error::Kind::NotFound, phrase("Store", "“%1” is no rule of this office.").arg(it.key()));
    }
    LoggedChange logged;
    for (auto it = change.values.cbegin(); it != change.values.cend(); ++it) {
        const Value before(m_connection.value(u"SELECT value FROM setting WHERE key = ?"_s, it.key()).toString());
        if (before == it.value())
            continue;
        logged.before.values.insert(it.key(), before);
        logged.after.values.insert(it.key(), it.value());
    }
    if (logged.after.values.isEmpty())
        return {};
    writeRules(logged.after.values);
    log(logged);
    return {};
}

void Changing::writeRules(const FieldValues &settings)
{
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        if (it.value().isEmpty())
            m_connection.run(u"DELETE FROM setting WHERE key = ?"_s, it.key());
        else
            m_connection.run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, it.key(), it.value().toText());
    }
    // What is derived from records of any kind may be other now.
    m_kinds = QList<Kind>(kinds.begin(), kinds.end());
}

/// How many rules a change of them is about, and what the first is called.
void Changing::describeRules(const LoggedChange &change)
{
    const auto settings = [](const FieldValues &values) {
        QMap<QString, QString> texts;
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            texts.insert(it.key(), it.value().toText());
        return texts;
    };
    QMap<QString, QString> labels;
    int count = 1;
    for (const QString &code : Language::codes()) {
        const auto changes = rules::ruleChanges(settings(change.before.values), settings(change.after.values), Language::of(code));
        count = std::max(count, int(changes.size()));
        labels.insert(code, changes.isEmpty() ? QString() : changes.first().name);
    }
    m_log.describe(m_set, count, change, labels);
}

} // namespace pd
