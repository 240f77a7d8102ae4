// SPDX-License-Identifier: GPL-3.0-or-later
#include <rules/remarks.h>

#include <rules/approvalnumber.h>

namespace pd::rules {

/// What the numbers of the approvals say, a line for each, and what is doubtful about them.
static QString approvalNumbers(const Record &programme, QDate today, const Language &language)
{
    QStringList lines;
    for (const Row &row : programme.value(QLatin1String("approvals")).toRows()) {
        const ApprovalReading reading = readApprovalNumber(row.value(QStringLiteral("number")).toText(),
                                                           row.value(QStringLiteral("date")).toDate(), today, language);
        QStringList meanings;
        for (const ApprovalReading::Part &part : reading.parts) {
            if (!part.meaning.isEmpty())
                meanings << part.meaning;
        }
        if (!meanings.isEmpty())
            lines << meanings.join(QStringLiteral(" · "));
        lines << reading.doubts;
    }
    return lines.join(u'\n');
}

QMap<QString, Text> remarks(const Record &record, QDate today, const Language &language)
{
    QMap<QString, Text> found;
    const auto isToCome = [&](const char *key) {
        const PartialDate day = record.date(QLatin1String(key));
        return day.isDated() && day.earliest() > today;
    };
    switch (record.kind) {
    case Kind::Agreement: {
        const Text awaited = phrase("Remark", "This day is still to come: until then the signature is awaited.");
        for (const char *key : {"signed_own", "signed_partner"}) {
            if (isToCome(key))
                found.insert(QLatin1String(key), awaited);
        }
        for (const auto &[rows, day] : {std::pair("parties", "signed"), std::pair("steps", "date")}) {
            for (const Row &row : record.value(QLatin1String(rows)).toRows()) {
                const PartialDate on = row.value(QLatin1String(day)).toDate();
                const QString step = row.value(QStringLiteral("step")).toText();  // a party has none
                if (on.isDated() && on.earliest() > today && (step.isEmpty() || step.startsWith(QLatin1String("signed_"))))
                    found.insert(QLatin1String(rows), awaited);
            }
        }
        break;
    }
    case Kind::Programme:
        if (const QString said = approvalNumbers(record, today, language); !said.isEmpty())
            found.insert(QStringLiteral("approvals"), Text::verbatim(said));
        break;
    case Kind::Visit:
        if (record.text(QLatin1String("status")) == QLatin1String("completed") && isToCome("starts"))
            found.insert(QStringLiteral("status"), phrase("Remark", "The visit is still to come, by its dates."));
        if (const qint64 people = record.integer(QLatin1String("headcount"));
            people > 0 && people < record.value(QLatin1String("members")).toRows().size())
            found.insert(QStringLiteral("headcount"), phrase("Remark", "More members are named than this."));
        break;
    case Kind::Outcome:
    case Kind::FollowUp:
        if (isToCome("done"))
            found.insert(QStringLiteral("done"), phrase("Remark", "This day is still to come."));
        break;
    default:
        break;
    }
    return found;
}

} // namespace pd::rules
