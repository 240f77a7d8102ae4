// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/erasing.h>

#include <store/columns.h>
#include <store/copying.h>
#include <store/log.h>
#include <store/reading.h>
#include <store/recyclebin.h>
#include <store/references.h>
#include <store/writing.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

const QString gone = u"[…]"_s;

bool isHan(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// A full name stands for its owner; a family name alone for many.
bool isFullName(const QString &name)
{
    return isHan(name) ? name.size() >= 2 : name.trimmed().contains(u' ');
}

/// The word as it stands in text: whole, where words are divided by something.
QRegularExpression pattern(const QString &word)
{
    const QString text = QRegularExpression::escape(word);
    return QRegularExpression(isHan(word) ? text : QString(u"(?<![\\p{L}\\p{N}])"_s + text + u"(?![\\p{L}\\p{N}])"_s),
                              QRegularExpression::UseUnicodePropertiesOption);
}

QStringList hintsOf(const QList<NameForm> &forms)
{
    QStringList hints;
    for (const NameForm &form : forms)
        hints += form.hints;
    return hints;
}

QString cleared(QString text, const QList<NameForm> &forms)
{
    for (const NameForm &form : forms)
        text.replace(form.form, gone);
    return text;
}

/// A word as it stands inside JSON.
QString inJson(const QString &word)
{
    const QByteArray list = QJsonDocument(QJsonArray{word}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list).chopped(2).mid(2);
}

/// A value without references to what goes; a row that held nothing else, or needed it, goes too.
Value without(const Field &field, const Value &value, const QSet<RecordId> &targets)
{
    if (const RecordId *id = std::get_if<RecordId>(&value.data()))
        return targets.contains(*id) ? Value() : value;
    if (const auto *ids = std::get_if<QList<RecordId>>(&value.data())) {
        QList<RecordId> left;
        std::copy_if(ids->begin(), ids->end(), std::back_inserter(left),
                     [&](RecordId id) { return !targets.contains(id); });
        return left.isEmpty() ? Value() : Value(left);
    }
    if (const Rows *rows = std::get_if<Rows>(&value.data())) {
        Rows left;
        for (const Row &row : *rows) {
            Row cells;
            bool isNeeded = false;
            for (auto it = row.cbegin(); it != row.cend(); ++it) {
                const Field *cell = field.rowField(it.key());
                const Value stripped = cell ? without(*cell, it.value(), targets) : it.value();
                if (!stripped.isEmpty())
                    cells.insert(it.key(), stripped);
                else if (cell && cell->isRequired && !it.value().isEmpty())
                    isNeeded = true;
            }
            if (!isNeeded && !cells.isEmpty())
                left << cells;
        }
        return left.isEmpty() ? Value() : Value(left);
    }
    return value;
}

} // namespace

