// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/directory.h>
#include <ui/shell/session.h>

#include <QObject>
#include <QPointer>

class QLineEdit;

namespace pd::ui {

class NamesEditor;
class OfferList;

/// Offers institutions of the directory under the line in which a partner's name is typed.
class DirectoryOffers : public QObject
{
    Q_OBJECT
public:
    DirectoryOffers(NamesEditor *names, Session &session, QWidget *parent);

Q_SIGNALS:
    /// typed: what stood in the line, the beginning of a name.
    void chosen(const pd::Institution &institution, const QString &typed);

private:
    void lookUp(QLineEdit *line);
    void show(const QList<Institution> &found);

    Session &m_session;
    OfferList *m_list;
    QPointer<QLineEdit> m_line;
    QList<Institution> m_found;
    int m_question = 0;
};

} // namespace pd::ui
