// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/rank.h>

#include <algorithm>

namespace pd::rules {

int rankOf(const QString &position, const QList<Rule> &rules)
{
    struct Word { int rank; QString text; };
    QList<Word> words;
    for (const Rule &rule : rules) {
        for (const QString &word : rule.words) {
            if (rule.sort == Rule::Sort::Rank && !rule.isOff)
                words << Word{int(rule.number), word};
        }
    }
    std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.text.size() > b.text.size(); });
    QString left = position;
    int highest = 0;
    for (const Word &word : std::as_const(words)) {
        if (!left.contains(word.text, Qt::CaseInsensitive))
            continue;
        left.replace(word.text, QStringLiteral("\n"), Qt::CaseInsensitive);
        highest = highest == 0 ? word.rank : std::min(highest, word.rank);
    }
    return highest;
}

bool isUnequal(const QString &guest, const QString &host, const QList<Rule> &rules)
{
    const int a = rankOf(guest, rules), b = rankOf(host, rules);
    return a > 0 && b > 0 && qAbs(a - b) >= 2;
}

} // namespace pd::rules
