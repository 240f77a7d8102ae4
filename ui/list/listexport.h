// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>
#include <ui/shell/session.h>

#include <QObject>

namespace pd::ui {

/// What leaves a list: for a file, or for the clipboard.
class ListExport : public QObject
{
    Q_OBJECT
public:
    /// A list as it stands on screen: in its order, with its columns and conditions as people read them.
    struct List
    {
        QString title;
        ListQuery query;
        QStringList columns, titles;
        QStringList filters;
    };
    /// Shown: the columns of the list, in words. AllFields: keys and codes, to be imported again.
    enum class Extent { Shown, AllFields };

    ListExport(Session &session, QObject *parent);

    /// Asks where to, and in which form.
    void chooseFile(const List &list, QWidget *over);
    /// Writes the file; the ending says how, and is added when there is none of those that are known. The message bar
    /// says what became of it.
    void write(const List &list, const QString &path, Extent extent, const QString &ending = QStringLiteral("xlsx"));
    /// Puts rows on the clipboard: as text for spreadsheets, as a table for word processors.
    void copy(const List &list, const QList<RecordId> &ids);

private:
    struct Form
    {
        QString name;
        QString ending;
        Extent extent = Extent::AllFields;
    };
    QList<Form> formsOf(Kind kind) const;

    Session &m_session;
};

} // namespace pd::ui
