// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/text.h>

#include <QList>
#include <QString>

namespace pd {

/// One code of a closed list and what people call it.
struct Term
{
    QString code;
    Text label;
};

/// A closed list of codes. The order is the order in which people expect them.
struct Vocabulary
{
    QString key;
    QList<Term> terms;
    /// Labels come from elsewhere: ISO countries and languages from CLDR, cities and disciplines from the
    /// code tables of the office.
    enum class Labels { Here, Country, Language, City } labels = Labels::Here;

    const Term *find(QStringView code) const;
};

namespace vocabulary {
extern const Vocabulary country, language, city;
extern const Vocabulary organisationType, stage, area, identifierScheme, confidence;
extern const Vocabulary agreementType, agreementLevel, legalWeight, partyRole, step, standing;
extern const Vocabulary direction, mobilityKind, cefr;
extern const Vocabulary programmeType, programmeRole, award, level, programmeState, approvalKind;
extern const Vocabulary measure, countSplit, funding, figureMeasure, qualifier, unit;
extern const Vocabulary visitMode, visitPurpose, visitStatus, visitLevel, visitDirection, phase, check;
extern const Vocabulary outcomeKind, projectType, projectStatus, eventType, eventStatus;
extern const Vocabulary taskState, priority, documentKind, side, sex, contactWay, nameKind;
const QList<const Vocabulary *> &all();
}

} // namespace pd
