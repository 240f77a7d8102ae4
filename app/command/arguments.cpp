// SPDX-License-Identifier: GPL-3.0-or-later
#include <command/arguments.h>

#include <algorithm>

namespace pd::command {
namespace {

/// Whether some option of that name takes a value; nothing for a name that no command knows.
std::optional<bool> takesValue(const QString &name, const QStringList &options)
{
    for (const QString &option : options)
        if (option.section(QLatin1Char('='), 0, 0) == name)
            return option.contains(QLatin1Char('='));
    return std::nullopt;
}

QStringList everyOption(const QList<Command> &commands)
{
    QStringList all = globalOptions();
    for (const Command &command : commands)
        all << command.options;
    return all;
}

const Command *findCommand(const QString &name, const QList<Command> &commands)
{
    const auto at =
            std::find_if(commands.begin(), commands.end(), [&](const Command &c) { return c.name == name; });
    return at == commands.end() ? nullptr : &*at;
}

bool isOption(const QString &argument)
{
    return argument.startsWith(QLatin1Char('-')) && argument.size() > 1;
}

QString optionName(const QString &argument)
{
    if (argument == QLatin1String("-h"))
        return QStringLiteral("help");
    return argument.startsWith(QLatin1String("--")) ? argument.mid(2).section(QLatin1Char('='), 0, 0)
                                                    : QString();
}

/// Tells options from words; knows every command's options, since the command may come last.
Result<void> split(const QStringList &arguments, const QStringList &options, Call &call)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--")) {
            call.words << arguments.mid(i + 1);
            break;
        }
        if (!isOption(argument)) {
            call.words << argument;
            continue;
        }
        const QString name = optionName(argument);
        const std::optional<bool> hasValue = takesValue(name, options);
        const bool isJoined = argument.contains(QLatin1Char('='));
        if (!hasValue || (isJoined && !*hasValue))
            return usage(phrase("CommandLine", "There is no option “%1”; --help lists what there is.")
                                 .arg(argument));
        if (*hasValue && !isJoined && i + 1 == arguments.size())
            return usage(phrase("CommandLine", "The option --%1 needs a value.").arg(name));
        const QString value = !*hasValue ? QString()
                            : isJoined   ? argument.section(QLatin1Char('='), 1)
                                         : arguments[++i];
        call.options.insert(name, value);
    }
    return {};
}

Result<void> checkOptions(const Call &call)
{
    static const QStringList repeatable{QStringLiteral("where"), QStringLiteral("map")};
    const QStringList known = globalOptions() + call.command->options;
    for (const QString &name : call.options.uniqueKeys()) {
        if (!takesValue(name, known))
            return usage(phrase("CommandLine", "The command %1 has no option --%2.")
                                 .arg(call.command->name)
                                 .arg(name));
        if (call.options.count(name) > 1 && !repeatable.contains(name))
            return usage(phrase("CommandLine", "The option --%1 is given twice.").arg(name));
    }
    return {};
}

} // namespace

const QStringList &globalOptions()
{
    static const QStringList options{QStringLiteral("database=FILE"), QStringLiteral("language=en|ru|zh"),
                                     QStringLiteral("today=DAY"), QStringLiteral("help"),
                                     QStringLiteral("version")};
    return options;
}

QStringList Call::all(const char *option) const
{
    QStringList values = options.values(QLatin1String(option));
    std::reverse(values.begin(), values.end());
    return values;
}

Result<Call> parse(const QStringList &arguments, const QList<Command> &commands)
{
    Call call;
    if (const auto read = split(arguments, everyOption(commands), call); !read)
        return tl::unexpected(read.error());
    call.wantsHelp = call.options.contains(QStringLiteral("help"));
    call.wantsVersion = call.options.contains(QStringLiteral("version"));
    if (const QString code = call.option("language");
        call.has("language") && !Language::codes().contains(code))
        return usage(phrase("CommandLine", "There is no language “%1”; choose en, ru or zh.").arg(code));
    if (!call.words.isEmpty()) {
        const QString name = call.words.takeFirst();
        call.command = findCommand(name, commands);
        if (!call.command)
            return usage(
                    phrase("CommandLine", "There is no command “%1”; --help lists what there is.").arg(name));
    }
    if (call.wantsHelp || call.wantsVersion)
        return call;
    if (!call.command)
        return usage(phrase("CommandLine", "Which command? --help lists what there is."));
    if (!call.command->run)
        return notAvailable(call.command->name);
    if (const auto checked = checkOptions(call); !checked)
        return tl::unexpected(checked.error());
    if (call.words.size() < call.command->fewest || call.words.size() > call.command->most)
        return usage(phrase("CommandLine", "Write: partnership-desk %1 %2")
                             .arg(call.command->name)
                             .arg(call.command->words));
    return call;
}

QString firstWord(const QStringList &arguments, const QList<Command> &commands)
{
    Call call;
    (void) split(arguments, everyOption(commands), call);
    return call.words.value(0);
}

Language languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--language"))
            return Language::of(arguments.value(i + 1));
        if (arguments[i].startsWith(QLatin1String("--language=")))
            return Language::of(arguments[i].section(QLatin1Char('='), 1));
    }
    return {};
}

} // namespace pd::command
