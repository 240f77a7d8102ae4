// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <search/search.h>
#include <ui/shell/session.h>

#include <QLineEdit>

class QListView;

namespace pd::ui {

class FloatingPanel;
class SearchResults;

/// The one search box (Ctrl+K): finds anything, groups answers by kind, and offers what was looked for last while it
/// is empty. The list of answers is a child of the window that never takes the focus, so an input method's
/// composition is never disturbed; nothing acts on text that is still being composed.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    SearchBox(Session &session, QWidget *parent);

    /// The lines under the box; for tests and screenshots.
    QListView *answers() const { return m_answers; }
    const SearchResults &results() const { return *m_results; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void find(const QString &asked);
    void findAll(const QString &asked);
    void offerRecent();
    void showFound(const Found &found);
    void choose();
    bool handleKey(int key);
    void setCurrent(int row);
    void showPanel();
    void hidePanel();
    void describe(const QString &sentence);
    void retranslate();

    Session &m_session;
    FloatingPanel *m_panel;
    QListView *m_answers;
    SearchResults *m_results;
    QFuture<Found> m_asking;           ///< an older question is taken back
    int m_question = 0, m_answered = 0;  ///< counted: the answer to an older question is dropped
    int m_shown = 0;                   ///< the question whose answer is in sight, or a part of it
    bool m_isChosenInAdvance = false;  ///< Enter before the answer was there
    bool m_isComposing = false;
};

} // namespace pd::ui
