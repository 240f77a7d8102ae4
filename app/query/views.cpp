// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/views.h>

#include <query/sql.h>
#include <query/viewjson.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

using Op = Condition::Op;

View view(Kind kind, const char *key, const Text &title, const QList<Condition> &where, const QList<SortKey> &sort = {},
          const QStringList &columns = {})
{
    View made;
    made.key = QLatin1String(key);
    made.title = title;
    made.query.kind = kind;
    made.query.where = where;
    made.query.sort = sort;
    made.columns = columns;
    return made;
}

QList<View> viewsOfAgreements()
{
    const Condition inForce{u"standing"_s, Op::AnyOf, {u"in_force"_s, u"expiring"_s}};
    const QStringList columns{u"name"_s, u"partners"_s, u"valid_until"_s, u"days_left"_s, u"officer"_s};
    const auto expiring = [&](const char *key, const Text &title, const QString &until) {
        return view(Kind::Agreement, key, title,
                    {inForce, {u"valid_until"_s, Op::AnyOf, {QString(u"today.." % until)}}}, {{u"days_left"_s, false}},
                    columns);
    };
    View period = view(Kind::Agreement, "in_force", phrase("View", "In force in a period"),
                       {{u"in_force"_s, Op::AnyOf, {u"today..today"_s}}}, {{u"valid_until"_s, false}},
                       {u"name"_s, u"partners"_s, u"valid_from"_s, u"valid_until"_s, u"standing"_s});
    period.asksPeriod = true;
    return {expiring("expiring_3", phrase("View", "Expiring in 3 months"), u"+3m"_s),
            expiring("expiring_6", phrase("View", "Expiring in 6 months"), u"+6m"_s),
            expiring("expiring_12", phrase("View", "Expiring in 12 months"), u"+12m"_s), period};
}

QList<View> viewsOfPartners()
{
    // Not their faculties and offices, nor ours: what the whole has agreed counts for them.
    const QList<Condition> partners{{u"is_own"_s, Op::NoneOf, {u"true"_s}}, {u"parent"_s, Op::AnyOf, {QString()}}};
    return {view(Kind::Organisation, "no_agreement", phrase("View", "No agreement in force"),
                 partners + QList<Condition>{{u"agreements_in_force"_s, Op::AnyOf, {u"0"_s}}}, {},
                 {u"name"_s, u"stage"_s, u"last_activity"_s, u"country"_s, u"officer"_s}),
            view(Kind::Organisation, "no_activity", phrase("View", "No activity in 24 months"),
                 partners + QList<Condition>{{u"last_activity"_s, Op::NoneOf, {u"-24m..today"_s}}},
                 {{u"last_activity"_s, false}},
                 {u"name"_s, u"last_activity"_s, u"agreements_in_force"_s, u"country"_s, u"officer"_s})};
}

/// What is run together needs the ministry's approval, as an institution or as a programme (the Regulations on
/// Sino-foreign cooperation in running schools); exchanges and courses do not.
const QStringList approvedTypes{u"joint_institute"_s, u"joint_programme"_s};

// ---- how a view is kept

QString kept(const View &view)
{
    return QString::fromUtf8(QJsonDocument(definition(view)).toJson(QJsonDocument::Compact));
}

Result<QList<View>> read(Result<QSqlQuery> lines)
{
    if (!lines)
        return tl::unexpected(lines.error());
    QList<View> views;
    while (lines->next()) {
        const auto kind = kindFromKey(lines->value(1).toString());
        auto view = kind ? fromDefinition(*kind, QJsonDocument::fromJson(lines->value(4).toByteArray())) : std::nullopt;
        if (!view)
            continue;
        view->key = lines->value(0).toString();
        view->title = Text::verbatim(lines->value(2).toString());
        view->owner = lines->value(3).toString();
        views << *view;
    }
    return views;
}

} // namespace

