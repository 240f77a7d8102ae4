// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/schema.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace pd::schema {

static QStringList fileNames()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

static int numberOf(const QString &fileName)
{
    return fileName.left(4).toInt();
}

QList<Step> steps()
{
    QList<Step> found;
    for (const QString &name : fileNames()) {
        QFile file(u":/schema/"_s + name);
        if (file.open(QIODevice::ReadOnly))
            found << Step{numberOf(name), QString::fromUtf8(file.readAll())};
    }
    return found;
}

int newest()
{
    const QStringList names = fileNames();
    return names.isEmpty() ? 0 : numberOf(names.last());
}

// ---- the splitter

namespace {

class Splitter
{
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QStringList split()
    {
        while (m_at < m_script.size()) {
            const QChar c = m_script[m_at];
            if (c == u'-' && peek() == u'-')
                skipTo(u"\n"_s);
            else if (c == u'/' && peek() == u'*')
                skipTo(u"*/"_s);
            else if (c == u'\'' || c == u'"' || c == u'`')
                takeQuoted(c);
            else if (c == u'[')
                takeQuoted(u']');
            else if (c.isLetter() || c == u'_')
                takeWord();
            else if (c == u';' && m_depth == 0)
                finishStatement();
            else
                m_statement += m_script[m_at++];
        }
        finishStatement();
        return m_statements;
    }

private:
    QChar peek() const { return m_at + 1 < m_script.size() ? m_script[m_at + 1] : QChar(); }

    void skipTo(const QString &end)
    {
        const qsizetype found = m_script.indexOf(end, m_at + 2 - (end.size() == 1));
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_statement += u' ';
    }

    void takeQuoted(QChar close)
    {
        // A doubled quote inside ends one piece and begins the next: the result is the same.
        qsizetype end = m_script.indexOf(close, m_at + 1);
        end = end < 0 ? m_script.size() : end + 1;
        m_statement += QStringView(m_script).mid(m_at, end - m_at);
        m_at = end;
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_script.size() && (m_script[m_at].isLetterOrNumber() || m_script[m_at] == u'_'))
            ++m_at;
        const QString word = m_script.mid(start, m_at - start);
        m_statement += word;
        countBlocks(word.toUpper());
    }

    /// Semicolons between the BEGIN and the END of a trigger belong to it.
    void countBlocks(const QString &word)
    {
        if (m_words < 4)
            ++m_words;
        if (m_words == 1)
            m_isCreate = word == u"CREATE"_s;
        else if (m_isCreate && m_words <= 3 && word == u"TRIGGER"_s)
            m_isTrigger = true;
        else if (m_isTrigger && (word == u"BEGIN"_s || word == u"CASE"_s))
            ++m_depth;
        else if (m_isTrigger && word == u"END"_s && m_depth > 0)
            --m_depth;
    }

    void finishStatement()
    {
        const QString statement = m_statement.trimmed();
        if (!statement.isEmpty())
            m_statements << statement;
        m_statement.clear();
        m_words = m_depth = 0;
        m_isCreate = m_isTrigger = false;
        ++m_at;
    }

    const QString &m_script;
    qsizetype m_at = 0;
    QString m_statement;
    QStringList m_statements;
    int m_words = 0;
    int m_depth = 0;
    bool m_isCreate = false;
    bool m_isTrigger = false;
};

} // namespace

QStringList statements(const QString &script)
{
    return Splitter(script).split();
}

// ---- creation and migration

static void run(Connection &connection, const Step &step)
{
    for (const QString &statement : statements(step.sql))
        connection.run(statement);
    connection.run(u"PRAGMA user_version = %1"_s.arg(step.number));
}

Result<void> create(Connection &connection, const QList<Step> &steps)
{
    Transaction transaction(connection);
    connection.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    for (const Step &step : steps)
        run(connection, step);
    return transaction.commit();
}

