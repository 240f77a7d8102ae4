// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/search.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace pd {

/// What was typed, ready to be compared: its words, each in the forms under which it is looked for (UTF-8).
struct Question
{
    explicit Question(const QString &text);

    QList<QList<QByteArray>> words;
    bool isEmpty() const { return words.isEmpty(); }
};

} // namespace pd
