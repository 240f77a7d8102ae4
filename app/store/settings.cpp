// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in an office beside its records: search texts, contents of documents, settings.
#include <store/officestate.h>

#include <QCryptographicHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace pd {

// ---- the search texts

Result<void> Office::rebuild()
{
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    OfficeWriting transaction(d->editing, d->fresh());
    if (auto ready = transaction.state(); !ready)
        return tl::unexpected(ready.error());
    d->texts.rebuild();
    d->connection->run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, searchTextsKey, formsVersion);
    ++d->changes;
    return transaction.commit();
}

Office::Renewal Office::searchTexts() const
{
    Connection &connection = d->fresh();
    const QStringList stored = setting(searchTextsKey).split(u':');
    if (stored == QStringList{formsVersion})
        return {};
    const bool isBegun = stored.size() == 2 && stored.first() == formsVersion;
    const auto upTo = [&](qint64 id) {
        return connection.value(u"SELECT count(*) FROM record WHERE id <= ?"_s, QVariant(id)).toLongLong();
    };
    return {isBegun ? upTo(stored.last().toLongLong()) : 0, upTo(std::numeric_limits<qint64>::max())};
}

Result<Office::Renewal> Office::renewSearchTexts(int atMost)
{
    const Renewal before = searchTexts();
    if (before.isComplete() && setting(searchTextsKey) == formsVersion)
        return before;
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    const QStringList stored = setting(searchTextsKey).split(u':');
    const bool isBegun = stored.size() == 2 && stored.first() == formsVersion;
    OfficeWriting transaction(d->editing, d->fresh());
    if (auto ready = transaction.state(); !ready)
        return tl::unexpected(ready.error());
    const RecordId last = d->texts.renewTerms(RecordId(isBegun ? stored.last().toLongLong() : 0), atMost);
    d->connection->run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, searchTextsKey,
                       last.isNull() ? formsVersion : QString(formsVersion + u':' + QString::number(last.value)));
    ++d->changes;
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return last.isNull() ? Renewal{before.total, before.total} : searchTexts();
}

// ---- contents and settings

Result<QString> Office::addContent(const QByteArray &content)
{
    constexpr qsizetype largest = 512 * 1024 * 1024;  // SQLite itself ends at a thousand million bytes
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    if (content.size() > largest) {
        return failure(Error::Kind::Invalid,
                       phrase("Store",
                              "The document is larger than 512 MB. Keep it elsewhere and put a link here."));
    }
    const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    OfficeWriting transaction(d->editing, d->fresh());
    if (auto ready = transaction.state(); !ready)
        return tl::unexpected(ready.error());
    d->connection->run(u"INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?, ?)"_s, hash,
                       QVariant(content.isNull() ? QByteArray("") : content));
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return hash;
}

Result<QByteArray> Office::content(const QString &sha256) const
{
    const QVariant bytes = d->fresh().value(u"SELECT bytes FROM content WHERE sha256 = ?"_s, sha256);
    if (const auto error = lastError())
        return tl::unexpected(*error);
    if (!bytes.isValid())
        return failure(Error::Kind::NotFound,
                       phrase("Store", "The document's content is not in this office."), sha256);
    return bytes.toByteArray();
}

QString Office::setting(const QString &key) const
{
    return d->fresh().value(u"SELECT value FROM setting WHERE key = ?"_s, key).toString();
}

Result<void> Office::setSetting(const QString &key, const QString &value)
{
    if (isReadOnly())
        return tl::unexpected(cannotWrite());
    OfficeWriting transaction(d->editing, d->fresh());
    if (auto ready = transaction.state(); !ready)
        return tl::unexpected(ready.error());
    if (value.isEmpty())
        d->connection->run(u"DELETE FROM setting WHERE key = ?"_s, key);
    else
        d->connection->run(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)"_s, key, value);
    ++d->changes;
    return transaction.commit();
}

RecordId Office::currentInstitution() const
{
    const QVariant chosen = d->fresh().value(
        u"SELECT r.id FROM setting s JOIN record r ON r.id = CAST(s.value AS INTEGER) "
         "WHERE s.key = 'current_institution' AND r.kind = 'organisation' AND r.deleted IS NULL"_s);
    if (chosen.isValid())
        return RecordId(chosen.toLongLong());
    return RecordId(d->connection->value(u"SELECT o.id FROM organisation o JOIN record r ON r.id = o.id "
                                          "WHERE o.is_own = 1 AND r.deleted IS NULL ORDER BY o.id LIMIT 1"_s)
                        .toLongLong());
}

} // namespace pd
