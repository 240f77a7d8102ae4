// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pd {

enum class NameKind { Official, Short, Acronym, Alias, Former };
inline constexpr NameKind nameKinds[] = {NameKind::Official, NameKind::Short, NameKind::Acronym,
                                         NameKind::Alias, NameKind::Former};

/// "official", "short" …: the stored form.
QString nameKindKey(NameKind kind);
/// Official for what is not a key.
NameKind nameKindFromKey(QStringView key);

/// One name of a record. Names are rows: a record has any number in any language.
struct Name
{
    QString language;  ///< BCP 47: en, ru, zh, zh-Hant, th …; "und" where the language is not known
    NameKind kind = NameKind::Official;
    QString text;
    friend bool operator==(const Name &, const Name &) = default;
};

using Names = QList<Name>;

/// What a list shows in a language: its official name, then a short one; then English, then what there is.
QString displayName(const Names &names, const QString &language);
/// The first acronym in that language, else in English, else any; empty where there is none.
QString acronym(const Names &names, const QString &language);

} // namespace pd
