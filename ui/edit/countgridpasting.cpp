// SPDX-License-Identifier: GPL-3.0-or-later
// What is copied from a spreadsheet into the grid of counts.
#include <ui/edit/countgrid.h>

#include <record/recordtype.h>
#include <ui/edit/choices.h>
#include <ui/edit/dateedit.h>
#include <ui/edit/datetext.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace pd::ui {

bool CountGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && m_part && watched == m_part->focusProxy()) {  // before the editor takes it for "save"
            choosePart();
            return true;
        }
        if (key->matches(QKeySequence::Paste) && paste(QGuiApplication::clipboard()->text(), watched))
            return true;
    }
    return PartsEditor::eventFilter(watched, event);
}

bool CountGrid::paste(const QString &text, const QObject *from)
{
    QList<QStringList> lines;
    const QStringList written = QString(text).remove(u'\r').split(u'\n');
    for (const QString &line : written)
        lines << line.split(u'\t');
    while (!lines.isEmpty() && lines.last().join(QString()).trimmed().isEmpty())
        lines.removeLast();
    if (lines.size() < 2 && (lines.isEmpty() || lines.first().size() < 2))
        return false;
    int firstColumn = -1;
    qsizetype firstRow = 0;
    for (size_t c = 0; c < m_columns.size(); ++c) {
        for (qsizetype row = 0; row <= m_lines.size(); ++row) {
            if (cellAt(*m_columns[c], row)->focusProxy() == from) {
                firstColumn = int(c);
                firstRow = row;
            }
        }
    }
    if (firstColumn < 0)
        return false;

    // With the names of the rows at the left each line goes where it is called; a line of days above them to the days.
    QList<qsizetype> called;
    for (const QStringList &line : std::as_const(lines))
        called << (line.size() > 1 ? rowCalled(line.first()) : -1);
    const bool hasNames = std::any_of(called.cbegin(), called.cend(), [](qsizetype row) { return row >= 0; });
    QStringList leftOut;
    for (qsizetype l = 0; l < lines.size(); ++l) {
        QStringList cells = lines[l];
        qsizetype row = firstRow + l;
        if (hasNames) {
            const QString name = cells.takeFirst().simplified();
            if (called[l] >= 0) {
                row = called[l] + 1;
            } else if (!cells.isEmpty() && dateFromTyped(cells.first())) {
                row = 0;
            } else {
                leftOut << name;
                continue;
            }
        }
        if (row > m_lines.size())
            break;
        for (int i = 0; i < cells.size(); ++i) {
            const int column = firstColumn + i;
            while (column >= int(m_columns.size())) {
                m_table.columns << CountTable::Column{PartialDate(session().today()), {}, {}};
                Column *added = append();
                fillCells(*added, int(m_columns.size()) - 1);
            }
            // As if it were typed: read in the form people use, and what cannot be read stays to be mended.
            auto *line = qobject_cast<QLineEdit *>(cellAt(*m_columns[size_t(column)], row)->focusProxy());
            if (line && !cells[i].trimmed().isEmpty()) {
                line->setText(cells[i].trimmed());
                take(column, row);
            }
        }
    }
    leftOut.removeAll(QString());
    m_leftOut = leftOut;
    layOut();
    cellAt(*m_columns[size_t(firstColumn)], firstRow)->setFocus();
    Q_EMIT edited();
    return true;
}

qsizetype CountGrid::rowCalled(const QString &name)
{
    const QString wanted = name.simplified();
    const auto isIt = [&wanted](const QString &label) { return label.compare(wanted, Qt::CaseInsensitive) == 0; };
    if (wanted.isEmpty())
        return -1;
    for (const QString &code : Language::codes()) {
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            if (isIt(lineLabel(m_lines[row], Language::of(code))))
                return row;
        }
    }
    const Vocabulary *parts = m_part ? m_part->field().vocabulary : nullptr;
    if (!parts)
        return -1;
    for (const QString &code : Language::codes()) {
        for (const Choice &choice : choices(*parts, Language::of(code), *session().tables())) {
            if (isIt(choice.label)) {
                m_added << choice.code;
                fillCells();
                return m_lines.indexOf(CountLine{m_measure, m_split, choice.code});
            }
        }
    }
    return -1;
}

} // namespace pd::ui
