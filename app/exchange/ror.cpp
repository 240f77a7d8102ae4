// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/ror.h>

#include <language/fold.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

bool isPlainLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// A name as it is written, without the blanks and separators that some entries end in.
QString tidied(QString text)
{
    text = text.simplified();
    while (text.endsWith(u';') || text.endsWith(u'；'))
        text = text.chopped(1).trimmed();
    return text;
}

/// Adds a name unless it is there; the first official one of a language is the official one.
void addName(Names &names, const QString &language, NameKind kind, const QString &written)
{
    const QString text = tidied(written);
    const QString where = language.isEmpty() ? u"und"_s : language;
    if (text.isEmpty() || std::any_of(names.cbegin(), names.cend(), [&](const Name &said) {
            return said.text == text && (said.language == where || where == "und"_L1);
        }))
        return;
    const bool isTaken = std::any_of(names.cbegin(), names.cend(), [&](const Name &said) {
        return said.kind == NameKind::Official && said.language == where;
    });
    names << Name{where, kind == NameKind::Official && isTaken ? NameKind::Alias : kind, text};
}

Result<Institution> checked(Institution institution, const QString &id)
{
    institution.ror = rorId(id);
    if (institution.ror.isEmpty())
        return failure(Error::Kind::Invalid, phrase("Directory", "There is no ROR id."), u"id"_s);
    if (institution.names.isEmpty())
        return failure(Error::Kind::Invalid, phrase("Directory", "There is no name."), u"name"_s);
    institution.country = institution.country.trimmed().toUpper();
    institution.city = institution.city.trimmed();
    if (const QString site = institution.website.trimmed(); site.startsWith(u"http"_s))
        institution.website = site;
    else
        institution.website.clear();
    return institution;
}

QString firstText(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

Institution ofSchema2(const QJsonObject &record)
{
    Institution one;
    // What the register shows first, so that it is the official name among those of its language.
    for (const bool isShown : {true, false}) {
        for (const QJsonValue each : record[u"names"_s].toArray()) {
            const QJsonObject name = each.toObject();
            const QJsonArray types = name[u"types"_s].toArray();
            if (types.contains(u"ror_display"_s) != isShown)
                continue;
            const NameKind kind = types.contains(u"acronym"_s) ? NameKind::Acronym
                : types.contains(u"label"_s) || isShown        ? NameKind::Official
                                                               : NameKind::Alias;
            addName(one.names, name[u"lang"_s].toString(), kind, name[u"value"_s].toString());
        }
    }
    const QJsonObject place = record[u"locations"_s].toArray().first().toObject()[u"geonames_details"_s].toObject();
    one.country = place[u"country_code"_s].toString();
    one.city = place[u"name"_s].toString();
    if (place[u"lat"_s].isDouble() && place[u"lng"_s].isDouble()) {
        one.latitude = place[u"lat"_s].toDouble();
        one.longitude = place[u"lng"_s].toDouble();
    }
    for (const QJsonValue each : record[u"links"_s].toArray()) {
        if (each[u"type"_s] == u"website"_s && one.website.isEmpty())
            one.website = each[u"value"_s].toString();
    }
    for (const QJsonValue each : record[u"external_ids"_s].toArray()) {
        if (each[u"type"_s] == u"wikidata"_s)
            one.identifiers.insert(u"wikidata"_s, firstText(each[u"all"_s]));
    }
    return one;
}

Institution ofSchema1(const QJsonObject &record)
{
    Institution one;
    const QString name = record[u"name"_s].toString();
    const QJsonArray labels = record[u"labels"_s].toArray();
    const bool hasEnglish = std::any_of(labels.begin(), labels.end(),
                                        [](const QJsonValue &label) { return label[u"iso639"_s] == u"en"_s; });
    for (const QJsonValue label : labels)
        addName(one.names, label[u"iso639"_s].toString(), NameKind::Official, label[u"label"_s].toString());
    // Which language the name is in is not said; most are English.
    addName(one.names, isPlainLatin(name) && !hasEnglish ? u"en"_s : u"und"_s, NameKind::Official, name);
    for (const QJsonValue each : record[u"acronyms"_s].toArray())
        addName(one.names, {}, NameKind::Acronym, each.toString());
    for (const QJsonValue each : record[u"aliases"_s].toArray())
        addName(one.names, {}, NameKind::Alias, each.toString());
    one.country = record[u"country"_s][u"country_code"_s].toString();
    const QJsonValue address = record[u"addresses"_s].toArray().first();
    one.city = address[u"geonames_city"_s][u"city"_s].toString(address[u"city"_s].toString());
    if (address[u"lat"_s].isDouble() && address[u"lng"_s].isDouble()) {
        one.latitude = address[u"lat"_s].toDouble();
        one.longitude = address[u"lng"_s].toDouble();
    }
    one.website = firstText(record[u"links"_s]);
    if (const QString entry = firstText(record[u"external_ids"_s][u"Wikidata"_s][u"all"_s]); !entry.isEmpty())
        one.identifiers.insert(u"wikidata"_s, entry);
    return one;
}

struct Labelled { QString language, text; };

/// "en: One; Two; zh: 三", as the registry's CSV files give names; "no_lang_code" where it is not known.
QList<Labelled> labelled(const QString &cell)
{
    static const QRegularExpression beginning(u"^([a-z]{2,3}|no_lang_code):\\s*(.*)$"_s);
    QList<Labelled> found;
    QString language;
    for (const QString &piece : cell.split(u';', Qt::SkipEmptyParts)) {
        const auto match = beginning.match(piece.trimmed());
        if (match.hasMatch())
            language = match.captured(1) == "no_lang_code"_L1 ? QString() : match.captured(1);
        found << Labelled{language, match.hasMatch() ? match.captured(2) : piece};
    }
    return found;
}

} // namespace

