// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/command: what was typed, checked against what a command takes.
#pragma once

#include <language/language.h>
#include <store/error.h>

#include <QMultiHash>
#include <QStringList>

namespace pd::command {

class Session;
struct Call;

/// Exit status of a command that ran; an error otherwise.
using Status = Result<int>;
constexpr int done = 0, failed = 1, wrongUsage = 2, someRefused = 3;

/// One command as the table in commandline.cpp describes it.
struct Command
{
    QString name;
    QString words; ///< its words after the name, as the help shows them
    int fewest = 0, most = 0;
    QStringList options; ///< beside the global ones; "output=FILE" takes a value, "labels" does not
    Text summary;
    Status (*run)(Session &session, const Call &call) = nullptr; ///< null: not in this version
};

/// The options that every command has.
const QStringList &globalOptions();

struct Call
{
    const Command *command = nullptr;
    QStringList words;
    QMultiHash<QString, QString> options;
    bool wantsHelp = false, wantsVersion = false;

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString option(const char *option) const { return options.value(QLatin1String(option)); }
    QStringList all(const char *option) const; ///< in the order typed
};

/// Global options may stand before or after the command, "--option VALUE" or "--option=VALUE"; "--" ends the
/// options. Error::Usage says what to do.
Result<Call> parse(const QStringList &arguments, const QList<Command> &commands);

/// The first word that is no option, nor the value of one.
QString firstWord(const QStringList &arguments, const QList<Command> &commands);
/// The language of --language even where the rest cannot be parsed; English for none.
Language languageOf(const QStringList &arguments);

inline tl::unexpected<Error> usage(Text message)
{
    return failure(Error::Kind::Usage, std::move(message));
}
inline tl::unexpected<Error> notAvailable(const QString &what)
{
    return usage(phrase("CommandLine", "%1 is not available in this version.").arg(what));
}

} // namespace pd::command
