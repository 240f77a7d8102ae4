// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rules/officerules.h>
#include <ui/shell/session.h>

#include <QDialog>

class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace pd::ui {

/// The office's settings: who works here, the letterhead in three languages, when to warn, what an exchange counts.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Session &session, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void save();
    /// The settings of rules in which the fields differ from what was read.
    QMap<QString, QString> changedRules() const;
    void chooseLogo();
    void showLogo(const QByteArray &bytes);
    void retranslate();

    Session &m_session;
    QLabel *m_userLabel, *m_warningLabel, *m_weightsLabel, *m_letterhead, *m_logoLabel, *m_logo, *m_problem;
    QLineEdit *m_user;
    QSpinBox *m_warning;
    /// What a stay of a length counts in the exchange balance.
    struct Weight { QString key; const char *text; double usual; QDoubleSpinBox *edit; };
    QList<Weight> m_weights;
    QTabWidget *m_tabs;
    struct Line { QString key; const char *text; QLabel *label; QLineEdit *edit; };
    QList<Line> m_lines;
    QPushButton *m_chooseLogo, *m_removeLogo;
    QByteArray m_logoBytes;
    bool m_isLogoChanged = false;
    QList<rules::Rule> m_rules;  ///< as read; the warning and the weights are shown here too
    QDialogButtonBox *m_buttons;
};

} // namespace pd::ui
