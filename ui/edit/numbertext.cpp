// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/numbertext.h>

#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace pd::ui {

static std::optional<double> read(const QLocale &locale, QString text)
{
    text.remove(QRegularExpression(QStringLiteral("[\\s\u00a0\u202f'’]")));
    bool isRead = false;
    double number = locale.toDouble(text, &isRead);
    if (!isRead)
        number = QLocale::c().toDouble(text.replace(QLatin1Char(','), QLatin1Char('.')), &isRead);
    return isRead && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Value numberFromTyped(const Field &field, const QString &typed, const Language &language)
{
    const auto number = read(language.locale(), typed);
    const bool isWhole = number && std::trunc(*number) == *number && std::abs(*number) < 9e15;
    if (!number || (field.type == ValueType::Integer && !isWhole))
        return typed.trimmed();
    return field.type == ValueType::Integer ? Value(qint64(*number)) : Value(*number);
}

QString numberToType(const Value &value, const Language &language)
{
    if (value.isEmpty())
        return {};
    if (!value.toText().isEmpty())
        return value.toText();
    QLocale locale = language.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return std::holds_alternative<qint64>(value.data()) ? locale.toString(value.toInteger())
                                                        : locale.toString(value.toDouble(), 'g', 15);
}

} // namespace pd::ui
