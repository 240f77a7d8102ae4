// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <search/search.h>

#include <QAbstractListModel>

namespace pd {
class Language;
}

namespace pd::ui {

/// One line under the search box.
struct SearchEntry
{
    enum class Type {
        Heading,  ///< of a kind; detail: how many there are
        Hit,      ///< text: the label; detail: the form that matched, where that is another
        ShowAll,  ///< opens the list of a kind
        Recent,   ///< a text that was looked for before
        Forget,   ///< clears these
        Hint      ///< a sentence
    };
    Type type;
    QString text, detail;
    Kind kind = Kind::Organisation;
    RecordId id;
    QList<Span> parts;  ///< what was typed, in detail or, without one, in text

    bool isChoice() const { return type != Type::Heading && type != Type::Hint; }
};

/// The lines under the search box: answers by kind, or what was looked for before.
class SearchResults : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// How many of each kind to ask the search for; fewer are shown where there are several kinds.
    static constexpr int mostOfOneKind = 10;

    void setFound(const Found &found, const Language &language);
    void setRecent(const QStringList &texts);
    const SearchEntry &at(int row) const { return m_entries[row]; }
    /// The line of a record; -1 for none.
    int rowOf(RecordId id) const;
    /// The next line that can be chosen, in the direction of step; -1 for none.
    int next(int row, int step) const;
    /// The first choice of the next group, or of this one or the one before.
    int nextGroup(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void take(QList<SearchEntry> entries);

    QList<SearchEntry> m_entries;
};

} // namespace pd::ui
