// SPDX-License-Identifier: GPL-3.0-or-later
#include <exchange/likeness.h>

#include <language/fold.h>
#include <language/searchkeys.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pd {
namespace {

constexpr auto uncounted = "-"_L1;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// What says what an institution is, not which one.
bool isKindOfInstitution(const QString &meaning)
{
    static const QStringList kinds{u"university"_s,  u"college"_s,  u"institute"_s,  u"academy"_s,
                                   u"school"_s,      u"centre"_s,   u"technology"_s, u"science"_s,
                                   u"polytechnic"_s, u"medicine"_s, u"research"_s};
    return kinds.contains(meaning);
}

/// One form of what is not in the table, in Latin letters.
QString soundOf(const QString &word)
{
    if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return word;
    for (const QString &sound : soundsOf(word))
        if (std::all_of(sound.begin(), sound.end(), [](QChar c) { return c.unicode() < 0x80; }))
            return sound;
    return word;
}

} // namespace

NameConcepts::NameConcepts(const CodeTables &tables)
{
    const auto add = [&](const QString &name, const QString &meaning) {
        const QString folded = fold(name);
        if (folded.isEmpty())
            return;
        if (isHan(folded.front())) {
            m_han.insert(folded, meaning);
            m_longestHan = std::max(m_longestHan, folded.size());
        } else if (folded.front().script() == QChar::Script_Cyrillic) {
            m_stems.insert(folded, meaning);
            m_longestStem = std::max(m_longestStem, folded.size());
        } else {
            m_words.insert(folded, meaning);
        }
    };
    for (const City &city : tables.cities())
        for (const QString &label : city.labels)
            add(label, city.code);
    QFile file(u":/tables/concepts.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        const QStringList cells = line.split(u'\t');
        for (const QString &cell : cells.mid(1))
            for (const QString &word : cell.split(u'|', Qt::SkipEmptyParts))
                add(word, cells.first());
    }
}

/// Takes from the front as many words as one concept has.
QString NameConcepts::ofWords(QStringList &words) const
{
    for (qsizetype count = std::min<qsizetype>(3, words.size()); count > 0; --count) {
        const QString text = words.first(count).join(u' ');
        QString known = m_words.value(text);
        if (known.isEmpty() && text.front().script() == QChar::Script_Cyrillic)
            for (qsizetype length = std::min(text.size(), m_longestStem); length > 0 && known.isEmpty();
                 --length)
                // A short stem is a whole word: "и", "в", "им".
                if (length > 3 || length == text.size())
                    if (count == 1 || length > words.first().size())
                        known = m_stems.value(text.left(length));
        if (!known.isEmpty()) {
            words.remove(0, count);
            return known;
        }
    }
    const QString word = words.takeFirst();
    return soundOf(word);
}

void NameConcepts::addHan(QString text, QStringList &found) const
{
    QString unknown;
    const auto finish = [&] {
        if (!unknown.isEmpty())
            found << soundOf(unknown);
        unknown.clear();
    };
    while (!text.isEmpty()) {
        QString known;
        qsizetype length = std::min(text.size(), m_longestHan);
        for (; length > 0 && known.isEmpty(); --length)
            known = m_han.value(text.left(length));
        if (known.isEmpty()) {
            unknown += text.front();
            text.remove(0, 1);
            continue;
        }
        finish();
        found << known.split(u'+'); // 邮电 is two in one
        text.remove(0, length + 1);
    }
    finish();
}

QString NameConcepts::of(const QString &name) const
{
    QStringList found;
    QStringList words;
    const auto finish = [&] {
        while (!words.isEmpty())
            found << ofWords(words);
    };
    for (const QString &word : fold(name).split(u' ', Qt::SkipEmptyParts)) {
        if (!isHan(word.front())) {
            words << word;
            continue;
        }
        finish();
        addHan(word, found);
    }
    finish();
    found.removeAll(QString(uncounted));
    found.sort();
    found.removeDuplicates();
    const bool isTelling =
            std::any_of(found.begin(), found.end(), [](const QString &c) { return !isKindOfInstitution(c); });
    return isTelling && found.size() > 1 ? found.join(u' ') : QString();
}

QStringList soundsOf(const QString &name)
{
    const qsizetype han = std::count_if(name.begin(), name.end(), isHan);
    QStringList sounds;
    for (QString key : searchKeys(name)) {
        const bool isInitials = han > 0 && key.size() <= han && !isHan(key.front());
        key.remove(u' ');
        if (!isInitials && !key.isEmpty() && !sounds.contains(key))
            sounds << key;
    }
    return sounds;
}

} // namespace pd