Erasing::Erasing(Connection &connection, DerivedTexts &texts)
    : m_connection(connection)
    , m_texts(texts)
    , m_now(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
{
}

/// Everything that has to go with the person, and the words to look for.
Result<void> Erasing::look(RecordId person)
{
    const Stored stored = load(m_connection, {person}).value(person);
    if (stored.record.id != person || stored.record.kind != Kind::Person) {
        return failure(Error::Kind::NotFound,
                       phrase("Store", "There is no person %1 in this office.").arg(QString::number(person.value)));
    }
    m_gone = {person};
    for (qsizetype i = 0; i < m_gone.size(); ++i) {
        for (const Kind kind : kinds) {
            const QString owner = recordType(kind).owner;
            if (owner.isEmpty())
                continue;
            for (const RecordId part : referring(m_connection, {m_gone[i]}, kind, owner, {}, true)) {
                if (!m_gone.contains(part))
                    m_gone << part;
            }
        }
    }
    for (const Stored &part : load(m_connection, m_gone)) {
        if (part.record.kind == Kind::Document)
            m_documents << part.record;
    }
    m_found.documents = int(m_documents.size());
    lookForWords(stored.record);
    return {};
}

void Erasing::lookForWords(const Record &person)
{
    QStringList names;
    for (const Name &name : person.names)
        names << name.text.trimmed();
    {
        // What the person was called before.
        Statement lines(m_connection, u"SELECT j.value ->> 2 FROM change c, json_each(c.before, '$.names') j WHERE c.record = ? "
                                       "UNION SELECT j.value ->> 2 FROM change c, json_each(c.after, '$.names') j "
                                       "WHERE c.record = ? AND json_valid(c.after)"_s);
        for (lines.run(person.id, person.id); lines.next();)
            names << lines.text(0).trimmed();
    }
    names.removeDuplicates();
    QStringList words;
    const QString persons = u"r.kind = 'person'"_s;
    for (const QString &name : std::as_const(names)) {
        if (!isFullName(name))
            continue;
        const bool isShared =
            m_connection.value(u"SELECT 1 FROM name n JOIN record r ON r.id = n.record "
                                "WHERE r.kind = 'person' AND r.id <> ? AND n.text = ?"_s, person.id, name).isValid();
        const auto whole = wholeName(name);
        const bool hasNamesake = whole && isOfOthers(*whole, persons);
        m_found.hasNamesake = m_found.hasNamesake || isShared || hasNamesake;
        if (!isShared)
            words << name;
        if (!isShared && whole && !hasNamesake)
            m_forms << *whole;
        if (const auto part = partOfName(name)) {
            m_parts << *part;
            // A university is called after somebody too.
            if (!isOfOthers(*part, u"r.kind IN ('person', 'organisation')"_s))
                m_partsInLog << *part;
        }
    }
    constexpr qsizetype telling = 6;  // a shorter number stands for anything
    const Rows contacts = person.value("contacts"_L1).toRows();
    for (const Row &contact : contacts) {
        const QString value = contact.value(u"value"_s).toText().trimmed();
        if (value.size() >= telling)
            words << value;
    }
    words.removeDuplicates();
    // The longer first: it may hold the shorter.
    std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    m_found.words = words;
    for (const QString &word : std::as_const(words)) {
        m_forms << NameForm{pattern(word), {word}};  // whatever another form makes of it
        if (const QString escaped = inJson(word); escaped != word)
            m_forms << NameForm{pattern(escaped), {escaped}};
    }
}

/// Whether another record's name has the form. ofWhom: a condition on the record.
bool Erasing::isOfOthers(const NameForm &form, const QString &ofWhom) const
{
    TextPlace names{u"name n JOIN record r ON r.id = n.record"_s, u"n.text"_s, {},
                    u"r.id NOT IN (SELECT value FROM json_each('"_s + idList(m_gone) + u"')) AND "_s + ofWhom};
    const QStringList texts = textsWith(m_connection, names, form.hints);
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return form.form.match(text).hasMatch(); });
}

/// In how many lines of a place something of the person stands; takes it out of them.
int Erasing::sweep(const TextPlace &place, bool isWritten)
{
    // An officer of the same family name stays in the log as who made a change.
    const bool isHistory = place.isLog && place.column != quoted(u"who"_s);
    const QList<NameForm> forms = isHistory ? m_forms + m_partsInLog : m_forms;
    const QStringList texts = textsWith(m_connection, place, hintsOf(forms));
    const QString same = u" WHERE "_s + place.lines + u" AND "_s + place.column + u" = ?"_s;
    int rows = 0;
    for (const QString &text : texts) {
        const QString left = cleared(text, forms);
        if (left == text)
            continue;
        rows += m_connection.value(u"SELECT count(*) FROM "_s + place.table + same, text).toInt();
        if (!isWritten)
            continue;
        if (!place.record.isEmpty() && !place.isLog) {
            Statement lines(m_connection, u"SELECT DISTINCT "_s + place.record + u" FROM "_s + place.table + same);
            for (lines.run(text); lines.next();)
                m_touched << lines.id(0);
        }
        m_connection.run(u"UPDATE "_s + place.table + u" SET "_s + place.column + u" = ?"_s + same, left, text);
    }
    return rows;
}

