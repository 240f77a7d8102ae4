// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/views.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace pd {

/// What a view shows, as JSON: conditions, text, order, columns.
QJsonObject definition(const View &view);
/// Nothing where the JSON is none of ours: a view that shows something else than it says is worse than none.
std::optional<View> fromDefinition(Kind kind, const QJsonDocument &json);

/// A whole view, to be taken to another office: kind, name, owner and definition.
QJsonObject toJson(const View &view);
std::optional<View> viewFromJson(const QJsonObject &json);

/// The same view with other numbers for the records that its conditions name.
View renumbered(const View &view, const std::function<RecordId(RecordId)> &number);

} // namespace pd
