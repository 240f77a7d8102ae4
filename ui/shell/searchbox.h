// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <search/search.h>
#include <ui/shell/session.h>

#include <QLineEdit>

class QStandardItemModel;
class QTreeView;

namespace pd::ui {

/// The one search box (Ctrl+K): finds anything, groups answers by kind. The list of answers is a child of the
/// window that never takes the focus, so an input method's composition is never disturbed; nothing acts on
/// text that is still being composed.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    SearchBox(Session &session, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void showHits(const QList<Hit> &hits);
    void choose();
    void move(int step);
    void placePopup();
    void retranslate();

    Session &m_session;
    QTreeView *m_popup;
    QStandardItemModel *m_model;
    QFuture<QList<Hit>> m_asking;      ///< an older question is taken back
    bool m_isChosenInAdvance = false;  ///< Enter before the answer was there
    bool m_isComposing = false;
};

} // namespace pd::ui
