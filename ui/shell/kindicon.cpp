// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/kindicon.h>

#include <ui/shell/style.h>

namespace pd::ui {

namespace {

const char *iconName(Kind kind)
{
    switch (kind) {
    case Kind::Organisation: return "view-bank";
    case Kind::Person: return "view-pim-contacts";
    case Kind::Agreement:
    case Kind::ExchangeTerm: return "document-edit-sign";
    case Kind::Programme: return "view-certificate";
    case Kind::Target: return "flag-blue";
    case Kind::Cohort:
    case Kind::Flow:
    case Kind::Count: return "view-readermode";
    case Kind::Figure: return "office-chart-bar";
    case Kind::Visit:
    case Kind::Stop: return "meeting-attending";
    case Kind::Outcome: return "checkmark";
    case Kind::Project: return "project-development";
    case Kind::Event: return "view-calendar";
    case Kind::FollowUp: return "view-task";
    case Kind::Document: return "mail-attachment";
    case Kind::Source: return "globe";
    }
    return "tag";
}

} // namespace

QIcon kindIcon(Kind kind)
{
    return style::icon(QLatin1String(iconName(kind)));
}

} // namespace pd::ui
