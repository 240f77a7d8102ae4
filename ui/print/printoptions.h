// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/session.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pd::ui {

class ReportOutput;

/// The column at the side of a report that is going to be printed: what can be chosen, the language among it, and
/// below that how many pages it comes to and what is done with them.
class PrintOptions : public QWidget
{
    Q_OBJECT
public:
    PrintOptions(Session &session, QWidget *parent);

    /// The label above the input, as its buddy; the text is for the dialog to say.
    QLabel *add(QWidget *input);
    /// A line without a label of its own.
    void addLine(QWidget *line);
    void addGap();
    void addLanguage();

    Language language() const;
    void setLanguage(const QString &code);
    void setComposing();
    void setPages(int count);
    /// Instead of pages: why there are none.
    void setProblem(const Text &problem);
    ReportOutput *output() const { return m_output; }

Q_SIGNALS:
    void languageChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    QVBoxLayout *m_inputs;
    QComboBox *m_language;
    QLabel *m_languageLabel = nullptr, *m_state;
    ReportOutput *m_output;
    QPushButton *m_close;
    int m_pages = 0;  ///< none yet: 0
};

} // namespace pd::ui
