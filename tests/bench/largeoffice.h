// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/office.h>

#include <functional>

/// How much is added to the practice office.
struct LargeOffice
{
    int organisations = 100'000;  ///< each with names in English, Chinese and Russian; every tenth an acronym
    int agreements = 1'000;
    int counts = 1'000'000;       ///< in cohorts of a hundred counts, twenty cohorts a programme
    int planItems = 0;            ///< open ones, each in the work plan of an agreement
    quint32 seed = 2026;
};

/// Makes the practice office and adds to it, the same for the same seed. Names are composed of cities, fields of study
/// and forms of institutions; some exist, most do not. Everything goes through Office::apply() in large change sets, so
/// that labels, search texts and the log are those of an office that was filled by hand. progress: records so far.
pd::Result<void> makeLargeOffice(const QString &path, const LargeOffice &size,
                                 const std::function<void(int records)> &progress = {});

/// The large office for the benchmarks of this folder: made in some minutes when it is first asked for, and anew when
/// the tables are others.
QString largeOfficeFile(const QString &folder, const LargeOffice &size = {});
