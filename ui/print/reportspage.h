// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd::ui {

/// The reports that can be printed, each with one sentence and a button.
class ReportsPage : public QWidget
{
    Q_OBJECT
public:
    ReportsPage(Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    /// A scroll area does not ask its page how high wrapped sentences are.
    void fitSentences();

    Session &m_session;
    /// A report that is offered: its name, one sentence, and the button that opens its dialog.
    struct Entry
    {
        const char *name, *sentence, *print;
        QLabel *title = nullptr, *about = nullptr;
        QPushButton *open = nullptr;
    };
    void add(QVBoxLayout *column, Entry entry, std::function<void()> open);

    QLabel *m_title;
    QList<Entry> m_entries;
};

} // namespace pd::ui