Result<void> migrate(Connection &connection, const QList<Step> &steps)
{
    Transaction transaction(connection);
    // Asked inside: another program may have been quicker.
    const int from = connection.value(u"PRAGMA user_version"_s).toInt();
    for (const Step &step : steps) {
        if (step.number > from)
            run(connection, step);
    }
    return transaction.commit();
}

// ---- diagnosis

/// For a file that this process has open: what SQLite says of it.
static Result<int> versionInUse(const QString &path)
{
    const auto connection = Connection::open(path, {.isReadOnly = true});
    if (!connection)
        return tl::unexpected(connection.error());
    const int version = (*connection)->value(u"PRAGMA user_version"_s).toInt();
    if ((*connection)->error())
        return tl::unexpected(*(*connection)->error());
    return version;
}

Error isNewer(const QString &name, int version)
{
    return {Error::Kind::Newer,
            phrase("Store",
                   "“%1” was written by a newer Partnership Desk. Install the new version to "
                   "open it.")
                .arg(name),
            u"version %1, this program knows %2"_s.arg(version).arg(newest())};
}

/// What a crash leaves beside a file: until SQLite has read it the file may be shorter than it says.
static bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

Result<int> versionOf(const QString &path)
{
    if (Connection::isOpenHere(path))
        return versionInUse(path);
    const QFileInfo info(path);
    const QString name = info.fileName().isEmpty() ? path : info.fileName();  // "/", "folder/"
    if (!info.exists() && !QFileInfo(info.absolutePath()).isDir()) {
        return failure(Error::Kind::Missing,
                       phrase("Store",
                              "The folder “%1” is not there. Connect the drive or the share that it is on, and open the "
                              "office again.")
                           .arg(info.absolutePath()));
    }
    if (!info.exists()) {
        return failure(Error::Kind::Missing,
                       phrase("Store",
                              "“%1” is not there any more. Look for it where it was moved to, or open a "
                              "backup.")
                               .arg(name),
                       path);
    }
    const Text notAnOffice =
            phrase("Store", "“%1” is not an office of Partnership Desk. Choose a file that ends "
                            "in .pdesk, or import this one as a table.")
                    .arg(name);
    if (!info.isFile())
        return failure(Error::Kind::NotAnOffice, notAnOffice, u"not a regular file"_s);
    QFile file(path);
    if (!info.isReadable() || !file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::NoRights,
                       phrase("Store", "You have no right to read “%1”. Ask its owner for access.").arg(name),
                       file.errorString());
    }
    const QByteArray header = file.read(100);
    if (header.isEmpty()) {
        return failure(
                Error::Kind::NotAnOffice,
                phrase("Store", "“%1” is empty. Open a backup, or create a new office under another name.")
                        .arg(name));
    }
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(Error::Kind::NotAnOffice, notAnOffice, u"no SQLite header"_s);

    // Offsets are those of the SQLite file format, section 1.3; all numbers are big-endian.
    const auto number = [&header](int offset) {
        return qFromBigEndian<quint32>(header.constData() + offset);
    };
    if (number(68) != applicationId)
        return failure(Error::Kind::NotAnOffice, notAnOffice, u"another application's database"_s);
    const Text damaged = phrase("Store", "“%1” is damaged. Open your latest backup instead.").arg(name);
    quint32 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    const bool isPageCountValid = number(24) == number(92);
    const bool isShort = isPageCountValid && file.size() < qint64(pageSize) * number(28);
    if (pageSize < 512 || (isShort && !hasLog(path)))
        return failure(Error::Kind::Damaged, damaged, u"shorter than its header says"_s);
    const int version = qFromBigEndian<qint32>(header.constData() + 60);
    if (version <= 0)
        return failure(Error::Kind::Damaged, damaged, u"tables without a version"_s);
    if (version > newest())
        return tl::unexpected(isNewer(name, version));
    return version;
}

} // namespace pd::schema
