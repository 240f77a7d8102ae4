// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/zones.h>

#include <language/tablefile.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace pd {

QString zoneOf(const QString &city, const QString &country)
{
    static const QHash<QString, QString> zones = [] {
        QHash<QString, QString> read;
        readTable(u":/tables/zones.tsv"_s, 2, [&read](const QList<QStringView> &cells) {
            read.insert(cells[0].toString(), cells[1].toString());
        });
        return read;
    }();
    const QString ofCity = zones.value(city);
    return ofCity.isEmpty() ? zones.value(country) : ofCity;
}

} // namespace pd