/// Every text of the office.
void Erasing::sweep(bool isWritten)
{
    const QList<TextPlace> places = textPlaces(m_connection, m_gone);
    for (const TextPlace &place : places)
        (place.isLog ? m_found.changes : m_found.texts) += sweep(place, isWritten);
}

/// What stays for somebody to look through: texts that hold a part of the name, and documents.
void Erasing::lookForMentions()
{
    constexpr qsizetype around = 40;
    const QList<TextPlace> places = textPlaces(m_connection, m_gone);
    for (const TextPlace &place : places) {
        if (place.isLog)
            continue;
        const QStringList texts = textsWith(m_connection, place, hintsOf(m_parts));
        for (const QString &text : texts) {
            const QString left = cleared(text, m_forms);
            QRegularExpressionMatch match;
            const bool isNamed = std::any_of(m_parts.cbegin(), m_parts.cend(), [&](const NameForm &part) {
                match = part.form.match(left);
                return match.hasMatch();
            });
            if (!isNamed)
                continue;
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - around);
            const QString excerpt = left.mid(from, match.capturedEnd() + around - from).simplified();
            if (place.record.isEmpty()) {
                m_found.mentions << Erasure::Mention{{}, excerpt};
                continue;
            }
            Statement lines(m_connection, u"SELECT DISTINCT "_s + place.record + u" FROM "_s + place.table + u" WHERE "_s
                                              + place.lines + u" AND "_s + place.column + u" = ?"_s);
            for (lines.run(text); lines.next();) {
                if (const Erasure::Mention mention{lines.id(0), excerpt}; !m_found.mentions.contains(mention))
                    m_found.mentions << mention;
            }
        }
    }
    std::stable_sort(m_found.mentions.begin(), m_found.mentions.end(), [](const auto &a, const auto &b) {
        return a.record.isNull() != b.record.isNull() ? b.record.isNull() : a.record < b.record;
    });
    Statement lines(m_connection, u"SELECT d.id FROM document d JOIN record r ON r.id = d.id WHERE r.deleted IS NULL AND "
                                   "d.record IN (SELECT value FROM json_each(?)) ORDER BY d.id"_s);
    for (lines.run(idList(m_users.values())); lines.next();) {
        if (!m_gone.contains(lines.id(0)))
            m_found.papers << lines.id(0);
    }
}

int Erasing::stripReferences(bool isWritten)
{
    const QSet<RecordId> targets(m_gone.begin(), m_gone.end());
    QSet<Kind> leaving;
    for (const Standing &standing : standings(m_connection, m_gone))
        leaving << standing.kind;
    for (const Kind kind : std::as_const(leaving)) {
        for (const Referrer &from : referrers(kind)) {
            for (const RecordId user : referring(m_connection, m_gone, from.kind, from.field, from.rowField, true)) {
                if (!targets.contains(user))
                    m_users << user;
            }
        }
    }
    if (isWritten) {
        for (const Stored &stored : load(m_connection, m_users.values())) {
            Record after = stored.record;
            for (const Field &field : recordType(after.kind).fields) {
                if (!field.isDerived && after.values.contains(field.key))
                    after.set(field.key, without(field, after.value(field.key), targets));
            }
            pd::update(m_connection, stored.record, after, m_now);
            m_touched << after.id;
        }
    }
    return int(m_users.size());
}

int Erasing::changesTouched()
{
    return m_connection.value(u"SELECT count(*) FROM change WHERE record IN (SELECT value FROM json_each(?))"_s,
                              idList(m_gone)).toInt();
}

Result<Erasure> Erasing::plan(RecordId person)
{
    if (auto found = look(person); !found)
        return tl::unexpected(found.error());
    m_found.changes = changesTouched();
    m_found.references = stripReferences(false);
    sweep(false);
    lookForMentions();
    if (m_connection.error())
        return tl::unexpected(*m_connection.error());
    return m_found;
}

