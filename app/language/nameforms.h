// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace pd {

/// A person's name as it may stand in a text.
struct NameForm
{
    QRegularExpression form;  ///< whole words, in any case of letters
    QStringList hints;        ///< one of them stands in every text that has the form
};

/// The whole name: as written, also with the family name first or last, in Russian also declined and without the
/// patronymic. Nothing for a name of one word, or one with initials.
std::optional<NameForm> wholeName(const QString &name);
/// The part that alone can still tell who is meant: the family name, in Russian also declined; of a Chinese name of three
/// characters or more the given name. Nothing where that is too short to mean anybody.
std::optional<NameForm> partOfName(const QString &name);

} // namespace pd
