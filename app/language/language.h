// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/name.h>
#include <language/partialdate.h>
#include <language/text.h>

#include <QDateTime>
#include <QLocale>
#include <QTime>

#include <memory>

namespace pd {

/// A language of the program as a value: its catalogue, locale, date and number forms and sort order.
/// Cheap to copy and safe to use from any thread. The interface has one, a report is given one; nothing
/// formats text for people through a global.
class Language
{
public:
    /// "en", "ru" or "zh" (also a full tag such as "zh-CN"); English for any other.
    static Language of(const QString &code);
    static QStringList codes();  ///< en, ru, zh
    /// The language of the desktop session, English when it is none of ours.
    static Language ofSystem();

    Language() : Language(of(QStringLiteral("en"))) {}

    QString code() const;
    /// In the language itself: English, Русский, 中文.
    QString ownName() const;
    QLocale locale() const;
    /// The file name part of a catalogue: "en", "ru", "zh_CN".
    QString catalogueSuffix() const;

    /// The text in this language, arguments and plural form filled in.
    QString text(const Text &text) const;
    /// Short for text(phrase(…)) where the source is not a literal.
    QString text(const char *context, const char *source, const char *comment = nullptr) const;

    /// 4 November 2025 · 4 ноября 2025 г. · 2025年11月4日, in full, partial and approximate forms.
    QString date(const PartialDate &date) const;
    /// 04.11.2025, 2025-11-04: for tables. Partial dates in their shortest form.
    QString shortDate(const PartialDate &date) const;
    QString date(QDate day) const { return date(PartialDate(day)); }
    QString dateTime(const QDateTime &moment) const;
    /// "1–5 June 2025" where the ends share month or year.
    QString period(const PartialDate &from, const PartialDate &to) const;
    QString time(QTime time) const;
    QString number(qint64 number) const;
    QString number(double number, int decimals) const;
    /// 6.1% · 6,1 % (with a no-break space) · 6.1%
    QString percent(double fraction, int decimals = 1) const;
    /// Country by ISO 3166-1 alpha-2, from CLDR; the code itself when it is none.
    QString country(const QString &alpha2) const;
    /// Language by BCP 47 tag, from CLDR, as used inside a list: "русский", "俄语", "Russian".
    QString languageName(const QString &tag) const;
    /// "A, B and C".
    QString list(const QStringList &items) const;
    /// A label as it stands after others: "Cooperation talks and conference". An abbreviation stays as it is.
    QString continued(const QString &label) const;

    QString name(const Names &names) const { return displayName(names, code()); }
    /// Bytes whose order is this language's order. Chinese by pinyin with the readings of places and
    /// institutions corrected (长春 under chang), Russian with ё as е, digits by value.
    QByteArray sortKey(const QString &text) const;

    friend bool operator==(const Language &a, const Language &b) { return a.code() == b.code(); }

private:
    struct Data;
    explicit Language(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}
    std::shared_ptr<const Data> m_data;
};

} // namespace pd
