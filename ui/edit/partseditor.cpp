// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/partseditor.h>

#include <record/recordtype.h>
#include <ui/edit/countgrid.h>
#include <ui/edit/parttable.h>
#include <ui/edit/stopseditor.h>

namespace pd::ui {

Text PartsEditor::title() const
{
    return recordType(m_kind).plural;
}

bool PartsEditor::isChanged() const
{
    ChangeSet changes;
    addChanges(changes, RecordId(1));
    return !changes.changes.isEmpty();
}

QList<Kind> editedParts(Kind owner)
{
    switch (owner) {
    case Kind::Visit:
        return {Kind::Stop, Kind::Outcome};
    case Kind::Agreement:
        return {Kind::ExchangeTerm};
    case Kind::Programme:
        return {Kind::Target};
    case Kind::Cohort:
    case Kind::Flow:
        return {Kind::Count};
    default:
        return {};
    }
}

QList<PartsEditor *> makePartsEditors(Kind owner, Session &session, QWidget *parent)
{
    QList<PartsEditor *> made;
    for (const Kind part : editedParts(owner)) {
        if (part == Kind::Stop)
            made << new StopsEditor(session, parent);
        else if (part == Kind::Count)
            made << new CountGrid(session, parent);
        else
            made << new PartTable(part, session, parent);
    }
    return made;
}

} // namespace pd::ui
