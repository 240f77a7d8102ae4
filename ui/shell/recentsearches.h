// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace pd::ui {

/// What was looked for and found last, newest first; kept from one start of the program to the next.
class RecentSearches
{
public:
    static constexpr int most = 10;

    QStringList list() const { return QSettings().value(key).toStringList().mid(0, most); }
    void add(const QString &text)
    {
        const QString searched = text.simplified().left(100);
        if (searched.isEmpty())
            return;
        QStringList texts = list();
        texts.removeIf([&](const QString &t) { return t.compare(searched, Qt::CaseInsensitive) == 0; });
        texts.prepend(searched);
        QSettings().setValue(key, QStringList(texts.mid(0, most)));
    }
    void clear() { QSettings().remove(key); }

private:
    inline static const QString key = QStringLiteral("search/recent");
};

} // namespace pd::ui
