// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/edit/fieldeditor.h>

class QAction;
class QCalendarWidget;
class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace pd::ui {

/// A date as far as it is known. Typed in any form people use; shown in the language's form when the focus
/// leaves. The button in the field opens a calendar with ticks for "day not known" and "approximate".
class DateEdit : public FieldEditor
{
    Q_OBJECT
public:
    DateEdit(const Field &field, Session &session, QWidget *parent);
    ~DateEdit() override;
    Value value() const override;
    void setValue(const Value &value) override;
    int characters() const override { return 27; }
    /// For a cell: the short form, and the words about the precision only as the tool tip.
    void setCompact();

protected:
    void retranslate() override;

private:
    void show(const PartialDate &date);
    void choose(PartialDate date);
    QWidget *makePanel();
    void openPanel();

    QLineEdit *m_line;
    QLabel *m_hint;
    QAction *m_open;
    QMenu *m_panel = nullptr;
    QCalendarWidget *m_calendar = nullptr;
    QCheckBox *m_unknown = nullptr, *m_approximate = nullptr;
    bool m_isCompact = false;
    PartialDate m_date;  ///< what m_shown stands for
    QString m_shown;
};

} // namespace pd::ui
