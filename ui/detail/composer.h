// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/detail: what the sheets of all kinds are composed with.
#pragma once

#include <ui/detail/sheet.h>

namespace pd::ui {

/// Reads records and turns their values into cells, labels looked up once per sheet.
class Composer
{
public:
    Composer(const SheetContext &context, Record record);

    const Record &record() const { return m_record; }
    const Language &language() const { return m_context.language; }
    const SheetContext &context() const { return m_context; }
    QString say(const char *source) const;               ///< phrase of context "Sheet"
    QString say(const Text &text) const { return m_context.language.text(text); }

    /// Title, other names, overline: the head every sheet has.
    Sheet head() const;

    Sheet::Cell cell(const Record &record, const char *key) const;
    Sheet::Cell link(RecordId id, const QString &text = {}) const;
    QList<Sheet::Cell> links(const QList<RecordId> &ids) const;
    Sheet::Cell state(const Record &record, const char *key) const;
    QString label(RecordId id) const;
    /// Label and value of a field; no values where it is empty.
    Sheet::Fact fact(const char *key) const;
    QList<Sheet::Fact> facts(std::initializer_list<const char *> keys) const;

    /// Records of a kind that refer to this one by a field, with derived fields, in the kind's usual order.
    QList<Record> referring(Kind kind, const char *field, const char *rowField = nullptr) const;
    /// The same by a derived reference list, through the list's own conditions.
    QList<Record> listed(Kind kind, const char *key) const;

    /// A section with one line for each record: link and the given columns.
    /// called: the field that names a line where the whole label would say too much (the intake of a cohort).
    Sheet::Section table(const QString &heading, const QList<Record> &records,
                         std::initializer_list<const char *> keys, const char *called = nullptr) const;
    Sheet::Section rows(const char *key) const;           ///< a Rows field as a table
    // Sections that stand at the end of every sheet: follow-ups and documents, figures, what the office notes.
    void addCommon(Sheet &sheet) const;
    void addFigures(Sheet &sheet) const;
    void addOffice(Sheet &sheet) const;

private:
    SheetContext m_context;
    Record m_record;
    const RecordType &m_type;
    mutable QHash<RecordId, QString> m_labels;
};

// Parts of sheets with a file of their own.
void addExchange(const Composer &composer, Sheet &sheet);  ///< places left, balance by year; partner or agreement
void addChain(const Composer &composer, Sheet &sheet);     ///< an agreement with those it renews and is renewed by
QList<Sheet::Fact> endOf(const Composer &composer);        ///< until when notice can be given, how soon it ends

Sheet composePartner(const Composer &composer);
Sheet composeAgreement(const Composer &composer);
Sheet composeVisit(const Composer &composer);
Sheet composeProgramme(const Composer &composer);
Sheet composePlain(const Composer &composer);

} // namespace pd::ui
