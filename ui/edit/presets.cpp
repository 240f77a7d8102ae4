// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/presets.h>

#include <record/recordtype.h>

#include <algorithm>

namespace pd::ui {

static void preset(Record &record, const char *key, const Value &value)
{
    if (!record.has(QLatin1String(key)))
        record.set(QLatin1String(key), value);
}

/// The own institution as the first row, unless it stands there already.
static void addOwn(Record &record, const char *key, RecordId own)
{
    if (own.isNull())
        return;
    const QString organisation = QStringLiteral("organisation");
    Rows rows = record.value(QLatin1String(key)).toRows();
    const bool isThere = std::any_of(rows.begin(), rows.end(), [&](const Row &row) {
        return row.value(organisation).toReference() == own;
    });
    if (!isThere)
        rows.prepend({{organisation, own}});
    record.set(QLatin1String(key), rows);
}

Record withPresets(Record record, RecordId ownInstitution)
{
    switch (record.kind) {
    case Kind::Agreement:
        addOwn(record, "parties", ownInstitution);
        break;
    case Kind::Programme:
        addOwn(record, "participants", ownInstitution);
        break;
    case Kind::Visit:
        preset(record, "mode", QStringLiteral("in_person"));
        preset(record, "status", QStringLiteral("planned"));
        if (record.has(QLatin1String("from")) && record.reference(QLatin1String("from")) != ownInstitution)
            preset(record, "hosts", QList<RecordId>{ownInstitution});
        else if (record.has(QLatin1String("hosts")))
            preset(record, "from", ownInstitution);
        break;
    case Kind::Event:
    case Kind::Project:
        preset(record, "status", QStringLiteral("planned"));
        break;
    default:
        break;
    }
    return record;
}

} // namespace pd::ui
