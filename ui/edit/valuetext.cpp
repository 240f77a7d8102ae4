// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/valuetext.h>

#include <query/listquery.h>
#include <record/vocabulary.h>

namespace pd::ui {

QString valueText(const Field &field, const Value &value, const Language &language, const CodeTables &tables,
                  const QHash<RecordId, QString> &labels)
{
    if (field.type != ValueType::Rows)
        return displayText(field, value, language, tables, labels);
    QStringList lines;
    for (const Row &row : value.toRows()) {
        QStringList cells;
        for (const Field &cell : field.row)
            cells << displayText(cell, row.value(cell.key), language, tables, labels);
        cells.removeAll(QString());
        lines << cells.join(QStringLiteral(" · "));
    }
    return lines.join(u'\n');
}

QString namesText(const Names &names, const Language &language)
{
    QStringList lines;
    for (const Name &name : names) {
        const Term *kind = vocabulary::nameKind.find(nameKindKey(name.kind));
        lines << (name.kind == NameKind::Official || !kind
                          ? name.text
                          : language.text(phrase("Names", "%1 (%2)", "a name and its kind")
                                                  .arg(name.text)
                                                  .arg(kind->label)));
    }
    return lines.join(u'\n');
}

} // namespace pd::ui
