// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/import/importjob.h>

#include <QTextBrowser>

namespace pd::ui {

/// What a table of students comes to: its sum, and the students by year, by field and by country.
class EnrolmentSumsView : public QTextBrowser
{
    Q_OBJECT
public:
    EnrolmentSumsView(ImportJob &job, QWidget *parent);

    /// Hidden for a table of another kind.
    void reload();

protected:
    void changeEvent(QEvent *event) override;

private:
    ImportJob &m_job;
};

} // namespace pd::ui
