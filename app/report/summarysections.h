// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: the sections of a partnership summary, each from a partner's dossier.
#pragma once

#include <report/closing.h>
#include <report/dossier.h>
#include <report/wording.h>

namespace pd::report {

/// Each gives the blocks of its section without a heading; none when there is nothing to say.
struct SummarySections
{
    const Dossier &d;
    const SummaryOptions &options;
    const Wording &say;
    SourceList &sources;

    QList<Block> keyNumbers() const;
    QList<Block> names() const;
    QList<Block> cooperation() const;
    QList<Block> agreements() const;
    QList<Block> programmes() const;
    QList<Block> students() const;
    QList<Block> visits() const;
    QList<Block> projects() const;
    QList<Block> promises() const;
    QList<Block> contacts() const;
    QList<Block> figures() const;

private:
    QList<Block> flows() const;
    QList<Block> events() const;
    QList<Block> table(const Table &table) const;
    Table::Column column(const Text &title, double weight = 1, bool isNumeric = false) const
    {
        return {say(title), weight, isNumeric};
    }
};

} // namespace pd::report
