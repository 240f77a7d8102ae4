// SPDX-License-Identifier: GPL-3.0-or-later
#include <query/filter.h>

#include <query/derived.h>

namespace pd::filter {

using sql::Piece;

Result<Selection> selection(Office &office, const ListQuery &query, const QString &except)
{
    if (auto prepared = derived::prepare(office, query.kind, query.today); !prepared)
        return tl::unexpected(prepared.error());
    const RecordType &type = recordType(query.kind);
    const Language language = Language::of(query.language);

    Selection selection;
    selection.from = QStringLiteral("%1 k CROSS JOIN record r ON r.id = k.id AND r.deleted IS NULL")
                             .arg(sql::quoted(type.key()));
    if (derived::has(type))
        selection.from += QStringLiteral(" LEFT JOIN %1 d ON d.id = k.id").arg(derived::table(query.kind));

    QList<Piece> pieces;
    for (const Condition &condition : query.where) {
        if (!except.isEmpty() && condition.key == except)
            continue;
        auto piece = conditionPiece(office.connection(), type, condition, language);
        if (!piece)
            return tl::unexpected(piece.error());
        pieces << *piece;
    }
    if (!query.match.isEmpty())
        pieces << matchingText(query.match);
    selection.where = pieces.isEmpty() ? Piece{QStringLiteral("1")} : joined(pieces, QStringLiteral(" AND "));
    return selection;
}

} // namespace pd::filter
