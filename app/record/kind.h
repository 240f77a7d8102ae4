// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace pd {

enum class Kind {
    Organisation, Person, Agreement, ExchangeTerm, Programme, Target, Cohort, Flow, Count, Figure,
    Visit, Stop, Outcome, Project, Event, FollowUp, Document, Source
};

inline constexpr std::array kinds = {
    Kind::Organisation, Kind::Person, Kind::Agreement, Kind::ExchangeTerm, Kind::Programme, Kind::Target,
    Kind::Cohort, Kind::Flow, Kind::Count, Kind::Figure, Kind::Visit, Kind::Stop, Kind::Outcome,
    Kind::Project, Kind::Event, Kind::FollowUp, Kind::Document, Kind::Source};

/// "organisation", "exchange_term" …: the key in code, command line, JSON and the name of the table.
QString kindKey(Kind kind);
std::optional<Kind> kindFromKey(QStringView key);

} // namespace pd
