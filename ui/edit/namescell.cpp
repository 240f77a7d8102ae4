// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/namescell.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace pd::ui {

Rows rowsOf(const Names &names)
{
    Rows rows;
    for (const Name &name : names) {
        rows.append({{QStringLiteral("language"), name.language},
                     {QStringLiteral("kind"), nameKindKey(name.kind)},
                     {QStringLiteral("text"), name.text}});
    }
    return rows;
}

Names namesOf(const Rows &rows)
{
    Names names;
    for (const Row &row : rows) {
        const QString text = row.value(QStringLiteral("text")).toText().trimmed();
        const QString language = row.value(QStringLiteral("language")).toText();
        if (!text.isEmpty())
            names.append({language.isEmpty() ? QStringLiteral("und") : language,
                          nameKindFromKey(row.value(QStringLiteral("kind")).toText()), text});
    }
    return names;
}

NamesCell::NamesCell(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent), m_line(new QLineEdit), m_button(new QToolButton),
      m_code(session.language().code())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setMenu(new QMenu(m_button));
    connect(m_button->menu(), &QMenu::aboutToShow, this, &NamesCell::fillMenu);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        setText(text);
        Q_EMIT edited();
    });
    retranslate();
}

QString NamesCell::text(const QString &code) const
{
    const auto at = std::find_if(m_names.begin(), m_names.end(), [&code](const Name &name) {
        return name.language == code && name.kind == NameKind::Official;
    });
    return at == m_names.end() ? QString() : at->text;
}

void NamesCell::setText(const QString &text)
{
    const auto at = std::find_if(m_names.begin(), m_names.end(), [this](const Name &name) {
        return name.language == m_code && name.kind == NameKind::Official;
    });
    if (at == m_names.end() && !text.trimmed().isEmpty())
        m_names.append({m_code, NameKind::Official, text.trimmed()});
    else if (at != m_names.end() && text.trimmed().isEmpty())
        m_names.erase(at);
    else if (at != m_names.end())
        at->text = text.trimmed();
}

void NamesCell::setValue(const Value &value)
{
    m_names = namesOf(value.toRows());
    QString code = language().code();
    if (text(code).isEmpty() && !m_names.isEmpty()) {
        const QStringList codes = Language::codes();
        const auto filled = std::find_if(codes.begin(), codes.end(),
                                         [this](const QString &one) { return !text(one).isEmpty(); });
        code = filled == codes.end() ? code : *filled;
    }
    switchTo(code);
}

void NamesCell::switchTo(const QString &code)
{
    m_code = code;
    m_line->setText(text(code));
    m_line->setCursorPosition(0);
    retranslate();
}

void NamesCell::fillMenu()
{
    m_button->menu()->clear();
    for (const QString &code : Language::codes()) {
        const QString name = Language::of(code).ownName(), filled = text(code);
        QAction *action = m_button->menu()->addAction(filled.isEmpty() ? name : tr("%1: %2").arg(name, filled));
        action->setCheckable(true);
        action->setChecked(code == m_code);
        connect(action, &QAction::triggered, this, [this, code] {
            switchTo(code);
            m_line->setFocus();
        });
    }
}

void NamesCell::setLabel(const QString &label)
{
    m_label = label;
    m_line->setAccessibleName(label);
    m_button->setAccessibleName(tr("Language of %1").arg(label));
}

void NamesCell::retranslate()
{
    m_button->setText(m_code.toUpper());
    m_button->setToolTip(tr("Language: %1").arg(Language::of(m_code).ownName()));
    setLabel(m_label);
}

} // namespace pd::ui
