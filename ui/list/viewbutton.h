// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/views.h>
#include <ui/shell/session.h>

#include <QToolButton>

class QMenu;

namespace pd::ui {

/// The views of a list: a button that says which one is shown, with a mark when the list has become another, and
/// the menu of them all. Keeps the office's own views; what is shown is the page's to do.
class ViewButton : public QToolButton
{
    Q_OBJECT
public:
    ViewButton(Session &session, Kind kind, QWidget *parent);

    const std::optional<View> &current() const { return m_current; }
    void setCurrent(const std::optional<View> &view);
    /// Held against the view: what the list shows now.
    void compare(const ListQuery &shown, const QStringList &columns);
    bool isChanged() const { return m_isChanged; }
    const QList<View> &own() const { return m_own; }

    /// Writes a view, a new one or in place of what it was, and makes it the current one.
    void save(const View &view);
    void remove();

Q_SIGNALS:
    void chosen(const pd::View &view);
    void everythingRequested();  ///< no view
    void nameRequested(bool isNew);
    void updateRequested();      ///< the view is to become what the list shows

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fillMenu();
    void addView(const View &view);
    void retranslate();
    QString title(const View &view) const { return m_session.language().text(view.title); }

    Session &m_session;
    Kind m_kind;
    QMenu *m_menu;
    std::optional<View> m_current;
    QList<View> m_own;
    bool m_isChanged = false;
};

} // namespace pd::ui
