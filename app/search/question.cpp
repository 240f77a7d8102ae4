// SPDX-License-Identifier: GPL-3.0-or-later
#include <search/question.h>

#include <language/searchkeys.h>

namespace pd {

namespace {

// A search box is not a place for a book: what is pasted beyond this is not looked at.
constexpr qsizetype longestText = 200;
constexpr qsizetype mostWords = 8;

} // namespace

Question::Question(const QString &text)
{
    for (const QString &word : typedWords(text.left(longestText)).mid(0, mostWords)) {
        QList<QByteArray> forms;
        for (const QString &key : queryKeys(word)) {
            if (!key.contains(u' '))
                forms << key.toUtf8();
        }
        if (!forms.isEmpty())
            words << forms;
    }
}

} // namespace pd
