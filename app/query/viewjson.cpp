// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/viewjson.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

using Op = Condition::Op;

constexpr qsizetype longestName = 200;
constexpr std::pair<Op, const char *> operators[] = {{Op::AnyOf, "any"}, {Op::NoneOf, "none"}, {Op::Less, "less"},
                                                     {Op::Greater, "greater"}, {Op::Matches, "matches"}};

QStringList texts(const QJsonValue &array)
{
    QStringList found;
    for (const QJsonValue &value : array.toArray())
        found << value.toString();
    return found;
}

/// Whether the values of a condition are numbers of records.
bool namesRecords(Kind kind, const Condition &condition)
{
    if (condition.op != Op::AnyOf && condition.op != Op::NoneOf)
        return false;
    const Field *field = recordType(kind).find(condition.key);
    return condition.key == u"id"
        || (field && (field->type == ValueType::Reference || field->type == ValueType::References));
}

} // namespace

QJsonObject definition(const View &view)
{
    QJsonArray where;
    for (const Condition &condition : view.query.where) {
        const auto op = std::find_if(std::begin(operators), std::end(operators),
                                     [&](const auto &each) { return each.first == condition.op; });
        where << QJsonObject{{u"key"_s, condition.key},
                             {u"op"_s, QLatin1String(op->second)},
                             {u"values"_s, QJsonArray::fromStringList(condition.values)}};
    }
    QStringList sort;
    for (const SortKey &key : view.query.sort)
        sort << QString((key.isDescending ? u"-"_s : QString()) % key.key);
    return {{u"where"_s, where},
            {u"match"_s, view.query.match},
            {u"sort"_s, QJsonArray::fromStringList(sort)},
            {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
}

std::optional<View> fromDefinition(Kind kind, const QJsonDocument &json)
{
    if (!json.isObject())
        return {};
    const RecordType &type = recordType(kind);
    const auto isKnown = [&type](const QString &key) {
        return key == u"name" || key == u"id" || type.find(key);
    };
    View found;
    found.query.kind = kind;
    found.query.match = json[u"match"].toString();
    for (const QJsonValue &value : json[u"where"].toArray()) {
        const auto op = std::find_if(std::begin(operators), std::end(operators), [&](const auto &each) {
            return value[u"op"].toString() == QLatin1String(each.second);
        });
        const QString key = value[u"key"].toString();
        if (op == std::end(operators) || !(isKnown(key) || isInForceKey(kind, key)))
            return {};
        found.query.where << Condition{key, op->first, texts(value[u"values"])};
    }
    for (const QString &key : texts(json[u"sort"])) {
        const bool isDescending = key.startsWith(u'-');
        if (isKnown(key.mid(isDescending)))
            found.query.sort << SortKey{key.mid(isDescending), isDescending};
    }
    found.columns = texts(json[u"columns"]);
    found.columns.removeIf([&](const QString &key) { return !isKnown(key); });
    found.columns.removeDuplicates();
    return found;
}

QJsonObject toJson(const View &view)
{
    return {{u"kind"_s, kindKey(view.query.kind)},
            {u"name"_s, view.title.verbatimText()},
            {u"owner"_s, view.owner},
            {u"definition"_s, definition(view)}};
}

std::optional<View> viewFromJson(const QJsonObject &json)
{
    const auto kind = kindFromKey(json.value("kind"_L1).toString());
    const QString name = json.value("name"_L1).toString().simplified().left(longestName);
    if (!kind || name.isEmpty())
        return {};
    auto view = fromDefinition(*kind, QJsonDocument(json.value("definition"_L1).toObject()));
    if (!view || !json.value("definition"_L1).isObject())
        return {};
    view->title = Text::verbatim(name);
    view->owner = json.value("owner"_L1).toString(u""_s);
    return view;
}

View renumbered(const View &view, const std::function<RecordId(RecordId)> &number)
{
    View other = view;
    for (Condition &condition : other.query.where) {
        if (!namesRecords(view.query.kind, condition))
            continue;
        for (QString &value : condition.values) {
            bool isNumber = false;
            const RecordId id(value.toLongLong(&isNumber));
            if (isNumber)
                value = QString::number(number(id).value);
        }
    }
    return other;
}

} // namespace pd
