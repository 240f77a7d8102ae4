// SPDX-License-Identifier: GPL-3.0-or-later
// Private to app/report: a timeline of agreements on paper.
#pragma once

#include <report/block.h>
#include <report/typesetting.h>

namespace pd::report {

/// Draws a Timeline in a width (points): on the left who and what, then the standing in words, then the bars.
/// Every part begins at the painter's origin and measures itself by the code that paints it.
class TimelineSheet
{
public:
    TimelineSheet(const Timeline &timeline, const Language &language, double width);

    /// What the signs mean that occur; returns the height. Only measures without a painter.
    double legend(QPainter *painter) const;
    double headHeight() const;
    void head(QPainter &painter) const;
    double laneHeight(int row) const;
    void lane(QPainter &painter, int row) const;

private:
    /// The colour of a standing, and how a bar of it is filled.
    struct Ink
    {
        QColor edge, fill;
    };
    enum class Sign { Bar, Intended, Prepared, Gap, Amended, Notice, Today };
    struct Entry
    {
        Sign sign;
        Ink ink;
        QString text;
    };

    static Ink ink(const QString &standing);
    QString say(const Text &text) const { return m_language.text(text); }
    QList<Entry> entries() const;
    /// The standing of those that count today, each with its days: "In force\n1 June 2021 – 31 May 2026".
    QString inWords(const TimelineLane &lane) const;
    double at(QDate day) const;
    double left(std::optional<QDate> from) const { return from ? at(*from) : m_chart - 1; }
    /// The last day counts whole.
    double right(std::optional<QDate> until) const { return until ? at(until->addDays(1)) : m_width + 1; }
    QRectF barBox(double height, const TimelineBar &bar) const;

    void sign(QPainter &painter, const QRectF &box, const Entry &entry) const;
    void rules(QPainter &painter, double top, double height) const;
    void bar(QPainter &painter, double height, const TimelineBar &bar) const;
    void preparation(QPainter &painter, double height, const TimelineBar &bar) const;
    void words(QPainter &painter, double height, const TimelineLane &lane) const;
    void gap(QPainter &painter, double height, const rules::Validity &gap) const;

    const Timeline &m_timeline;
    const Language &m_language;
    double m_width;
    double m_label, m_standing; ///< widths of the columns of words
    double m_chart;             ///< where the bars begin
    double m_perDay;
};

} // namespace pd::report
