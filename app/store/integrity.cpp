// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/integrity.h>

#include <language/language.h>
#include <store/columns.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace pd {

namespace {

class Check
{
public:
    explicit Check(Connection &connection) : m_connection(connection) {}

    QList<Text> run()
    {
        file();
        records();
        texts();
        log();
        contents();
        if (m_connection.error())
            m_found << m_connection.error()->message;
        return m_found;
    }

private:
    void file()
    {
        Statement integrity(m_connection, u"PRAGMA integrity_check(100)"_s);
        for (integrity.run(); integrity.next();) {
            if (integrity.text(0) != u"ok"_s)
                m_found << phrase("Check", "The file is damaged: %1").arg(integrity.text(0));
        }
        Statement keys(m_connection, u"PRAGMA foreign_key_check"_s);
        for (keys.run(); keys.next();) {
            m_found << phrase("Check", "A line of the table %1 refers to a record that does not exist.")
                           .arg(keys.text(0));
        }
    }

    /// Adds a sentence for every id that the query finds.
    void each(const QString &sql, const Text &sentence)
    {
        Statement lines(m_connection, sql);
        for (lines.run(); lines.next();)
            m_found << sentence.arg(lines.text(0));
    }

    void records()
    {
        for (const Kind kind : kinds) {
            const KindTable &table = kindTable(kind);
            each(u"SELECT r.id FROM record r LEFT JOIN "_s + table.name
                         + u" k ON k.id = r.id WHERE r.kind = '"_s + table.type.key()
                         + u"' AND k.id IS NULL"_s,
                 phrase("Check", "Record %1 has lost its fields."));
            if (table.type.owner.isEmpty())
                continue;
            each(u"SELECT k.id FROM "_s + table.name
                         + u" k JOIN record r ON r.id = k.id JOIN record o ON o.id = k."_s
                         + quoted(table.type.owner) + u" WHERE r.deleted IS NULL AND o.deleted IS NOT NULL"_s,
                 phrase("Check", "Record %1 is a part of a record that is in the recycle bin."));
        }
    }

    void texts()
    {
        each(u"SELECT r.id FROM record r WHERE (SELECT count(*) FROM label l WHERE l.record = r.id) < "_s
                     + QString::number(Language::codes().size()),
             phrase("Check", "Record %1 cannot be shown in every language. Rebuild the search texts."));
        each(u"SELECT t.record FROM term t LEFT JOIN record r ON r.id = t.record "
             "WHERE length(t.forms) > 0 AND (r.id IS NULL OR r.deleted IS NOT NULL)"_s,
             phrase("Check", "Record %1 is in the recycle bin and still found. Rebuild the search texts."));
        each(u"SELECT DISTINCT n.record FROM name n JOIN record r ON r.id = n.record WHERE r.deleted IS NULL "
              "AND NOT EXISTS (SELECT 1 FROM term t WHERE t.record = n.record AND length(t.forms) > 0)"_s,
             phrase("Check", "Record %1 has a name and is not found by it. Rebuild the search texts."));
    }

    void log()
    {
        each(u"SELECT r.id FROM record r WHERE NOT EXISTS "
              "(SELECT 1 FROM change c WHERE c.record = r.id AND c.action = 'create')"_s,
             phrase("Check", "Nothing is logged about the creation of record %1."));
        each(u"SELECT r.id FROM record r LEFT JOIN change_set s ON s.id = r.deleted "
              "WHERE r.deleted IS NOT NULL AND (s.id IS NULL OR s.state <> 0)"_s,
             phrase("Check", "Record %1 is in the recycle bin, and no change in the log put it there."));
        each(u"SELECT s.id FROM change_set s WHERE s.records = 0"_s,
             phrase("Check", "Change %1 in the log is incomplete."));
    }

    void contents()
    {
        Statement lines(m_connection, u"SELECT sha256, bytes FROM content"_s);
        for (lines.run(); lines.next();) {
            const QByteArray hash =
                    QCryptographicHash::hash(lines.value(1).toByteArray(), QCryptographicHash::Sha256);
            if (QString::fromLatin1(hash.toHex()) != lines.text(0))
                m_found << phrase("Check", "The content of a document is not what was put in (%1).")
                                   .arg(lines.text(0));
        }
        each(u"SELECT d.id FROM document d JOIN record r ON r.id = d.id "
             "LEFT JOIN content c ON c.sha256 = d.sha256 "
             "WHERE r.deleted IS NULL AND d.sha256 IS NOT NULL AND c.sha256 IS NULL"_s,
             phrase("Check", "The content of document %1 is missing."));
    }

    Connection &m_connection;
    QList<Text> m_found;
};

} // namespace

QList<Text> checkIntegrity(Connection &connection)
{
    return Check(connection).run();
}

} // namespace pd
