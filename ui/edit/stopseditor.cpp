// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/edit/stopseditor.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace pd::ui {

static const QString phase = QStringLiteral("phase");

StopsEditor::StopsEditor(Session &session, QWidget *parent)
    : PartTable(Kind::Stop, session, parent), m_copy(new QToolButton)
{
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::TabFocus);
    static_cast<QHBoxLayout *>(table()->footer())->insertWidget(1, m_copy);
    connect(m_copy, &QToolButton::clicked, this, &StopsEditor::copyPlanToFact);
    connect(table(), &RowTable::addRequested, this, &StopsEditor::addStop);
    connect(table(), &RowTable::edited, this, [this] { retranslate(); });
    table()->setLabel(language().text(title()));  // the base could not know it yet
    retranslate();
}

Text StopsEditor::title() const
{
    return phrase("Visit", "Programme of the visit");
}

void StopsEditor::setParts(const QList<Record> &parts)
{
    PartTable::setParts(parts);
    retranslate();
}

void StopsEditor::addStop(int after)
{
    Row stop{{phase, QStringLiteral("plan")}};
    const auto carry = [this, &stop, after](const char *from, const char *to) {
        if (const FieldEditor *cell = table()->cell(after, QLatin1String(from)))
            stop.insert(QLatin1String(to), cell->value());
    };
    if (after < 0) {
        stop.insert(QStringLiteral("day"), owner().date(QLatin1String("starts")));
        const auto hosts = owner().value(QLatin1String("hosts")).toReferences();
        if (hosts.size() == 1)
            stop.insert(QStringLiteral("organisation"), hosts.first());
    }
    carry("day", "day");
    carry("ends", "starts");
    carry("organisation", "organisation");
    carry("phase", "phase");
    table()->addRow(stop, after);
}

/// Behind the plan, every stop of it once more as fact.
void StopsEditor::copyPlanToFact()
{
    QList<RowTable::Entry> entries = table()->entries();
    const QList<RowTable::Entry> plan = entries;
    for (RowTable::Entry entry : plan) {
        if (entry.values.value(phase).toText() == QStringLiteral("fact"))
            continue;
        entry.tag = 0;
        entry.values.insert(phase, QStringLiteral("fact"));
        entries << entry;
    }
    table()->setEntries(entries);
    retranslate();
    Q_EMIT edited();
}

void StopsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PartTable::changeEvent(event);
}

void StopsEditor::retranslate()
{
    const auto entries = table()->entries();
    const bool hasFact = std::any_of(entries.begin(), entries.end(), [](const RowTable::Entry &entry) {
        return entry.values.value(phase).toText() == QStringLiteral("fact");
    });
    m_copy->setEnabled(!entries.isEmpty() && !hasFact);
    m_copy->setText(tr("Copy plan to fact"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setToolTip(tr("Repeats every planned stop as one that took place, to be corrected."));
}

} // namespace pd::ui
