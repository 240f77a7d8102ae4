// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/colleagues.h>

#include <ui/shell/session.h>

#include <QTimer>

#include <utility>

namespace pd::ui {

Colleagues::Colleagues(OfficeThread &office, QObject *parent) : QObject(parent), m_office(office)
{
    constexpr int pause = 1000;  // ms: what others do is seen within two seconds
    auto *looking = new QTimer(this);
    connect(looking, &QTimer::timeout, this, &Colleagues::look);
    looking->start(pause);
    connect(&office, &OfficeThread::opened, this, &Colleagues::forget);
    connect(&office, &OfficeThread::closed, this, &Colleagues::forget);
    // The message about the holder goes with what others have written; it is still true.
    connect(&office, &OfficeThread::changed, this, [this] { m_isTold = false; });
}

void Colleagues::forget()
{
    m_seen = m_now = {};
    m_editors.clear();
    ++m_opening;
    m_isFirst = true;
    m_isHeld = m_isLooking = m_isTold = false;
    look();
}

void Colleagues::setEditing(QObject *editor, bool isEditing)
{
    if (isEditing && !m_editors.contains(editor)) {
        m_editors << editor;
        connect(editor, &QObject::destroyed, this, [this, editor] { setEditing(editor, false); });
    } else if (!isEditing && m_editors.remove(editor)) {
        editor->disconnect(this);
    }
    if (m_editors.isEmpty() && std::exchange(m_isHeld, false))
        m_office.write([](Office &office) { office.editing().give(); });
    else if (!m_editors.isEmpty() && !m_isHeld && !m_now.holder)
        hold();
}

/// When it is refused typing goes on and is kept as a draft; the next look tries again, and so does saving.
void Colleagues::hold()
{
    if (!m_office.isOpen() || m_office.isReadOnly())
        return;
    constexpr int patience = 500;  // ms
    m_isHeld = true;
    m_office.write([](Office &office) { return office.editing().take(patience); })
        .then(this, [this, opening = m_opening](const Result<void> &taken) {
            if (taken || opening != m_opening)
                return;
            m_isHeld = false;
            Q_EMIT message({Message::Severity::Warning, taken.error().message});
        });
}

void Colleagues::look()
{
    if (!m_office.isOpen() || m_isLooking)
        return;
    m_isLooking = true;
    m_office.write([](Office &office) { return office.editing().look(); })
        .then(this, [this, opening = m_opening](const EditingLock::Look &seen) {
            if (opening != m_opening)
                return;
            m_isLooking = false;
            take(seen);
            if (!m_editors.isEmpty() && !m_isHeld && !seen.holder)
                hold();
        });
}

void Colleagues::take(const EditingLock::Look &seen)
{
    const EditingLock::Look before = std::exchange(m_seen, seen), was = m_now;
    // Somebody who only writes a change has gone at the next look.
    const bool isLasting = std::exchange(m_isFirst, false) || before.holder == seen.holder;
    m_now.asking = seen.asking;
    if (!seen.holder || isLasting)
        m_now.holder = seen.holder;
    if (m_now.holder != was.holder) {
        m_isTold = false;
        Q_EMIT holderChanged();
    }
    if (was.holder && !m_now.holder) {
        Q_EMIT message({Message::Severity::Information,
                        phrase("Colleagues", "%1 has finished editing. You can edit now.").arg(was.holder->user)});
    } else if (m_now.holder && !std::exchange(m_isTold, true)) {
        tell();
    }
    if (m_now.asking && m_now.asking != was.asking) {
        Q_EMIT message({Message::Severity::Warning,
                        phrase("Colleagues", "%1 on %2 asks to edit this office.")
                            .arg(m_now.asking->user).arg(m_now.asking->machine),
                        phrase("Colleagues", "Hand over…"), [this] { Q_EMIT handOverRequested(); }});
    }
}

void Colleagues::tell()
{
    Q_EMIT message({Message::Severity::Warning,
                    phrase("Colleagues", "%1 on %2 is editing this office. You can read it meanwhile; what is saved there "
                                         "shows here at once.")
                        .arg(m_now.holder->user).arg(m_now.holder->machine),
                    phrase("Colleagues", "Ask to edit"), [this] { ask(); }});
}

void Colleagues::ask()
{
    m_office.write([](Office &office) { return office.editing().ask(); })
        .then(this, [this](const Result<void> &asked) {
            if (asked)
                Q_EMIT message({Message::Severity::Information,
                                phrase("Colleagues", "They were asked, and you will be told when you can edit.")});
            else
                Q_EMIT message({Message::Severity::Warning, asked.error().message});
        });
}

} // namespace pd::ui
