// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/views.h>
#include <ui/shell/session.h>

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pd::ui {

class DateEdit;

/// A line under the filter bar in which something is asked; nothing stands still for it. Escape closes it.
class ViewForm : public QWidget
{
    Q_OBJECT
public:
    explicit ViewForm(QWidget *parent);

Q_SIGNALS:
    void done();

protected:
    QHBoxLayout *row() const { return m_row; }
    QPushButton *accept() const { return m_accept; }
    /// Puts the buttons at the end of the row.
    void finish();
    virtual void retranslate();
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *m_row;
    QPushButton *m_accept, *m_cancel;
};

/// Asks for the name of a view.
class ViewNameForm : public ViewForm
{
    Q_OBJECT
public:
    ViewNameForm(Session &session, const View &view, QWidget *parent);

Q_SIGNALS:
    void named(const pd::View &view);

protected:
    void retranslate() override;

private:
    Session &m_session;
    View m_view;
    QLabel *m_label;
    QLineEdit *m_name;
    QCheckBox *m_isMine;
};

/// Asks for the period of a view: two days as far as they are known; an empty one is no limit.
class ViewPeriodForm : public ViewForm
{
    Q_OBJECT
public:
    ViewPeriodForm(Session &session, const View &view, QWidget *parent);

Q_SIGNALS:
    void chosen(const pd::View &view);

protected:
    void retranslate() override;

private:
    View m_view;
    QLabel *m_label, *m_and;
    DateEdit *m_from, *m_to;
};

} // namespace pd::ui
