// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <query/listquery.h>
#include <ui/shell/style.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace pd::ui {

/// A record laid out for reading, as a value: composed on the reading thread, set in type in the window.
/// Texts are in the interface language; what is empty is not there.
struct Sheet
{
    struct Cell
    {
        QString text;
        QString before = {};                 ///< what kind of text it is, dimmed
        std::optional<Kind> linkKind = {};   ///< with linkId: opens that record
        RecordId linkId = {};
        QString url = {};                    ///< http, https or mailto
        std::optional<style::Tone> tone = {};
        bool isNumeric = false;
        bool isDimmed = false;
        QString copied = {};                 ///< what a button beside the text puts on the clipboard
    };
    struct Fact
    {
        QString label;
        QList<Cell> values;
        std::optional<Cell> subject = {};  ///< in place of the label
    };
    struct Section
    {
        QString heading;
        QList<Fact> facts = {};
        QStringList columns = {};
        QList<QList<Cell>> rows = {};
        QString paragraph = {};
        /// Actual against target; drawn as a bar.
        std::optional<std::pair<qint64, qint64>> progress = {};
        QString progressText = {};
        QList<double> line = {};           ///< drawn small, one after the other
        bool isEmpty() const
        {
            return facts.isEmpty() && rows.isEmpty() && paragraph.isEmpty() && !progress;
        }
    };
    struct Number { QString value, label; };

    Kind kind = Kind::Organisation;
    RecordId id;
    QString overline;                 ///< what it is: "Framework agreement"
    QString title;
    QStringList otherNames = {};      ///< the other languages, acronyms
    std::optional<Cell> state = {};
    QList<Number> numbers = {};
    QString copyLabel = {};           ///< of the buttons that copy
    QList<Section> sections = {};

    void add(Section section)
    {
        if (!section.isEmpty())
            sections << std::move(section);
    }
};

/// What a composer works with.
struct SheetContext
{
    Office &office;
    const Language &language;
    QDate today;
    const CodeTables &tables;
};

/// The sheet of any record: composed by hand for partner, agreement, visit and programme, from the
/// description for the others. nothing when the record is gone.
std::optional<Sheet> composeSheet(const SheetContext &context, Kind kind, RecordId id);

} // namespace pd::ui
