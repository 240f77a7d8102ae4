// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <language/language.h>

#include <QDate>

namespace pd::rules {

/// What the number of a Chinese approval of joint education says, such as MOE50RU2A20259999N: eight parts by 教外综〔2004〕73号,
/// article 3. Their letters are known from practice only; what does not fit is doubted, never refused.
struct ApprovalReading
{
    struct Part
    {
        QString written; ///< "50"
        QString meaning; ///< "Chongqing"; empty where nobody knows
    };
    QList<Part> parts;
    QStringList doubts; ///< sentences
    bool isEmpty() const { return parts.isEmpty(); }
};
/// Empty for numbers of any other kind. approved: the day that is kept beside the number, may be null.
ApprovalReading readApprovalNumber(const QString &number, const PartialDate &approved, QDate today,
                                   const Language &language);

} // namespace pd::rules
