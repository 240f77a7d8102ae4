// SPDX-License-Identifier: GPL-3.0-or-later
#include <search/search.h>

#include <search/searchindex.h>
#include <search/shownform.h>

#include <QDeadlineTimer>

#include <algorithm>
#include <array>

namespace pd {

namespace {

using Match = SearchIndex::Match;

bool isBefore(const Match &a, const Match &b)
{
    return a.order != b.order ? a.order < b.order : a.id < b.id;
}

/// The best of them, in order.
void keepBest(std::vector<Match> &matches, int most)
{
    const auto end = matches.begin() + std::min<std::ptrdiff_t>(most, std::ssize(matches));
    std::partial_sort(matches.begin(), end, matches.end(), isBefore);
    matches.erase(end, matches.end());
}

} // namespace

Found search(const Office &office, const QString &text, const QString &language, const Wanted &wanted)
{
    const Question question(text);
    SearchIndex &index = SearchIndex::of(office);
    Found found;
    if (wanted.mayBePartial)
        found.isPartial = !index.followIfNear(office);
    else
        index.follow(office);
    std::vector<Match> all = index.matches(question);
    if (!wanted.kinds.isEmpty())
        std::erase_if(all, [&](const Match &match) { return !wanted.kinds.contains(match.kind); });

    found.total = int(all.size());
    std::array<int, kinds.size()> counts{};
    for (const Match &match : all)
        ++counts[size_t(match.kind)];
    for (const Kind kind : kinds) {
        if (counts[size_t(kind)])
            found.counts.insert(kind, counts[size_t(kind)]);
    }

    const int limit = std::max(0, wanted.limit);
    if (wanted.perKind > 0) {
        std::array<std::vector<Match>, kinds.size()> byKind;
        for (const Match &match : all)
            byKind[size_t(match.kind)].push_back(match);
        all.clear();
        for (std::vector<Match> &some : byKind) {
            keepBest(some, wanted.perKind);
            all.insert(all.end(), some.begin(), some.end());
        }
    }
    keepBest(all, limit);

    QList<RecordId> ids;
    for (const Match &match : all)
        ids << match.id;
    const QHash<RecordId, QString> labels = office.labels(ids, language);
    for (const Match &match : all) {
        found.hits << Hit{.id = match.id, .kind = match.kind, .label = labels.value(match.id), .matched = {},
                          .parts = {}, .isNear = match.tier >= SearchIndex::nearTier};
    }
    showForms(office, question, found.hits);
    return found;
}

QList<RecordId> matching(const Office &office, const QString &text, const QStringList &fields,
                         std::optional<Kind> kind)
{
    QList<RecordId> ids;
    SearchIndex &index = SearchIndex::of(office);
    index.follow(office);
    for (const Match &match : index.matches(Question(text), fields)) {
        if (!kind || match.kind == *kind)
            ids << match.id;
    }
    return ids;
}

QStringList searchedWords(const QString &text)
{
    QStringList words;
    for (const QList<QByteArray> &word : Question(text).words)
        words << QString::fromUtf8(word.first());
    return words;
}

Result<bool> prepareSearch(const Office &office, int milliseconds)
{
    return SearchIndex::of(office).follow(office, QDeadlineTimer(milliseconds));
}

} // namespace pd
