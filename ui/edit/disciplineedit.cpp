// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/disciplineedit.h>

#include <QLineEdit>

namespace pd::ui {

static QString caption(const CodeEntry &entry, const Language &language, const CodeTables &tables)
{
    const QString code = QStringLiteral("%1:%2").arg(entry.scheme, entry.code);
    return QStringLiteral("%1 %2").arg(entry.code, tables.label(code, language));
}

DisciplineEdit::DisciplineEdit(const Field &field, Session &session, QWidget *parent)
    : PickerEdit(field, session, parent)
{
    retranslate();
}

Value DisciplineEdit::value() const
{
    return m_code.isEmpty() ? line()->text().trimmed() : m_code;
}

void DisciplineEdit::setValue(const Value &value)
{
    m_code = value.toText();
    const CodeEntry *entry = session().tables()->entry(m_code);
    line()->setText(entry ? caption(*entry, language(), *session().tables()) : m_code);
    line()->setCursorPosition(0);
    line()->setToolTip(entry ? session().tables()->schemeTitle(entry->scheme, language()) : QString());
}

void DisciplineEdit::lookUp(const QString &text)
{
    const auto tables = session().tables();
    QList<Offer> offers;
    const auto found = tables->find(text, 40);
    for (const CodeEntry *entry : found) {
        offers.append({QStringLiteral("%1:%2").arg(entry->scheme, entry->code),
                       caption(*entry, language(), *tables), tables->schemeTitle(entry->scheme, language())});
    }
    offer(offers);
}

void DisciplineEdit::take(const Offer &offer)
{
    setValue(offer.key.toString());
    Q_EMIT edited();
}

void DisciplineEdit::retranslate()
{
    line()->setPlaceholderText(tr("Code or name"));
    if (!m_code.isEmpty())
        setValue(m_code);
}

} // namespace pd::ui
