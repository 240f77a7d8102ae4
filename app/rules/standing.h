// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <record/record.h>

#include <QDate>

#include <optional>

namespace pd::rules {

/// What the standing of an agreement follows from.
struct AgreementFacts
{
    PartialDate signedOwn, signedPartner, effective, expires;
    bool openEnded = false;
    bool autoRenewal = false;
    int renewalMonths = 0;
    int noticeDays = 0;
    bool isSucceeded = false;      ///< another agreement in force names it as predecessor
    struct Step { QString step; PartialDate date; };
    QList<Step> steps;             ///< one without a date has happened
    /// When each party signed, null where it has not; counts where the two dates above are empty.
    QList<PartialDate> partySignatures;
};

AgreementFacts agreementFacts(const Record &agreement, bool isSucceeded = false);

/// The code of vocabulary::standing on a day: draft, internal_review, clearance, negotiation,
/// awaiting_own (also: both agreed to sign, nobody has), awaiting_partner, signed (both signed, not yet
/// effective), in_force, expiring (in force and within warningDays of its end), expired, suspended,
/// terminated, archived (put away, whatever it was before), renewed (over or in force, and succeeded by one in force). An agreement for which no signature
/// is kept counts as signed once its date of effect has come, unless its steps say that it was being prepared.
QString standing(const AgreementFacts &facts, QDate today, int warningDays = 90);
/// Whether it bears a signature or has been in force, so that it is put away rather than deleted.
bool wasSigned(const AgreementFacts &facts, QDate today);
/// True for in_force and expiring.
bool isInForce(const QString &standing);

/// When it came, or is to come, into force: the date of effect, else that of the signatures; "unknown" where
/// that has happened on a day nobody kept. Null for what has not been signed by that day.
PartialDate startOfValidity(const AgreementFacts &facts, QDate today);
/// The last day of validity on that day, automatic renewals and a termination counted; nothing when
/// open-ended or not dated. A partial date of expiry ends with its last day.
std::optional<QDate> endOfValidity(const AgreementFacts &facts, QDate today);
/// Days from today to the end of validity, negative once it has passed; nothing where there is no end.
std::optional<qint64> daysLeft(const AgreementFacts &facts, QDate today);
/// The last day on which notice can be given; nothing where there is no end or no notice period.
std::optional<QDate> noticeBy(const AgreementFacts &facts, QDate today);
/// The day both sides had signed: the later of the two; one alone where the other is not dated.
PartialDate signedOn(const AgreementFacts &facts);

} // namespace pd::rules
