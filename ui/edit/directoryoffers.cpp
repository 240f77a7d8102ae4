// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/directoryoffers.h>

#include <store/background.h>
#include <ui/edit/nameseditor.h>
#include <ui/edit/offerlist.h>

#include <QLineEdit>

namespace pd::ui {

DirectoryOffers::DirectoryOffers(NamesEditor *names, Session &session, QWidget *parent)
    : QObject(parent), m_session(session), m_list(new OfferList(parent))
{
    connect(names, &NamesEditor::typed, this, &DirectoryOffers::lookUp);
    connect(m_list, &OfferList::taken, this, [this](const Offer &offer) {
        const int at = offer.key.toInt();
        if (at < m_found.size())
            Q_EMIT chosen(m_found[at], m_line ? m_line->text().trimmed() : QString());
    });
}

void DirectoryOffers::lookUp(QLineEdit *line)
{
    constexpr int few = 2, most = 8;  // a name of one Chinese character is none
    m_line = line;
    ++m_question;
    const QString text = line->text().trimmed();
    if (text.size() < few) {
        m_list->hide();
        return;
    }
    inBackground([text] {
        const auto directory = Directory::open(Directory::path());
        return directory ? (*directory)->find(text, most) : QList<Institution>();
    }).then(this, [this, question = m_question](const QList<Institution> &found) {
        if (question == m_question && m_line)
            show(found);
    });
}

void DirectoryOffers::show(const QList<Institution> &found)
{
    m_found = found;
    const Language &language = m_session.language();
    QList<Offer> offers;
    for (const Institution &one : found) {
        QStringList where{one.city, one.country.isEmpty() ? QString() : language.country(one.country),
                          QStringLiteral("ROR %1").arg(one.ror)};
        where.removeAll(QString());
        offers << Offer{int(offers.size()), language.name(one.names), where.join(QStringLiteral(" · "))};
    }
    m_list->offer(m_line, offers, false);
}

} // namespace pd::ui
