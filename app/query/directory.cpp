// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/directory.h>

#include <language/fold.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

/// "PDID" in the header of the file, so that no office is taken for a directory.
constexpr int applicationId = 0x50444944;

QByteArray packed(const Institution &one)
{
    QJsonArray names;
    for (const Name &name : one.names)
        names.append(QJsonArray{name.language, nameKindKey(name.kind), name.text});
    QJsonObject identifiers;
    for (auto it = one.identifiers.cbegin(); it != one.identifiers.cend(); ++it)
        identifiers.insert(it.key(), it.value());
    QJsonObject object{{u"ror"_s, one.ror}, {u"names"_s, names}};
    const auto add = [&object](const QString &key, const QJsonValue &value, bool isThere) {
        if (isThere)
            object.insert(key, value);
    };
    add(u"ended"_s, true, !one.isActive);
    add(u"types"_s, QJsonArray::fromStringList(one.types), !one.types.isEmpty());
    add(u"country"_s, one.country, !one.country.isEmpty());
    add(u"city"_s, one.city, !one.city.isEmpty());
    add(u"latitude"_s, one.latitude.value_or(0), one.latitude.has_value());
    add(u"longitude"_s, one.longitude.value_or(0), one.longitude.has_value());
    add(u"founded"_s, one.founded, one.founded > 0);
    add(u"website"_s, one.website, !one.website.isEmpty());
    add(u"identifiers"_s, identifiers, !identifiers.isEmpty());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Institution unpacked(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    Institution one;
    one.ror = object[u"ror"_s].toString();
    one.isActive = !object[u"ended"_s].toBool();
    for (const QJsonValue type : object[u"types"_s].toArray())
        one.types << type.toString();
    for (const QJsonValue each : object[u"names"_s].toArray()) {
        const QJsonArray name = each.toArray();
        one.names << Name{name.at(0).toString(), nameKindFromKey(name.at(1).toString()), name.at(2).toString()};
    }
    one.country = object[u"country"_s].toString();
    one.city = object[u"city"_s].toString();
    if (object.contains(u"latitude"_s))
        one.latitude = object[u"latitude"_s].toDouble();
    if (object.contains(u"longitude"_s))
        one.longitude = object[u"longitude"_s].toDouble();
    one.founded = object[u"founded"_s].toInt();
    one.website = object[u"website"_s].toString();
    const QJsonObject identifiers = object[u"identifiers"_s].toObject();
    for (auto it = identifiers.begin(); it != identifiers.end(); ++it)
        one.identifiers.insert(it.key(), it.value().toString());
    return one;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.isSurrogate();
}

/// Words as the index knows them: every Chinese character is one, so that any part of a name is a phrase.
QString spaced(const QString &text)
{
    const QString folded = fold(text);
    QString out;
    for (const QChar c : folded) {
        const bool isPart = c.isLowSurrogate();
        if (isHan(c) && !isPart && !out.isEmpty() && out.back() != u' ')
            out += u' ';
        else if (!isHan(c) && !out.isEmpty() && isHan(out.back()) && c != u' ')
            out += u' ';
        out += c;
    }
    return out;
}

/// The question as the index takes it: all words, each as it begins.
QString question(const QString &text)
{
    QStringList parts, characters;
    const auto endRun = [&] {
        if (!characters.isEmpty())
            parts << u'"' + characters.join(u' ') + u'"';
        characters.clear();
    };
    const QStringList words = spaced(text).split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        word.remove(u'"');
        if (word.isEmpty())
            continue;
        if (isHan(word.front())) {
            characters << word;
            continue;
        }
        endRun();
        parts << u'"' + word + u"\"*"_s;
    }
    endRun();
    return parts.join(u' ');
}

/// Less is better.
int distance(const Institution &one, const QString &folded)
{
    int best = 40;
    for (const Name &name : one.names) {
        const QString text = fold(name.text);
        int found = 30;
        if (text == folded)
            found = name.kind == NameKind::Acronym ? 5 : 0;
        else if (text.startsWith(folded))
            found = 10;
        else if (text.contains(folded))
            found = 20;
        best = std::min(best, found + (name.kind == NameKind::Alias || name.kind == NameKind::Former ? 1 : 0));
    }
    return best + (one.isActive ? 0 : 100);
}

qsizetype shownLength(const Institution &one)
{
    return displayName(one.names, u"en"_s).size();
}

