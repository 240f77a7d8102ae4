// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace pd {

/// A date as an office knows it: a day, a month, a season, a year, an academic year, or only that it
/// happened. It may be approximate ("end of March") or inferred from other facts, and can keep the wording
/// of its source.
///
/// Stored as text, after EDTF (ISO 8601-2): 2025-11-04, 2025-11, 2025-21 (21 spring … 24 winter), 2025,
/// 2023/2024 (academic year), "unknown" (it happened, the day is not known); then "~" approximate and "?"
/// inferred; then ";" and the source's wording. An empty string is a null date: it has not happened, or
/// nothing is known.
class PartialDate
{
public:
    enum class Precision { None, Unknown, AcademicYear, Year, Season, Month, Day };

    PartialDate() = default;
    PartialDate(QDate day);  // NOLINT: a day is a partial date
    static PartialDate unknown();
    static PartialDate year(int year);
    static PartialDate month(int year, int month);
    /// season: 1 spring … 4 winter (the winter that begins in that year).
    static PartialDate season(int year, int season);
    /// The academic year that begins in September of firstYear.
    static PartialDate academicYear(int firstYear);

    /// Reads the stored form; nothing if it is not one.
    static std::optional<PartialDate> fromString(QStringView stored);
    QString toString() const;

    bool isNull() const { return m_precision == Precision::None; }
    /// True when the thing has happened, or will, at a time that is at least partly known.
    bool isDated() const { return m_precision > Precision::Unknown; }
    Precision precision() const { return m_precision; }
    /// The first and the last day that the date may mean; invalid dates when it is not dated.
    QDate earliest() const;
    QDate latest() const;

    bool approximate = false;
    bool inferred = false;
    QString wording;

    /// By earliest day, undated first; what is more precise comes later.
    friend bool operator<(const PartialDate &a, const PartialDate &b);
    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    Precision m_precision = Precision::None;
    int m_year = 0;
    int m_part = 0;  ///< month 1–12, or season 1–4
    int m_day = 0;
};

} // namespace pd
