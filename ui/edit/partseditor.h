// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

namespace pd::ui {

/// Edits the records that are parts of another one (stops and outcomes of a visit, counts of a cohort, terms of
/// an agreement) inside its editor, so that all of it is saved and undone in one step.
class PartsEditor : public QWidget
{
    Q_OBJECT
public:
    PartsEditor(Kind kind, Session &session, QWidget *parent) : QWidget(parent), m_kind(kind), m_session(session) {}

    Kind kind() const { return m_kind; }
    /// Heading of the section.
    virtual Text title() const;
    /// Parts as they are in the office. What the editor does not show of them stays as it is.
    virtual void setParts(const QList<Record> &parts) = 0;
    /// After setParts: what was typed into them before, as from a draft.
    virtual void setTyped(const QList<Record> &parts) = 0;
    /// What has been done to the parts, to be written with their owner (a negative number when it is new).
    virtual void addChanges(ChangeSet &set, RecordId owner) const = 0;
    bool isChanged() const;
    /// The first thing wrong, empty when nothing is; focusProblem() goes there.
    virtual Text problem() const = 0;
    virtual void focusProblem() = 0;
    /// The owner as it is being typed, for presetting new parts.
    virtual void setOwner(const Record &owner) { m_owner = owner; }

Q_SIGNALS:
    void edited();

protected:
    Session &session() const { return m_session; }
    const Language &language() const { return m_session.language(); }
    const Record &owner() const { return m_owner; }

private:
    Kind m_kind;
    Session &m_session;
    Record m_owner;
};

/// The editors for the parts that the editor of a kind holds; none for most kinds.
QList<PartsEditor *> makePartsEditors(Kind owner, Session &session, QWidget *parent);
/// Kinds of these parts.
QList<Kind> editedParts(Kind owner);

} // namespace pd::ui
