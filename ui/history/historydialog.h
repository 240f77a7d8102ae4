// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/history/tabledialog.h>

namespace pd::ui {

/// The history of one record, a line for each field that was changed: when, who, what it was before and after.
/// Bringing back a value, or the record as it was, is a new change.
class HistoryDialog : public TableDialog
{
    Q_OBJECT
public:
    HistoryDialog(Session &session, Kind kind, RecordId id, QWidget *parent);

protected:
    void read() override;
    void retranslate() override;
    void showCurrent() override;

private:
    struct Line;
    struct Loaded;
    void take(const Loaded &loaded);
    void restoreValue();
    void restoreRecord();
    void apply(const Change &change);

    const RecordType &m_type;
    RecordId m_id;
    std::optional<Record> m_now;  ///< none: in the recycle bin
    QList<HistoryEntry> m_entries;
    QList<std::pair<int, int>> m_lines;  ///< by row: entry, and its field or -1
    QPushButton *m_value, *m_record;
};

} // namespace pd::ui
