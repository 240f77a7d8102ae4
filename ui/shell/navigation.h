// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace pd::ui {

/// The rooms of the window, in the order of the day's work.
enum class Page {
    Home, Partners, People, Agreements, Visits, Programmes, Students, Projects, Events, FollowUps, Charts, Reports
};
inline constexpr int pageCount = int(Page::Reports) + 1;

class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent);
    void setPage(Page page);
    void leave();  ///< no page is current: any of them, chosen again, opens
    Page page() const;
    static QString title(Page page);

Q_SIGNALS:
    void pageChosen(pd::ui::Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace pd::ui