QString rorId(const QString &text)
{
    static const QRegularExpression shape(u"^(?:https?://)?(?:ror\\.org/)?(0[a-z0-9]{6}[0-9]{2})$"_s);
    return shape.match(text.trimmed().toLower()).captured(1);
}

Result<Institution> rorInstitution(const QJsonObject &record)
{
    Institution one = record.contains(u"names"_s) ? ofSchema2(record) : ofSchema1(record);
    one.isActive = record[u"status"_s].toString(u"active"_s) == "active"_L1;
    one.founded = record[u"established"_s].toInt();
    for (const QJsonValue type : record[u"types"_s].toArray())
        one.types << type.toString().toLower();
    return checked(std::move(one), record[u"id"_s].toString());
}

RorColumns::RorColumns(const QStringList &header)
{
    for (int column = 0; column < header.size(); ++column) {
        const QString name = header[column].trimmed().toLower();
        if (m_columns.contains(name))
            continue;
        m_columns.insert(name, column);
        if (name.startsWith("name_"_L1))
            m_names << std::pair(name.mid(5), column);
    }
}

bool RorColumns::areKnown() const
{
    return (m_columns.contains(u"ror"_s) || m_columns.contains(u"id"_s))
        && (m_columns.contains(u"name"_s) || m_columns.contains(u"names.types.ror_display"_s) || !m_names.isEmpty());
}

QString RorColumns::cell(const QStringList &row, std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const auto at = m_columns.constFind(QString::fromLatin1(name));
        if (at != m_columns.cend() && *at < row.size() && !row[*at].trimmed().isEmpty())
            return row[*at].trimmed();
    }
    return {};
}

Result<Institution> RorColumns::institution(const QStringList &row) const
{
    const auto list = [](const QString &text) {
        static const QRegularExpression separator(u"\\s*[|;]\\s*"_s);
        return text.split(separator, Qt::SkipEmptyParts);
    };
    Institution one;
    const QString shown = cell(row, {"names.types.ror_display"}), name = cell(row, {"name"});
    if (!shown.isEmpty())
        addName(one.names, cell(row, {"ror_display_lang"}).remove(u"no_lang_code"_s), NameKind::Official, shown);
    for (const auto &[language, column] : m_names)
        addName(one.names, language, NameKind::Official, row.value(column));
    const QList<Labelled> labels = labelled(cell(row, {"names.types.label", "labels"}));
    for (const Labelled &label : labels)
        addName(one.names, label.language, NameKind::Official, label.text);
    const bool hasEnglish = std::any_of(one.names.cbegin(), one.names.cend(),
                                        [](const Name &said) { return said.language == "en"_L1; });
    addName(one.names, m_names.isEmpty() && isPlainLatin(name) && !hasEnglish ? u"en"_s : u"und"_s, NameKind::Official, name);
    const QList<Labelled> shortNames = labelled(cell(row, {"names.types.acronym"}));
    for (const Labelled &each : shortNames)
        addName(one.names, each.language, NameKind::Acronym, each.text);
    const QList<Labelled> others = labelled(cell(row, {"names.types.alias"}));
    for (const Labelled &each : others)
        addName(one.names, each.language, NameKind::Alias, each.text);
    const QStringList acronyms = list(cell(row, {"acronyms"})), aliases = list(cell(row, {"aliases"}));
    for (const QString &each : acronyms)
        addName(one.names, {}, NameKind::Acronym, each);
    for (const QString &each : aliases)
        addName(one.names, {}, NameKind::Alias, each);

    one.isActive = cell(row, {"status"}).isEmpty() || cell(row, {"status"}) == "active"_L1;
    one.types = list(cell(row, {"types"}).toLower());
    one.country = cell(row, {"country", "country.country_code", "locations.geonames_details.country_code"});
    one.city = cell(row, {"city", "addresses[0].geonames_city.city", "addresses[0].city",
                          "locations.geonames_details.name"});
    bool isNorth = false, isEast = false;
    const double north = cell(row, {"lat", "addresses[0].lat", "locations.geonames_details.lat"}).toDouble(&isNorth);
    const double east = cell(row, {"lng", "addresses[0].lng", "locations.geonames_details.lng"}).toDouble(&isEast);
    if (isNorth && isEast) {
        one.latitude = north;
        one.longitude = east;
    }
    one.founded = cell(row, {"established"}).toInt();
    one.website = list(cell(row, {"website", "links.type.website", "links"})).value(0);
    if (const QString entry = list(cell(row, {"external_ids.wikidata.all", "external_ids.type.wikidata.all"})).value(0);
        !entry.isEmpty())
        one.identifiers.insert(u"wikidata"_s, entry);
    return checked(std::move(one), cell(row, {"ror", "id"}));
}

} // namespace pd