Result<Erasure> Erasing::run(RecordId person, const QString &who)
{
    if (auto found = look(person); !found)
        return tl::unexpected(found.error());
    ChangeLog log(m_connection);
    m_found.changes = changesTouched();
    m_found.references = stripReferences(true);
    lookForMentions();
    sweep(true);
    const QHash<RecordId, Standing> standing = standings(m_connection, m_gone);
    for (const RecordId part : std::as_const(m_gone)) {
        pd::erase(m_connection, standing.value(part).kind, part);
        log.forget(part);
    }
    RecycleBin bin(m_connection);
    for (const Record &document : std::as_const(m_documents))
        bin.dropContent(document.value("sha256"_L1).toText());
    const QSet<RecordId> left = m_touched - QSet<RecordId>(m_gone.begin(), m_gone.end());
    m_connection.run(u"UPDATE record SET revision = revision + 1, changed_at = ? "
                      "WHERE id IN (SELECT value FROM json_each(?))"_s, m_now, idList(left.values()));
    m_texts.refresh({left.values(), left.values()});

    // The note before the end of undoing, so that it cannot be undone either.
    const qint64 set = log.begin({.action = ChangeSet::Action::Erase, .who = who, .changes = {}}, who, m_now);
    log.describe(set, 1 + int(left.size()), {.record = person, .kind = Kind::Person, .action = Change::Action::Delete},
                 {{erasureLeft, QString::number(m_found.mentions.size() + m_found.papers.size())}});
    log.close(m_now);
    if (m_connection.error())
        return tl::unexpected(*m_connection.error());
    return m_found;
}

QList<RecordId> Erasing::erased(Connection &connection)
{
    QList<RecordId> ids;
    Statement lines(connection, u"SELECT record FROM change_set WHERE action = 'erase' ORDER BY id"_s);
    for (lines.run(); lines.next();)
        ids << lines.id(0);
    return ids;
}

Result<void> wipe(Connection &connection)
{
    connection.run(u"VACUUM"_s);
    const bool isBusy = connection.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() != 0;
    if (connection.error())
        return tl::unexpected(*connection.error());
    if (isBusy) {
        return failure(Error::Kind::Busy,
                       phrase("Store",
                              "Another program is using this office at the moment. Try again when it has finished."));
    }
    return {};
}

Result<void> eraseAgain(const QString &file, const QList<RecordId> &persons, bool isNoted)
{
    const auto opened = Connection::open(file, {});
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &c = **opened;
    const QList<RecordId> noted = Erasing::erased(c);
    QList<RecordId> due;
    for (const RecordId person : persons) {
        const bool isThere = c.value(u"SELECT 1 FROM record WHERE id = ? AND kind = 'person'"_s, person).isValid();
        if (isThere || (isNoted && !noted.contains(person)))
            due << person;
    }
    if (c.error())
        return tl::unexpected(*c.error());
    if (due.isEmpty())
        return {};
    c.value(u"PRAGMA secure_delete = ON"_s);
    DerivedTexts texts(c);
    {
        Transaction transaction(c);
        for (const RecordId person : std::as_const(due)) {
            const auto done = Erasing(c, texts).run(person, {});
            if (done)
                continue;
            if (done.error().kind != Error::Kind::NotFound)
                return tl::unexpected(done.error());
            // Made after this file was: its number is never given again, and the note goes on.
            c.run(u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'record'"_s, person);
            ChangeLog log(c);
            const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
            const qint64 set = log.begin({.action = ChangeSet::Action::Erase, .who = {}, .changes = {}}, {}, now);
            log.describe(set, 1, {.record = person, .kind = Kind::Person, .action = Change::Action::Delete}, {});
            log.close(now);
        }
        // A backup names the contents that lie beside it.
        if (c.value(u"SELECT 1 FROM sqlite_schema WHERE name = 'backup_content'"_s).isValid()) {
            c.run(u"DELETE FROM backup_content WHERE sha256 NOT IN (SELECT sha256 FROM document WHERE sha256 IS NOT NULL) "
                   "AND sha256 NOT IN (SELECT value FROM setting) AND NOT EXISTS (SELECT 1 FROM change "
                   "WHERE instr(before, backup_content.sha256) OR instr(after, backup_content.sha256))"_s);
        }
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return wipe(c);
}

} // namespace pd