/// The kind of partner that the register's types speak of.
QString typeOf(const QStringList &types)
{
    static const std::pair<QString, QString> known[] = {
        {u"education"_s, u"university"_s}, {u"facility"_s, u"research_institute"_s}, {u"company"_s, u"company"_s},
        {u"government"_s, u"government"_s}, {u"funder"_s, u"fund"_s}, {u"nonprofit"_s, u"association"_s}};
    for (const auto &[type, code] : known) {
        if (types.contains(type))
            return code;
    }
    return u"other"_s;
}

QString cityOf(const Institution &one, const CodeTables &tables)
{
    const QString folded = fold(one.city);
    for (const City &city : tables.cities()) {
        if (city.country == one.country && fold(city.labels[0]) == folded)
            return city.code;
    }
    return one.city;
}

Rows identifiersOf(const Institution &one)
{
    Rows rows;
    const auto add = [&rows](const QString &scheme, const QString &value) {
        rows << Row{{u"scheme"_s, Value(scheme)}, {u"value"_s, Value(value)}};
    };
    add(u"ror"_s, one.ror);
    if (const QString entry = one.identifiers.value(u"wikidata"_s); !entry.isEmpty())
        add(u"wikidata"_s, entry);
    return rows;
}

} // namespace

Record partnerOf(const Institution &institution, const CodeTables &tables)
{
    Record blank;
    blank.kind = Kind::Organisation;
    return completed(blank, institution, tables);
}

Record completed(const Record &partner, const Institution &institution, const CodeTables &tables)
{
    Record record = partner;
    for (const Name &name : institution.names) {
        const auto isSame = [&](const Name &said) { return fold(said.text) == fold(name.text); };
        const auto isOfficialHere = [&](const Name &said) {
            return said.kind == NameKind::Official && said.language == name.language;
        };
        if (std::any_of(record.names.cbegin(), record.names.cend(), isSame))
            continue;
        const bool isTaken = name.kind == NameKind::Official
            && std::any_of(record.names.cbegin(), record.names.cend(), isOfficialHere);
        record.names << Name{name.language, isTaken ? NameKind::Alias : name.kind, name.text};
    }
    const auto fill = [&record](QLatin1String key, const Value &value) {
        if (!record.has(key))
            record.set(key, value);
    };
    fill("type"_L1, typeOf(institution.types));
    fill("country"_L1, institution.country);
    fill("city"_L1, cityOf(institution, tables));
    fill("website"_L1, institution.website);
    if (institution.founded > 0)
        fill("founded"_L1, PartialDate::fromString(QString::number(institution.founded)).value_or(PartialDate()));
    if (institution.latitude && institution.longitude) {
        fill("latitude"_L1, *institution.latitude);
        fill("longitude"_L1, *institution.longitude);
    }
    Rows identifiers = record.value("identifiers"_L1).toRows();
    for (const Row &row : identifiersOf(institution)) {
        if (!identifiers.contains(row))
            identifiers << row;
    }
    record.set("identifiers"_L1, identifiers);
    return record;
}

Record directorySource()
{
    Record source;
    source.kind = Kind::Source;
    source.names = {{u"en"_s, NameKind::Official, u"Research Organization Registry (ROR)"_s}};
    source.set("publisher"_L1, u"Research Organization Registry"_s);
    source.set("link"_L1, u"https://ror.org"_s);
    source.set("language"_L1, u"en"_s);
    return source;
}

InOffice inOffice(Office &office, const Institution &institution)
{
    Connection &connection = office.connection();
    const auto partner = connection.value(
        u"SELECT i.record FROM organisation_identifiers i JOIN record r ON r.id = i.record AND r.deleted IS NULL "
         "WHERE i.scheme = 'ror' AND i.value IN (?, ?) ORDER BY i.record LIMIT 1"_s,
        institution.ror, QString(u"https://ror.org/"_s + institution.ror));
    const auto source = connection.value(
        u"SELECT s.id FROM source s JOIN record r ON r.id = s.id AND r.deleted IS NULL WHERE s.link = ? "
         "ORDER BY s.id LIMIT 1"_s,
        directorySource().text("link"_L1));
    return {RecordId(partner.toLongLong()), RecordId(source.toLongLong())};
}

QString Directory::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/institutions.directory"_s;
}

