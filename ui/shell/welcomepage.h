// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace pd::ui {

/// Shown while no office is open: language, the officer's name, and five ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    WelcomePage(Session &session, QWidget *parent);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void createRequested();
    void openRequested();
    void ledgerRequested();
    void sampleRequested(const QString &name);  ///< "practice" or "sample"

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Way { QPushButton *button; QLabel *sentence; };
    Way addWay(class QGridLayout *grid, const QString &icon);
    void retranslate();

    Session &m_session;
    QLabel *m_title, *m_lead, *m_languageLabel, *m_nameLabel;
    QComboBox *m_language;
    QLineEdit *m_name;
    QProgressBar *m_progress;
    Way m_practice, m_sample, m_create, m_ledger, m_open;
};

} // namespace pd::ui
