// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of the grid of counts are called, and what is said of counts that do not fit together.
#include <ui/edit/countgrid.h>

#include <query/listquery.h>
#include <record/recordtype.h>
#include <record/vocabulary.h>
#include <rules/countdoubts.h>

namespace pd::ui {

QString CountGrid::partLabel(const QString &part, const Language &language) const
{
    const Field &field = *recordType(Kind::Count).find(m_split);
    if (!field.vocabulary)
        return m_labels.value(RecordId(part.toLongLong()));
    return termLabel(*field.vocabulary, part, language, *session().tables());
}

QString CountGrid::lineLabel(const CountLine &line, const Language &language) const
{
    return line.split.isEmpty() ? language.text(vocabulary::measure.terms[line.measure].label)
                                : partLabel(line.part, language);
}

/// Names of the institutions that have a row.
void CountGrid::readLabels()
{
    QList<RecordId> ids;
    const QStringList parts = m_table.parts(QStringLiteral("origin")) + m_added;
    for (const QString &part : parts) {
        if (const RecordId id(part.toLongLong()); id.isValid())
            ids << id;
    }
    if (ids.isEmpty())
        return;
    session().office()
        .read([ids, code = language().code()](Office &office) { return office.labels(ids, code); })
        .then(this, [this](const QHash<RecordId, QString> &labels) {
            m_labels = labels;
            retranslate();
        });
}

QStringList CountGrid::doubts(const QList<Record> &counts, const Language &language)
{
    const auto called = [&language](const Vocabulary &vocabulary, const QString &code) {
        const Term *term = vocabulary.find(code);
        return term ? language.text(term->label) : code;
    };
    QStringList sentences;
    for (const rules::CountDoubt &one : rules::countDoubts(counts)) {
        const QString measure = called(vocabulary::measure, one.measure), day = language.date(one.day);
        const QString persons = language.number(one.persons), other = language.number(one.other);
        switch (one.why) {
        case rules::CountDoubt::Why::Falls:
            sentences << tr("%1, %2: %3, but %4 before.").arg(measure, day, persons, other);
            break;
        case rules::CountDoubt::Why::Exceeds:
            sentences << tr("%1, %2: %3, but %4: %5.")
                             .arg(measure, day, persons, called(vocabulary::measure, one.against), other);
            break;
        case rules::CountDoubt::Why::Parts:
            sentences << tr("%1, %2: %3, but the parts (%4) make %5.")
                             .arg(measure, day, persons, called(vocabulary::countSplit, one.against), other);
            break;
        }
    }
    return sentences;
}

} // namespace pd::ui
