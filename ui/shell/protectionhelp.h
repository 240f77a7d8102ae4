// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QTextBrowser;

namespace pd::ui {

/// Help on what keeps an office from others: the system's disk encryption, backups and copies, what can be erased.
class ProtectionHelp : public QDialog
{
    Q_OBJECT
public:
    explicit ProtectionHelp(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTextBrowser *m_text;
    QPushButton *m_close;
};

} // namespace pd::ui
