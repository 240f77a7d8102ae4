// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/rank.h>

#include <language/tablefile.h>

#include <QList>

namespace pd::rules {

int rankOf(const QString &position)
{
    struct Word { int rank; QString text; };
    // In the order of the table: "vice-rector" is asked for before "rector".
    static const QList<Word> words = [] {
        QList<Word> read;
        readTable(QStringLiteral(":/rules/ranks.tsv"), 2, [&read](const QList<QStringView> &cells) {
            for (const QStringView word : cells[1].split(u'|'))
                read << Word{cells[0].toInt(), word.toString()};
        });
        return read;
    }();
    for (const Word &word : words) {
        if (position.contains(word.text, Qt::CaseInsensitive))
            return word.rank;
    }
    return 0;
}

bool isUnequal(const QString &guest, const QString &host)
{
    const int a = rankOf(guest), b = rankOf(host);
    return a > 0 && b > 0 && qAbs(a - b) >= 2;
}

} // namespace pd::rules
