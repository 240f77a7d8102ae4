// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/import/importjob.h>

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace pd::ui {

class MappingHeader;
class NoteLabel;
class PreviewModel;

/// The first step: how the file is read, what its rows are, and what becomes of each column.
class ColumnsPage : public QWidget
{
    Q_OBJECT
public:
    ColumnsPage(ImportJob &job, QWidget *parent);

    bool isReady() const;  ///< the columns make sense
    MappingHeader *columns() const { return m_columns; }
    void focusFirst();

Q_SIGNALS:
    void readyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Labelled
    {
        QWidget *box;
        QLabel *label;
    };

    void build();
    Labelled labelled(QWidget *edit);
    void fillSheets();
    void fillEncodings();
    void fillSeparators();
    void fillKinds();
    void fillMappings();
    void fillDayOrders();
    void showTable();
    void showKeys();
    void tell();
    void readAgain();
    void saveMapping();
    void retranslate();

    ImportJob &m_job;
    QComboBox *m_kind, *m_sheet, *m_encoding, *m_separator, *m_mapping, *m_dayOrder;
    QSpinBox *m_header;
    QLineEdit *m_source, *m_name;
    QPushButton *m_keep, *m_accept, *m_cancel;
    QWidget *m_naming;
    Labelled m_kindBox, m_sheetBox, m_encodingBox, m_separatorBox, m_headerBox, m_sourceBox, m_mappingBox, m_dayOrderBox;
    NoteLabel *m_note;
    PreviewModel *m_preview;
    QTableView *m_table;
    MappingHeader *m_columns;
    bool m_isFilling = false;
};

} // namespace pd::ui
