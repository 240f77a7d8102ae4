// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/recordtype.h>
#include <ui/edit/fieldeditor.h>

#include <QSet>

class QGridLayout;
class QLabel;
class QListWidget;
class QScrollArea;

namespace pd::ui {

class NamesEditor;
class NoteLabel;
class PartsEditor;

/// The form of a kind of record, built from its description: section after section, label beside field, what
/// is wrong under it; on the left the sections to jump to when there are many.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Kind kind, Session &session, QWidget *parent);

    void setRecord(const Record &record);
    void setParts(const QList<Record> &parts);
    void setTypedParts(const QList<Record> &parts);
    /// The record as it is typed.
    Record record() const;
    /// Null for kinds that have no names.
    NamesEditor *names() const { return m_names; }
    bool arePartsChanged() const;
    void addPartChanges(ChangeSet &set, RecordId owner) const;

    /// Shows everything that is wrong from now on, not only in fields that were left; how many fields it is.
    int checkAll();
    /// What the office found wrong, shown until the field is edited.
    void showProblems(const QMap<QString, Text> &byField);
    void focusFirstProblem();
    /// Where typing begins.
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QString key;
        Text label;
        bool isRequired = false;
        FieldEditor *editor = nullptr;
        QLabel *caption = nullptr;
        NoteLabel *note = nullptr;
        bool wasLeft = false;
        bool isWrong = false;
    };
    struct PartLine
    {
        PartsEditor *editor;
        NoteLabel *note;
        bool isWrong = false;
    };
    struct Section
    {
        Text title;
        QLabel *heading;
    };

    void addHeading(const Text &title);
    void addLine(const Text &label, FieldEditor *editor, bool isRequired);
    void addParts();
    void onFocusChanged(const QWidget *old, const QWidget *now);
    void check();
    void fit(const Line &line);
    void jumpTo(int section);
    void followScroll();
    void retranslate();

    const RecordType &m_type;
    Session &m_session;
    Record m_original;
    QScrollArea *m_area;
    QWidget *m_page;
    QGridLayout *m_grid;
    QListWidget *m_sectionList;
    NamesEditor *m_names = nullptr;
    QList<Line> m_lines;
    QList<PartLine> m_parts;
    QList<Section> m_sections;
    QMap<QString, Text> m_officeProblems;
    bool m_showsAll = false;
};

} // namespace pd::ui
