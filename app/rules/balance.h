// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace pd::rules {

/// What a stay counts, by its length. As they stand: in semesters (an academic year has two, or three quarters).
struct StayWeights
{
    double quarter = 2.0 / 3.0;
    double semester = 1;
    double year = 2;
};

/// People who went one way in one academic year.
struct Stay
{
    int year = 0;          ///< the one in which the academic year begins
    bool isOut = false;    ///< from us
    qint64 persons = 0;
    /// Of all of them together; 0 where nobody kept it: each is then taken to have stayed one.
    double semesters = 0;
    QString level = {}, discipline = {};   ///< as far as they are known
};

/// How many of these stays were of which length: as whole years as far as they were longer than a semester on
/// average, as quarters where they were shorter.
struct StayLengths
{
    double quarters = 0, semesters = 0, years = 0;
};
StayLengths lengths(const Stay &stay);
double weight(const Stay &stay, const StayWeights &weights = {});

/// One academic year of an exchange. The balance is what went out less what came in.
struct BalanceYear
{
    int year = 0;
    qint64 personsOut = 0, personsIn = 0, personsSoFar = 0;  ///< so far: the balance of this year and those before it
    double weightOut = 0, weightIn = 0, weightSoFar = 0;
    qint64 persons() const { return personsOut - personsIn; }
    double weight() const { return weightOut - weightIn; }
};
/// By year, those without a stay left out.
QList<BalanceYear> exchangeBalance(const QList<Stay> &stays, const StayWeights &weights = {});

/// Places that a term of an agreement gives each year.
struct PlaceTerm
{
    bool isOut = false, isIn = false;  ///< both: so many each way
    qint64 places = 0;
    int firstYear = 0, lastYear = 9999;
    QString level = {}, discipline = {};  ///< empty: of any
};
/// The places of one year and one direction. left() is negative where more went than was agreed.
struct Places
{
    qint64 agreed = 0, used = 0;
    qint64 left() const { return agreed - used; }
};
Places placesLeft(const QList<PlaceTerm> &terms, const QList<Stay> &stays, int year, bool isOut);

/// Those of one level and field.
struct PlacesPart
{
    QString level = {}, discipline = {};  ///< empty: of any
    bool isOther = false;                 ///< people who fit none of the terms
    Places places = {};
};
/// Told apart where the terms of the direction differ in level or field, otherwise nothing; together they are
/// placesLeft(). A code of a discipline holds the longer codes that begin with it. Who fits several terms takes a place
/// of the narrowest that has one, and is too many there when none has.
QList<PlacesPart> placesByTerm(const QList<PlaceTerm> &terms, const QList<Stay> &stays, int year, bool isOut);

} // namespace pd::rules
