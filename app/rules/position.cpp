// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/position.h>

namespace pd::rules {

Row currentPosition(const Rows &positions, QDate today)
{
    Row current;
    PartialDate since;
    for (const Row &row : positions) {
        const PartialDate from = row.value(QStringLiteral("from")).toDate();
        const PartialDate to = row.value(QStringLiteral("to")).toDate();
        const bool hasBegun = !from.isDated() || from.earliest() <= today;
        const bool hasEnded = !to.isNull() && (!to.isDated() || to.latest() < today);
        if (hasBegun && !hasEnded && (current.isEmpty() || since < from)) {
            current = row;
            since = from;
        }
    }
    return current;
}

QString positionTitle(const Row &position, const QString &language)
{
    const QString inLanguage = position.value(QStringLiteral("title_%1").arg(language)).toText();
    if (!inLanguage.isEmpty())
        return inLanguage;
    for (const char *key : {"title", "title_ru", "title_zh"}) {
        const QString title = position.value(QLatin1String(key)).toText();
        if (!title.isEmpty())
            return title;
    }
    return {};
}

QString positionIn(const QString &written, const Rows &positions, const QString &language, QDate today)
{
    if (written.isEmpty())
        return positionTitle(currentPosition(positions, today), language);
    for (const Row &row : positions) {
        for (const char *key : {"title", "title_ru", "title_zh"}) {
            if (row.value(QLatin1String(key)).toText().compare(written, Qt::CaseInsensitive) == 0)
                return positionTitle(row, language);
        }
    }
    return written;
}

} // namespace pd::rules