QList<View> builtInViews(Kind kind)
{
    switch (kind) {
    case Kind::Agreement:
        return viewsOfAgreements();
    case Kind::Organisation:
        return viewsOfPartners();
    case Kind::Visit:
        return {view(kind, "no_report", phrase("View", "Without report"),
                     {{u"report_missing"_s, Op::AnyOf, {u"true"_s}}}, {{u"starts"_s, false}},
                     {u"name"_s, u"direction"_s, u"partners"_s, u"status"_s, u"starts"_s, u"ends"_s, u"officer"_s})};
    case Kind::Programme:
        return {view(kind, "no_approval", phrase("View", "Without approval"),
                     {{u"type"_s, Op::AnyOf, approvedTypes},
                      {u"is_approved"_s, Op::AnyOf, {u"false"_s}},
                      {u"state"_s, Op::NoneOf, {u"closed"_s}}}, {},
                     {u"name"_s, u"state"_s, u"partners"_s, u"type"_s, u"planned"_s, u"launched"_s, u"officer"_s})};
    default:
        return {};
    }
}

QList<View> ownViews(Office &office, Kind kind)
{
    return read(sql::run(office.connection(),
                         u"SELECT id, kind, name, owner, definition FROM view WHERE kind = ? AND owner IN ('', ?)"
                          " ORDER BY name COLLATE NOCASE, id"_s,
                         {kindKey(kind), office.setting(u"user"_s)}))
            .value_or(QList<View>());
}

Result<QList<View>> everybodysViews(Office &office)
{
    return read(sql::run(office.connection(), u"SELECT id, kind, name, owner, definition FROM view ORDER BY id"_s));
}

Result<void> takeOver(Office &office, const QList<View> &views)
{
    for (const View &view : views) {
        const auto done = sql::run(office.connection(),
                                   u"INSERT INTO view (kind, name, owner, definition) VALUES (?, ?, ?, ?)"
                                    " ON CONFLICT (kind, owner, name) DO UPDATE SET definition = excluded.definition"_s,
                                   {kindKey(view.query.kind), view.title.verbatimText(), view.owner, kept(view)});
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

std::optional<View> findView(Office &office, Kind kind, const QString &keyOrName)
{
    const QList<View> views = builtInViews(kind) + ownViews(office, kind);
    const auto is = [&](auto &&same) { return std::find_if(views.begin(), views.end(), same); };
    auto at = is([&](const View &view) { return view.key == keyOrName; });
    if (at == views.end())
        at = is([&](const View &view) {
            return view.title.verbatimText().compare(keyOrName, Qt::CaseInsensitive) == 0;
        });
    return at == views.end() ? std::nullopt : std::optional(*at);
}

Result<View> saveView(Office &office, View view)
{
    Connection &connection = office.connection();
    const QString kind = kindKey(view.query.kind);
    const QString name = view.title.verbatimText().simplified().left(200);
    if (name.isEmpty())
        return failure(Error::Kind::Usage, phrase("View", "A view needs a name."));
    if (office.isReadOnly())
        return failure(Error::Kind::ReadOnly, phrase("View", "This office can only be read; its views stay as they are."));
    auto same = sql::run(connection,
                         u"SELECT 1 FROM view WHERE kind = ? AND name = ? COLLATE NOCASE AND owner IN ('', ?)"
                          " AND id <> ?"_s,
                         {kind, name, office.setting(u"user"_s), view.key.toLongLong()});
    if (!same)
        return tl::unexpected(same.error());
    if (same->next())
        return failure(Error::Kind::Exists, phrase("View", "There is a view “%1” already.").arg(name));
    same->finish();
    const QString owner = view.owner.isEmpty() ? u""_s : view.owner;
    const QString json = kept(view);
    auto done = view.isOwn() ? sql::run(connection,
                                        u"UPDATE view SET name = ?, owner = ?, definition = ? WHERE id = ?"_s,
                                        {name, owner, json, view.key.toLongLong()})
                             : sql::run(connection,
                                        u"INSERT INTO view (kind, name, owner, definition) VALUES (?, ?, ?, ?)"_s,
                                        {kind, name, owner, json});
    if (!done)
        return tl::unexpected(done.error());
    if (!view.isOwn())
        view.key = done->lastInsertId().toString();
    view.title = Text::verbatim(name);
    return view;
}

Result<void> removeView(Office &office, const QString &key)
{
    auto done = sql::run(office.connection(), u"DELETE FROM view WHERE id = ?"_s, {key.toLongLong()});
    return done ? Result<void>() : tl::unexpected(done.error());
}

QStringList viewNames(Office &office, Kind kind)
{
    QStringList names;
    for (const View &view : builtInViews(kind))
        names << view.key;
    for (const View &view : ownViews(office, kind))
        names << view.title.verbatimText();
    return names;
}

} // namespace pd