Directory::Directory(std::unique_ptr<Connection> connection, bool isWritten)
    : m_connection(std::move(connection)),
      m_transaction(isWritten ? std::make_unique<Transaction>(*m_connection) : nullptr)
{
}

Directory::~Directory() = default;

Result<std::unique_ptr<Directory>> Directory::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::Missing, phrase("Directory", "There is no directory of institutions yet."), path);
    auto connection = Connection::open(path, {.isReadOnly = true});
    if (!connection)
        return tl::unexpected(connection.error());
    if ((*connection)->value(u"PRAGMA application_id"_s).toInt() != applicationId)
        return failure(Error::Kind::NotAnOffice, phrase("Directory", "“%1” is not a directory of institutions.").arg(path));
    return std::unique_ptr<Directory>(new Directory(std::move(*connection), false));
}

Result<std::unique_ptr<Directory>> Directory::openToWrite(const QString &path)
{
    const bool isNew = !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return failure(Error::Kind::NoRights,
                       phrase("Directory", "The directory cannot be kept in “%1”.").arg(QFileInfo(path).path()));
    }
    if (!isNew) {
        if (const auto known = open(path); !known)
            return tl::unexpected(known.error());
    }
    auto connection = Connection::open(path, {});
    if (!connection)
        return tl::unexpected(connection.error());
    if (isNew)
        (*connection)->run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    std::unique_ptr<Directory> directory(new Directory(std::move(*connection), true));
    Connection &to = *directory->m_connection;
    to.run(u"CREATE TABLE IF NOT EXISTS institution (id INTEGER PRIMARY KEY, ror TEXT NOT NULL UNIQUE, "
            "country TEXT NOT NULL, content BLOB NOT NULL) STRICT"_s);
    to.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS form USING fts5(words, tokenize = \"unicode61 remove_diacritics 0\", "
            "prefix = '2 3')"_s);
    if (to.error())
        return tl::unexpected(*to.error());
    return directory;
}

Directory::Put Directory::put(const Institution &institution)
{
    const QByteArray content = packed(institution);
    qint64 id = 0;
    {
        Statement known(*m_connection, u"SELECT id, content FROM institution WHERE ror = ?"_s);
        if (known.run(institution.ror) && known.next()) {
            if (known.value(1).toByteArray() == content)
                return Put::Same;
            id = known.integer(0);
        }
    }
    const Put done = id ? Put::Updated : Put::Added;
    if (id) {
        m_connection->run(u"UPDATE institution SET country = ?, content = ? WHERE id = ?"_s, institution.country,
                          QVariant(content), QVariant(id));
        m_connection->run(u"DELETE FROM form WHERE rowid = ?"_s, QVariant(id));
    } else {
        Statement line(*m_connection, u"INSERT INTO institution (ror, country, content) VALUES (?, ?, ?)"_s);
        line.run(institution.ror, institution.country, QVariant(content));
        id = line.insertedId();
    }
    QStringList words;
    for (const Name &name : institution.names)
        words << spaced(name.text);
    words << spaced(institution.city);
    m_connection->run(u"INSERT INTO form (rowid, words) VALUES (?, ?)"_s, QVariant(id), words.join(u" | "_s));
    return done;
}

Result<void> Directory::commit()
{
    return m_transaction->commit();
}

QList<Institution> Directory::find(const QString &text, int limit)
{
    constexpr int looked = 200;
    const QString asked = question(text);
    QList<std::pair<int, Institution>> found;
    if (asked.isEmpty())
        return {};
    const QString folded = fold(text);
    Statement lines(*m_connection, u"SELECT content FROM institution JOIN form ON form.rowid = institution.id "
                                    "WHERE form MATCH ? ORDER BY rank LIMIT ?"_s);
    for (lines.run(asked, QVariant(looked)); lines.next();) {
        const Institution one = unpacked(lines.value(0).toByteArray());
        found << std::pair(distance(one, folded), one);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : shownLength(a.second) < shownLength(b.second);
    });
    QList<Institution> best;
    for (const auto &[distance, one] : std::as_const(found)) {
        if (best.size() < limit)
            best << one;
    }
    return best;
}

QMap<QString, int> Directory::countries()
{
    QMap<QString, int> counts;
    Statement lines(*m_connection, u"SELECT country, count(*) FROM institution GROUP BY country"_s);
    for (lines.run(); lines.next();)
        counts.insert(lines.text(0), int(lines.integer(1)));
    return counts;
}

} // namespace pd
