// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/connection.h>

#include <QStringList>

namespace pd::schema {

/// "PDES" in the header of every office.
inline constexpr quint32 applicationId = 0x50444553;

/// One numbered step from :/schema.
struct Step
{
    int number = 0;
    QString sql;
};
QList<Step> steps();
/// The number of the last step: what a file written by this program says.
int newest();

/// The statements of a script; knows quotes, comments and CREATE TRIGGER … END.
QStringList statements(const QString &script);

/// Makes all tables in an empty file, in one transaction.
Result<void> create(Connection &connection, const QList<Step> &steps);
/// Takes a file to the newest version, in one transaction: a step that fails leaves the file as it was.
Result<void> migrate(Connection &connection, const QList<Step> &steps);

/// The version of the office in a file, read from its first bytes without opening it as a database, so that
/// a file that is none of ours stays as it is. After a crash the log beside it may hold newer pages. Missing, NoRights, NotAnOffice, Damaged, or Newer.
Result<int> versionOf(const QString &path);
/// Written by a program that knows more than this one.
Error isNewer(const QString &name, int version);

} // namespace pd::schema
